import Checker
import Source
import Testing
import Values
import Vocabulary

/// Which types go together, and what is said where they do not.
@Suite struct ExpressionTypeTests {
  @Test(arguments: [
    "flag if amount > quantity",
    "for each visit flag if admitted > 3",
    "flag if item = item_name",
    "flag if patient = visit",
    "flag if quantity > threshold_money",
    "for each visit flag if month = admitted",
    "for each visit flag if kind = patient.sex",
    "flag if amount > 10%",
    "for each basket flag if items = hospital",
  ])
  func `values that cannot be compared`(clauses: String) {
    expectError("E0401", clauses)
  }

  @Test func `both origins are shown`() throws {
    let trial = TrialRulebook("rule R-1 flag if amount > quantity")
    let notes = try #require(trial.diagnostics.first?.notes)
    #expect(notes.map(\.message.english) == ["`amount` is money", "`quantity` is a number"])
    #expect(trial.underlined(notes[0].range) == "amount, 金额")
    let isDeclaredBefore = notes[0].range.start < trial.diagnostics[0].range.start
    #expect(isDeclaredBefore)
  }

  @Test(arguments: [
    ("amount + quantity", "E0402"),
    ("amount * amount", "E0402"),
    ("quantity / amount", "E0402"),
    ("time - time", "E0410"),
    ("time + 3", "E0404"),
    ("month - 3 days", "E0413"),
    ("visit.patient.birth + 3 hours", "E0413"),
    ("month - 1", "E0404"),
    ("item * 2", "E0402"),
    ("time + (3 days + 2 hours)", "E0413"),
    ("limit[item].window + 2", "E0404"),
  ])
  func `values that cannot be computed with`(value: String, code: String) {
    expectError(code, "flag if \(value) is present")
  }

  @Test(arguments: [
    ("amount * quantity", ValueType.money),
    ("quantity * 3", .decimal),
    ("amount / amount", .decimal),
    ("amount / 3", .money),
    ("amount - 10", .money),
    ("50% * amount", .money),
    ("days from time to visit.discharged + 1", .integer),
    ("days from time to visit.discharged / 2", .decimal),
    ("time + 3 days", .time),
    ("visit.patient.birth - 1 month", .date),
    ("month - 1 month", .part(.month)),
    ("quarter - 1 year", .part(.quarter)),
    ("-amount", .money),
    ("time - 2 * readmission_days", .time),
    ("limit[item].window + 3 days", .duration),
    ("abs (quantity)", .decimal),
    ("rounded up (quantity / 7)", .integer),
    ("amount or else 0", .money),
    ("larger of (amount, 3)", .money),
    ("smaller of (quantity, 3)", .decimal),
    ("visit.age", .integer),
    ("days of visit.stay", .integer),
    ("count of surgery (same visit)", .integer),
    ("average amount of fee as f (f.visit = visit)", .money),
    ("average visit_age of fee", .unknown),
    ("earliest time of surgery (same visit)", .time),
    ("distinct item of fee as f (same visit)", .integer),
    ("set of item of fee as f (same visit)", .set(of: .code)),
    ("share (amount > 3) of fee as f (same visit)", .decimal),
    ("percentile 95 of amount of fee as f (same visit)", .money),
    ("median quantity of fee as f (same visit)", .decimal),
    ("day", .date),
    ("hour", .integer),
    ("month of year", .integer),
    ("fee", .reference(RecordID(2))),
  ])
  func `the type of a value`(value: String, type: ValueType) throws {
    let trial = TrialRulebook("rule R-1 flag if \(value) is present")
    guard type != .unknown else {
      #expect(trial.codes == ["E0301"])
      return
    }
    #expect(trial.codes.isEmpty, "\(trial.report)")
    let rule = try #require(trial.rulebook.rules.first)
    guard case .call(.state, let inner) = rule.flagging.membership[0].kind else {
      Issue.record("a state")
      return
    }
    #expect(inner[0].type == type)
  }

