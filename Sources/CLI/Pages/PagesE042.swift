// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE042: [DiagnosticPage] = [
  DiagnosticPage(
    "E0420",
    en: ###"""
      # E0420 Expression nested too deeply

      The expression is nested more deeply than anyone can read.

      Give parts of it names with `give`, or write several conditions.

      """###,
    zh: ###"""
      # E0420 算式嵌套过深

      该条件或算式嵌套过深。请用“得出”为其中部分命名，或拆分为多个条件。

      """###),
  DiagnosticPage(
    "E0421",
    en: ###"""
      # E0421 Several values in the place of one

      Several values, a range, `[ ]` or `any of` stand where one value is needed.

      Wrong:
      ```
      rule EX-001 "example"
        flag if item in "I25".."I20"
      ```
      Right:
      ```
      rule EX-001 "example"
        flag if item in "I20".."I25"
      ```
      Several values stand behind `is`, `is not`, `in` and `not in`; `[a, b]` is looked for in a table; `"a".."b"` runs from the smaller code to the greater.

      """###,
    zh: ###"""
      # E0421 此处只能有一个值

      此处只能有一个值。多个值写在“为”“不为”“属于”“不属于”之后；“[甲, 乙]”须在对照表中查找；“"a".."b"”须由小到大。

      错误：
      ```
      规则 例-001 “例”
        标记 若 项目 属于 “I25”..“I20”
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 项目 属于 “I20”..“I25”
      ```

      """###),
]
