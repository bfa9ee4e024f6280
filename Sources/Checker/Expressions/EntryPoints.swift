package import Parser
import Source

// What the checker of declarations calls. Each reports what is wrong and returns what is usable.

/// The `where` of a record in its header: over binding 0, the row.
package func checkRecordConditions(
  _ conditions: [ExprSyntax], of record: RecordID, in context: inout CheckContext
) -> [Expr] {
  withRow(of: record, in: &context) { $0.checkConditions(conditions) }
}

/// `give age = …` of a record from a file, over binding 0; its type is the field's type.
package func checkComputedField(
  _ give: GiveSyntax, of record: RecordID, in context: inout CheckContext
) -> Expr {
  withRow(of: record, in: &context) { $0.check(give.value) }
}

/// Nothing where something in it is wrong.
package func checkPeriod(
  _ period: PeriodSyntax, of record: RecordID, in context: inout CheckContext
) -> Period? {
  withRow(of: record, in: &context) { $0.checkPeriod(period) }
}

/// Fills the derived record that was appended without fields: its keys, gives and source.
package func checkDerived(
  _ define: DefineSyntax, as record: RecordID, in context: inout CheckContext
) {
  guard var checker = DerivedChecker(define, as: record, context.environment) else { return }
  checker.check()
  context.environment = checker.expressions.environment
  context.report(checker.expressions.diagnostics)
}

/// Nothing where something in it is wrong.
package func checkGrade(
  _ grade: GradeSyntax, layer: LayerID, in context: inout CheckContext
) -> Grade? {
  var checker = GradeChecker(grade, layer: layer, context.environment)
  let checked = checker.check()
  context.report(checker.expressions.diagnostics)
  return checked
}

/// Over binding 0, a row of `environment.findingRecord`; nothing where something in it is wrong.
package func checkDismissal(
  _ dismissal: DismissSyntax, layer: LayerID, in context: inout CheckContext
) -> Dismissal? {
  guard let record = context.environment.findingRecord else { return nil }
  let condition = withRow(of: record, in: &context) { $0.checkCondition(dismissal.condition) }
  if condition.isUnknown { return nil }
  return Dismissal(
    condition: condition, because: dismissal.because?.text, layer: layer, range: dismissal.range)
}

/// An `exempt` with the layer that it stands in.
package struct LayeredExempt: Sendable {
  package let syntax: ExemptSyntax
  package let layer: LayerID

  package init(_ syntax: ExemptSyntax, layer: LayerID) {
    self.syntax = syntax
    self.layer = layer
  }
}

/// A rule as far as it could be understood.
package enum RuleCheck: Sendable {
  /// Ready to be judged.
  case sound(CheckedRule)
  /// Something in it is wrong, and invalid where it stands; the other clauses are whole.
  case broken(CheckedRule)
  /// Not even its candidates are known.
  case lost
}

/// - Parameter exemptions: the `exempt` declarations that apply to this rule.
package func checkRule(
  _ rule: RuleSyntax, layer: LayerID, exemptions: [LayeredExempt], in context: inout CheckContext
) -> RuleCheck {
  var checker = RuleChecker(rule, layer: layer, environment: context.environment)
  let checked = checker.check(exemptions: exemptions)
  context.report(checker.expressions.diagnostics)
  guard let checked else { return .lost }
  return checker.isSound ? .sound(checked) : .broken(checked)
}

/// Checks something that speaks of one row alone.
private func withRow<Result>(
  of record: RecordID, in context: inout CheckContext,
  _ body: (inout ExpressionChecker) -> Result
) -> Result {
  var scope = NameScope(own: .record(BindingID(0)))
  var checker = ExpressionChecker(context.environment, scope: scope)
  let binding = checker.bind(record, alias: nil)
  checker.speak(of: binding, alias: nil, in: &scope)
  checker.scope = scope
  let result = body(&checker)
  context.report(checker.diagnostics)
  return result
}

extension ExpressionChecker {
  /// `period stay from admitted to discharged by day open end unknown`
  fileprivate mutating func checkPeriod(_ period: PeriodSyntax) -> Period? {
    let from = checkEnd(period.from)
    let to = checkEnd(period.to)
    guard let openEnd = period.openEnd else {
      report(.periodWithoutEnd(at: period.range))
      return nil
    }
    guard let from, let to else { return nil }
    return Period(from: from, to: to, isByDay: period.isByDay, openEnd: openEnd)
  }

  private mutating func checkEnd(_ syntax: ExprSyntax) -> Expr? {
    let value = check(syntax)
    if value.isUnknown { return nil }
    if value.type.isMoment { return value }
    report(.dateNeeded(originNote(value), at: syntax.range))
    return nil
  }
}

extension CheckContext {
  mutating func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { report(diagnostic) }
  }
}
