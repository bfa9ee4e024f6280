import Checker
import Eval
import Report
import Source
import Values

/// A run's result in the form of the conformance cases, by file name.
struct GoldenResults {
  private let result: RunResult
  private let rulebook: CheckedRulebook
  /// `RULE-ID(fee:1;fee:2)` for the id of each finding.
  private let findingNames: [String: String]

  init(_ result: RunResult, of rulebook: CheckedRulebook) {
    self.result = result
    self.rulebook = rulebook
    let named = (result.findings + result.dismissed).map { finding in
      let flagged = finding.flagged.map { text(of: $0) }.joined(separator: ";")
      return (finding.id, "\(finding.rule)(\(flagged))")
    }
    findingNames = Dictionary(named) { first, _ in first }
  }

  /// The files that are compared even where the case has none.
  static let always: Set<String> = ["findings.csv", "undetermined.csv"]

  var tables: [String: GoldenTable] {
    [
      "findings.csv": findings(result.findings),
      "dismissed.csv": findings(result.dismissed),
      "undetermined.csv": undetermined,
      "outcomes.csv": outcomes,
      "evidence.csv": evidence,
      "classes.csv": classes,
      "money.csv": money,
      "grades.csv": grades,
      "account.csv": account,
      "rejects.csv": rejects,
    ]
  }

  private func findings(_ findings: [Finding]) -> GoldenTable {
    GoldenTable(
      "rule,subject,flagged,recover,because",
      findings.map { finding in
        [
          finding.rule, subject(finding.subject), keys(finding.flagged), yuan(finding.recover),
          finding.because.text(in: .english),
        ]
      })
  }

  private var undetermined: GoldenTable {
    GoldenTable(
      "rule,subject,missing",
      result.undetermined.map { [$0.rule, subject($0.subject), missing($0.missing)] })
  }

  private var outcomes: GoldenTable {
    GoldenTable(
      "rule,candidates,finding,clear,undetermined,not_applicable",
      result.rules.map { rule in
        let counts = [
          rule.candidates, rule.finding, rule.clear, rule.undetermined, rule.notApplicable,
        ]
        return [rule.rule] + counts.map(String.init)
      })
  }

  private var evidence: GoldenTable {
    GoldenTable(
      "rule,subject,evidence",
      result.findings.map { [$0.rule, subject($0.subject), keys($0.evidence)] })
  }

  private var classes: GoldenTable {
    GoldenTable(
      "rule,subject,category,certainty,date,layer",
      result.findings.map { finding in
        [
          finding.rule, subject(finding.subject), finding.category ?? "",
          finding.certainty.rawValue, finding.date?.text ?? "",
          rulebook.layers[finding.layer.index].title,
        ]
      })
  }

  private var money: GoldenTable {
    GoldenTable(
      "total,deduplicated", [[yuan(result.recoverTotalFen), yuan(result.recoverDeduplicatedFen)]])
  }

  private var grades: GoldenTable {
    GoldenTable(
      "grade,subject,step,gives,missing",
      result.grades.map { grade in
        [
          grade.grade, key(grade.subject), grade.step ?? "", subject(grade.gives),
          missing(grade.missing),
        ]
      })
  }

  private var account: GoldenTable {
    GoldenTable(
      "record,read,judged,rejected,excluded,reversed",
      result.accounts.filter(\.isThere).map { account in
        let counts = [
          account.read, account.judged, account.rejected, account.excluded, account.reversed,
        ]
        return [account.record] + counts.map(String.init)
      })
  }

  private var rejects: GoldenTable {
    GoldenTable(
      "file,line,column,value,reason",
      result.rejects.map {
        [$0.file, String($0.line), $0.column ?? "", $0.value, $0.reason.rawValue]
      })
  }
}

extension GoldenResults {
  private func subject(_ parts: [SubjectPart]) -> String {
    parts.map { part in
      findingNames[part.value].map { "\(part.name)=\($0)" } ?? text(of: [part])
    }.joined(separator: ";")
  }

  private func key(_ key: RecordKey) -> String {
    "\(key.record):\(findingNames[key.key] ?? key.key)"
  }

  private func keys(_ keys: [RecordKey]) -> String {
    keys.map { self.key($0) }.sorted().joined(separator: ";")
  }

  private func missing(_ missing: [Missing]) -> String {
    missing.map { word(for: $0) }.sorted().joined(separator: ";")
  }

  private func word(for missing: Missing) -> String {
    switch missing {
    case .field(let owner, let field): "\(key(owner)).\(field)"
    case .record(let owner): key(owner)
    case .row(let table, let keys, let column):
      "\(table)[\(keys.joined(separator: ","))].\(column)"
    case .onFile(let record): "needs:\(record)"
    case .coverage(let record, _, _): "coverage:\(record)"
    case .file(_, let path): "file:\(path)"
    case .parameter(let name): "parameter:\(name)"
    case .nothing(let record): "nothing:\(record)"
    case .zeroDivisor: "divisor:0"
    case .overflow: "overflow"
    case .limit(let limit): "limit:\(limit.rawValue)"
    }
  }
}

private func yuan(_ recovery: Finding.Recovery?) -> String {
  switch recovery {
  case .fen(let fen): yuan(fen)
  case .unknown: "unknown"
  case nil: ""
  }
}

private func yuan(_ fen: Int128) -> String {
  Exact(numerator: fen, denominator: 100).text(places: 2)
}
