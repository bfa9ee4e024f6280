import Parser
import Source

extension DiagnosticKind {
  static let declaredTwice = DiagnosticKind("E0501", "Name declared twice", "名称重复声明")
  static let datePartName = DiagnosticKind(
    "E0503", "Part of the date as a field's name", "字段名与日期部分重名")
  static let cellOfTwoMembers = DiagnosticKind("E0504", "Cell that means two things", "同一取值对应两个成员")
  static let unknownType = DiagnosticKind("E0510", "Unknown type", "未知的类型")

  static let names: [DiagnosticKind] = [
    declaredTwice, datePartName, cellOfTwoMembers, unknownType,
  ]
}

/// The note that points at the first of two places.
func firstPlace(_ range: SourceRange) -> Diagnostic.Note {
  Diagnostic.Note("the first is here", "首次出现在此处", at: range)
}

extension [Names] {
  /// The first of them, for a hint that says what there is.
  func labels(in language: Language, _ comma: String) -> String {
    prefix(16).map { "`\($0.label(in: language))`" }.joined(separator: comma)
      + (count > 16 ? "…" : "")
  }
}

extension Diagnostic {
  static func declaredTwice(_ name: Name, first: SourceRange) -> Diagnostic {
    Diagnostic(.declaredTwice, at: name.range)
      .says("`\(name.text)` is declared twice", "`\(name.text)` 重复声明")
      .note(firstPlace(first))
      .hint(
        "give one of the two another name; a lower rulebook is changed with `set`, `amend` "
          + "or `replace rule`",
        "请为其中之一另取名称；修改下层规则库请用 `设定`、`增补` 或 `替换 规则`")
  }

  static func datePartName(_ name: Name) -> Diagnostic {
    Diagnostic(.datePartName, at: name.range)
      .says(
        "`\(name.text)` is already there as a part of the record's date",
        "`\(name.text)` 已用作该记录日期的组成部分"
      )
      .hint(
        "every record with `at` has day, week, month, quarter, year, hour and month of year; "
          + "choose another name",
        "带 `记时按` 的记录自带天、日、周、月、季度、年、小时和月份，请另取名称")
  }

  static func cellOfTwoMembers(_ cell: TextSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(.cellOfTwoMembers, at: cell.range)
      .says(
        "the cell `\(cell.text)` stands for two different members", "取值 `\(cell.text)` 对应两个不同的成员"
      )
      .note(firstPlace(first))
  }

  static func unknownType(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(.unknownType, at: name.range)
      .says(
        "there is no type, choice or record called `\(name.text)`", "没有名为 `\(name.text)` 的类型、选项或记录"
      )
      .hint(similar.map(Wording.didYouMean) ?? builtInTypes).writing(similar)
  }

  private static let builtInTypes = Wording(
    en: "types are `code`, `codes`, `text`, `integer`, `decimal`, `money`, `date`, `time`, "
      + "`duration`, `boolean`, a declared choice, or a record's name",
    zh: "类型有：`代码`、`代码组`、`文本`、`整数`、`小数`、`金额`、`日期`、`时间`、`时长`、`是否`，"
      + "以及已声明的选项或记录名")
}
