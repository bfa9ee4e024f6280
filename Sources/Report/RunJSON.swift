import Checker
import Eval
import Source
import Values

/// A whole run as one JSON document, for `--format json`.
package func json(of run: ReportedRun) throws -> String {
  try jsonText(RunJSON(run))
}

private struct RunJSON: Encodable {
  let summary: SummaryJSON
  let findings: [FindingJSON]
  let dismissed: [FindingJSON]
  let undetermined: [UndeterminedJSON]
  let rejects: [RejectJSON]
  let grades: [GradeJSON]

  init(_ run: ReportedRun) {
    summary = SummaryJSON(run)
    let layers = run.rulebook.layers
    findings = run.result.findings.map { FindingJSON($0, layers) }
    dismissed = run.result.dismissed.map { FindingJSON($0, layers) }
    undetermined = run.result.undetermined.map(UndeterminedJSON.init)
    rejects = run.result.rejects.map(RejectJSON.init)
    grades = run.result.grades.map(GradeJSON.init)
  }
}

/// `name` and `value` of a part of a subject, or of a field in a trace.
struct PartJSON: Encodable {
  let name: String
  let value: String

  init(_ part: SubjectPart) {
    name = part.name
    value = part.value
  }
}

struct KeyJSON: Encodable {
  let record: String
  let key: String

  init(_ key: RecordKey) {
    record = key.record
    self.key = key.key
  }
}

private struct FindingJSON: Encodable {
  let finding: String
  let rule: String
  let title: String?
  let category: String?
  let certainty: String
  let points: String?
  /// The title of the rulebook that the rule comes from.
  let layer: String
  let subject: [PartJSON]
  let date: String?
  let flagged: [KeyJSON]
  let evidence: [KeyJSON]
  let recover: String?
  let because: String

  init(_ finding: Finding, _ layers: [Layer]) {
    self.finding = finding.id
    rule = finding.rule
    title = finding.title
    category = finding.category
    certainty = finding.certainty.rawValue
    points = finding.points?.decimalText
    layer = layers[finding.layer.index].title
    subject = finding.subject.map(PartJSON.init)
    date = finding.date?.text
    flagged = finding.flagged.map(KeyJSON.init)
    evidence = finding.evidence.map(KeyJSON.init)
    recover = finding.recover.map { text(of: $0) }
    because = finding.because
  }
}

private struct UndeterminedJSON: Encodable {
  let rule: String
  let subject: [PartJSON]
  let missing: [String]

  init(_ undetermined: Undetermined) {
    rule = undetermined.rule
    subject = undetermined.subject.map(PartJSON.init)
    missing = undetermined.missing.map { text(of: $0) }
  }
}

private struct RejectJSON: Encodable {
  let file: String
  let line: Int
  let column: String?
  let value: String
  let reason: String
  let rejected: String

  init(_ reject: Reject) {
    file = reject.file
    line = reject.line
    column = reject.column
    value = reject.value
    reason = reject.reason.wording.english
    rejected = reject.rejectsRow ? "row" : "cell"
  }
}

private struct GradeJSON: Encodable {
  let grade: String
  let record: String
  let key: String
  let result: String?
  let values: [PartJSON]
  let missing: [String]

  init(_ grade: GradeResult) {
    self.grade = grade.grade
    record = grade.subject.record
    key = grade.subject.key
    result = grade.step
    values = grade.gives.map(PartJSON.init)
    missing = grade.missing.map { text(of: $0) }
  }
}
