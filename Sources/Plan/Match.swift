package import Checker
import Values
package import Vocabulary

/// How the rows of a record are found that fit some conditions: what `with`, `without`, `needs`,
/// `has`, an aggregate `of` a record, `among` and pairs have in common. All parts must hold; how a
/// missing value acts is told by Kleene's `and`, whatever part a condition stands in.
package struct Match: Hashable, Sendable {
  package let record: RecordID
  /// The binding that each row is tried in.
  package let binding: BindingID
  /// Conditions that do not speak of the row.
  package let outer: [Expr]
  /// Conditions of the row alone, the same whatever the candidate is.
  package let inner: [Expr]
  /// Equalities between a value of the row and one of the other bindings: an index finds them.
  package let keys: [MatchKey]
  /// Narrows the rows by their date. Each bound stands in `residual` too: it may be left unused.
  package let timeBounds: [TimeBound]
  /// The remaining conditions.
  package let residual: [Expr]
  /// What a candidate without a key is looked up by.
  package let selection: Selection

  /// All that must hold, in no particular order.
  package var conditions: [Expr] {
    outer + inner + keys.map(\.condition) + residual
  }
}

/// `same K` or `x.K = e`.
package struct MatchKey: Hashable, Sendable {
  package let outer: Expr
  package let inner: Expr
  package let missing: MissingKey
  /// The condition as a whole, for its range.
  package let condition: Expr
}

/// What a row without the key is.
package enum MissingKey: String, CaseIterable, Hashable, Sendable {
  /// `same K`: it does not match, and is counted.
  case noMatch
  /// `=`: unknown, as any comparison.
  case unknown
}

/// A bound on the date of the row.
package enum TimeBound: Hashable, Sendable {
  /// At most so far from the date of another binding.
  case near(length: Expr, BindingID)
  /// `within length direction of value`
  case within(length: Expr, TimeDirection, of: Expr)
  /// The date compares so with the value.
  case compares(Comparison, Expr)
}

extension Match {
  /// - Parameter dated: what reads differently from day to day, which no index may keep.
  package init(
    _ source: BoundSource, datedBy: FieldID?, dated: DatedReadings, asOf: MatchDay = .candidate
  ) {
    let own = source.binding
    var parts = MatchParts(own: own, datedBy: datedBy, dated: dated, asOf: asOf)
    for condition in source.conditions.flatMap(\.conjuncts) { parts.sort(condition) }
    self.init(
      record: source.record, binding: own, outer: parts.outer, inner: parts.inner,
      keys: parts.keys, timeBounds: parts.timeBounds, residual: parts.residual,
      selection: Selection(of: parts.residual, own: own, dated: dated))
  }
}

/// The day as of which the conditions of a match are read.
package enum MatchDay: Hashable, Sendable {
  /// That of the candidate, known before a row is looked for.
  case candidate
  /// The later one of the pair, known only with both rows.
  case pair
}

/// Sorts the conditions of a source into the parts of a `Match`.
private struct MatchParts {
  let own: BindingID
  let datedBy: FieldID?
  let dated: DatedReadings
  let asOf: MatchDay
  var outer: [Expr] = []
  var inner: [Expr] = []
  var keys: [MatchKey] = []
  var timeBounds: [TimeBound] = []
  var residual: [Expr] = []

  mutating func sort(_ condition: Expr) {
    if isOfOthers(condition) {
      outer.append(condition)
    } else if isOfRowAlone(condition) {
      inner.append(condition)
    } else if let key = key(from: condition) {
      keys.append(key)
    } else {
      if let bound = timeBound(from: condition) { timeBounds.append(bound) }
      residual.append(condition)
    }
  }

  private func isOfRowAlone(_ expression: Expr) -> Bool {
    expression.freeBindings == [own] && !expression.readsGroup && !dated.occur(in: expression)
  }

  /// Whether it can be evaluated before a row is bound.
  private func isOfOthers(_ expression: Expr) -> Bool {
    if expression.freeBindings.contains(own) { return false }
    return switch asOf {
    case .candidate: true
    case .pair: !dated.occur(in: expression)
    }
  }

  private func key(from condition: Expr) -> MatchKey? {
    switch condition.kind {
    case .call(.sameKey(.same), let sides): key(of: sides, .noMatch, condition)
    case .call(.compare(.equal), let sides): key(of: sides, .unknown, condition)
    case _: nil
    }
  }

  private func key(of sides: [Expr], _ missing: MissingKey, _ condition: Expr) -> MatchKey? {
    key(sides[0], sides[1], missing, condition) ?? key(sides[1], sides[0], missing, condition)
  }

  private func key(
    _ others: Expr, _ row: Expr, _ missing: MissingKey, _ condition: Expr
  ) -> MatchKey? {
    guard isOfOthers(others), isOfRowAlone(row), let family = row.type.keyFamily,
      others.type.keyFamily == family
    else { return nil }
    return MatchKey(outer: others, inner: row, missing: missing, condition: condition)
  }

  private func timeBound(from condition: Expr) -> TimeBound? {
    guard case .call(let function, let operands) = condition.kind else { return nil }
    switch function {
    case .near: return near(operands[0], operands[1], operands[2])
    case .withinTime(let direction):
      let (length, base) = (operands[1], operands[2])
      guard isOwnDate(operands[0]), isOfOthers(length), isOfOthers(base) else { return nil }
      return .within(length: length, direction, of: base)
    case .compare(let comparison):
      let (left, right) = (operands[0], operands[1])
      if isOwnDate(left), isOfOthers(right) { return .compares(comparison, right) }
      if isOwnDate(right), isOfOthers(left) { return .compares(comparison.swapped, left) }
      return nil
    case .not, .and, .or, .arithmetic, .negate, .absolute, .rounded, .extreme, .orElse, .between,
      .sameKey, .state, .part, .elapsed, .daysOf, .during, .overlaps, .touches:
      return nil
    }
  }

  private func near(_ length: Expr, _ first: Expr, _ second: Expr) -> TimeBound? {
    guard isOfOthers(length), case .recordDate(let left) = first.kind,
      case .recordDate(let right) = second.kind, left != right
    else { return nil }
    return .near(length: length, left == own ? right : left)
  }

  private func isOwnDate(_ expression: Expr) -> Bool {
    switch expression.kind {
    case .recordDate(let binding): binding == own
    case .field(let binding, let field): binding == own && field == datedBy
    case .call(.part(.day), let date): isOwnDate(date[0])
    case _: false
    }
  }
}

/// Types whose equal values have equal keys in an index.
enum KeyFamily: Hashable {
  case symbol, number, date, time, boolean
  case choice(ChoiceID)
  case part(DatePart)
}

extension ValueType {
  /// Nothing for values that no index finds.
  var keyFamily: KeyFamily? {
    switch self {
    case .code, .text, .reference: .symbol
    case .integer, .decimal, .money: .number
    case .date, .part(.day): .date
    case .time: .time
    case .boolean: .boolean
    case .choice(let id): .choice(id)
    case .part(let part): .part(part)
    case .codes, .duration, .scope, .period, .set, .unknown: nil
    }
  }
}
