import Checker
import Testing

/// A rule with an error keeps what could be understood of it, for editors.
@Suite struct BrokenRuleTests {
  private func brokenRule(_ clauses: String) throws -> CheckedRule {
    let trial = TrialRulebook("rule R-1 \"trial\"\n\(clauses)")
    #expect(trial.codes.count == 1, "\(trial.report)")
    #expect(trial.rulebook.rules.isEmpty)
    return try #require(trial.rulebook.brokenRules.first)
  }

  @Test func `a wrong name leaves the other clauses whole`() throws {
    let rule = try brokenRule(
      """
      with another fee as o where same patient, o.itme = item
      flag if same visit, count > 1
      unless patient.sex is male
      recover amount
      because "{count} on {day}"
      """)
    #expect(rule.title == "trial")
    #expect(rule.joins.count == 1)
    #expect(rule.joins[0].source.conditions.count == 2)
    #expect(rule.flagging.grouping?.keys.count == 1)
    #expect(rule.flagging.judging.count == 1)
    #expect(rule.exemptions.count == 1)
    #expect(rule.recover?.amount.type == .money)
    #expect(rule.because.count == 3)
  }

  @Test func `the place of the error is an invalid expression`() throws {
    let rule = try brokenRule("flag if amount > 3, quantty > 1 recover amount")
    let invalid = rule.expressions.filter { $0.kind == .invalid }
    #expect(invalid.count == 1)
    #expect(rule.flagging.membership.count == 2)
    #expect(rule.flagging.membership[0].comparison != nil)
  }

  @Test func `money that is none keeps its clause`() throws {
    let rule = try brokenRule("flag if amount > 3 recover item")
    #expect(rule.recover?.amount.kind == .invalid)
  }

  @Test func `a rule without flag keeps what stands before`() throws {
    let rule = try brokenRule("where amount > 3")
    #expect(rule.conditions.count == 1)
  }

  @Test func `without candidates there is no rule`() {
    let trial = TrialRulebook("rule R-1 for each nothing flag if amount > 3")
    #expect(trial.rulebook.brokenRules.isEmpty)
    #expect(trial.rulebook.rules.isEmpty)
  }
}
