// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE020: [DiagnosticPage] = [
  DiagnosticPage(
    "E0201",
    en: ###"""
      # E0201 Something else belongs here

      The message says what the place needs, and what stands there. Nothing more is reported until the next clause, so that one slip gives one message.

      Wrong:
      ```
      rule A "a"
        flag if amount >
        recover amount
      ```
      Right:
      ```
      rule A "a"
        flag if amount > 0
        recover amount
      ```

      """###,
    zh: ###"""
      # E0201 此处应为其他内容

      提示说明此处需要什么、实际是什么。同一子句只报告一次，改正后再检查即可。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞
        追回 金额
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 0
        追回 金额
      ```

      """###),
  DiagnosticPage(
    "E0202",
    en: ###"""
      # E0202 Not understood here

      A rule is made of clauses, and each begins with its keyword. What stands here begins none. Often it belongs to the conditions before it, and a comma is missing.

      Wrong:
      ```
      rule A "a"
        flag if amount > 0
        (price > 1)
      ```
      Right:
      ```
      rule A "a"
        flag if amount > 0,
        (price > 1)
      ```

      """###,
    zh: ###"""
      # E0202 此处无法理解

      规则由子句组成，每个子句以关键词开头，此处的内容不是任何子句的开头。若属于前面的条件，请补上逗号。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 0
        (单价 ＞ 1)
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 0，
        (单价 ＞ 1)
      ```

      """###),
  DiagnosticPage(
    "E0203",
    en: ###"""
      # E0203 Comma missing between conditions

      Conditions that must all hold are separated by commas. Line breaks mean nothing.

      Wrong:
      ```
      rule A flag if same patient same item, count > 1
      ```
      Right:
      ```
      rule A flag if same patient, same item, count > 1
      ```

      """###,
    zh: ###"""
      # E0203 条件之间缺少逗号

      须同时成立的条件以逗号分隔；换行没有含义。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一患者 同一项目，次数 ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一项目，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0204",
    en: ###"""
      # E0204 Nested too deeply

      Expressions may stand in one another 256 deep, and one value may have 1,000 operators. Nobody can check more by eye: name a part of it, as a computed field (`give`), a parameter or a derived record (`define`).

      """###,
    zh: ###"""
      # E0204 嵌套过深

      表达式最多嵌套 256 层，一个取值最多含 1000 个运算。再复杂便无法核对，请用 `得出`、`参数` 或 `定义` 为其中一部分命名。

      """###),
  DiagnosticPage(
    "E0205",
    en: ###"""
      # E0205 Reserved word as a name

      `count` and `total` (`次数`, `合计`) always count and add up. A field of that name is declared and used as `「次数」`; behind a dot it needs no quotes.

      Wrong:
      ```
      record stay from "stay.csv"
        id : code key
        次数 : integer
      ```
      Right:
      ```
      record stay from "stay.csv"
        id : code key
        「次数」 : integer
      ```

      """###,
    zh: ###"""
      # E0205 以保留词作名称

      `次数`、`合计`（`count`、`total`）始终表示计数与求和。同名字段声明和使用时写作 `「次数」`；在点号之后不需要引号。

      错误：
      ```
      记录 住院 来自 “住院.csv”
        住院号：代码 主键
        次数：整数
      ```
      正确：
      ```
      记录 住院 来自 “住院.csv”
        住院号：代码 主键
        「次数」：整数
      ```

      """###),
  DiagnosticPage(
    "E0206",
    en: ###"""
      # E0206 Name begins with a word of the language

      Chinese is written without spaces, so 同一, 不同, 另一, 合计, 平均, 最早, 最晚, 最大, 最小 and 去重 are split off the front of a word: `合计金额` is the total of `金额`. A name that begins so is quoted.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        合计金额 : money
      ```
      Right:
      ```
      record fee from "fee.csv"
        line : code key
        「合计金额」 : money
      ```

      """###,
    zh: ###"""
      # E0206 名称以语言用词开头

      中文不写空格，因此 同一、不同、另一、合计、平均、最早、最晚、最大、最小、去重 会从词首拆出：`合计金额` 读作“金额的合计”。以这些词开头的名称须加引号。

      错误：
      ```
      记录 结算 来自 “结算.csv”
        结算号：代码 主键
        合计金额：金额
      ```
      正确：
      ```
      记录 结算 来自 “结算.csv”
        结算号：代码 主键
        「合计金额」：金额
      ```

      """###),
  DiagnosticPage(
    "E0207",
    en: ###"""
      # E0207 Clause said twice

      A rule has one `flag`, one `recover`, one `because`, one category, certainty, period of effect, and one kind of candidates. `basis`, `where`, `needs`, `with`, `without` and `unless` may be repeated.

      Wrong:
      ```
      rule A
        flag if amount > 1
        flag if price > 1
      ```
      Right:
      ```
      rule A
        flag if amount > 1 or price > 1
      ```

      """###,
    zh: ###"""
      # E0207 子句重复

      一条规则只有一个 `标记`、`追回`、`说明`、`违规类型`、`性质`、`施行` 和一种对象。`依据`、`其中`、`须有`、`存在`、`不存在`、`除非` 可以重复。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
        标记 若 单价 ＞ 10
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100 或 单价 ＞ 10
      ```

      """###),
  DiagnosticPage(
    "E0208",
    en: ###"""
      # E0208 Two comparisons in a row

      The result of a comparison is true or false and cannot be compared again.

      Wrong:
      ```
      rule A flag if 1 < amount < 5
      ```
      Right:
      ```
      rule A flag if amount between 1 and 5
      ```

      """###,
    zh: ###"""
      # E0208 连续比较

      比较的结果是“是”或“否”，不能再次比较。请使用 `介于 … 与 …`，或分为两个条件。

      错误：
      ```
      规则 例-001 “例”
        标记 若 1 ＜ 数量 ＜ 5
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 数量 介于 1 与 5
      ```

      """###),
  DiagnosticPage(
    "E0209",
    en: ###"""
      # E0209 Comma in `unless`

      Each `unless` is an exemption of its own and has one condition. With a comma it would be unclear whether one of the two suffices.

      Wrong:
      ```
      rule A flag if amount > 1
        unless visit.kind is rescue, amount < 5
      ```
      Right:
      ```
      rule A flag if amount > 1
        unless visit.kind is rescue and amount < 5
      ```

      """###,
    zh: ###"""
      # E0209 “除非”中出现逗号

      每个 `除非` 是一项单独的豁免，只带一个条件。须同时满足的以 `且` 连接；另一项豁免请另写一个 `除非`。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
        除非 就诊.类别 为 抢救，数量 ＜ 2
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
        除非 就诊.类别 为 抢救 且 数量 ＜ 2
      ```

      """###),
]
