import Parser
import Source

extension DiagnosticKind {
  static let header = DiagnosticKind("E0531", "Header of a rulebook", "规则库的首部")
  static let duplicateRule = DiagnosticKind(
    "E0533", "Two rules with one id at one time", "同一编号的规则施行时间重叠")
  static let repeatsLowerRule = DiagnosticKind(
    "E0534", "Rule that the base has already", "下层规则库已有该规则")
  static let amendsAbsent = DiagnosticKind(
    "E0535", "Amendment of something that is not there", "修订对象不存在")
  static let amendedTwice = DiagnosticKind("E0536", "Two amendments of one thing", "重复修订")
  static let amendsOwn = DiagnosticKind(
    "E0537", "Amendment of the rulebook's own declaration", "修订了本规则库自己的声明")
  static let overlappingValues = DiagnosticKind("E0538", "Two values at one time", "同一时间有两个取值")
  static let endsBeforeStart = DiagnosticKind("E0539", "Ends before it starts", "结束早于开始")
  static let mixedValues = DiagnosticKind("E0540", "Values of different types", "取值类型不一致")
  static let exemptsAbsentRule = DiagnosticKind(
    "E0541", "Exemption from a rule that is not there", "豁免的规则不存在")
  static let exemptsEmptyCategory = DiagnosticKind(
    "W0918", "Exemption for a category without rules", "豁免的违规类型没有规则")

  static let layers: [DiagnosticKind] = [
    header, duplicateRule, repeatsLowerRule, amendsAbsent, amendedTwice, amendsOwn,
    overlappingValues, endsBeforeStart, mixedValues, exemptsAbsentRule,
    exemptsEmptyCategory,
  ]
}

/// The id that is next by its number: `DUP-002` behind `DUP-001`.
private func idBehind(_ id: String) -> String {
  let digits = String(id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
  guard let number = Int(digits) else { return id + "-2" }
  let next = String(number + 1)
  let zeros = String(repeating: "0", count: max(0, digits.count - next.count))
  return id.dropLast(digits.count) + zeros + next
}

extension Diagnostic {
  static func missingHeader(_ folder: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.header, at: range)
      .says("no file of `\(folder)` says `rulebook \"…\"`", "`\(folder)` 中没有 `规则库 “…”`")
      .hint(
        "write `rulebook \"title\" version \"1\"` in `rulebook.guiju`",
        "请在 `rulebook.guiju` 中写 `规则库 “名称” 版本 “1”`")
  }

  static func secondHeader(at range: SourceRange, first: SourceRange?) -> Diagnostic {
    Diagnostic(.header, at: range)
      .says("a rulebook has one `rulebook` header, and this is another", "一个规则库只有一个首部，此处重复")
      .note(first.map(firstPlace))
  }

  static func duplicateRule(_ id: RuleIDSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(.duplicateRule, at: id.range)
      .says("there are two rules `\(id.text)` in force at the same time", "有两条规则 `\(id.text)` 同时施行")
      .note(firstPlace(first))
      .hint(
        "give one another id, such as `\(idBehind(id.text))`, or `effective` periods that do "
          + "not overlap",
        "请为其中之一另取编号，如 `\(idBehind(id.text))`，或以 `施行` 写明互不重叠的施行期")
  }

  static func repeatsLowerRule(_ id: RuleIDSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(.repeatsLowerRule, at: id.range)
      .says(
        "the base has a rule `\(id.text)` in force at the same time", "下层规则库已有同时施行的规则 `\(id.text)`"
      )
      .note(firstPlace(first))
      .hint(
        "write `replace rule \(id.text)` to put this one in its place",
        "若要取代它，请写 `替换 规则 \(id.text)`")
  }

  static func amendsAbsentRule(
    _ id: String, at range: SourceRange, disabledAt: SourceRange?, similar: String?
  ) -> Diagnostic {
    Diagnostic(.amendsAbsent, at: range)
      .says("no lower rulebook has a rule `\(id)`", "下层规则库中没有规则 `\(id)`")
      .note("it is disabled here", "已在此处停用", at: disabledAt)
      .didYouMean(similar)
  }

  static func amendsAbsent(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(.amendsAbsent, at: name.range)
      .says(
        "no lower rulebook has `\(name.text)`, so there is nothing to amend",
        "下层规则库中没有 `\(name.text)`，无从修订"
      )
      .didYouMean(similar)
  }

  static func amendsOwn(_ name: Name, declared: SourceRange) -> Diagnostic {
    Diagnostic(.amendsOwn, at: name.range)
      .says("`\(name.text)` is declared in this rulebook itself", "`\(name.text)` 由本规则库声明")
      .note(firstPlace(declared))
      .hint(
        "change the declaration; amendments are for what a lower rulebook declares",
        "请直接修改声明；修订只用于下层规则库的内容")
  }

  static func amendedTwice(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(.amendedTwice, at: range)
      .says("`\(name)` is amended twice in one rulebook", "`\(name)` 在同一规则库中被修订两次")
      .note(firstPlace(first))
      .hint("put both changes into one amendment", "请将两处修订合并为一处")
  }

  static func overlappingValues(at range: SourceRange, other: SourceRange) -> Diagnostic {
    Diagnostic(.overlappingValues, at: range)
      .says("this value and another are in force on the same days", "该取值与另一取值的有效期重叠")
      .note("the other value", "另一取值", at: other)
  }

  static func endsBeforeStart(at range: SourceRange) -> Diagnostic {
    Diagnostic(.endsBeforeStart, at: range)
      .says("this ends before it starts", "结束日期早于开始日期")
  }

  static func mixedValues(at range: SourceRange, other: SourceRange) -> Diagnostic {
    Diagnostic(.mixedValues, at: range)
      .says(
        "the values of a parameter are all of one type, and this is of another", "同一参数的各个取值类型应一致"
      )
      .note(firstPlace(other))
  }

  static func exemptsAbsentRule(_ id: RuleIDSyntax, similar: String?) -> Diagnostic {
    Diagnostic(.exemptsAbsentRule, at: id.range)
      .says("there is no rule `\(id.text)`", "没有规则 `\(id.text)`")
      .didYouMean(similar)
  }

  static func exemptsEmptyCategory(_ category: Name, similar: String?) -> Diagnostic {
    Diagnostic(.exemptsEmptyCategory, at: category.range)
      .says("no rule is of the category `\(category.text)`", "没有违规类型为 `\(category.text)` 的规则")
      .didYouMean(similar)
  }
}
