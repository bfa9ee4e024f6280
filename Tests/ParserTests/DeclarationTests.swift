import Parser
import Testing

/// The declarations of the language's page, whole.
@Suite struct DeclarationTests {
  static let declarations = #"""
    rulebook "Supervision rules, national edition" version "2024.1"
      jurisdiction "100000"

    choice sex, 性别 = male, 男 "1"; female, 女 "2"
    choice level, 级别 ranked = primary, 一级 "08", "09", "10"; secondary, 二级 "05", "06", "07"; tertiary, 三级 "01", "02", "03", "04"     # from low to high

    record fee, 费用明细 from "fee.csv" at time default worth amount
      line,     明细号 : code key from "feedetl_sn" or "明细流水号"     # `or`
      patient,  患者   : person   from "psn_no"
      quantity, 数量   : decimal  from "cnt"
      amount,   金额   : money    from "det_item_fee_sumamt"
      valid,    有效   : boolean  from "vali_flag" true "1" false "0"
      original, 原明细 : code     from "init_feedetl_sn" missing "NULL", "-"
      where valid                       # rows left out here are counted as excluded
      reversal original of quantity, amount

    record visit, 就诊 from "visit.csv" encoding gb18030 delimiter "|" quote "'" at admitted
      id, 就诊号 : code key from "mdtrt_id"
      kind, 类别 : choice from "med_type" = inpatient, 住院 "21", "210104"; outpatient, 门诊 "11"; emergency, 急诊 "13"
      admitted,   入院时间 : time from "begntime"
      died, 死亡日期 : date from "die_date" empty means none
      diagnoses, 诊断 : codes from "diag" split by "#"
      others : codes from "dx_1" .. "dx_10"
      give age, 年龄 = years from patient.birth to admitted     # a computed field
      period stay, 住院期间 from admitted to discharged by day open end unknown

    list dialysis, 血液透析 = "311000006", "311000007*", "I20".."I25"
    list anaesthesia from "lists/anaesthesia.csv"
    table daily_limit, 日限量 from "knowledge/daily-limit.csv" effective valid_from to valid_to
      item, 项目 : code key
      quantity, 数量 : decimal
    table indication from "knowledge/indication.csv"
      item : code key
      diagnosis : code prefix key
    table exclusive from "knowledge/exclusive.csv"
      main : code key
      part : code key
      scope : scope = day "单日" (same day); visit "单次就诊" (same visit); hours6 "6小时" (within 6 hours); hour "同一小时" (same day, same hour)     # a cell
    table penalty from "knowledge/penalty.csv"
      loss : money band key
      times : decimal
    table inline_limit
      item : code key
      quantity : decimal
      rows
        | item | quantity |
        | A    | 2        |
        | "B|" |          |   # an empty cell
    parameter readmission_days, 再入院天数 = 15 days from 2021-05-01 basis "…"; 10 days from 2024-01-01 basis "…" article "3"
    parameter tolerance = 0.01                                   # one value

    define monthly_use, 月度用量 for each hospital, item, month of fee where amount > 0
      give quantity, 数量 = total quantity
      give patients, 人数 = distinct patient
    define bed_run for each patient, hospital of fee where item in bed_fees gaps up to 1 day
      give charged = total quantity
    define basket for each visit of fee   give items = set of item   give hospital = visit.hospital

    exempt category charging if visit.kind is rescue because "…"
    exempt DUP-001, DUP-002 if visit.kind is rescue because "…"
    dismiss finding if recover < 100 because "…"
    grade hospital_alert, 四色预警 for each hospital
      give taken = total recover of finding (same hospital) / total amount of fee (same hospital)
      is red,    红 if taken > 10% or count of finding (same hospital, finding.certainty is violation) > 100
      is orange, 橙 if taken > 5%
      is yellow, 黄 if taken > 1%
      otherwise blue, 蓝
    set readmission_days = 10 days from 2024-07-01
    disable STAY-002 because "…"
    replace rule LIM-001 "…" flag if count > 3
    amend table daily_limit from "zhejiang-limits.csv"
    amend list dialysis = "311000008"
    allow W0917, W0901 for dialysis, LIM-001, 「as」 because "comes with the province"
    allow W0911 because "…"
    test "two charges on one day" for DUP-001
      period 2024-01-01 to 2024-12-31
      given fee
        | line | patient | item | time             | quantity | amount |
        | 1    | P1      | A    | 2024-06-01 08:00 | 1        | 10.00  |
        | 2    | P1      | A    | 2024-06-01 17:00 | 1        | 10.00  |
      expect finding fee 2, 3 evidence fee 1, visit V-7 recover 10.00
      expect clear
      expect clear fee 1
      expect undetermined fee 1 missing time, quantity
      expect not applicable fee 1
      expect grade H1 red
      expect grade H1 undetermined
    """#

  @Test func parsesWithoutDiagnostics() {
    #expect(problems(Self.declarations) == [])
    #expect(parsed(Self.declarations).file.declarations.count == 29)
    #expect(!tree(Self.declarations).contains("invalid"))
  }
}
