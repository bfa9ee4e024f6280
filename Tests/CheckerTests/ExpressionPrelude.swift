import Checker
import Parser
import Source
import Testing

/// A rulebook of one file over the records of `prelude`.
struct TrialRulebook {
  let rulebook: CheckedRulebook
  let diagnostics: [Diagnostic]
  private let text: String

  init(_ body: String, prelude: String = TrialRulebook.prelude) {
    text = prelude + "\n" + body
    let source = SourceFile(path: "rulebook.guiju", bytes: Array(text.utf8))
    let (syntax, problems) = parse(source, FileID(0))
    let layer = LayerSources(path: ".", files: [FileID(0)], syntax: [syntax])
    let checked = check(RulebookSources(files: [source], layers: [layer]))
    rulebook = checked.rulebook
    diagnostics = (problems + checked.diagnostics).filter { $0.kind.severity == .error }
  }

  /// The codes of the errors, in the order of the text.
  var codes: [String] { diagnostics.map(\.kind.code) }

  /// Code, underlined text and message of each error, for a test that fails.
  var report: String {
    diagnostics.map { "\($0.kind.code) `\(underlined($0.range))` \($0.message.english)" }
      .joined(separator: "\n")
  }

  func underlined(_ range: SourceRange) -> String {
    String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}

/// The codes of the errors in a rule with these clauses.
func errors(
  _ clauses: String, sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  TrialRulebook("rule R-1 \"trial\"\n\(clauses)").codes
}

/// Records that an issue with everything that was reported where there are errors at all.
func expectClean(_ clauses: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let trial = TrialRulebook("rule R-1 \"trial\"\n\(clauses)")
  #expect(trial.codes.isEmpty, "\(trial.report)", sourceLocation: sourceLocation)
}

/// Expects exactly one error, with this code, at this text.
func expectError(
  _ code: String, at underlined: String? = nil, _ clauses: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let trial = TrialRulebook("rule R-1 \"trial\"\n\(clauses)")
  #expect(trial.codes == [code], "\(trial.report)", sourceLocation: sourceLocation)
  guard let underlined, let first = trial.diagnostics.first else { return }
  #expect(trial.underlined(first.range) == underlined, sourceLocation: sourceLocation)
}

/// The one rule with these clauses; fails where it has errors.
func checkedRule(
  _ clauses: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> CheckedRule {
  let trial = TrialRulebook("rule R-1 \"trial\"\n\(clauses)")
  #expect(trial.codes.isEmpty, "\(trial.report)", sourceLocation: sourceLocation)
  return try #require(trial.rulebook.rules.first, sourceLocation: sourceLocation)
}

extension TrialRulebook {
  static let prelude = """
    rulebook "trial" version "1"
    choice sex, 性别 = male, 男 "1"; female, 女 "2"
    choice level, 级别 ranked = primary, 一级 "1"; secondary, 二级 "2"; tertiary, 三级 "3"
    choice verdict_kind = violation, 明确违规 "1"; suspicion, 疑似违规 "2"

    record patient, 患者 from "patient.csv"
      id : code key
      sex, 患者性别 : sex
      birth, 出生 : date
    record hospital, 医院 from "hospital.csv"
      id : code key
      level, 医院级别 : level
    record fee, 费用明细 from "fee.csv" at time default
      line, 明细号 : code key
      patient, 患者 : patient
      visit, 就诊 : visit
      hospital, 医院 : hospital
      doctor, 医生 : code
      item, 项目 : code
      item_name, 项目名称 : text
      trace_code : code
      prescription : code
      settlement : settlement
      time, 时间 : time
      quantity, 数量 : decimal
      price, 单价 : money
      amount, 金额 : money
      valid : boolean true "1" false "0"
    record visit, 就诊 from "visit.csv" at admitted
      id : code key
      patient, 患者 : patient
      hospital, 医院 : hospital
      doctor : code
      department : code
      kind, 类别 : choice = inpatient, 住院 "21"; outpatient, 门诊 "11"; emergency, 急诊 "13"; rescue, 抢救 "14"
      main_diagnosis, 主要诊断 : code
      diagnoses, 诊断组 : codes split by "#"
      admitted, 入院时间 : time
      discharged, 出院时间 : time
      died : date empty means none
      cost, 费用 : money
      give age, 年龄 = years from patient.birth to admitted
      period stay, 住院期间 from admitted to discharged by day open end unknown
    record diagnosis, 诊断 from "diagnosis.csv"
      id : code key
      visit, 就诊 : visit
      patient : patient
      code : code
    record settlement from "settlement.csv" at time
      id : code key
      visit : visit
      time : time
      amount : money
    record surgery from "surgery.csv" at time
      id : code key
      visit : visit
      patient : patient
      fee : fee
      day_only : date
      time : time

    list dialysis, 血液透析 = "311000006", "311000007*"
    list bed_fees, 床位费 = "1"
    list imaging = "2"
    list phrases = "massage"
    table daily_limit, 日限量
      item, 项目 : code key
      quantity, 数量 : decimal
      rows
      | item | quantity |
      | 1    | 2        |
    table limit
      item : code key
      times : integer
      window : duration
      certainty : verdict_kind
      rows
      | item | times | window | certainty |
      | 1    | 2     | 3 days | 1         |
    table item_rule
      item : code key
      sex : sex
      rows
      | item | sex |
      | 1    | 1   |
    table ceiling
      item : code key
      level : level key
      price : money
      rows
      | item | level | price |
      | 1    | 1     | 2     |
    table indication
      item : code key
      diagnosis : code prefix key
      rows
      | item | diagnosis |
      | 1    | I         |
    table exclusive, 互斥
      main : code key
      part : code key
      scope : scope = day "单日" (same day); visit "单次就诊" (same visit); hours6 "6小时" (within 6 hours)
      rows
      | main | part | scope |
      | 1    | 2    | 单日  |
    table minutes
      item : code key
      minutes : decimal
      rows
      | item | minutes |
      | 1    | 2       |
    parameter tolerance = 0.01
    parameter readmission_days, 再入院天数 = 15 days
    parameter threshold_money = 100 元

    define monthly_use for each hospital, item, month of fee where amount > 0
      give quantity = total quantity
      give amount = total amount
      give patients = distinct patient
    define bed_run for each patient, hospital of fee where item in bed_fees gaps up to 1 day
      give charged = total quantity
    define basket for each visit of fee
      give items = set of item
      give hospital = visit.hospital
      give day_of_basket = latest day
    """
}
