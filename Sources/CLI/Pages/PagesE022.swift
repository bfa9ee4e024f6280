// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE022: [DiagnosticPage] = [
  DiagnosticPage(
    "E0220",
    en: ###"""
      # E0220 Table without rows

      A table takes its rows from a file, or has them behind the word `rows` and its fields.

      Wrong:
      ```
      table quota
        item : code key
      ```
      Right:
      ```
      table quota
        item : code key
        rows
          | item |
          | A    |
      ```

      """###,
    zh: ###"""
      # E0220 对照表没有数据

      对照表的数据来自文件（`来自 “…”`），或写在字段之后的 `行` 之下。

      错误：
      ```
      对照表 限额
        项目：代码 主键
      ```
      正确：
      ```
      对照表 限额
        项目：代码 主键
        行
          | 项目 |
          | A    |
      ```

      """###),
  DiagnosticPage(
    "E0221",
    en: ###"""
      # E0221 Brackets behind `count`

      `count` is how many records there are, and takes nothing in brackets. How many different items there are is `distinct item`; how many records fit a condition, `count where (…)`; how many of another record, `count of fee (…)`.

      Wrong:
      ```
      rule A flag if same visit, count (item) > 3
      ```
      Right:
      ```
      rule A flag if same visit, distinct item > 3
      ```

      """###,
    zh: ###"""
      # E0221 “次数”之后的括号

      `次数` 表示记录条数，其后不带括号。不同取值的个数写作 `去重项目`；满足条件的条数写作 `次数 其中 (…)`；其他记录的条数写作 `次数 取自 费用明细 (…)`。

      错误：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，次数 (项目) ＞ 3
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 同一就诊，去重项目 ＞ 3
      ```

      """###),
  DiagnosticPage(
    "E0222",
    en: ###"""
      # E0222 Written another way

      What is meant is plain, but is written another way: a bound as people say it (`60岁以上`), a range with a dash or with `to`, a number with a comma inside, `IS NULL`, a function of a spreadsheet. The message shows the whole text to write.

      Wrong:
      ```
      rule A flag if quantity between 1-5
      ```
      Right:
      ```
      rule A flag if quantity between 1 and 5
      ```

      """###,
    zh: ###"""
      # E0222 写法不同

      意思清楚，但写法不同：口语中的界限（`60岁以上`）、以短横或“至”书写的范围、带千分位逗号的数字、`IS NULL`、表格软件的函数等。提示中给出应写的完整文本。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 年龄 60岁以上
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 年龄 ≥ 60岁
      ```

      """###),
  DiagnosticPage(
    "E0223",
    en: ###"""
      # E0223 Sign missing between two values

      A value and a number stand side by side with no sign between them. Which sign is meant, only the writer knows.

      Wrong:
      ```
      rule A for each visit flag if age 60
      ```
      Right:
      ```
      rule A for each visit flag if age >= 60
      ```

      """###,
    zh: ###"""
      # E0223 两个值之间缺少符号

      值与数字并列，中间没有比较符号。应为哪一个符号，只有作者知道，请补上。

      错误：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 年龄 60岁
      ```
      正确：
      ```
      规则 例-001 “例”
        对每次 就诊
        标记 若 年龄 ≥ 60岁
      ```

      """###),
  DiagnosticPage(
    "E0224",
    en: ###"""
      # E0224 No such function

      Rules have no functions of spreadsheets or databases. The hint says how the same is written.

      Wrong:
      ```
      rule A flag if IF(amount > 100)
      ```
      Right:
      ```
      rule A flag if amount > 100
      ```

      """###,
    zh: ###"""
      # E0224 没有该函数

      规则中没有表格软件或数据库的函数，提示给出相应的写法。

      错误：
      ```
      规则 例-001 “例”
        标记 若 =IF(金额 ＞ 100)
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0225",
    en: ###"""
      # E0225 Text without quotes

      Names of files, titles, articles and the codes of a list are texts and stand between quotes.

      Wrong:
      ```
      record bill from bill.csv
        id : code key
      ```
      Right:
      ```
      record bill from "bill.csv"
        id : code key
      ```

      """###,
    zh: ###"""
      # E0225 文本未加引号

      文件名、标题、条款和清单中的代码都是文本，须写在引号内。

      错误：
      ```
      记录 结算 来自 结算.csv
        结算号：代码 主键
      ```
      正确：
      ```
      记录 结算 来自 “结算.csv”
        结算号：代码 主键
      ```

      """###),
]
