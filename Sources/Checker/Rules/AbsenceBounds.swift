import Lexer
import Parser
import Values

/// How far a `without` looks: the bounds in time that its conditions set, and whether an episode
/// such as a visit bounds it.
struct AbsenceBounds {
  private let source: BoundSource
  private let environment: Environment
  private let bindings: [Binding]
  /// Of the date of the record that is looked for, in whose days the data is covered.
  private var own = Bounds()
  /// Of its other dates and periods.
  private var others = Bounds()
  private var isEarlierBound = false
  private var isLaterBound = false
  private var isEpisode = false

  init(of source: BoundSource, in expressions: ExpressionChecker) {
    self.source = source
    environment = expressions.environment
    bindings = expressions.bindings
    isEpisode = environment.dateType(of: source.record) == nil
    for condition in source.conditions.flatMap(\.conjuncts) { add(condition) }
  }

  /// The side that has no bound; nothing where the look ends on both.
  var unbounded: UnboundedSide? {
    if isEpisode { return nil }
    switch (isEarlierBound, isLaterBound) {
    case (true, true): return nil
    case (true, false): return .later
    case (false, true): return .earlier
    case (false, false): return .both
    }
  }

  /// Both bounds, or neither where an episode bounds the look.
  var reach: CheckedRule.Reach {
    guard isEarlierBound, isLaterBound else {
      return CheckedRule.Reach(earliest: [], latest: [])
    }
    return CheckedRule.Reach(
      earliest: own.earliest.isEmpty ? Array(others.earliest.prefix(1)) : own.earliest,
      latest: own.latest.isEmpty ? Array(others.latest.prefix(1)) : own.latest)
  }
}

extension AbsenceBounds {
  /// Days before and after which nothing is looked for.
  private struct Bounds {
    var earliest: [Expr] = []
    var latest: [Expr] = []
  }

  private mutating func add(_ condition: Expr) {
    switch condition.kind {
    case .sameKey(let left, let right, isDifferent: false): addEqual(left, right)
    case .compare(let comparison, let left, let right): addComparison(comparison, left, right)
    case .between(let value, let low, let high):
      if isDate(value) {
        addEarliest(low, of: value)
        addLatest(high, of: value)
      } else if case .elapsed(let unit, let from, let to) = value.kind {
        addElapsed(.greaterOrEqual, unit, from, to, low)
        addElapsed(.lessOrEqual, unit, from, to, high)
      }
    case .withinTime(let value, let length, let direction, let anchor):
      addWithin(value, length, direction, anchor)
    case .within(let length, let left, _): addAround(length, left, at: condition.range)
    case .during(let moment, let period): addDuring(moment, period)
    case .overlaps(let left, let right), .touches(let left, let right): addMeeting(left, right)
    case .scope(_, let cases): addScope(cases)
    case _: break
    }
  }

  private mutating func addEqual(_ left: Expr, _ right: Expr) {
    let (own, other) = left.mentions(source.binding) ? (right, left) : (left, right)
    guard other.mentions(source.binding), !own.mentions(source.binding) else { return }
    if isDate(other) {
      addEarliest(own, of: other)
      addLatest(own, of: other)
    } else if isEpisodeKey(own) || isEpisodeKey(other) {
      isEpisode = true
    }
  }

  /// A reference to a dated record, or to the candidate itself.
  private func isEpisodeKey(_ value: Expr) -> Bool {
    if case .ownKey(let binding) = value.kind, binding != source.binding { return true }
    guard case .reference(let record) = value.type else { return isOwnKeyField(value) }
    return environment.dateType(of: record) != nil || record == bindings.first?.record
  }

  private func isOwnKeyField(_ value: Expr) -> Bool {
    guard case .field(let binding, let field) = value.kind, binding != source.binding else {
      return false
    }
    return environment.record(bindings[binding.index].record).keyFields == [field]
  }

  private mutating func addComparison(_ comparison: Comparison, _ left: Expr, _ right: Expr) {
    if case .elapsed(let unit, let from, let to) = left.kind {
      addElapsed(comparison, unit, from, to, right)
      return
    }
    switch comparison {
    case .equal: addEqual(left, right)
    case .less, .lessOrEqual: addOrder(earlier: left, later: right)
    case .greater, .greaterOrEqual: addOrder(earlier: right, later: left)
    case .notEqual: break
    }
  }

  private mutating func addOrder(earlier: Expr, later: Expr) {
    if isDate(earlier) { addLatest(later, of: earlier) }
    if isDate(later) { addEarliest(earlier, of: later) }
  }

  /// `days from a.time to time <= 7`
  private mutating func addElapsed(
    _ comparison: Comparison, _ unit: DurationUnit, _ from: Expr, _ to: Expr, _ count: Expr
  ) {
    guard let length = lengthOf(count, unit) else { return }
    let isUpper = comparison == .less || comparison == .lessOrEqual || comparison == .equal
    let isLower =
      comparison == .greater || comparison == .greaterOrEqual || comparison == .equal
    if isDate(from) {
      if isUpper { addEarliest(shifted(to, .subtract, length), of: from) }
      if isLower { addLatest(shifted(to, .subtract, length), of: from) }
    } else if isDate(to) {
      if isUpper { addLatest(shifted(from, .add, length), of: to) }
      if isLower { addEarliest(shifted(from, .add, length), of: to) }
    }
  }

