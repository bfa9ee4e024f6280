import Checker
package import Source
import Tabular

extension DiagnosticKind {
  static let missingColumn = DiagnosticKind("E0701", "Column not in the file", "文件中没有该列")
  static let repeatedColumn = DiagnosticKind("E0702", "Column twice in the file", "文件中列名重复")
  static let unreadableEncoding = DiagnosticKind(
    "E0703", "Data file in another encoding", "数据文件编码不符")
  static let unclosedDataQuote = DiagnosticKind(
    "E0704", "Data file with an unclosed quote", "数据文件引号未闭合")
  static let emptyDataFile = DiagnosticKind("E0705", "Data file without a header", "数据文件没有表头")
  static let otherForm = DiagnosticKind("E0706", "Data file in another form", "数据文件格式不符")
  static let dataFileTooLarge = DiagnosticKind("E0840", "Data file too large", "数据文件过大")
  static let tooManyRows = DiagnosticKind("E0841", "Too many rows in a data file", "数据文件行数过多")
  static let tooManyColumns = DiagnosticKind("E0842", "Too many columns in a data file", "数据文件列数过多")

  /// What can be wrong with a data file as a whole. What is wrong with single rows and cells is
  /// listed as rejects.
  package static let data: [DiagnosticKind] = [
    missingColumn, repeatedColumn, unreadableEncoding, unclosedDataQuote, emptyDataFile,
    otherForm, dataFileTooLarge, tooManyRows, tooManyColumns,
  ]
}

extension Diagnostic {
  static func missingColumn(
    _ field: Names, headers: [String], file: FileSource, present: [String]
  ) -> Diagnostic {
    let wanted = headers.map { "`\($0)`" }
    let similar = headers.lazy.compactMap { similarName(to: $0, among: present) }.first
    let found = present.prefix(12).map { "`\($0)`" }
    let more = present.count > 12 ? " …" : ""
    return Diagnostic(.missingColumn, at: field.range)
      .says(
        "`\(file.path)` has no column \(wanted.joined(separator: " or ")) for the field "
          + "`\(field.label(in: .english))`",
        "文件 `\(file.path)` 没有字段 `\(field.label(in: .chinese))` 所需的列"
          + wanted.joined(separator: "或")
      )
      .hint(
        similar.map {
          Wording(
            en: "did you mean `\($0)`? add it with `from … or \"\($0)\"`",
            zh: "是否指 `\($0)`？可写 `来自 … 或 \"\($0)\"`")
        }
          ?? Wording(
            en: "the columns are \(found.joined(separator: ", "))\(more); add another header with "
              + "`or \"…\"`, or delete the field",
            zh: "现有的列：\(found.joined(separator: "、"))\(more)；请用 `或 \"…\"` 补充列名，或删除该字段"))
  }

  static func repeatedColumn(_ header: String, field: Names, file: FileSource) -> Diagnostic {
    Diagnostic(.repeatedColumn, at: field.range)
      .says(
        "`\(file.path)` has more than one column `\(header)`",
        "文件 `\(file.path)` 有多个名为 `\(header)` 的列"
      )
      .hint("give each column a name of its own in the first line of the file", "请在文件首行为每一列取不同的名称")
  }

  static func unreadableEncoding(_ problem: UnreadableText, file: FileSource) -> Diagnostic {
    let declared = file.encoding == .utf8 ? "UTF-8" : "GB18030"
    let byte = problem.byte.map { "0x" + String($0, radix: 16, uppercase: true) }
    return Diagnostic(.unreadableEncoding, at: file.range)
      .says(
        "`\(file.path)` is not \(declared): line \(problem.line), character "
          + "\(problem.column) (byte \(problem.offset + 1)) "
          + (byte.map { "is \($0)" } ?? "is cut off"),
        "文件 `\(file.path)` 不是 \(declared) 编码：第 \(problem.line) 行第 \(problem.column) 个字符"
          + "（第 \(problem.offset + 1) 个字节）" + (byte.map { "为 \($0)" } ?? "不完整")
      )
      .hint(encodingHint(problem.alternative))
  }

