/// Adding durations and telling how far apart two days or times are.
extension Day {
  /// So much later, or earlier for a negative count. Months and years keep the day of the month,
  /// or take the last one where there is no such day: a month after 2024-01-31 is 2024-02-29.
  /// Minutes and hours count whole days of 24 hours, rounded down, as a date is its midnight.
  /// Nil outside the years 1 to 9999.
  package func adding(_ duration: Duration) -> Day? {
    switch duration.unit {
    case .minutes: adding(days: floorDivision(duration.count, 24 * 60))
    case .hours: adding(days: floorDivision(duration.count, 24))
    case .days: adding(days: duration.count)
    case .weeks: timesChecked(duration.count, 7).flatMap(adding(days:))
    case .months: adding(months: duration.count)
    case .years: timesChecked(duration.count, 12).flatMap(adding(months:))
    }
  }

  package func adding(days count: Int) -> Day? {
    let (sum, overflow) = Int(number).addingReportingOverflow(count)
    return overflow ? nil : Day(checking: sum)
  }

  private func adding(months count: Int) -> Day? {
    let date = civil
    let (month, overflow) = (date.year * 12 + date.month - 1).addingReportingOverflow(count)
    if overflow { return nil }
    let year = floorDivision(month, 12)
    let monthOfYear = month - year * 12 + 1
    let day = min(date.day, Day.count(ofMonth: monthOfYear, year: year))
    return Day(year: year, month: monthOfYear, day: day)
  }

  /// Days from this one to the other, negative when that is earlier.
  package func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// Completed months: a month is complete when its day of the month is reached, so none is from
  /// 01-31 to 02-28 and one to 03-01. Negative when the other is earlier.
  package func completedMonths(to other: Day) -> Int {
    if other < self { return -other.completedMonths(to: self) }
    let start = civil
    let end = other.civil
    let months = (end.year - start.year) * 12 + end.month - start.month
    return end.day < start.day ? months - 1 : months
  }

  /// Completed years: from 2004-02-29 to 2022-02-28 it is 17.
  package func completedYears(to other: Day) -> Int { completedMonths(to: other) / 12 }
}

extension Moment {
  /// - Returns: nil when the time of day is none.
  package init?(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    self.init(
      seconds: Int64(day.number) * Moment.secondsPerDay
        + Int64(hour * 3600 + minute * 60 + second))
  }

  package static let secondsPerDay: Int64 = 86_400

  /// The midnight that the day begins with.
  package init(startOf day: Day) {
    self.init(seconds: Int64(day.number) * Moment.secondsPerDay)
  }

  package var day: Day { Day(number: Int32(truncatingIfNeeded: dayNumber)) }

  /// 0 to 23.
  package var hour: Int { secondOfDay / 3600 }

  /// 0 to 86,399.
  package var secondOfDay: Int {
    Int(seconds) - dayNumber * Int(Moment.secondsPerDay)
  }

  private var dayNumber: Int { floorDivision(Int(seconds), Int(Moment.secondsPerDay)) }

  /// So much later: minutes and hours exactly, days and longer by the calendar at the same time of
  /// day. Nil outside the years 1 to 9999.
  package func adding(_ duration: Duration) -> Moment? {
    switch duration.unit {
    case .minutes: timesChecked(duration.count, 60).flatMap(adding(seconds:))
    case .hours: timesChecked(duration.count, 3600).flatMap(adding(seconds:))
    case .days, .weeks, .months, .years:
      day.adding(duration).map { later in
        Moment(seconds: Moment(startOf: later).seconds + Int64(secondOfDay))
      }
    }
  }

  private func adding(seconds count: Int) -> Moment? {
    let (sum, overflow) = seconds.addingReportingOverflow(Int64(count))
    let later = Moment(seconds: sum)
    return overflow || later.day < Day.first || later.day > Day.last ? nil : later
  }

  /// Whole hours to the other, towards zero; negative when that is earlier.
  package func wholeHours(to other: Moment) -> Int { Int(other.seconds - seconds) / 3600 }

  /// Whole minutes to the other, towards zero; negative when that is earlier.
  package func wholeMinutes(to other: Moment) -> Int { Int(other.seconds - seconds) / 60 }
}

private func timesChecked(_ count: Int, _ factor: Int) -> Int? {
  let (product, overflow) = count.multipliedReportingOverflow(by: factor)
  return overflow ? nil : product
}
