/// Rules whose findings about one patient depend on that patient's rows only, in both languages.
enum RandomRules {
  static let english = """
    rulebook "Random" version "1"
    record visit, 就诊 from "visit.csv" at admitted
      id, 就诊号 : code key
      patient, 患者 : code
      hospital, 医院 : code
      kind, 类别 : choice = inpatient, 住院 "21"; outpatient, 门诊 "11"; emergency, 急诊 "13"
      admitted, 入院 : date
      discharged, 出院 : date
      period stay, 住院期间 from admitted to discharged by day open end unknown
    record fee, 费用 from "fee.csv" at time worth amount default
      line, 明细号 : code key
      patient, 患者 : code
      visit, 就诊 : visit
      item, 项目 : code
      time, 时间 : time
      quantity, 数量 : decimal
      amount, 金额 : money
    define use, 用量 for each patient, item of fee where amount > 0
      give quantity, 数量 = total quantity
    rule R-01 flag beyond first if same patient, same item, same day, count > 1 recover amount
    rule R-02 flag if same patient, same item, within 7 days, total quantity > 4
      recover amount beyond quantity 4 because "{count} in 7 days"
    rule R-03 flag if same patient, gaps up to 1 day, count > 2 recover total amount * 50%
    rule R-04 flag if same patient, within 10 minutes, distinct item > 1 recover amount beyond dearest
    rule R-05 where patient is present with another fee as f where same patient, same day, item is "A", f.item is "B"
      flag f recover f.amount
    rule R-06 where item is "S1" without another fee as a where same visit, a.item is "N1" flag
    rule R-07 for each visit
      with the next visit as later where same patient, later.admitted within 5 days after discharged
      flag later unless kind is emergency
    rule R-08 for each pair of visit a, b where same patient, a.stay overlaps b.stay flag
    rule R-09 for each visit flag if count of fee (same visit, fee.item is "A") > 1 or kind is emergency
    rule R-10 flag those (item is "A") if same patient, item in ("A", "B"), any (amount > 30)
    rule R-11 for each use flag if quantity > 3
    rule R-12 where patient is present with visit as s where s.patient = patient, s.kind is inpatient, time during s.stay flag
    """

  static let chinese = """
    规则库 “Random” 版本 “1”
    记录 visit、就诊 自 "visit.csv" 记时按 入院
      id、就诊号 ： 代码 主键
      patient、患者 ： 代码
      hospital、医院 ： 代码
      kind、类别 ： 选项 = inpatient、住院 "21"；outpatient、门诊 "11"；emergency、急诊 "13"
      admitted、入院 ： 日期
      discharged、出院 ： 日期
      时段 stay、住院期间 自 入院 至 出院 按天 未止视为 未知
    记录 fee、费用 自 "fee.csv" 记时按 时间 计额 金额 默认
      line、明细号 ： 代码 主键
      patient、患者 ： 代码
      visit、就诊 ： 就诊
      item、项目 ： 代码
      time、时间 ： 时间
      quantity、数量 ： 小数
      amount、金额 ： 金额
    定义 use、用量 对每名 患者、项目 取自 费用 其中 金额＞0
      得出 quantity、数量 = 合计数量
    规则 R-01 标记 首次以外 若 同一患者，同一项目，同一天，次数＞1 追回 金额
    规则 R-02 标记 若 同一患者，同一项目，7天内，合计数量＞4
      追回 金额 超出 数量 4 说明 “{次数} in 7 days”
    规则 R-03 标记 若 同一患者，间隔不超过 1天，次数＞2 追回 合计金额 × 50%
    规则 R-04 标记 若 同一患者，10分钟内，去重项目＞1 追回 金额 超出 最贵
    规则 R-05 其中 患者 为 有值 存在 另一 费用 称 f 其中 同一患者，同一天，项目 为 "A"，f.项目 为 "B"
      标记 f 追回 f.金额
    规则 R-06 其中 项目 为 "S1" 不存在 另一 费用 称 a 其中 同一就诊，a.项目 为 "N1" 标记
    规则 R-07 对每次 就诊
      存在 下一次 就诊 称 后次 其中 同一患者，后次.入院 在 出院 之后 5天内
      标记 后次 除非 类别 为 急诊
    规则 R-08 对 就诊 两次 a、b 其中 同一患者，a.住院期间 重叠于 b.住院期间 标记
    规则 R-09 对每次 就诊 标记 若 次数 取自 费用 (同一就诊，费用.项目 为 "A")＞1 或 类别 为 急诊
    规则 R-10 标记 其中满足 (项目 为 "A") 若 同一患者，项目 属于 ("A"，"B")，任一 (金额＞30)
    规则 R-11 对每条 用量 标记 若 数量＞3
    规则 R-12 其中 患者 为 有值 存在 就诊 称 s 其中 s.患者 = 患者，s.类别 为 住院，时间 在 s.住院期间 期间 标记
    """
}
