package import Checker

/// Everything that a rulebook says, as a program.
package func program(of rulebook: CheckedRulebook) -> Program {
  var builder = ProgramBuilder(rulebook)
  let records = rulebook.records.indices.map { builder.record(at: $0) }
  let derivations = rulebook.derivationOrder.compactMap { builder.derivation(of: $0) }
  let rules = rulebook.rules.indices.map { builder.rule(at: $0) }
  let dismissals = rulebook.dismissals.map { builder.dismissal($0) }
  let grades = rulebook.grades.map { builder.grade($0) }
  return Program(
    layers: rulebook.layers, choices: rulebook.choices,
    scopes: rulebook.scopes.map { ScopeMembers($0) }, records: records, lists: rulebook.lists,
    tables: rulebook.tables.map { TableNode($0) }, parameters: rulebook.parameters,
    constants: builder.tables.constants, testers: builder.tables.testers,
    functions: builder.tables.functions, matches: builder.matches.compactMap(\.self),
    aggregates: builder.aggregates.compactMap(\.self), derivations: derivations, rules: rules,
    dismissals: dismissals,
    dismissalsReadOthers: rulebook.dismissals.contains { rulebook.readsOtherFindings($0) },
    grades: grades, findingRecord: rulebook.findingRecord)
}

extension ScopeMembers {
  fileprivate init(_ type: ScopeType) {
    self.init(members: type.members.map { Choice.Member(names: $0.names, cells: $0.cells) })
  }
}

extension TableNode {
  fileprivate init(_ table: CheckedTable) {
    self.init(
      names: table.names,
      columns: table.fields.map { Column(names: $0.names, type: $0.type, key: $0.key) },
      rows: table.rows)
  }
}
