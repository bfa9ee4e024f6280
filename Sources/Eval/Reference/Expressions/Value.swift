package import Values

/// A value while a rule is evaluated. Texts are symbols of the data set, never strings.
package enum Value: Hashable, Sendable {
  /// Not known: an empty cell, a row that is not there, a result that has no value.
  case missing(Absence)
  /// Known to be nothing: comparisons with it are false.
  case none
  case boolean(Bool)
  /// Integers, decimals and money in yuan.
  case number(Exact)
  /// Codes, texts and keys of references.
  case symbol(Symbol)
  case symbols([Symbol])
  case date(Day)
  case time(Moment)
  case duration(Duration)
  /// A member of a choice or scope, by its place.
  case member(Int)
  /// The ordinal of a part of a date.
  case part(Int32)
  case period(PeriodValue)
  /// What `set of` gives; none of them missing or none.
  case set(Set<Value>)

  package var isMissing: Bool {
    if case .missing = self { return true }
    return false
  }

  package var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}

/// Why a value is missing, as far as a rule can ask for it or a report must say it.
package enum Absence: UInt8, Hashable, Sendable {
  case absent
  case unreadable
  case overflow
}

/// Kleene's three truth values.
package enum Truth: UInt8, Hashable, Sendable {
  case no, unknown, yes

  init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  /// A condition on none is false.
  init(_ value: Value) {
    switch value {
    case .boolean(let isTrue): self = isTrue ? .yes : .no
    case .missing: self = .unknown
    case .none, .number, .symbol, .symbols, .date, .time, .duration, .member, .part, .period, .set:
      self = .no
    }
  }

  package var isYes: Bool { if case .yes = self { true } else { false } }
  package var isNo: Bool { if case .no = self { true } else { false } }
  package var isUnknown: Bool { if case .unknown = self { true } else { false } }

  package var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  package func and(_ other: Truth) -> Truth { rawValue < other.rawValue ? self : other }
  package func or(_ other: Truth) -> Truth { rawValue > other.rawValue ? self : other }

  package var value: Value {
    switch self {
    case .no: .boolean(false)
    case .unknown: .missing(.absent)
    case .yes: .boolean(true)
    }
  }

  /// As traces write it.
  package var verdict: ClauseAnswer {
    switch self {
    case .no: .no
    case .unknown: .unknown
    case .yes: .yes
    }
  }
}

/// A day or a moment; compared with a day, a moment counts as its day.
package struct TimePoint: Hashable, Sendable {
  package let seconds: Int64
  package let isDay: Bool

  package init(_ day: Day) {
    seconds = Moment(startOf: day).seconds
    isDay = true
  }

  package init(_ moment: Moment) {
    seconds = moment.seconds
    isDay = false
  }

  /// Nothing for a value that is no time.
  init?(_ value: Value) {
    switch value {
    case .date(let day): self.init(day)
    case .time(let moment): self.init(moment)
    case .missing, .none, .boolean, .number, .symbol, .symbols, .duration, .member, .part, .period,
      .set:
      return nil
    }
  }

  package var day: Day { Moment(seconds: seconds).day }
  var byDay: TimePoint { TimePoint(day) }

  /// -1, 0 or 1.
  func compared(with other: TimePoint) -> Int {
    if isDay || other.isDay { return order(day.number, other.day.number) }
    return order(seconds, other.seconds)
  }

  func adding(_ duration: Duration) -> TimePoint? {
    if isDay { return day.adding(duration).map { TimePoint($0) } }
    return Moment(seconds: seconds).adding(duration).map { TimePoint($0) }
  }
}

/// -1, 0 or 1.
func order<Number: Comparable>(_ left: Number, _ right: Number) -> Int {
  left < right ? -1 : left == right ? 0 : 1
}

/// From one point to another; nothing where a side is not known.
package struct PeriodValue: Hashable, Sendable {
  package let from: TimePoint?
  package let to: TimePoint?
  /// It has no end, and that is known.
  package let isForever: Bool
}
