// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE055: [DiagnosticPage] = [
  DiagnosticPage(
    "E0551",
    en: ###"""
      # E0551 Key of a table

      Every table has a key, and keys fit their types: `prefix key` a code or a text, `band key` a number, money, a date or a time, at most one `band key` in a table; codes and scopes are never keys.

      Wrong:
      ```
      table fine
        loss : money
        times : decimal
        rows
          | loss | times |
          | 0    | 1     |
      ```
      Right:
      ```
      table fine
        loss : money band key
        times : decimal
        rows
          | loss | times |
          | 0    | 1     |
      ```
      A lookup finds its row by the keys.

      """###,
    zh: ###"""
      # E0551 对照表的主键

      对照表须有主键，且主键与类型相符：“前缀 主键”为代码或文本，“分档 主键”为数值、金额、日期或时间（每表最多一个），代码组和口径不能作主键。

      错误：
      ```
      对照表 罚款
        损失：金额
        倍数：小数
        行
          | 损失 | 倍数 |
          | 0    | 1    |
      ```
      正确：
      ```
      对照表 罚款
        损失：金额 分档 主键
        倍数：小数
        行
          | 损失 | 倍数 |
          | 0    | 1    |
      ```

      """###),
  DiagnosticPage(
    "E0552",
    en: ###"""
      # E0552 Validity column that is no date

      A column behind `effective` is declared with a type that is no date.

      Wrong:
      ```
      table quota effective start to end
        item : code key
        start : code
        rows
          | item | start | end |
          | A    | 1     |     |
      ```
      Right:
      ```
      table quota effective start to end
        item : code key
        rows
          | item | start      | end |
          | A    | 2024-01-01 |     |
      ```
      The columns say from which to which day a row is in force. They need not be declared as fields.

      """###,
    zh: ###"""
      # E0552 有效期列不是日期

      “施行”之后的列表示有效期，类型应为日期；不必另行声明为字段。

      错误：
      ```
      对照表 限额 施行 起 至 止
        项目：代码 主键
        起：代码
        行
          | 项目 | 起 | 止 |
          | A    | 1  |    |
      ```
      正确：
      ```
      对照表 限额 施行 起 至 止
        项目：代码 主键
        行
          | 项目 | 起         | 止 |
          | A    | 2024-01-01 |    |
      ```

      """###),
  DiagnosticPage(
    "E0553",
    en: ###"""
      # E0553 Entry of a list

      A list holds texts, spans of texts and names of other lists.

      Wrong:
      ```
      list dialysis = 311000006
      ```
      Right:
      ```
      list dialysis = "311000006"
      ```
      Codes stand between quotes, so that leading zeros and long numbers stay as they are. A span goes from the smaller to the greater; a lone `*` would be every code.

      """###,
    zh: ###"""
      # E0553 清单的条目

      清单由文本、文本区间和其他清单的名称组成。代码须加引号，以保留前导零；区间由小到大；单独的 `*` 会包含所有代码，不允许使用。

      错误：
      ```
      清单 透析 = 311000006
      ```
      正确：
      ```
      清单 透析 = “311000006”
      ```

      """###),
  DiagnosticPage(
    "E0554",
    en: ###"""
      # E0554 List that holds itself

      A list holds itself, by way of other lists.

      Wrong:
      ```
      list one = "1", two
      list two = one
      ```
      Right:
      ```
      list one = "1"
      list two = "2", one
      ```
      The message shows the circle.

      """###,
    zh: ###"""
      # E0554 清单循环引用

      清单经由其他清单包含了自身，提示中列出了循环。

      错误：
      ```
      清单 甲 = “1”、乙
      清单 乙 = 甲
      ```
      正确：
      ```
      清单 甲 = “1”
      清单 乙 = “2”、甲
      ```

      """###),
]
