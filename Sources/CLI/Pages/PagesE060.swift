// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE060: [DiagnosticPage] = [
  DiagnosticPage(
    "E0601",
    en: ###"""
      # E0601 Aggregate without a group

      `count`, `total` and the like aggregate the group, and here is none.

      Wrong:
      ```
      rule EX-001 "example"
        flag if count > 1
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same patient, same item, same day, count > 1
      ```
      `same …` behind `flag if` says which candidates are taken together. In `where`, `with` and `without` they are not grouped yet; there an aggregate names its record: `count of fee (same visit)`.

      """###,
    zh: ###"""
      # E0601 统计缺少分组

      “次数”“合计”等统计的是分组，而此处没有分组。“标记 若”之后的“同一…”说明哪些候选记录一起统计；“其中”“存在”“不存在”执行时尚未分组，请写明统计的记录，如“次数 取自 费用明细 (同一就诊)”。

      错误：
      ```
      规则 例-001 “例”
        标记 若 次数 ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一项目，同一天，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0602",
    en: ###"""
      # E0602 Value that varies within the group

      A condition that judges a group uses a value outside of an aggregate that may differ from record to record.

      Wrong:
      ```
      rule EX-001 "example"
        flag if same visit, total amount > 10 * price
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same visit, total amount > 10 * max price
      ```
      The group has no one value of it. What follows from the keys is one value: the key, a coarser part of the same date, a field behind a reference that is a key, a lookup by keys. To compare each record with others like it, write `among`.

      """###,
    zh: ###"""
      # E0602 该值在分组内不唯一

      判断分组的条件在统计之外使用了各行可能不同的值，分组没有唯一的取值。分组键、同一日期的较粗部分、作为键的引用的字段、按键查得的值是唯一的。若要将每条记录与同类比较，请用“可比范围”。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，合计金额 ＞ 10 × 单价
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，合计金额 ＞ 10 × 最大单价
      ```

      """###),
  DiagnosticPage(
    "E0603",
    en: ###"""
      # E0603 Nothing to compare with

      `same`, `different`, `within` and `within scope of` compare two records, and here is only one.

      Wrong:
      ```
      rule EX-001 "example"
        where same patient
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        with another fee as other where same patient
        flag
      ```
      They stand in the `where` of `with`, `without` and `needs`, in brackets behind a record, in the `where` of a pair, and `same` alone behind `flag if`.

      """###,
    zh: ###"""
      # E0603 没有可比较的另一方

      “同一”“不同”“…内”和“口径内”用于比较两条记录，此处只有一条。请写在“存在”“不存在”“须有”的“其中”里、记录之后的括号内或成对候选的“其中”里；“同一”也可单独写在“标记 若”之后。

      错误：
      ```
      规则 例-001 “例”
        其中 同一患者
        标记
      ```
      正确：
      ```
      规则 例-001 “例”
        存在 另一 费用明细 称 另条 其中 同一患者
        标记
      ```

      """###),
  DiagnosticPage(
    "E0604",
    en: ###"""
      # E0604 Window without `same`

      A window or a longest gap stands without `same`, twice, or inside another condition.

      Wrong:
      ```
      rule EX-001 "example"
        flag if within 30 days, amount > 100
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same patient, within 30 days, count > 1
      ```
      A window slides over the records of one group.

      """###,
    zh: ###"""
      # E0604 时间窗缺少“同一”

      时间窗或间隔没有与“同一”并用、重复出现，或写在其他条件之内。时间窗在一个分组的记录上滑动。

      错误：
      ```
      规则 例-001 “例”
        标记 若 30天内，金额 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，30天内，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0605",
    en: ###"""
      # E0605 `different` in a group

      `different` stands behind `flag if`, where groups are made.

      Wrong:
      ```
      rule EX-001 "example"
        flag if same trace_code, different patient
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same trace_code, distinct patient > 1
      ```
      A group may have many records; how many different values it has is counted.

      """###,
    zh: ###"""
      # E0605 分组中的“不同”

      “不同”写在了形成分组的“标记 若”之后。分组可有多条记录，请统计不同取值的个数，如“去重患者 ＞ 1”。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一追溯码，不同患者
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一追溯码，去重患者 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0606",
    en: ###"""
      # E0606 Absence without an end

      A `without` looks through all time on at least one side.

      Wrong:
      ```
      rule EX-001 "example"
        without another fee as other where same patient, other.item in anaesthesia
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        without another fee as other where same patient, same day, other.item in anaesthesia
        flag
      ```
      No data is not the same as nothing done. A look that ends, by a date, by `within … of`, by `same day` or by an episode such as `same visit`, can be held against the period that the data covers; what lies outside of it is undetermined.

      """###,
    zh: ###"""
      # E0606 “不存在”缺少查找范围

      “不存在”至少在一侧没有时间界限。没有数据不等于没有发生：查找范围须由日期、“…内”“同一天”或就诊等事件限定，才能与数据覆盖的期间对照，超出部分判为无法判定。

      错误：
      ```
      规则 例-001 “例”
        不存在 另一 费用明细 称 另条 其中 同一患者，另条.项目 属于 麻醉项目
        标记
      ```
      正确：
      ```
      规则 例-001 “例”
        不存在 另一 费用明细 称 另条 其中 同一患者，同一天，另条.项目 属于 麻醉项目
        标记
      ```

      """###),
  DiagnosticPage(
    "E0607",
    en: ###"""
      # E0607 Record that cannot be flagged

      What is flagged is no record of this rule, or picks records of a group where the rule makes none.

      Wrong:
      ```
      rule EX-001 "example"
        without diagnosis as d where same visit
        flag d
      ```
      Right:
      ```
      rule EX-001 "example"
        without diagnosis as d where same visit
        flag
      ```
      The candidate can be flagged, and the record of a `with`; not that of a `without`, which is not there. `beyond first` and `those` need `same …`.

      """###,
    zh: ###"""
      # E0607 无法标记该记录

      标记的对象不是本规则的记录，或在没有分组时从分组中选取记录。可标记候选记录和“存在”引入的记录；“首次以外”“其中满足”须与“同一…”并用。

      错误：
      ```
      规则 例-001 “例”
        不存在 诊断记录 称 诊 其中 同一就诊
        标记 诊
      ```
      正确：
      ```
      规则 例-001 “例”
        不存在 诊断记录 称 诊 其中 同一就诊
        标记
      ```

      """###),
  DiagnosticPage(
    "E0608",
    en: ###"""
      # E0608 No candidates

      The rule does not say over which records it runs, and no record is marked `default`.

      Wrong:
      ```
      rulebook "Example"
      record fee from "fee.csv"
        line : code key
      rule EX-001 "example"
        flag
      ```
      Right:
      ```
      rulebook "Example"
      record fee from "fee.csv" default
        line : code key
      rule EX-001 "example"
        flag
      ```
      Write `for each`, or mark the record that most rules are about.

      """###,
    zh: ###"""
      # E0608 未说明候选记录

      规则未说明候选记录，也没有标为“默认”的记录。请写“对每条 …”，或将多数规则所针对的记录标为“默认”。

      错误：
      ```
      规则库 “示例”
      记录 费用明细 来自 “fee.csv”
        明细号：代码 主键
      规则 例-001 “例”
        标记
      ```
      正确：
      ```
      规则库 “示例”
      记录 费用明细 来自 “fee.csv” 默认
        明细号：代码 主键
      规则 例-001 “例”
        标记
      ```

      """###),
  DiagnosticPage(
    "E0609",
    en: ###"""
      # E0609 Rule that flags nothing

      The rule has no `flag`.

      Wrong:
      ```
      rule EX-001 "example"
        where amount > 100
      ```
      Right:
      ```
      rule EX-001 "example"
        where amount > 100
        flag
      ```
      A rule without it would run over the data and say nothing.

      """###,
    zh: ###"""
      # E0609 规则未标记任何记录

      规则没有“标记”子句，运行后不会有任何结果。

      错误：
      ```
      规则 例-001 “例”
        其中 金额 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        其中 金额 ＞ 100
        标记
      ```

      """###),
]
