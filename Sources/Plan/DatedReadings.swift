package import Checker

/// The parameters and tables whose values change with time: an expression that reads one of them
/// depends on the candidate's date, even where it names no field of the candidate.
package struct DatedReadings: Sendable {
  private let parameters: Set<ParameterID>
  private let tables: Set<TableID>

  package init(_ rulebook: CheckedRulebook) {
    parameters = Set(
      rulebook.parameters.indices.map(ParameterID.init).filter { id in
        let values = rulebook.parameters[id.index].values
        return values.contains { $0.from != nil || $0.to != nil }
      })
    tables = Set(
      rulebook.tables.indices.map(TableID.init).filter { id in
        let rows = rulebook.tables[id.index].rows
        return rows.contains { $0.from != nil || $0.to != nil }
      })
  }

  package func occur(in expression: Expr) -> Bool {
    switch expression.kind {
    case .parameter(let id): return parameters.contains(id)
    case .column(let lookup, _), .rowExists(let lookup):
      if case .table(let id) = lookup.source, tables.contains(id) { return true }
      return expression.children.contains(where: occur)
    case _: return expression.children.contains(where: occur)
    }
  }
}
