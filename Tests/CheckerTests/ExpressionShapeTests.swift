import Checker
import Testing

/// The shapes that language.md promises, in one line or two.
@Suite struct ExpressionShapeTests {
  @Test(arguments: [
    "flag if item_rule[item].sex ≠ patient.sex",
    """
    flag if price > ceiling[item, hospital.level].price
    recover quantity * (price - ceiling[item, hospital.level].price)
    """,
    "flag if abs (amount - quantity * price) > tolerance",
    """
    flag if same patient, same item, same day, total quantity > daily_limit[item].quantity
    recover amount beyond quantity daily_limit[item].quantity
    """,
    "flag if same patient, same item, within limit[item].window, count > limit[item].times",
    "flag if item in dialysis, same patient, within 90 days, count > 1",
    "flag if same hospital, within 10 minutes, distinct patient > 5",
    "flag if same trace_code, distinct patient > 1",
    "flag if same doctor, same day, total (minutes[item].minutes * quantity) > 1440",
    "flag those (item in dialysis) if same prescription, all (item in dialysis)",
    "flag if same visit, count where (item in imaging) ≥ 4",
    """
    with another fee as other where same patient, [item, other.item] in exclusive,
      within scope of exclusive[item, other.item].scope
    flag other
    recover other.amount
    """,
    """
    where item in dialysis
    without another fee as a where same visit, a.item in imaging
    flag
    """,
    """
    needs diagnosis where same visit
    without diagnosis where same visit, [item, diagnosis.code] in indication
    flag
    """,
    """
    for each visit
    with the next visit as later where same patient, same hospital, same main_diagnosis,
      later.admitted within readmission_days after discharged
    flag later
    """,
    """
    for each pair of visit a, b
    where same patient, different hospital, a.stay overlaps b.stay
    flag
    """,
    """
    where visit.kind is outpatient
    with visit as s where s.patient = patient, s.kind is inpatient, time during s.stay
    flag
    """,
    """
    for each visit
    flag if total quantity of fee (same visit, fee.item in bed_fees) > days of stay + 1
    """,
    """
    where item in dialysis
    flag if position by price descending among (same visit, same day) > 1,
      price > ceiling[item, hospital.level].price * 50%
    """,
    """
    for each monthly_use
    with monthly_use as previous where same hospital, same item, previous.month = month - 1 month
    flag if amount > 150% * previous.amount, amount > 100000
    """,
    """
    for each visit
    flag if cost / 2 > 3 * average (cost / 2) among (same hospital, same month)
    """,
    """
    for each visit
    with monthly_use as d where same hospital, same month, d.patients / d.quantity > 80%
    without diagnosis where same visit, diagnosis.code in dialysis
    flag
    """,
    "for each monthly_use flag if quantity > monthly_use[hospital, item, month].quantity + 1",
    "for each bed_run flag if days from start to end + 1 > 30",
    """
    for each bed_run
    with the next bed_run as later where same patient, same hospital,
      later.start within 15 days after end
    flag later
    """,
    """
    for each pair of visit a, b by patient
    where same doctor, same day
    flag if same a.patient, same b.patient, distinct a.day > 5
    """,
    "for each basket flag if same hospital, same items, count > 20",
    """
    flag beyond first if same patient, same item, same day, count > 1
    unless visit.kind is emergency
    recover amount
    because "{patient} was charged {item} {count} times on {day}"
    """,
    "flag if patient.sex is male and visit.age between 18 and 60",
    "flag if visit.kind in (inpatient, emergency), any of visit.diagnoses in \"I20\"..\"I25\"",
    "flag if item_name contains any of phrases",
    "certainty limit[item].certainty flag if price > 100",
    "for each visit flag if died before admitted or died is none",
    "flag if hospital.level < tertiary",
    "flag if price is unreadable, amount or else 0 > 100",
    "for each visit flag if month of year is 6, year = 2024, hour ≥ 22",
  ])
  func `a shape of the language is accepted`(clauses: String) {
    expectClean(clauses)
  }

  @Test(arguments: [
    """
    规则 重复-001 “重复收费”
      依据 “条例” 条款 “第三十八条第(三)项”
      违规类型 收费  性质 明确违规  环节 事前、事中、事后
      施行 自 2024-05-01 至 2025-12-31  扣分 2
      标记 首次以外 若 同一患者，同一项目，同一天，次数＞1
      除非 就诊.类别 为 急诊、抢救
      追回 金额
      说明 “{患者}于{天}收取{项目}{次数}次”
    """,
    """
    规则 住院-001 “分解住院”
      性质 疑似违规
      对每次 就诊
      存在 下一次 就诊 称 后次 其中 同一患者，同一医院，同一主要诊断，后次.入院时间 在 出院时间 之后 再入院天数 内
      标记 后次
    """,
    """
    规则 限量-001 “超日限量”
      标记 若 同一患者，同一项目，同一天，合计数量＞日限量[项目].数量
      追回 金额 超出 数量 日限量[项目].数量
    """,
    """
    规则 无据-001 “有手术无麻醉”
      其中 项目 属于 血液透析
      不存在 另一 费用明细 称 麻 其中 同一就诊，麻.项目 属于 床位费
      标记
    """,
    """
    规则 床位-001 “床位费多于住院天数”
      对每次 就诊
      标记 若 合计数量 取自 费用明细 (同一就诊，费用明细.项目 属于 床位费) ＞ 期间天数 住院期间 + 1
    """,
    """
    规则 均值-001 “次均费用异常”
      性质 疑似违规
      对每次 就诊
      标记 若 费用 ÷ 2＞3 × 平均 (费用 ÷ 2) 可比范围 (同一医院，同一月)
    """,
  ])
  func `the same in Chinese`(rule: String) {
    let trial = TrialRulebook(rule)
    #expect(trial.codes.isEmpty, "\(trial.report)")
    #expect(trial.rulebook.rules.count == 1)
  }
}
