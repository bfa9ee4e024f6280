package import Source

extension DiagnosticKind {
  static let fileTooLarge = DiagnosticKind(
    "E0101", .error, en: "File too large", zh: "文件过大")
  static let invalidText = DiagnosticKind(
    "E0102", .error, en: "File is not UTF-8", zh: "文件不是 UTF-8 编码")
  static let unclosedText = DiagnosticKind(
    "E0103", .error, en: "Text without closing quote", zh: "文本缺少右引号")
  static let unclosedName = DiagnosticKind(
    "E0104", .error, en: "Quoted name without `」`", zh: "名称缺少“」”")
  static let unknownCharacter = DiagnosticKind(
    "E0105", .error, en: "Character without meaning", zh: "无意义的字符")
  static let looseUnderscore = DiagnosticKind(
    "E0106", .error, en: "Underscore at the edge of a number", zh: "数字边缘的下划线")
  static let malformedDate = DiagnosticKind(
    "E0107", .error, en: "Date not written in full", zh: "日期书写不完整")
  static let impossibleDate = DiagnosticKind(
    "E0108", .error, en: "No such day or time", zh: "日期或时间不存在")
  static let unclosedRow = DiagnosticKind(
    "E0109", .error, en: "Row without closing `|`", zh: "表格行缺少结尾的“|”")
  static let emptyName = DiagnosticKind(
    "E0110", .error, en: "Empty name", zh: "空名称")
  static let signWrittenOtherwise = DiagnosticKind(
    "E0111", .error, en: "Sign written another way", zh: "符号写法有误")
  static let nameTooLong = DiagnosticKind(
    "E0112", .error, en: "Name too long", zh: "名称过长")
  static let textTooLong = DiagnosticKind(
    "E0113", .error, en: "Text too long", zh: "文本过长")
  package static let tooManyErrors = DiagnosticKind(
    "E0115", .error, en: "Too many errors to show", zh: "错误过多")

  /// What can be wrong with the characters of a file.
  package static let lexer: [DiagnosticKind] = [
    fileTooLarge, invalidText, unclosedText, unclosedName, unknownCharacter, looseUnderscore,
    malformedDate, impossibleDate, unclosedRow, emptyName, signWrittenOtherwise, nameTooLong,
    textTooLong, tooManyErrors,
  ]
}

extension Diagnostic {
  static func fileTooLarge(_ size: Int, _ file: FileID) -> Diagnostic {
    let (megabytes, limit) = (size >> 20, sourceSizeMax >> 20)
    return Diagnostic(
      .fileTooLarge,
      Wording(
        en: "this file has \(megabytes) MB; a rulebook file may have \(limit) MB",
        zh: "文件大小为 \(megabytes) MB，规则文件不得超过 \(limit) MB"),
      at: SourceRange(file: file, start: 0, end: 0),
      hint: Wording(
        en: "put long lists and tables into CSV files and name them with `from`",
        zh: "请将较长的清单和对照表放入 CSV 文件，并以“来自”引用"))
  }

