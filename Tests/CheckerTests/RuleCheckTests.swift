import Checker
import Parser
import Source
import Testing
import Values
import Vocabulary

/// Clauses of rules: what takes part, what groups, what judges, what is charged.
@Suite struct RuleCheckTests {
  @Test func `conditions are split by what they do`() throws {
    let rule = try checkedRule(
      """
      flag if item in dialysis, same patient, count > 1, within 30 days, amount > 3,
        total amount > 100 and price > 1
      """)
    #expect(rule.flagging.membership.count == 3)
    #expect(rule.flagging.judging.count == 2)
    #expect(rule.flagging.grouping?.keys.count == 1)
    #expect(rule.flagging.grouping?.window?.type == .duration)
  }

  @Test func `peers and aggregates of other records judge no group`() throws {
    let rule = try checkedRule(
      """
      for each visit
      flag if cost > average cost among (same hospital), count of fee (same visit) > 3
      """)
    #expect(rule.flagging.judging.isEmpty)
    #expect(rule.flagging.grouping == nil)
  }

  @Test func `aggregates of the group need same`() {
    expectError("E0601", at: "count", "flag if count > 1")
    expectError("E0601", at: "total", "where total amount > 3 flag")
    expectError("E0601", at: "count", "with another fee as o where same patient, count > 1 flag")
    expectError("E0601", "flag recover total amount")
    expectError("E0601", "flag because \"{count}\"")
    expectError("E0601", "flag if same visit, total (amount / count) > 3")
  }

  @Test func `a value outside of aggregates is one for the group`() throws {
    let trial = TrialRulebook("rule R-1 flag if same visit, count > quantity")
    #expect(trial.codes == ["E0602"])
    #expect(trial.underlined(trial.diagnostics[0].range) == "quantity")
    #expect(trial.diagnostics[0].hint?.english.contains("among (same …)") == true)
    expectError(
      "E0602", at: "hospital.level", "flag if same visit, count > 1 or hospital.level is primary")
    expectError("E0602", "flag if same day, count > hour")
    expectError("E0602", "flag if same patient, within limit[item].window, count > 1")
    expectError("E0602", "flag if same week, count > 1 or month of year = 6")
    expectError("E0602", at: "price", "flag if same visit, count > 1 recover total amount - price")
  }

  @Test(arguments: [
    "flag if same visit, total amount > visit.cost",
    "flag if same item, count > daily_limit[item].quantity + tolerance",
    "flag if same visit, count > 3 or visit.hospital.level is primary",
    "flag if same day, count > 3 or month of year is 6 or year = 2024 or month is \"2024-06\"",
    "flag if same fee, count > quantity",
    "flag if same visit, count > count of surgery (surgery.visit = visit)",
    "flag if same visit, count > 3 or has surgery (same visit)",
    "for each monthly_use flag if same month, count > 3 or year = 2024",
    "flag if same visit, count > 1 recover total amount - visit.cost",
    "flag if same visit, count > 1 unless total amount < 10 unless amount < 3",
  ])
  func `values that follow from the keys are one`(clauses: String) {
    expectClean(clauses)
  }

  @Test func `windows stand beside same`() {
    expectError("E0604", "flag if within 30 days, amount > 3")
    expectError("E0604", "flag if gaps up to 1 day")
    expectError("E0604", "flag if same patient, within 30 days, gaps up to 1 day, count > 1")
    expectError("E0611", "for each diagnosis flag if same patient, within 30 days, count > 1")
    expectError("E0403", "flag if same patient, within 0 days, count > 1")
  }

  @Test func `different is no group`() throws {
    let trial = TrialRulebook("rule R-1 flag if same patient, different hospital")
    #expect(trial.codes == ["E0605"])
    #expect(trial.diagnostics[0].hint?.english == "write `distinct hospital > 1`")
  }

  @Test func `same compares two records`() {
    expectError("E0603", "where same patient flag")
    expectError("E0603", "flag if amount > 3 or same patient")
    expectError("E0603", "flag if within scope of exclusive[item, item].scope")
    expectError("E0301", at: "patient", "with settlement where same patient flag")
    expectError(
      "E0401",
      "with diagnosis as d where same visit, d.code = amount flag")
    expectError(
      "E0603",
      "for each pair of visit a, b where same patient with fee as f where same hospital flag")
    expectClean(
      "for each pair of visit a, b where same patient with fee as f where same a.hospital flag")
  }

  @Test func `keys that cannot group`() {
    expectError("E0615", "for each visit flag if same diagnoses, count > 1")
    expectError("E0615", "with another fee as o where same patient flag if same o.item, count > 1")
  }

  @Test func `an absence is bounded`() throws {
    expectError("E0606", "without surgery where same patient flag")
    expectError("E0606", "without surgery where same patient, surgery.time before time flag")
    expectError("E0606", "without another fee as o where same prescription flag")
    expectClean("without surgery where same visit flag")
    expectClean("without surgery where surgery.fee = fee flag")
    expectClean("without diagnosis where same patient flag")
    expectClean("without surgery where same patient, same month flag")
    expectClean("without surgery where same patient, surgery.time during visit.stay flag")
    expectClean("without surgery where same patient, within 3 days flag")
    expectClean(
      "without surgery where same patient, days from surgery.time to time between 0 and 7 flag")
  }

