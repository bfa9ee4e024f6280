// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE071: [DiagnosticPage] = [
  DiagnosticPage(
    "E0711",
    en: ###"""
      # E0711 File that is not there

      The file of a list or table cannot be opened.

      Wrong:
      ```
      list dialysis from "lists/dialysys.csv"
      ```
      ```csv lists/dialysis.csv
      code,name
      311000006,Dialysis
      ```
      Right:
      ```
      list dialysis from "lists/dialysis.csv"
      ```
      ```csv lists/dialysis.csv
      code,name
      311000006,Dialysis
      ```
      The path starts at the folder of the rulebook that names it.

      """###,
    zh: ###"""
      # E0711 文件不存在

      清单或对照表的文件无法打开。路径从写明它的规则库所在目录算起，请核对文件名与大小写。

      错误：
      ```
      清单 透析 来自 “清单/透折.csv”
      ```
      ```csv 清单/透析.csv
      编码,名称
      311000006,血液透析
      ```
      正确：
      ```
      清单 透析 来自 “清单/透析.csv”
      ```
      ```csv 清单/透析.csv
      编码,名称
      311000006,血液透析
      ```

      """###),
  DiagnosticPage(
    "E0712",
    en: ###"""
      # E0712 File in another encoding

      A list or table file is not in the encoding that the rulebook says, or not in UTF-8 where it says none. The message names the first bad byte and, where it is certain, the encoding to write.

      Wrong:
      ```
      list dialysis from "lists/dialysis.csv"
      ```
      ```csv lists/dialysis.csv gb18030
      code,name
      311000006,血液透析
      ```
      Right:
      ```
      list dialysis from "lists/dialysis.csv" encoding gb18030
      ```
      ```csv lists/dialysis.csv gb18030
      code,name
      311000006,血液透析
      ```
      Text read in the wrong encoding would match nothing, without a word.

      """###,
    zh: ###"""
      # E0712 文件编码不符

      清单或对照表文件的编码与规则库所写不符（未写时为 UTF-8）。提示给出第一个无法识别的字节，能确定时还给出应写的编码，如 `编码 gb18030`。

      错误：
      ```
      清单 透析 来自 “清单/透析.csv”
      ```
      ```csv 清单/透析.csv gb18030
      编码,名称
      311000006,血液透析
      ```
      正确：
      ```
      清单 透析 来自 “清单/透析.csv” 编码 gb18030
      ```
      ```csv 清单/透析.csv gb18030
      编码,名称
      311000006,血液透析
      ```

      """###),
  DiagnosticPage(
    "E0713",
    en: ###"""
      # E0713 File that is not well formed

      A list or table file is not well formed: it is empty, a quote is never closed, or text stands behind a closing quote.

      Wrong:
      ```
      list dialysis from "dialysis.csv"
      ```
      ```csv dialysis.csv
      code,name
      "311000006,Dialysis
      ```
      Right:
      ```
      list dialysis from "dialysis.csv"
      ```
      ```csv dialysis.csv
      code,name
      "311000006",Dialysis
      ```
      The first line names the columns, also in a list; a quote inside a quoted cell is doubled.

      """###,
    zh: ###"""
      # E0713 文件格式有误

      清单或对照表文件格式有误：文件为空、引号未闭合，或右引号之后还有文本。首行为列名（清单也是），单元格内的引号须写两个。

      错误：
      ```
      清单 透析 来自 “透析.csv”
      ```
      ```csv 透析.csv
      编码,名称
      "311000006,血液透析
      ```
      正确：
      ```
      清单 透析 来自 “透析.csv”
      ```
      ```csv 透析.csv
      编码,名称
      "311000006",血液透析
      ```

      """###),
  DiagnosticPage(
    "E0714",
    en: ###"""
      # E0714 Column that is not there

      A table file lacks a column, or has it twice.

      Wrong:
      ```
      table quota from "quota.csv"
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,qty
      A,3
      ```
      Right:
      ```
      table quota from "quota.csv"
        item : code key
        quantity : decimal from "qty"
      ```
      ```csv quota.csv
      item,qty
      A,3
      ```
      A column is found by a header behind `from`, or by any name of the field.

      """###,
    zh: ###"""
      # E0714 缺少列

      对照表文件缺少某列，或该列重复。列按“来自”之后的列名查找，也可用字段的任一名称作列名。

      错误：
      ```
      对照表 限额 来自 “限额.csv”
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,最多
      A,3
      ```
      正确：
      ```
      对照表 限额 来自 “限额.csv”
        项目：代码 主键
        数量：小数 来自 “最多”
      ```
      ```csv 限额.csv
      项目,最多
      A,3
      ```

      """###),
  DiagnosticPage(
    "E0715",
    en: ###"""
      # E0715 Row that cannot be read

      A row of a table cannot be used: a cell is not of its column's type, a key written in the rulebook is empty, the number of cells is not that of the header, or the row ends before it starts. The message gives file, line and column.

      Wrong:
      ```
      table quota from "quota.csv"
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,quantity
      A,three
      ```
      Right:
      ```
      table quota from "quota.csv"
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,quantity
      A,3
      ```
      In data a bad cell is missing and counted; in the knowledge that rules rest on it is an error.

      """###,
    zh: ###"""
      # E0715 无法读取的行

      对照表的某行无法使用：单元格与列的类型不符、主键为空、单元格数与表头不同，或有效期结束早于开始。提示给出文件、行和列。数据文件中的坏值按缺失处理，而规则所依据的对照表必须正确。

      错误：
      ```
      对照表 限额 来自 “限额.csv”
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,数量
      A,三
      ```
      正确：
      ```
      对照表 限额 来自 “限额.csv”
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,数量
      A,3
      ```

      """###),
  DiagnosticPage(
    "E0716",
    en: ###"""
      # E0716 Two rows with the same keys

      Two rows of a table have the same keys, and are in force on the same days.

      Wrong:
      ```
      table quota from "quota.csv" effective start to end
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,quantity,start,end
      A,3,2024-01-01,2024-06-30
      A,2,2024-06-30,
      ```
      Right:
      ```
      table quota from "quota.csv" effective start to end
        item : code key
        quantity : decimal
      ```
      ```csv quota.csv
      item,quantity,start,end
      A,3,2024-01-01,2024-06-30
      A,2,2024-07-01,
      ```
      A lookup on one day finds one row. Both days of a row's validity belong to it.

      """###,
    zh: ###"""
      # E0716 主键相同的两行

      对照表有两行主键相同且有效期重叠（起止日期均包含在内）。同一天只能查到一行，请修改其中一行的有效期或删除重复行。

      错误：
      ```
      对照表 限额 来自 “限额.csv” 施行 起 至 止
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,数量,起,止
      A,3,2024-01-01,2024-06-30
      A,2,2024-06-30,
      ```
      正确：
      ```
      对照表 限额 来自 “限额.csv” 施行 起 至 止
        项目：代码 主键
        数量：小数
      ```
      ```csv 限额.csv
      项目,数量,起,止
      A,3,2024-01-01,2024-06-30
      A,2,2024-07-01,
      ```

      """###),
]