  static func nameTooLong(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nameTooLong,
      Wording(
        en: "this name has \(count) characters; a name may have \(nameLengthMax)",
        zh: "该名称有 \(count) 个字符，名称不得超过 \(nameLengthMax) 个"),
      at: range,
      hint: Wording(
        en: "say more about it in a comment or in `because`", zh: "更多内容可写在注释或“说明”中"))
  }

  static func textTooLong(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .textTooLong,
      Wording(
        en: "this text has \(count) bytes; a text or a cell may have \(textSizeMax)",
        zh: "该文本有 \(count) 字节，文本和单元格不得超过 \(textSizeMax) 字节"),
      at: range,
      hint: Wording(
        en: "look whether a closing quote is missing before it", zh: "请检查其前是否缺少右引号"))
  }

  /// The last diagnostic of a file that has more.
  package static func tooManyErrors(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyErrors,
      Wording(
        en: "this file has more errors than the \(count) that are shown",
        zh: "该文件的错误不止已列出的 \(count) 处"),
      at: range,
      hint: Wording(
        en: "mend the first ones and check again; most of the others may be their consequences",
        zh: "请先改正前面的错误再检查，其余多半由它们引起"))
  }

  static func invalidText(_ byte: UInt8, at offset: Int, _ file: FileID) -> Diagnostic {
    let written = "0x" + String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .invalidText,
      Wording(
        en: "this file is not UTF-8: byte \(offset + 1) is \(written)",
        zh: "文件不是 UTF-8 编码：第 \(offset + 1) 个字节为 \(written)"),
      at: SourceRange(file: file, start: Int32(offset), end: Int32(offset + 1)),
      hint: Wording(
        en: "save the file as UTF-8 in your editor, and check it again",
        zh: "请在编辑器中将文件另存为 UTF-8 编码后再检查"))
  }

  static func unclosedText(
    opening: UInt32, content: String, at range: SourceRange
  ) -> Diagnostic {
    let closing = opening == 0x201C ? "”" : "\""
    let whole = quoted(content, opening)
    return Diagnostic(
      .unclosedText,
      Wording(
        en: "this text has no closing `\(closing)` on its line",
        zh: "该文本在本行内缺少右引号 `\(closing)`"),
      at: range,
      hint: content.count > contentShownMax
        ? Wording(
          en: "a text opened with `“` is closed with `”`, one opened with `\"` with `\"`",
          zh: "以 `“` 开头的文本以 `”` 结束，以 `\"` 开头的以 `\"` 结束，不得跨行")
        : Wording(en: "write `\(whole)`", zh: "请写作 `\(whole)`"))
  }

  /// `“A"`
  static func otherClosingQuote(
    _ opening: UInt32, content: String, at range: SourceRange
  ) -> Diagnostic {
    let (open, close) = opening == 0x201C ? ("“", "”") : ("\"", "\"")
    return Diagnostic(
      .unclosedText,
      Wording(
        en: "a text opened with `\(open)` is closed with `\(close)`",
        zh: "以 `\(open)` 开头的文本须以 `\(close)` 结束"),
      at: range, fix: writing(quoted(content, opening), at: range))
  }

  /// `'A'`, `‘A’`, `《A》`
  static func foreignQuotes(
    _ opening: UInt32, content: String, at range: SourceRange
  ) -> Diagnostic {
    let shown = describe(opening)
    return Diagnostic(
      .unknownCharacter,
      Wording(
        en: "\(shown.english) opens no text", zh: "\(shown.chinese)不是文本的引号"),
      at: range, fix: writing(quoted(content, opening < 0x80 ? 0x22 : 0x201C), at: range))
  }

  private static func quoted(_ content: String, _ opening: UInt32) -> String {
    opening == 0x201C ? "“\(content)”" : "\"\(content)\""
  }

  /// A longer text is not repeated in a hint.
  private static var contentShownMax: Int { 40 }

  /// The edit that puts `meant` in the place of what is there.
  package static func writing(_ meant: String, at range: SourceRange) -> Fix {
    Fix(Wording(en: "write `\(meant)`", zh: "改为 `\(meant)`"), replacing: range, with: meant)
  }

  static func unclosedName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedName,
      Wording(
        en: "this quoted name has no closing `」` on its line",
        zh: "该名称在本行内缺少 `」`"),
      at: range)
  }

  static func emptyName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyName, Wording(en: "there is no name between `「` and `」`", zh: "`「」` 中没有名称"),
      at: range)
  }

  static func looseUnderscore(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .looseUnderscore,
      Wording(
        en: "`_` in a number stands between two digits, as in `1_000`",
        zh: "数字中的 `_` 只能位于两个数字之间，如 `1_000`"),
      at: range)
  }

  static func unclosedRow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedRow,
      Wording(en: "this row does not end with `|`", zh: "该行没有以 `|` 结尾"),
      at: range,
      hint: Wording(
        en: "a row stands on one line, with `|` before its first and behind its last cell",
        zh: "一行数据写在同一行内，首尾都要有 `|`"),
      fix: Fix(
        Wording(en: "put ` |` at its end", zh: "在行末加上 ` |`"),
        replacing: SourceRange(file: range.file, start: range.end, end: range.end), with: " |"))
  }

  package static func signWrittenOtherwise(
    _ written: String, meant: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .signWrittenOtherwise,
      Wording(en: "`\(written)` is written `\(meant)`", zh: "`\(written)` 应写作 `\(meant)`"),
      at: range,
      fix: writing(meant, at: range))
  }

  /// `2024-5-1`, `2024.5.1`: a date needs all its digits, and its own sign.
  package static func malformedDate(
    _ written: String, meant: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .malformedDate,
      Wording(en: "the date `\(written)` is not written in full", zh: "日期 `\(written)` 书写不完整"),
      at: range,
      hint: Wording(
        en: "write `\(meant)`; a subtraction has spaces around its `-`",
        zh: "请写作 `\(meant)`；减号两侧应有空格"),
      fix: writing(meant, at: range))
  }

  /// `2024年5月` in the place of a date.
  package static func monthForDate(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedDate,
      Wording(en: "`\(written)` is a month, not a date", zh: "`\(written)` 是月份，不是日期"),
      at: range,
      hint: Wording(
        en: "write a day, `2024-05-01`; a month is compared as `month is \"2024-05\"`",
        zh: "请写到日，如 `2024-05-01`；比较月份请写 `月 为 “2024-05”`"))
  }

  /// `5月1日`
  package static func dateWithoutYear(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedDate,
      Wording(en: "`\(written)` is a date without its year", zh: "日期 `\(written)` 缺少年份"),
      at: range,
      hint: Wording(en: "write the year too, as in `2024-05-01`", zh: "请写明年份，如 `2024-05-01`"))
  }

  /// `2024-02-30`, `2024-05-01 25:00`
  package static func impossibleDate(
    _ written: String, lastDay: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .impossibleDate,
      Wording(
        en: "`\(written)` does not exist in the calendar", zh: "日历中不存在 `\(written)`"),
      at: range,
      hint: lastDay.map {
        Wording(en: "the last day of that month is `\($0)`", zh: "该月最后一天为 `\($0)`")
      }
        ?? Wording(
          en: "months run from 01 to 12, hours from 00 to 23, minutes and seconds to 59",
          zh: "月份为 01 至 12，小时为 00 至 23，分和秒为 00 至 59"))
  }

  static func unknownCharacter(_ value: UInt32, at range: SourceRange) -> Diagnostic {
    let shown = describe(value)
    return Diagnostic(
      .unknownCharacter,
      Wording(en: "\(shown.english) has no meaning here", zh: "\(shown.chinese)在此处没有意义"),
      at: range, hint: insteadOf(value))
  }

  /// The character in backticks, or its number where it cannot be seen.
  private static func describe(_ value: UInt32) -> Wording {
    let number = "U+" + String(value, radix: 16, uppercase: true)
    guard let scalar = Unicode.Scalar(value), value > 0x20, value != 0x7F else {
      return Wording(en: "an invisible character (\(number))", zh: "不可见字符（\(number)）")
    }
    return Wording(en: "`\(scalar)`", zh: "`\(scalar)` ")
  }

  private static func insteadOf(_ value: UInt32) -> Wording? {
    switch value {
    case 0x2010...0x2015: Wording(en: "write `-`", zh: "请写作 `-`")
    case 0x26: Wording(en: "write `,` or `and`", zh: "请写作 `，` 或 `且`")
    case 0x21: Wording(en: "write `not`, or `≠`", zh: "请写作 `非` 或 `≠`")
    case 0x27, 0x2018, 0x2019, 0x201D:
      Wording(en: "a text stands in `\"…\"` or `“…”`", zh: "文本写在 `“…”` 或 `\"…\"` 之间")
    case 0x7B, 0x7D:
      Wording(
        en: "`{…}` is read only inside the text of `because`", zh: "`{…}` 只能写在“说明”的文本中")
    case 0x2026: Wording(en: "write `..`", zh: "请写作 `..`")
    case 0x7E, 0x301C:
      Wording(
        en: "a range of values is written `between` the least `and` the greatest",
        zh: "取值范围写作 `介于` 最小值 `与` 最大值")
    case 0x24, 0xA5: Wording(en: "write the number alone", zh: "请只写数字，或在其后写 `元`")
    case 0x300D: Wording(en: "a quoted name begins with `「`", zh: "带引号的名称以 `「` 开头")
    default: nil
    }
  }
}
