import Parser
import Source

/// `unless`, `recover` and `because`.
extension RuleChecker {
  mutating func checkExemptions(_ exempts: [LayeredExempt]) -> [CheckedRule.Exemption] {
    let own = syntax.unless.map {
      checkExemption($0, because: nil, layer: layer, at: $0.range)
    }
    return own + exempts.map { checkExempt($0) }
  }

  private mutating func checkExempt(_ exempt: LayeredExempt) -> CheckedRule.Exemption {
    let count = expressions.diagnostics.count
    let checked = checkExemption(
      exempt.syntax.condition, because: exempt.syntax.because?.text, layer: exempt.layer,
      at: exempt.syntax.range)
    expressions.annotate(
      since: count,
      with: Diagnostic.Note(
        "in the rule `\(syntax.id.text)`, to which it applies", "适用于规则 `\(syntax.id.text)`",
        at: syntax.id.range))
    return checked
  }

  private mutating func checkExemption(
    _ condition: ExprSyntax, because: String?, layer: LayerID, at range: SourceRange
  ) -> CheckedRule.Exemption {
    var inner = scopeOfGroup
    inner.facing = pairFacing
    let checked = within(inner) { $0.needingCoverage($0.checkCondition(condition)) }
    let judgesGroup = checked.readsGroup
    if judgesGroup { requireUniform(checked) }
    return CheckedRule.Exemption(
      condition: checked, judgesGroup: judgesGroup, because: because, layer: layer, range: range)
  }

  mutating func checkRecover(_ recover: RecoverSyntax) -> CheckedRule.Recover {
    guard let amount = checkMoney(recover.amount),
      let way = checkWay(recover, amount)
    else {
      return CheckedRule.Recover(
        amount: .invalid(at: recover.amount.range), way: .perRecord, range: recover.range)
    }
    return CheckedRule.Recover(amount: amount, way: way, range: recover.range)
  }

  private mutating func checkMoney(_ syntax: ExprSyntax) -> Expr? {
    let value = within(scopeOfGroup) { $0.check(syntax, expecting: .money) }
    if value.isUnknown { return nil }
    let isPlain = within(scopeOfGroup) { $0.isPlain(syntax) }
    let money = isPlain ? expressions.adapted(value, to: .money) : value
    if money.type == .money { return money }
    expressions.report(.moneyNeeded(expressions.originNote(value), at: syntax.range))
    return nil
  }

  private mutating func checkWay(
    _ recover: RecoverSyntax, _ amount: Expr
  ) -> CheckedRule.Recover.Way? {
    switch recover.beyond {
    case .limit(let measure, let limit): return checkLimit(measure, limit)
    case .dearest(let range):
      if grouping == nil { expressions.report(.dearestNeedsGroup(at: range)) }
      return .beyondDearest
    case nil:
      if !amount.readsGroup { return .perRecord }
      requireUniform(amount)
      return .perFinding
    }
  }

  /// `beyond quantity daily_limit[item].quantity`
  private mutating func checkLimit(
    _ measure: ExprSyntax, _ limit: ExprSyntax
  ) -> CheckedRule.Recover.Way? {
    var ofRecord = scope
    ofRecord.group = .refused(.insideAggregate)
    let measured = within(ofRecord) { $0.check(measure) }
    let bound = within(scopeOfGroup) { $0.check(limit, expecting: measured.type) }
    if measured.isUnknown || bound.isUnknown { return nil }
    let isPlain = within(scopeOfGroup) { $0.isPlain(limit) }
    let adapted = isPlain ? expressions.adapted(bound, to: measured.type) : bound
    guard measured.type.isNumeric,
      expressions.united(Operands(left: measured, right: adapted)) != nil
    else {
      let notes = [expressions.originNote(measured), expressions.originNote(bound)]
      expressions.report(.limitForm(at: measure.range.union(limit.range), notes: notes))
      return nil
    }
    requireUniform(adapted)
    return .beyondLimit(measure: measured, limit: adapted)
  }

  mutating func checkBecause() -> [TemplatePart] {
    (syntax.because?.parts ?? []).map { part in
      switch part {
      case .text(let text): .text(text)
      case .expression(let syntax): .value(within(scopeOfGroup) { $0.check(syntax) })
      }
    }
  }
}
