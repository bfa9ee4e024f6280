// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesW093: [DiagnosticPage] = [
  DiagnosticPage(
    "W0930",
    en: ###"""
      # W0930 Days that are left out

      Between two versions of a rule, two values of a parameter, or two rows of a table with the same keys lie days on which nothing is in force. On these days the rule is not applicable, and what reads the parameter or the table is undetermined.

      Wrong:
      ```
      rule AMT-001 effective from 2023-01-01 to 2023-12-30 flag if amount > 500
      rule AMT-001 effective from 2024-01-01 flag if amount > 300
      ```
      Right:
      ```
      rule AMT-001 effective from 2023-01-01 to 2023-12-31 flag if amount > 500
      rule AMT-001 effective from 2024-01-01 flag if amount > 300
      ```
      Both the first and the last day of a period belong to it.

      """###,
    zh: ###"""
      # W0930 施行时间有空档

      规则的两个版本、参数的两个取值或对照表中主键相同的两行之间，有些日子没有任何一个有效。这些日子里规则不适用，读取该参数或对照表的结论为无法判定。时段的首日和末日都包含在内。

      错误：
      ```
      规则 金额-001 施行 自 2023-01-01 至 2023-12-30 标记 若 金额＞500
      规则 金额-001 施行 自 2024-01-01 标记 若 金额＞300
      ```
      正确：
      ```
      规则 金额-001 施行 自 2023-01-01 至 2023-12-31 标记 若 金额＞500
      规则 金额-001 施行 自 2024-01-01 标记 若 金额＞300
      ```

      """###),
  DiagnosticPage(
    "W0931",
    en: ###"""
      # W0931 Rows that no rule can read

      The days on which some rows of a table are in force lie outside of those of every rule that reads the table, so no lookup finds these rows.

      Wrong:
      ```
      table price effective f to t
        item : code key
        most : money
        f : date
        t : date
        rows
        | item | most | f | t |
        | A | 10 | 2020-01-01 | 2020-12-31 |
        | A | 12 | 2021-01-01 | |
      rule AMT-001 effective from 2021-01-01 flag if amount > price[item].most
      ```
      Right:
      ```
      table price effective f to t
        item : code key
        most : money
        f : date
        t : date
        rows
        | item | most | f | t |
        | A | 12 | 2021-01-01 | |
      rule AMT-001 effective from 2021-01-01 flag if amount > price[item].most
      ```
      Old rows may be kept for the record: then allow it with that reason. Nothing is said where something else than rules reads the table, such as a derived record.

      """###,
    zh: ###"""
      # W0931 任何规则都读不到的行

      对照表中某些行的有效期在所有读取该表的规则的施行时间之外，因此查不到这些行。为存档而保留的旧行，请用 `允许` 写明理由。若派生记录等规则以外的内容也读取该表，则不提示。

      错误：
      ```
      对照表 最高价 施行 起 至 止
        项目：代码 主键
        最高：金额
        起：日期
        止：日期
        行
        | 项目 | 最高 | 起 | 止 |
        | A | 10 | 2020-01-01 | 2020-12-31 |
        | A | 12 | 2021-01-01 | |
      规则 金额-001 施行 自 2021-01-01 标记 若 金额＞最高价[项目].最高
      ```
      正确：
      ```
      对照表 最高价 施行 起 至 止
        项目：代码 主键
        最高：金额
        起：日期
        止：日期
        行
        | 项目 | 最高 | 起 | 止 |
        | A | 12 | 2021-01-01 | |
      规则 金额-001 施行 自 2021-01-01 标记 若 金额＞最高价[项目].最高
      ```

      """###),
  DiagnosticPage(
    "W0932",
    en: ###"""
      # W0932 Condition that says nothing of the record that is looked for

      A name alone is always the candidate's. In the `where` of another record, and in the brackets behind `has`, `no` and `of`, a condition that speaks of the candidate only, by names that the other record has too, is most often a slip: the record that is looked for is not asked.

      Wrong:
      ```
      rule ABS-001
        where item in surgery
        without another fee as a where same visit, same day, item in anaesthesia
        flag
      ```
      Right:
      ```
      rule ABS-001
        where item in surgery
        without another fee as a where same visit, same day, a.item in anaesthesia
        flag
      ```
      A condition on the candidate stands in the rule's own `where`.

      """###,
    zh: ###"""
      # W0932 条件没有涉及所查找的记录

      单独写的名称一律指候选记录的字段。在查找其他记录的 `其中` 里，或在 `存在`、`取自` 等之后的括号里，只涉及候选记录、而所查找的记录也有同名字段的条件，多半是漏写了记录的名称：所查找的记录并未受此限制。

      错误：
      ```
      规则 无据-001
        其中 项目 属于 手术
        不存在 另一 费用明细 称 麻 其中 同一就诊，同一天，项目 属于 麻醉项目
        标记
      ```
      正确：
      ```
      规则 无据-001
        其中 项目 属于 手术
        不存在 另一 费用明细 称 麻 其中 同一就诊，同一天，麻.项目 属于 麻醉项目
        标记
      ```
      针对候选记录的条件请写在规则自己的 `其中` 里。

      """###),
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
