import Checker
import Eval
import Parser
import Plan
import TestSupport
import Testing

/// What the relational normal form says of rules.
struct RulePlanTests {
  private func plans(_ rules: String) throws -> RulebookPlan {
    let (rulebook, problems) = checkedRulebook(feeRecords + rules)
    #expect(problems == [])
    return plan(rulebook)
  }

  @Test func aJoinFallsIntoItsParts() throws {
    let plan = try plans(
      """
      parameter far = 14 days
      parameter least = 10 from 2024-01-01
      rule J-1 "x"
        with another fee as other where same patient, other.item = item, item in surgery,
          other.item in anaesthesia, within far, other.amount > amount, other.price > least
        flag other
      """)
    let match = try #require(plan.rules.first?.joins.first?.match)
    #expect(match.outer.count == 1)
    #expect(match.inner.count == 1)
    #expect(match.keys.map(\.missing) == [.noMatch, .unknown])
    #expect(match.timeBounds.count == 1)
    // The window, the comparison of both, and what reads a parameter that changes with time.
    #expect(match.residual.count == 3)
    #expect(match.conditions.count == 7)
  }

  @Test func joinsThatUseEachOtherHangTogether() throws {
    let plan = try plans(
      """
      rule J-2 "x"
        with another fee as b where same patient
        with another fee as c where same visit
        with another fee as d where d.item = b.item
        flag if c.amount > 1, d.amount > b.amount, amount > 3
      """)
    let rule = try #require(plan.rules.first)
    #expect(rule.components.map(\.joins) == [[0, 2], [1]])
    #expect(rule.components.map(\.conditions.count) == [1, 1])
    #expect(rule.membership.count == 1)
    #expect(rule.grouping == nil)
  }

  @Test func requirementsReachBehindFields() throws {
    let (rulebook, _) = checkedRulebook(
      feeRecords + """
        define monthly for each hospital, month of fee
          give total_amount = total amount
        rule R-1 "x"
          flag if visit.age > 60
        rule R-2 "x"
          for each monthly
          flag if total_amount > 3
        rule R-3 "x"
          for each finding
          flag if recover > 3
        """)
    let plan = plan(rulebook)
    let files = plan.rules.map { rule in
      rule.requirements.files.map { rulebook.records[$0.index].names.first }
    }
    #expect(files == [["person", "fee", "visit"], ["fee"], []])
    #expect(plan.rules.map(\.stage) == [.first, .first, .second])
    #expect(plan.derivations.count == 1)
  }

  @Test func aDismissalMayReadOtherFindings() throws {
    let rule = "rule R-1 \"x\" flag if amount > 3 recover amount\n"
    #expect(try !plans(rule).dismissalsReadOthers)
    #expect(try !plans(rule + "dismiss finding if recover < 1").dismissalsReadOthers)
    #expect(try !plans(rule + "dismiss finding if hospital is \"H1\"").dismissalsReadOthers)
    let others = "dismiss finding if count of finding as f (f.hospital = hospital) > 100"
    #expect(try plans(rule + others).dismissalsReadOthers)
  }

  @Test func whatManyCandidatesShareSelectsRows() throws {
    let plan = try plans(
      """
      table pairs
        main : code key
        part : code key
        rows
        | main | part |
        | A    | B    |
      rule S-1 "x"
        with another fee as other where same patient, [item, other.item] in pairs,
          other.amount > amount, within 3 days, other.quantity > 1 or item in surgery
        flag other
      """)
    let match = try #require(plan.rules.first?.joins.first?.match)
    // The table and the list, which read the item; not the amount, not the date.
    #expect(match.selection.conditions.count == 2)
    #expect(match.selection.values.count == 2)
    #expect(!match.selection.isDated)
  }
}
