import Lexer
import Mistakes
package import Source
import Vocabulary

extension DiagnosticKind {
  static let expected = DiagnosticKind("E0201", "Something else belongs here", "此处应为其他内容")
  static let unexpected = DiagnosticKind("E0202", "Not understood here", "此处无法理解")
  static let missingComma = DiagnosticKind("E0203", "Comma missing between conditions", "条件之间缺少逗号")
  static let tooDeep = DiagnosticKind("E0204", "Nested too deeply", "嵌套过深")
  static let reservedName = DiagnosticKind("E0205", "Reserved word as a name", "以保留词作名称")
  static let prefixedName = DiagnosticKind(
    "E0206", "Name begins with a word of the language", "名称以语言用词开头")
  static let repeatedClause = DiagnosticKind("E0207", "Clause said twice", "子句重复")
  static let chainedComparison = DiagnosticKind("E0208", "Two comparisons in a row", "连续比较")
  static let commaInUnless = DiagnosticKind("E0209", "Comma in `unless`", "“除非”中出现逗号")
  static let comparisonInWords = DiagnosticKind("E0210", "Comparison in words", "以文字书写的比较")
  static let brokenTemplate = DiagnosticKind(
    "E0211", "Braces of a sentence do not match", "说明文本中的花括号有误")
  static let mistypedKeyword = DiagnosticKind("E0212", "Mistyped keyword", "关键词有误")
  static let misplacedClause = DiagnosticKind("E0213", "Clause outside a rule", "子句不在规则内")
  static let strayRow = DiagnosticKind("E0214", "Row without a table", "多余的表格行")
  static let unclosedBracket = DiagnosticKind("E0215", "Bracket not closed", "括号未闭合")
  static let wrongSignBetweenConditions = DiagnosticKind(
    "E0216", "Conditions joined by another sign", "条件之间的符号有误")
  static let unknownUnit = DiagnosticKind("E0217", "Unknown unit", "未知单位")
  static let brokenDuration = DiagnosticKind("E0218", "Length of time is no whole number", "时长不是整数")
  static let lookupOutsideTable = DiagnosticKind(
    "E0219", "`[` behind something that is no table", "`[` 之前不是对照表")
  static let tableWithoutRows = DiagnosticKind("E0220", "Table without rows", "对照表没有数据")

  static let bracketBehindCount = DiagnosticKind("E0221", "Brackets behind `count`", "“次数”之后的括号")

  static let allowWithoutReason = DiagnosticKind(
    "E0941", "Lint allowed without a reason", "允许提示而未说明理由")

  static let tooManyDeclarations = DiagnosticKind(
    "E0116", "Too many declarations in a file", "文件中声明过多")
  static let tooManyEntries = DiagnosticKind("E0117", "Too many entries or rows", "条目或行过多")
  static let tooManyCells = DiagnosticKind("E0118", "Too many cells in a row", "一行的单元格过多")

