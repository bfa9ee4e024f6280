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
}

/// The parts of a date that conditions may compare. A value of `month` is a month of a year
/// (2024-06), of `week` an ISO week with its own year, and so on; `monthOfYear` is 1 to 12 and
/// `hour` the hour of the day, 0 to 23.
package enum DatePart: String, CaseIterable, Hashable, Sendable {
  case day, week, month, quarter, year, hour, monthOfYear
}
