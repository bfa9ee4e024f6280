// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE052: [DiagnosticPage] = [
  DiagnosticPage(
    "E0520",
    en: ###"""
      # E0520 Computed from itself

      Computed fields, periods or derived records need one another in a circle.

      Wrong:
      ```
      record stay from "stay.csv"
        id : code key
        give long = days > 30
        give days = long
      ```
      Right:
      ```
      record stay from "stay.csv"
        id : code key
        admitted : date
        discharged : date
        give length = days from admitted to discharged
        give long = length > 30
      ```
      What is computed has to start from columns of a file. The message shows the circle.

      """###,
    zh: ###"""
      # E0520 循环计算

      计算字段、期间或派生记录互相依赖，形成循环。计算须从数据文件的列开始，提示中列出了循环的各环。

      错误：
      ```
      记录 住院 来自 “stay.csv”
        编号：代码 主键
        得出 长期 = 日数 ＞ 30
        得出 日数 = 长期
      ```
      正确：
      ```
      记录 住院 来自 “stay.csv”
        编号：代码 主键
        入院时间：日期
        出院时间：日期
        得出 天数 = 天数自 入院时间 至 出院时间
        得出 长期 = 天数 ＞ 30
      ```

      """###),
  DiagnosticPage(
    "E0521",
    en: ###"""
      # E0521 Derived from findings

      A `define` makes records from records that are read before any rule runs. Findings come after the rules, so nothing can be derived from them.

      Wrong:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      rule DAY-002 "Many" for each finding flag if points > 1
      define findings_of for each item of finding
        give number = count
      ```
      Right:
      ```
      rule DAY-001 "Dear" flag if amount > 100
      grade alert for each person
        give number = count of finding (finding.patient = person)
        is many if number > 10
        otherwise few
      ```
      Count and total findings in a `grade`, or write a rule `for each finding`.

      """###,
    zh: ###"""
      # E0521 不能由问题派生记录

      “定义”只能由规则运行之前读取的记录派生，而问题在规则运行之后才有。请在“分级”中对问题计数和合计，或编写以问题为对象的规则。

      错误：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      规则 贵-002 “多次”
        对每个 问题
        标记 若 扣分 ＞ 1
      定义 问题汇总 对每个 项目 取自 问题
        得出 笔数 = 次数
      ```
      正确：
      ```
      规则 贵-001 “金额过高”
        标记 若 金额 ＞ 100
      分级 预警 对每名 人员
        得出 笔数 = 次数 取自 问题 (问题.患者 = 人员)
        为 多 若 笔数 ＞ 10
        否则 少
      ```

      """###),
]
