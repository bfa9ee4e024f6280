import Parser
import Source
import Values
import Vocabulary

/// How far a `without` looks: the bounds in time that its conditions set, and whether an episode
/// such as a visit bounds it.
struct AbsenceBounds {
  private let source: BoundSource
  private let environment: Environment
  private let bindings: [Binding]
  /// What dates the candidate; nothing where it has no date.
  private let ownDate: Expr?
  /// Of the date of the record that is looked for, in whose days the data is covered.
  private var own = Bounds()
  /// Of its other dates and periods.
  private var others = Bounds()
  private var isEarlierBound = false
  private var isLaterBound = false
  private var isEpisode = false

  init(of source: BoundSource, in expressions: ExpressionChecker, ownDate: Expr?) {
    self.source = source
    self.ownDate = ownDate
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

  /// The bounds in time; where an episode bounds the look, the candidate's own date.
  var reach: CheckedRule.Reach {
    let earliest = own.earliest.isEmpty ? Array(others.earliest.prefix(1)) : own.earliest
    let latest = own.latest.isEmpty ? Array(others.latest.prefix(1)) : own.latest
    let isTold = !earliest.isEmpty || !latest.isEmpty
    if isEarlierBound && isLaterBound && isTold {
      return CheckedRule.Reach(earliest: earliest, latest: latest)
    }
    return reachOfEpisode
  }

  /// An episode takes place where the candidate does: data that does not cover that day says nothing.
  private var reachOfEpisode: CheckedRule.Reach {
    let isDated = environment.dateType(of: source.record) != nil
    let days = isDated ? [ownDate].compactMap(\.self) : []
    return CheckedRule.Reach(earliest: days, latest: days)
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
    case .call(let function, let operands): add(function, operands)
    case .scope(_, let cases): addScope(cases)
    case _: break
    }
  }

  private mutating func add(_ function: Function, _ operands: [Expr]) {
    switch function {
    case .sameKey(.same): addEqual(operands[0], operands[1])
    case .compare(let comparison): addComparison(comparison, operands[0], operands[1])
    case .between: addBetween(operands[0], low: operands[1], high: operands[2])
    case .withinTime(let direction): addWithin(operands[0], operands[1], direction, operands[2])
    case .near: addAround(operands[0], between: operands[1], and: operands[2])
    case .during: addDuring(operands[0], operands[1])
    case .overlaps, .touches: addMeeting(operands[0], operands[1])
    case .not, .and, .or, .arithmetic, .negate, .absolute, .rounded, .extreme, .orElse,
      .sameKey(.different), .state, .part, .elapsed, .daysOf:
      break
    }
  }

  private mutating func addBetween(_ value: Expr, low: Expr, high: Expr) {
    if isDate(value) {
      addEarliest(low, of: value)
      addLatest(high, of: value)
    } else if case .call(.elapsed(let unit), let ends) = value.kind {
      addElapsed(.greaterOrEqual, unit, ends[0], ends[1], low)
      addElapsed(.lessOrEqual, unit, ends[0], ends[1], high)
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
    return environment[bindings[binding].record].keyFields == [field]
  }

  private mutating func addComparison(_ comparison: Comparison, _ left: Expr, _ right: Expr) {
    if case .call(.elapsed(let unit), let ends) = left.kind {
      addElapsed(comparison, unit, ends[0], ends[1], right)
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

  /// - Parameter looked: the date of the record that is looked for.
  private mutating func addAround(_ length: Expr, between own: Expr, and looked: Expr) {
    bound(looked, around: own, length, .around)
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
    guard let owner = FieldOwner(of: period),
      case .period(let ends) = environment.field(owner.field, of: record(of: owner)).source
    else { return }
    if let from = owner.value(of: ends.from) { addEarliest(from, of: value) }
    if let to = owner.value(of: ends.to) { addLatest(to, of: value) }
  }

  private func record(of owner: FieldOwner) -> RecordID {
    switch owner.place {
    case .binding(let binding): bindings[binding].record
    case .reference(_, let record): record
    }
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
    case .field(_, let field): environment[source.record].datedBy == field
    case .call(.part, let date): isOwnDate(date[0])
    case _: false
    }
  }

  private func shifted(_ base: Expr, _ op: ArithmeticOperator, _ length: Expr) -> Expr {
    Expr(.call(.arithmetic(op), [base, length]), base.type, at: base.range)
  }

  /// A date of the record that is looked for, or a part of one that lies in one stretch of time.
  private func isDate(_ value: Expr) -> Bool {
    switch value.kind {
    case .recordDate(let binding): binding == source.binding
    case .field(let binding, _):
      binding == source.binding && (value.type.isMoment || value.type.isDatePart)
    case .call(.part(let part), let date): part.isStretch && isDate(date[0])
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

/// The row whose field an expression reads, so that other fields of the same row can be read.
private struct FieldOwner {
  let place: Place
  let field: FieldID

  enum Place {
    case binding(BindingID)
    /// The row that a reference names.
    case reference(Expr, RecordID)
  }

  /// Nothing for an expression that is no field of a row.
  init?(of expression: Expr) {
    switch expression.kind {
    case .field(let binding, let field):
      place = .binding(binding)
      self.field = field
    case .follow(let base, let field):
      guard case .reference(let record) = base.type else { return nil }
      place = .reference(base, record)
      self.field = field
    case _: return nil
    }
  }

  /// A path of a row (binding 0) as a path of this one; nothing for anything worked out.
  func value(of path: Expr) -> Expr? {
    switch (path.kind, place) {
    case (.field(_, let field), .binding(let binding)):
      Expr(.field(binding, field), path.type, at: path.range)
    case (.field(_, let field), .reference(let base, _)):
      Expr(.follow(base, field), path.type, at: path.range)
    case (.ownKey, .binding(let binding)): Expr(.ownKey(binding), path.type, at: path.range)
    case (.ownKey, .reference(let base, _)): base
    case (.recordDate, .binding(let binding)):
      Expr(.recordDate(binding), path.type, at: path.range)
    case (.follow(let base, let field), _):
      value(of: base).map { Expr(.follow($0, field), path.type, at: path.range) }
    case _: nil
    }
  }
}
