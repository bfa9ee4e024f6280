import Parser
import Source
import Values

/// Checks one rule, clause by clause in the order in which they act.
struct RuleChecker {
  let syntax: RuleSyntax
  let layer: LayerID
  var expressions: ExpressionChecker
  /// The names of the candidate and of each `with` so far.
  var scope: NameScope
  /// The records that `flag` may name.
  var flaggable: [NamedBinding] = []
  var grouping: CheckedRule.Grouping?

  init(_ syntax: RuleSyntax, layer: LayerID, environment: Environment) {
    self.syntax = syntax
    self.layer = layer
    scope = NameScope(own: .nothing, group: .refused(.beforeGrouping))
    expressions = ExpressionChecker(environment, scope: scope)
  }

  var environment: Environment { expressions.environment }

  /// The rule with all that could be understood of it, and invalid expressions where something is
  /// wrong; nothing where not even its candidates are known.
  mutating func check(exemptions: [LayeredExempt]) -> CheckedRule? {
    guard let candidates = checkCandidates() else { return nil }
    var rule = CheckedRule(
      id: syntax.id.text, range: syntax.range, idRange: syntax.id.range, layer: layer,
      bindings: [], candidates: candidates)
    checkHeader(of: &rule)
    rule.conditions = checkWhere()
    rule.needs = syntax.needs.compactMap { checkNeed($0) }
    rule.joins = syntax.joins.compactMap { checkJoin($0) }
    if let flag = syntax.flag {
      checkConsequences(of: flag, exemptions, of: &rule)
    } else {
      expressions.report(.noFlag(at: syntax.id.range))
    }
    rule.bindings = expressions.bindings
    return rule
  }

  /// `flag`, and what stands behind it.
  private mutating func checkConsequences(
    of flag: FlagSyntax, _ exemptions: [LayeredExempt], of rule: inout CheckedRule
  ) {
    rule.flagging = checkFlagging(flag)
    if case .expression(let value, _, _) = rule.certainty { requireUniform(value) }
    rule.target = checkTarget(flag)
    rule.exemptions = checkExemptions(exemptions)
    rule.recover = syntax.recover.map { checkRecover($0) }
    rule.because = checkBecause()
  }

  /// Whether nothing in the rule is wrong.
  var isSound: Bool { expressions.diagnostics.isEmpty }

  /// Runs one clause in a scope.
  mutating func within<Result>(
    _ inner: NameScope, _ body: (inout ExpressionChecker) -> Result
  ) -> Result {
    expressions.within(inner, body)
  }

  /// Whether `flag if` says a window or runs; without `same` that is reported already.
  private var hasSpan: Bool {
    syntax.flag?.conditions.contains { $0.spanLength != nil } ?? false
  }

  /// The scope of the clauses behind the grouping: `flag if`, `unless`, `recover`, `because`.
  var scopeOfGroup: NameScope {
    var inner = scope
    inner.group = grouping == nil && !hasSpan ? .refused(.noGroup) : .allowed
    inner.peers = .allowed
    return inner
  }
}

/// Candidates.
extension RuleChecker {
  private mutating func checkCandidates() -> CheckedRule.Candidates? {
    switch syntax.candidates {
    case .each(let name, let alias, _):
      guard let record = expressions.record(named: name) else { return nil }
      return checkEach(record, alias: alias)
    case .pairs(let name, let first, let second, let by, _):
      guard let record = expressions.record(named: name) else { return nil }
      return checkPairs(record, first, second, by: by)
    case nil:
      guard let record = environment.defaultRecord else {
        expressions.report(.noDefaultRecord(at: syntax.id.range))
        return nil
      }
      return checkEach(record, alias: nil)
    }
  }

  /// An alias of the candidate goes beside the name of its kind.
  private mutating func checkEach(_ record: RecordID, alias: Name?) -> CheckedRule.Candidates {
    let binding = expressions.bind(record, alias: alias)
    scope.own = .record(binding)
    scope.members = scope.own
    expressions.speak(of: binding, alias: nil, in: &scope)
    if let alias { expressions.speak(of: binding, alias: alias, in: &scope) }
    flaggable = scope.named
    return .each(record)
  }

  private mutating func checkPairs(
    _ record: RecordID, _ first: Name, _ second: Name, by order: ExprSyntax?
  ) -> CheckedRule.Candidates {
    let left = expressions.bind(record, alias: first)
    let right = expressions.bind(record, alias: second)
    scope.own = .pair(left, right)
    scope.members = scope.own
    expressions.speak(of: left, alias: first, in: &scope)
    expressions.speak(of: right, alias: second, in: &scope)
    flaggable = scope.named
    return .pairs(record, by: order.flatMap { checkOrder($0, left, right) })
  }

  private mutating func checkOrder(
    _ order: ExprSyntax, _ left: BindingID, _ right: BindingID
  ) -> CheckedRule.PairOrder? {
    expressions.scope = scope
    let first = expressions.seen(order, from: left)
    let second = expressions.seen(order, from: right)
    if first.isUnknown || second.isUnknown { return nil }
    if !expressions.isComparable(first.type) {
      expressions.report(expressions.incomparable(first, at: order.range))
    }
    return CheckedRule.PairOrder(first: first, second: second)
  }

  /// The two records that `same K` compares in the `where` and `unless` of a pair.
  var pairFacing: Facing? {
    if case .pair(let left, let right) = scope.own { return Facing(left: left, right: right) }
    return nil
  }

  private mutating func checkWhere() -> [Expr] {
    var inner = scope
    inner.facing = pairFacing
    let conditions = syntax.conditions
    return within(inner) { $0.checkConditions(conditions) }
  }
}
