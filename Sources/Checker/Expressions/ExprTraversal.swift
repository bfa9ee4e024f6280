import Values

extension Expr {
  /// What it is made of, one step down. Of an aggregate and an existence: everything in them, which
  /// belongs to other records too.
  var parts: [Expr] {
    switch kind {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid: []
    case .follow(let base, _): [base]
    case .datePart(_, let base): [base]
    case .column(let lookup, _), .rowExists(let lookup): lookup.keys
    case .not(let inner), .negate(let inner), .absolute(let inner), .rounded(_, let inner),
      .daysOf(let inner), .state(let inner, _, _), .within(let inner, _, _):
      [inner]
    case .and(let parts), .or(let parts), .extreme(_, let parts): parts
    case .arithmetic(_, let left, let right), .compare(_, let left, let right),
      .sameKey(let left, let right, _), .orElse(let left, let right),
      .during(let left, let right), .overlaps(let left, let right), .touches(let left, let right),
      .elapsed(_, let left, let right):
      [left, right]
    case .between(let value, let low, let high): [value, low, high]
    case .withinTime(let value, let length, _, let anchor): [value, length, anchor]
    case .memberOf(let value, let items, _), .textTest(_, let value, let items):
      [value] + items.compactMap(\.value)
    case .scope(let value, let cases): [value] + cases.flatMap { $0 }
    case .aggregate(let aggregate): aggregate.parts
    case .exists(let source): source.conditions
    }
  }

  /// Whether it holds an aggregate of the candidates' group, outside of other aggregates.
  var hasGroupAggregate: Bool {
    switch kind {
    case .aggregate(let aggregate): aggregate.isOfGroup
    case .exists: false
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid: false
    case .follow, .datePart, .column, .rowExists, .not, .and, .or, .negate, .arithmetic, .compare,
      .between, .sameKey, .memberOf, .textTest, .state, .orElse, .extreme, .absolute, .rounded,
      .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed, .within, .scope:
      parts.contains { $0.hasGroupAggregate }
    }
  }

  /// Whether it speaks of a record anywhere.
  func mentions(_ binding: BindingID) -> Bool {
    switch kind {
    case .field(let own, _), .ownKey(let own), .recordDate(let own): own == binding
    case .within(let length, let left, let right):
      left == binding || right == binding || length.mentions(binding)
    case .constant, .parameter, .given, .invalid, .follow, .datePart, .column, .rowExists, .not,
      .and, .or, .negate, .arithmetic, .compare, .between, .sameKey, .memberOf, .textTest, .state,
      .orElse, .extreme, .absolute, .rounded, .withinTime, .during, .overlaps, .touches, .daysOf,
      .elapsed, .scope, .aggregate, .exists:
      parts.contains { $0.mentions(binding) }
    }
  }

  /// Whether both are the same value of the same record, wherever they are written. Only paths and
  /// lookups are compared; anything worked out differs.
  func isSamePath(as other: Expr) -> Bool {
    switch (kind, other.kind) {
    case (.field(let left, let leftField), .field(let right, let rightField)):
      left == right && leftField == rightField
    case (.ownKey(let left), .ownKey(let right)), (.recordDate(let left), .recordDate(let right)):
      left == right
    case (.follow(let left, let leftField), .follow(let right, let rightField)):
      leftField == rightField && left.isSamePath(as: right)
    case (.datePart(let leftPart, let left), .datePart(let rightPart, let right)):
      leftPart == rightPart && left.isSamePath(as: right)
    case (.column(let left, let leftField), .column(let right, let rightField)):
      leftField == rightField && left.source == right.source
        && zip(left.keys, right.keys).allSatisfy { $0.isSamePath(as: $1) }
    case (.constant(let left), .constant(let right)): left == right
    case (.parameter(let left), .parameter(let right)): left == right
    case _: false
    }
  }
}

extension Membership {
  var value: Expr? {
    switch self {
    case .value(let value): value
    case .list, .span, .prefix: nil
    }
  }
}

extension Aggregate {
  var isOfGroup: Bool {
    switch source {
    case .group: true
    case .record, .peers: false
    }
  }

  /// The record that it looks through, where that is not the group.
  var boundSource: BoundSource? {
    switch source {
    case .group: nil
    case .record(let source), .peers(let source): source
    }
  }

  var parts: [Expr] {
    (argument.map { [$0] } ?? []) + filter + (boundSource?.conditions ?? [])
  }
}
