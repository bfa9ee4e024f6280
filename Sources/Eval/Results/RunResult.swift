package import Checker
package import Values

/// Everything that a run of a rulebook over data gives. Nothing in it depends on the language of
/// the reader, the clock or the order of rows in the files.
package struct RunResult: Sendable {
  /// One per rule version, in the order of the rulebook.
  package var rules: [RuleSummary]
  /// By rule, then subject, then id. Dismissed ones are in `dismissed`.
  package var findings: [Finding]
  package var dismissed: [Finding]
  package var undetermined: [Undetermined]
  package var rejects: [Reject]
  package var grades: [GradeResult]
  package var accounts: [RecordAccount]
  package var derivedAccounts: [DerivedAccount]
  /// What the findings ask back, added up as they stand, in fen.
  package var recoverTotalFen: Int128
  /// Each line once: the largest claim on it, never more than its worth.
  package var recoverDeduplicatedFen: Int128

  package init() {
    rules = []
    findings = []
    dismissed = []
    undetermined = []
    rejects = []
    grades = []
    accounts = []
    derivedAccounts = []
    recoverTotalFen = 0
    recoverDeduplicatedFen = 0
  }
}

/// What became of one rule. The four outcomes add up to the candidates.
package struct RuleSummary: Sendable {
  package let rule: String
  package let title: String?
  package let layer: LayerID
  package var candidates: Int
  package var finding: Int
  package var clear: Int
  package var undetermined: Int
  package var notApplicable: Int
  /// Findings without those dismissed, and the records that they flag.
  package var findings: Int
  package var flaggedRecords: Int
  package var recoverFen: Int128
  /// Findings whose money is unknown.
  package var unknownRecover: Int
  package var dismissed: Int
  /// Records met by a `same` that have no key there, and so match nothing.
  package var recordsWithoutKey: Int
  /// Why the rule as a whole could not be judged, such as a file that is not there.
  package var undeterminedAsAWhole: Missing?

  package init(rule: String, title: String?, layer: LayerID) {
    self.rule = rule
    self.title = title
    self.layer = layer
    candidates = 0
    finding = 0
    clear = 0
    undetermined = 0
    notApplicable = 0
    findings = 0
    flaggedRecords = 0
    recoverFen = 0
    unknownRecover = 0
    dismissed = 0
    recordsWithoutKey = 0
  }
}

/// A row of the data by the record's first name and the row's key, as reports write it.
package struct RecordKey: Hashable, Comparable, Sendable {
  package let record: String
  package let key: String

  package init(record: String, key: String) {
    self.record = record
    self.key = key
  }

  package static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.record, left.key) < (right.record, right.key)
  }
}

package struct SubjectPart: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

package enum Certainty: String, CaseIterable, Hashable, Sendable {
  case violation, suspicion
  /// The table's cell that says it is missing.
  case undetermined
}

package struct Finding: Sendable {
  /// The rule's id and a digest of what it flags: the same for the same finding in every run.
  package let id: String
  package let rule: String
  package let title: String?
  package let category: String?
  package let certainty: Certainty
  package let points: Exact?
  package let layer: LayerID
  package let subject: [SubjectPart]
  /// The day of its latest flagged record; nothing where those have no date.
  package let date: Day?
  package let flagged: [RecordKey]
  package let evidence: [RecordKey]
  /// In fen; nothing where the rule asks nothing back.
  package let recover: Recovery?
  package let because: Sentence
  /// Each flagged record's part of `recover`, in the order of `flagged`, in fen.
  package let allocation: [Int128]
  /// The references that all flagged records share: field's first name and key.
  package let shared: [SubjectPart]

  package enum Recovery: Hashable, Sendable {
    case fen(Int128)
    /// Something that the money needs is missing.
    case unknown
  }

  package init(
    id: String, rule: String, title: String?, category: String?, certainty: Certainty,
    points: Exact?, layer: LayerID, subject: [SubjectPart], date: Day?, flagged: [RecordKey],
    evidence: [RecordKey], recover: Recovery?, because: Sentence, allocation: [Int128],
    shared: [SubjectPart]
  ) {
    self.id = id
    self.rule = rule
    self.title = title
    self.category = category
    self.certainty = certainty
    self.points = points
    self.layer = layer
    self.subject = subject
    self.date = date
    self.flagged = flagged
    self.evidence = evidence
    self.recover = recover
    self.because = because
    self.allocation = allocation
    self.shared = shared
  }
}

