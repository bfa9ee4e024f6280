// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE010: [DiagnosticPage] = [
  DiagnosticPage(
    "E0101",
    en: ###"""
      # E0101 File too large

      A rulebook file may have 64 MB. Rules are read by people; what is longer is data and belongs into a CSV file, which a list or table names with `from "…"`.

      """###,
    zh: ###"""
      # E0101 文件过大

      规则文件不得超过 64 MB。规则供人阅读，更长的内容属于数据，应放入 CSV 文件，并在清单或对照表中以 `来自 “…”` 引用。

      """###),
  DiagnosticPage(
    "E0102",
    en: ###"""
      # E0102 File is not UTF-8

      Rulebook files are UTF-8. The message names the first byte that is not; nothing of the file is read. Most often the file was saved as GBK or GB18030, as older editors on Windows do: open it, choose *save as*, and set the encoding to UTF-8. Data files may have other encodings, which their record names with `encoding gb18030`.

      Wrong:
      ```guiju rulebook.guiju gb18030
      rulebook "示例" version "1"
      ```
      Right:
      ```guiju rulebook.guiju
      rulebook "示例" version "1"
      ```

      """###,
    zh: ###"""
      # E0102 文件不是 UTF-8 编码

      规则文件须为 UTF-8 编码。提示中给出第一个不合规的字节，整个文件不再读取。常见原因是编辑器以 GBK 或 GB18030 保存：请“另存为”并选择 UTF-8。数据文件可用其他编码，在记录中以 `编码 gb18030` 注明。

      错误：
      ```guiju rulebook.guiju gb18030
      规则库 “示例” 版本 “1”
      ```
      正确：
      ```guiju rulebook.guiju
      规则库 “示例” 版本 “1”
      ```

      """###),
  DiagnosticPage(
    "E0103",
    en: ###"""
      # E0103 Text without closing quote

      A text ends on the line on which it begins. `"` is closed by `"`, and `“` by `”`.

      Wrong:
      ```
      rule A "Duplicate charge
        flag if amount > 100
      ```
      Right:
      ```
      rule A "Duplicate charge"
        flag if amount > 100
      ```

      """###,
    zh: ###"""
      # E0103 文本缺少右引号

      文本必须在同一行内结束：`"` 以 `"` 结束，`“` 以 `”` 结束，不得混用。

      错误：
      ```
      规则 例-001 “重复收费
        标记 若 金额 ＞ 100
      ```
      正确：
      ```
      规则 例-001 “重复收费”
        标记 若 金额 ＞ 100
      ```

      """###),
  DiagnosticPage(
    "E0104",
    en: ###"""
      # E0104 Quoted name without `」`

      A name in `「」` ends on the line on which it begins.

      Wrong:
      ```
      record stay from "stay.csv"
        id : code key
        「次数 : integer
      ```
      Right:
      ```
      record stay from "stay.csv"
        id : code key
        「次数」 : integer
      ```

      """###,
    zh: ###"""
      # E0104 名称缺少“」”

      以 `「` 开头的名称须在同一行内以 `」` 结束。

      错误：
      ```
      记录 住院 来自 “住院.csv”
        住院号：代码 主键
        「次数：整数
      ```
      正确：
      ```
      记录 住院 来自 “住院.csv”
        住院号：代码 主键
        「次数」：整数
      ```

      """###),
  DiagnosticPage(
    "E0105",
    en: ###"""
      # E0105 Character without meaning

      The character has no meaning outside texts, quoted names and comments. The message says what is written instead where it is known.

      Wrong:
      ```
      rule A flag if amount > 1 & price > 2
      ```
      Right:
      ```
      rule A flag if amount > 1, price > 2
      ```

      """###,
    zh: ###"""
      # E0105 无意义的字符

      该字符在文本、带引号的名称和注释之外没有意义。能判断原意时，提示会说明应写什么。

      错误：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100 & 单价 ＞ 2
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 金额 ＞ 100，单价 ＞ 2
      ```

      """###),
  DiagnosticPage(
    "E0106",
    en: ###"""
      # E0106 Underscore at the edge of a number

      `_` may separate groups of digits, and stands between two digits.

      Wrong:
      ```
      parameter most = 1000_
      ```
      Right:
      ```
      parameter most = 1_000
      ```

      """###,
    zh: ###"""
      # E0106 数字边缘的下划线

      `_` 用于分隔数字，只能位于两个数字之间。

      错误：
      ```
      参数 上限 = 1000_
      ```
      正确：
      ```
      参数 上限 = 1_000
      ```

      """###),
  DiagnosticPage(
    "E0107",
    en: ###"""
      # E0107 Date not written in full

      Month, day, hour, minute and second have two digits each. `2024-5-1` would otherwise be a subtraction that nobody means; a subtraction has spaces around its `-`. The Chinese form `2024年5月1日` needs no zeros.

      Wrong:
      ```
      rule A flag if time after 2024-5-1
      ```
      Right:
      ```
      rule A flag if time after 2024-05-01
      ```

      """###,
    zh: ###"""
      # E0107 日期书写不完整

      月、日、时、分、秒均写两位数字。`2024-5-1` 否则会被当作减法；真正的减法请在 `-` 两侧加空格。`2024年5月1日` 不需要前导零。

      错误：
      ```
      规则 例-001 “例”
        标记 若 时间 晚于 2024.5.1
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 时间 晚于 2024-05-01
      ```

      """###),
  DiagnosticPage(
    "E0108",
    en: ###"""
      # E0108 No such day or time

      The calendar has no such day, or the day no such time.

      Wrong:
      ```
      rule A flag if time after 2024-02-30
      ```
      Right:
      ```
      rule A flag if time after 2024-02-29
      ```

      """###,
    zh: ###"""
      # E0108 日期或时间不存在

      日历中没有这一天，或一天中没有这一时刻。

      错误：
      ```
      规则 例-001 “例”
        标记 若 时间 晚于 2024-02-30
      ```
      正确：
      ```
      规则 例-001 “例”
        标记 若 时间 晚于 2024-02-29
      ```

      """###),
  DiagnosticPage(
    "E0109",
    en: ###"""
      # E0109 Row without closing `|`

      A row of a table stands on one line, with `|` before the first and behind the last cell. An empty last cell would otherwise go unseen.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      test "dear" for DAY-001
        given fee
          | line | amount
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

      """###,
    zh: ###"""
      # E0109 表格行缺少结尾的“|”

      一行数据写在同一行内，首尾都要有 `|`，否则末尾的空单元格无法辨认。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      测试 “金额高” 针对 贵-001
        给定 费用明细
          | 明细号 | 金额
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
]
