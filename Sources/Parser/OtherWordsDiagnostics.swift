import Lexer
import Source

/// Functions of spreadsheets and databases, with what is written instead.
let otherFunctions: [String: Wording] = [
  "if": Wording(
    en: "delete `if` and write the condition itself behind `flag if`",
    zh: "请删去 `IF`，将条件直接写在 `标记 若` 之后"),
  "iif": Wording(
    en: "write the condition itself behind `flag if`", zh: "请将条件直接写在 `标记 若` 之后"),
  "isnull": Wording(en: "write `is missing` behind the value", zh: "请在值之后写 `为 缺失`"),
  "isblank": Wording(en: "write `is missing` behind the value", zh: "请在值之后写 `为 缺失`"),
  "ifnull": Wording(en: "write `x or else y`", zh: "请写 `缺则取`"),
  "nvl": Wording(en: "write `x or else y`", zh: "请写 `缺则取`"),
  "coalesce": Wording(en: "write `x or else y`", zh: "请写 `缺则取`"),
  "datediff": Wording(en: "write `days from a to b`", zh: "请写 `天数自` 开始 `至` 结束"),
  "datedif": Wording(en: "write `days from a to b`", zh: "请写 `天数自` 开始 `至` 结束"),
  "year": Wording(en: "write `time.year`", zh: "请在时间之后写 `.年`"),
  "month": Wording(en: "write `time.month`", zh: "请在时间之后写 `.月`"),
  "round": Wording(
    en: "money is rounded once, at the end; write the value alone",
    zh: "金额只在最后取整一次，请直接写该值"),
  "sumif": Wording(
    en: "write `total amount where (…)`", zh: "请写 `合计` 金额 `其中` (条件)"),
  "sumifs": Wording(
    en: "write `total amount where (…)`", zh: "请写 `合计` 金额 `其中` (条件)"),
  "countif": Wording(en: "write `count where (…)`", zh: "请写 `次数 其中` (条件)"),
  "countifs": Wording(en: "write `count where (…)`", zh: "请写 `次数 其中` (条件)"),
  "left": Wording(en: "write `starts with`", zh: "请写 `开头为`"),
  "exists": Wording(en: "write `has fee (…)`", zh: "请写 `有` 记录 (条件)"),
]

extension DiagnosticKind {
  static let otherWords = DiagnosticKind("E0222", "Written another way", "写法不同")
  static let signMissing = DiagnosticKind("E0223", "Sign missing between two values", "两个值之间缺少符号")
  static let unknownFunction = DiagnosticKind("E0224", "No such function", "没有该函数")
  static let textWithoutQuotes = DiagnosticKind("E0225", "Text without quotes", "文本未加引号")

  /// What people write who know other languages, or say it as they speak.
  static let otherWriting: [DiagnosticKind] = [
    otherWords, signMissing, unknownFunction, textWithoutQuotes,
  ]
}

extension Diagnostic {
  /// `60岁以上`, `介于 1-5`, `IS NULL`: the meaning is plain, and is written another way.
  static func otherWords(_ written: String, meant: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.otherWords, at: range)
      .says("`\(written)` is written `\(meant)`", "`\(written)` 应写作 `\(meant)`")
      .writing(meant)
  }

  /// `年龄 60`
  static func signMissing(
    _ value: String, _ number: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.signMissing, at: range)
      .says(
        "there is no sign between `\(value)` and `\(number)`", "`\(value)` 与 `\(number)` 之间缺少比较符号"
      )
      .hint(
        "write `\(value) ≥ \(number)`, or `>`, `=`, `≤`, `<`",
        "如 `\(value) ≥ \(number)`；符号有 `＞`、`≥`、`＝`、`≤`、`＜`")
  }

  static func unknownFunction(
    _ word: String, instead: Wording, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unknownFunction, at: range)
      .says("there is no function `\(word)`", "没有函数 `\(word)`")
      .hint(instead)
  }

  /// `来自 明细.csv`, `条款 第三十八条`
  static func textWithoutQuotes(_ written: String, at range: SourceRange) -> Diagnostic {
    let isChinese = written.unicodeScalars.contains { $0.value > 0x2E80 }
    let meant = isChinese ? "“\(written)”" : "\"\(written)\""
    return Diagnostic(.textWithoutQuotes, at: range)
      .says("`\(written)` stands without quotes", "`\(written)` 未加引号")
      .writing(meant)
  }

  /// `若 金额＞100 标记`: a condition that no `flag` opens.
  static func missingFlag(before found: Wording, at range: SourceRange) -> Diagnostic {
    Diagnostic(.expected, at: range)
      .says("there is no `flag` before \(found.english)", "\(found.chinese) 之前缺少 `标记`")
      .hint("write `flag if` and then the conditions", "请写 `标记 若`，其后为条件")
  }

  /// A word that is missing where the next one shows it: `次数 费用明细 (…)` lacks `取自`.
  static func missingWord(
    _ word: String, before found: Wording, at range: SourceRange
  ) -> Diagnostic {
    let place = SourceRange(file: range.file, start: range.start, end: range.start)
    return Diagnostic(.expected, at: range)
      .says("there is no `\(word)` before \(found.english)", "\(found.chinese) 之前缺少 `\(word)`")
      .fix("put `\(word)` before it", "加上 `\(word)`", replacing: place, with: word + " ")
  }
}
