import Source
import Tabular

extension DiagnosticKind {
  static let fileNotFound = DiagnosticKind("E0711", "File that is not there", "文件不存在")
  static let fileNotText = DiagnosticKind("E0712", "File in another encoding", "文件编码不符")
  static let fileForm = DiagnosticKind("E0713", "File that is not well formed", "文件格式有误")
  static let missingColumn = DiagnosticKind("E0714", "Column that is not there", "缺少列")
  static let badRow = DiagnosticKind("E0715", "Row that cannot be read", "无法读取的行")
  static let overlappingRows = DiagnosticKind("E0716", "Two rows with the same keys", "主键相同的两行")
  static let rowsWithoutKey = DiagnosticKind("W0921", "Rows without a key", "没有主键的行")

  static let data: [DiagnosticKind] = [
    fileNotFound, fileNotText, fileForm, missingColumn, badRow, overlappingRows,
    rowsWithoutKey,
  ]
}

extension Diagnostic {
  static func fileNotFound(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.fileNotFound, at: range)
      .says("the file `\(path)` cannot be opened", "无法打开文件 `\(path)`")
      .hint("the path starts at the folder of the rulebook", "路径从规则库所在目录算起")
  }

  static func fileNotText(_ file: FileSource, _ problem: UnreadableText) -> Diagnostic {
    let place = "\(file.path):\(problem.line):\(problem.column)"
    let byte = problem.byte.map { "0x" + String($0, radix: 16, uppercase: true) }
    return Diagnostic(.fileNotText, at: file.range)
      .says(
        "`\(place)`: the file is not \(file.encoding.rawValue)"
          + (byte.map { " at byte \($0)" } ?? ""),
        "`\(place)`：文件不是 \(file.encoding.rawValue) 编码"
          + (byte.map { "，字节 \($0) 无法识别" } ?? "")
      )
      .hint(encodingHint(problem.alternative))
  }

  private static func encodingHint(_ alternative: UnreadableText.Alternative?) -> Wording? {
    switch alternative {
    case .gb18030:
      Wording(en: "it may be `encoding gb18030`", zh: "可能应写 `编码 gb18030`")
    case .utf8: Wording(en: "it may be UTF-8: leave `encoding` out", zh: "可能为 UTF-8，请去掉 `编码`")
    case .utf16: Wording(en: "save the file anew as UTF-8", zh: "请将文件另存为 UTF-8")
    case nil: nil
    }
  }

  static func unclosedQuote(_ origin: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.fileForm, at: range)
      .says("`\(origin)`: a quoted cell starts here and never ends", "`\(origin)`：引号未闭合")
  }

  static func emptyFile(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.fileForm, at: range)
      .says(
        "the file `\(path)` is empty; its first line names the columns", "文件 `\(path)` 为空，首行应为列名")
  }

  static func malformedRow(_ origin: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.fileForm, at: range)
      .says("`\(origin)`: text stands behind a closing quote", "`\(origin)`：右引号之后还有文本")
  }

  static func headerTwice(_ header: String, of sheet: DataSheet) -> Diagnostic {
    Diagnostic(.missingColumn, at: sheet.range)
      .says(
        "`\(sheet.origin(ofLine: 1))`: two columns are called `\(header)`",
        "`\(sheet.origin(ofLine: 1))`：有两列名为 `\(header)`")
  }

  static func missingColumn(
    _ name: String, _ headers: [String], of sheet: DataSheet, similar: String?
  ) -> Diagnostic {
    var seen: Set<String> = []
    let wanted = headers.filter { seen.insert($0).inserted }.map { "`\($0)`" }
    let found = sheet.header.prefix(12).joined(separator: ", ")
    return Diagnostic(.missingColumn, at: sheet.range)
      .says(
        "\(sheet.name) has no column \(wanted.joined(separator: " or "))",
        "\(sheet.name) 缺少列 \(wanted.joined(separator: " 或 "))"
      )
      .hint(
        similar.map(Wording.didYouMean)
          ?? Wording(en: "its columns are `\(found)`", zh: "现有的列为 `\(found)`"))
  }

  static func badRow(_ problem: RowProblem, row: Int, of sheet: DataSheet) -> Diagnostic {
    let origin = sheet.origin(ofLine: sheet.rows[row].line)
    switch problem {
    case .cellCount(let count, let expected):
      return Diagnostic(.badRow, at: sheet.range(ofRow: row))
        .says(
          "`\(origin)`: this row has \(count) cells, and the header has \(expected)",
          "`\(origin)`：该行有 \(count) 个单元格，表头有 \(expected) 个")
    case .unreadable(let column, let type):
      let (cell, header) = (sheet.rows[row].cells[column], sheet.header[column])
      let kind = type.wording
      return Diagnostic(.badRow, at: sheet.range(ofRow: row, column: column))
        .says(
          "`\(origin):\(column + 1)`: `\(cell)` in column `\(header)` is not \(kind.english)",
          "`\(origin):\(column + 1)`：列 `\(header)` 中的 `\(cell)` 不是\(kind.chinese)")
    case .keyMissing(let column):
      return Diagnostic(.badRow, at: sheet.range(ofRow: row, column: column))
        .says(
          "`\(origin):\(column + 1)`: the key column `\(sheet.header[column])` is empty",
          "`\(origin):\(column + 1)`：主键列 `\(sheet.header[column])` 为空")
    case .endsBeforeStart:
      return Diagnostic(.badRow, at: sheet.range(ofRow: row))
        .says("`\(origin)`: the row ends before it starts", "`\(origin)`：有效期的结束早于开始")
    }
  }

  /// - Parameter lines: of the file, at least one.
  static func rowsWithoutKey(_ lines: [Int], of sheet: DataSheet) -> Diagnostic {
    let shown = lines.prefix(5).map(String.init)
    let more = lines.count > shown.count
    return Diagnostic(.rowsWithoutKey, at: sheet.range)
      .says(
        "\(lines.count) rows of \(sheet.name) have no key and are left out: line "
          + shown.joined(separator: ", ") + (more ? ", …" : ""),
        "\(sheet.name) 有 \(lines.count) 行没有主键，已略去：第 "
          + shown.joined(separator: "、") + (more ? "…" : "") + " 行"
      )
      .hint("fill in the key, or take the rows out of the file", "请补上主键，或从文件中删去这些行")
  }

  static func moreProblems(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.badRow, at: range)
      .says("\(count) more rows of this file have problems", "该文件另有 \(count) 行有问题")
  }

  static func overlappingRows(
    _ key: String, _ row: String, _ other: String, _ validity: RowValidity, at range: SourceRange
  ) -> Diagnostic {
    switch validity {
    case .always:
      Diagnostic(.overlappingRows, at: range)
        .says(
          "`\(row)` has the same key `\(key)` as `\(other)`",
          "`\(row)` 与 `\(other)` 的主键 `\(key)` 相同")
    case .dated:
      Diagnostic(.overlappingRows, at: range)
        .says(
          "`\(row)` and `\(other)` have the same key `\(key)` and are in force on the same days",
          "`\(row)` 与 `\(other)` 的主键 `\(key)` 相同且有效期重叠")
    }
  }
}

