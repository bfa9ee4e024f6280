package import Values
package import Vocabulary

/// What several stages ask of expressions.
extension Expr {
  /// Whether something in it is an aggregate over the group that `same` makes, or a `give`: a value
  /// that is not of single records.
  package var readsGroup: Bool {
    contains { part in
      switch part.kind {
      case .given: true
      case .aggregate(let aggregate): aggregate.isOfGroup
      case .constant, .parameter, .field, .ownKey, .recordDate, .invalid, .follow, .column,
        .rowExists, .call, .memberOf, .scope, .exists:
        false
      }
    }
  }

  /// The comparison that it is, with its sides.
  package var comparison: (Comparison, left: Expr, right: Expr)? {
    guard case .call(.compare(let comparison), let sides) = kind else { return nil }
    return (comparison, sides[0], sides[1])
  }

  /// The part of a date that it is, with the date.
  package var datePart: (part: DatePart, date: Expr)? {
    guard case .call(.part(let part), let operands) = kind else { return nil }
    return (part, operands[0])
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
    case (.call(.part(let leftPart), let left), .call(.part(let rightPart), let right)):
      leftPart == rightPart && left[0].isSamePath(as: right[0])
    case (.column(let left, let leftField), .column(let right, let rightField)):
      leftField == rightField && left.source == right.source
        && zip(left.keys, right.keys).allSatisfy { $0.isSamePath(as: $1) }
    case (.constant(let left), .constant(let right)): left == right
    case (.parameter(let left), .parameter(let right)): left == right
    case _: false
    }
  }
}
