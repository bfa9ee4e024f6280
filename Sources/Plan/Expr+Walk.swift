package import Checker

/// What an expression is made of; shared by everything that asks what an expression reads.
extension Expr {
  /// The expressions directly below, in the order of the text. Those of a source (`fee (…)`) are
  /// included; `freeBindings` says which of their records come from outside.
  package var children: [Expr] {
    switch kind {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid: []
    case .follow(let base, _), .datePart(_, let base), .not(let base), .negate(let base),
      .absolute(let base), .rounded(_, let base), .state(let base, _, _), .daysOf(let base):
      [base]
    case .column(let lookup, _), .rowExists(let lookup): lookup.keys
    case .and(let parts), .or(let parts), .extreme(_, let parts): parts
    case .arithmetic(_, let left, let right), .compare(_, let left, let right),
      .sameKey(let left, let right, _), .orElse(let left, let right), .during(let left, let right),
      .overlaps(let left, let right), .touches(let left, let right),
      .elapsed(_, let left, let right):
      [left, right]
    case .between(let value, let low, let high): [value, low, high]
    case .memberOf(let value, let items, _), .textTest(_, let value, let items):
      [value] + items.compactMap(\.expression)
    case .withinTime(let time, let length, _, let base): [time, length, base]
    case .within(let length, _, _): [length]
    case .scope(let value, let cases): [value] + cases.flatMap { $0 }
    case .aggregate(let aggregate): aggregate.children
    case .exists(let source):
      source.conditions + (source.reach?.earliest ?? []) + (source.reach?.latest ?? [])
    }
  }

  /// The bindings that the expression reads and does not bind itself. The group's members stand in
  /// the candidate's bindings, which an aggregate's argument names like any other.
  package var freeBindings: Set<BindingID> {
    switch kind {
    case .field(let binding, _), .ownKey(let binding), .recordDate(let binding): return [binding]
    case .within(let length, let first, let second):
      return length.freeBindings.union([first, second])
    case .exists(let source): return Self.freeBindings(children).subtracting([source.binding])
    case .aggregate(let aggregate):
      return Self.freeBindings(children).subtracting(aggregate.ownBindings)
    case .constant, .parameter, .given, .invalid, .follow, .datePart, .not, .negate, .absolute,
      .rounded, .state, .daysOf, .column, .rowExists, .and, .or, .extreme, .arithmetic, .compare,
      .sameKey, .orElse, .during, .overlaps, .touches, .elapsed, .between, .memberOf, .textTest,
      .withinTime, .scope:
      return Self.freeBindings(children)
    }
  }

  package static func freeBindings(_ expressions: [Expr]) -> Set<BindingID> {
    expressions.reduce(into: []) { $0.formUnion($1.freeBindings) }
  }

  /// Whether something below is an aggregate over the group that `same` makes, or a `give`: a value
  /// that is not of single records.
  package var readsGroup: Bool {
    switch kind {
    case .given: return true
    case .aggregate(let aggregate):
      if case .group = aggregate.source { return true }
      return children.contains(where: \.readsGroup)
    case .constant, .parameter, .field, .ownKey, .recordDate, .invalid: return false
    case .follow, .datePart, .not, .negate, .absolute, .rounded, .state, .daysOf, .column,
      .rowExists, .and, .or, .extreme, .arithmetic, .compare, .sameKey, .orElse, .during, .overlaps,
      .touches, .elapsed, .between, .memberOf, .textTest, .withinTime, .within, .scope, .exists:
      return children.contains(where: \.readsGroup)
    }
  }

  /// Visits the expression and everything below it, from the top.
  package func forEachNode(_ visit: (Expr) -> Void) {
    visit(self)
    for child in children { child.forEachNode(visit) }
  }
}

extension Aggregate {
  package var children: [Expr] {
    [argument, rank].compactMap { $0 } + filter + sourceConditions
  }

  var sourceConditions: [Expr] {
    switch source {
    case .group: []
    case .record(let source), .peers(let source): source.conditions
    }
  }

  var ownBindings: Set<BindingID> {
    switch source {
    case .group: []
    case .record(let source), .peers(let source): [source.binding]
    }
  }
}

extension Membership {
  package var expression: Expr? {
    switch self {
    case .value(let expression): expression
    case .list, .span, .prefix: nil
    }
  }
}
