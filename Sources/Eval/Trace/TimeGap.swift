import Checker
import Plan
import Source
import Values
import Vocabulary

/// How far a time lies outside of what a condition asks for.
struct TimeGap: Hashable, Comparable {
  /// 0 or more.
  let seconds: Int64
  /// Told in whole days.
  let isByDay: Bool

  static func < (left: TimeGap, right: TimeGap) -> Bool { left.seconds < right.seconds }

  static func days(_ days: Int) -> TimeGap {
    TimeGap(seconds: Int64(days) * Moment.secondsPerDay, isByDay: true)
  }

  static func seconds(_ seconds: Int64) -> TimeGap {
    TimeGap(seconds: seconds, isByDay: false)
  }

  /// From one point to another; by days where one of them is a day.
  init(from first: TimePoint, to second: TimePoint) {
    isByDay = first.isDay || second.isDay
    let days = Int64(second.day.number) - Int64(first.day.number)
    seconds = (isByDay ? days * Moment.secondsPerDay : second.seconds - first.seconds).magnitude64
  }

  init(seconds: Int64, isByDay: Bool) {
    self.seconds = seconds
    self.isByDay = isByDay
  }

  /// What a comparison that does not allow the limit itself needs on top.
  var past: TimeGap {
    TimeGap(seconds: seconds + (isByDay ? Moment.secondsPerDay : 60), isByDay: isByDay)
  }

  /// Rounded up: in minutes up to two hours, in hours up to two days, then in days.
  var duration: Duration {
    let (hour, day): (Int64, Int64) = (3600, Moment.secondsPerDay)
    if isByDay || seconds >= 2 * day {
      return Duration(count: Int((seconds + day - 1) / day), unit: .days)
    }
    if seconds >= 2 * hour {
      return Duration(count: Int((seconds + hour - 1) / hour), unit: .hours)
    }
    return Duration(count: Int((seconds + 59) / 60), unit: .minutes)
  }
}

extension Int64 {
  fileprivate var magnitude64: Int64 { self < 0 ? -self : self }
}

/// How far off a condition in time is.
extension Facts {
  /// Of a condition that is false; nothing where it is none of time, or a time is missing.
  func timeGap(_ node: Node, _ environment: inout Environment, _ memo: inout Memo) -> TimeGap? {
    guard let call = node.call else { return nil }
    switch call.function {
    case .sameKey(.same):
      return gap(call.operands[0], .equal, call.operands[1], &environment, &memo)
    case .compare(let comparison):
      return gap(call.operands[0], comparison, call.operands[1], &environment, &memo)
    case _:
      let values = call.operands.map { value($0, &environment, &memo) }
      return timeGap(call.function, of: values)
    }
  }

  private func timeGap(_ function: Function, of values: [Value]) -> TimeGap? {
    switch function {
    case .near: gap(values[1], values[0], .around, of: values[2])
    case .withinTime(let direction): gap(values[0], values[1], direction, of: values[2])
    case .during: gap(values[0], during: values[1])
    case .overlaps: gap(values[0], meeting: values[1])?.past
    case .touches: gap(values[0], meeting: values[1])
    case _: nil
    }
  }

  private func gap(
    _ time: Value, _ length: Value, _ direction: TimeDirection, of base: Value
  ) -> TimeGap? {
    guard let point = TimePoint(time), let start = TimePoint(base) else { return nil }
    let order = point.compared(with: start)
    switch direction {
    case .after where order < 0, .before where order > 0: return TimeGap(from: start, to: point)
    case .after, .before, .around: break
    }
    guard case .duration(let duration) = length else { return nil }
    let (early, late) = order < 0 ? (point, start) : (start, point)
    return gap(from: early, to: late, beyond: duration)
  }

  /// How much further apart two times are than a length.
  func gap(from early: TimePoint, to late: TimePoint, beyond length: Duration) -> TimeGap? {
    if length.isExact {
      return early.adding(length).map { TimeGap(from: $0, to: late) }
    }
    return early.day.adding(length).map { TimeGap(from: TimePoint($0), to: late.byDay) }
  }

  private func gap(_ time: Value, during period: Value) -> TimeGap? {
    guard let point = TimePoint(time), case .period(let period) = period else { return nil }
    if let from = period.from, point.compared(with: from) < 0 {
      return TimeGap(from: point, to: from)
    }
    return period.to.map { TimeGap(from: $0, to: point) }
  }

  /// Between two periods that lie apart.
  private func gap(_ left: Value, meeting right: Value) -> TimeGap? {
    guard case .period(let first) = left, case .period(let second) = right else { return nil }
    if let end = first.to, let start = second.from, end.compared(with: start) <= 0 {
      return TimeGap(from: end, to: start)
    }
    guard let end = second.to, let start = first.from else { return nil }
    return TimeGap(from: end, to: start)
  }

  private func gap(
    _ left: Node, _ comparison: Comparison, _ right: Node, _ environment: inout Environment,
    _ memo: inout Memo
  ) -> TimeGap? {
    guard let first = stretch(left, &environment, &memo),
      let second = stretch(right, &environment, &memo)
    else { return nil }
    let isBefore = first.end.compared(with: second.start) < 0
    let gap =
      isBefore
      ? TimeGap(from: first.end, to: second.start) : TimeGap(from: second.end, to: first.start)
    return comparison.isStrict ? gap.past : gap
  }

  /// From the first to the last moment of a time or a part of a date; of a part of another's date
  /// that date itself, which says more.
  private func stretch(
    _ node: Node, _ environment: inout Environment, _ memo: inout Memo
  ) -> (start: TimePoint, end: TimePoint)? {
    let value = value(node, &environment, &memo)
    if let point = TimePoint(value) { return (point, point) }
    guard case .part(let ordinal) = value, case .part(let part) = node.type else { return nil }
    if case .part? = node.call?.function, let base = node.children.first, isOther(base),
      let point = TimePoint(self.value(base, &environment, &memo))
    {
      return (point.byDay, point.byDay)
    }
    return part.days(ofOrdinal: ordinal).map {
      (TimePoint($0.lowerBound), TimePoint($0.upperBound))
    }
  }

  /// Whether it reads the date of a record other than the candidate.
  private func isOther(_ node: Node) -> Bool {
    switch node.kind {
    case .field(let place): place.binding > 0
    case .recordDate(let place): place.binding > 0
    case _: false
    }
  }
}

extension Comparison {
  /// Whether the limit itself does not do.
  fileprivate var isStrict: Bool {
    switch self {
    case .less, .greater, .notEqual: true
    case .equal, .lessOrEqual, .greaterOrEqual: false
    }
  }
}
