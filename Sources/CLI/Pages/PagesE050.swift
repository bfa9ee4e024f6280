// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE050: [DiagnosticPage] = [
  DiagnosticPage(
    "E0501",
    en: ###"""
      # E0501 Name declared twice

      A name stands for one thing. Two declarations, two fields of one record or two members of one choice share a spelling.

      Wrong:
      ```
      list dialysis = "311000006"
      list dialysis = "311000007*"
      ```
      Right:
      ```
      list dialysis = "311000006", "311000007*"
      ```
      With two things of one name nobody could tell which one a rule means. What a lower rulebook declares is changed with `set`, `amend` or `replace rule`, not declared again.

      """###,
    zh: ###"""
      # E0501 名称重复声明

      一个名称只能指一样东西。同一规则库（含所基于的各层）中的声明、同一记录的字段、同一选项的成员不得重名。若要修改下层规则库的内容，请用“设定”“增补”或“替换 规则”，不要重复声明。

      错误：
      ```
      清单 透析 = “311000006”
      清单 透析 = “311000007*”
      ```
      正确：
      ```
      清单 透析 = “311000006”、“311000007*”
      ```

      """###),
  DiagnosticPage(
    "E0503",
    en: ###"""
      # E0503 Part of the date as a field's name

      A record with `at` has the parts of its date already: day, week, month, quarter, year, hour and month of year, in both languages. Its fields need other names.

      Wrong:
      ```
      record visit from "visit.csv" at admitted
        id : code key
        admitted : time
        month : text
      ```
      Right:
      ```
      record visit from "visit.csv" at admitted
        id : code key
        admitted : time
        billing_month : text from "month"
      ```
      `same month` would otherwise mean a column in one rulebook and the date in another.

      """###,
    zh: ###"""
      # E0503 字段名与日期部分重名

      带“记时按”的记录自带天、周、月、季度、年、小时和月份，字段不能再用这些名称。请另取名称，并用“来自”写明列名，如 `结算月 : 文本 来自 “month”`。

      错误：
      ```
      记录 账单 来自 “账单.csv” 记时按 入院时间
        账单号：代码 主键
        入院时间：时间
        月：文本
      ```
      正确：
      ```
      记录 账单 来自 “账单.csv” 记时按 入院时间
        账单号：代码 主键
        入院时间：时间
        结算月：文本 来自 “月”
      ```

      """###),
  DiagnosticPage(
    "E0504",
    en: ###"""
      # E0504 Cell that means two things

      A cell stands for two members of a choice, or for both true and false.

      Wrong:
      ```
      choice payer = self "1"; insurance "2", "1"
      ```
      Right:
      ```
      choice payer = self "1"; insurance "2"
      ```
      Each cell of a data file has to mean one thing.

      """###,
    zh: ###"""
      # E0504 同一取值对应两个成员

      同一取值对应了选项的两个成员（或同时对应是与否）。数据中的每个取值只能有一个含义，请删去多余的一处。

      错误：
      ```
      选项 支付 = 自费 “1”；医保 “2”、“1”
      ```
      正确：
      ```
      选项 支付 = 自费 “1”；医保 “2”
      ```

      """###),
]
