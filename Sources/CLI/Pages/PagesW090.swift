// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesW090: [DiagnosticPage] = [
  DiagnosticPage(
    "W0901",
    en: ###"""
      # W0901 `or` beside a comma

      A comma means *and* and binds looser than `or`: `a, b or c` is *a, and one of b and c*. A reader may well take it the other way; brackets say which.

      Wrong:
      ```
      rule A flag if amount > 1, price > 2 or quantity > 3
      ```
      Right:
      ```
      rule A flag if amount > 1, (price > 2 or quantity > 3)
      ```

      """###,
    zh: ###"""
      # W0901 “或”与逗号并列

      逗号表示“且”，结合力弱于 `或`：`甲，乙 或 丙` 读作“甲，且乙丙之一”。读者容易误解，请加括号。

      错误：
      ```
      规则 例-001
        标记 若 金额 ＞ 1，单价 ＞ 2 或 数量 ＞ 3
      ```
      正确：
      ```
      规则 例-001
        标记 若 金额 ＞ 1，(单价 ＞ 2 或 数量 ＞ 3)
      ```

      """###),
]
