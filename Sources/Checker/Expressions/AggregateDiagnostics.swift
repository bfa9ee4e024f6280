import Parser
import Source
import Vocabulary

extension AggregateKind {
  /// The word that a rulebook writes.
  var word: Wording {
    switch self {
    case .count: Wording(en: "count", zh: "次数")
    case .total: Wording(en: "total", zh: "合计")
    case .average: Wording(en: "average", zh: "平均")
    case .min: Wording(en: "min", zh: "最小")
    case .max: Wording(en: "max", zh: "最大")
    case .earliest: Wording(en: "earliest", zh: "最早")
    case .latest: Wording(en: "latest", zh: "最晚")
    case .distinct: Wording(en: "distinct", zh: "去重")
    case .median: Wording(en: "median", zh: "中位数")
    case .percentile: Wording(en: "percentile", zh: "百分位")
    case .deviation: Wording(en: "deviation of", zh: "标准差")
    case .any: Wording(en: "any", zh: "任一")
    case .all: Wording(en: "all", zh: "全部")
    case .share: Wording(en: "share", zh: "满足比例")
    case .setOf: Wording(en: "set of", zh: "取值集合")
    case .position: Wording(en: "position by", zh: "排位按")
    }
  }
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
    switch AggregateSignature.of(kind).argument {
    case .nothing: ("nothing behind it", "空")
    case .number: ("a number or money", "数值或金额")
    case .ordered: ("a value with an order", "有大小顺序的值")
    case .moment: ("a date or time", "日期或时间")
    case .comparable: ("a single value", "单个值")
    case .condition: ("a condition", "条件")
    }
  }

  private static func countHint(_ kind: AggregateKind) -> Wording? {
    guard case .number = AggregateSignature.of(kind).argument else { return nil }
    return Wording(
      en: "to count, write `count` or `distinct patient`", zh: "计数请写 `次数` 或 `去重患者`")
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
