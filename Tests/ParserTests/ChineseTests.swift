import Parser
import Testing

/// The same things said in both languages, with the same names, are the same tree.
@Suite struct ChineseTests {
  static let pairs: [(String, String)] = [
    ("标记 若 同一患者，同一项目，同一天，次数＞1", "flag if same 患者, same 项目, same 天, count > 1"),
    ("标记 首次以外 若 同一患者", "flag beyond first if same 患者"),
    ("标记 首 2 次以外 若 同一患者", "flag beyond first 2 if same 患者"),
    ("标记 首 限次 次以外 若 同一患者", "flag beyond first 限次 if same 患者"),
    ("除非 就诊.类别 为 急诊、抢救", "unless 就诊.类别 in (急诊, 抢救)"),
    ("除非 就诊.类别 不为 急诊", "unless 就诊.类别 is not 急诊"),
    ("依据 “医疗保障基金” 条款 “第三十八条”", "basis \"医疗保障基金\" article \"第三十八条\""),
    (
      "违规类型 收费  性质 明确违规  环节 事前、事中、事后", "category 收费 certainty violation stage before, during, after"
    ),
    ("施行 自 2024-05-01 至 2025年12月31日  扣分 2", "effective from 2024-05-01 to 2025-12-31 points 2"),
    ("追回 金额 超出 数量 日限量[项目].数量", "recover 金额 beyond 数量 日限量[项目].数量"),
    ("追回 金额 超出 最贵", "recover 金额 beyond dearest"),
    ("说明 “{患者}于{天}收取{项目}{次数}次”", "because \"{患者}于{天}收取{项目}{count}次\""),
    (
      "对每次 就诊 存在 下一次 就诊 称 后次 其中 同一患者，后次.入院时间 在 出院时间 之后 再入院天数 内 标记 后次",
      "for each 就诊 with the next 就诊 as 后次 where same 患者, 后次.入院时间 within 再入院天数 after 出院时间 flag 后次"
    ),
    (
      "不存在 另一 费用明细 称 麻 其中 同一就诊，麻.项目 属于 麻醉项目 标记",
      "without another 费用明细 as 麻 where same 就诊, 麻.项目 in 麻醉项目 flag"
    ),
    (
      "对 就诊 两条 甲、乙 按 患者 其中 不同医院，甲.住院期间 重叠于 乙.住院期间",
      "for each pair of 就诊 甲, 乙 by 患者 where different 医院, 甲.住院期间 overlaps 乙.住院期间"
    ),
    (
      "标记 若 合计数量 取自 费用明细 (同一就诊，费用明细.项目 属于 床位费) ＞ 期间天数 住院期间 + 1",
      "flag if total 数量 of 费用明细 (same 就诊, 费用明细.项目 in 床位费) > days of 住院期间 + 1"
    ),
    (
      "标记 若 费用 ÷ 人次＞3 × 平均 (费用 ÷ 人次) 可比范围 (同一级别，同一月)",
      "flag if 费用 / 人次 > 3 * average (费用 / 人次) among (same 级别, same month)"
    ),
    ("标记 若 同一医院，10分钟内，去重患者＞5", "flag if same 医院, within 10 minutes, distinct 患者 > 5"),
    ("标记 若 限次[项目].时限 内", "flag if within 限次[项目].时限"),
    ("标记 若 按口径 互斥[项目, 其他.项目].口径", "flag if within scope of 互斥[项目, 其他.项目].口径"),
    ("标记 若 时间 在 就诊.住院期间 期间", "flag if 时间 during 就诊.住院期间"),
    ("标记 若 甲 在 乙 之前，丙 在 丁 之后", "flag if 甲 before 乙, 丙 after 丁"),
    ("标记 若 甲 早于 乙，丙 晚于 丁", "flag if 甲 before 乙, 丙 after 丁"),
    ("标记 若 甲 在 乙 之前 3天内", "flag if 甲 within 3 days before 乙"),
    ("标记 若 甲 在 乙 前后 3 天 内", "flag if 甲 within 3 days of 乙"),
    ("标记 若 百分位 95 之 费用 ＞ 3", "flag if percentile 95 of 费用 > 3"),
    ("标记 若 排位按 单价 降序 可比范围 (同一就诊) ＞ 1", "flag if position by 单价 descending among (same 就诊) > 1"),
    ("标记 若 金额 介于 1 与 2", "flag if 金额 between 1 and 2"),
    (
      "标记 若 甲 为 缺失，乙 不为 缺失，丙 为 无，丁 为 无法识别",
      "flag if 甲 is missing, 乙 is not missing, 丙 is none, 丁 is unreadable"
    ),
    ("标记 若 任一取自 诊断 属于 “I20”..“I25”", "flag if any of 诊断 in \"I20\"..\"I25\""),
    ("标记 若 有 费用明细 (同一就诊)，没有 费用明细 (同一天)", "flag if has 费用明细 (same 就诊), no 费用明细 (same day)"),
    ("标记 其中满足 (项目 属于 中药) 若 全部 (项目 属于 中药)", "flag those (项目 in 中药) if all (项目 in 中药)"),
    ("标记 若 次数 其中 (项目 属于 影像) ≥ 4", "flag if count where (项目 in 影像) >= 4"),
    (
      "标记 若 周岁自 患者.出生 至 入院 ＜ 18，天数自 甲 至 乙 ＞ 3",
      "flag if years from 患者.出生 to 入院 < 18, days from 甲 to 乙 > 3"
    ),
    ("标记 若 绝对值 (甲 － 乙) ＞ 容差，较大者 (甲、乙) ＞ 3", "flag if abs (甲 - 乙) > 容差, larger of (甲, 乙) > 3"),
    ("标记 若 甲 缺则取 乙 ＞ 3，向上取整 甲 ＞ 1", "flag if 甲 or else 乙 > 3, rounded up 甲 > 1"),
    ("标记 若 非 (甲 = 1 或 乙 = 2) 且 丙 = 3", "flag if not (甲 = 1 or 乙 = 2) and 丙 = 3"),
    ("须有 诊断 其中 同一就诊 标记", "needs 诊断 where same 就诊 flag"),
    ("标记 若 月份 = 3，甲.月份 = 4", "flag if month of year = 3, 甲.month of year = 4"),
    ("标记 若 ３０天内，次数 ＞ １", "flag if within 30 days, count > 1"),
    ("标记 若 有效 = 是，停用标志 = 否", "flag if 有效 = true, 停用标志 = false"),
  ]

