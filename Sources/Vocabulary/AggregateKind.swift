package import Source

/// What is taken over the members of a group, the rows of a record or the peers of a candidate.
package enum AggregateKind: String, CaseIterable, Hashable, Sendable {
  case count, total, average, min, max, earliest, latest, distinct, median, mode, percentile
  case deviation, any, all, share, setOf, position
}

/// One row of the table of aggregates: all that is known of one besides how it is worked out.
package struct AggregateEntry: Sendable {
  package let kind: AggregateKind
  package let keyword: Keyword
  package let spelling: Spelling
  package let form: AggregateForm
  package let argument: AggregateArgument
  package let result: AggregateResult
  /// Whether a value that many records share would be taken in once for each of them.
  package let repeats: Repeats
  /// What it is over no member.
  package let overNothing: OverNothing
  package let values: AggregateValues
  /// Its name in the exported rulebook.
  package let export: String
  /// What it gives, in one line.
  package let meaning: Wording
  package let example: Wording

  package enum Repeats: Hashable, Sendable {
    case matter, doNotMatter
  }

  /// The words of its keyword, and a stable name for documents.
  package struct Spelling: Hashable, Sendable {
    package let id: String
    package let english: String
    package let chinese: String

    init(_ english: String, _ chinese: String, id: String? = nil) {
      self.id = id ?? english
      self.english = english
      self.chinese = chinese
    }

    package var wording: Wording { Wording(en: english, zh: chinese) }
  }

  private init(
    _ kind: AggregateKind, _ keyword: Keyword, _ spelling: Spelling, form: AggregateForm = .value,
    _ argument: AggregateArgument, _ result: AggregateResult,
    repeats: Repeats = .doNotMatter,
    overNothing: OverNothing = .missing, values: AggregateValues = .any, export: String? = nil,
    _ meaning: Wording, example: Wording
  ) {
    self.kind = kind
    self.keyword = keyword
    self.spelling = spelling
    self.form = form
    self.argument = argument
    self.result = result
    self.repeats = repeats
    self.overNothing = overNothing
    self.values = values
    self.export = export ?? kind.rawValue
    self.meaning = meaning
    self.example = example
  }

  /// The one table of aggregates.
  package static let table: [AggregateEntry] = [
    .init(
      .count, .count, Spelling("count", "次数"), form: .bare, .nothing, .integer,
      overNothing: .zero, values: .counts,
      Wording(en: "how many members", zh: "成员数"),
      example: Wording(en: "count > 1", zh: "次数 ＞ 1")),
    .init(
      .total, .total, Spelling("total", "合计"), .number, .likeArgument, repeats: .matter,
      overNothing: .zero, Wording(en: "the sum", zh: "合计"),
      example: Wording(en: "total amount > 100 yuan", zh: "合计金额 ＞ 100元")),
    .init(
      .average, .average, Spelling("average", "平均"), .number, .likeArgumentWithFractions,
      repeats: .matter, Wording(en: "the mean", zh: "平均值"),
      example: Wording(en: "average amount > 100 yuan", zh: "平均金额 ＞ 100元")),
    .init(
      .min, .min, Spelling("min", "最小"), .ordered, .likeArgument,
      Wording(en: "the smallest", zh: "最小值"),
      example: Wording(en: "min amount > 100 yuan", zh: "最小金额 ＞ 100元")),
    .init(
      .max, .max, Spelling("max", "最大"), .ordered, .likeArgument,
      Wording(en: "the largest", zh: "最大值"),
      example: Wording(en: "max amount > 100 yuan", zh: "最大金额 ＞ 100元")),
    .init(
      .earliest, .earliest, Spelling("earliest", "最早"), .moment, .likeArgument,
      Wording(en: "the earliest", zh: "最早的时间"),
      example: Wording(en: "earliest time < 2024-06-01", zh: "最早时间 ＜ 2024-06-01")),
    .init(
      .latest, .latest, Spelling("latest", "最晚"), .moment, .likeArgument,
      Wording(en: "the latest", zh: "最晚的时间"),
      example: Wording(en: "latest time > 2024-06-01", zh: "最晚时间 ＞ 2024-06-01")),
    .init(
      .distinct, .distinct, Spelling("distinct", "去重"), .comparable, .integer,
      overNothing: .zero, values: .counts,
      Wording(en: "how many different values", zh: "不同取值的个数"),
      example: Wording(en: "distinct doctor > 1", zh: "去重医师 ＞ 1")),
    .init(
      .median, .median, Spelling("median", "中位数"), .number, .likeArgumentWithFractions,
      repeats: .matter,
      Wording(en: "the middle value, or the mean of the two in the middle", zh: "中位数；两个中间值取平均"),
      example: Wording(en: "median amount > 100 yuan", zh: "中位数 金额 ＞ 100元")),
    .init(
      .mode, .mode, Spelling("mode", "众数"), .ordered, .likeArgument, repeats: .matter,
      Wording(en: "the most frequent value; of several the smallest", zh: "出现次数最多的值；并列时取最小"),
      example: Wording(en: "mode amount > 100 yuan", zh: "众数 金额 ＞ 100元")),
    .init(
      .percentile, .percentile, Spelling("percentile", "百分位"), form: .ranked, .number,
      .likeArgument, repeats: .matter,
      Wording(en: "the least value with so many hundredths at or below it", zh: "不小于该比例成员的最小值"),
      example: Wording(en: "percentile 95 of amount > 100 yuan", zh: "百分位 95 之 金额 ＞ 100元")),
    .init(
      .deviation, .deviationOf, Spelling("deviation of", "标准差", id: "deviation-of"), .number,
      .likeArgumentWithFractions, repeats: .matter, values: .notNegative,
      Wording(en: "the standard deviation of the whole population", zh: "总体标准差"),
      example: Wording(en: "deviation of amount > 100 yuan", zh: "标准差 金额 ＞ 100元")),
    .init(
      .any, .any, Spelling("any", "任一"), form: .condition, .condition, .boolean,
      overNothing: .false, Wording(en: "whether one of them satisfies it", zh: "是否有成员满足"),
      example: Wording(en: "any (amount > 100 yuan)", zh: "任一 (金额 ＞ 100元)")),
    .init(
      .all, .all, Spelling("all", "全部"), form: .condition, .condition, .boolean,
      overNothing: .true, Wording(en: "whether all of them satisfy it", zh: "是否全部成员满足"),
      example: Wording(en: "all (amount > 100 yuan)", zh: "全部 (金额 ＞ 100元)")),
    .init(
      .share, .share, Spelling("share", "满足比例"), form: .condition, .condition, .decimal,
      values: .share, Wording(en: "the share of those that satisfy it", zh: "满足的成员所占比例"),
      example: Wording(en: "share (amount > 100 yuan) > 0.5", zh: "满足比例 (金额 ＞ 100元) ＞ 0.5")),
    .init(
      .setOf, .setOf, Spelling("set of", "取值集合", id: "set-of"), .comparable, .set,
      overNothing: .emptySet, export: "set",
      Wording(en: "the different values as a set", zh: "不同取值的集合"),
      example: Wording(
        en: "set of item = set of item of fee as f (same visit)",
        zh: "取值集合 项目 = 取值集合 项目 取自 费用明细 称 f (同一就诊)")),
    .init(
      .position, .positionBy, Spelling("position by", "排位按", id: "position-by"), form: .order,
      .ordered, .integer, values: .places,
      Wording(
        en: "the place of the candidate among its peers, 1 for the first", zh: "候选记录在可比范围中的排位"),
      example: Wording(
        en: "position by amount among (same item) > 1", zh: "排位按 金额 可比范围 (同一项目) ＞ 1")),
  ]
}

