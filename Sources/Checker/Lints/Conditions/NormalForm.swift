import Source
import Vocabulary

extension Expr {
  /// The same without its places, and with what can stand in either order in one order, so that two
  /// that mean the same are equal. Only for comparing within one run: the order is that of hashes.
  var normalized: Expr {
    Expr(kind.normalized, type, at: Expr.nowhere)
  }

  static let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)
}

extension ExprKind {
  fileprivate var normalized: ExprKind {
    switch self {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid: self
    case .follow(let base, let field): .follow(base.normalized, field)
    case .datePart(let part, let base): .datePart(part, of: base.normalized)
    case .column(let lookup, let field): .column(lookup.normalized, field)
    case .rowExists(let lookup): .rowExists(lookup.normalized)
    case .not, .and, .or, .compare, .between, .sameKey, .memberOf, .textTest, .state, .within,
      .scope, .exists:
      normalizedCondition
    case .negate, .arithmetic, .orElse, .extreme, .absolute, .rounded: normalizedNumber
    case .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed: normalizedTime
    case .aggregate(let aggregate): .aggregate(aggregate.normalized)
    }
  }

  private var normalizedCondition: ExprKind {
    switch self {
    case .not(let inner): .not(inner.normalized)
    case .and(let parts): .and(inOneOrder(parts))
    case .or(let parts): .or(inOneOrder(parts))
    case .compare(let comparison, let left, let right):
      ordered(comparison, left.normalized, right.normalized)
    case .between(let value, let low, let high):
      .between(value.normalized, low.normalized, high.normalized)
    case .sameKey(let left, let right, let isDifferent):
      .sameKey(left.normalized, right.normalized, isDifferent: isDifferent)
    case .memberOf(let value, let items, let isAnyOf):
      .memberOf(value.normalized, items.inOneOrder, isAnyOf: isAnyOf)
    case .textTest(let test, let value, let items):
      .textTest(test, value.normalized, items.inOneOrder)
    case .state(let value, let state, let negated):
      .state(value.normalized, state, negated: negated)
    case .within(let length, let first, let second): .within(length.normalized, first, second)
    case .scope(let value, let cases): .scope(value.normalized, cases: cases.map(inOneOrder))
    case .exists(let source): .exists(source.normalized)
    case _: self
    }
  }

  private var normalizedNumber: ExprKind {
    switch self {
    case .negate(let inner): .negate(inner.normalized)
    case .arithmetic(let sign, let left, let right):
      switch sign {
      case .add, .multiply: inPairOrder(left, right) { .arithmetic(sign, $0, $1) }
      case .subtract, .divide: .arithmetic(sign, left.normalized, right.normalized)
      }
    case .orElse(let left, let right): .orElse(left.normalized, right.normalized)
    case .extreme(let extreme, let parts): .extreme(extreme, inOneOrder(parts))
    case .absolute(let inner): .absolute(inner.normalized)
    case .rounded(let rounding, let inner): .rounded(rounding, inner.normalized)
    case _: self
    }
  }

  private var normalizedTime: ExprKind {
    switch self {
    case .withinTime(let value, let length, let direction, let anchor):
      .withinTime(
        value.normalized, length: length.normalized, direction, of: anchor.normalized)
    case .during(let value, let period): .during(value.normalized, period: period.normalized)
    case .overlaps(let left, let right): inPairOrder(left, right) { .overlaps($0, $1) }
    case .touches(let left, let right): inPairOrder(left, right) { .touches($0, $1) }
    case .daysOf(let period): .daysOf(period: period.normalized)
    case .elapsed(let unit, let from, let to):
      .elapsed(unit, from: from.normalized, to: to.normalized)
    case _: self
    }
  }
}

/// `b > a` is `a < b`.
private func ordered(_ comparison: Comparison, _ left: Expr, _ right: Expr) -> ExprKind {
  switch comparison {
  case .less, .lessOrEqual: .compare(comparison, left, right)
  case .greater, .greaterOrEqual: .compare(comparison.swapped, right, left)
  case .equal, .notEqual:
    left.hashValue <= right.hashValue
      ? .compare(comparison, left, right) : .compare(comparison, right, left)
  }
}

func inOneOrder(_ parts: [Expr]) -> [Expr] {
  if parts.count < 2 { return parts.map(\.normalized) }
  return parts.map(\.normalized).map { (expression: $0, hash: $0.hashValue) }
    .sorted { $0.hash < $1.hash }.map(\.expression)
}

private func inPairOrder(
  _ left: Expr, _ right: Expr, _ make: (Expr, Expr) -> ExprKind
) -> ExprKind {
  let parts = inOneOrder([left, right])
  return make(parts[0], parts[1])
}

extension Comparison {
  /// With its sides exchanged.
  var swapped: Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    }
  }

  /// True where this is false, of two values that have an order.
  var opposite: Comparison {
    switch self {
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .equal: .notEqual
    case .notEqual: .equal
    }
  }
}

extension Lookup {
  var normalized: Lookup { Lookup(source, keys: keys.map(\.normalized)) }
}

extension BoundSource {
  var normalized: BoundSource {
    BoundSource(record: record, binding: binding, conditions: inOneOrder(conditions))
  }
}

extension Aggregate {
  var normalized: Aggregate {
    let source: Source =
      switch source {
      case .group: .group
      case .record(let source): .record(source.normalized)
      case .peers(let source): .peers(source.normalized)
      }
    return Aggregate(
      kind: kind, argument: argument?.normalized, rank: rank?.normalized,
      isDescending: isDescending, filter: inOneOrder(filter), source: source)
  }
}

extension [Membership] {
  fileprivate var inOneOrder: [Membership] {
    map { item -> Membership in
      if case .value(let value) = item { .value(value.normalized) } else { item }
    }.sorted { $0.hashValue < $1.hashValue }
  }
}