  private static func encodingHint(_ alternative: UnreadableText.Alternative?) -> Wording {
    switch alternative {
    case .gb18030:
      Wording(
        en: "it reads as GB18030: write `encoding gb18030` behind the file's name",
        zh: "该文件可按 GB18030 读取：请在文件名后写 `编码 gb18030`")
    case .utf8:
      Wording(
        en: "it reads as UTF-8: leave out `encoding gb18030`",
        zh: "该文件可按 UTF-8 读取：请去掉 `编码 gb18030`")
    case .utf16:
      Wording(en: "it is UTF-16: save it anew as “CSV UTF-8”", zh: "该文件为 UTF-16 编码：请另存为“CSV UTF-8”")
    case nil:
      Wording(
        en: "the file may be damaged there, or be no text at all (a workbook, an archive)",
        zh: "文件可能在该处损坏，或不是文本文件（例如工作簿或压缩包）")
    }
  }

  static func unclosedDataQuote(_ problem: UnclosedQuote, file: FileSource) -> Diagnostic {
    let quote = String(decoding: [file.quote], as: UTF8.self)
    return Diagnostic(.unclosedDataQuote, at: file.range)
      .says(
        "in `\(file.path)`, the quote `\(quote)` that opens a cell on line \(problem.line) "
          + "is never closed",
        "文件 `\(file.path)` 第 \(problem.line) 行单元格开头的引号 `\(quote)` 没有闭合"
      )
      .hint(
        "close it, or name the character that the file quotes with: `quote \"'\"`",
        "请补上引号，或写明文件所用的引号字符：`引号 \"'\"`")
  }

  static func emptyDataFile(_ file: FileSource) -> Diagnostic {
    Diagnostic(.emptyDataFile, at: file.range)
      .says(
        "`\(file.path)` is empty: it has no line with the names of the columns",
        "文件 `\(file.path)` 是空的：没有写列名的首行"
      )
      .hint("a file without rows still begins with its header line", "没有数据的文件也应以列名行开头")
  }

  static func dataFileTooLarge(_ size: Int, _ limit: Int, file: FileSource) -> Diagnostic {
    Diagnostic(.dataFileTooLarge, at: file.range)
      .says(
        "`\(file.path)` has \(size) bytes; a data file may have \(limit)",
        "文件`\(file.path)`有 \(size) 字节，数据文件不得超过 \(limit) 字节"
      )
      .hint(splitHint)
  }

  static func tooManyRows(_ limit: Int, file: FileSource) -> Diagnostic {
    Diagnostic(.tooManyRows, at: file.range)
      .says("`\(file.path)` has more than \(limit) rows", "文件`\(file.path)`超过 \(limit) 行")
      .hint(splitHint)
  }

  private static var splitHint: Wording {
    Wording(en: "run the rulebook over a shorter time or fewer hospitals at once", zh: "请分时段或分医院运行")
  }

  static func tooManyColumns(_ count: Int, _ limit: Int, file: FileSource) -> Diagnostic {
    Diagnostic(.tooManyColumns, at: file.range)
      .says(
        "the first line of `\(file.path)` names \(count) columns; a file may have \(limit)",
        "文件`\(file.path)`首行有 \(count) 列，最多 \(limit) 列"
      )
      .hint(
        "look whether its lines end as lines, and whether `delimiter` is right",
        "请检查换行是否正常、“分隔符”是否正确")
  }

  static func otherForm(_ found: MisreadHeader, file: FileSource) -> Diagnostic {
    Diagnostic(.otherForm, at: file.range)
      .says(found.message(file))
      .hint(found.hint)
  }
}

extension MisreadHeader {
  fileprivate func message(_ file: FileSource) -> Wording {
    switch self {
    case .delimiter(let found):
      Wording(
        en: "the cells of `\(file.path)` are separated by `\(found)`, not as declared",
        zh: "文件 `\(file.path)` 的单元格以 `\(found)` 分隔，与声明不符")
    case .carriageReturns:
      Wording(
        en: "the lines of `\(file.path)` end in carriage returns (CR) alone",
        zh: "文件 `\(file.path)` 仅以回车符（CR）换行")
    case .zeroBytes:
      Wording(
        en: "`\(file.path)` holds zero bytes in its first line and is no text",
        zh: "文件 `\(file.path)` 首行含有零字节，不是文本文件")
    }
  }

  fileprivate var hint: Wording {
    switch self {
    case .delimiter(let found):
      Wording(
        en: "write `delimiter \"\(found)\"` behind the name of the file",
        zh: "请在文件名后写 `分隔符 \"\(found)\"`")
    case .carriageReturns:
      Wording(en: "save it with lines that end in LF or CRLF", zh: "请另存为以 LF 或 CRLF 换行的文件")
    case .zeroBytes:
      Wording(en: "save it as CSV in UTF-8", zh: "请另存为“CSV UTF-8”")
    }
  }
}
