// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesW092: [DiagnosticPage] = [
  DiagnosticPage(
    "W0921",
    en: ###"""
      # W0921 Rows without a key

      Rows of a table's file have nothing in a key column. They can match nothing and are left out; the message gives their lines.

      Wrong:
      ```
      table quota from "quota.csv"
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,quantity
      A,2
      ,3
      ```
      Right:
      ```
      table quota from "quota.csv"
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,quantity
      A,2
      B,3
      ```
      Official knowledge tables come with such rows, so they are no error; but what has no code is not watched.

      """###,
    zh: ###"""
      # W0921 没有主键的行

      对照表文件中有主键为空的行。这些行不会与任何数据匹配，已略去；提示给出行号。官方知识库中确有这样的行，因此不作错误处理，但没有编码的内容也不会被监管。

      错误：
      ```
      对照表 限额 来自 “限额.csv”
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,数量
      A,2
      ,3
      ```
      正确：
      ```
      对照表 限额 来自 “限额.csv”
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,数量
      A,2
      B,3
      ```

      """###),
  DiagnosticPage(
    "W0922",
    en: ###"""
      # W0922 Condition that is never true

      Whatever the values are, the condition is false or unknown. A count is never below 0 and in a group never below 1, a share lies between 0 and 1, a position is at least 1, an hour 0 to 23, a month of the year 1 to 12; `between` names the smaller value first.

      Wrong:
      ```
      rule DAY-001 flag if same patient, same day, count < 1
      ```
      Right:
      ```
      rule DAY-001 flag if same patient, same day, count > 1
      ```
      The same is said of a branch of an `or`, and of conditions behind `has`, `no` and aggregates.

      """###,
    zh: ###"""
      # W0922 条件永不成立

      无论取何值，条件都为假或未知。次数不小于 0，组内不小于 1；满足比例在 0 与 1 之间；排位不小于 1；小时为 0 至 23；月份为 1 至 12；`介于` 先写较小的值。`或` 的一支，以及 `有`、`没有` 和汇总之后的条件，也同样检查。

      错误：
      ```
      规则 频次-001 标记 若 同一患者，同一天，次数＜1
      ```
      正确：
      ```
      规则 频次-001 标记 若 同一患者，同一天，次数＞1
      ```

      """###),
  DiagnosticPage(
    "W0923",
    en: ###"""
      # W0923 Conditions that never hold together

      Each of the conditions may hold, but not both for the same record, so the rule finds nothing, or nothing fits. The note shows which conditions contradict each other. The days on which the rule is in force and the keys of its groups, which must be there, count as conditions too.

      Wrong:
      ```
      rule AMT-001 flag if amount > 500, amount < 300
      ```
      Right:
      ```
      rule AMT-001 flag if (amount > 500 or amount < 300)
      ```
      A comma means *and*. Where one of the two is enough, write `or`.

      """###,
    zh: ###"""
      # W0923 条件不可能同时成立

      单看每个条件都可能成立，但对同一条记录不可能同时成立，因此规则查不出任何问题。说明指出与之矛盾的条件。规则的施行时间和分组所用字段（必须有值）也算作条件。逗号表示“且”，满足其一即可的请写 `或`。

      错误：
      ```
      规则 金额-001 标记 若 金额＞500，金额＜300
      ```
      正确：
      ```
      规则 金额-001 标记 若（金额＞500 或 金额＜300）
      ```

      """###),
  DiagnosticPage(
    "W0924",
    en: ###"""
      # W0924 Condition that is never false

      The condition restricts nothing: it is never false, or it is false only where another condition of the rule is false as well. What is missing is looked at too: `amount is present` beside `amount > 5` is not told, since it makes a line without an amount clear.

      Wrong:
      ```
      rule AMT-001 flag if amount > 500, amount > 300
      ```
      Right:
      ```
      rule AMT-001 flag if amount > 500
      ```
      Often a bound is wrong, or a comparison the wrong way round.

      """###,
    zh: ###"""
      # W0924 条件永不为假

      该条件没有限制任何内容：它永不为假，或者只在另一条件为假时才为假。缺失的情形也考虑在内：`金额＞5` 旁边的 `金额 为 有值` 不会提示，因为它使没有金额的记录成为无问题。常见原因是界限写错，或比较的方向写反。

      错误：
      ```
      规则 金额-001 标记 若 金额＞500，金额＞300
      ```
      正确：
      ```
      规则 金额-001 标记 若 金额＞500
      ```

      """###),
  DiagnosticPage(
    "W0925",
    en: ###"""
      # W0925 Grade that nothing can get

      The first step that is true decides. Where the condition of this step is true, a step above it is true as well.

      Wrong:
      ```
      grade alert for each person
        give taken = total amount of fee (fee.patient = person)
        is yellow if taken > 100
        is red if taken > 1000
        otherwise blue
      ```
      Right:
      ```
      grade alert for each person
        give taken = total amount of fee (fee.patient = person)
        is red if taken > 1000
        is yellow if taken > 100
        otherwise blue
      ```
      Write the strictest step first.

      """###,
    zh: ###"""
      # W0925 永远达不到的分级

      以第一个成立的等级为准。该级的条件成立时，上面某一级也成立。请把最严的写在最前。

      错误：
      ```
      分级 预警 对每个 人员
        得出 涉及 = 合计金额 取自 费用明细（费用明细.患者 = 人员）
        为 黄 若 涉及＞100
        为 红 若 涉及＞1000
        否则 蓝
      ```
      正确：
      ```
      分级 预警 对每个 人员
        得出 涉及 = 合计金额 取自 费用明细（费用明细.患者 = 人员）
        为 红 若 涉及＞1000
        为 黄 若 涉及＞100
        否则 蓝
      ```

      """###),
  DiagnosticPage(
    "W0926",
    en: ###"""
      # W0926 Two rules with the same conditions

      Two rules that are in force on the same days find exactly the same: the same candidates, conditions, joins, groups, flags and exemptions. The order of conditions, other names for a record, `a < b` for `b > a` and `where` for `flag if` make no difference.

      Wrong:
      ```
      rule DUP-001 flag if amount > 500, quantity > 3
      rule DUP-002 where quantity > 3 flag if 500 < amount
      ```
      Right:
      ```
      rule DUP-001 flag if amount > 500, quantity > 3
      rule DUP-002 where quantity > 3 flag if 800 < amount
      ```
      Every finding would be reported twice.

      """###,
    zh: ###"""
      # W0926 两条规则的条件相同

      两条规则在同一时间施行，查出的内容完全相同：对象、条件、关联、分组、标记和豁免都一样。条件的顺序、记录的称呼、`甲＜乙` 与 `乙＞甲`、`其中` 与 `标记 若` 的差别不影响结果。每个问题都会报告两次。

      错误：
      ```
      规则 重复-001 标记 若 金额＞500，数量＞3
      规则 重复-002 其中 数量＞3 标记 若 金额＞500
      ```
      正确：
      ```
      规则 重复-001 标记 若 金额＞500，数量＞3
      规则 重复-002 其中 数量＞3 标记 若 金额＞800
      ```

      """###),
  DiagnosticPage(
    "W0927",
    en: ###"""
      # W0927 Rule hidden by an exemption

      Wherever the conditions of the rule hold, an exemption holds too, or is unknown. The rule can find nothing.

      Wrong:
      ```
      rule AMT-001 flag if amount > 500
        unless amount > 300
      ```
      Right:
      ```
      rule AMT-001 flag if amount > 500
        unless amount > 3000
      ```
      This is so for `unless` and for `exempt` of another place.

      """###,
    zh: ###"""
      # W0927 规则被豁免完全覆盖

      凡规则条件成立之处，某项豁免也成立（或未知），因此规则查不出任何问题。`除非` 和别处的 `豁免` 都会检查。

      错误：
      ```
      规则 金额-001 标记 若 金额＞500
        除非 金额＞300
      ```
      正确：
      ```
      规则 金额-001 标记 若 金额＞500
        除非 金额＞3000
      ```

      """###),
  DiagnosticPage(
    "W0928",
    en: ###"""
      # W0928 Exemption that never applies

      Where the conditions of the rule hold or are unknown, the exemption is false or unknown; it takes nothing away.

      Wrong:
      ```
      rule AMT-001 flag if amount > 500
        unless amount < 300
      ```
      Right:
      ```
      rule AMT-001 flag if amount > 500
        unless quantity < 3
      ```
      An `exempt` for several rules is told only where it can hold for none of them.

      """###,
    zh: ###"""
      # W0928 永不适用的豁免

      规则条件成立或未知时，该豁免为假或未知，不起任何作用。针对多条规则的 `豁免` 只有对任何规则都不可能成立时才提示。

      错误：
      ```
      规则 金额-001 标记 若 金额＞500
        除非 金额＜300
      ```
      正确：
      ```
      规则 金额-001 标记 若 金额＞500
        除非 数量＜3
      ```

      """###),
  DiagnosticPage(
    "W0929",
    en: ###"""
      # W0929 Fields that nothing uses

      A record declares fields, or a derived record values, that no condition, computed field, sum of money or sentence reads. One line names all such fields of a record. Keys, the date, the worth, what a reversal takes off, and fields that a test expects to be missing count as used; that a test fills a field in does not.

      Wrong:
      ```
      record bill from "bill.csv" at day_of default
        id : code key
        day_of : date
        amount : money
        note_text : text
      rule AMT-001 flag if amount > 500
      ```
      Right:
      ```
      record bill from "bill.csv" at day_of default
        id : code key
        day_of : date
        amount : money
      rule AMT-001 flag if amount > 500
      ```
      Where the record describes a layout that others build on, allow it with that reason.

      """###,
    zh: ###"""
      # W0929 未被使用的字段

      记录声明的字段（或派生记录得出的值）没有被任何条件、计算字段、金额或说明读取。每个记录一行，列出全部。主键、记时、计额、冲销所用的字段以及测试预期缺失的字段视为已使用；测试中填写的字段不算。若记录描述的是供他人使用的数据格式，请用 `允许` 写明理由。

      错误：
      ```
      记录 账单 来自 “账单.csv” 记时按 日子 默认
        编号：代码 主键
        日子：日期
        金额：金额
        备注：文本
      规则 金额-001 标记 若 金额＞500
      ```
      正确：
      ```
      记录 账单 来自 “账单.csv” 记时按 日子 默认
        编号：代码 主键
        日子：日期
        金额：金额
      规则 金额-001 标记 若 金额＞500
      ```

      """###),
]
