package import Eval
package import Source

/// What one test of a rulebook, or one folder of fixtures, gave.
package struct TestResult: Sendable {
  /// The test's title, or the folder.
  package let title: String
  /// The rule or grade that is tested; nothing for a folder, which may test several.
  package let subject: String?
  /// Where the test stands; nothing for a folder.
  package let range: SourceRange?
  /// What was expected and what was found, row by row.
  package let rows: [TestRow]
  /// Why the test could not be run at all.
  package let problems: [Diagnostic]
  /// For a failure: why what was found is one, and why what was expected is none.
  package let traces: [Trace]

  package init(
    title: String, subject: String?, range: SourceRange?, rows: [TestRow],
    problems: [Diagnostic] = [], traces: [Trace] = []
  ) {
    self.title = title
    self.subject = subject
    self.range = range
    self.rows = rows
    self.problems = problems
    self.traces = traces
  }

  package var passed: Bool {
    problems.isEmpty
      && rows.allSatisfy { row in
        switch row.presence {
        case .both: true
        case .onlyExpected, .onlyFound: false
        }
      }
  }
}

/// One outcome that was expected, found, or both.
package struct TestRow: Hashable, Sendable {
  package let presence: Presence
  package let outcome: TestOutcome

  package enum Presence: String, CaseIterable, Hashable, Sendable {
    case both, onlyExpected, onlyFound
  }

  package init(_ presence: Presence, _ outcome: TestOutcome) {
    self.presence = presence
    self.outcome = outcome
  }
}

/// An outcome as a test speaks of it.
package struct TestOutcome: Hashable, Sendable {
  package let kind: Kind
  /// The rule; a fixture folder may test several.
  package let rule: String
  /// What is flagged, or what was judged; empty where the test speaks of all candidates.
  package let records: [RecordKey]
  /// Nothing where the test does not say.
  package let evidence: [RecordKey]?
  /// Nothing where the test does not say, or nothing is asked back.
  package let recover: Finding.Recovery?
  /// The fields that are missing, by name; the step of a grade.
  package let words: [String]

  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case finding, clear, undetermined, notApplicable, grade
  }

  package init(
    _ kind: Kind, rule: String, records: [RecordKey] = [], evidence: [RecordKey]? = nil,
    recover: Finding.Recovery? = nil, words: [String] = []
  ) {
    self.kind = kind
    self.rule = rule
    self.records = records
    self.evidence = evidence
    self.recover = recover
    self.words = words
  }
}
