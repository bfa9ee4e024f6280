import Lexer
import Parser
import Source
import Values
import Vocabulary

extension DiagnosticKind {
  static let typesClash = DiagnosticKind("E0401", "Values that do not go together", "数据类型不一致")
  static let cannotCompute = DiagnosticKind(
    "E0402", "Values that cannot be computed with", "无法进行该运算")
  static let otherTypeNeeded = DiagnosticKind("E0403", "Another type is needed here", "此处需要其他类型")
  static let unitMissing = DiagnosticKind("E0404", "Number without a unit", "数值缺少单位")
  static let textForValue = DiagnosticKind("E0405", "Text in the place of a value", "以文本代替数值")
  static let notOrdered = DiagnosticKind("E0406", "Values without an order", "该值没有大小顺序")
  static let listOfOtherType = DiagnosticKind("E0407", "List of another type", "清单类型不符")
  static let keyCount = DiagnosticKind("E0408", "Wrong number of keys", "主键个数不符")
  static let keyType = DiagnosticKind("E0409", "Key of another type", "主键类型不符")
  static let datesSubtracted = DiagnosticKind("E0410", "Date minus date", "日期相减")
  static let aggregateArgument = DiagnosticKind(
    "E0411", "Value that cannot be aggregated", "该值无法统计")
  static let repeatedValue = DiagnosticKind(
    "E0412", "Shared value taken in once per line", "共有的值被逐行重复计入")
  static let unitDoesNotFit = DiagnosticKind("E0413", "Unit of time that does not fit", "时间单位不适用")
  static let needsAnyOf = DiagnosticKind("E0414", "Several codes used as one", "代码组不能当作单个代码")
  static let percentileRank = DiagnosticKind(
    "E0415", "Percentile outside 1 to 100", "百分位须为 1 至 100")
  static let durationAgainstNumber = DiagnosticKind(
    "E0416", "Length of time against a number", "时长与数值比较")
  static let neverSo = DiagnosticKind("E0417", "State that a value never has", "该值不会处于此状态")
  static let notConstant = DiagnosticKind("E0418", "Not a fixed value", "不是固定的值")
  static let numberTooLarge = DiagnosticKind("E0419", "Number too large", "数值过大")
  static let tooDeep = DiagnosticKind("E0420", "Expression nested too deeply", "算式嵌套过深")
  static let misplacedValues = DiagnosticKind(
    "E0421", "Several values in the place of one", "此处只能有一个值")

  static let expressionTypes: [DiagnosticKind] = [
    typesClash, cannotCompute, otherTypeNeeded, unitMissing, textForValue, notOrdered,
    listOfOtherType, keyCount, keyType, datesSubtracted, aggregateArgument, repeatedValue,
    unitDoesNotFit, needsAnyOf, percentileRank, durationAgainstNumber, neverSo, notConstant,
    numberTooLarge, tooDeep, misplacedValues,
  ]
}

// Two values.
extension Diagnostic {
  static func typesClash(
    _ left: Wording, _ right: Wording, at range: SourceRange, notes: [Note], hint: Wording?,
    fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(.typesClash, at: range)
      .says(
        "\(left.english) cannot be compared with \(right.english)",
        "\(left.chinese)与\(right.chinese)无法比较"
      )
      .notes(notes).hint(hint).fix(fix)
  }

  /// Why two types do not go together, and what is compared instead.
  static func clashHint(_ left: ValueType, _ right: ValueType, percent: String?) -> Wording? {
    switch (left, right) {
    case (.money, .decimal) where percent != nil, (.decimal, .money) where percent != nil:
      Wording(
        en: "a share is a share of something: write `\(percent ?? "")% * …` with an amount",
        zh: "百分数须乘以一个金额，写作 `\(percent ?? "")% × …`")
    case (.money, _) where right.isNumeric, (_, .money) where left.isNumeric:
      Wording(
        en: "money is compared with money: multiply a quantity by a price, or write `100 yuan`",
        zh: "金额只与金额比较：数量请乘以 `单价`，固定数额请写 `100元`")
    case (.date, .duration), (.time, .duration):
      Wording(
        en: "a date is written `2024-05-01`; a year is compared as `year < 2024`",
        zh: "日期写作 `2024-05-01`；比较年份请写 `年 ＜ 2024`")
    case (.date, _) where right.isNumeric, (.time, _) where right.isNumeric:
      Wording(
        en: "a date is written `2024-05-01`; to count days, write `days from … to …`",
        zh: "日期写作 `2024-05-01`；如需计算天数，请写 `天数自` … `至` …")
    case (.part, _) where right.isNumeric, (_, .part) where left.isNumeric:
      Wording(
        en: "write a month as `\"2024-06\"`, a quarter as `\"2024-Q2\"`, a week as `\"2024-W22\"`",
        zh: "月写作 `\"2024-06\"`，季度写作 `\"2024-Q2\"`，周写作 `\"2024-W22\"`")
    case (.part, .date), (.date, .part), (.part, .time), (.time, .part):
      Wording(
        en: "compare a month with a month: `admitted.month = month`",
        zh: "月份应与月份比较，如 `入院时间.月 = 月`")
    case (.text, .code), (.code, .text):
      Wording(en: "declare both as `code`, or both as `text`", zh: "请将两者都声明为 `代码` 或都声明为 `文本`")
    case (_, _): nil
    }
  }

