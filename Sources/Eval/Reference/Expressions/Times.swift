import Checker
import Values
import Vocabulary

// What is asked and worked out of dates, times and periods.

/// A part of a date or time; a whole number where its type is one.
func datePart(_ part: DatePart, of value: Value, as type: ValueType) -> Value {
  let ordinal: Int32?
  switch value {
  case .date(let day):
    if case .day = part { return value }
    ordinal = day.ordinal(of: part)
  case .time(let moment):
    if case .day = part { return .date(moment.day) }
    ordinal = moment.ordinal(of: part)
  case .part: return value
  case .missing, .none, .boolean, .number, .symbol, .symbols, .duration, .member, .period, .set:
    return .missing(.absent)
  }
  guard let ordinal else { return .missing(.absent) }
  if case .integer = type { return .number(Exact(Int(ordinal))) }
  return .part(ordinal)
}

/// `after`: from the base on, at most so long later; calendar units count days. Of two times on the
/// wrong side of each other it does not hold, whatever the length.
func isWithin(
  _ time: Value, _ length: Value, _ direction: TimeDirection, of base: Value
) -> Truth {
  guard let point = TimePoint(time), let start = TimePoint(base) else { return .unknown }
  let side = isOnSide(point, direction, of: start)
  if !side { return .no }
  guard case .duration(let duration) = length else { return .unknown }
  guard let reach = reaches(duration, from: start, to: point) else { return .unknown }
  return Truth(reach)
}

private func isOnSide(
  _ point: TimePoint, _ direction: TimeDirection, of base: TimePoint
) -> Bool {
  switch direction {
  case .after: point.compared(with: base) >= 0
  case .before: point.compared(with: base) <= 0
  case .around: true
  }
}

/// Whether two times are at most so far apart.
private func reaches(_ length: Duration, from first: TimePoint, to second: TimePoint) -> Bool? {
  let (early, late) = first.compared(with: second) <= 0 ? (first, second) : (second, first)
  switch length.unit {
  case .minutes, .hours:
    return early.adding(length).map { late.compared(with: $0) <= 0 }
  case .days, .weeks, .months, .years:
    return early.day.adding(length).map { late.day <= $0 }
  }
}

/// Both ends belong to the period.
func isDuring(_ time: Value, _ period: Value) -> Truth {
  guard case .period(let period) = period else { return .unknown }
  guard let point = TimePoint(time) else { return .unknown }
  let starts = period.from.map { Truth(point.compared(with: $0) >= 0) } ?? .unknown
  return starts.and(ends(period, atOrAfter: point, whenEqual: .yes))
}

private func ends(
  _ period: PeriodValue, atOrAfter point: TimePoint, whenEqual: Truth
) -> Truth {
  if period.isForever { return .yes }
  guard let end = period.to else { return unknownEnd(of: period, atOrAfter: point, whenEqual) }
  let order = end.compared(with: point)
  return order == 0 ? whenEqual : Truth(order > 0)
}

/// An end that is not known is not before the start: that may decide already.
private func unknownEnd(
  of period: PeriodValue, atOrAfter point: TimePoint, _ whenEqual: Truth
) -> Truth {
  guard let start = period.from else { return .unknown }
  let order = start.compared(with: point)
  return order > 0 || (order == 0 && whenEqual.isYes) ? .yes : .unknown
}

/// Each starts before the other ends.
func meet(_ left: Value, _ right: Value, atEnds: Truth) -> Truth {
  guard case .period(let first) = left, case .period(let second) = right else { return .unknown }
  return starts(first, before: second, atEnds).and(starts(second, before: first, atEnds))
}

private func starts(
  _ first: PeriodValue, before second: PeriodValue, _ atEnds: Truth
) -> Truth {
  if second.isForever { return .yes }
  guard let start = first.from else { return .unknown }
  return ends(second, atOrAfter: start, whenEqual: atEnds)
}

func days(of period: Value) -> Value {
  guard case .period(let period) = period, let from = period.from, let to = period.to else {
    return .missing(.absent)
  }
  return .number(Exact(from.day.days(to: to.day)))
}

func elapsed(_ unit: DurationUnit, from: Value, to: Value) -> Value {
  if case .part(let first) = from, case .part(let second) = to {
    return .number(Exact(Int(second) - Int(first)))
  }
  guard let start = TimePoint(from), let end = TimePoint(to) else { return .missing(.absent) }
  let (early, late) = (Moment(seconds: start.seconds), Moment(seconds: end.seconds))
  let count =
    switch unit {
    case .minutes: early.wholeMinutes(to: late)
    case .hours: early.wholeHours(to: late)
    case .days: start.day.days(to: end.day)
    case .weeks: start.day.days(to: end.day) / 7
    case .months: start.day.completedMonths(to: end.day)
    case .years: start.day.completedYears(to: end.day)
    }
  return .number(Exact(count))
}
