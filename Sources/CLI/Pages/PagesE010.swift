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

      """###,
    zh: ###"""
      # E0102 文件不是 UTF-8 编码

      规则文件须为 UTF-8 编码。提示中给出第一个不合规的字节，整个文件不再读取。常见原因是编辑器以 GBK 或 GB18030 保存：请“另存为”并选择 UTF-8。数据文件可用其他编码，在记录中以 `编码 gb18030` 注明。

      """###),
  DiagnosticPage(
    "E0103",
    en: ###"""
      # E0103 Text without closing quote

      A text ends on the line on which it begins. `"` is closed by `"`, and `“` by `”`.

      Wrong:
      ```
      rule A "Duplicate charge
        flag if same item, count > 1
      ```
      Right:
      ```
      rule A "Duplicate charge"
        flag if same item, count > 1
      ```

      """###,
    zh: ###"""
      # E0103 文本缺少右引号

      文本必须在同一行内结束：`"` 以 `"` 结束，`“` 以 `”` 结束，不得混用。

      """###),
  DiagnosticPage(
    "E0104",
    en: ###"""
      # E0104 Quoted name without `」`

      A name in `「」` ends on the line on which it begins.

      Wrong:
      ```
      record a from "a.csv"
        「次数 : integer
      ```
      Right:
      ```
      record a from "a.csv"
        「次数」 : integer
      ```

      """###,
    zh: ###"""
      # E0104 名称缺少“」”

      以 `「` 开头的名称须在同一行内以 `」` 结束。

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

      """###),
  DiagnosticPage(
    "E0106",
    en: ###"""
      # E0106 Underscore at the edge of a number

      `_` may separate groups of digits, and stands between two digits.

      Wrong:
      ```
      parameter limit = 1000_
      ```
      Right:
      ```
      parameter limit = 1_000
      ```

      """###,
    zh: ###"""
      # E0106 数字边缘的下划线

      `_` 用于分隔数字，只能位于两个数字之间。

      """###),
  DiagnosticPage(
    "E0107",
    en: ###"""
      # E0107 Date not written in full

      Month, day, hour, minute and second have two digits each. `2024-5-1` would otherwise be a subtraction that nobody means; a subtraction has spaces around its `-`. The Chinese form `2024年5月1日` needs no zeros.

      Wrong:
      ```
      rule A flag if day > 2024-5-1
      ```
      Right:
      ```
      rule A flag if day > 2024-05-01
      ```

      """###,
    zh: ###"""
      # E0107 日期书写不完整

      月、日、时、分、秒均写两位数字。`2024-5-1` 否则会被当作减法；真正的减法请在 `-` 两侧加空格。`2024年5月1日` 不需要前导零。

      """###),
  DiagnosticPage(
    "E0108",
    en: ###"""
      # E0108 No such day or time

      The calendar has no such day, or the day no such time.

      Wrong:
      ```
      rule A flag if day > 2024-02-30
      ```
      Right:
      ```
      rule A flag if day > 2024-02-29
      ```

      """###,
    zh: ###"""
      # E0108 日期或时间不存在

      日历中没有这一天，或一天中没有这一时刻。

      """###),
  DiagnosticPage(
    "E0109",
    en: ###"""
      # E0109 Row without closing `|`

      A row of a table stands on one line, with `|` before the first and behind the last cell. An empty last cell would otherwise go unseen.

      Wrong:
      ```
      test "a" for A
        given fee
          | line | item
          | 1    | X |
        expect clear
      ```
      Right:
      ```
      test "a" for A
        given fee
          | line | item |
          | 1    | X    |
        expect clear
      ```

      """###,
    zh: ###"""
      # E0109 表格行缺少结尾的“|”

      一行数据写在同一行内，首尾都要有 `|`，否则末尾的空单元格无法辨认。

      """###),
]
