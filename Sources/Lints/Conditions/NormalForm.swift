import Checker
import Source
import Vocabulary

extension Expr {
  /// The same without its places, and with what can stand in either order in one order, so that two
  /// that mean the same are equal. Only for comparing within one run: the order is that of hashes.
  var normalized: Expr {
    switch kind {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .invalid:
      return Expr(kind, type, at: Expr.nowhere)
    case .follow, .column, .rowExists, .call, .memberOf, .scope, .aggregate, .exists:
      return Expr(mapChildren(\.normalized).kind.inOneOrder, type, at: Expr.nowhere)
    }
  }

  static let nowhere = SourceRange(file: FileID(0), start: 0, end: 0)
}

extension ExprKind {
  /// With whatever may change places in the order of hashes; what stands below is in order already.
  fileprivate var inOneOrder: ExprKind {
    switch self {
    case .call(.compare(let comparison), let sides):
      comparison.pointsBack
        ? .call(.compare(comparison.swapped), sides.reversed())
        : .call(.compare(comparison), comparison.isOrder ? sides : sides.inOneOrder)
    case .call(let function, let operands):
      switch function.entry.order {
      case .any: .call(function, operands.inOneOrder)
      case .asWritten: self
      }
    case .memberOf(let value, let items, let test): .memberOf(value, items.inOneOrder, test)
    case .scope(let value, let cases): .scope(value, cases: cases.map(\.inOneOrder))
    case .exists(let source): .exists(source.inOneOrder)
    case .aggregate(let aggregate): .aggregate(aggregate.inOneOrder)
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .column,
      .rowExists, .invalid:
      self
    }
  }
}

extension [Expr] {
  fileprivate var inOneOrder: [Expr] {
    if count < 2 { return self }
    return map { (expression: $0, hash: $0.hashValue) }
      .sorted { $0.hash < $1.hash }.map(\.expression)
  }
}

extension [Membership] {
  fileprivate var inOneOrder: [Membership] { sorted { $0.hashValue < $1.hashValue } }
}

extension Comparison {
  /// `b > a` is `a < b`.
  fileprivate var pointsBack: Bool {
    switch self {
    case .greater, .greaterOrEqual: true
    case .less, .lessOrEqual, .equal, .notEqual: false
    }
  }

}

/// Conditions of which each is normalized.
func inOneOrder(_ conditions: [Expr]) -> [Expr] { conditions.map(\.normalized).inOneOrder }

extension BoundSource {
  var normalized: BoundSource { mapChildren(\.normalized).inOneOrder }

  fileprivate var inOneOrder: BoundSource {
    BoundSource(record: record, binding: binding, conditions: conditions.inOneOrder)
  }
}

extension Aggregate {
  fileprivate var inOneOrder: Aggregate {
    let source: Source =
      switch source {
      case .group: .group
      case .record(let source): .record(source.inOneOrder)
      case .peers(let source): .peers(source.inOneOrder)
      }
    return Aggregate(
      kind: kind, argument: argument, rank: rank, isDescending: isDescending,
      filter: filter.inOneOrder, source: source)
  }
}
