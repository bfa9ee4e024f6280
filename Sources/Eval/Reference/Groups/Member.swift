package import Values

/// A candidate that the conditions on single records let pass, with what its `with` clauses found.
package struct Member: Sendable {
  /// Its place among the candidates.
  package let candidate: Int
  /// By binding: the candidate's rows and, for each `with`, its first match; -1 elsewhere.
  package let rows: [Int32]
  package let point: TimePoint?
  /// Whether it takes part for certain or perhaps.
  package let taking: Truth
  /// By component, the combinations of rows that fit; each has one row per join of the component,
  /// -1 for a `without`.
  package let combinations: [[[Int32]]]

  package var day: Day? { point?.day }
}

/// A row of a record, as findings name it inside a run.
package struct RowReference: Hashable, Comparable, Sendable {
  package let record: Int
  package let row: Int

  package static func < (left: RowReference, right: RowReference) -> Bool {
    (left.record, left.row) < (right.record, right.row)
  }
}

extension Facts {
  /// The candidate with its first matches, read as of its own date.
  package func environment(of member: Member) -> Environment {
    Environment(rows: member.rows, asOf: member.day)
  }
}

extension Member {
  /// One member for each different choice of rows in some columns of a component's combinations.
  ///
  /// - Parameter bindings: of all columns.
  func split(component: Int, _ columns: [Int], _ bindings: [Int]) -> [Member] {
    var order: [[Int32]] = []
    var chosen: [[Int32]: [[Int32]]] = [:]
    for combination in combinations[component] {
      let key = columns.map { combination[$0] }
      if chosen[key] == nil { order.append(key) }
      chosen[key, default: []].append(combination)
    }
    return order.compactMap { key in
      guard let kept = chosen[key], let first = kept.first else { return nil }
      var combinations = combinations
      combinations[component] = kept
      var rows = rows
      for (binding, row) in zip(bindings, first) { rows[binding] = row }
      return Member(
        candidate: candidate, rows: rows, point: point, taking: taking, combinations: combinations)
    }
  }
}
