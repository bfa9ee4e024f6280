import Source

extension Diagnostic {
  /// `若 金额＞100 标记`: a condition that no `flag` opens.
  static func missingFlag(before found: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.expected, at: range)
      .says("there is no `flag` before \(found.english)", "\(found.chinese) 之前缺少 `标记`")
      .hint("write `flag if` and then the conditions", "请写 `标记 若`，其后为条件")
  }

  /// A word that is missing where the next one shows it: `次数 费用明细 (…)` lacks `取自`.
  static func missingWord(
    _ word: String, before found: Wording, at range: SourceRange
  ) -> Diagnostic {
    let place = SourceRange(file: range.file, start: range.start, end: range.start)
    return Diagnostic(.expected, at: range)
      .says("there is no `\(word)` before \(found.english)", "\(found.chinese) 之前缺少 `\(word)`")
      .fix("put `\(word)` before it", "加上 `\(word)`", replacing: place, with: word + " ")
  }
}
