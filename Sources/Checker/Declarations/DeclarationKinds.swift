package import Source

extension DiagnosticKind {
  /// What can be wrong with declarations, layers, list and table files, and tests.
  package static let declarations: [DiagnosticKind] =
    names + records + computed + layers + tables + data + tests
}
