import Source
import Values

/// What is worked out or asked of dates, times and periods.
extension FunctionEntry {
  /// One for each row of the table of parts.
  static let parts: [FunctionEntry] = DatePartEntry.table.map { part in
    .init(
      .part(part.part), part.part.rawValue, .part(part.part), .part, .carries,
      .node("date_part", "of", marks: [.word("part", part.export)]), part.meaning,
      example: part.example)
  }

  static let spans: [FunctionEntry] = [
    .elapsed(
      .minutes, .minutesFrom, Wording(en: "whole minutes from the first to the second", zh: "整分钟数"),
      example: Wording(
        en: "minutes from visit.admitted to time", zh: "分钟数自 就诊.入院时间 至 时间")),
    .elapsed(
      .hours, .hoursFrom, Wording(en: "whole hours from the first to the second", zh: "整小时数"),
      example: Wording(en: "hours from visit.admitted to time", zh: "小时数自 就诊.入院时间 至 时间")),
    .elapsed(
      .days, .daysFrom,
      Wording(en: "calendar days from the first to the second", zh: "日历天数"),
      example: Wording(en: "days from visit.admitted to time", zh: "天数自 就诊.入院时间 至 时间")),
    .elapsed(
      .weeks, nil, Wording(en: "whole weeks from the first to the second", zh: "整周数"),
      example: Wording(en: "days from visit.admitted to time", zh: "天数自 就诊.入院时间 至 时间")),
    .elapsed(
      .months, .monthsFrom, Wording(en: "completed months from the first to the second", zh: "整月数"),
      example: Wording(en: "months from visit.admitted to time", zh: "月数自 就诊.入院时间 至 时间")),
    .elapsed(
      .years, .yearsFrom,
      Wording(en: "completed years from the first to the second, such as an age", zh: "周年数，如周岁"),
      example: Wording(en: "years from patient.birth to time", zh: "周岁自 患者.出生日期 至 时间")),
    .init(
      .daysOf, "daysOf", .prefix(.daysOf), .period, .carries, .node("days_of", "period"),
      Wording(en: "calendar days from the start of a period to its end", zh: "时段起止之间的天数"),
      example: Wording(en: "days of visit.stay", zh: "期间天数 就诊.住院期间")),
  ]

  static let nearness: [FunctionEntry] = [
    .within(
      .after, "withinAfter",
      Wording(en: "not before the base, and at most so long after it", zh: "不早于基准，且其后不超过该时长"),
      example: Wording(
        en: "time within 3 days after visit.admitted", zh: "时间 在 就诊.入院时间 之后 3天内")),
    .within(
      .before, "withinBefore",
      Wording(en: "not after the base, and at most so long before it", zh: "不晚于基准，且其前不超过该时长"),
      example: Wording(
        en: "time within 3 days before visit.admitted", zh: "时间 在 就诊.入院时间 之前 3天内")),
    .within(
      .around, "withinAround",
      Wording(en: "at most so long before or after the base", zh: "距基准前后不超过该时长"),
      example: Wording(
        en: "time within 3 days of visit.admitted", zh: "时间 在 就诊.入院时间 前后 3天内")),
    .init(
      .during, "during", .infix(.during), .inPeriod, .failsOnNone,
      .node("during", "left", "right"),
      Wording(en: "the time lies in the period, its ends included", zh: "时间在时段之内，含端点"),
      example: Wording(en: "time during visit.stay", zh: "时间 在 就诊.住院期间 期间")),
    .init(
      .overlaps, "overlaps", .infix(.overlaps), .periods, .failsOnNone, order: .any,
      .node("overlaps", "left", "right"),
      Wording(en: "two periods have more than an end in common", zh: "两个时段有重叠，仅端点相接不算"),
      example: Wording(en: "stay overlaps other.stay", zh: "住院期间 重叠于 另一.住院期间")),
    .init(
      .touches, "touches", .infix(.touches), .periods, .failsOnNone, order: .any,
      .node("touches", "left", "right"),
      Wording(en: "two periods overlap, or one ends where the other starts", zh: "两个时段重叠或端点相接"),
      example: Wording(en: "stay touches other.stay", zh: "住院期间 相接于 另一.住院期间")),
    .init(
      .near, "near", .form, .distance, .failsOnNone,
      ExportShape(node: "within", marks: [], operands: .bindings(["length", "first", "second"])),
      Wording(en: "the dates of both records are at most so far apart", zh: "两条记录的日期相距不超过该时长"),
      example: Wording(en: "within 30 days", zh: "30天内")),
  ]

  private static func elapsed(
    _ unit: DurationUnit, _ keyword: Keyword?, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .elapsed(unit), unit.rawValue, keyword.map { .prefix($0) } ?? .form, .elapsed, .carries,
      .node("elapsed", "from", "to", marks: [.word("unit", unit.rawValue)]), meaning,
      example: example)
  }

  private static func within(
    _ direction: TimeDirection, _ id: String, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .withinTime(direction), id, .form, .nearness, .decidedByKnown,
      .node(
        "within_time", "of", "length", "base", marks: [.word("direction", direction.rawValue)]),
      meaning, example: example)
  }
}