  static func cannotCompute(
    _ op: ArithmeticOperator, _ left: Wording, _ right: Wording, at range: SourceRange,
    notes: [Note]
  ) -> Diagnostic {
    let (english, chinese) = (left.english, left.chinese)
    let message =
      switch op {
      case .add:
        Wording(
          en: "\(english) and \(right.english) cannot be added",
          zh: "\(chinese)与\(right.chinese)不能相加")
      case .subtract:
        Wording(
          en: "\(right.english) cannot be taken off \(english)",
          zh: "\(chinese)不能减去\(right.chinese)")
      case .multiply:
        Wording(
          en: "\(english) and \(right.english) cannot be multiplied",
          zh: "\(chinese)与\(right.chinese)不能相乘")
      case .divide:
        Wording(
          en: "\(english) cannot be divided by \(right.english)",
          zh: "\(chinese)不能除以\(right.chinese)")
      }
    return Diagnostic(.cannotCompute, at: range)
      .says(message)
      .notes(notes)
      .hint(
        "money is added to money; a quantity becomes money by `… * price`", "金额只能与金额相加减；数量须先 `× 单价`"
      )
  }

  static func datesSubtracted(
    at range: SourceRange, _ end: Wording?, _ start: Wording?
  ) -> Diagnostic {
    return Diagnostic(.datesSubtracted, at: range)
      .says("a date cannot be taken off a date", "日期不能直接相减")
      .hint(
        "write `days from \(start?.english ?? "a") to \(end?.english ?? "b")`",
        "请写 `天数自 \(start?.chinese ?? "甲") 至 \(end?.chinese ?? "乙")`")
  }

  static func unitMissing(
    _ range: SourceRange, _ written: Wording?, _ number: String, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(.unitMissing, at: range)
      .says(
        "a length of time is needed here, and "
          + (written.map { "`\($0.english)`" } ?? "this number") + " has no unit",
        "此处需要时长，而" + (written.map { " `\($0.chinese)` " } ?? "该数值") + "没有单位"
      )
      .notes(notes)
      .hint("say the unit, as in `\(number) days`", "请写明单位，如 `\(number)天`")
  }

  static func durationAgainstNumber(
    _ range: SourceRange, fix: String?, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(.durationAgainstNumber, at: range)
      .says("a length of time is compared with a plain number", "时长与普通数值进行了比较")
      .notes(notes)
      .hint(
        "`days from … to …` counts days: compare it with a number without unit",
        "`天数自 … 至 …` 得到的是天数，请与不带单位的数值比较"
      )
      .writing(fix)
  }

  static func unitDoesNotFit(_ type: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unitDoesNotFit, at: range)
      .says("this length of time does not fit \(type.english)", "该时长单位不适用于\(type.chinese)")
      .hint(
        "a date takes days, weeks, months and years; a month takes months and years",
        "日期可加减天、周、月、年；月可加减月和年")
  }

  static func notOrdered(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.notOrdered, at: range)
      .says("these values have no order, so that none is greater", "这类值没有大小顺序，不能比较大小")
      .note(note)
      .hint(
        "compare with `is` or `in`; a choice has an order when it is declared `ranked`",
        "请用 `为` 或 `属于` 比较；选项声明为 `有序` 后可比较大小")
  }
}

// One value of another type.
extension Diagnostic {
  private static func needed(
    _ english: String, _ chinese: String, at range: SourceRange, _ note: Note,
    hint: Wording? = nil
  ) -> Diagnostic {
    Diagnostic(.otherTypeNeeded, at: range)
      .says("\(english) is needed here", "此处需要\(chinese)")
      .note(note).hint(hint)
  }

  static func notACondition(
    _ type: Wording, at range: SourceRange, hint: Wording? = nil
  ) -> Diagnostic {
    Diagnostic(.otherTypeNeeded, at: range)
      .says("a condition is needed here, and this is \(type.english)", "此处需要条件，而这是\(type.chinese)")
      .hint(
        hint
          ?? Wording(
            en: "compare it with something: `… > 0`, `… is …`, `… is present`",
            zh: "请与其他值比较，如 `… ＞ 0`、`… 为 …`、`… 为 有值`"))
  }

