// swift-format-ignore-file
// Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

let pagesE051: [DiagnosticPage] = [
  DiagnosticPage(
    "E0510",
    en: ###"""
      # E0510 Unknown type

      The word behind `:` is no built-in type, and no choice or record has that name.

      Wrong:
      ```
      record visit from "visit.csv"
        id : code key
        total_cost : cash
      ```
      Right:
      ```
      record visit from "visit.csv"
        id : code key
        total_cost : money
      ```
      Types are code, codes, text, integer, decimal, money, date, time, duration, boolean, choice, scope (in tables), a declared choice, or a record's name for a reference to it.

      """###,
    zh: ###"""
      # E0510 未知的类型

      “:” 之后的词不是内置类型，也没有同名的选项或记录。内置类型有：代码、代码组、文本、整数、小数、金额、日期、时间、时长、是否；也可写已声明的选项或记录名。

      错误：
      ```
      记录 账单 来自 “账单.csv”
        账单号：代码 主键
        总费用：现金
      ```
      正确：
      ```
      记录 账单 来自 “账单.csv”
        账单号：代码 主键
        总费用：金额
      ```

      """###),
  DiagnosticPage(
    "E0511",
    en: ###"""
      # E0511 Record without a file

      A record says which file its rows are read from.

      Wrong:
      ```
      record visit
        id : code key
      ```
      Right:
      ```
      record visit from "visit.csv"
        id : code key
      ```
      Records that are computed from others are declared with `define`.

      """###,
    zh: ###"""
      # E0511 记录未指明数据文件

      记录须写明数据文件，如 `记录 就诊 来自 “visit.csv”`。由其他记录计算得出的请用“定义”。

      错误：
      ```
      记录 就诊
        编号：代码 主键
      ```
      正确：
      ```
      记录 就诊 来自 “visit.csv”
        编号：代码 主键
      ```

      """###),
  DiagnosticPage(
    "E0512",
    en: ###"""
      # E0512 Key of a record

      A record has exactly one key: a code, a text, an integer or a reference that no two rows share. `prefix` and `band` are for the keys of tables.

      Wrong:
      ```
      record visit from "visit.csv"
        id : code
        admitted : time
      ```
      Right:
      ```
      record visit from "visit.csv"
        id : code key
        admitted : time
      ```
      Findings name rows by their key, and references find them by it.

      """###,
    zh: ###"""
      # E0512 记录的主键

      记录有且只有一个主键，其取值各行不同，类型为代码、文本、整数或引用。请在该字段类型之后写“主键”；“前缀”和“分档”只用于对照表。

      错误：
      ```
      记录 就诊 来自 “visit.csv”
        编号：代码
        入院时间：时间
      ```
      正确：
      ```
      记录 就诊 来自 “visit.csv”
        编号：代码 主键
        入院时间：时间
      ```

      """###),
  DiagnosticPage(
    "E0513",
    en: ###"""
      # E0513 How a file is written

      `encoding` is utf8 or gb18030; `delimiter` and `quote` are one character of the keyboard each (`\t` for a tab), and differ.

      Wrong:
      ```
      record bill from "bill.txt" encoding latin1
        id : code key
      ```
      Right:
      ```
      record bill from "bill.txt" encoding gb18030
        id : code key
      ```
      Files are read as declared and never guessed.

      """###,
    zh: ###"""
      # E0513 文件的写法

      “编码”为 utf8 或 gb18030；“分隔符”和“引号”各为一个半角字符（制表符写作 `\t`），且两者不同。

      错误：
      ```
      记录 账单 来自 “账单.txt” 编码 latin1
        账单号：代码 主键
      ```
      正确：
      ```
      记录 账单 来自 “账单.txt” 编码 gb18030
        账单号：代码 主键
      ```

      """###),
  DiagnosticPage(
    "E0514",
    en: ###"""
      # E0514 Option that does not fit the field's type

      An option does not go with the type of its field: `split by` and `from … ..` are for `codes`, `true` and `false` for `boolean`.

      Wrong:
      ```
      record bill from "bill.csv"
        id : code key
        paid : boolean true "1"
      ```
      Right:
      ```
      record bill from "bill.csv"
        id : code key
        paid : boolean true "1" false "0"
      ```
      Several codes in one cell need a separator, or several columns; a boolean needs the cells of both answers, or none where the file says `true` and `false`.

      """###,
    zh: ###"""
      # E0514 与字段类型不符的选项

      选项与字段类型不符：“拆分按”和多列写法用于代码组，“是”“否”用于是否。代码组须说明如何拆分；是否类型须同时写出是与否的取值，或都不写（此时取值为 `true`/`是`、`false`/`否`）。

      错误：
      ```
      记录 账单 来自 “账单.csv”
        账单号：代码 主键
        已付：是否 是 “1”
      ```
      正确：
      ```
      记录 账单 来自 “账单.csv”
        账单号：代码 主键
        已付：是否 是 “1” 否 “0”
      ```

      """###),
  DiagnosticPage(
    "E0515",
    en: ###"""
      # E0515 Two default records

      Two records are marked `default`.

      Wrong:
      ```
      record visit from "visit.csv" default
        id : code key
      record bill from "bill.csv" default
        id : code key
      ```
      Right:
      ```
      record visit from "visit.csv"
        id : code key
      record bill from "bill.csv" default
        id : code key
      ```
      A rule that names no record is about the default record, so there is one at most.

      """###,
    zh: ###"""
      # E0515 默认记录重复

      有两个记录标为“默认”。规则不写对象时即指默认记录，因此最多一个。

      错误：
      ```
      记录 就诊 来自 “visit.csv” 默认
        编号：代码 主键
      记录 账单 来自 “bill.csv” 默认
        编号：代码 主键
      ```
      正确：
      ```
      记录 就诊 来自 “visit.csv”
        编号：代码 主键
      记录 账单 来自 “bill.csv” 默认
        编号：代码 主键
      ```

      """###),
  DiagnosticPage(
    "E0516",
    en: ###"""
      # E0516 Field that the record has not

      The header of a record names a field that the record has not.

      Wrong:
      ```
      record visit from "visit.csv" at admited
        id : code key
        admitted : time
      ```
      Right:
      ```
      record visit from "visit.csv" at admitted
        id : code key
        admitted : time
      ```
      `at`, `worth` and `reversal` name fields of the record itself.

      """###,
    zh: ###"""
      # E0516 记录中没有该字段

      记录首部（“记时按”“计额”“冲销”）引用了该记录没有的字段，请核对名称。

      错误：
      ```
      记录 就诊 来自 “visit.csv” 记时按 入院时问
        编号：代码 主键
        入院时间：时间
      ```
      正确：
      ```
      记录 就诊 来自 “visit.csv” 记时按 入院时间
        编号：代码 主键
        入院时间：时间
      ```

      """###),
  DiagnosticPage(
    "E0517",
    en: ###"""
      # E0517 Field of a record's header has the wrong type

      A field that the header of a record names has the wrong type: `at` needs a date or a time, `worth` money, `reversal` a code that holds a key, `of` numbers from the file.

      Wrong:
      ```
      record visit from "visit.csv" at id
        id : code key
        admitted : time
      ```
      Right:
      ```
      record visit from "visit.csv" at admitted
        id : code key
        admitted : time
      ```
      Rows are put in order by the field behind `at`, and money is shared by `worth`.

      """###,
    zh: ###"""
      # E0517 记录首部引用的字段类型不符

      记录首部引用的字段类型不符：“记时按”须为日期或时间，“计额”须为金额，“冲销”须为存放主键的代码，其后的字段须为从文件读取的数值。

      错误：
      ```
      记录 就诊 来自 “visit.csv” 记时按 编号
        编号：代码 主键
        入院时间：时间
      ```
      正确：
      ```
      记录 就诊 来自 “visit.csv” 记时按 入院时间
        编号：代码 主键
        入院时间：时间
      ```

      """###),
  DiagnosticPage(
    "E0518",
    en: ###"""
      # E0518 Scope in a record

      A scope says what two records must have in common. It belongs in the column of a table.

      Wrong:
      ```
      record pairs from "pairs.csv"
        id : code key
        reach : scope = day "单日" (same day)
      ```
      Right:
      ```
      table pairs
        main : code key
        part : code key
        reach : scope = day "单日" (same day)
        rows
          | main | part | reach |
          | A    | B    | 单日  |
      ```
      Rules use a scope by looking its row up: `within scope of pairs[item, other.item].reach`.

      """###,
    zh: ###"""
      # E0518 记录中不能有口径字段

      口径说明两条记录须有何共同之处，只能用于对照表的列。请改用“对照表”，在规则中写 `按口径 对照表名[…].列名`。

      错误：
      ```
      记录 配对 来自 “pairs.csv”
        编号：代码 主键
        范围：口径 = 天 “单日” (同一天)
      ```
      正确：
      ```
      对照表 配对
        主项：代码 主键
        从项：代码 主键
        范围：口径 = 天 “单日” (同一天)
        行
          | 主项 | 从项 | 范围 |
          | A    | B    | 单日 |
      ```

      """###),
  DiagnosticPage(
    "E0519",
    en: ###"""
      # E0519 Reference to a derived record

      A field cannot refer to a record that is computed from others.

      Wrong:
      ```
      record stay from "stay.csv"
        id : code key
        patient : code
        run : sum_of_stays
      define sum_of_stays for each patient of stay
        give number = count
      ```
      Right:
      ```
      record stay from "stay.csv"
        id : code key
        patient : code
      define sum_of_stays for each patient of stay
        give number = count
      ```
      A derived record is found by its keys: `sum_of_stays[patient].number`.

      """###,
    zh: ###"""
      # E0519 不能引用派生记录

      字段不能引用由其他记录派生的记录。请按主键查找，如 `住院汇总[患者].次数`。

      错误：
      ```
      记录 住院 来自 “stay.csv”
        编号：代码 主键
        患者：代码
        汇总：住院汇总
      定义 住院汇总 对每个 患者 取自 住院
        得出 笔数 = 次数
      ```
      正确：
      ```
      记录 住院 来自 “stay.csv”
        编号：代码 主键
        患者：代码
      定义 住院汇总 对每个 患者 取自 住院
        得出 笔数 = 次数
      ```

      """###),
]
