// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE011: [DiagnosticPage] = [
  DiagnosticPage(
    "E0110",
    en: ###"""
      # E0110 Empty name

      There is nothing between `「` and `」`.

      Wrong:
      ```
      rule A flag if 「」 > 100
      ```
      Right:
      ```
      rule A flag if 「amount」 > 100
      ```

      """###,
    zh: ###"""
      # E0110 空名称

      `「」` 之间没有内容。

      错误：
      ```
      规则 例-001 “例”
        标记 若 「」 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 「金额」 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0111",
    en: ###"""
      # E0111 Sign written another way

      Equality is one `=`; the signs for *at least* and *at most* are `>=` and `<=`, or `≥` and `≤`.

      Wrong:
      ```
      rule A flag if amount == 1
      ```
      Right:
      ```
      rule A flag if amount = 1
      ```

      """###,
    zh: ###"""
      # E0111 符号写法有误

      相等写作一个 `=`；“不少于”“不多于”写作 `>=`、`<=` 或 `≥`、`≤`。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 == 100
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 = 100
      ```

      """###),
]
