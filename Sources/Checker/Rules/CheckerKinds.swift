package import Source

extension DiagnosticKind {
  /// What can be wrong with names, types and the clauses of rules.
  package static let expressions: [DiagnosticKind] = expressionNames + expressionTypes + ruleForms

  /// Whatever the checker reports.
  package static let checker: [DiagnosticKind] = declarations + expressions
}
