import Checker
import Lexer
import Source
import Testing
import Values
import Vocabulary

/// What names mean, and what is said where they mean nothing.
@Suite struct ExpressionNameTests {
  @Test func `a misspelt field is named with the nearest`() throws {
    let trial = TrialRulebook("rule R-1 flag if amont > 100")
    #expect(trial.codes == ["E0301"])
    let first = try #require(trial.diagnostics.first)
    #expect(trial.underlined(first.range) == "amont")
    #expect(first.hint?.english == "did you mean `amount`?")
    #expect(first.fix?.replacement == "amount")
  }

  @Test func `an unknown name with an operator in it gets its spelling`() throws {
    let trial = TrialRulebook("rule R-1 flag if 数量大于3 > 1")
    #expect(trial.diagnostics.last?.hint?.chinese.contains("`大于` 请写作 `＞`") == true)
  }

  @Test func `a number in Chinese characters gets a hint`() {
    let trial = TrialRulebook("rule R-1 flag if same patient, count > 三次")
    #expect(trial.codes == ["E0301"])
    #expect(trial.diagnostics.first?.hint?.chinese.contains("3次") == true)
  }

  @Test func `an unknown name is reported once, and nothing after it`() {
    expectError("E0301", at: "kid", "flag if kid is emergency, kid > 3 or kid + 1 < amount")
    expectError("E0301", at: "mony", "flag if total mony of fee (same visit) > quantity")
  }

  @Test func `an unknown record is reported once, and its alias not at all`() {
    expectError(
      "E0302", at: "fees", "with fees as f where f.item = item flag f if f.amount > 3")
  }

  @Test func `an unknown table has its name suggested`() throws {
    let trial = TrialRulebook("rule R-1 flag if quantity > daily_limt[item].quantity")
    #expect(trial.codes == ["E0302"])
    #expect(trial.diagnostics.first?.hint?.english == "did you mean `daily_limit`?")
  }

  @Test func `an unknown column is a name of the table`() {
    expectError("E0301", "flag if quantity > daily_limit[item].quantty")
  }

  @Test func `members are found by the type of the other side`() throws {
    expectClean("for each visit flag if kind is emergency or inpatient = kind")
    expectError("E0303", at: "emergancy", "for each visit flag if kind is emergancy")
    expectError("E0304", at: "emergency", "flag if emergency")
  }

  @Test func `lists and tables are no values`() {
    expectError("E0304", at: "dialysis", "flag if item = dialysis")
    expectError("E0304", at: "daily_limit", "flag if quantity > daily_limit")
    expectError("E0304", "flag if quantity > daily_limit[item]")
    expectError("E0304", "flag if dialysis[item].quantity > 3")
  }

  @Test func `in a pair an unqualified field could be of either`() {
    expectError(
      "E0305", at: "cost", "for each pair of visit a, b where same patient flag if cost > 1")
    expectClean("for each pair of visit a, b where same patient flag if a.cost > b.cost")
  }

  @Test func `two of one kind need an alias where the kind is named`() {
    expectClean("with another fee where same patient flag")
    expectError("E0305", at: "fee", "with another fee where same patient, fee.amount > 3 flag")
    expectClean(
      "with another fee as other where same patient, other.amount > fee.amount flag other")
  }

  @Test func `a field and a record of one name are told apart by an alias`() {
    expectError("E0305", at: "visit", "with visit where visit.patient = patient flag")
    expectClean("with visit as v where v.patient = patient flag")
  }

  @Test func `only references are followed`() {
    expectError("E0306", "flag if item.name is missing")
    expectClean("flag if visit.hospital.level is tertiary")
    expectClean("flag if visit.admitted.month = month")
  }

  @Test func `an alias may not hide another name`() {
    expectError("E0307", at: "item", "with another fee as item where same patient flag")
    expectError("E0307", at: "day", "with another fee as day where same patient flag")
    expectError("E0307", "for each pair of visit a, a where same patient flag")
  }

  @Test func `a record that is not brought in`() {
    expectError("E0308", at: "diagnosis", "flag if diagnosis.code in dialysis")
    expectError("E0308", at: "surgery", "flag if surgery.time before time")
  }

  @Test func `the record of a without is gone behind it`() {
    expectError(
      "E0308", at: "diagnosis",
      "without diagnosis where same visit flag if diagnosis.code in dialysis")
  }

  @Test func `a later clause may use the record of an earlier one`() throws {
    let rule = try checkedRule(
      """
      for each visit
      with fee as f where f.visit = visit
      with another visit as v where same patient, v.hospital = f.hospital
      with diagnosis as d where same v.patient
      flag
      """)
    #expect(rule.bindings.map(\.name) == ["visit", "f", "v", "d"])
    guard case .call(.sameKey(.same), let sides) = rule.joins[2].source.conditions[0].kind else {
      Issue.record("same v.patient compares")
      return
    }
    #expect(sides[0].kind == .field(BindingID(2), FieldID(1)))
    #expect(sides[1].kind == .field(BindingID(3), FieldID(2)))
  }

  @Test func `the value in front of of belongs to the record behind it`() throws {
    let rule = try checkedRule(
      "for each visit flag if total amount of fee (same visit, fee.item in bed_fees) > cost")
    guard let left = rule.flagging.membership[0].comparison?.left,
      case .aggregate(let aggregate) = left.kind, case .record(let source) = aggregate.source
    else {
      Issue.record("an aggregate of fee is no aggregate of the group")
      return
    }
    #expect(source.binding == BindingID(1))
    #expect(aggregate.argument?.type == .money)
    guard case .field(BindingID(1), _)? = aggregate.argument?.kind,
      case .call(.sameKey(.same), let sides) = source.conditions[0].kind
    else {
      Issue.record("amount is the fee's")
      return
    }
    #expect(sides[0].kind == .ownKey(BindingID(0)))
    guard case .field(BindingID(1), _) = sides[1].kind else {
      Issue.record("the fee's reference to its visit")
      return
    }
  }

  @Test func `in brackets a field of the record behind needs its name in front`() throws {
    let trial = TrialRulebook(
      "rule R-1 for each visit flag if has fee (same visit, item in imaging)")
    #expect(trial.codes == ["E0301"])
    #expect(trial.diagnostics[0].hint?.english == "write `fee.item`")
    #expect(trial.diagnostics[0].hint?.chinese == "请写 `费用明细.item`")
  }

  @Test func `parts of the date need no declaration`() throws {
    let rule = try checkedRule("flag if same patient, same day, same month, same week, count > 1")
    let keys = try #require(rule.flagging.grouping?.keys)
    #expect(keys.map(\.name) == ["patient", "day", "month", "week"])
    #expect(keys[1].value.type == .date)
    #expect(keys[2].value.type == .part(.month))
    #expect(keys[0].label.label(in: .chinese) == "患者")
  }

  @Test func `an undated record has no parts of the date`() {
    #expect(errors("for each diagnosis flag if same month, count > 1").count == 1)
  }

  @Test func `keys of a pair carry the name of their record`() throws {
    let rule = try checkedRule(
      "for each pair of visit a, b where same doctor flag if same a.patient, count > 5")
    #expect(rule.flagging.grouping?.keys.map(\.name) == ["a.patient"])
  }

  @Test func `a followed key carries its path`() throws {
    let rule = try checkedRule("flag if same visit.hospital, same day, count > 5")
    #expect(rule.flagging.grouping?.keys.map(\.name) == ["visit.hospital", "day"])
    #expect(rule.flagging.grouping?.keys[0].label.label(in: .chinese) == "就诊.医院")
  }
}