  @Test func `the reach of an absence is told`() throws {
    let rule = try checkedRule(
      "without surgery where same patient, surgery.time within 7 days before time flag")
    let reach = try #require(rule.joins[0].reach)
    guard case .call(.arithmetic(.subtract), let shift)? = reach.earliest.first?.kind else {
      Issue.record("7 days before")
      return
    }
    #expect([shift[0]] == reach.latest)
    #expect(reach.latest.first?.type == .time)
    let visit = try checkedRule("without surgery where same visit flag")
    let own = try #require(visit.joins[0].reach)
    #expect(own.earliest.map(\.kind) == [.recordDate(BindingID(0))])
    #expect(own.latest == own.earliest)
    let undated = try checkedRule("without diagnosis where same visit flag")
    #expect(undated.joins[0].reach == CheckedRule.Reach(earliest: [], latest: []))
    let day = try checkedRule("without surgery where same patient, same day flag")
    #expect(day.joins[0].reach?.earliest.first?.type == .date)
    let sides = TrialRulebook(
      "rule R-1 without surgery where same patient, surgery.time after time flag")
    #expect(sides.diagnostics[0].message.english.contains("later side"))
  }

  @Test func `records that can be flagged`() throws {
    let rule = try checkedRule("with another fee as other where same patient flag other, fee")
    #expect(rule.target == .bindings([BindingID(1), BindingID(0)]))
    expectError("E0607", at: "othr", "with another fee as other where same patient flag othr")
    expectError("E0607", at: "d", "without diagnosis as d where same visit flag d")
    expectError("E0607", "flag beyond first if amount > 3")
    expectError("E0607", "flag those (amount > 3)")
    let beyond = try checkedRule("flag beyond first 2 if same patient, count > 2")
    #expect(beyond.target == .beyondFirst(2))
    let pair = try checkedRule("for each pair of visit a, b where same patient flag a")
    #expect(pair.target == .bindings([BindingID(0)]))
  }

  @Test func `candidates and verdicts are needed`() {
    expectError("E0302", "for each fees flag")
    let noDefault = TrialRulebook("rule R-1 flag", prelude: "rulebook \"t\"")
    #expect(noDefault.codes == ["E0608"])
  }

  @Test func `peers stand behind the grouping`() {
    expectError("E0610", "where amount > average amount among (same visit) flag")
    expectError(
      "E0610", "for each pair of visit a, b flag if a.cost > average cost among (same a.hospital)")
  }

  @Test func `dated neighbours`() {
    expectError("E0611", "with the next diagnosis as d where same visit flag")
    expectError("E0614", "with another diagnosis as d where same visit flag")
  }

  @Test func `certainty from data`() throws {
    let rule = try checkedRule("certainty limit[item].certainty flag")
    guard case .expression(_, violation: 0, suspicion: 1) = rule.certainty else {
      Issue.record("a choice with both members")
      return
    }
    expectError("E0612", "certainty patient.sex flag")
  }

  @Test func `categories are members of their choice where there is one`() throws {
    let prelude = TrialRulebook.prelude + "\nchoice category, 违规类型 = charging, 收费 \"1\""
    let rule = TrialRulebook("rule R-1 category 收费 flag", prelude: prelude)
    #expect(rule.rulebook.rules.first?.category == "charging")
    let wrong = TrialRulebook("rule R-1 category chargin flag", prelude: prelude)
    #expect(wrong.codes == ["E0303"])
    #expect(try checkedRule("category anything flag").category == "anything")
  }

