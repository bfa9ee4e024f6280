import Checker
import Eval
import Lints
import Parser
import Plan
import Report
import Source
import Testing
import Values

/// A rulebook with one test that gives the data, run and written down in short lines.
struct RuleFixture {
  let rulebook: CheckedRulebook
  let result: RunResult
  /// By rule and candidate, `fee 1: clear`.
  let outcomes: [String]
  /// Of the sentences.
  private let language: Language

  init(
    _ text: String, files: [String: String] = [:], language: Language = .english,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (checked, problems) = checkedRulebook(text, files: files)
    #expect(problems == [], sourceLocation: sourceLocation)
    rulebook = checked
    let test = try #require(checked.tests.first, sourceLocation: sourceLocation)
    let loaded = LoadedData(of: test, in: checked)
    #expect(loaded.rejects.map(\.reason) == [], sourceLocation: sourceLocation)
    var run = Run(plan(checked), checked, loaded.data, RunOptions())
    self.language = language
    run.judgeAll()
    result = run.result
    outcomes = RuleFixture.outcomes(of: run)
  }

  private static func outcomes(of run: Run) -> [String] {
    var lines: [String] = []
    for (place, rule) in run.bound.rules.enumerated() {
      guard let judgement = run.judgements[place] else { continue }
      for (candidate, outcome) in zip(judgement.candidates, judgement.outcomes) {
        let subject = run.bound.facts.subject(of: candidate, in: rule)
        let key = subject.map { "\($0.name) \($0.value)" }.joined(separator: "+")
        lines.append("\(key): \(outcome.rawValue)")
      }
    }
    return lines
  }

  /// `subject -> flagged | evidence | money | because`
  var findings: [String] {
    result.findings.map { finding in
      let subject = finding.subject.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
      var parts = ["\(subject) -> \(keys(finding.flagged))"]
      if !finding.evidence.isEmpty { parts.append("by \(keys(finding.evidence))") }
      switch finding.recover {
      case .fen(let fen): parts.append("\(fen) fen")
      case .unknown: parts.append("? fen")
      case nil: break
      }
      let because = finding.because.text(in: language)
      if !because.isEmpty { parts.append(because) }
      return parts.joined(separator: " | ")
    }
  }

  /// `subject lacks …`
  var undetermined: [String] {
    result.undetermined.map { one in
      let subject = one.subject.map { "\($0.name) \($0.value)" }.joined(separator: "+")
      return "\(subject) lacks \(one.missing.map(Self.text).joined(separator: ", "))"
    }
  }

  func outcome(_ candidate: String) -> String? {
    outcomes.first { $0.hasPrefix("\(candidate): ") }.map {
      String($0.dropFirst(candidate.count + 2))
    }
  }

  private func keys(_ keys: [RecordKey]) -> String {
    keys.map { "\($0.record) \($0.key)" }.joined(separator: ", ")
  }

  private static func text(_ missing: Missing) -> String {
    switch missing {
    case .field(let key, let field): "\(key.record) \(key.key).\(field)"
    case .record(let key): "\(key.record) \(key.key)"
    case .row(let table, let keys, let column):
      "\(table)[\(keys.joined(separator: ","))].\(column)"
    case .onFile(let record): "any \(record)"
    case .coverage(let record, let from, let to):
      "\(record) \(from?.text ?? "")..\(to?.text ?? "")"
    case .file(_, let path): path
    case .parameter(let name): name
    case .nothing(let record): "no \(record)"
    case .zeroDivisor: "zero"
    case .overflow: "overflow"
    case .limit(let limit): limit.rawValue
    }
  }
}

/// Parses and checks a rulebook of one file; the codes and messages of what is wrong with it.
func checkedRulebook(
  _ text: String, files: [String: String] = [:]
) -> (CheckedRulebook, [String]) {
  let file = SourceFile(
    path: "book/rulebook.guiju", bytes: Array("rulebook \"T\" version \"1\"\n\(text)".utf8))
  let (syntax, found) = parse(file, FileID(0))
  var sources = RulebookSources(files: [file], layers: [])
  sources.layers = [LayerSources(path: "book", files: [FileID(0)], syntax: [syntax])]
  for resource in resourcePaths(of: sources.layers) {
    sources.resources[resource] = files[resource.path].map { Array($0.utf8) }
  }
  let result = check(sources)
  let errors = (found + result.diagnostics).filter { $0.kind.severity == .error }
  return (result.rulebook, errors.map { "\($0.kind.code) \($0.message.english)" })
}

/// Two records with which most rules can be tried.
let feeRecords = """
  choice sex, 性别 = male, 男 "1"; female, 女 "2"
  record person, 人员 from "person.csv"
    id, 人员号 : code key
    sex, 性别 : sex
    birth, 出生日期 : date
  record fee, 费用明细 from "fee.csv" at time default
    line, 明细号 : code key
    patient, 患者 : person
    visit, 就诊 : visit
    hospital, 医院 : code
    item, 项目 : code
    time, 时间 : time
    quantity, 数量 : decimal
    price, 单价 : money
    amount, 金额 : money
  record visit, 就诊记录 from "visit.csv" at admitted
    id, 就诊号 : code key
    patient, 患者 : person
    hospital, 医院 : code
    kind, 类别 : choice = inpatient, 住院 "21"; outpatient, 门诊 "11"; emergency, 急诊 "13"
    admitted, 入院时间 : time
    discharged, 出院时间 : time
    cost, 费用 : money
    give age, 年龄 = years from patient.birth to admitted
    period stay, 住院期间 from admitted to discharged by day open end unknown
  list surgery, 手术 = "S*"
  list anaesthesia, 麻醉项目 = "A1", "A2"

  """

/// The lints of a rulebook of one file, and its bytes.
func lintsOfRulebook(_ text: String) -> (lints: [Diagnostic], bytes: [UInt8]) {
  let file = SourceFile(
    path: "book/rulebook.guiju", bytes: Array("rulebook \"T\" version \"1\"\n\(text)".utf8))
  var sources = RulebookSources(files: [file], layers: [])
  sources.layers = [
    LayerSources(path: "book", files: [FileID(0)], syntax: [parse(file, FileID(0)).0])
  ]
  return (linted(check(sources), of: sources).filter { $0.kind.severity == .warning }, file.bytes)
}
