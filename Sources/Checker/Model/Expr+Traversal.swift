import Vocabulary

/// The one traversal of expressions: what each is made of, one step down. Whoever asks something
/// of expressions says which forms answer it, and goes on through `children` for the others.
extension Expr {
  /// The expressions directly below, in the order of the text. Those of a source (`fee (…)`) are
  /// included; `freeBindings` says which of their records come from outside.
  package var children: [Expr] {
    switch kind {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid: []
    case .follow(let base, _): [base]
    case .column(let lookup, _), .rowExists(let lookup): lookup.keys
    case .call(_, let operands): operands
    case .memberOf(let value, let items, _): [value] + items.compactMap(\.expression)
    case .scope(let value, let cases): [value] + cases.flatMap(\.self)
    case .aggregate(let aggregate): aggregate.children
    case .exists(let source): source.children
    }
  }

  /// The same with every expression directly below put through a change, in the order of the text.
  package func mapChildren(_ change: (Expr) -> Expr) -> Expr {
    let kind: ExprKind =
      switch kind {
      case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid: kind
      case .follow(let base, let field): .follow(change(base), field)
      case .column(let lookup, let field): .column(lookup.mapKeys(change), field)
      case .rowExists(let lookup): .rowExists(lookup.mapKeys(change))
      case .call(let function, let operands): .call(function, operands.map(change))
      case .memberOf(let value, let items, let test):
        .memberOf(change(value), items.map { $0.mapExpression(change) }, test)
      case .scope(let value, let cases): .scope(change(value), cases: cases.map { $0.map(change) })
      case .aggregate(let aggregate): .aggregate(aggregate.mapChildren(change))
      case .exists(let source): .exists(source.mapChildren(change))
      }
    return Expr(kind, type, at: range)
  }

  /// The bindings that the expression reads and does not bind itself. The group's members stand in
  /// the candidate's bindings, which an aggregate's argument names like any other.
  package var freeBindings: Set<BindingID> {
    switch kind {
    case .field(let binding, _), .ownKey(let binding), .recordDate(let binding): [binding]
    case .constant, .parameter, .given, .invalid, .follow, .column, .rowExists, .call, .memberOf,
      .scope, .aggregate, .exists:
      Self.freeBindings(children).subtracting(source.map { [$0.binding] } ?? [])
    }
  }

  package static func freeBindings(_ expressions: [Expr]) -> Set<BindingID> {
    expressions.reduce(into: []) { $0.formUnion($1.freeBindings) }
  }

  /// The record that the expression looks through, with the binding of its rows.
  package var source: BoundSource? {
    switch kind {
    case .exists(let source): source
    case .aggregate(let aggregate): aggregate.boundSource
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .column,
      .rowExists, .call, .memberOf, .scope, .invalid:
      nil
    }
  }

  /// Whether it, or something below it, satisfies the predicate.
  package func contains(where predicate: (Expr) -> Bool) -> Bool {
    predicate(self) || children.contains { $0.contains(where: predicate) }
  }

  /// Visits the expression and everything below it, from the top.
  package func forEachNode(_ visit: (Expr) -> Void) {
    visit(self)
    for child in children { child.forEachNode(visit) }
  }

  /// Whether it speaks of a record anywhere.
  package func mentions(_ binding: BindingID) -> Bool {
    contains { part in
      switch part.kind {
      case .field(let own, _), .ownKey(let own), .recordDate(let own): own == binding
      case .constant, .parameter, .given, .invalid, .follow, .column, .rowExists, .call, .memberOf,
        .scope, .aggregate, .exists:
        false
      }
    }
  }

  /// The conditions that an `and` joins; itself where it is none.
  package var conjuncts: [Expr] {
    if case .call(.and, let parts) = kind { return parts.flatMap(\.conjuncts) }
    return [self]
  }
}

extension Lookup {
  package func mapKeys(_ change: (Expr) -> Expr) -> Lookup {
    Lookup(source, keys: keys.map(change))
  }
}

extension Membership {
  package var expression: Expr? {
    switch self {
    case .value(let expression): expression
    case .list, .span, .prefix: nil
    }
  }

  fileprivate func mapExpression(_ change: (Expr) -> Expr) -> Membership {
    switch self {
    case .value(let expression): .value(change(expression))
    case .list, .span, .prefix: self
    }
  }
}

extension BoundSource {
  package var children: [Expr] {
    conditions + (reach?.earliest ?? []) + (reach?.latest ?? [])
  }

  package func mapChildren(_ change: (Expr) -> Expr) -> BoundSource {
    BoundSource(
      record: record, binding: binding, conditions: conditions.map(change),
      reach: reach.map {
        CheckedRule.Reach(earliest: $0.earliest.map(change), latest: $0.latest.map(change))
      })
  }
}

extension Aggregate {
  package var children: [Expr] {
    [argument, rank].compactMap(\.self) + filter + (boundSource?.conditions ?? [])
  }

  package func mapChildren(_ change: (Expr) -> Expr) -> Aggregate {
    Aggregate(
      kind: kind, argument: argument.map(change), rank: rank.map(change),
      isDescending: isDescending, filter: filter.map(change), source: source.mapChildren(change))
  }

  /// The record that it looks through, where that is not the group.
  package var boundSource: BoundSource? {
    switch source {
    case .group: nil
    case .record(let source), .peers(let source): source
    }
  }

  package var isOfGroup: Bool {
    switch source {
    case .group: true
    case .record, .peers: false
    }
  }
}

extension Aggregate.Source {
  fileprivate func mapChildren(_ change: (Expr) -> Expr) -> Aggregate.Source {
    switch self {
    case .group: .group
    case .record(let source): .record(source.mapChildren(change))
    case .peers(let source): .peers(source.mapChildren(change))
    }
  }
}