/// A candidate whose verdict needs something that is missing, or a group of them.
package struct Undetermined: Sendable {
  package let rule: String
  /// The candidate's own records, or the keys of the group; empty where the rule as a whole could
  /// not be judged.
  package let subject: [SubjectPart]
  /// The candidates that are undetermined, each with its record or, of a pair, both.
  package let candidates: [[RecordKey]]
  /// What is missing, in a fixed order: a field of a record, a time that the data does not cover.
  package let missing: [Missing]

  package init(
    rule: String, subject: [SubjectPart], candidates: [[RecordKey]] = [], missing: [Missing]
  ) {
    self.rule = rule
    self.subject = subject
    self.candidates = candidates
    self.missing = missing
  }
}

package enum Missing: Hashable, Comparable, Sendable {
  /// So many causes are named at most, the first by date and key: over large groups the rest would
  /// say the same.
  package static let countMax = 50

  /// `fee:17.time`
  case field(RecordKey, field: String)
  /// A record that a reference names is not in the data.
  case record(RecordKey)
  /// No row of the table or derived record has these keys, or the cell is empty.
  case row(table: String, keys: [String], column: String)
  /// `needs` found nothing.
  case onFile(record: String)
  /// An absence looked at days that the data of the record does not cover.
  case coverage(record: String, from: Day?, to: Day?)
  case file(record: String, path: String)
  /// No value of the parameter is in force.
  case parameter(String)
  /// An average, least, greatest and so on of no rows of the record.
  case nothing(record: String)
  /// A divisor is zero.
  case zeroDivisor
  /// A number too large for exact arithmetic.
  case overflow
  /// The rule has more of this than one run holds.
  case limit(RunLimit)

  /// By kind, then by what it names.
  package static func < (left: Missing, right: Missing) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    switch self {
    case .field(let key, let field): ["0", key.record, key.key, field]
    case .record(let key): ["1", key.record, key.key]
    case .row(let table, let keys, let column): ["2", table] + keys + [column]
    case .onFile(let record): ["3", record]
    case .coverage(let record, let from, let to):
      ["4", record, from?.description ?? "", to?.description ?? ""]
    case .file(let record, let path): ["5", record, path]
    case .parameter(let name): ["6", name]
    case .nothing(let record): ["7", record]
    case .zeroDivisor: ["8"]
    case .overflow: ["9"]
    case .limit(let limit): [":", limit.rawValue]
    }
  }
}

/// A cell that could not be read, or a row that was left out whole.
package struct Reject: Hashable, Sendable {
  package let file: String
  package let record: String
  /// From 1; the line on which the row starts.
  package let line: Int
  /// The header of the column; nothing where the whole row is meant.
  package let column: String?
  package let value: String
  package let reason: Reason

  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case notANumber, notAnInteger, notADate, notATime, notADuration, notABoolean, notAMember
    case tooLarge, controlCharacter, tooLong
    case keyMissing, keyRepeated, wrongNumberOfCells, textBehindQuote
    case originalNotFound, reversalWithoutAmount, reversedBeyondNothing
  }

  /// Whether the row as a whole takes no part.
  package let rejectsRow: Bool
}

/// Where the rows of one file went: read = judged + rejected + excluded + reversed.
package struct RecordAccount: Hashable, Sendable {
  package let record: String
  package let file: String
  package var isThere: Bool
  package var read: Int
  package var judged: Int
  package var rejected: Int
  package var excluded: Int
  package var reversed: Int
  /// Cells that could not be read, in rows that take part all the same.
  package var unreadableCells: Int
  package var coveredFrom: Day?
  package var coveredTo: Day?
  /// SHA-256 of the file's bytes, in hexadecimal digits.
  package var digest: String?

  package init(record: String, file: String) {
    self.record = record
    self.file = file
    isThere = true
    read = 0
    judged = 0
    rejected = 0
    excluded = 0
    reversed = 0
    unreadableCells = 0
  }
}

/// Where the rows of a derived record's base went: rows = grouped + left out + without key.
package struct DerivedAccount: Hashable, Sendable {
  package let record: String
  package let base: String
  /// The base's rows that take part.
  package let rows: Int
  /// Rows that stand in a group, for certain or perhaps.
  package let grouped: Int
  /// Rows that the definition's `where` leaves out.
  package let leftOut: Int
  /// Rows that lack a key, or in runs the date: no rule over the derived record sees them.
  package let withoutKey: Int

  package init(record: String, base: String, rows: Int, leftOut: Int, withoutKey: Int) {
    self.record = record
    self.base = base
    self.rows = rows
    self.leftOut = leftOut
    self.withoutKey = withoutKey
    grouped = rows - leftOut - withoutKey
  }
}

package struct GradeResult: Sendable {
  /// The grade's first name.
  package let grade: String
  package let subject: RecordKey
  /// The first name of the step; nothing where the grade is undetermined.
  package let step: String?
  package let gives: [SubjectPart]
  package let missing: [Missing]
}