  static func numberNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed("a number or money", "数值或金额", at: range, note)
  }

  static func moneyNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed(
      "money", "金额", at: range, note,
      hint: Wording(
        en:
          "multiply a quantity by a price, `quantity * price`, or write `yuan` behind a fixed sum",
        zh: "请以数量乘以单价，如 `数量 × 单价`，或在固定数额后写 `元`"))
  }

  static func dateNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed("a date or time", "日期或时间", at: range, note)
  }

  static func lengthNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed(
      "a length of time", "时长", at: range, note,
      hint: Wording(en: "write `30 days`", zh: "如 `30天`"))
  }

  static func lengthNotPositive(at range: SourceRange) -> Diagnostic {
    Diagnostic(.otherTypeNeeded, at: range)
      .says("a length of time must be greater than 0", "时长须大于 0")
  }

  static func periodNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed(
      "a period", "时段", at: range, note,
      hint: Wording(
        en: "declare it in the record: `period stay from admitted to discharged …`",
        zh: "请在记录中声明，如 `时段 住院期间 自 入院时间 至 出院时间 …`"))
  }

  static func periodAsValue(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.otherTypeNeeded, at: range)
      .says("a period cannot be compared like a value", "时段不能像数值那样比较")
      .note(note)
      .hint("write `during`, `overlaps`, `touches` or `days of`", "请用 `期间`、`重叠于`、`相接于` 或 `期间天数`")
  }

  static func scopeNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed(
      "a column of type `scope`", "类型为 `口径` 的列", at: range, note,
      hint: Wording(en: "for a length of time write `within 6 hours`", zh: "若为时长，请写 `6小时内`"))
  }

  static func textNeeded(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed("a text or a code", "文本或代码", at: range, note)
  }

  static func hoursBetweenDates(_ note: Note, at range: SourceRange) -> Diagnostic {
    needed(
      "a date with time of day", "带时刻的时间", at: range, note,
      hint: Wording(
        en: "dates have no hours; write `days from … to …`",
        zh: "日期没有时刻，请写 `天数自 … 至 …`"))
  }

  static func textForNumber(_ text: String, _ type: Wording, at range: SourceRange) -> Diagnostic {
    let digits = String(text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") })
    return Diagnostic(.textForValue, at: range)
      .says(
        "`\"\(text)\"` is a text, and \(type.english) is needed here",
        "`“\(text)”` 是文本，此处需要\(type.chinese)"
      )
      .hint("write it without quotes", "请去掉引号")
      .writing(digits.isEmpty ? nil : digits)
  }

  /// - Parameter isDate: whether it is one but for its quotes.
  static func textForDate(
    _ text: String, _ type: Wording, isDate: Bool, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.textForValue, at: range)
      .says(
        "`\"\(text)\"` is a text, and \(type.english) is needed here",
        "`“\(text)”` 是文本，此处需要\(type.chinese)"
      )
      .hint("write a date without quotes: `2024-05-01`", "日期不加引号，如 `2024-05-01`")
      .writing(isDate ? text : nil)
  }

  static func textForMember(_ text: String, _ member: String?, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(.textForValue, at: range)
      .says(
        "`\"\(text)\"` is a text, and a member of the choice is needed here",
        "`“\(text)”` 是文本，此处需要选项的成员"
      )
      .hint(
        member.map {
          Wording(en: "the member is `\($0)`, without quotes", zh: "该成员写作 `\($0)`，不加引号")
        } ?? Wording(en: "write the member's name without quotes", zh: "请写成员名称，不加引号")
      )
      .writing(member)
  }

  static func neverNone(_ note: Note, at range: SourceRange) -> Diagnostic {
    Diagnostic(.neverSo, at: range)
      .says(
        "this is never none: its field does not say `empty means none`", "该值不会为 `无`：字段未声明 `空值视为无`"
      )
      .note(note)
      .hint(
        "write `is missing`, or declare the field with `empty means none`",
        "请写 `为 缺失`，或在字段声明中注明空值含义")
  }

  static func onlyFieldsAreUnreadable(at range: SourceRange) -> Diagnostic {
    Diagnostic(.neverSo, at: range)
      .says("only a field that is read from data can be unreadable", "只有从数据读取的字段才可能无法识别")
      .hint("write `is missing`", "请写 `为 缺失`")
  }

  static func notConstant(at range: SourceRange) -> Diagnostic {
    Diagnostic(.notConstant, at: range)
      .says(
        "a parameter's value must be written out: a number, a length of time, a date, a text",
        "参数的值须直接写明：数值、时长、日期或文本"
      )
      .hint(
        "write the result, such as `0.02`, or compute in the rule that uses it",
        "请写出计算结果，如 `0.02`，或在使用它的规则中计算")
  }

  static func numberTooLarge(at range: SourceRange) -> Diagnostic {
    Diagnostic(.numberTooLarge, at: range)
      .says("this number is too large to be exact", "该数值过大，无法精确表示")
  }

  static func tooDeep(at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooDeep, at: range)
      .says("this expression is nested too deeply", "该条件或算式嵌套层次过多")
      .hint("split it into `give` fields or several conditions", "请拆分为 `得出` 字段或多个条件")
  }
}