  static let bareOr = DiagnosticKind("W0901", "`or` beside a comma", "“或”与逗号并列")

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
    Diagnostic(.allowWithoutReason, at: range)
      .says(
        "what is allowed needs its reason, for those who read the rulebook after you",
        "允许提示须写明理由，供日后查阅"
      )
      .hint("write behind it `because \"…\"`", "请在其后写 `说明 “…”`")
  }

  static func tooManyDeclarations(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooManyDeclarations, at: range)
      .says(
        "a file may have \(limit) declarations; from here on nothing was read",
        "一个文件最多有 \(limit) 个声明，自此处起未再读取"
      )
      .hint(
        "put some of them into another `.guiju` file of the same folder",
        "请将一部分移到同一文件夹的另一个 `.guiju` 文件中")
  }

  static func tooManyEntries(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooManyEntries, at: range)
      .says(
        "a list or table may have \(limit) entries or rows in a rulebook file",
        "规则文件中的清单或对照表最多有 \(limit) 个条目或行"
      )
      .hint("put them into a CSV file and name it with `from`", "请放入 CSV 文件，并以“来自”引用")
  }

  static func tooManyCells(_ count: Int, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooManyCells, at: range)
      .says(
        "this row has \(count) cells; a row may have \(limit)", "该行有 \(count) 个单元格，一行最多有 \(limit) 个"
      )
      .hint("look whether two rows stand on one line", "请检查是否有两行写在了同一行")
  }

  static func expected(
    _ expectation: Expectation, found: Wording, at range: SourceRange
  ) -> Diagnostic {
    let wanted = expectation.wording
    return Diagnostic(.expected, at: range)
      .says(
        "expected \(wanted.english), found \(found.english)",
        "此处应为\(wanted.chinese)，实为\(found.chinese)")
  }

  /// - Parameter context: what may stand here; only conditions can lack a comma.
  static func unexpected(
    _ found: Wording, in context: ClauseContext, at range: SourceRange
  ) -> Diagnostic {
    let comma = Wording(
      en: "if it belongs to a condition, put `,` between the conditions",
      zh: "若属于前面的条件，请在条件之间加 `，`")
    return Diagnostic(.unexpected, at: range)
      .says("\(found.english) begins no clause or declaration", "\(found.chinese) 不是任何子句或声明的开头")
      .hint(context.clauses.contains(.where) ? comma : nil)
  }

  static func strayBracket(_ found: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unexpected, at: range)
      .says("\(found.english) closes nothing", "\(found.chinese) 没有对应的左括号")
      .hint(
        "delete \(found.english), or put the opening bracket where it belongs",
        "请删去 \(found.chinese)，或在应有之处补上左括号")
  }

  /// `flag same patient`: conditions without the word that opens them.
  static func missingIf(before found: Wording, at range: SourceRange) -> Diagnostic {
    let place = SourceRange(file: range.file, start: range.start, end: range.start)
    return Diagnostic(.expected, at: range)
      .says("there is no `if` before \(found.english)", "\(found.chinese) 之前缺少 `若`")
      .hint("write `flag if` and then the conditions", "请写 `标记 若`，其后为条件")
      .fix(
        "put `if` before it", "加上 `若`", replacing: place,
        with: found.english.utf8.allSatisfy { $0 < 0x80 } ? "if " : "若 ")
  }

  /// `表格 费用明细`
  static func tableOrRecord(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unexpected, at: range)
      .says("`\(word)` begins no declaration", "`\(word)` 不是任何声明的开头")
      .hint(
        "data that is examined is a `record`, knowledge that is looked up a `table`",
        "被检查的数据写作 `记录`，供查询的知识写作 `对照表`")
  }

  /// `rule DUP 001 "…"`
  static func blankInRuleID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unexpected, at: range)
      .says(
        "the id of a rule has no blanks, and ends before this number", "规则编号中不能有空格，编号到此数字之前就结束了"
      )
      .hint("join them, as in `\(id)-001`", "请连写，如 `\(id)-001`")
  }

  static func emptyList(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.expected, at: range)
      .says("the list `\(name)` has no codes", "清单 `\(name)` 没有代码")
      .hint(
        "write them in quotes, as in `= \"311000006\"`, or name a file with `from \"…\"`",
        "请写在引号内，如 `= “311000006”`，或以 `来自 “…”` 指定文件")
  }

  /// `项目 在 透析 中`
  static func insideWrittenIn(
    _ written: String, _ value: String, _ list: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.expected, at: range)
      .says("`\(written)` says nothing about time", "`\(written)` 不是时间关系")
      .hint(
        "for a list write `\(value) 属于 \(list)`; for time `在 … 之后`, `之前` or `期间`",
        "清单请写 `\(value) 属于 \(list)`；时间请写 `在 … 之后`、`之前` 或 `期间`")
  }

  /// - Parameter joined: the one name that the words on both sides may be.
  static func missingComma(
    before found: Wording, joined: String?, at range: SourceRange
  ) -> Diagnostic {
    let place = SourceRange(file: range.file, start: range.start, end: range.start)
    return Diagnostic(.missingComma, at: range)
      .says("there is no comma before \(found.english)", "\(found.chinese) 之前缺少逗号")
      .hint(
        joined.map {
          Wording(
            en: "conditions are separated by `,`; if one name is meant, write `\($0)`",
            zh: "条件之间以 `，` 分隔；若是一个名称，请连写为 `\($0)`")
        } ?? Wording(en: "conditions are separated by `,`", zh: "条件之间以 `，` 分隔")
      )
      .fix("put `,` before it", "加上 `，`", replacing: place, with: joined == nil ? ", " : nil)
  }

  static func tooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooDeep, at: range)
      .says("this expression is nested too deeply or too long", "该条件或算式嵌套过深或过长")
      .hint("name a part of it with `give` or `define`", "请用 `得出` 或 `定义` 为其中一部分命名")
  }

  static func reservedName(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.reservedName, at: range)
      .says("`\(name)` is reserved and cannot be a name", "`\(name)` 是保留词，不能作名称")
      .hint("write `「\(name)」`", "请写作 `「\(name)」`")
      .fix("quote the name", "为名称加引号", with: "「\(name)」")
  }

  static func prefixedName(_ name: String, prefix: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.prefixedName, at: range)
      .says(
        "the name `\(name)` begins with `\(prefix)`, which is a word of its own",
        "名称 `\(name)` 以 `\(prefix)` 开头，会被拆分为两个词"
      )
      .hint("write `「\(name)」`", "请写作 `「\(name)」`")
      .fix("quote the name", "为名称加引号", with: "「\(name)」")
  }

  static func repeatedClause(_ clause: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.repeatedClause, at: range)
      .says("`\(clause)` is said twice", "`\(clause)` 重复出现")
      .hint("delete one `\(clause)`, or make two rules of it", "请删去其中一处 `\(clause)`，或拆分为两条规则")
  }

  static func chainedComparison(_ sign: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.chainedComparison, at: range)
      .says("\(sign.english) compares the result of a comparison", "\(sign.chinese) 不能再与比较的结果相比较")
      .hint(
        "write `between` … `and` … for a range, or two conditions with a comma",
        "范围请写作 `介于` … `与` …，或以逗号分为两个条件")
  }

  static func commaInUnless(at range: SourceRange) -> Diagnostic {
    Diagnostic(.commaInUnless, at: range)
      .says("`unless` takes one condition, without commas", "`除非` 只带一个条件，不用逗号")
      .hint(
        "join what must hold together with `and`; write `unless` again for another exemption",
        "须同时满足的以 `且` 连接；另一种豁免请再写一个 `除非`")
  }

  static func comparisonInWords(_ word: String, sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.comparisonInWords, at: range)
      .says("`\(word)` is written `\(sign)`", "`\(word)` 应写作 `\(sign)`")
      .writing(sign)
  }

  /// `次数大于 1`: a comparison that has grown into a name.
  static func comparisonInsideName(
    _ name: String, hint: Wording, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.comparisonInWords, at: range)
      .says("`\(name)` is read as one name", "`\(name)` 会被读作一个名称")
      .hint(hint)
  }

  /// - Parameter name: the word behind the brace.
  static func unclosedBrace(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.brokenTemplate, at: range)
      .says("`{` has no `}`", "`{` 缺少对应的 `}`")
      .hint("write `{\(name)}`; a brace as such is written `{{`", "请写作 `{\(name)}`；花括号本身写作 `{{`")
  }

  static func strayBrace(at range: SourceRange) -> Diagnostic {
    Diagnostic(.brokenTemplate, at: range)
      .says("`}` has no `{`", "`}` 缺少对应的 `{`")
      .hint("a brace as such is written `}}`", "花括号本身写作 `}}`")
  }

  static func emptyBraces(at range: SourceRange) -> Diagnostic {
    Diagnostic(.brokenTemplate, at: range)
      .says("there is no value between `{` and `}`", "`{}` 中没有取值")
  }

  static func mistypedKeyword(_ word: String, meant: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.mistypedKeyword, at: range)
      .says(
        "`\(word)` is not a keyword; did you mean `\(meant)`?", "`\(word)` 不是关键词，是否为 `\(meant)`？"
      )
      .writing(meant)
  }

  static func misplacedClause(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedClause, at: range)
      .says("`\(word)` stands outside a rule", "`\(word)` 不在任何规则之内")
      .hint("a rule begins with `rule`, its id and its title", "规则以 `规则`、编号和标题开头")
  }

  static func strayRow(at range: SourceRange) -> Diagnostic {
    Diagnostic(.strayRow, at: range)
      .says("this row belongs to no table", "该行不属于任何表格")
      .hint(
        "rows stand behind `given NAME` or behind `rows` of a table", "表格行写在 `给定 名称` 或对照表的 `行` 之后")
  }

  static func unclosedBracket(
    _ sign: String, found: Wording, opened: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unclosedBracket, at: range)
      .says("expected `\(sign)` before \(found.english)", "\(found.chinese) 之前缺少 `\(sign)`")
      .note("opened here", "在此处打开", at: opened)
  }

  /// `、` or `;` where a comma belongs.
  static func wrongSignBetweenConditions(_ sign: String, at range: SourceRange) -> Diagnostic {
    let comma = sign == ";" ? "," : "，"
    return Diagnostic(.wrongSignBetweenConditions, at: range)
      .says("`\(sign)` does not join conditions", "`\(sign)` 不能连接条件")
      .hint("conditions are separated by `,`", "条件之间请用 `，`")
      .writing(comma)
  }

  /// `count (item)`: counting takes nothing in brackets.
  static func bracketBehindCount(
    _ word: String, argument: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.bracketBehindCount, at: range)
      .says("`\(word)` counts records and takes nothing in brackets", "`\(word)` 统计记录条数，其后不带括号")
      .hint(
        argument == "*"
          ? Wording(en: "write `count` and delete `(*)`", zh: "请写 `次数`，删去 `(*)`")
          : Wording(
            en: "write `distinct \(argument ?? "item")` for how many different ones there are, "
              + "`count where (…)` for those that fit, `count of fee (…)` for another record",
            zh: "统计不同取值用 `去重\(argument ?? "项目")`，统计满足条件的用 `次数 其中 (…)`，"
              + "统计其他记录用 `次数 取自 费用明细 (…)`"))
  }

  /// - Parameter meant: the unit that people mean by this word; nothing where there is none.
  static func unknownUnit(_ word: String, meant: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unknownUnit, at: range)
      .says("`\(word)` is no unit", "`\(word)` 不是单位")
      .hint(
        meant == nil
          ? Wording(
            en: "delete `\(word)`; units are minutes, hours, days, weeks, months, years, and `%`",
            zh: "请删去 `\(word)`；单位有：分钟、小时、天、周、个月、年、元、万元、岁、次和 `%`")
          : nil
      )
      .writing(meant)
  }

  static func brokenDuration(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.brokenDuration, at: range)
      .says("`\(written)` is not a whole number of its unit", "`\(written)` 不是整数时长")
      .hint("use a smaller unit, such as `36 hours` for a day and a half", "请使用更小的单位，如一天半写作 `36小时`")
  }

  static func lookupOutsideTable(at range: SourceRange) -> Diagnostic {
    Diagnostic(.lookupOutsideTable, at: range)
      .says(
        "only the name of a table or a derived record stands before `[`", "`[` 之前只能是对照表或派生记录的名称")
  }

  static func tableWithoutRows(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tableWithoutRows, at: range)
      .says("the table `\(name)` has no rows", "对照表 `\(name)` 没有数据")
      .hint(
        "name its file with `from \"…\"`, or write `rows` and its rows behind the fields",
        "请以 `来自 “…”` 指定文件，或在字段之后写 `行` 和表格行")
  }

  static func bareOr(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.bareOr, at: range)
      .says("`or` stands beside a comma, which means *and*", "`或` 与表示“且”的逗号并列")
      .hint("put brackets around what `or` joins", "请为 `或` 连接的部分加括号")
      .fix("add brackets", "加上括号", with: "(\(written))")
  }
}
