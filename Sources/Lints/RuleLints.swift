import Checker
import Parser
import Source

/// What is worth a second look in the outermost rulebook; a rulebook below is looked at when it is
/// checked itself.
func ruleLints(of rulebook: CheckedRulebook, top: LayerID) -> [Diagnostic] {
  let tested = TestedOutcomes(rulebook.tests)
  return rulebook.rules.filter { $0.layer == top }.flatMap { rule in
    missingParts(of: rule) + tested.lints(of: rule) + worthLints(of: rule, in: rulebook)
  }
}

private func missingParts(of rule: CheckedRule) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if rule.title == nil { found.append(.ruleWithoutTitle(rule)) }
  if rule.basis.isEmpty { found.append(.ruleWithoutBasis(rule)) }
  if rule.because.isEmpty { found.append(.ruleWithoutBecause(rule)) }
  return found
}

/// What the tests of each rule show.
private struct TestedOutcomes {
  private var byRule: [String: Set<TestedOutcome>] = [:]

  init(_ tests: [CheckedTest]) {
    for test in tests {
      guard case .rule(let id) = test.subject else { continue }
      let shown = test.expectations.compactMap { tested($0.outcome) }
      byRule[id, default: []].formUnion(shown)
    }
  }

  func lints(of rule: CheckedRule) -> [Diagnostic] {
    guard let shown = byRule[rule.id] else { return [.ruleWithoutTests(rule)] }
    let missing = TestedOutcome.allCases.filter { !shown.contains($0) }
    return missing.isEmpty ? [] : [.testsIncomplete(rule, missing)]
  }
}

private func tested(_ outcome: ExpectationSyntax.Outcome) -> TestedOutcome? {
  switch outcome {
  case .finding: .fires
  case .clear, .notApplicable: .silent
  case .undetermined: .undetermined
  case .grade, .gradeUndetermined: nil
  }
}

/// Money once per finding is shared among the flagged rows by their worth.
private func worthLints(of rule: CheckedRule, in rulebook: CheckedRulebook) -> [Diagnostic] {
  guard case .perFinding = rule.recover?.way else { return [] }
  let records = flaggedRecords(of: rule).map { rulebook[$0] }
  return records.filter { $0.worth == nil && $0.isFromFile }.map {
    .worthMissing(rule, $0.names)
  }
}

/// The records whose rows a finding flags, each once.
private func flaggedRecords(of rule: CheckedRule) -> [RecordID] {
  switch rule.target {
  case .candidates, .beyondFirst, .those: return [rule.candidates.record]
  case .bindings(let bindings):
    var seen: Set<RecordID> = []
    return bindings.map { rule.bindings[$0].record }.filter { seen.insert($0).inserted }
  }
}

extension Record {
  fileprivate var isFromFile: Bool {
    if case .file = source { true } else { false }
  }
}
