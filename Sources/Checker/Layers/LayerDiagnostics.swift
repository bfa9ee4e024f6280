import Parser
import Source

extension DiagnosticKind {
  static let header = DiagnosticKind(
    "E0531", .error, en: "Header of a rulebook", zh: "规则库的首部")
  static let baseOfLayer = DiagnosticKind(
    "E0532", .error, en: "Rulebook that is extended", zh: "所基于的规则库")
  static let duplicateRule = DiagnosticKind(
    "E0533", .error, en: "Two rules with one id at one time", zh: "同一编号的规则施行时间重叠")
  static let repeatsLowerRule = DiagnosticKind(
    "E0534", .error, en: "Rule that the base has already", zh: "下层规则库已有该规则")
  static let amendsAbsent = DiagnosticKind(
    "E0535", .error, en: "Amendment of something that is not there", zh: "修订对象不存在")
  static let amendedTwice = DiagnosticKind(
    "E0536", .error, en: "Two amendments of one thing", zh: "重复修订")
  static let amendsOwn = DiagnosticKind(
    "E0537", .error, en: "Amendment of the rulebook's own declaration", zh: "修订了本规则库自己的声明")
  static let overlappingValues = DiagnosticKind(
    "E0538", .error, en: "Two values at one time", zh: "同一时间有两个取值")
  static let endsBeforeStart = DiagnosticKind(
    "E0539", .error, en: "Ends before it starts", zh: "结束早于开始")
  static let mixedValues = DiagnosticKind(
    "E0540", .error, en: "Values of different types", zh: "取值类型不一致")
  static let exemptsAbsentRule = DiagnosticKind(
    "E0541", .error, en: "Exemption from a rule that is not there", zh: "豁免的规则不存在")

  static let tooManyFiles = DiagnosticKind(
    "E0119", .error, en: "Too many files in a rulebook", zh: "规则库文件过多")

  static let layers: [DiagnosticKind] = [
    tooManyFiles,
    header, baseOfLayer, duplicateRule, repeatsLowerRule, amendsAbsent, amendedTwice, amendsOwn,
    overlappingValues, endsBeforeStart, mixedValues, exemptsAbsentRule,
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
    Diagnostic(
      .header,
      Wording(
        en: "no file of `\(folder)` says `rulebook \"…\"`", zh: "`\(folder)` 中没有 `规则库 “…”`"),
      at: range,
      hint: Wording(
        en: "write `rulebook \"title\" version \"1\"` in `rulebook.guiju`",
        zh: "请在 `rulebook.guiju` 中写 `规则库 “名称” 版本 “1”`"))
  }

