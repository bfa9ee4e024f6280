import Lexer
package import Source
import Vocabulary

extension DiagnosticKind {
  static let expected = DiagnosticKind(
    "E0201", .error, en: "Something else belongs here", zh: "此处应为其他内容")
  static let unexpected = DiagnosticKind(
    "E0202", .error, en: "Not understood here", zh: "此处无法理解")
  static let missingComma = DiagnosticKind(
    "E0203", .error, en: "Comma missing between conditions", zh: "条件之间缺少逗号")
  static let tooDeep = DiagnosticKind(
    "E0204", .error, en: "Nested too deeply", zh: "嵌套过深")
  static let reservedName = DiagnosticKind(
    "E0205", .error, en: "Reserved word as a name", zh: "以保留词作名称")
  static let prefixedName = DiagnosticKind(
    "E0206", .error, en: "Name begins with a word of the language", zh: "名称以语言用词开头")
  static let repeatedClause = DiagnosticKind(
    "E0207", .error, en: "Clause said twice", zh: "子句重复")
  static let chainedComparison = DiagnosticKind(
    "E0208", .error, en: "Two comparisons in a row", zh: "连续比较")
  static let commaInUnless = DiagnosticKind(
    "E0209", .error, en: "Comma in `unless`", zh: "“除非”中出现逗号")
  static let comparisonInWords = DiagnosticKind(
    "E0210", .error, en: "Comparison in words", zh: "以文字书写的比较")
  static let brokenTemplate = DiagnosticKind(
    "E0211", .error, en: "Braces of a sentence do not match", zh: "说明文本中的花括号有误")
  static let mistypedKeyword = DiagnosticKind(
    "E0212", .error, en: "Mistyped keyword", zh: "关键词有误")
  static let misplacedClause = DiagnosticKind(
    "E0213", .error, en: "Clause outside a rule", zh: "子句不在规则内")
  static let strayRow = DiagnosticKind(
    "E0214", .error, en: "Row without a table", zh: "多余的表格行")
  static let unclosedBracket = DiagnosticKind(
    "E0215", .error, en: "Bracket not closed", zh: "括号未闭合")
  static let wrongSignBetweenConditions = DiagnosticKind(
    "E0216", .error, en: "Conditions joined by another sign", zh: "条件之间的符号有误")
  static let unknownUnit = DiagnosticKind(
    "E0217", .error, en: "Unknown unit", zh: "未知单位")
  static let brokenDuration = DiagnosticKind(
    "E0218", .error, en: "Length of time is no whole number", zh: "时长不是整数")
  static let lookupOutsideTable = DiagnosticKind(
    "E0219", .error, en: "`[` behind something that is no table", zh: "`[` 之前不是对照表")
  static let tableWithoutRows = DiagnosticKind(
    "E0220", .error, en: "Table without rows", zh: "对照表没有数据")

  static let bracketBehindCount = DiagnosticKind(
    "E0221", .error, en: "Brackets behind `count`", zh: "“次数”之后的括号")

  static let allowWithoutReason = DiagnosticKind(
    "E0941", .error, en: "Lint allowed without a reason", zh: "允许提示而未说明理由")

  static let tooManyDeclarations = DiagnosticKind(
    "E0116", .error, en: "Too many declarations in a file", zh: "文件中声明过多")
  static let tooManyEntries = DiagnosticKind(
    "E0117", .error, en: "Too many entries or rows", zh: "条目或行过多")
  static let tooManyCells = DiagnosticKind(
    "E0118", .error, en: "Too many cells in a row", zh: "一行的单元格过多")

  static let bareOr = DiagnosticKind(
    "W0901", .warning, en: "`or` beside a comma", zh: "“或”与逗号并列")

  /// What can be wrong with the order of words in a file.
  package static let parser: [DiagnosticKind] =
    [
      expected, unexpected, missingComma, tooDeep, reservedName, prefixedName, repeatedClause,
      chainedComparison, commaInUnless, comparisonInWords, brokenTemplate, mistypedKeyword,
      misplacedClause, strayRow, unclosedBracket, wrongSignBetweenConditions, unknownUnit,
      brokenDuration, lookupOutsideTable, tableWithoutRows, bracketBehindCount,
      allowWithoutReason, tooManyDeclarations, tooManyEntries, tooManyCells, bareOr,
    ] + otherWriting
}

