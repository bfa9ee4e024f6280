import Parser
package import Source

/// Checks a rulebook with all its layers: resolves every name, loads every table, applies every
/// amendment. Never stops at an error: what is broken is reported and left out.
/// - Returns: the rulebook, to be used only where no diagnostic is an error; the diagnostics in the
///   order of the text.
package func check(
  _ sources: RulebookSources
) -> (rulebook: CheckedRulebook, diagnostics: [Diagnostic]) {
  var context = CheckContext()
  declareLayers(of: sources, in: &context)
  let declarations = LayeredDeclarations(sources.layers)
  let rules = EffectiveRules(declarations, in: &context)
  var declaring = DeclarationPass(declarations, sources)
  declaring.run(rules, in: &context)

  let checkedRules = checkRules(rules, declarations, in: &context)
  var rulebook = assembledRulebook(context.environment)
  rulebook.derivationOrder = declaring.derivationOrder
  rulebook.rules = checkedRules
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
  checkAllowances(of: sources, in: &context)
  let hasErrors = context.diagnostics.contains { $0.kind.severity == .error }
  for lint in ruleLints(of: rulebook, top: declarations.topLayer) { context.report(lint) }
  if !hasErrors {
    for lint in unusedLints(of: rulebook, declarations) { context.report(lint) }
    for lint in timeLints(of: rulebook, top: declarations.topLayer) { context.report(lint) }
    for lint in ownNameLints(of: rulebook, top: declarations.topLayer) { context.report(lint) }
    for lint in conditionLints(of: rulebook, top: declarations.topLayer) { context.report(lint) }
  }
  return (rulebook, context.diagnostics.sorted(by: standsBefore))
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
) -> [CheckedRule] {
  let exemptions = ExemptionIndex(declarations, effective.rules, in: &context)
  return effective.rules.compactMap { rule in
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
