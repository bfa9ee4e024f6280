package import Checker

/// Of the residual conditions of a match those that read of the other bindings nothing but codes and
/// the like, as `[item, other.item] in exclusive` does. Many candidates share such values, so that
/// the rows for which the conditions may hold are worth keeping for the next one.
package struct Selection: Hashable, Sendable {
  /// Places in `Match.residual`.
  package let conditions: [Int]
  /// What they read of the other bindings.
  package let values: [Expr]
  /// Whether they read tables or parameters that change with time.
  package let isDated: Bool

  init(of residual: [Expr], own: BindingID, dated: DatedReadings) {
    let parts = residual.indices.compactMap { place in
      residual[place].codes(outside: own).map { (place: place, values: $0) }
    }
    conditions = parts.map(\.place)
    values = parts.flatMap(\.values)
    isDated = parts.contains { dated.occur(in: residual[$0.place]) }
  }
}

extension Expr {
  /// The codes, references and members of choices that it reads of other bindings; nothing where it
  /// reads anything else of them, or looks through records.
  fileprivate func codes(outside own: BindingID) -> [Expr]? {
    switch kind {
    case .field(let binding, _), .ownKey(let binding), .recordDate(let binding):
      return binding == own ? [] : codes
    case .follow where isPath && !freeBindings.contains(own): return codes
    case .aggregate, .exists, .given, .invalid: return nil
    case .constant, .parameter, .follow, .column, .rowExists, .call, .memberOf, .scope:
      var found: [Expr] = []
      for child in children {
        guard let inner = child.codes(outside: own) else { return nil }
        found += inner
      }
      return found
    }
  }

  private var codes: [Expr]? {
    switch type.keyFamily {
    case .symbol, .boolean, .choice: [self]
    case .number, .date, .time, .part, nil: nil
    }
  }

  /// A field of a bound record, or of one that such a path leads to.
  private var isPath: Bool {
    switch kind {
    case .field, .ownKey, .recordDate: true
    case .follow(let base, _): base.isPath
    case _: false
    }
  }
}
