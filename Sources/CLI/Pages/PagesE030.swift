// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE030: [DiagnosticPage] = [
  DiagnosticPage(
    "E0301",
    en: ###"""
      # E0301 Unknown name

      A name is neither a field of the record that is meant, nor a parameter, nor a part of its date. An unqualified name is always the candidate's; a field of another record carries that record's name or alias.

      Wrong:
      ```
      rule EX-001 "example"
        flag if amont > 100
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if amount > 100
      ```
      Names match exactly, so that no rule silently looks at another column. The nearest name is suggested.

      """###,
    zh: ###"""
      # E0301 未知的名称

      该名称既不是所指记录的字段，也不是参数或日期的组成部分。不带前缀的名称一律指候选记录的字段；其他记录的字段须写上该记录的名称或别名。请按提示改正名称；若名称中夹有“大于”“超过”等字样，请改写为运算符并用空格或标点隔开。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金客 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0302",
    en: ###"""
      # E0302 No such record or table

      A clause or an expression names a record, a table or a derived record that is not declared.

      Wrong:
      ```
      rule EX-001 "example"
        flag if quantity > daily_limt[item].quantity
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if quantity > daily_limit[item].quantity
      ```
      What is looked up must be declared, in this rulebook or in one that it extends.

      """###,
    zh: ###"""
      # E0302 没有该记录或对照表

      子句或表达式中引用的记录、对照表或派生记录未声明。请核对名称，或先声明该记录、对照表。

      错误：
      ```
      规则 例-001 “例”
        标记 若 数量 ＞ 每日限量[项目].数量
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 数量 ＞ 日限量[项目].数量
      ```

      """###),
  DiagnosticPage(
    "E0303",
    en: ###"""
      # E0303 Unknown member of a choice

      The name is compared with a choice, and the choice has no member of that name. In the same way a rule's category must be a member of the choice `category`, where one is declared.

      Wrong:
      ```
      rule EX-001 "example"
        flag if visit.kind is emergancy
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if visit.kind is emergency
      ```
      A comparison with a member that does not exist would never be true, and nobody would notice.

      """###,
    zh: ###"""
      # E0303 选项中没有该成员

      与选项比较的名称不是该选项的成员；声明了“违规类型”选项时，规则的违规类型也须为其成员。与不存在的成员比较永远不会成立，且不易察觉，因此作为错误报告。

      错误：
      ```
      规则 例-001 “例”
        标记 若 就诊.类别 为 急珍
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 就诊.类别 为 急诊
      ```

      """###),
  DiagnosticPage(
    "E0304",
    en: ###"""
      # E0304 Name that is no value

      A list, a table, a row of a table or a member of a choice stands where a value is needed.

      Wrong:
      ```
      rule EX-001 "example"
        flag if item = surgery
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if item in surgery
      ```
      A list is asked with `in`, a table is looked up with its keys and a column, and a member is compared with a field of its choice.

      """###,
    zh: ###"""
      # E0304 该名称不是一个值

      此处需要一个值，写的却是清单、对照表、对照表的一行或选项的成员。清单用“属于”判断，对照表须写明主键和列，成员须与该选项的字段比较。

      错误：
      ```
      规则 例-001 “例”
        标记 若 项目 = 手术
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 项目 属于 手术
      ```

      """###),
  DiagnosticPage(
    "E0305",
    en: ###"""
      # E0305 Name that could mean two things

      The name could mean two things: the field of either record of a pair, one of two records of the same kind, or a field of the candidate and a record that is looked at.

      Wrong:
      ```
      rule EX-001 "example"
        for each pair of visit a, b
        where same patient
        flag if cost > 100
      ```
      Right:
      ```
      rule EX-001 "example"
        for each pair of visit a, b
        where same patient
        flag if a.cost > 100
      ```
      A rule that people read must mean one thing. An alias (`another fee as other`) tells two records apart.

      """###,
    zh: ###"""
      # E0305 名称有歧义

      该名称有两种理解：一对记录中任一条的字段、两条同类记录之一，或候选记录的字段与所查的记录同名。请写明属于哪一条，或用“称”为记录取别名。

      错误：
      ```
      规则 例-001 “例”
        对 就诊 两条 甲、乙
        其中 同一患者
        标记 若 费用 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        对 就诊 两条 甲、乙
        其中 同一患者
        标记 若 甲.费用 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0306",
    en: ###"""
      # E0306 Nothing to follow

      What stands before the dot is no reference to a record, so that it has no fields.

      Wrong:
      ```
      rule EX-001 "example"
        flag if item.name is missing
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if item_name is missing
      ```
      A field whose type is a record's name refers to that record and can be followed. A code is looked up in a table: `daily_limit[item].quantity`.

      """###,
    zh: ###"""
      # E0306 不是引用，无法取其字段

      点号前的内容不是对记录的引用，因此没有字段可取。以记录名为类型的字段才可用点号取其字段；代码须通过对照表查询。

      错误：
      ```
      规则 例-001 “例”
        标记 若 项目.名称 为 缺失
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 项目名称 为 缺失
      ```

      """###),
  DiagnosticPage(
    "E0307",
    en: ###"""
      # E0307 Alias already taken

      The alias is the name of another record, of a field of the candidate, or of a part of the date.

      Wrong:
      ```
      rule EX-001 "example"
        with another fee as item where same patient
        flag
      ```
      Right:
      ```
      rule EX-001 "example"
        with another fee as other where same patient
        flag
      ```
      From there on the name would mean two things.

      """###,
    zh: ###"""
      # E0307 别名已被占用

      别名与另一条记录、候选记录的字段或日期的组成部分重名，之后会产生歧义。请换一个别名。

      错误：
      ```
      规则 例-001 “例”
        存在 另一 费用明细 称 项目 其中 同一患者
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
    "E0308",
    en: ###"""
      # E0308 Record not spoken of here

      The expression uses a record that no clause has brought in, and that the candidate does not refer to.

      Wrong:
      ```
      rule EX-001 "example"
        flag if diagnosis.code in heart
      ```
      Right:
      ```
      rule EX-001 "example"
        with diagnosis where same visit
        flag if diagnosis.code in heart
      ```
      There may be many such records, and the rule must say which are meant. The record of a `without` is not there behind it.

      """###,
    zh: ###"""
      # E0308 此处未引入该记录

      表达式使用了未引入的记录，候选记录也没有对它的引用。此类记录可能有多条，须用“存在 … 其中 …”说明指哪些；“不存在”的记录在其子句之后不能再用。

      错误：
      ```
      规则 例-001 “例”
        标记 若 诊断记录.诊断编码 属于 心脏病
      ```
      正确：
      ```
      规则 例-001 “例”
        存在 诊断记录 其中 同一就诊
        标记 若 诊断记录.诊断编码 属于 心脏病
      ```

      """###),
]
