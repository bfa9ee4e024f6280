// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE054: [DiagnosticPage] = [
  DiagnosticPage(
    "E0540",
    en: ###"""
      # E0540 Values of different types

      The values of one parameter are of different types.

      Wrong:
      ```
      parameter most = 3; 2 days from 2024-07-01
      ```
      Right:
      ```
      parameter most = 3 days; 2 days from 2024-07-01
      ```
      A rule that compares with the parameter is checked once, for all its values.

      """###,
    zh: ###"""
      # E0540 取值类型不一致

      同一参数各个取值的类型不一致，如一个为数值、一个为时长。规则只按一种类型检查，请统一。

      错误：
      ```
      参数 上限 = 3；2天 自 2024-07-01
      ```
      正确：
      ```
      参数 上限 = 3天；2天 自 2024-07-01
      ```

      """###),
  DiagnosticPage(
    "E0541",
    en: ###"""
      # E0541 Exemption from a rule that is not there

      `exempt` names a rule that is not there.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      exempt DAY-002 if quantity < 2 because "small"
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      exempt DAY-001 if quantity < 2 because "small"
      ```
      An exemption that hits nothing would be lost without a word.

      """###,
    zh: ###"""
      # E0541 豁免的规则不存在

      “豁免”所列的规则编号不存在，请核对。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      豁免 贵-002 若 数量 ＜ 2 说明 “数量少”
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      豁免 贵-001 若 数量 ＜ 2 说明 “数量少”
      ```

      """###),
]
