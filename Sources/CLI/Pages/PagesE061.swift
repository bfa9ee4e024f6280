// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE061: [DiagnosticPage] = [
  DiagnosticPage(
    "E0610",
    en: ###"""
      # E0610 Peers not available here

      `among` stands in a clause that acts before the candidates are known, or compares pairs; or `position by` has no `among`.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        where cost > average cost among (same hospital)
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if cost > average cost among (same hospital)
      ```
      Peers are all candidates after `where`.

      """###,
    zh: ###"""
      # E0610 此处不能使用可比范围

      “可比范围”写在候选记录尚未确定的子句中，或用于成对候选；或“排位按”之后没有“可比范围”。可比范围是“其中”之后的全部候选记录。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        其中 费用 ＞ 平均费用 可比范围 (同一医院)
        标记
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 费用 ＞ 平均费用 可比范围 (同一医院)
      ```

      """###),
  DiagnosticPage(
    "E0611",
    en: ###"""
      # E0611 Record without a date

      A record without a date is used where a date is needed: in a window, for `the next` and `the previous`, with `same day`.

      Wrong:
      ```
      rule EX-001 "example"
        for each diagnosis
        flag if same visit, within 30 days, count > 1
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same visit, within 30 days, count > 1
      ```
      The declaration of a record says behind `at` which field dates it.

      """###,
    zh: ###"""
      # E0611 记录没有日期

      没有日期的记录用于需要日期之处：时间窗、“下一次”“上一次”、“同一天”等。请在记录声明中用“记时按”说明日期字段。

      错误：
      ```
      规则 例-001 “例”
        对每条 诊断记录
        标记 若 同一就诊，30天内，次数 ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，30天内，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0612",
    en: ###"""
      # E0612 Certainty that is neither

      The expression behind `certainty` is no choice with the members `violation` and `suspicion`.

      Wrong:
      ```
      rule EX-001 "example"
        certainty patient.sex
        flag
      ```
      Right:
      ```
      choice firmness = violation, 明确违规 "1"; suspicion, 疑似违规 "2"
      table firm
        item : code key
        grade : firmness
        rows
        | item | grade |
        | A    | 1     |
      rule EX-001 "example"
        certainty firm[item].grade
        flag
      ```
      A finding is either a violation or a suspicion.

      """###,
    zh: ###"""
      # E0612 性质无法判断

      “性质”之后的表达式不是含有“明确违规”和“疑似违规”两个成员的选项。

      错误：
      ```
      规则 例-001 “例”
        性质 患者.性别
        标记
      ```
      正确：
      ```
      选项 把握 = violation、明确违规 “1”；suspicion、疑似违规 “2”
      对照表 把握表
        项目：代码 主键
        等级：把握
        行
          | 项目 | 等级 |
          | A    | 1    |
      规则 例-001 “例”
        性质 把握表[项目].等级
        标记
      ```

      """###),
  DiagnosticPage(
    "E0613",
    en: ###"""
      # E0613 Recovery that cannot be worked out

      `beyond` cannot be worked out: the measure and its limit are of two kinds, or there is no group whose dearest record is kept.

      Wrong:
      ```
      rule EX-001 "example"
        flag if same patient, same item, same day, count > 1
        recover amount beyond quantity price
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same patient, same item, same day, total quantity > daily_limit[item].quantity
        recover amount beyond quantity daily_limit[item].quantity
      ```
      A limit of a quantity is a quantity.

      """###,
    zh: ###"""
      # E0613 追回金额无法计算

      “超出”无法计算：计量与限额类型不一致，或没有可保留最贵一条的分组。数量的限额须为数量。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一项目，同一天，次数 ＞ 1
        追回 金额 超出 数量 单价
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一项目，同一天，合计数量 ＞ 日限量[项目].数量
        追回 金额 超出 数量 日限量[项目].数量
      ```

      """###),
  DiagnosticPage(
    "E0614",
    en: ###"""
      # E0614 `another` of another kind

      `another` stands before a record that is not of the candidate's kind.

      Wrong:
      ```
      rule EX-001 "example"
        with another diagnosis where same visit
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        with diagnosis where same visit
        flag
      ```
      `another` leaves out the candidate itself, and a record of another kind never is the candidate.

      """###,
    zh: ###"""
      # E0614 “另一”须与候选记录同类

      “另一”之后的记录与候选记录不同类。“另一”用于排除候选记录自身，不同类的记录无须排除。

      错误：
      ```
      规则 例-001 “例”
        存在 另一 诊断记录 其中 同一就诊
        标记
      ```
      正确：
      ```
      规则 例-001 “例”
        存在 诊断记录 其中 同一就诊
        标记
      ```

      """###),
  DiagnosticPage(
    "E0615",
    en: ###"""
      # E0615 Key that cannot group

      The value cannot be a key: it is worked out, holds several codes, belongs to a record that a candidate may have several of, or has the name of another key or value.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if same diagnoses, count > 1
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if same main_diagnosis, count > 1
      ```
      A key is a field, a part of a date, or a value behind a reference or in a table.

      """###,
    zh: ###"""
      # E0615 该值不能用于分组

      该值不能作为分组键：它是计算结果、含有多个代码、属于候选记录可能对应多条的记录，或与其他键重名。分组键须为字段、日期部分，或通过引用、对照表取得的值。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 同一诊断，次数 ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 同一主要诊断，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0616",
    en: ###"""
      # E0616 Grade in the wrong order

      A grade stands behind `otherwise`, or is there twice.

      Wrong:
      ```
      grade alert for each hospital
        is red if level is primary
        otherwise blue
        is orange if level is secondary
      ```
      Right:
      ```
      grade alert for each hospital
        is red if level is primary
        is orange if level is secondary
        otherwise blue
      ```
      The first grade that is true counts, and `otherwise` takes all that is left.

      """###,
    zh: ###"""
      # E0616 分级次序有误

      “否则”之后还有分级，或分级重复。取第一个成立的分级，“否则”包括其余全部情形。

      错误：
      ```
      分级 预警 对每家 医院
        为 红 若 级别 为 一级
        否则 蓝
        为 橙 若 级别 为 二级
      ```
      正确：
      ```
      分级 预警 对每家 医院
        为 红 若 级别 为 一级
        为 橙 若 级别 为 二级
        否则 蓝
      ```

      """###),
  DiagnosticPage(
    "E0617",
    en: ###"""
      # E0617 Period without an open end

      A period does not say what it means where its end is missing.

      Wrong:
      ```
      record stay from "stay.csv"
        id : code key
        first : date
        last : date
        period length from first to last by day
      ```
      Right:
      ```
      record stay from "stay.csv"
        id : code key
        first : date
        last : date
        period length from first to last by day open end unknown
      ```
      A patient without a discharge may still be there (`open end forever`), or the date may be lost (`open end unknown`). The difference decides verdicts, so it is always said.

      """###,
    zh: ###"""
      # E0617 时段未说明未止情形

      时段未说明结束时间缺失时的含义。没有出院时间可能是仍在院（“未止视为 持续”），也可能是数据缺失（“未止视为 未知”），两者影响判定，因此必须写明。

      错误：
      ```
      记录 住院 来自 “stay.csv”
        编号：代码 主键
        开始：日期
        结束：日期
        时段 天数 自 开始 至 结束 按天
      ```
      正确：
      ```
      记录 住院 来自 “stay.csv”
        编号：代码 主键
        开始：日期
        结束：日期
        时段 天数 自 开始 至 结束 按天 未止视为 未知
      ```

      """###),
  DiagnosticPage(
    "E0618",
    en: ###"""
      # E0618 `effective` without a date

      A rule that is in force for a time is judged by the date of its candidates, and these have none: every one of them would be undetermined.

      Wrong:
      ```
      rule EX-001 "example"
        effective from 2024-05-01
        for each diagnosis
        where code is "I20"
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        effective from 2024-05-01
        for each visit
        where main_diagnosis is "I20"
        flag
      ```
      Leave `effective` out where the rule holds whenever the data was made, or say in the declaration of the record which field dates it: `record diagnosis from "diagnosis.csv" at made`.

      """###,
    zh: ###"""
      # E0618 “施行”缺少可比的日期

      限定施行期的规则按候选记录的日期判断是否有效，而该记录没有日期，每条都将无法判定。请删去“施行”，或在记录声明中用“记时按”说明日期字段。

      错误：
      ```
      规则 例-001 “例”
        施行 自 2024-05-01
        对每条 诊断记录
        其中 诊断编码 为 “I20”
        标记
      ```
      正确：
      ```
      规则 例-001 “例”
        施行 自 2024-05-01
        对每次 就诊
        其中 主要诊断 为 “I20”
        标记
      ```

      """###),
]