  @Test(arguments: pairs) func saysTheSame(_ chinese: String, _ english: String) {
    let left = tree("规则 重复-001 “标题”\n  " + chinese)
    let right = tree("rule 重复-001 \"标题\"\n  " + english)
    #expect(left == right)
    #expect(!left.contains("invalid"))
    #expect(problems("规则 重复-001 “标题”\n  " + chinese) == [])
  }

  static let declarations: [(String, String)] = [
    (
      "规则库 “甲” 版本 “1” 适用地区 “330000” 基于 “../national”",
      "rulebook \"甲\" version \"1\" jurisdiction \"330000\" extends \"../national\""
    ),
    ("选项 级别 有序 = 一级 “08”、“09”；二级 “05”", "choice 级别 ranked = 一级 \"08\", \"09\"; 二级 \"05\""),
    (
      "记录 费用明细 来自 “fee.csv” 记时按 时间 默认 计额 金额\n 明细号 ： 代码 主键 来自 “a” 或 “b”\n 金额 ： 金额\n 有效 ： 是否 是 “1” 否 “0”\n 死亡 ： 日期 空值视为 无\n 诊断 ： 代码组 拆分按 “#” 缺失 “-”、“NULL”\n 其中 有效\n 冲销 原明细 取自 数量、金额\n 得出 甲 = 乙 + 1\n 时段 住院 自 甲 至 乙 按天 未止视为 未知",
      "record 费用明细 from \"fee.csv\" at 时间 default worth 金额\n 明细号 : code key from \"a\" or \"b\"\n 金额 : money\n 有效 : boolean true \"1\" false \"0\"\n 死亡 : date empty means none\n 诊断 : codes split by \"#\" missing \"-\", \"NULL\"\n where 有效\n reversal 原明细 of 数量, 金额\n give 甲 = 乙 + 1\n period 住院 from 甲 to 乙 by day open end unknown"
    ),
    ("清单 透析 = “3*”、“I20”..“I25”", "list 透析 = \"3*\", \"I20\"..\"I25\""),
    (
      "对照表 日限量 来自 “a.csv” 施行 起日 至 止日\n 项目 ： 代码 主键\n 额 ： 金额 分档 主键\n 口径 ： 口径 = 单日 “单日” (同一天)；六小时 “6小时” (6小时内)",
      "table 日限量 from \"a.csv\" effective 起日 to 止日\n 项目 : code key\n 额 : money band key\n 口径 : scope = 单日 \"单日\" (same day); 六小时 \"6小时\" (within 6 hours)"
    ),
    ("对照表 甲\n 项目 ： 代码 主键\n 行\n | 项目 |\n | A |", "table 甲\n 项目 : code key\n rows\n | 项目 |\n | A |"),
    (
      "参数 再入院天数 = 15天 自 2021-05-01 依据 “甲”；10 天 自 2024-01-01",
      "parameter 再入院天数 = 15 days from 2021-05-01 basis \"甲\"; 10 days from 2024-01-01"
    ),
    (
      "定义 月度用量 对每个 医院、项目、月 取自 费用明细 其中 金额 ＞ 0 间隔不超过 1 天 得出 数量 = 合计数量",
      "define 月度用量 for each 医院, 项目, month of 费用明细 where 金额 > 0 gaps up to 1 day give 数量 = total 数量"
    ),
    ("豁免 违规类型 收费 若 就诊.类别 为 抢救 说明 “甲”", "exempt category 收费 if 就诊.类别 is 抢救 because \"甲\""),
    ("不计 问题 若 追回 ＜ 100 说明 “甲”", "dismiss finding if 追回 < 100 because \"甲\""),
    (
      "分级 四色预警 对每家 医院\n 得出 占比 = 合计追回金额 ÷ 2\n 为 红 若 占比 ＞ 10%\n 为 橙 若 占比 ＞ 5%\n 否则 蓝",
      "grade 四色预警 for each 医院\n give 占比 = total 追回金额 / 2\n is 红 if 占比 > 10%\n is 橙 if 占比 > 5%\n otherwise 蓝"
    ),
    (
      "设定 天数 = 10天 自 2024-07-01\n停用 住院-002 说明 “甲”",
      "set 天数 = 10 days from 2024-07-01\ndisable 住院-002 because \"甲\""
    ),
    ("替换 规则 限量-001 “甲” 标记", "replace rule 限量-001 \"甲\" flag"),
    (
      "允许 W0917、W0901 针对 血液透析、限量-001 说明 “甲”",
      "allow W0917, W0901 for 血液透析, 限量-001 because \"甲\""
    ),
    ("增补 对照表 甲 来自 “a.csv”\n增补 清单 乙 = “1”", "amend table 甲 from \"a.csv\"\namend list 乙 = \"1\""),
    (
      "测试 “甲” 针对 重复-001\n 时段 2024-01-01 至 2024-12-31\n 给定 费用明细\n | 明细号 | 金额 |\n | 1 | 2 |\n 预期 问题 费用明细 2、3 佐证 费用明细 1 追回 10.00\n 预期 无问题\n 预期 无法判定 费用明细 1 缺失 时间、数量\n 预期 不适用 费用明细 1\n 预期 分级 H1 红\n 预期 分级 H1 无法判定",
      "test \"甲\" for 重复-001\n period 2024-01-01 to 2024-12-31\n given 费用明细\n | 明细号 | 金额 |\n | 1 | 2 |\n expect finding 费用明细 2, 3 evidence 费用明细 1 recover 10.00\n expect clear\n expect undetermined 费用明细 1 missing 时间, 数量\n expect not applicable 费用明细 1\n expect grade H1 红\n expect grade H1 undetermined"
    ),
  ]

  @Test(arguments: declarations) func declaresTheSame(_ chinese: String, _ english: String) {
    #expect(tree(chinese) == tree(english))
    #expect(problems(chinese) == [])
  }
}
