package import Source

extension DiagnosticKind {
  static let fixtureColumns = DiagnosticKind(
    "E0820", "Column missing in expected.csv", "expected.csv 缺少列")
  static let fixtureRow = DiagnosticKind(
    "E0821", "Row of expected.csv that says nothing", "expected.csv 中无法理解的行")

  /// What can be wrong with the expectations of a fixture folder.
  package static let fixtures: [DiagnosticKind] = [fixtureColumns, fixtureRow]
}

extension Diagnostic {
  static func fixtureColumns(_ columns: [String], at range: SourceRange) -> Diagnostic {
    let names = columns.map { "`\($0)`" }
    return Diagnostic(.fixtureColumns, at: range)
      .says(
        "expected.csv has no column \(names.joined(separator: ", "))",
        "expected.csv 没有列 \(names.joined(separator: "、"))"
      )
      .hint(
        "its columns are rule, outcome, flagged and recover", "应有的列为 rule、outcome、flagged 和 recover"
      )
  }

  static func fixtureRow(_ row: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.fixtureRow, at: range)
      .says("`\(row)` is no expectation", "`\(row)` 不是一个预期")
      .hint(
        "write a rule of this rulebook; finding, clear, undetermined or not applicable; "
          + "records such as fee:2;fee:3; and an amount or nothing",
        "依次写：本规则库的规则；finding、clear、undetermined 或 not applicable；"
          + "记录，例如 fee:2;fee:3；金额或空")
  }

  static func unreadableFixture(at range: SourceRange) -> Diagnostic {
    Diagnostic(.fixtureColumns, at: range)
      .says(
        "expected.csv cannot be read as UTF-8 with commas and closed quotes",
        "expected.csv 无法按 UTF-8、逗号和成对引号读取")
  }
}
