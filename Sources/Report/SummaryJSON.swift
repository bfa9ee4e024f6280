package import Checker
package import Eval
import Values

/// A run with what identifies it: the reports say which rulebook they come from.
package struct ReportedRun: Sendable {
  package let result: RunResult
  package let rulebook: CheckedRulebook
  /// Of each layer, base first: SHA-256 over its files, in hexadecimal digits.
  package let layerDigests: [String]
  /// The version of Guiju.
  package let version: String

  package init(
    result: RunResult, rulebook: CheckedRulebook, layerDigests: [String], version: String
  ) {
    self.result = result
    self.rulebook = rulebook
    self.layerDigests = layerDigests
    self.version = version
  }
}

/// `summary.json`: what became of each rule and of each record's rows. Amounts are texts in yuan, so
/// that no reader turns them into binary fractions.
package func summaryJSON(of run: ReportedRun) throws -> String {
  try jsonText(SummaryJSON(run))
}

struct SummaryJSON: Encodable {
  let guiju: String
  let rulebook: [LayerJSON]
  let rules: [RuleJSON]
  let records: [AccountJSON]
  let derived: [DerivedJSON]
  let findings: Int
  let dismissed: Int
  let dismissedFindings: [DismissedJSON]
  let recover: String
  let recoverDeduplicated: String

  init(_ run: ReportedRun) {
    let result = run.result
    guiju = run.version
    rulebook = zip(run.rulebook.layers, run.layerDigests).map { LayerJSON($0, digest: $1) }
    rules = result.rules.map { RuleJSON($0, layer: run.rulebook.layers[$0.layer.index].title) }
    records = result.accounts.map(AccountJSON.init)
    derived = result.derivedAccounts.map(DerivedJSON.init)
    findings = result.findings.count
    dismissed = result.dismissed.count
    dismissedFindings = result.dismissed.map(DismissedJSON.init)
    recover = yuanText(fen: result.recoverTotalFen)
    recoverDeduplicated = yuanText(fen: result.recoverDeduplicatedFen)
  }
}

/// A finding that a `dismiss` took out, by its name.
struct DismissedJSON: Encodable {
  let finding: String
  let rule: String
  let subject: String
  let recover: String?

  init(_ dismissed: Finding) {
    finding = dismissed.id
    rule = dismissed.rule
    subject = text(of: dismissed.subject)
    recover = dismissed.recover.map { text(of: $0) }
  }
}

struct LayerJSON: Encodable {
  let title: String
  let version: String?
  let jurisdiction: String?
  let sha256: String

  init(_ layer: Layer, digest: String) {
    title = layer.title
    version = layer.version
    jurisdiction = layer.jurisdiction
    sha256 = digest
  }
}

struct RuleJSON: Encodable {
  let rule: String
  let title: String?
  let layer: String
  let candidates: Int
  let finding: Int
  let clear: Int
  let undetermined: Int
  let notApplicable: Int
  let findings: Int
  let records: Int
  let recover: String
  let unknownRecover: Int
  let dismissed: Int
  let withoutKey: Int
  let undeterminedAsAWhole: String?

  init(_ summary: RuleSummary, layer: String) {
    rule = summary.rule
    title = summary.title
    self.layer = layer
    candidates = summary.candidates
    finding = summary.finding
    clear = summary.clear
    undetermined = summary.undetermined
    notApplicable = summary.notApplicable
    findings = summary.findings
    records = summary.flaggedRecords
    recover = yuanText(fen: summary.recoverFen)
    unknownRecover = summary.unknownRecover
    dismissed = summary.dismissed
    withoutKey = summary.recordsWithoutKey
    undeterminedAsAWhole = summary.undeterminedAsAWhole.map { cause in
      if case .file(_, let path) = cause { path } else { text(of: cause) }
    }
  }
}

struct DerivedJSON: Encodable {
  let record: String
  let base: String
  let rows: Int
  let grouped: Int
  let leftOut: Int
  let withoutKey: Int

  init(_ account: DerivedAccount) {
    record = account.record
    base = account.base
    rows = account.rows
    grouped = account.grouped
    leftOut = account.leftOut
    withoutKey = account.withoutKey
  }
}

struct AccountJSON: Encodable {
  let record: String
  let file: String
  let isThere: Bool
  let read: Int
  let judged: Int
  let rejected: Int
  let excluded: Int
  let reversed: Int
  let unreadableCells: Int
  let coveredFrom: String?
  let coveredTo: String?
  let sha256: String?

  init(_ account: RecordAccount) {
    record = account.record
    file = account.file
    isThere = account.isThere
    read = account.read
    judged = account.judged
    rejected = account.rejected
    excluded = account.excluded
    reversed = account.reversed
    unreadableCells = account.unreadableCells
    coveredFrom = account.coveredFrom?.text
    coveredTo = account.coveredTo?.text
    sha256 = account.digest
  }
}
