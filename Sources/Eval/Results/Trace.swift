package import Checker
package import Source
package import Values
package import Vocabulary

/// Why a finding is one, why a candidate is none, or what is missing: the clauses of the rule in
/// their order with the values under each part of them.
package struct Trace: Sendable {
  package let rule: String
  package let title: String?
  package let layer: LayerID
  package let basis: [Basis]
  package let verdict: TraceConclusion
  package let subject: [SubjectPart]
  package let clauses: [TraceClause]
  package let records: [TraceRecord]
  package let tableRows: [TraceTableRow]
  package let parameters: [TraceParameter]
  package let money: [TraceMoney]
  package let because: Sentence?
  /// For a candidate that was not flagged: the first clause that failed and how far off it was.
  package let whyNot: WhyNot?
  package let missing: [Missing]

  package init(
    rule: String, title: String?, layer: LayerID, basis: [Basis], verdict: TraceConclusion,
    subject: [SubjectPart], clauses: [TraceClause], records: [TraceRecord],
    tableRows: [TraceTableRow], parameters: [TraceParameter], money: [TraceMoney],
    because: Sentence?, whyNot: WhyNot?, missing: [Missing]
  ) {
    self.rule = rule
    self.title = title
    self.layer = layer
    self.basis = basis
    self.verdict = verdict
    self.subject = subject
    self.clauses = clauses
    self.records = records
    self.tableRows = tableRows
    self.parameters = parameters
    self.money = money
    self.because = because
    self.whyNot = whyNot
    self.missing = missing
  }
}

/// What a trace comes to.
package enum TraceConclusion: Sendable {
  /// The finding's id.
  case finding(String)
  case clear, undetermined, notApplicable
  /// The step that a grade came to, as the reader's language names it.
  case grade(String)
}

/// Whether a clause, or a condition in it, holds.
package enum ClauseAnswer: String, CaseIterable, Hashable, Sendable {
  case yes, no, unknown
}

package enum TraceClauseKind: String, CaseIterable, Sendable {
  case effective, candidates, condition, need, with, without, membership, grouping, judging
  case exemption, target, recover
  /// `dismiss finding if …`
  case dismissal
  /// The `give` of a grade, and its steps.
  case give, step
}

/// One clause, or one condition of it.
package struct TraceClause: Sendable {
  package let kind: TraceClauseKind
  package let range: SourceRange
  package let verdict: ClauseAnswer
  /// The value under each part of the condition.
  package let value: TraceValue?
  /// The records that this clause found: matches of a `with`, members of a group.
  package let records: [RecordKey]

  package init(
    kind: TraceClauseKind, range: SourceRange, verdict: ClauseAnswer, value: TraceValue? = nil,
    records: [RecordKey] = []
  ) {
    self.kind = kind
    self.range = range
    self.verdict = verdict
    self.value = value
    self.records = records
  }
}

/// The value of an expression and of its parts.
package struct TraceValue: Hashable, Sendable {
  package let range: SourceRange
  /// As reports write it; nothing where the value is missing.
  package let text: String?
  package let parts: [TraceValue]

  package init(range: SourceRange, text: String?, parts: [TraceValue] = []) {
    self.range = range
    self.text = text
    self.parts = parts
  }
}

package enum TraceRole: String, CaseIterable, Sendable {
  case candidate, flagged, evidence
}

package struct TraceRecord: Sendable {
  package let role: TraceRole
  package let key: RecordKey
  /// The line of the data file on which it stands.
  package let line: Int?
  /// The fields that the rule reads: first name and value.
  package let fields: [SubjectPart]
}

package struct TraceTableRow: Hashable, Sendable {
  package let table: String
  package let origin: String
  package let layer: LayerID
  package let cells: [SubjectPart]
}

package struct TraceParameter: Hashable, Sendable {
  package let name: String
  package let value: String
  package let layer: LayerID
  package let basis: [Basis]
}

/// One step of the money: what is taken from which record and how it was computed.
package struct TraceMoney: Sendable {
  /// Nothing where the amount is for the finding as a whole.
  package let record: RecordKey?
  package let value: TraceValue
  /// In fen; nothing where it is unknown.
  package let fen: Int128?
}

/// The first clause that failed, and how far off it was.
package struct WhyNot: Sendable {
  package let clause: TraceClauseKind
  package let range: SourceRange
  /// What is nearest to the clause's heart first; empty where nothing can be measured.
  package let distances: [Distance]

  package var distance: Distance? { distances.first }

  package enum Distance: Hashable, Sendable {
    /// `count 1, needs more than 1`: what was measured, the comparison and what it needs.
    case comparison(what: SourceRange, actual: String, Comparison, needed: String)
    /// A value that is not among those asked for, or not in the state asked for.
    case value(what: SourceRange, actual: String?)
    /// A time that lies so far outside of what is asked for.
    case time(what: SourceRange, actual: String, outside: Duration)
    /// The candidate's own date, and how far outside of the rule's period it lies.
    case ofDate(String, outside: Duration)
    /// The nearest record that fits all but the time: it and how many days outside.
    case nearest(RecordKey, outside: Duration)
    /// The nearest record that fits all but one condition.
    case allBut(RecordKey, failing: SourceRange)
    /// No record fits all but one condition; some fit what stands before this one, none fits it too.
    case noRecord(record: String, failing: SourceRange)
    /// What `without` or `no` must not find was found.
    case found(RecordKey)
    /// No row of the table has these keys.
    case noRow(table: String, keys: [String])
    /// It is in a finding's group, but is one of the first that are not flagged.
    case amongFirst(Int)
    /// A key of the group is none, and matches nothing.
    case withoutKey(SourceRange)
    /// An exemption held.
    case exempt(because: String?)
  }

  package init(clause: TraceClauseKind, range: SourceRange, distances: [Distance]) {
    self.clause = clause
    self.range = range
    self.distances = distances
  }

  package init(clause: TraceClauseKind, range: SourceRange, distance: Distance?) {
    self.init(clause: clause, range: range, distances: distance.map { [$0] } ?? [])
  }
}