/// What stands behind the word of an aggregate.
package enum AggregateForm: Hashable, Sendable {
  case bare
  case value
  /// A rank, and then a value.
  case ranked
  /// A condition in brackets.
  case condition
  /// A value and a direction.
  case order
}

/// What an aggregate takes.
package enum AggregateArgument: Hashable, Sendable {
  case nothing
  /// Whole numbers, decimals and money.
  case number
  /// Whatever has an order.
  case ordered
  /// Dates, times and their parts.
  case moment
  /// Whatever two of can be equal.
  case comparable
  case condition
}

/// What an aggregate gives for the type that it takes.
package enum AggregateResult: Hashable, Sendable {
  case integer, decimal, boolean
  case likeArgument
  /// Money for money, else a decimal, since a mean of whole numbers is none.
  case likeArgumentWithFractions
  case set
}

/// What an aggregate is over no member.
package enum OverNothing: Hashable, Sendable {
  case zero, `false`, `true`, emptySet, missing
}

/// Which values an aggregate can have, whatever it is taken over.
package enum AggregateValues: Hashable, Sendable {
  /// What its type allows.
  case any
  /// How many there are: whole and not negative; at least 1 over the candidate's own group.
  case counts
  case notNegative
  /// Whole numbers from 1 on.
  case places
  /// 0 to 1.
  case share
}

extension AggregateKind {
  /// Its row of the table.
  package var entry: AggregateEntry {
    guard let entry = AggregateEntry.table.first(where: { $0.kind == self }) else {
      preconditionFailure("every aggregate has a row in the table of aggregates")
    }
    return entry
  }

  /// The aggregate that a keyword begins.
  package static let spelled: [Keyword: AggregateKind] = Dictionary(
    uniqueKeysWithValues: AggregateEntry.table.map { ($0.keyword, $0.kind) })
}