/// Whether the rows of a table say from when to when they are in force.
enum RowValidity {
  case always, dated
}

extension DataSheet {
  /// The file in messages.
  fileprivate var name: String {
    switch place {
    case .file(let path, _): "`\(path)`"
    case .grid(_, let path): "`\(path):\(rows.first.map { max(1, $0.line - 1) } ?? 1)`"
    }
  }
}

extension ValueType {
  /// The type in messages, with its article in English.
  var wording: Wording {
    switch self {
    case .code: Wording(en: "a code", zh: "代码")
    case .codes: Wording(en: "codes", zh: "代码组")
    case .text: Wording(en: "a text", zh: "文本")
    case .integer: Wording(en: "an integer", zh: "整数")
    case .decimal: Wording(en: "a decimal number", zh: "小数")
    case .money: Wording(en: "an amount of money", zh: "金额")
    case .date: Wording(en: "a date", zh: "日期")
    case .time: Wording(en: "a time", zh: "时间")
    case .duration: Wording(en: "a duration such as `30 days`", zh: "时长（如 `30天`）")
    case .boolean: Wording(en: "one of the cells for true and false", zh: "是或否的取值")
    case .choice: Wording(en: "a member of its choice", zh: "选项的成员")
    case .reference: Wording(en: "a key", zh: "主键")
    case .scope: Wording(en: "a member of its scope", zh: "口径的成员")
    case .period: Wording(en: "a period", zh: "期间")
    case .part: Wording(en: "a part of a date", zh: "日期部分")
    case .set: Wording(en: "a set", zh: "取值集合")
    case .unknown: Wording(en: "a value", zh: "值")
    }
  }
}
