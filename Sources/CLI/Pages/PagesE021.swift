import Vocabulary

// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE021: [DiagnosticPage] = [
  DiagnosticPage(
    "E0210",
    en: ###"""
      # E0210 Comparison in words

      Comparisons are written with signs. In Chinese text without spaces, `次数大于` would be one name.

      Wrong:
      ```
      rule A flag if same item, count exceeds 1
      ```
      Right:
      ```
      rule A flag if same item, count > 1
      ```

      """###,
    zh: ###"""
      # E0210 以文字书写的比较

      比较使用符号：大于 `＞`，小于 `＜`，不少于 `≥`，不超过 `≤`，等于 `＝`。`次数大于` 会被读作一个名称。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一患者，次数大于 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0211",
    en: ###"""
      # E0211 Braces of a sentence do not match

      In the text of `because`, `{` and `}` enclose a value that is filled in. A brace as such is written twice: `{{`, `}}`.

      Wrong:
      ```
      rule A flag if amount > 1
        because "{amount yuan"
      ```
      Right:
      ```
      rule A flag if amount > 1
        because "{amount} yuan"
      ```

      """###,
    zh: ###"""
      # E0211 说明文本中的花括号有误

      在 `说明` 的文本中，`{` 与 `}` 之间是要填入的值。花括号本身须写两次：`{{`、`}}`。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
        说明 “{项目的金额过高”
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额过高”
      ```

      """###),
  DiagnosticPage(
    "E0212",
    en: ###"""
      # E0212 Mistyped keyword

      The word is no keyword here, but is close to one, or people often write it for one.

      Wrong:
      ```
      rule A
        flga if amount > 1
      ```
      Right:
      ```
      rule A
        flag if amount > 1
      ```

      """###,
    zh: ###"""
      # E0212 关键词有误

      该词不是此处的关键词，但与某个关键词相近，或常被用来代替它。

      错误：
      ```
      规则 例-001 “例”
        标识 若 金额 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0213",
    en: ###"""
      # E0213 Clause outside a rule

      Clauses such as `flag` belong to a rule, which begins with `rule`, its id and its title.

      Wrong:
      ```
      flag if amount > 1
      ```
      Right:
      ```
      rule A "Too much"
        flag if amount > 1
      ```

      """###,
    zh: ###"""
      # E0213 子句不在规则内

      `标记` 等子句属于规则；规则以 `规则`、编号和标题开头。

      错误：
      ```
      标记 若 金额 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0214",
    en: ###"""
      # E0214 Row without a table

      Rows between `|` stand behind `given NAME` of a test, behind `rows` of a table, or behind `amend table NAME`.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        | line | amount |
        | 1    | 200    |
        expect clear
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 20     |
        expect clear
      ```

      """###,
    zh: ###"""
      # E0214 多余的表格行

      以 `|` 分隔的行写在测试的 `给定 名称`、对照表的 `行` 或 `增补 对照表 名称` 之后。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        | 明细号 | 金额 |
        | 1      | 20   |
        预期 无问题
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 20   |
        预期 无问题
      ```

      """###),
  DiagnosticPage(
    "E0215",
    en: ###"""
      # E0215 Bracket not closed

      The second place shows the bracket that is open.

      Wrong:
      ```
      rule A flag if (amount > 1
        recover amount
      ```
      Right:
      ```
      rule A flag if (amount > 1)
        recover amount
      ```

      """###,
    zh: ###"""
      # E0215 括号未闭合

      第二个位置标出未闭合的括号。

      错误：
      ```
      规则 例-001 “例”
        标记 若 (金额 ＞ 100 或 数量 ＞ 1
        追回 金额
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 (金额 ＞ 100 或 数量 ＞ 1)
        追回 金额
      ```

      """###),
  DiagnosticPage(
    "E0216",
    en: ###"""
      # E0216 Conditions joined by another sign

      `、` joins the names of one thing or the values of an enumeration, and `;` separates the members of a list; between conditions stands a comma.

      Wrong:
      ```
      rule A flag if amount > 1; price > 2
      ```
      Right:
      ```
      rule A flag if amount > 1, price > 2
      ```

      """###,
    zh: ###"""
      # E0216 条件之间的符号有误

      `、` 只用于连接同一事物的名称或并列的取值，`；` 用于分隔成员；条件之间用 `，`。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100、单价 ＞ 2
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100，单价 ＞ 2
      ```

      """###),
  DiagnosticPage(
    "E0217",
    en: ###"""
      # E0217 Unknown unit

      Behind a number stand `%`, minutes, hours, days, weeks, months, years, or 元, 万元, 岁, 次. Other measures belong into the name of a field.

      Wrong:
      ```
      rule A flag if quantity > 5mg
      ```
      Right:
      ```
      rule A flag if quantity > 5
      ```

      """###,
    zh: ###"""
      # E0217 未知单位

      数字之后可写 `%`、分钟、小时、天、周、个月、年、元、万元、岁、次。其他计量单位请写入字段名称。

      错误：
      ```
      规则 例-001 “例”
        标记 若 数量 ＞ 5支
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 数量 ＞ 5
      ```

      """###),
  DiagnosticPage(
    "E0218",
    en: ###"""
      # E0218 Length of time is no whole number

      A length of time is a whole number of its unit. What half a month is, nobody agrees on.

      Wrong:
      ```
      rule A flag if same patient, within 1.5 days, count > 1
      ```
      Right:
      ```
      rule A flag if same patient, within 36 hours, count > 1
      ```

      """###,
    zh: ###"""
      # E0218 时长不是整数

      时长须为单位的整数倍；半个月是多少天并无定论。请使用更小的单位。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一患者，1.5天内，次数 ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，36小时内，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0219",
    en: ###"""
      # E0219 `[` behind something that is no table

      Only the name of a table or of a derived record stands before `[`.

      Wrong:
      ```
      rule A flag if visit.daily_limit[item] > 1
      ```
      Right:
      ```
      rule A flag if daily_limit[item].quantity > 1
      ```

      """###,
    zh: ###"""
      # E0219 `[` 之前不是对照表

      `[` 之前只能是对照表或派生记录的名称。

      错误：
      ```
      规则 例-001 “例”
        标记 若 就诊.日限量[项目] ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 日限量[项目].数量 ＞ 1
      ```

      """###),
]