  @Test func `what is recovered is money`() throws {
    expectError("E0403", "flag recover quantity")
    #expect(try checkedRule("flag recover 100").recover?.amount.type == .money)
    #expect(try checkedRule("flag recover amount * 50%").recover?.way == .perRecord)
    #expect(
      try checkedRule("flag if same visit, count > 1 recover total amount").recover?.way
        == .perFinding)
    #expect(
      try checkedRule("flag if same visit, count > 1 recover amount beyond dearest").recover?.way
        == .beyondDearest)
    expectError("E0613", "flag recover amount beyond dearest")
    expectError("E0613", "flag if same visit, count > 1 recover amount beyond quantity price")
    expectError(
      "E0602",
      "flag if same visit, count > 1 recover amount beyond quantity daily_limit[item].quantity")
  }

  @Test func `exemptions judge a record or a group`() throws {
    let rule = try checkedRule(
      "flag if same visit, count > 1 unless total amount < 10 unless amount < 3")
    #expect(rule.exemptions.map(\.judgesGroup) == [true, false])
    let exempt = TrialRulebook(
      """
      exempt category charging if visit.kind is rescue because "rescue"
      rule R-1 category charging flag
      rule R-2 category charging for each visit flag
      rule R-3 category other flag
      """)
    #expect(exempt.codes.isEmpty, "\(exempt.report)")
    #expect(exempt.rulebook.rules.map(\.exemptions.count) == [1, 1, 0])
  }

  @Test func `an exemption that does not fit names the rule once`() {
    let trial = TrialRulebook(
      """
      exempt R-1, R-2 if patient.weight > 3 because "…"
      rule R-1 flag
      rule R-2 flag
      """)
    #expect(trial.codes == ["E0301"])
    #expect(trial.diagnostics[0].notes.first?.message.english.contains("`R-1`") == true)
  }

  @Test func `scopes are checked for the two records at hand`() throws {
    let rule = try checkedRule(
      """
      with another fee as other where same patient, within scope of exclusive[item, other.item].scope
      flag other
      """)
    guard case .scope(_, let cases) = rule.joins[0].source.conditions[1].kind else {
      Issue.record("a scope")
      return
    }
    #expect(cases.count == 3)
    guard case .call(.near, let operands) = cases[2][0].kind else {
      Issue.record("6 hours between the two")
      return
    }
    #expect(
      operands.dropFirst().map(\.kind) == [.recordDate(BindingID(0)), .recordDate(BindingID(1))])
    expectError(
      "E0403", "with another fee as o where same patient, within scope of limit[item].times flag")
  }

  @Test func `the smaller of a pair comes first`() throws {
    let rule = try checkedRule("for each pair of visit a, b by patient where same doctor flag")
    guard case .pairs(_, let order?) = rule.candidates else {
      Issue.record("a pair with an order")
      return
    }
    #expect(order.first.kind == .field(BindingID(0), FieldID(1)))
    #expect(order.second.kind == .field(BindingID(1), FieldID(1)))
  }
}

/// Derived records, grades, periods and what is computed of a row.
@Suite struct RuleDeclarationTests {
  private func codes(_ body: String) -> [String] { TrialRulebook(body).codes }

  @Test func `keys and gives are fields`() throws {
    let trial = TrialRulebook("")
    let record = try #require(trial.rulebook.records.first { $0.names.first == "monthly_use" })
    #expect(
      record.fields.map(\.names.first) == [
        "hospital", "item", "month", "quantity", "amount", "patients",
      ])
    #expect(record.fields[2].type == .part(.month))
    #expect(record.fields[4].type == .money)
    #expect(record.keyFields.count == 3)
    let run = try #require(trial.rulebook.records.first { $0.names.first == "bed_run" })
    #expect(run.fields.map(\.names.first) == ["patient", "hospital", "start", "end", "charged"])
    #expect(run.keyFields.count == 3)
    let basket = try #require(trial.rulebook.records.first { $0.names.first == "basket" })
    #expect(basket.fields[1].type == .set(of: .code))
    #expect(basket.fields[2].source.isAggregated)
  }

  @Test func `a give is one value of the group`() {
    #expect(codes("define d for each visit of fee give x = item") == ["E0602"])
    #expect(codes("define d for each visit of fee give x = fee.item") == ["E0602"])
    #expect(codes("define d for each visit of fee give x = total amount give y = x / count") == [])
    #expect(codes("define d for each visit of fee give visit = count") == ["E0615"])
    #expect(codes("define d for each visit.hospital, month of fee give n = count") == [])
    #expect(
      codes("define d for each visit of diagnosis gaps up to 1 day give n = count") == ["E0611"])
  }

  @Test func `a mistake in a define is reported once`() {
    #expect(
      codes(
        """
        define d for each vist of fee give n = cout
        rule R-1 for each d flag if same vist, total n > 1
        """) == ["E0301", "E0301"])
  }

  @Test func `grades use their own values`() throws {
    let trial = TrialRulebook(
      """
      rule R-1 flag recover amount
      grade alert, 预警 for each hospital
        give taken = total recover of finding (same hospital) / total amount of fee (same hospital)
        is red, 红 if taken > 10% or count of finding (same hospital, finding.certainty is violation) > 100
        is orange if taken > 5%
        otherwise blue
      """)
    #expect(trial.codes.isEmpty, "\(trial.report)")
    let grade = try #require(trial.rulebook.grades.first)
    #expect(grade.gives[0].value.type == .decimal)
    #expect(grade.steps.count == 3)
    guard let left = grade.steps[1].conditions[0].comparison?.left else {
      Issue.record("a comparison")
      return
    }
    #expect(left.kind == .given(0))
  }

  @Test func `grades have an order`() {
    let trial = TrialRulebook(
      """
      grade alert for each hospital
        is red if level is primary
        otherwise blue
        is red if level is secondary
      """)
    #expect(trial.codes == ["E0616", "E0616"], "\(trial.report)")
  }

  @Test func `dismissals and rules over findings`() {
    let trial = TrialRulebook(
      """
      dismiss finding if recover < 100 because "small"
      rule R-1 flag recover amount
      rule R-2 for each finding flag if same hospital, same month, total recover > 1000
      rule R-3 for each finding flag if rule is "R-1", points > 2
      """)
    #expect(trial.codes.isEmpty, "\(trial.report)")
    #expect(trial.rulebook.dismissals.count == 1)
  }
}

extension Field.Source {
  fileprivate var isAggregated: Bool {
    if case .aggregated = self { return true }
    return false
  }
}
