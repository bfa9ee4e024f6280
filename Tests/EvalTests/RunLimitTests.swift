import Checker
import Eval
import Plan
import Report
import Source
import TestSupport
import Testing

/// A rule that has too much of something is undetermined as a whole; the others are judged.
@Suite struct RunLimitTests {
  private static let data = """
    test "t" for A
      given fee
        | line | patient | item | time       |
        | 1    | P1      | A    | 2024-06-01 |
        | 2    | P1      | A    | 2024-06-01 |
        | 3    | P1      | A    | 2024-06-01 |
        | 4    | P1      | B    | 2024-06-01 |
      expect clear
    """

  private func summaries(_ rules: String, _ limits: RunLimits) throws -> [RuleSummary] {
    let (rulebook, _) = checkedRulebook(feeRecords + rules + Self.data)
    let test = try #require(rulebook.tests.first)
    let loaded = LoadedData(of: test, in: rulebook)
    return run(plan(rulebook), rulebook, loaded.data, options: RunOptions(limits: limits)).rules
  }

  private func causes(_ rules: String, _ limits: RunLimits) throws -> [String] {
    try summaries(rules, limits).map { $0.undeterminedAsAWhole.map(text(of:)) ?? "judged" }
  }

  @Test func findings() throws {
    let rules = """
      rule A
        flag if item is "A"
      rule B
        flag if same patient, same item, count > 0

      """
    #expect(
      try causes(rules, RunLimits(findings: 3, pairs: 9, matches: 9)) == ["judged", "judged"])
    let few = RunLimits(findings: 2, pairs: 9, matches: 9)
    let cut = try summaries(rules, few)
    #expect(try causes(rules, few) == ["more than 1000000 findings", "judged"])
    #expect(cut[0].candidates == 4 && cut[0].undetermined == 4 && cut[0].findings == 0)
    #expect(cut[1].findings == 2)
    let fewer = RunLimits(findings: 1, pairs: 9, matches: 9)
    #expect(
      try causes(rules, fewer) == ["more than 1000000 findings", "more than 1000000 findings"])
  }

  @Test func pairs() throws {
    let rule = """
      rule A
        for each pair of fee a, b where same item
        flag

      """
    #expect(try causes(rule, RunLimits(findings: 9, pairs: 3, matches: 9)) == ["judged"])
    let cut = try summaries(rule, RunLimits(findings: 9, pairs: 2, matches: 9))
    #expect(cut[0].undeterminedAsAWhole == .limit(.pairs))
    #expect(cut[0].candidates == 6 && cut[0].undetermined == 6)
  }

  @Test func matches() throws {
    let rule = """
      rule A
        with another fee as other where same item
        flag

      """
    #expect(try causes(rule, RunLimits(findings: 9, pairs: 9, matches: 6)) == ["judged"])
    #expect(
      try causes(rule, RunLimits(findings: 9, pairs: 9, matches: 3))
        == ["more than 20000000 matches"])
  }

  @Test func saysWhatToDo() {
    for limit in RunLimit.allCases {
      let words = wording(of: .limit(limit))
      #expect(words.english.contains(limit.kind.code) && words.chinese.contains(limit.kind.code))
    }
  }
}
