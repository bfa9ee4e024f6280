package import Source

extension DiagnosticKind {
  package static let otherWords = DiagnosticKind("E0222", "Written another way", "写法不同")
  package static let signMissing = DiagnosticKind(
    "E0223", "Sign missing between two values", "两个值之间缺少符号")
  package static let unknownFunction = DiagnosticKind("E0224", "No such function", "没有该函数")
  package static let textWithoutQuotes = DiagnosticKind("E0225", "Text without quotes", "文本未加引号")

  /// What people write who know other languages, or say it as they speak.
  package static let otherWriting: [DiagnosticKind] = [
    otherWords, signMissing, unknownFunction, textWithoutQuotes,
  ]
}

extension Diagnostic {
  /// `60岁以上`, `介于 1-5`, `IS NULL`: the meaning is plain, and is written another way.
  package static func otherWords(_ written: String, meant: String, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(.otherWords, at: range)
      .says("`\(written)` is written `\(meant)`", "`\(written)` 应写作 `\(meant)`")
      .writing(meant)
  }

  /// `年龄 60`
  package static func signMissing(
    _ value: String, _ number: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.signMissing, at: range)
      .says(
        "there is no sign between `\(value)` and `\(number)`", "`\(value)` 与 `\(number)` 之间缺少比较符号"
      )
      .hint(
        "write `\(value) ≥ \(number)`, or `>`, `=`, `≤`, `<`",
        "如 `\(value) ≥ \(number)`；符号有 `＞`、`≥`、`＝`、`≤`、`＜`")
  }

  package static func unknownFunction(
    _ word: String, instead: Wording, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unknownFunction, at: range)
      .says("there is no function `\(word)`", "没有函数 `\(word)`")
      .hint(instead)
  }

  /// `来自 明细.csv`, `条款 第三十八条`
  package static func textWithoutQuotes(_ written: String, at range: SourceRange) -> Diagnostic {
    let isChinese = written.unicodeScalars.contains { $0.value > 0x2E80 }
    let meant = isChinese ? "“\(written)”" : "\"\(written)\""
    return Diagnostic(.textWithoutQuotes, at: range)
      .says("`\(written)` stands without quotes", "`\(written)` 未加引号")
      .writing(meant)
  }
}
