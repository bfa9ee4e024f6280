package import Source

/// What there may be too much of for one run to hold. The rule ends as undetermined as a whole then:
/// part of its findings would be a lottery.
package enum RunLimit: String, Error, CaseIterable, Hashable, Sendable {
  case findings
  /// Pairs of `for each pair of`.
  case pairs
  /// Rows and combinations of rows that `with` found for the candidates.
  case matches

  package var kind: DiagnosticKind {
    switch self {
    case .findings: .tooManyFindings
    case .pairs: .tooManyPairs
    case .matches: .tooManyMatches
    }
  }
}

/// How much of each a rule may have.
package struct RunLimits: Sendable {
  package var findings: Int
  package var pairs: Int
  package var matches: Int

  package init(findings: Int, pairs: Int, matches: Int) {
    self.findings = findings
    self.pairs = pairs
    self.matches = matches
  }

  package static let standard = RunLimits(
    findings: 1_000_000, pairs: 20_000_000, matches: 20_000_000)

  package subscript(limit: RunLimit) -> Int {
    switch limit {
    case .findings: findings
    case .pairs: pairs
    case .matches: matches
    }
  }
}

extension DiagnosticKind {
  static let tooManyFindings = DiagnosticKind("E0843", "Rule with too many findings", "规则的问题过多")
  static let tooManyPairs = DiagnosticKind("E0844", "Rule with too many pairs", "规则的成对记录过多")
  static let tooManyMatches = DiagnosticKind("E0845", "Rule with too many matches", "规则的匹配过多")

  /// What ends a rule in a run.
  package static let run: [DiagnosticKind] = RunLimit.allCases.map(\.kind)
}
