/// A calendar day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

/// A date with time of day, in seconds from 1970-01-01 00:00:00, local time, no zones.
package struct Moment: Hashable, Comparable, Sendable {
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

/// The units a duration may have. Minutes and hours are exact; the others are calendar units.
package enum DurationUnit: String, CaseIterable, Hashable, Sendable {
  case minutes, hours, days, weeks, months, years
}

/// A length of time as a rulebook writes it: `30 days`, `10 minutes`.
package struct Duration: Hashable, Sendable {
  package let count: Int
  package let unit: DurationUnit

  package init(count: Int, unit: DurationUnit) {
    self.count = count
    self.unit = unit
  }

  /// As long, the other way; nil when that does not fit.
  package var negated: Duration? {
    count == .min ? nil : Duration(count: -count, unit: unit)
  }
}

/// The parts of a date that conditions may compare. A value of `month` is a month of a year
/// (2024-06), of `week` an ISO week with its own year, and so on; `monthOfYear` is 1 to 12,
/// `hour` the hour of the day, 0 to 23, and `weekday` 1 to 7 from Monday on.
package enum DatePart: String, CaseIterable, Hashable, Sendable {
  case day, week, month, quarter, year, hour, monthOfYear, weekday
}

/// A day as people write it: year, month (1 to 12) and day of the month.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension Day {
  /// The first and the last day that a rulebook or data can name: 0001-01-01 and 9999-12-31.
  package static let first = Day(number: -719_162)
  package static let last = Day(number: 2_932_896)

  /// Nil when there is no such day, or its year is not 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.count(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Nil when the number is of no year 1 to 9999.
  package init?(checking number: Int) {
    guard number >= Int(Day.first.number), number <= Int(Day.last.number) else { return nil }
    self.init(number: Int32(number))
  }

  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has.
  package static func count(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case _: 31
    }
  }

  /// Year, month and day of the month. Years are counted from March, so that the leap day comes
  /// last, in eras of 400 years of 146,097 days each.
  package var civil: CivilDate {
    let shifted = Int(number) + 719_468
    let era = floorDivision(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return CivilDate(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// The inverse of `civil`, for a date that there is.
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = floorDivision(yearFromMarch, 400)
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let fromMonday = Int(number) + 3
    return fromMonday - floorDivision(fromMonday, 7) * 7 + 1
  }

  /// The ISO week with its own year: a week belongs to the year that its Thursday lies in.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = Day(number: number - Int32(weekday) + 4)
    let year = thursday.civil.year
    let newYear = Day.number(year: year, month: 1, day: 1)
    return (year, Int(thursday.number - newYear) / 7 + 1)
  }
}

/// The greatest whole number that is not above the quotient.
func floorDivision(_ number: Int, _ divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor != 0 && (number < 0) != (divisor < 0) ? quotient - 1 : quotient
}
