import Checker
import Eval
import Lints
import Parser
import Plan
import Report
import Source
import TestSupport
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
