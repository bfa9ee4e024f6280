import Foundation
import Report
import Source
import Testing

@Suite("Diagnostics as text and JSON")
struct DiagnosticTextTests {
  private let source = SourceFile(
    path: "a.guiju", bytes: Array("规则 重复-001\r\n  若 同一患者, cuont > 1\r\n".utf8))
  private let kind = DiagnosticKind("E0301", "Unknown name", "未知名称")

  private func diagnostic() -> Diagnostic {
    let range = range(of: "cuont")
    return Diagnostic(kind, at: range)
      .says("`cuont` is not known", "`cuont` 未声明")
      .note("in this rule", "在此规则中", at: self.range(of: "重复-001"))
      .hint("did you mean `count`?", "是不是 `count`？")
      .writing("count")
  }

  private func range(of words: String) -> SourceRange {
    let bytes = source.bytes
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return SourceRange(
      file: FileID(0), start: Int32(start), end: Int32(start + wanted.count))
  }

  @Test("the carets stand below the words, Chinese characters being two columns wide")
  func carets() {
    let text = text(
      of: diagnostic(), in: SourceMap([source]), as: Rendering(language: .english))
    #expect(
      text == """
        a.guiju:2:11: error[E0301]: `cuont` is not known
            2 |   若 同一患者, cuont > 1
              |                ^^^^^
          note: a.guiju:1:4: in this rule
            1 | 规则 重复-001
              |      ^^^^^^^^
          hint: did you mean `count`?
          fix: write `count`

        """)
  }

  @Test("the same in Chinese")
  func chinese() {
    let text = text(
      of: [diagnostic()], in: SourceMap([source]), as: Rendering(language: .chinese))
    #expect(text.hasPrefix("a.guiju:2:11: 错误[E0301]: `cuont` 未声明\n"))
    #expect(text.hasSuffix("\n1 个错误，0 个警告\n"))
  }

  @Test("JSON holds places, notes, hint and fix")
  func json() {
    let text = Report.json(
      of: [ReportedDiagnostics([diagnostic()], in: SourceMap([source]))], language: .english)
    #expect(text.contains("\"code\" : \"E0301\""))
    #expect(text.contains("\"end_column\" : 16"))
    #expect(text.contains("\"replacement\" : \"count\""))
    #expect(text.contains("\"errors\" : 1"))
  }

  @Test("a range at the end of the text, or past it, is shown all the same")
  func endOfText() {
    let end = Int32(source.bytes.count)
    for range in [
      SourceRange(file: FileID(0), start: end, end: end),
      SourceRange(file: FileID(0), start: end + 5, end: end + 9),
      SourceRange(file: FileID(7), start: 0, end: 1),
    ] {
      let diagnostic = Diagnostic(kind, at: range).says("end", "结尾")
      let text = text(
        of: diagnostic, in: SourceMap([source]), as: Rendering(language: .english))
      #expect(text.contains("error[E0301]: end"))
    }
  }

  struct Underlining: Sendable, CustomTestStringConvertible {
    let line: String
    let marked: String
    /// The line below, behind the gutter.
    let carets: String

    var testDescription: String { line }
  }

  @Test(
    "the carets stand below what is meant, whatever stands before it",
    arguments: [
      Underlining(line: "flag if cuont > 1", marked: "cuont", carets: "        ^^^^^"),
      Underlining(line: "标记 若 金颜＞１", marked: "金颜", carets: "        ^^^^"),
      Underlining(line: "标记 若 金额＞１", marked: "＞", carets: "            ^^"),
      Underlining(line: "e\u{301}te\u{301} = 1", marked: "=", carets: "    ^"),
      Underlining(line: "\t若 金额", marked: "金额", carets: "    ^^^^"),
      Underlining(line: "说明 “😀” 金额", marked: "金额", carets: "          ^^^^"),
      Underlining(line: "说明 “👩‍⚕️👍🏽” x", marked: "x", carets: "            ^"),
      Underlining(line: "「ｶﾅ」 x", marked: "x", carets: "       ^"),
      Underlining(line: "名\u{1B}[31m x", marked: "x", carets: "        ^"),
    ])
  func underlined(_ one: Underlining) throws {
    let source = SourceFile(path: "a.guiju", bytes: Array((one.line + "\n").utf8))
    let place = try #require(one.line.utf8.firstRange(of: one.marked.utf8))
    let start = one.line.utf8.distance(from: one.line.startIndex, to: place.lowerBound)
    let range = SourceRange(
      file: FileID(0), start: Int32(start), end: Int32(start + one.marked.utf8.count))
    let diagnostic = Diagnostic(kind, at: range).says("x", "x")
    let lines = text(of: diagnostic, in: SourceMap([source]), as: Rendering(language: .english))
      .components(separatedBy: "\n")
    #expect(lines[2] == "      | " + one.carets)
    #expect(!lines[1].unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test(
    "display width",
    arguments: [
      ("abc", 3), ("规矩", 4), ("，：", 4), ("é", 1), ("e\u{301}", 1), ("①", 1), ("", 0), ("ｱ", 1),
      ("Ａ１", 4), ("「」", 4), ("😀", 2), ("👩‍⚕️", 2), ("👍🏽", 2), ("🇨🇳", 2), ("❤️", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("𠮷", 2), ("a\u{200B}b", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(of: text) == columns)
  }
}