  @Test func `a number takes the type of its place`() throws {
    let rule = try checkedRule("flag if amount > 100, tolerance < amount, quantity > 3")
    for condition in rule.flagging.membership {
      guard let (_, left, right) = condition.comparison else { continue }
      #expect(left.type == right.type)
    }
    expectClean("flag if amount > 5万元, amount > 3 * 10 + 2, price > 100元")
  }

  @Test func `a length of time needs its unit`() throws {
    expectError("E0404", at: "30", "flag if same patient, within 30, count > 1")
    expectError("E0404", at: "3", "flag if limit[item].window > 3")
    expectError(
      "E0404", at: "14",
      "for each visit with diagnosis as d where same visit flag if admitted within 14 after discharged"
    )
  }

  @Test func `a number of days is compared with a number`() throws {
    let trial = TrialRulebook(
      "rule R-1 for each visit flag if days from admitted to discharged > 15 days")
    #expect(trial.codes == ["E0416"])
    #expect(trial.diagnostics.first?.fix?.replacement == "15")
  }

  @Test func `a text with a number in it`() throws {
    let trial = TrialRulebook(
      "rule R-1 for each visit flag if days from admitted to discharged > \"14天\"")
    #expect(trial.codes == ["E0405"])
    #expect(trial.diagnostics.first?.fix?.replacement == "14")
    expectError("E0405", "for each visit flag if admitted > \"2024-05-01\"")
  }

  @Test func `a cell in the place of a member`() throws {
    let trial = TrialRulebook("rule R-1 for each visit flag if kind is \"21\"")
    #expect(trial.codes == ["E0405"])
    #expect(trial.diagnostics.first?.fix?.replacement == "inpatient")
  }

  @Test func `only what has an order is greater`() {
    expectError("E0406", "flag if item > \"3\"")
    expectError("E0406", "for each visit flag if kind < emergency")
    expectError("E0406", "flag if larger of (item, trace_code) is present")
    expectClean("flag if hospital.level ≥ secondary")
    expectError("E0406", "flag if item between \"1\" and \"2\"")
  }

  @Test func `a time beside a date is compared by its date`() throws {
    let rule = try checkedRule("flag if time > patient.birth")
    guard case (.greater, let left, let right)? = rule.flagging.membership[0].comparison else {
      Issue.record("a comparison")
      return
    }
    #expect(left.type == .date)
    #expect(right.type == .date)
    guard left.datePart?.part == .day else {
      Issue.record("the day of the time")
      return
    }
    expectClean("flag if time between 2024-01-01 and 2024-12-31, time after 2024-05-01")
    expectError("E0401", "flag if amount after 2024-05-01")
    expectError("E0403", "flag if amount after price")
  }

  @Test func `lists hold codes`() {
    expectError("E0407", at: "dialysis", "flag if amount in dialysis")
    expectError("E0407", at: "dialysis", "flag if hospital.level in dialysis")
    expectClean("flag if patient in dialysis, item not in dialysis, item_name in phrases")
  }

  @Test func `values in brackets have the type of what is looked for`() {
    expectClean(
      "flag if quantity in (1, 2, 3), item in (\"1\", \"311*\", dialysis, \"I20\"..\"I25\")")
    expectError("E0401", "flag if quantity in (1, patient)")
    expectError("E0421", "flag if item in \"I25\"..\"I20\"")
    expectClean("for each visit flag if kind is not 急诊、抢救")
  }

  @Test func `keys of a lookup`() {
    expectError("E0408", "flag if price > ceiling[item].price")
    expectError("E0408", "flag if [item, price] in daily_limit")
    expectError("E0409", at: "price", "flag if quantity > daily_limit[price].quantity")
    expectClean("flag if price > ceiling[\"1\", tertiary].price, item in daily_limit")
    expectClean("with diagnosis as d where same visit flag if [item, d.code] in indication")
    expectError("E0421", "flag if [item, patient] in dialysis")
    expectClean("flag if [item, any of visit.diagnoses] in indication")
    expectError("E0414", "flag if [item, any of trace_code] in indication")
    expectError("E0409", "flag if [item, visit.diagnoses] in indication")
    expectClean("flag if hospital[\"H1\"].level is tertiary")
  }

