// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE041: [DiagnosticPage] = [
  DiagnosticPage(
    "E0410",
    en: ###"""
      # E0410 Date minus date

      A date is taken off a date.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if discharged - admitted > 15
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if days from admitted to discharged > 15
      ```
      The result could be days, hours or completed months; the rule must say which.

      """###,
    zh: ###"""
      # E0410 日期相减

      日期不能直接相减，因为结果可以是天数、小时数或月数。请写“天数自 … 至 …”“小时数自 … 至 …”等。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 出院时间 - 入院时间 ＞ 15
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 天数自 入院时间 至 出院时间 ＞ 15
      ```

      """###),
  DiagnosticPage(
    "E0411",
    en: ###"""
      # E0411 Value that cannot be aggregated

      The aggregate cannot take this value: a total of codes, the earliest of amounts, a set of periods.

      Wrong:
      ```
      rule EX-001 "example"
        flag if same visit, total item > 3
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same visit, distinct item > 3
      ```
      `total`, `average`, `median`, `percentile` and `deviation` take numbers and money; `earliest` and `latest` dates; `min` and `max` what has an order; `distinct` and `set of` single values; `any`, `all` and `share` conditions.

      """###,
    zh: ###"""
      # E0411 该值无法统计

      该值不能这样统计，如对代码求合计、对金额求最早。合计、平均、中位数、百分位、标准差用于数值和金额，最早、最晚用于日期，最大、最小用于有顺序的值，去重和取值集合用于单个值，任一、全部、满足比例用于条件。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，合计项目 ＞ 3
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，去重项目 ＞ 3
      ```

      """###),
  DiagnosticPage(
    "E0412",
    en: ###"""
      # E0412 Shared value taken in once per line

      The value belongs to a record that several of the aggregated lines share, so that it would be taken in once for each of them.

      Wrong:
      ```
      rule EX-001 "example"
        flag if same patient, same day, total visit.cost > 10000
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same patient, same day, total amount > 10000
      ```
      A visit with ten fee lines would count ten times. Total the lines' own amounts, or the visits themselves: `total cost of visit as v (same patient)`; where all lines share one visit, write `max visit.cost`.

      """###,
    zh: ###"""
      # E0412 共有的值被逐行重复计入

      该值属于多行共有的一条记录，会按行重复计入：有十行费用的一次就诊会被计算十次。请合计各行自己的金额，或直接统计该记录，如“合计 费用 取自 就诊 称 某次 (同一患者)”；若各行共有同一条记录，请写“最大 就诊.费用”。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一天，合计就诊.费用 ＞ 10000
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一天，合计金额 ＞ 10000
      ```

      """###),
  DiagnosticPage(
    "E0413",
    en: ###"""
      # E0413 Unit of time that does not fit

      The length of time does not fit what it is added to: days to a month, hours to a date.

      Wrong:
      ```
      rule EX-001 "example"
        for each monthly_use
        with monthly_use as previous where same hospital, same item, previous.month = month - 30 days
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        for each monthly_use
        with monthly_use as previous where same hospital, same item, previous.month = month - 1 month
        flag
      ```
      Months differ in length, and a date has no hours.

      """###,
    zh: ###"""
      # E0413 时间单位不适用

      时长单位不适用：月不能加减天，日期不能加减小时。请改用适合的单位。

      错误：
      ```
      规则 例-001 “例”
        对每个 月度用量
        存在 月度用量 称 上月 其中 同一医院，同一项目，上月.月 = 月 - 30天
        标记
      ```
      正确：
      ```
      规则 例-001 “例”
        对每个 月度用量
        存在 月度用量 称 上月 其中 同一医院，同一项目，上月.月 = 月 - 1个月
        标记
      ```

      """###),
  DiagnosticPage(
    "E0414",
    en: ###"""
      # E0414 Several codes used as one

      A field with several codes is used like a single one, or `any of` stands before a single one.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if diagnoses in heart
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if any of diagnoses in heart
      ```
      `any of` says that one fitting code is enough.

      """###,
    zh: ###"""
      # E0414 代码组不能当作单个代码

      把含有多个代码的字段当作单个代码使用，或在单个代码前写了“任一取自”。“任一取自”表示其中一个代码符合即可。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 诊断 属于 心脏病
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 任一取自 诊断 属于 心脏病
      ```

      """###),
  DiagnosticPage(
    "E0415",
    en: ###"""
      # E0415 Percentile outside 1 to 100

      The rank of a percentile is not a number from 1 to 100, written out.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if same hospital, percentile 0.95 of cost > 10000
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if same hospital, percentile 95 of cost > 10000
      ```
      Percentiles are given in hundredths, by nearest rank.

      """###,
    zh: ###"""
      # E0415 百分位须为 1 至 100

      百分位的位次须为直接写明的 1 至 100 的数值。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 同一医院，百分位 0.95 之 费用 ＞ 10000
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 同一医院，百分位 95 之 费用 ＞ 10000
      ```

      """###),
  DiagnosticPage(
    "E0416",
    en: ###"""
      # E0416 Length of time against a number

      A count of days is compared with a length of time.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if days from admitted to discharged > 15 days
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if days from admitted to discharged > 15
      ```
      `days from … to …` is a whole number, which has no unit of its own.

      """###,
    zh: ###"""
      # E0416 时长与数值比较

      天数与时长进行了比较。“天数自 … 至 …”得到的是整数，本身已是天数，请与不带单位的数值比较。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 天数自 入院时间 至 出院时间 ＞ 15天
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 天数自 入院时间 至 出院时间 ＞ 15
      ```

      """###),
  DiagnosticPage(
    "E0417",
    en: ###"""
      # E0417 State that a value never has

      The value is never in this state: *none* where its field does not say `empty means none`, or *unreadable* where it is not read from data.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if patient.birth is none
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if patient.died is none
      ```
      The condition would never be true. An empty cell is *missing*, unless its field says that it means *none*.

      """###,
    zh: ###"""
      # E0417 该值不会处于此状态

      该值不会处于此状态：字段未声明“空值视为无”时不会为“无”，不是从数据读取的值不会“无法识别”。空单元格默认为“缺失”。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 患者.出生日期 为 无
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 患者.死亡日期 为 无
      ```

      """###),
  DiagnosticPage(
    "E0418",
    en: ###"""
      # E0418 Not a fixed value

      A parameter's value or the points of a rule are not written out.

      Wrong:
      ```
      parameter threshold = 3 * tolerance
      ```
      Right:
      ```
      parameter threshold = 0.03
      ```
      A parameter is a number, a length of time, a date or a text that officers can read and change in one place.

      """###,
    zh: ###"""
      # E0418 不是固定的值

      参数的值或规则的扣分未直接写明。参数须为数值、时长、日期或文本，便于在一处查看和修改。

      错误：
      ```
      参数 阈值 = 3 × 误差
      ```
      正确：
      ```
      参数 阈值 = 0.03
      ```

      """###),
  DiagnosticPage(
    "E0419",
    en: ###"""
      # E0419 Number too large

      The number has more digits than can be kept exactly.

      Wrong:
      ```
      rule EX-001 "example"
        flag if amount > 1000000000000000000000000000000000000000000
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if amount > 1000000000000
      ```
      All numbers are exact, to some 38 digits.

      """###,
    zh: ###"""
      # E0419 数值过大

      该数值位数过多，无法精确保存。所有数值均精确计算，最多约 38 位。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 1000000000000000000000000000000000000000000
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 1000000000000
      ```

      """###),
]
