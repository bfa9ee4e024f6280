// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE082: [DiagnosticPage] = [
  DiagnosticPage(
    "E0820",
    en: ###"""
      # E0820 Column missing in expected.csv

      A fixture folder holds data files and an `expected.csv` that says what the rulebook must find in them. It needs the columns `rule`, `outcome` and `flagged`; `recover` is compared where it is there.

      Wrong:
      ```
      record bill from "bill.csv" default
        id : code key
        amount : money
      rule DAY-001 "Dear" flag if amount > 100
      ```
      ```csv dear/bill.csv
      id,amount
      2,200
      ```
      ```csv dear/expected.csv
      rule,flagged
      DAY-001,bill:2
      ```
      Right:
      ```
      record bill from "bill.csv" default
        id : code key
        amount : money
      rule DAY-001 "Dear" flag if amount > 100
      ```
      ```csv dear/bill.csv
      id,amount
      2,200
      ```
      ```csv dear/expected.csv
      rule,outcome,flagged
      DAY-001,finding,bill:2
      ```
      Without the outcome it would be open whether the record must be a finding or undetermined.

      """###,
    zh: ###"""
      # E0820 expected.csv 缺少列

      样例文件夹中有数据文件和 `expected.csv`，后者写明规则库应有的结论，必须有 `rule`、`outcome`、`flagged` 三列；有 `recover` 列时比较金额。没有 outcome 就无从知道该记录应是问题还是无法判定。

      错误：
      ```
      记录 账单 来自 “账单.csv” 默认
        账单号：代码 主键
        金额：金额
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      ```
      ```csv 贵/账单.csv
      账单号,金额
      2,200
      ```
      ```csv 贵/expected.csv
      rule,flagged
      贵-001,账单:2
      ```
      正确：
      ```
      记录 账单 来自 “账单.csv” 默认
        账单号：代码 主键
        金额：金额
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      ```
      ```csv 贵/账单.csv
      账单号,金额
      2,200
      ```
      ```csv 贵/expected.csv
      rule,outcome,flagged
      贵-001,finding,账单:2
      ```

      """###),
  DiagnosticPage(
    "E0821",
    en: ###"""
      # E0821 Row of expected.csv that says nothing

      Each row names a rule or grade of the rulebook, an outcome (`finding`, `clear`, `undetermined`, `not applicable`; for a grade its step), the records as `name:key` joined by `;`, and an amount or nothing.

      Wrong:
      ```
      record bill from "bill.csv" default
        id : code key
        amount : money
      rule DAY-001 "Dear" flag if amount > 100
      ```
      ```csv dear/bill.csv
      id,amount
      2,200
      ```
      ```csv dear/expected.csv
      rule,outcome,flagged
      DAY-001,found,bill:2
      ```
      Right:
      ```
      record bill from "bill.csv" default
        id : code key
        amount : money
      rule DAY-001 "Dear" flag if amount > 100
      ```
      ```csv dear/bill.csv
      id,amount
      2,200
      ```
      ```csv dear/expected.csv
      rule,outcome,flagged
      DAY-001,finding,bill:2
      ```
      A row that is not understood would compare nothing, and the test would pass for no reason.

      """###,
    zh: ###"""
      # E0821 expected.csv 中无法理解的行

      每行依次为：规则库中的规则或分级；结论（`finding`、`clear`、`undetermined`、`not applicable`，分级则为其级别）；记录，写作 `名称:主键`，多个用 `;` 连接；金额或空。无法理解的行什么也比较不了，测试会毫无理由地通过。

      错误：
      ```
      记录 账单 来自 “账单.csv” 默认
        账单号：代码 主键
        金额：金额
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      ```
      ```csv 贵/账单.csv
      账单号,金额
      2,200
      ```
      ```csv 贵/expected.csv
      rule,outcome,flagged
      贵-001,有问题,账单:2
      ```
      正确：
      ```
      记录 账单 来自 “账单.csv” 默认
        账单号：代码 主键
        金额：金额
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      ```
      ```csv 贵/账单.csv
      账单号,金额
      2,200
      ```
      ```csv 贵/expected.csv
      rule,outcome,flagged
      贵-001,finding,账单:2
      ```

      """###),
]
