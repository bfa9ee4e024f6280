package import Source

extension DiagnosticKind {
  static let fileTooLarge = DiagnosticKind("E0101", "File too large", "文件过大")
  static let invalidText = DiagnosticKind("E0102", "File is not UTF-8", "文件不是 UTF-8 编码")
  static let unclosedText = DiagnosticKind("E0103", "Text without closing quote", "文本缺少右引号")
  static let unclosedName = DiagnosticKind("E0104", "Quoted name without `」`", "名称缺少“」”")
  static let unknownCharacter = DiagnosticKind("E0105", "Character without meaning", "无意义的字符")
  static let looseUnderscore = DiagnosticKind(
    "E0106", "Underscore at the edge of a number", "数字边缘的下划线")
  static let malformedDate = DiagnosticKind("E0107", "Date not written in full", "日期书写不完整")
  static let impossibleDate = DiagnosticKind("E0108", "No such day or time", "日期或时间不存在")
  static let unclosedRow = DiagnosticKind("E0109", "Row without closing `|`", "表格行缺少结尾的“|”")
  static let emptyName = DiagnosticKind("E0110", "Empty name", "空名称")
  static let signWrittenOtherwise = DiagnosticKind("E0111", "Sign written another way", "符号写法有误")
  static let nameTooLong = DiagnosticKind("E0112", "Name too long", "名称过长")
  static let textTooLong = DiagnosticKind("E0113", "Text too long", "文本过长")
  package static let tooManyErrors = DiagnosticKind("E0115", "Too many errors to show", "错误过多")

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
    return Diagnostic(.fileTooLarge, at: SourceRange(file: file, start: 0, end: 0))
      .says(
        "this file has \(megabytes) MB; a rulebook file may have \(limit) MB",
        "文件大小为 \(megabytes) MB，规则文件不得超过 \(limit) MB"
      )
      .hint(
        "put long lists and tables into CSV files and name them with `from`",
        "请将较长的清单和对照表放入 CSV 文件，并以“来自”引用")
  }

  static func nameTooLong(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.nameTooLong, at: range)
      .says(
        "this name has \(count) characters; a name may have \(nameLengthMax)",
        "该名称有 \(count) 个字符，名称不得超过 \(nameLengthMax) 个"
      )
      .hint("say more about it in a comment or in `because`", "更多内容可写在注释或“说明”中")
  }

  static func textTooLong(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.textTooLong, at: range)
      .says(
        "this text has \(count) bytes; a text or a cell may have \(textSizeMax)",
        "该文本有 \(count) 字节，文本和单元格不得超过 \(textSizeMax) 字节"
      )
      .hint("look whether a closing quote is missing before it", "请检查其前是否缺少右引号")
  }

  /// The last diagnostic of a file that has more.
  package static func tooManyErrors(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.tooManyErrors, at: range)
      .says("this file has more errors than the \(count) that are shown", "该文件的错误不止已列出的 \(count) 处")
      .hint(
        "mend the first ones and check again; most of the others may be their consequences",
        "请先改正前面的错误再检查，其余多半由它们引起")
  }

  static func invalidText(_ byte: UInt8, at offset: Int, _ file: FileID) -> Diagnostic {
    let written = "0x" + String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .invalidText, at: SourceRange(file: file, start: Int32(offset), end: Int32(offset + 1))
    )
    .says(
      "this file is not UTF-8: byte \(offset + 1) is \(written)",
      "文件不是 UTF-8 编码：第 \(offset + 1) 个字节为 \(written)"
    )
    .hint("save the file as UTF-8 in your editor, and check it again", "请在编辑器中将文件另存为 UTF-8 编码后再检查")
  }

  static func unclosedText(opening: UInt32, content: String, at range: SourceRange) -> Diagnostic {
    let closing = opening == 0x201C ? "”" : "\""
    let whole = quoted(content, opening)
    return Diagnostic(.unclosedText, at: range)
      .says("this text has no closing `\(closing)` on its line", "该文本在本行内缺少右引号 `\(closing)`")
      .hint(
        content.count > contentShownMax
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
    return Diagnostic(.unclosedText, at: range)
      .says(
        "a text opened with `\(open)` is closed with `\(close)`",
        "以 `\(open)` 开头的文本须以 `\(close)` 结束"
      )
      .writing(quoted(content, opening))
  }

  /// `'A'`, `‘A’`, `《A》`
  static func foreignQuotes(
    _ opening: UInt32, content: String, at range: SourceRange
  ) -> Diagnostic {
    let shown = describe(opening)
    return Diagnostic(.unknownCharacter, at: range)
      .says("\(shown.english) opens no text", "\(shown.chinese)不是文本的引号")
      .writing(quoted(content, opening < 0x80 ? 0x22 : 0x201C))
  }

  private static func quoted(_ content: String, _ opening: UInt32) -> String {
    opening == 0x201C ? "“\(content)”" : "\"\(content)\""
  }

  /// A longer text is not repeated in a hint.
  private static var contentShownMax: Int { 40 }

  static func unclosedName(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unclosedName, at: range)
      .says("this quoted name has no closing `」` on its line", "该名称在本行内缺少 `」`")
  }

  static func emptyName(at range: SourceRange) -> Diagnostic {
    Diagnostic(.emptyName, at: range)
      .says("there is no name between `「` and `」`", "`「」` 中没有名称")
  }

  static func looseUnderscore(at range: SourceRange) -> Diagnostic {
    Diagnostic(.looseUnderscore, at: range)
      .says(
        "`_` in a number stands between two digits, as in `1_000`", "数字中的 `_` 只能位于两个数字之间，如 `1_000`")
  }

  static func unclosedRow(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unclosedRow, at: range)
      .says("this row does not end with `|`", "该行没有以 `|` 结尾")
      .hint(
        "a row stands on one line, with `|` before its first and behind its last cell",
        "一行数据写在同一行内，首尾都要有 `|`"
      )
      .fix(
        "put ` |` at its end", "在行末加上 ` |`",
        replacing: SourceRange(file: range.file, start: range.end, end: range.end), with: " |")
  }

  package static func signWrittenOtherwise(
    _ written: String, meant: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.signWrittenOtherwise, at: range)
      .says("`\(written)` is written `\(meant)`", "`\(written)` 应写作 `\(meant)`")
      .writing(meant)
  }

  /// `2024-5-1`, `2024.5.1`: a date needs all its digits, and its own sign.
  package static func malformedDate(
    _ written: String, meant: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.malformedDate, at: range)
      .says("the date `\(written)` is not written in full", "日期 `\(written)` 书写不完整")
      .hint("write `\(meant)`; a subtraction has spaces around its `-`", "请写作 `\(meant)`；减号两侧应有空格")
      .writing(meant)
  }

  /// `2024年5月` in the place of a date.
  package static func monthForDate(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedDate, at: range)
      .says("`\(written)` is a month, not a date", "`\(written)` 是月份，不是日期")
      .hint(
        "write a day, `2024-05-01`; a month is compared as `month is \"2024-05\"`",
        "请写到日，如 `2024-05-01`；比较月份请写 `月 为 “2024-05”`")
  }

  /// `5月1日`
  package static func dateWithoutYear(_ written: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedDate, at: range)
      .says("`\(written)` is a date without its year", "日期 `\(written)` 缺少年份")
      .hint("write the year too, as in `2024-05-01`", "请写明年份，如 `2024-05-01`")
  }

  /// `2024-02-30`, `2024-05-01 25:00`
  package static func impossibleDate(
    _ written: String, lastDay: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.impossibleDate, at: range)
      .says("`\(written)` does not exist in the calendar", "日历中不存在 `\(written)`")
      .hint(
        lastDay.map {
          Wording(en: "the last day of that month is `\($0)`", zh: "该月最后一天为 `\($0)`")
        }
          ?? Wording(
            en: "months run from 01 to 12, hours from 00 to 23, minutes and seconds to 59",
            zh: "月份为 01 至 12，小时为 00 至 23，分和秒为 00 至 59"))
  }

  static func unknownCharacter(_ value: UInt32, at range: SourceRange) -> Diagnostic {
    let shown = describe(value)
    return Diagnostic(.unknownCharacter, at: range)
      .says("\(shown.english) has no meaning here", "\(shown.chinese)在此处没有意义")
      .hint(insteadOf(value))
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
      Wording(en: "`{…}` is read only inside the text of `because`", zh: "`{…}` 只能写在“说明”的文本中")
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
