import Lexer
import Parser
import Source

extension DiagnosticKind {
  static let tableKey = DiagnosticKind("E0551", "Key of a table", "对照表的主键")
  static let effectiveColumn = DiagnosticKind(
    "E0552", "Validity column that is no date", "有效期列不是日期")
  static let listEntry = DiagnosticKind("E0553", "Entry of a list", "清单的条目")
  static let listInCircle = DiagnosticKind("E0554", "List that holds itself", "清单循环引用")

  static let tables: [DiagnosticKind] = [tableKey, effectiveColumn, listEntry, listInCircle]
}

extension Diagnostic {
  static func tableWithoutKey(_ name: Name) -> Diagnostic {
    Diagnostic(.tableKey, at: name.range)
      .says(
        "the table `\(name.text)` has no key, so nothing can be looked up in it",
        "对照表 `\(name.text)` 没有主键，无法查找"
      )
      .hint("write `key` behind the type of each column that a lookup names", "请在用于查找的各列类型之后写 `主键`")
  }

  static func tableKeyType(_ name: Name) -> Diagnostic {
    Diagnostic(.tableKey, at: name.range)
      .says("the column `\(name.text)` cannot be such a key", "列 `\(name.text)` 不能作此种主键")
      .hint(
        "a `prefix key` is a code or a text; a `band key` is a number, money, a date or a "
          + "time; codes and scopes are never keys",
        "`前缀 主键` 为代码或文本；`分档 主键` 为数值、金额、日期或时间；代码组和口径不能作主键")
  }

  static func secondBand(_ names: Names, first: SourceRange) -> Diagnostic {
    Diagnostic(.tableKey, at: names.range)
      .says(
        "a table has one band key at most, and `\(names.first)` would be a second",
        "对照表最多有一个分档主键，`\(names.label(in: .chinese))` 是多余的"
      )
      .note(firstPlace(first))
  }

  static func effectiveNotADate(_ name: Name) -> Diagnostic {
    Diagnostic(.effectiveColumn, at: name.range)
      .says(
        "`\(name.text)` says from when or to when a row is in force, so it has to be a date",
        "`\(name.text)` 表示有效期，类型应为日期")
  }

  static func unquotedCode(_ code: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(.listEntry, at: range)
      .says("a code in a list stands between quotes", "清单中的代码应写在引号内")
      .hint("write `\"…\"` around it", "请加引号：`“…”`")
      .writing(code.map { "\"\($0)\"" })
  }

  static func emptyCode(at range: SourceRange) -> Diagnostic {
    Diagnostic(.listEntry, at: range)
      .says("there is no code between these quotes", "引号内没有代码")
      .hint(
        "write a code, or take the entry away: a row without a code is never in a list",
        "请写代码或删去该条目；没有代码的行不属于任何清单")
  }

  static func notAListEntry(at range: SourceRange) -> Diagnostic {
    Diagnostic(.listEntry, at: range)
      .says("a list holds texts, spans of texts and other lists", "清单由文本、文本区间和其他清单组成")
      .hint(
        "such as `\"311000006\"`, `\"3110*\"`, `\"I20\"..\"I25\"` or a list's name",
        "如 `“311000006”`、`“3110*”`、`“I20”..“I25”` 或清单名称")
  }

  static func spanBackwards(_ start: String, _ end: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.listEntry, at: range)
      .says(
        "`\(end)` comes before `\(start)`, so nothing lies between them",
        "`\(end)` 排在 `\(start)` 之前，区间为空"
      )
      .hint("write the smaller code first", "请将较小的代码写在前面")
  }

  /// - Parameter origin: where it stands in a file; nothing for an entry in the rulebook.
  static func listOfEverything(_ origin: String?, at range: SourceRange) -> Diagnostic {
    let place = origin.map { "`\($0)`: " } ?? ""
    let ort = origin.map { "`\($0)`：" } ?? ""
    return Diagnostic(.listEntry, at: range)
      .says("\(place)a lone `*` would put every code into the list", "\(ort)单独的 `*` 会把所有代码列入清单")
  }

  static func noSuchList(_ name: Name, similar: String?) -> Diagnostic {
    Diagnostic(.listEntry, at: name.range)
      .says("there is no list `\(name.text)`", "没有清单 `\(name.text)`")
      .hint(
        similar.map(Wording.didYouMean)
          ?? Wording(en: "a code stands between quotes", zh: "代码应写在引号内")
      )
      .writing(similar)
  }

  /// - Parameter circle: the members, the first once more at the end.
  static func listInCircle(_ circle: [Names]) -> Diagnostic {
    let english = circle.map(\.first).joined(separator: " → ")
    let chinese = circle.map { $0.label(in: .chinese) }.joined(separator: " → ")
    return Diagnostic(.listInCircle, at: circle[0].range)
      .says(
        "the list `\(circle[0].first)` holds itself: `\(english)`",
        "清单 `\(circle[0].label(in: .chinese))` 包含自身：`\(chinese)`")
  }
}
