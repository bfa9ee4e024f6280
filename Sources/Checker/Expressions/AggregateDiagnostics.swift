import Parser
import Source
import Vocabulary

extension AggregateKind {
  /// The word that a rulebook writes.
  fileprivate var word: Wording { entry.spelling.wording }
}

extension Diagnostic {
  static func argumentMissing(_ kind: AggregateKind, at range: SourceRange) -> Diagnostic {
    Diagnostic(.aggregateArgument, at: range)
      .says("`\(kind.word.english)` needs a value behind it", "`\(kind.word.chinese)` 之后须有统计的值")
  }

  static func argumentType(_ kind: AggregateKind, _ note: Note, at range: SourceRange) -> Diagnostic
  {
    let (english, chinese) = wanted(by: kind)
    return Diagnostic(.aggregateArgument, at: range)
      .says("`\(kind.word.english)` needs \(english)", "`\(kind.word.chinese)` 须统计\(chinese)")
      .note(note).hint(countHint(kind))
  }

  private static func wanted(by kind: AggregateKind) -> (String, String) {
    switch kind.entry.argument {
    case .nothing: ("nothing behind it", "空")
    case .number: ("a number or money", "数值或金额")
    case .ordered: ("a value with an order", "有大小顺序的值")
    case .moment: ("a date or time", "日期或时间")
    case .comparable: ("a single value", "单个值")
    case .condition: ("a condition", "条件")
    }
  }

  private static func countHint(_ kind: AggregateKind) -> Wording? {
    guard case .number = kind.entry.argument else { return nil }
    return Wording(en: "to count, write `count` or `distinct patient`", zh: "计数请写 `次数` 或 `去重患者`")
  }

  static func noSetOf(_ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.aggregateArgument, at: range)
      .says("there is no set of \(type.english)", "不能取\(type.chinese)的集合")
  }

  static func percentileRank(at range: SourceRange) -> Diagnostic {
    Diagnostic(.percentileRank, at: range)
      .says("the rank of a percentile is a number from 1 to 100", "百分位的位次须为 1 至 100 的数值")
      .hint("write `percentile 95 of cost`", "如 `百分位 95 之 费用`")
  }

  /// - Parameters:
  ///   - record: the record that the value belongs to, once for each of its rows
  ///   - field: the value's name there
  static func repeatedValue(
    _ value: Wording, _ record: Wording, field: Wording, kind: AggregateKind, at range: SourceRange,
    notes: [Note]
  ) -> Diagnostic {
    let word = kind.word
    return Diagnostic(.repeatedValue, at: range)
      .says(
        "`\(value.english)` belongs to the `\(record.english)` and would be taken in once for "
          + "each line that shares it",
        "`\(value.chinese)` 属于 `\(record.chinese)`，会按共有它的每一行重复计入"
      )
      .notes(notes)
      .hint(
        "to take each in once, write `\(word.english) \(field.english) of \(record.english) (…)`; if "
          + "all lines share one, `max \(value.english)`",
        "若每条只计一次，请写 `\(word.chinese)\(field.chinese) 取自 \(record.chinese) (…)`；"
          + "若各行共有同一条，请写 `最大 \(value.chinese)`")
  }
}
