// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesW091: [DiagnosticPage] = [
  DiagnosticPage(
    "W0911",
    en: ###"""
      # W0911 Rule without a basis

      A rule does not say which article it rests on.

      Wrong:
      ```
      rule DAY-001 "Dear"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      Right:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      Who is charged has a right to know by which rule.

      """###,
    zh: ###"""
      # W0911 规则没有依据

      规则没有写明依据。被检查对象有权知道依据哪一条款，请写 `依据 “…” 条款 “…”`。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      ```

      """###),
  DiagnosticPage(
    "W0912",
    en: ###"""
      # W0912 Rule without tests

      No test is for this rule.

      Wrong:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      Right:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      test "cheap" for DAY-001
        given fee
          | line | amount |
          | 1    | 2      |
        expect clear
      test "unknown" for DAY-001
        given fee
          | line |
          | 1    |
        expect undetermined fee 1 missing amount
      ```
      A rule is ready for release when its tests show it fire, stay silent and stay undetermined.

      """###,
    zh: ###"""
      # W0912 规则没有测试

      规则没有测试。规则应有测试表明它能发现问题、不误报，并在数据缺失时无法判定，方可发布。

      错误：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      测试 “金额低” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 2    |
        预期 无问题
      测试 “没有金额” 针对 贵-001
        给定 费用明细
          | 明细号 |
          | 1      |
        预期 无法判定 费用明细 1 缺失 金额
      ```

      """###),
  DiagnosticPage(
    "W0913",
    en: ###"""
      # W0913 Rule whose tests leave something out

      The tests of a rule do not show all of: it fires, it stays silent, it stays undetermined.

      Wrong:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      test "cheap" for DAY-001
        given fee
          | line | amount |
          | 1    | 2      |
        expect clear
      ```
      Right:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      test "cheap" for DAY-001
        given fee
          | line | amount |
          | 1    | 2      |
        expect clear
      test "unknown" for DAY-001
        given fee
          | line |
          | 1    |
        expect undetermined fee 1 missing amount
      ```
      The message names what is missing.

      """###,
    zh: ###"""
      # W0913 规则的测试不完整

      规则的测试不完整，缺少有问题、无问题、无法判定中的某一种，提示中列出缺少的种类。

      错误：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      测试 “金额低” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 2    |
        预期 无问题
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      测试 “金额低” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 2    |
        预期 无问题
      测试 “没有金额” 针对 贵-001
        给定 费用明细
          | 明细号 |
          | 1      |
        预期 无法判定 费用明细 1 缺失 金额
      ```

      """###),
  DiagnosticPage(
    "W0915",
    en: ###"""
      # W0915 Rule without a sentence for the reader

      A rule has no sentence that tells the reader why.

      Wrong:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
      ```
      Right:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      The sentence stands in the report, with the values of the finding.

      """###,
    zh: ###"""
      # W0915 规则没有说明

      规则没有“说明”。说明会连同具体数值写入报告，请写 `说明 “… {项目} …”`。

      错误：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      ```

      """###),
  DiagnosticPage(
    "W0916",
    en: ###"""
      # W0916 Rule without a title

      A rule has no title.

      Wrong:
      ```
      rule DAY-001
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      Right:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      The title stands in reports beside the id.

      """###,
    zh: ###"""
      # W0916 规则没有名称

      规则没有名称。名称与编号一起写入报告，请写在编号之后。

      错误：
      ```
      规则 贵-001
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      ```

      """###),
  DiagnosticPage(
    "W0917",
    en: ###"""
      # W0917 Declared and never used

      A list, table, parameter, choice, record or derived record is declared and never used.

      Wrong:
      ```
      list dialysis = "311000006"
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if amount > 100
        because "{item} costs {amount}"
      ```
      Right:
      ```
      list dialysis = "311000006"
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        flag if item in dialysis, amount > 100
        because "{item} costs {amount}"
      ```
      It may be left over, or its name may be misspelt where it was meant to be used.

      """###,
    zh: ###"""
      # W0917 声明后未使用

      清单、对照表、参数、选项、记录或派生记录声明后未被使用，可能是遗留内容，也可能是使用处写错了名称。

      错误：
      ```
      清单 血液透析 = “311000006”
      规则 高价-001 “高价”
        标记 若 金额＞100
      ```
      正确：
      ```
      清单 血液透析 = “311000006”
      规则 高价-001 “高价”
        标记 若 项目 属于 血液透析，金额＞100
      ```

      """###),
  DiagnosticPage(
    "W0918",
    en: ###"""
      # W0918 Exemption for a category without rules

      `exempt category` names a category that no rule has.

      Wrong:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        category charging
        flag if amount > 100
        because "{item} costs {amount}"
      exempt category chargin if quantity < 2 because "small"
      ```
      Right:
      ```
      rule DAY-001 "Dear"
        basis "Price law" article "3"
        category charging
        flag if amount > 100
        because "{item} costs {amount}"
      exempt category charging if quantity < 2 because "small"
      ```
      The exemption has no effect.

      """###,
    zh: ###"""
      # W0918 豁免的违规类型没有规则

      “豁免 违规类型”所列的类型没有任何规则，豁免不起作用，请核对名称。

      错误：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        违规类型 收费
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      豁免 违规类型 收废 若 数量 ＜ 2 说明 “数量少”
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        依据 “价格法” 条款 “3”
        违规类型 收费
        标记 若 金额 ＞ 100
        说明 “{项目}的金额为{金额}”
      豁免 违规类型 收费 若 数量 ＜ 2 说明 “数量少”
      ```

      """###),
  DiagnosticPage(
    "W0919",
    en: ###"""
      # W0919 Money of a finding without a weight per row

      A rule asks money back once per finding, and its record does not say which money a row is about.

      Wrong:
      ```
      record bill from "bill.csv" at time default
        id : code key
        patient : code
        time : time
        paid : money
        due : money
      rule SUM-001 "Dear" flag if same patient, total due > 100 recover total due
      ```
      Right:
      ```
      record bill from "bill.csv" at time worth due default
        id : code key
        patient : code
        time : time
        paid : money
        due : money
      rule SUM-001 "Dear" flag if same patient, total due > 100 recover total due
      ```
      The money of a finding is shared among its rows by their worth, for the total without double counting; without a worth it is shared equally.

      """###,
    zh: ###"""
      # W0919 问题金额无法按行分摊

      规则按问题整体追回金额，但其记录没有“计额”字段。为得出去重后的总额，金额须分摊到各行；没有计额字段时平均分摊。请在记录首部写 `计额` 和金额字段。

      错误：
      ```
      记录 账单 来自 “bill.csv” 记时按 时间 默认
        编号：代码 主键
        患者：代码
        时间：时间
        已付：金额
        应付：金额
      规则 总-001 “金额过高”
        标记 若 同一患者，合计应付 ＞ 100
        追回 合计应付
      ```
      正确：
      ```
      记录 账单 来自 “bill.csv” 记时按 时间 默认 计额 应付
        编号：代码 主键
        患者：代码
        时间：时间
        已付：金额
        应付：金额
      规则 总-001 “金额过高”
        标记 若 同一患者，合计应付 ＞ 100
        追回 合计应付
      ```

      """###),
]
