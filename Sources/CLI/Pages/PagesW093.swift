// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesW093: [DiagnosticPage] = [
  DiagnosticPage(
    "W0933",
    en: ###"""
      # W0933 Allowed, but nothing was found

      An `allow` names a code, a rule or a declaration for which there is no such lint. It may be left over from what was corrected since, and would hide the next one.

      Wrong:
      ```
      list dialysis = "311000006"
      rule DAY-001 flag if item in dialysis
      allow W0917 for dialysis because "used by the cities below us"
      ```
      Right:
      ```
      list dialysis = "311000006"
      rule DAY-001 flag if item in dialysis
      ```

      """###,
    zh: ###"""
      # W0933 允许的提示并未出现

      `允许` 所写的代码、规则或声明并没有这样的提示。可能是问题改正后遗留的，留着会掩盖下一处。

      错误：
      ```
      清单 血液透析 = “311000006”
      规则 透析-001 标记 若 item 属于 血液透析
      允许 W0917 针对 血液透析 说明 “由地市规则库使用”
      ```
      正确：
      ```
      清单 血液透析 = “311000006”
      规则 透析-001 标记 若 item 属于 血液透析
      ```

      """###),
]
