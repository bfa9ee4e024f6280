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
      table limit
        item : code key
      ```
      Right:
      ```
      table limit
        item : code key
        rows
          | item |
          | A    |
      ```

      """###,
    zh: ###"""
      # E0220 对照表没有数据

      对照表的数据来自文件（`来自 “…”`），或写在字段之后的 `行` 之下。

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

      """###),
]
