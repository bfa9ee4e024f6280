// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE080: [DiagnosticPage] = [
  DiagnosticPage(
    "E0801",
    en: ###"""
      # E0801 Test of something that is not there

      A test is for a rule or a grade that is not there.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-01
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      The id behind `for` is that of a rule in force after all amendments, or the name of a grade.

      """###,
    zh: ###"""
      # E0801 测试对象不存在

      测试对象不存在。“针对”之后应为（经各层修订后）有效的规则编号或分级名称。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-01
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
  DiagnosticPage(
    "E0802",
    en: ###"""
      # E0802 What a test gives

      A test gives something that cannot be given.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fees
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      A test gives rows of records that are read from files, and tables and lists in place of the rulebook's, each once. Derived records and findings are computed from them.

      """###,
    zh: ###"""
      # E0802 测试给定的内容

      测试给定的内容有误。可以给定从文件读取的记录，以及用来代替规则库中同名对照表和清单的内容，各一次；派生记录和问题由计算得出，不能给定。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
  DiagnosticPage(
    "E0803",
    en: ###"""
      # E0803 Column that a test gives

      A column of a test is no column of its record.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amounts |
          | 1    | 200    |
        expect finding fee 1
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      A column has any name of a field, or a header of the data file. Computed fields cannot be given. Columns that the rule does not need may be left out.

      """###,
    zh: ###"""
      # E0803 测试给定的列

      测试的列不是该记录的字段。列名可为字段的任一名称或数据文件的列名；计算字段不能给定；规则用不到的列可以省略。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金颜 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
  DiagnosticPage(
    "E0804",
    en: ###"""
      # E0804 Row with too many or too few cells

      A row of a test has more or fewer cells than its first row has names.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200 | 3 |
        expect finding fee 1
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      An empty cell is written as nothing between two `|`.

      """###,
    zh: ###"""
      # E0804 行的单元格数不符

      测试某行的单元格数与首行不同。空单元格请在两个 `|` 之间留空。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  | 3 |
        预期 问题 费用明细 1
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
  DiagnosticPage(
    "E0805",
    en: ###"""
      # E0805 What a test expects

      A test expects a record, key, field or step of a grade that is not there.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 2
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      An expectation names rows that the test gives. Without a column for the key, rows are numbered from 1.

      """###,
    zh: ###"""
      # E0805 测试的预期

      测试的预期中提到的记录、主键、字段或等级不存在。预期只能提到测试给定的行；未给出主键列时，各行依次编号为 1、2、3……

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 2
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
  DiagnosticPage(
    "E0806",
    en: ###"""
      # E0806 Test without an expectation

      A test expects nothing.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      A test without an expectation would always pass.

      """###,
    zh: ###"""
      # E0806 测试没有预期

      测试没有预期，永远会通过。请写 `预期 问题 …`、`预期 无问题`、`预期 无法判定 …` 或 `预期 不适用`。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
  DiagnosticPage(
    "E0807",
    en: ###"""
      # E0807 Outcome of a rule and of a grade

      A test for a rule expects a grade, or a test for a grade an outcome of a rule.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect grade H1 red
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount |
          | 1    | 200    |
        expect finding fee 1
      ```
      Rules have findings; grades have steps.

      """###,
    zh: ###"""
      # E0807 规则与分级的预期混用

      针对规则的测试写了分级的预期，或针对分级的测试写了规则的预期。规则的结论是问题等四种，分级的结论是等级。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 分级 H1 红
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额 |
          | 1      | 200  |
        预期 问题 费用明细 1
      ```

      """###),
]
