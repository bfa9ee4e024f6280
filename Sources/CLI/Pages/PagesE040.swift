// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE040: [DiagnosticPage] = [
  DiagnosticPage(
    "E0401",
    en: ###"""
      # E0401 Values that do not go together

      Two values are compared that do not go together: money and a count, a date and a number, a reference to a person and one to a visit. Both origins are shown.

      Wrong:
      ```
      rule EX-001 "example"
        flag if amount > quantity
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if amount > quantity * price
      ```
      A number that is written in the rulebook takes the type that its place needs. Nothing else converts by itself, since the comparison would have an answer without a meaning. A time beside a date is compared by its date.

      """###,
    zh: ###"""
      # E0401 数据类型不一致

      比较的两个值类型不一致，如金额与数量、日期与数值、对人员的引用与对就诊的引用；提示中列出两者的来源。规则中直接写出的数值按所在位置取类型，其他类型不会自动转换。时间与日期比较时按日期比较。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 数量
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 数量 × 单价
      ```

      """###),
  DiagnosticPage(
    "E0402",
    en: ###"""
      # E0402 Values that cannot be computed with

      The values cannot be added, subtracted, multiplied or divided.

      Wrong:
      ```
      rule EX-001 "example"
        flag if amount + quantity > 100
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if amount + quantity * price > 100
      ```
      Money plus a quantity has no unit. Money times a number is money, and money divided by money is a number.

      """###,
    zh: ###"""
      # E0402 无法进行该运算

      这些值不能相加、相减、相乘或相除。金额与数量相加没有意义；金额乘以数值得金额，金额除以金额得数值。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 + 数量 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 + 数量 × 单价 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0403",
    en: ###"""
      # E0403 Another type is needed here

      A condition, a number, money, a date, a length of time, a period, a scope or a text is needed here, and the value is of another type.

      Wrong:
      ```
      rule EX-001 "example"
        flag recover quantity
      ```
      Right:
      ```
      rule EX-001 "example"
        flag recover quantity * price
      ```
      Each clause and operator needs a value of one kind: `recover` needs money, `where` a condition, `during` a period.

      """###,
    zh: ###"""
      # E0403 此处需要其他类型

      此处需要条件、数值、金额、日期、时长、时段、口径或文本，而给出的值属于其他类型。例如“追回”需要金额，“其中”需要条件，“期间”需要时段。

      错误：
      ```
      规则 例-001 “例”
        标记
        追回 数量
      ```
      正确：
      ```
      规则 例-001 “例”
        标记
        追回 数量 × 单价
      ```

      """###),
  DiagnosticPage(
    "E0404",
    en: ###"""
      # E0404 Number without a unit

      A length of time is needed, and a number without a unit is given.

      Wrong:
      ```
      rule EX-001 "example"
        flag if same patient, same item, within 30, count > 1
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if same patient, same item, within 30 days, count > 1
      ```
      30 could be days, hours or months.

      """###,
    zh: ###"""
      # E0404 数值缺少单位

      此处需要时长，给出的数值没有单位。30 可以是天、小时或月，请写明单位，如“30天”。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一项目，30 内，次数 ＞ 1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一患者，同一项目，30天内，次数 ＞ 1
      ```

      """###),
  DiagnosticPage(
    "E0405",
    en: ###"""
      # E0405 Text in the place of a value

      A text in quotes stands where a number, a date or a member of a choice is needed.

      Wrong:
      ```
      rule EX-001 "example"
        for each visit
        flag if days of stay > "14天"
      ```
      Right:
      ```
      rule EX-001 "example"
        for each visit
        flag if days of stay > 14
      ```
      A text compared with a number would never be equal to it.

      """###,
    zh: ###"""
      # E0405 以文本代替数值

      此处需要数值、日期或选项成员，给出的是带引号的文本。请去掉引号；选项成员请写成员名称。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 期间天数 住院期间 ＞ “14天”
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 期间天数 住院期间 ＞ 14
      ```

      """###),
  DiagnosticPage(
    "E0406",
    en: ###"""
      # E0406 Values without an order

      The values have no order, so that none of them is greater.

      Wrong:
      ```
      rule EX-001 "example"
        flag if item > "100"
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if item in "100".."199"
      ```
      Numbers, money, dates, lengths of time and choices declared `ranked` have an order. Codes have none: `..` asks whether a code lies in a range.

      """###,
    zh: ###"""
      # E0406 该值没有大小顺序

      这类值没有大小顺序。数值、金额、日期、时长和声明为“有序”的选项可比较大小；代码请用“属于 "100".."199"”判断范围。

      错误：
      ```
      规则 例-001 “例”
        标记 若 项目 ＞ “100”
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 项目 属于 “100”..“199”
      ```

      """###),
  DiagnosticPage(
    "E0407",
    en: ###"""
      # E0407 List of another type

      Something that is no code is looked for in a list. Lists hold codes and texts.

      Wrong:
      ```
      rule EX-001 "example"
        flag if amount in surgery
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if item in surgery
      ```
      It would never be found.

      """###,
    zh: ###"""
      # E0407 清单类型不符

      所查的值不是代码或文本，而清单中只有代码和文本，永远不会查到。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 属于 手术
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 项目 属于 手术
      ```

      """###),
  DiagnosticPage(
    "E0408",
    en: ###"""
      # E0408 Wrong number of keys

      A table or derived record is looked up with too few or too many keys.

      Wrong:
      ```
      rule EX-001 "example"
        flag if price > ceiling[item].price
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if price > ceiling[item, hospital.level].price
      ```
      Every key column takes one key, in the order of the declaration; otherwise several rows could be meant.

      """###,
    zh: ###"""
      # E0408 主键个数不符

      查询对照表或派生记录时主键个数不符。每个主键列对应一个主键，顺序与声明一致，否则可能对应多行。

      错误：
      ```
      规则 例-001 “例”
        标记 若 单价 ＞ 限价[项目].单价
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 单价 ＞ 限价[项目、医院.级别].单价
      ```

      """###),
  DiagnosticPage(
    "E0409",
    en: ###"""
      # E0409 Key of another type

      A key is of another type than the table's column.

      Wrong:
      ```
      rule EX-001 "example"
        flag if quantity > daily_limit[price].quantity
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if quantity > daily_limit[item].quantity
      ```
      No row would ever be found.

      """###,
    zh: ###"""
      # E0409 主键类型不符

      主键的类型与对照表的列不一致，永远查不到任何一行。请核对主键及其顺序。

      错误：
      ```
      规则 例-001 “例”
        标记 若 数量 ＞ 日限量[单价].数量
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 数量 ＞ 日限量[项目].数量
      ```

      """###),
]
