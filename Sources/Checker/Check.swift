import Parser
package import Source

/// What checking a rulebook gives.
package struct CheckResult: Sendable {
  /// To be used only where no diagnostic is an error.
  package let rulebook: CheckedRulebook
  package let declarations: LayeredDeclarations
  /// In the order of the text.
  package let diagnostics: [Diagnostic]
}

/// Checks a rulebook with all its layers: resolves every name, loads every table, applies every
/// amendment. Never stops at an error: what is broken is reported and left out.
package func check(_ sources: RulebookSources) -> CheckResult {
  var context = CheckContext()
  declareLayers(of: sources, in: &context)
  let declarations = LayeredDeclarations(sources.layers)
  let rules = EffectiveRules(declarations, in: &context)
  var declaring = DeclarationPass(declarations, sources)
  declaring.run(rules, in: &context)

  let checks = checkRules(rules, declarations, in: &context)
  var rulebook = assembledRulebook(context.environment)
  rulebook.derivationOrder = declaring.derivationOrder
  for case .sound(let rule) in checks { rulebook.rules.append(rule) }
  for case .broken(let rule) in checks { rulebook.brokenRules.append(rule) }
  rulebook.disabled = rules.disabled
  rulebook.dismissals = declarations.dismissals.compactMap {
    checkDismissal($0.syntax, layer: $0.layer, in: &context)
  }
  rulebook.grades = declaring.grades.compactMap {
    checkGrade($0.syntax, layer: $0.layer, in: &context)
  }
  let tests = TestChecks(rules, declaring, sources, context.environment)
  rulebook.tests = tests.checked(
    declarations.tests.filter { $0.layer == declarations.topLayer }, in: &context)
  return CheckResult(
    rulebook: rulebook, declarations: declarations,
    diagnostics: inOrderOfText(context.diagnostics))
}

/// By file and place; what stands in one place by code.
package func inOrderOfText(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  diagnostics.sorted(by: standsBefore)
}

private func standsBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
  let (one, other) = (left.range, right.range)
  if one.file != other.file { return one.file < other.file }
  if one.start != other.start { return one.start < other.start }
  return left.kind.code < right.kind.code
}

private func checkRules(
  _ effective: EffectiveRules, _ declarations: LayeredDeclarations,
  in context: inout CheckContext
) -> [RuleCheck] {
  let exemptions = ExemptionIndex(declarations, effective.rules, in: &context)
  return effective.rules.map { rule in
    checkRule(
      rule.syntax, layer: rule.layer, exemptions: exemptions.exemptions(for: rule.syntax),
      in: &context)
  }
}

private func assembledRulebook(_ environment: Environment) -> CheckedRulebook {
  var rulebook = CheckedRulebook(layers: environment.layers)
  rulebook.choices = environment.choices
  rulebook.scopes = environment.scopes
  rulebook.records = environment.records
  rulebook.lists = environment.lists
  rulebook.tables = environment.tables
  rulebook.parameters = environment.parameters
  rulebook.findingRecord = environment.findingRecord
  return rulebook
}
