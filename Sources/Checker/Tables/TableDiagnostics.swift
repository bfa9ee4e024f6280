import Lexer
import Parser
import Source

extension DiagnosticKind {
  static let tableKey = DiagnosticKind(
    "E0551", .error, en: "Key of a table", zh: "对照表的主键")
  static let effectiveColumn = DiagnosticKind(
    "E0552", .error, en: "Validity column that is no date", zh: "有效期列不是日期")
  static let listEntry = DiagnosticKind(
    "E0553", .error, en: "Entry of a list", zh: "清单的条目")
  static let listInCircle = DiagnosticKind(
    "E0554", .error, en: "List that holds itself", zh: "清单循环引用")

  static let tables: [DiagnosticKind] = [tableKey, effectiveColumn, listEntry, listInCircle]
}

extension Diagnostic {
  static func tableWithoutKey(_ name: Name) -> Diagnostic {
    Diagnostic(
      .tableKey,
      Wording(
        en: "the table `\(name.text)` has no key, so nothing can be looked up in it",
        zh: "对照表 `\(name.text)` 没有主键，无法查找"),
      at: name.range,
      hint: Wording(
        en: "write `key` behind the type of each column that a lookup names",
        zh: "请在用于查找的各列类型之后写 `主键`"))
  }

  static func tableKeyType(_ name: Name) -> Diagnostic {
    Diagnostic(
      .tableKey,
      Wording(
        en: "the column `\(name.text)` cannot be such a key", zh: "列 `\(name.text)` 不能作此种主键"),
      at: name.range,
      hint: Wording(
        en: "a `prefix key` is a code or a text; a `band key` is a number, money, a date or a "
          + "time; codes and scopes are never keys",
        zh: "`前缀 主键` 为代码或文本；`分档 主键` 为数值、金额、日期或时间；代码组和口径不能作主键"))
  }

  static func secondBand(_ names: Names, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableKey,
      Wording(
        en: "a table has one band key at most, and `\(names.first)` would be a second",
        zh: "对照表最多有一个分档主键，`\(names.label(in: .chinese))` 是多余的"),
      at: names.range, notes: [firstPlace(first)])
  }

  static func effectiveNotADate(_ name: Name) -> Diagnostic {
    Diagnostic(
      .effectiveColumn,
      Wording(
        en: "`\(name.text)` says from when or to when a row is in force, so it has to be a date",
        zh: "`\(name.text)` 表示有效期，类型应为日期"),
      at: name.range)
  }

  static func unquotedCode(_ code: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .listEntry,
      Wording(
        en: "a code in a list stands between quotes", zh: "清单中的代码应写在引号内"),
      at: range, hint: Wording(en: "write `\"…\"` around it", zh: "请加引号：`“…”`"),
      fix: code.map { writing("\"\($0)\"", at: range) })
  }

  static func emptyCode(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .listEntry,
      Wording(en: "there is no code between these quotes", zh: "引号内没有代码"), at: range,
      hint: Wording(
        en: "write a code, or take the entry away: a row without a code is never in a list",
        zh: "请写代码或删去该条目；没有代码的行不属于任何清单"))
  }

  static func notAListEntry(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .listEntry,
      Wording(
        en: "a list holds texts, spans of texts and other lists", zh: "清单由文本、文本区间和其他清单组成"),
      at: range,
      hint: Wording(
        en: "such as `\"311000006\"`, `\"3110*\"`, `\"I20\"..\"I25\"` or a list's name",
        zh: "如 `“311000006”`、`“3110*”`、`“I20”..“I25”` 或清单名称"))
  }

  static func spanBackwards(_ start: String, _ end: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .listEntry,
      Wording(
        en: "`\(end)` comes before `\(start)`, so nothing lies between them",
        zh: "`\(end)` 排在 `\(start)` 之前，区间为空"),
      at: range,
      hint: Wording(en: "write the smaller code first", zh: "请将较小的代码写在前面"))
  }

  /// - Parameter origin: where it stands in a file; nothing for an entry in the rulebook.
  static func listOfEverything(_ origin: String?, at range: SourceRange) -> Diagnostic {
    let place = origin.map { "`\($0)`: " } ?? ""
    let ort = origin.map { "`\($0)`：" } ?? ""
    return Diagnostic(
      .listEntry,
      Wording(
        en: "\(place)a lone `*` would put every code into the list",
        zh: "\(ort)单独的 `*` 会把所有代码列入清单"),
      at: range)
  }

  static func noSuchList(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(
      .listEntry,
      Wording(en: "there is no list `\(name.text)`", zh: "没有清单 `\(name.text)`"),
      at: name.range,
      hint: didYouMean(similar)
        ?? Wording(en: "a code stands between quotes", zh: "代码应写在引号内"),
      fix: replacement(of: name.range, with: similar))
  }

  /// - Parameter circle: the members, the first once more at the end.
  static func listInCircle(_ circle: [Names]) -> Diagnostic {
    let english = circle.map(\.first).joined(separator: " → ")
    let chinese = circle.map { $0.label(in: .chinese) }.joined(separator: " → ")
    return Diagnostic(
      .listInCircle,
      Wording(
        en: "the list `\(circle[0].first)` holds itself: `\(english)`",
        zh: "清单 `\(circle[0].label(in: .chinese))` 包含自身：`\(chinese)`"),
      at: circle[0].range)
  }
}