extension Diagnostic {
  static func allowWithoutReason(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .allowWithoutReason,
      Wording(
        en: "what is allowed needs its reason, for those who read the rulebook after you",
        zh: "允许提示须写明理由，供日后查阅"),
      at: range,
      hint: Wording(
        en: "write behind it `because \"…\"`", zh: "请在其后写 `说明 “…”`"))
  }

  static func tooManyDeclarations(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyDeclarations,
      Wording(
        en: "a file may have \(limit) declarations; from here on nothing was read",
        zh: "一个文件最多有 \(limit) 个声明，自此处起未再读取"),
      at: range,
      hint: Wording(
        en: "put some of them into another `.guiju` file of the same folder",
        zh: "请将一部分移到同一文件夹的另一个 `.guiju` 文件中"))
  }

  static func tooManyEntries(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyEntries,
      Wording(
        en: "a list or table may have \(limit) entries or rows in a rulebook file",
        zh: "规则文件中的清单或对照表最多有 \(limit) 个条目或行"),
      at: range,
      hint: Wording(
        en: "put them into a CSV file and name it with `from`", zh: "请放入 CSV 文件，并以“来自”引用"))
  }

  static func tooManyCells(_ count: Int, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyCells,
      Wording(
        en: "this row has \(count) cells; a row may have \(limit)",
        zh: "该行有 \(count) 个单元格，一行最多有 \(limit) 个"),
      at: range,
      hint: Wording(
        en: "look whether two rows stand on one line", zh: "请检查是否有两行写在了同一行"))
  }

  static func expected(
    _ expectation: Expectation, found: Wording, at range: SourceRange
  ) -> Diagnostic {
    let wanted = expectation.wording
    return Diagnostic(
      .expected,
      Wording(
        en: "expected \(wanted.english), found \(found.english)",
        zh: "此处应为\(wanted.chinese)，实为\(found.chinese)"),
      at: range)
  }

  /// - Parameter context: what may stand here; only conditions can lack a comma.
  static func unexpected(
    _ found: Wording, in context: ClauseContext, at range: SourceRange
  ) -> Diagnostic {
    let comma = Wording(
      en: "if it belongs to a condition, put `,` between the conditions",
      zh: "若属于前面的条件，请在条件之间加 `，`")
    return Diagnostic(
      .unexpected,
      Wording(
        en: "\(found.english) begins no clause or declaration",
        zh: "\(found.chinese) 不是任何子句或声明的开头"),
      at: range, hint: context.clauses.contains(.where) ? comma : nil)
  }

  static func strayBracket(_ found: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected,
      Wording(en: "\(found.english) closes nothing", zh: "\(found.chinese) 没有对应的左括号"),
      at: range,
      hint: Wording(
        en: "delete \(found.english), or put the opening bracket where it belongs",
        zh: "请删去 \(found.chinese)，或在应有之处补上左括号"))
  }

  /// `flag same patient`: conditions without the word that opens them.
  static func missingIf(before found: Wording, at range: SourceRange) -> Diagnostic {
    let place = SourceRange(file: range.file, start: range.start, end: range.start)
    return Diagnostic(
      .expected,
      Wording(
        en: "there is no `if` before \(found.english)", zh: "\(found.chinese) 之前缺少 `若`"),
      at: range,
      hint: Wording(
        en: "write `flag if` and then the conditions", zh: "请写 `标记 若`，其后为条件"),
      fix: Fix(
        Wording(en: "put `if` before it", zh: "加上 `若`"), replacing: place,
        with: found.english.utf8.allSatisfy { $0 < 0x80 } ? "if " : "若 "))
  }

  /// `表格 费用明细`
  static func tableOrRecord(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected,
      Wording(en: "`\(word)` begins no declaration", zh: "`\(word)` 不是任何声明的开头"), at: range,
      hint: Wording(
        en: "data that is examined is a `record`, knowledge that is looked up a `table`",
        zh: "被检查的数据写作 `记录`，供查询的知识写作 `对照表`"))
  }

  /// `rule DUP 001 "…"`
  static func blankInRuleID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpected,
      Wording(
        en: "the id of a rule has no blanks, and ends before this number",
        zh: "规则编号中不能有空格，编号到此数字之前就结束了"), at: range,
      hint: Wording(en: "join them, as in `\(id)-001`", zh: "请连写，如 `\(id)-001`"))
  }

  static func emptyList(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .expected,
      Wording(en: "the list `\(name)` has no codes", zh: "清单 `\(name)` 没有代码"), at: range,
      hint: Wording(
        en: "write them in quotes, as in `= \"311000006\"`, or name a file with `from \"…\"`",
        zh: "请写在引号内，如 `= “311000006”`，或以 `来自 “…”` 指定文件"))
  }

  /// `项目 在 透析 中`
  static func insideWrittenIn(
    _ written: String, _ value: String, _ list: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .expected,
      Wording(
        en: "`\(written)` says nothing about time", zh: "`\(written)` 不是时间关系"), at: range,
      hint: Wording(
        en: "for a list write `\(value) 属于 \(list)`; for time `在 … 之后`, `之前` or `期间`",
        zh: "清单请写 `\(value) 属于 \(list)`；时间请写 `在 … 之后`、`之前` 或 `期间`"))
  }

  /// - Parameter joined: the one name that the words on both sides may be.
  static func missingComma(
    before found: Wording, joined: String?, at range: SourceRange
  ) -> Diagnostic {
    let place = SourceRange(file: range.file, start: range.start, end: range.start)
    return Diagnostic(
      .missingComma,
      Wording(
        en: "there is no comma before \(found.english)", zh: "\(found.chinese) 之前缺少逗号"),
      at: range,
      hint: joined.map {
        Wording(
          en: "conditions are separated by `,`; if one name is meant, write `\($0)`",
          zh: "条件之间以 `，` 分隔；若是一个名称，请连写为 `\($0)`")
      } ?? Wording(en: "conditions are separated by `,`", zh: "条件之间以 `，` 分隔"),
      fix: joined == nil
        ? Fix(Wording(en: "put `,` before it", zh: "加上 `，`"), replacing: place, with: ", ") : nil)
  }

  static func tooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      Wording(
        en: "this expression is nested too deeply or too long", zh: "该条件或算式嵌套过深或过长"),
      at: range,
      hint: Wording(
        en: "name a part of it with `give` or `define`", zh: "请用 `得出` 或 `定义` 为其中一部分命名"))
  }

  static func reservedName(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .reservedName,
      Wording(en: "`\(name)` is reserved and cannot be a name", zh: "`\(name)` 是保留词，不能作名称"),
      at: range,
      hint: Wording(en: "write `「\(name)」`", zh: "请写作 `「\(name)」`"),
      fix: Fix(
        Wording(en: "quote the name", zh: "为名称加引号"), replacing: range, with: "「\(name)」"))
  }

  static func prefixedName(
    _ name: String, prefix: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .prefixedName,
      Wording(
        en: "the name `\(name)` begins with `\(prefix)`, which is a word of its own",
        zh: "名称 `\(name)` 以 `\(prefix)` 开头，会被拆分为两个词"),
      at: range,
      hint: Wording(en: "write `「\(name)」`", zh: "请写作 `「\(name)」`"),
      fix: Fix(
        Wording(en: "quote the name", zh: "为名称加引号"), replacing: range, with: "「\(name)」"))
  }

  static func repeatedClause(_ clause: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedClause,
      Wording(en: "`\(clause)` is said twice", zh: "`\(clause)` 重复出现"), at: range,
      hint: Wording(
        en: "delete one `\(clause)`, or make two rules of it",
        zh: "请删去其中一处 `\(clause)`，或拆分为两条规则"))
  }

  static func chainedComparison(_ sign: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .chainedComparison,
      Wording(
        en: "\(sign.english) compares the result of a comparison",
        zh: "\(sign.chinese) 不能再与比较的结果相比较"),
      at: range,
      hint: Wording(
        en: "write `between` … `and` … for a range, or two conditions with a comma",
        zh: "范围请写作 `介于` … `与` …，或以逗号分为两个条件"))
  }

  static func commaInUnless(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .commaInUnless,
      Wording(
        en: "`unless` takes one condition, without commas", zh: "`除非` 只带一个条件，不用逗号"),
      at: range,
      hint: Wording(
        en: "join what must hold together with `and`; write `unless` again for another exemption",
        zh: "须同时满足的以 `且` 连接；另一种豁免请再写一个 `除非`"))
  }

  static func comparisonInWords(
    _ word: String, sign: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .comparisonInWords,
      Wording(en: "`\(word)` is written `\(sign)`", zh: "`\(word)` 应写作 `\(sign)`"), at: range,
      fix: Fix(
        Wording(en: "write `\(sign)`", zh: "改为 `\(sign)`"), replacing: range, with: sign))
  }

  /// `次数大于 1`: a comparison that has grown into a name.
  static func comparisonInsideName(
    _ name: String, hint: Wording, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .comparisonInWords,
      Wording(
        en: "`\(name)` is read as one name", zh: "`\(name)` 会被读作一个名称"),
      at: range, hint: hint)
  }

  /// - Parameter name: the word behind the brace.
  static func unclosedBrace(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Wording(en: "`{` has no `}`", zh: "`{` 缺少对应的 `}`"), at: range,
      hint: Wording(
        en: "write `{\(name)}`; a brace as such is written `{{`",
        zh: "请写作 `{\(name)}`；花括号本身写作 `{{`"))
  }

  static func strayBrace(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Wording(en: "`}` has no `{`", zh: "`}` 缺少对应的 `{`"), at: range,
      hint: Wording(en: "a brace as such is written `}}`", zh: "花括号本身写作 `}}`"))
  }

  static func emptyBraces(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Wording(en: "there is no value between `{` and `}`", zh: "`{}` 中没有取值"), at: range)
  }

  static func mistypedKeyword(
    _ word: String, meant: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .mistypedKeyword,
      Wording(
        en: "`\(word)` is not a keyword; did you mean `\(meant)`?",
        zh: "`\(word)` 不是关键词，是否为 `\(meant)`？"),
      at: range,
      fix: Fix(
        Wording(en: "write `\(meant)`", zh: "改为 `\(meant)`"), replacing: range, with: meant))
  }

  static func misplacedClause(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedClause,
      Wording(
        en: "`\(word)` stands outside a rule", zh: "`\(word)` 不在任何规则之内"),
      at: range,
      hint: Wording(
        en: "a rule begins with `rule`, its id and its title", zh: "规则以 `规则`、编号和标题开头"))
  }

  static func strayRow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayRow,
      Wording(en: "this row belongs to no table", zh: "该行不属于任何表格"), at: range,
      hint: Wording(
        en: "rows stand behind `given NAME` or behind `rows` of a table",
        zh: "表格行写在 `给定 名称` 或对照表的 `行` 之后"))
  }

  static func unclosedBracket(
    _ sign: String, found: Wording, opened: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unclosedBracket,
      Wording(
        en: "expected `\(sign)` before \(found.english)",
        zh: "\(found.chinese) 之前缺少 `\(sign)`"),
      at: range,
      notes: [Note(Wording(en: "opened here", zh: "在此处打开"), at: opened)])
  }

  /// `、` or `;` where a comma belongs.
  static func wrongSignBetweenConditions(
    _ sign: String, at range: SourceRange
  ) -> Diagnostic {
    let comma = sign == ";" ? "," : "，"
    return Diagnostic(
      .wrongSignBetweenConditions,
      Wording(en: "`\(sign)` does not join conditions", zh: "`\(sign)` 不能连接条件"),
      at: range,
      hint: Wording(en: "conditions are separated by `,`", zh: "条件之间请用 `，`"),
      fix: Fix(
        Wording(en: "write `\(comma)`", zh: "改为 `\(comma)`"), replacing: range, with: comma))
  }

  /// `count (item)`: counting takes nothing in brackets.
  static func bracketBehindCount(
    _ word: String, argument: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .bracketBehindCount,
      Wording(
        en: "`\(word)` counts records and takes nothing in brackets",
        zh: "`\(word)` 统计记录条数，其后不带括号"),
      at: range,
      hint: argument == "*"
        ? Wording(en: "write `count` and delete `(*)`", zh: "请写 `次数`，删去 `(*)`")
        : Wording(
          en: "write `distinct \(argument ?? "item")` for how many different ones there are, "
            + "`count where (…)` for those that fit, `count of fee (…)` for another record",
          zh: "统计不同取值用 `去重\(argument ?? "项目")`，统计满足条件的用 `次数 其中 (…)`，"
            + "统计其他记录用 `次数 取自 费用明细 (…)`"))
  }

  /// - Parameter meant: the unit that people mean by this word; nothing where there is none.
  static func unknownUnit(_ word: String, meant: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownUnit,
      Wording(en: "`\(word)` is no unit", zh: "`\(word)` 不是单位"), at: range,
      hint: meant == nil
        ? Wording(
          en: "delete `\(word)`; units are minutes, hours, days, weeks, months, years, and `%`",
          zh: "请删去 `\(word)`；单位有：分钟、小时、天、周、个月、年、元、万元、岁、次和 `%`")
        : nil,
      fix: meant.map { writing($0, at: range) })
  }

  static func brokenDuration(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenDuration,
      Wording(
        en: "`\(written)` is not a whole number of its unit", zh: "`\(written)` 不是整数时长"),
      at: range,
      hint: Wording(
        en: "use a smaller unit, such as `36 hours` for a day and a half",
        zh: "请使用更小的单位，如一天半写作 `36小时`"))
  }

  static func lookupOutsideTable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lookupOutsideTable,
      Wording(
        en: "only the name of a table or a derived record stands before `[`",
        zh: "`[` 之前只能是对照表或派生记录的名称"),
      at: range)
  }

  static func tableWithoutRows(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableWithoutRows,
      Wording(en: "the table `\(name)` has no rows", zh: "对照表 `\(name)` 没有数据"), at: range,
      hint: Wording(
        en: "name its file with `from \"…\"`, or write `rows` and its rows behind the fields",
        zh: "请以 `来自 “…”` 指定文件，或在字段之后写 `行` 和表格行"))
  }

  static func bareOr(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bareOr,
      Wording(
        en: "`or` stands beside a comma, which means *and*",
        zh: "`或` 与表示“且”的逗号并列"),
      at: range,
      hint: Wording(
        en: "put brackets around what `or` joins", zh: "请为 `或` 连接的部分加括号"),
      fix: Fix(
        Wording(en: "add brackets", zh: "加上括号"), replacing: range, with: "(\(written))"))
  }
}
