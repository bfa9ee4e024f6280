import Checker
import Eval
import Foundation
import Plan
import Source
import Testing
import Values

@Test("every finding is derived a second time; every other record is told why not")
func tracesOfCases() throws {
  for one in ConformanceCase.all where !one.isBad {
    guard let book = RulebookFolder(one.rulebookFolder), book.errors.isEmpty else { continue }
    let run = judged(book.rulebook, dataIn: one.folder)
    let problems = findingProblems(run) + candidateProblems(run)
    #expect(problems == [], "\(one.name)")
  }
}

@Test(
  "findings of the sample are derived a second time, others told why not",
  arguments: ["sample", "sample-zh"])
func tracesOfSample(_ name: String) throws {
  let books = SpecFolder.root.deletingLastPathComponent().appending(path: "rulebooks")
  let book = try #require(RulebookFolder(books.appending(path: name)))
  let run = judged(book.rulebook, dataIn: books.appending(path: "sample/data"))
  #expect(!run.result.findings.isEmpty)
  #expect(findingProblems(run) == [])
  #expect(candidateProblems(run, every: 11) == [])
}

private func judged(_ rulebook: CheckedRulebook, dataIn folder: URL) -> Run {
  let loaded = LoadedData(of: rulebook) { SpecFolder.bytes(of: folder.appending(path: $0)) }
  var run = Run(plan(rulebook), rulebook, loaded.data, RunOptions())
  run.judgeAll()
  return run
}

private func findingProblems(_ run: Run) -> [String] {
  (run.result.findings + run.result.dismissed).compactMap { finding in
    switch explain(finding, after: run, in: .english) {
    case .trace(let trace):
      if case .finding(finding.id) = trace.verdict, !trace.clauses.isEmpty { return nil }
      return "\(finding.id): \(trace.verdict)"
    case .disagreement(let disagreement): return disagreement.wording.english
    case .nothing(let reason): return reason.wording.english
    }
  }
}

/// What the traces of candidates lack. Of several versions of a rule one is traced: it must fit what
/// one of them says of the candidate.
///
/// - Parameter step: 1 for all of them, 2 for every other, and so on.
private func candidateProblems(_ run: Run, every step: Int = 1) -> [String] {
  var told: [(name: String, problem: String?)] = []
  for (rule, judgement) in zip(run.bound.rules, run.judgements) {
    guard let judgement else { continue }
    for place in stride(from: 0, to: judgement.candidates.count, by: step) {
      let outcome = judgement.outcomes[place]
      let candidate = judgement.candidates[place]
      let keys = run.bound.facts.subject(of: candidate, in: rule).map {
        RecordKey(record: $0.name, key: $0.value)
      }
      let name = "\(rule.plan.id) \(keys.map { "\($0.record):\($0.key)" })"
      let answer = explain(.records(rule: rule.plan.id, keys), after: run, in: .chinese)
      told.append((name, problem(answer, outcome)))
    }
  }
  let explained = Set(told.filter { $0.problem == nil }.map(\.name))
  return told.filter { !explained.contains($0.name) }.map { "\($0.name): \($0.problem ?? "")" }
}

private func problem(_ answer: Explanation, _ outcome: Outcome) -> String? {
  switch answer {
  case .disagreement(let disagreement): return disagreement.wording.english
  case .nothing(let reason): return reason.wording.english
  case .trace(let trace):
    switch (outcome, trace.verdict) {
    case (_, .finding): return nil
    case (.clear, .clear), (.notApplicable, .notApplicable):
      return trace.whyNot == nil ? "\(outcome) without a reason" : nil
    case (.undetermined, .undetermined): return trace.missing.isEmpty ? "nothing missing" : nil
    case _: return "\(outcome), traced as \(trace.verdict)"
    }
  }
}
