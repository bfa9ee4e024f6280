// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE070: [DiagnosticPage] = [
  DiagnosticPage(
    "E0701",
    en: ###"""
      # E0701 Column not in the file

      The data file has no column with any of the headers that the field lists. A file is read as declared, so nothing is guessed.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      line,det_sum
      1,10.00
      ```
      Right:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money from "amount" or "det_sum"
      ```
      ```csv fee.csv
      line,det_sum
      1,10.00
      ```
      Without the right column every value of the field would be missing and every rule that needs it undetermined. The error says so once, before any rule runs.

      """###,
    zh: ###"""
      # E0701 文件中没有该列

      数据文件中没有字段所列的任何一个列名。数据一律按声明读取，不作猜测。请核对列名，或用“或 "…"”补充另一种列名；确实没有该列时请删除该字段。缺少列时该字段的值将全部缺失，因此在运行规则之前即报错。

      错误：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      明细号,总额
      1,10.00
      ```
      正确：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额 来自 “金额” 或 “总额”
      ```
      ```csv 费用.csv
      明细号,总额
      1,10.00
      ```

      """###),
  DiagnosticPage(
    "E0702",
    en: ###"""
      # E0702 Column twice in the file

      Two columns of the data file have the header that a field is read from, so nobody can tell which is meant.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      line,amount,amount
      1,10.00,9.00
      ```
      Right:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      line,amount,amount_paid
      1,10.00,9.00
      ```

      """###,
    zh: ###"""
      # E0702 文件中列名重复

      数据文件中有两列同名，而某个字段正从该列读取，无法判断应取哪一列。请在文件首行为每一列取不同的名称。没有字段使用的列可以重名。

      错误：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      明细号,金额,金额
      1,10.00,9.00
      ```
      正确：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      明细号,金额,实付金额
      1,10.00,9.00
      ```

      """###),
  DiagnosticPage(
    "E0703",
    en: ###"""
      # E0703 Data file in another encoding

      The bytes of the data file are not text in the encoding that the record declares: UTF-8, or what stands behind `encoding`. The message names the first byte that does not fit.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        memo : text
      ```
      ```csv fee.csv gb18030
      line,memo
      1,左膝
      ```
      Right:
      ```
      record fee from "fee.csv" encoding gb18030
        line : code key
        memo : text
      ```
      ```csv fee.csv gb18030
      line,memo
      1,左膝
      ```
      The encoding is never guessed: a wrong guess turns names and codes into others without a word.

      """###,
    zh: ###"""
      # E0703 数据文件编码不符

      数据文件的字节不是所声明的编码：默认 UTF-8，或“编码”之后所写的编码。消息给出第一个不符的字节的位置。由中文版表格软件另存为“CSV”的文件多为 GB18030，请在文件名后写“编码 gb18030”；UTF-16 文件请另存为“CSV UTF-8”。编码从不猜测，以免姓名和编码被悄悄读错。

      错误：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        备注：文本
      ```
      ```csv 费用.csv gb18030
      明细号,备注
      1,左膝
      ```
      正确：
      ```
      记录 费用 来自 “费用.csv” 编码 gb18030
        明细号：代码 主键
        备注：文本
      ```
      ```csv 费用.csv gb18030
      明细号,备注
      1,左膝
      ```

      """###),
  DiagnosticPage(
    "E0704",
    en: ###"""
      # E0704 Data file with an unclosed quote

      A cell starts with the quote character and nothing closes it, so the rest of the file would be one cell.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        memo : text
      ```
      ```csv fee.csv
      line,memo
      1,"left leg
      2,right leg
      ```
      Right:
      ```
      record fee from "fee.csv"
        line : code key
        memo : text
      ```
      ```csv fee.csv
      line,memo
      1,"left leg"
      2,right leg
      ```
      Where the file quotes with another character, say which: `from "fee.csv" quote "'"`. A quote character inside a cell that does not start with one is an ordinary character.

      """###,
    zh: ###"""
      # E0704 数据文件引号未闭合

      某个单元格以引号开头而没有闭合，文件余下的部分都会成为这一个单元格。请补上引号；文件使用其他引号字符时，请写明：`引号 "'"`。不在单元格开头的引号只是普通字符。

      错误：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        备注：文本
      ```
      ```csv 费用.csv
      明细号,备注
      1,"左膝
      2,右膝
      ```
      正确：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        备注：文本
      ```
      ```csv 费用.csv
      明细号,备注
      1,"左膝"
      2,右膝
      ```

      """###),
  DiagnosticPage(
    "E0705",
    en: ###"""
      # E0705 Data file without a header

      The data file is empty. Its first line must hold the names of the columns, also when there are no rows.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      ```
      Right:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      line,amount
      ```
      An empty file is more often an export that failed than data without rows. A record whose file is not there at all is no error: rules that need it are undetermined as a whole.

      """###,
    zh: ###"""
      # E0705 数据文件没有表头

      数据文件是空的。文件首行必须写列名，没有数据行时也是如此。空文件往往意味着导出失败。文件根本不存在时不是错误：需要它的规则整体无法判定。

      错误：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      ```
      正确：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      明细号,金额
      ```

      """###),
  DiagnosticPage(
    "E0706",
    en: ###"""
      # E0706 Data file in another form

      The first line of the data file shows that it was not written as the rulebook says: its cells are separated by another sign, its lines end in carriage returns alone, or it is no text.

      Wrong:
      ```
      record fee from "fee.csv"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      line;amount
      1;10.00
      ```
      Right:
      ```
      record fee from "fee.csv" delimiter ";"
        line : code key
        amount : money
      ```
      ```csv fee.csv
      line;amount
      1;10.00
      ```
      Files are read as declared and never guessed. This is told once for the file, since otherwise every column would be missing.

      """###,
    zh: ###"""
      # E0706 数据文件格式不符

      数据文件的首行表明它与声明的格式不符：单元格以其他符号分隔、仅以回车符换行，或者不是文本文件。

      文件按声明读取，从不猜测。该问题每个文件只报告一次，否则每一列都会报告缺失。

      错误：
      ```
      记录 费用 来自 “费用.csv”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      明细号;金额
      1;10.00
      ```
      正确：
      ```
      记录 费用 来自 “费用.csv” 分隔符 “;”
        明细号：代码 主键
        金额：金额
      ```
      ```csv 费用.csv
      明细号;金额
      1;10.00
      ```

      """###),
]
