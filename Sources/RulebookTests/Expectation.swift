import Checker
package import Eval
import Parser
import Source
import Values

/// One line of what a test expects, with the names that the rulebook writes first.
package struct Expectation: Hashable, Sendable {
  package let kind: TestOutcome.Kind
  /// The rule or the grade.
  package let rule: String
  /// Empty where the test speaks of all candidates.
  package let records: [RecordKey]
  /// Nothing where the test does not say.
  package let evidence: [RecordKey]?
  package let recover: Finding.Recovery?
  /// Fields that are missing, as the test names them; the step of a grade.
  package let words: [String]

  package init(
    _ kind: TestOutcome.Kind, rule: String, records: [RecordKey], evidence: [RecordKey]? = nil,
    recover: Finding.Recovery? = nil, words: [String] = []
  ) {
    self.kind = kind
    self.rule = rule
    self.records = records
    self.evidence = evidence
    self.recover = recover
    self.words = words
  }

  /// As the report shows it.
  var outcome: TestOutcome {
    TestOutcome(
      kind, rule: rule, records: records, evidence: evidence, recover: recover, words: words)
  }
}

extension Expectation {
  init(_ syntax: ExpectationSyntax, of subject: String, in rulebook: CheckedRulebook) {
    let keys = { (records: [RecordKeySyntax]) in records.map { RecordKey($0, in: rulebook) } }
    switch syntax.outcome {
    case .finding(let flagged, let evidence, let recover):
      self.init(
        .finding, rule: subject, records: keys(flagged),
        evidence: evidence.isEmpty ? nil : keys(evidence),
        recover: recover.map { Finding.Recovery(expected: $0) })
    case .clear(let records):
      self.init(.clear, rule: subject, records: keys(records))
    case .undetermined(let records, let missing):
      self.init(.undetermined, rule: subject, records: keys(records), words: missing.map(\.text))
    case .notApplicable(let records):
      self.init(.notApplicable, rule: subject, records: keys(records))
    case .grade(let key, let step):
      self.init(
        .grade, rule: subject, records: [rulebook.gradedKey(key.text, of: subject)],
        words: [step.text])
    case .gradeUndetermined(let key):
      self.init(.grade, rule: subject, records: [rulebook.gradedKey(key.text, of: subject)])
    }
  }
}

extension RecordKey {
  fileprivate init(_ syntax: RecordKeySyntax, in rulebook: CheckedRulebook) {
    self.init(record: rulebook.firstName(ofRecord: syntax.record.text), key: syntax.key.text)
  }
}

extension CheckedRulebook {
  /// The record's first name, from any of its names.
  func firstName(ofRecord name: String) -> String {
    records.first { $0.names.all.contains(name) }?.names.first ?? name
  }

  /// A row of the record that a grade grades.
  func gradedKey(_ key: String, of grade: String) -> RecordKey {
    let record = grades.first { $0.names.all.contains(grade) }?.record
    return RecordKey(record: record.map { records[$0.index].names.first } ?? "", key: key)
  }
}

extension Finding.Recovery {
  /// A number in yuan; anything else says that the money is unknown.
  fileprivate init(expected expression: ExprSyntax) {
    guard case .number(let digits, let unit) = expression.kind, let number = Exact(digits) else {
      self = .unknown
      return
    }
    let factor = if case .tenThousandYuan = unit { 10_000 } else { 1 }
    let yuan = number.multiplied(by: Exact(factor))
    self = yuan?.fen.map { .fen($0) } ?? .unknown
  }
}
