import Lexer
import Parser

/// What is worth a second look in the outermost rulebook; a rulebook below is looked at when it is
/// checked itself.
func lints(
  of rulebook: CheckedRulebook, _ rules: EffectiveRules, top: LayerID, in environment: Environment
) -> [Diagnostic] {
  let tested = TestedOutcomes(rulebook.tests)
  let ruleLints = rulebook.rules.filter { $0.layer == top }.flatMap { rule in
    missingParts(of: rule) + tested.lints(of: rule) + worthLints(of: rule, environment)
  }
  let written = rules.rules.filter { $0.layer == top }
  return ruleLints + categoryLints(written.map(\.syntax), environment)
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

private func categoryLints(_ rules: [RuleSyntax], _ environment: Environment) -> [Diagnostic] {
  guard let id = environment.categoryChoice, let choice = environment.choices[id.index].names
  else { return [] }
  let names = CategoryNames(in: environment)
  return rules.compactMap { rule in
    guard let category = rule.category, !names.contains(category.text) else { return nil }
    return .undeclaredCategory(
      category, choice: choice, similar: similarName(to: category.text, among: names.all))
  }
}

/// Money once per finding is shared among the flagged rows by their worth.
private func worthLints(of rule: CheckedRule, _ environment: Environment) -> [Diagnostic] {
  guard case .perFinding = rule.recover?.way else { return [] }
  return flaggedRecords(of: rule).filter { environment.record($0).worth == nil }.map {
    .worthMissing(rule, environment.record($0).names)
  }
}

/// The records whose rows a finding flags, each once.
private func flaggedRecords(of rule: CheckedRule) -> [RecordID] {
  switch rule.target {
  case .candidates, .beyondFirst, .those: return [rule.candidates.record]
  case .bindings(let bindings):
    var seen: Set<RecordID> = []
    return bindings.map { rule.bindings[$0.index].record }.filter { seen.insert($0).inserted }
  }
}
