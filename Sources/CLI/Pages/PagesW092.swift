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
      table limit from "limit.csv"
        item : code key
        quantity : decimal
      ```
      ```csv
      item,quantity
      A,2
      ,3
      ```
      Right:
      ```
      table limit from "limit.csv"
        item : code key
        quantity : decimal
      ```
      ```csv
      item,quantity
      A,2
      B,3
      ```
      Official knowledge tables come with such rows, so they are no error; but what has no code is not watched.

      """###,
    zh: ###"""
      # W0921 没有主键的行

      对照表文件中有主键为空的行。这些行不会与任何数据匹配，已略去；提示给出行号。官方知识库中确有这样的行，因此不作错误处理，但没有编码的内容也不会被监管。

      """###),
]
