package import Source
package import Values

/// One row of the table of the parts of a date: what names it has, what it is compared as.
package struct DatePartEntry: Sendable {
  package let part: DatePart
  /// As an unqualified name and behind a dot; English first.
  package let names: [String]
  /// What a value of it is, in messages.
  package let label: Wording
  package let value: PartValue
  /// Parts that tell it: a day its month, a month its year.
  package let finer: Set<DatePart>
  package let export: String
  package let meaning: Wording
  package let example: Wording

  /// The one table of parts.
  package static let table: [DatePartEntry] = [
    .init(
      .day, ["day", "天", "日"], Wording(en: "a day", zh: "日期"), .stretch,
      Wording(en: "the day of a time", zh: "时间所在的日期"),
      example: Wording(en: "day = 2024-06-01", zh: "天 = 2024-06-01")),
    .init(
      .week, ["week", "周"], Wording(en: "a week", zh: "周"), .stretch, of: [.day],
      Wording(en: "the ISO week, with its own year", zh: "ISO 周，含所属年份"),
      example: Wording(en: "week = \"2024-W22\"", zh: "周 = “2024-W22”")),
    .init(
      .month, ["month", "月"], Wording(en: "a month", zh: "月"), .stretch, of: [.day],
      Wording(en: "the month of a year", zh: "某年的某月"),
      example: Wording(en: "month = \"2024-06\"", zh: "月 = “2024-06”")),
    .init(
      .quarter, ["quarter", "季度"], Wording(en: "a quarter", zh: "季度"), .stretch,
      of: [.day, .month], Wording(en: "the quarter of a year", zh: "某年的某季度"),
      example: Wording(en: "quarter = \"2024-Q2\"", zh: "季度 = “2024-Q2”")),
    .init(
      .year, ["year", "年"], Wording(en: "a year", zh: "年"), .stretch,
      of: [.day, .month, .quarter], Wording(en: "the year", zh: "年份"),
      example: Wording(en: "year = 2024", zh: "年 = 2024")),
    .init(
      .hour, ["hour", "小时"], Wording(en: "an hour of the day", zh: "小时"), .number(0...23),
      Wording(en: "the hour of the day, 0 to 23; of a time only", zh: "一天中的小时（0 至 23），仅限时间"),
      example: Wording(en: "hour = 8", zh: "小时 = 8")),
    .init(
      .monthOfYear, ["month of year", "月份"], Wording(en: "a month of the year", zh: "月份"),
      .number(1...12), of: [.day, .month],
      Wording(en: "the month in any year, 1 to 12", zh: "月份（1 至 12），不论年份"), export: "month_of_year",
      example: Wording(en: "month of year = 6", zh: "月份 = 6")),
    .init(
      .weekday, ["weekday", "星期"], Wording(en: "a day of the week", zh: "星期"), .number(1...7),
      of: [.day], Wording(en: "the day of the week, 1 to 7; Monday is 1", zh: "星期几（1 至 7，星期一为 1）"),
      example: Wording(en: "weekday > 5", zh: "星期 ＞ 5")),
  ]

  private init(
    _ part: DatePart, _ names: [String], _ label: Wording, _ value: PartValue,
    of finer: Set<DatePart> = [], _ meaning: Wording, export: String? = nil, example: Wording
  ) {
    self.part = part
    self.names = names
    self.label = label
    self.value = value
    self.finer = finer
    self.export = export ?? part.rawValue
    self.meaning = meaning
    self.example = example
  }
}

/// What a part of a date is compared as.
package enum PartValue: Hashable, Sendable {
  /// One stretch of days, such as the June of 2024.
  case stretch
  /// A whole number that comes again, such as the hour of the day.
  case number(ClosedRange<Int>)
}

extension DatePart {
  /// Its row of the table.
  package var entry: DatePartEntry {
    guard let entry = DatePartEntry.table.first(where: { $0.part == self }) else {
      preconditionFailure("every part of a date has a row in the table of parts")
    }
    return entry
  }

  /// The part that a name stands for.
  package static let named: [String: DatePart] = Dictionary(
    uniqueKeysWithValues: DatePartEntry.table.flatMap { entry in
      entry.names.map { ($0, entry.part) }
    })

  /// Whether it is one stretch of days.
  package var isStretch: Bool {
    switch entry.value {
    case .stretch: true
    case .number: false
    }
  }
}