  static func secondHeader(at range: SourceRange, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .header,
      Wording(
        en: "a rulebook has one `rulebook` header, and this is another",
        zh: "一个规则库只有一个首部，此处重复"),
      at: range, notes: first.map { [firstPlace($0)] } ?? [])
  }

  static func baseNotFound(_ folder: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .baseOfLayer,
      Wording(
        en: "there is no rulebook folder `\(folder)` to extend",
        zh: "没有可基于的规则库目录 `\(folder)`"),
      at: range,
      hint: Wording(
        en: "the path starts at the folder of this rulebook, as in `\"../national\"`",
        zh: "路径从本规则库所在目录算起，如 `“../national”`"))
  }

  static func extendsItself(_ folder: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .baseOfLayer,
      Wording(
        en: "the rulebook `\(folder)` would extend itself", zh: "规则库 `\(folder)` 不能基于自身"),
      at: range)
  }

  static func tooManyFiles(_ count: Int, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyFiles,
      Wording(
        en: "the folder of this rulebook has \(count) `.guiju` files; \(limit) are read",
        zh: "该规则库的文件夹中有 \(count) 个 `.guiju` 文件，最多读取 \(limit) 个"),
      at: range,
      hint: Wording(
        en: "look whether the path names the folder that was meant", zh: "请检查路径是否为所指的文件夹"))
  }

  static func tooManyLayers(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .baseOfLayer,
      Wording(
        en: "more than \(limit) rulebooks extend one another", zh: "规则库逐层基于超过 \(limit) 层"),
      at: range)
  }

  static func duplicateRule(_ id: RuleIDSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateRule,
      Wording(
        en: "there are two rules `\(id.text)` in force at the same time",
        zh: "有两条规则 `\(id.text)` 同时施行"),
      at: id.range, notes: [firstPlace(first)],
      hint: Wording(
        en: "give one another id, such as `\(idBehind(id.text))`, or `effective` periods that do "
          + "not overlap",
        zh: "请为其中之一另取编号，如 `\(idBehind(id.text))`，或以 `施行` 写明互不重叠的施行期"))
  }

  static func repeatsLowerRule(_ id: RuleIDSyntax, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatsLowerRule,
      Wording(
        en: "the base has a rule `\(id.text)` in force at the same time",
        zh: "下层规则库已有同时施行的规则 `\(id.text)`"),
      at: id.range, notes: [firstPlace(first)],
      hint: Wording(
        en: "write `replace rule \(id.text)` to put this one in its place",
        zh: "若要取代它，请写 `替换 规则 \(id.text)`"))
  }

  static func amendsAbsentRule(
    _ id: String, at range: SourceRange, disabledAt: SourceRange?, similar: String?
  ) -> Diagnostic {
    Diagnostic(
      .amendsAbsent,
      Wording(
        en: "no lower rulebook has a rule `\(id)`", zh: "下层规则库中没有规则 `\(id)`"),
      at: range,
      notes: disabledAt.map { place in
        [Diagnostic.Note(Wording(en: "it is disabled here", zh: "已在此处停用"), at: place)]
      } ?? [],
      hint: didYouMean(similar), fix: replacement(of: range, with: similar))
  }

  static func amendsAbsent(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(
      .amendsAbsent,
      Wording(
        en: "no lower rulebook has `\(name.text)`, so there is nothing to amend",
        zh: "下层规则库中没有 `\(name.text)`，无从修订"),
      at: name.range, hint: didYouMean(similar), fix: replacement(of: name.range, with: similar))
  }

  static func amendsOwn(_ name: Name, declared: SourceRange) -> Diagnostic {
    Diagnostic(
      .amendsOwn,
      Wording(
        en: "`\(name.text)` is declared in this rulebook itself", zh: "`\(name.text)` 由本规则库声明"),
      at: name.range, notes: [firstPlace(declared)],
      hint: Wording(
        en: "change the declaration; amendments are for what a lower rulebook declares",
        zh: "请直接修改声明；修订只用于下层规则库的内容"))
  }

  static func amendedTwice(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .amendedTwice,
      Wording(
        en: "`\(name)` is amended twice in one rulebook", zh: "`\(name)` 在同一规则库中被修订两次"),
      at: range, notes: [firstPlace(first)],
      hint: Wording(en: "put both changes into one amendment", zh: "请将两处修订合并为一处"))
  }

  static func overlappingValues(at range: SourceRange, other: SourceRange) -> Diagnostic {
    Diagnostic(
      .overlappingValues,
      Wording(
        en: "this value and another are in force on the same days",
        zh: "该取值与另一取值的有效期重叠"),
      at: range,
      notes: [Diagnostic.Note(Wording(en: "the other value", zh: "另一取值"), at: other)])
  }

  static func endsBeforeStart(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart,
      Wording(en: "this ends before it starts", zh: "结束日期早于开始日期"), at: range)
  }

  static func mixedValues(at range: SourceRange, other: SourceRange) -> Diagnostic {
    Diagnostic(
      .mixedValues,
      Wording(
        en: "the values of a parameter are all of one type, and this is of another",
        zh: "同一参数的各个取值类型应一致"),
      at: range, notes: [firstPlace(other)])
  }

  static func exemptsAbsentRule(_ id: RuleIDSyntax, similar: String?) -> Diagnostic {
    Diagnostic(
      .exemptsAbsentRule,
      Wording(en: "there is no rule `\(id.text)`", zh: "没有规则 `\(id.text)`"),
      at: id.range, hint: didYouMean(similar), fix: replacement(of: id.range, with: similar))
  }
}