  @Test func `several codes are not one`() {
    expectError("E0414", "for each visit flag if diagnoses in dialysis")
    expectError("E0414", "for each visit flag if diagnoses = \"I20\"")
    expectError("E0414", "flag if any of item in dialysis")
    expectClean(
      "for each visit flag if any of diagnoses in dialysis, any of diagnoses starts with \"I2\"")
    expectClean("for each visit flag if any of diagnoses is \"I20\"")
  }

  @Test func `states that a value never has`() {
    expectError("E0417", "for each visit flag if admitted is none")
    expectClean("for each visit flag if died is none, admitted is not missing")
    expectError("E0417", "flag if amount + price is unreadable")
  }

  @Test func `aggregates take what they can`() {
    expectError("E0411", "flag if same visit, total time > 3")
    expectError("E0411", "flag if same visit, total item > 3")
    expectError("E0411", "flag if same visit, earliest amount > 3")
    expectError("E0411", "for each visit flag if same patient, distinct diagnoses > 3")
    expectError("E0403", "flag if same visit, any (amount)")
    expectError("E0415", "flag if same visit, percentile 101 of amount > 3")
    expectError("E0415", "flag if same visit, percentile 0 of amount > 3")
  }

  @Test func `a shared value is not taken in once per line`() throws {
    let trial = TrialRulebook("rule R-1 flag if same visit, total settlement.amount > 100")
    #expect(trial.codes == ["E0412"])
    #expect(trial.underlined(trial.diagnostics[0].range) == "settlement.amount")
    #expect(
      trial.diagnostics[0].hint?.english.contains("total amount of settlement (…)") == true)
    expectClean("flag if same visit, total amount of settlement (same visit) > 100")
    expectClean("flag if same visit, max settlement.amount > 100")
    expectClean("flag if same doctor, total (minutes[item].minutes * quantity) > 1440")
    expectError("E0412", "flag if same visit, average visit.cost > 100")
    expectError("E0412", "flag if same visit, total (amount - visit.cost) > 100")
    expectError(
      "E0412", "flag if same visit, total monthly_use[hospital, item, month].amount > 100")
    expectClean(
      "for each monthly_use flag if same hospital, total monthly_use[hospital, item, month].amount > 1"
    )
  }

  @Test func `periods are asked in their own words`() {
    expectError("E0403", "for each visit flag if stay = stay")
    expectError("E0403", "for each visit flag if admitted overlaps stay")
    expectError("E0403", "flag if hours from patient.birth to patient.birth > 3")
    expectClean("flag if hours from time to visit.discharged > 3, time during visit.stay")
  }

  @Test func `a condition is needed`() {
    expectError("E0403", "flag if amount")
    expectClean("flag if valid, not valid")
  }

  @Test func `parts of dates compare with what they read as`() throws {
    let rule = try checkedRule("flag if month is \"2024-06\", year = 2024, quarter is \"2024-Q2\"")
    let constants = rule.flagging.membership.compactMap { condition -> Constant? in
      guard let right = condition.comparison?.right, case .constant(let value) = right.kind
      else { return nil }
      return value
    }
    let expected: [Constant] = [.part(24_293), .part(2_024), .part(8_097)]
    #expect(constants == expected)
    expectError("E0404", "flag if year - 1 = year")
  }

  @Test func `parameters`() throws {
    let trial = TrialRulebook(
      """
      parameter p_money = 3万元
      parameter p_product = 24 * 60
      parameter p_list = item
      """)
    #expect(trial.codes == ["E0301"], "\(trial.report)")
    let money = try #require(trial.rulebook.parameters.first { $0.names.first == "p_money" })
    #expect(money.type == .money)
    #expect(money.values.first?.constant == .number(Exact(30_000)))
    let product = try #require(trial.rulebook.parameters.first { $0.names.first == "p_product" })
    #expect(product.values.first?.constant == .number(Exact(1440)))
  }
}
