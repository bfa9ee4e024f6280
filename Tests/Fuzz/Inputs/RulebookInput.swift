import Checker
import Lints
import Parser
import Source

/// Parses and checks any bytes as a rulebook: alone, and after records that their rules can be
/// about. Ends the process where a diagnostic stands outside of the text.
package func checkRulebook(_ bytes: [UInt8]) {
  checkText(bytes)
  checkText(prelude + bytes)
}

private func checkText(_ bytes: [UInt8]) {
  let file = SourceFile(path: "rulebook.guiju", bytes: bytes)
  let (syntax, found) = parse(file, FileID(0))
  let layer = LayerSources(path: ".", files: [FileID(0)], syntax: [syntax])
  let sources = RulebookSources(files: [file], layers: [layer])
  for range in (found + linted(check(sources), of: sources)).map(\.range) {
    precondition(0 <= range.start && range.start <= range.end && range.end <= bytes.count)
  }
}

private let prelude = Array(
  """
  rulebook "trial" version "1"
  choice sex, 性别 = male, 男 "1"; female, 女 "2"
  choice level, 级别 ranked = primary, 一级 "1"; secondary, 二级 "2"; tertiary, 三级 "3"
  record patient, 患者 from "patient.csv"
    id : code key
    sex, 患者性别 : sex
    birth, 出生 : date
  record hospital, 医院 from "hospital.csv"
    id : code key
    level, 医院级别 : level
  record fee, 费用明细 from "fee.csv" at time worth amount default
    line, 明细号 : code key
    patient, 患者 : patient
    visit, 就诊 : visit
    hospital, 医院 : hospital
    item, 项目 : code
    item_name, 项目名称 : text
    time, 时间 : time
    quantity, 数量 : decimal
    price, 单价 : money
    amount, 金额 : money
    valid : boolean true "1" false "0"
  record visit, 就诊 from "visit.csv" at admitted
    id : code key
    patient, 患者 : patient
    kind, 类别 : choice = inpatient, 住院 "21"; outpatient, 门诊 "11"; emergency, 急诊 "13"
    diagnoses, 诊断组 : codes split by "#"
    admitted, 入院时间 : time
    discharged, 出院时间 : time
    give age, 年龄 = years from patient.birth to admitted
    period stay, 住院期间 from admitted to discharged by day open end unknown
  list dialysis, 血液透析 = "311000006", "311000007*"
  table daily_limit, 日限量
    item, 项目 : code key
    quantity, 数量 : decimal
    rows
    | item | quantity |
    | 1    | 2        |
  parameter tolerance, 容差 = 0.01
  define monthly_use, 月用量 for each hospital, item, month of fee where amount > 0
    give quantity = total quantity
    give patients = distinct patient

  """.utf8)