  private func lengthOf(_ count: Expr, _ unit: DurationUnit) -> Expr? {
    guard case .constant(.number(let number)) = count.kind,
      let whole = Int(exactly: number.roundedUp.numerator)
    else { return nil }
    return Expr(
      .constant(.duration(Duration(count: whole, unit: unit))), .duration, at: count.range)
  }

  private mutating func addWithin(
    _ value: Expr, _ length: Expr, _ direction: TimeDirection, _ anchor: Expr
  ) {
    if isDate(value) {
      bound(value, around: anchor, length, direction)
    } else if isDate(anchor) {
      bound(anchor, around: value, length, direction.reversed)
    }
  }

  private mutating func bound(
    _ value: Expr, around base: Expr, _ length: Expr, _ direction: TimeDirection
  ) {
    switch direction {
    case .after:
      addEarliest(base, of: value)
      addLatest(shifted(base, .add, length), of: value)
    case .before:
      addEarliest(shifted(base, .subtract, length), of: value)
      addLatest(base, of: value)
    case .around:
      addEarliest(shifted(base, .subtract, length), of: value)
      addLatest(shifted(base, .add, length), of: value)
    }
  }

  private mutating func addAround(_ length: Expr, _ own: BindingID, at range: SourceRange) {
    guard let type = environment.dateType(of: bindings[own.index].record) else { return }
    let looked = Expr(.recordDate(source.binding), type, at: range)
    bound(looked, around: Expr(.recordDate(own), type, at: range), length, .around)
  }

  /// A look inside a period of the candidate, or for one that holds the candidate's time.
  private mutating func addDuring(_ moment: Expr, _ period: Expr) {
    if isDate(moment), !period.mentions(source.binding) {
      addPeriod(period, of: moment)
    } else if period.mentions(source.binding), !moment.mentions(source.binding) {
      addEarliest(moment, of: period)
      addLatest(moment, of: period)
    }
  }

  private mutating func addMeeting(_ left: Expr, _ right: Expr) {
    let (looked, own) = left.mentions(source.binding) ? (left, right) : (right, left)
    if !own.mentions(source.binding) { addPeriod(own, of: looked) }
  }

  /// The ends of a period as values of its record; a period reached in another way bounds the look
  /// without telling where.
  private mutating func addPeriod(_ period: Expr, of value: Expr) {
    isEarlierBound = true
    isLaterBound = true
    guard case .field(let binding, let field) = period.kind,
      case .period(let ends) = environment.field(field, of: bindings[binding.index].record).source
    else { return }
    if let from = ends.from.moved(to: binding) { addEarliest(from, of: value) }
    if let to = ends.to.moved(to: binding) { addLatest(to, of: value) }
  }

  /// Whatever the table's cell says, the look is bounded when each of its members bounds it.
  private mutating func addScope(_ cases: [[Expr]]) {
    let inner = cases.map { conditions in
      var bounds = self
      bounds.isEpisode = false
      bounds.isEarlierBound = false
      bounds.isLaterBound = false
      for condition in conditions.flatMap(\.conjuncts) { bounds.add(condition) }
      return bounds
    }
    if inner.allSatisfy({ $0.unbounded == nil }) { isEpisode = true }
  }

  private mutating func addEarliest(_ bound: Expr, of value: Expr) {
    if bound.mentions(source.binding) { return }
    isEarlierBound = true
    if isOwnDate(value) { own.earliest.append(bound) } else { others.earliest.append(bound) }
  }

  private mutating func addLatest(_ bound: Expr, of value: Expr) {
    if bound.mentions(source.binding) { return }
    isLaterBound = true
    if isOwnDate(value) { own.latest.append(bound) } else { others.latest.append(bound) }
  }

  /// The date by which the record is dated, or a part of it.
  private func isOwnDate(_ value: Expr) -> Bool {
    switch value.kind {
    case .recordDate: true
    case .field(_, let field): environment.record(source.record).datedBy == field
    case .datePart(_, let base): isOwnDate(base)
    case _: false
    }
  }

  private func shifted(_ base: Expr, _ op: ArithmeticOperator, _ length: Expr) -> Expr {
    Expr(.arithmetic(op, base, length), base.type, at: base.range)
  }

  /// A date of the record that is looked for, or a part of one that lies in one stretch of time.
  private func isDate(_ value: Expr) -> Bool {
    switch value.kind {
    case .recordDate(let binding): binding == source.binding
    case .field(let binding, _):
      binding == source.binding && (value.type.isMoment || value.type.isDatePart)
    case .datePart(let part, let base):
      part != .hour && part != .monthOfYear && isDate(base)
    case _: false
    }
  }
}

extension TimeDirection {
  /// As seen from the other of the two.
  fileprivate var reversed: TimeDirection {
    switch self {
    case .after: .before
    case .before: .after
    case .around: .around
    }
  }
}

extension Expr {
  /// Conditions joined by `and`, each for itself.
  fileprivate var conjuncts: [Expr] {
    if case .and(let parts) = kind { return parts.flatMap(\.conjuncts) }
    return [self]
  }

  /// A path of a row (binding 0) as a path of a bound record; nothing for anything worked out.
  fileprivate func moved(to binding: BindingID) -> Expr? {
    switch kind {
    case .field(_, let field): Expr(.field(binding, field), type, at: range)
    case .ownKey: Expr(.ownKey(binding), type, at: range)
    case .recordDate: Expr(.recordDate(binding), type, at: range)
    case .follow(let base, let field):
      base.moved(to: binding).map { Expr(.follow($0, field), type, at: range) }
    case _: nil
    }
  }
}
