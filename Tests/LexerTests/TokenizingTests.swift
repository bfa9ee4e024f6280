import Lexer
import Source
import Testing

/// How text is cut into tokens, above all Chinese, which has no spaces.
@Suite struct TokenizingTests {
  /// The texts of the tokens, with `|` between them.
  private func cut(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let (list, _) = tokenize(SourceFile(path: "t", bytes: bytes), FileID(0))
    return list.tokens.dropLast()
      .map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
      .joined(separator: "|")
  }

  private func kinds(_ text: String) -> [TokenKind] {
    tokenize(SourceFile(path: "t", bytes: Array(text.utf8)), FileID(0)).0.tokens.map(\.kind)
  }

  private func codes(_ bytes: [UInt8]) -> [String] {
    tokenize(SourceFile(path: "t", bytes: bytes), FileID(0)).1.map(\.kind.code)
  }

  private func codes(_ text: String) -> [String] { codes(Array(text.utf8)) }

  @Test(arguments: [
    ("同一患者", "同一|患者"), ("合计数量＞日限量[项目].数量", "合计|数量|＞|日限量|[|项目|]|.|数量"),
    ("去重患者", "去重|患者"), ("最早时间", "最早|时间"), ("另一费用明细", "另一|费用明细"), ("平均", "平均"),
    ("合计去重患者", "合计|去重|患者"), ("同一CT检查", "同一|CT检查"), ("患者同一", "患者同一"), ("不属于", "不属于"),
    ("同一1", "同一|1"), ("「合计金额」", "「合计金额」"), ("重复-001", "重复|-|001"),
    ("30天内", "30|天|内"), ("30天", "30|天"), ("10分钟内", "10|分钟|内"), ("3个月内", "3|个月|内"),
    ("30 天内", "30|天|内"), ("30天之内", "30|天|之内"), ("30天 内", "30|天|内"), ("再入院天数 内", "再入院天数|内"),
    ("再入院天数内", "再入院天数内"), ("2次以外", "2|次|以外"), ("18岁", "18|岁"), ("3万元", "3|万元"),
    ("30天内科", "30|天|内|科"), ("30天同一患者", "30|天|同一|患者"), ("3\n年龄", "3|年龄"), ("3年", "3|年"),
    ("甲类1", "甲类|1"), ("a1中", "a1中"), ("hours6", "hours6"), ("a_b", "a_b"), ("日限量", "日限量"),
    ("2024年5月1日之后", "2024年5月1日|之后"), ("2024年", "2024|年"),
    ("自2024-05-01至2025-12-31", "自|2024-05-01|至|2025-12-31"),
    ("month-1 month", "month|-|1|month"), ("\"I20\"..\"I25\"", "\"I20\"|..|\"I25\""),
    ("3..5", "3|..|5"), ("3.5.x", "3.5|.|x"),
    ("a＞＝３", "a|＞＝|３"), ("（甲，乙）", "（|甲|，|乙|）"), ("甲、乙。", "甲|、|乙|。"), ("１０％", "１０|％"),
    ("a # 甲 \"b\nc", "a|c"), ("a＃甲", "a"), ("ａｂ", "ａｂ"), ("甲　乙", "甲|乙"), ("\u{FEFF}rule", "rule"),
    ("1_000.50", "1_000.50"), ("a\r\nb", "a|b"), ("“他说\"好\"”", "“他说\"好\"”"),
  ])
  func cuts(_ text: String, _ tokens: String) {
    #expect(cut(text) == tokens)
    #expect(codes(text) == [])
  }

  @Test func datesAndMoments() {
    #expect(kinds("2024-05-01") == [.date, .end])
    #expect(kinds("2024-5-1") == [.date, .end])
    #expect(kinds("２０２４－０５－０１ ０８：３０") == [.moment, .end])
    #expect(kinds("2024-05-01 08:30") == [.moment, .end])
    #expect(kinds("2024-05-01 08:30:15") == [.moment, .end])
    #expect(kinds("2024年5月1日 08:30") == [.moment, .end])
    #expect(kinds("2024-05-01\n08:30") == [.date, .number, .colon, .number, .end])
    #expect(kinds("2024 - 5 - 1") == [.number, .minus, .number, .minus, .number, .end])
    #expect(kinds("24-5-1") == [.number, .minus, .number, .minus, .number, .end])
  }

  @Test func signs() {
    #expect(
      kinds("= ≠ != <> < <= ≤ > >= ≥ + - × * ÷ / %") == [
        .equal, .notEqual, .notEqual, .notEqual, .less, .lessOrEqual, .lessOrEqual, .greater,
        .greaterOrEqual, .greaterOrEqual, .plus, .minus, .times, .times, .divide, .divide,
        .percent, .end,
      ])
    #expect(codes("a == b") == ["E0111"])
    #expect(codes("a => b, a =< b") == ["E0111", "E0111"])
  }

  @Test func rows() {
    let text = "| a | b c |\n  |1||  # comment\n| \"x|y\" | #z |\n｜甲｜乙　｜"
    #expect(cut(text) == "a|b c||1|||\"x|y\"|#z||甲|乙|")
    #expect(codes(text) == [])
    #expect(
      kinds("| a | b |\n| c |") == [.cell, .cell, .rowEnd, .cell, .rowEnd, .end])
    #expect(codes("| a | b\n| c |") == ["E0109"])
    #expect(kinds("|") == [.cell, .rowEnd, .end])
  }

  @Test func textsEndOnTheirLine() {
    #expect(codes("\"abc\nrule") == ["E0103"])
    #expect(codes("“abc\"\nrule") == ["E0103"])
    #expect(codes("\"abc”\nrule") == ["E0103"])
    #expect(codes("「abc\nrule") == ["E0104"])
    #expect(codes("「」") == ["E0110"])
    #expect(cut("“abc\nrule") == "“abc|rule")
    #expect(codes("＂abc＂") == [])
  }

  @Test func whatCannotBeRead() {
    #expect(codes([0x72, 0xFF, 0x20]) == ["E0102"])
    #expect(codes([0xC8, 0xD5]) == ["E0102"])
    #expect(codes([0xE4, 0xB8]) == ["E0102"])
    #expect(codes([0xED, 0xA0, 0x80]) == ["E0102"])
    #expect(codes([0xC0, 0x80]) == ["E0102"])
    #expect(codes([0xF4, 0x90, 0x80, 0x80]) == ["E0102"])
    #expect(codes([0x00]) == ["E0105"])
    #expect(codes("a ~ @@ b") == ["E0105", "E0105"])
    #expect(codes("1__0 1_ 1_000") == ["E0106", "E0106"])
    #expect(codes("") == [])
    #expect(codes([0xEF, 0xBB, 0xBF]) == [])
  }

  @Test func firstOnLineIsKnown() {
    let text = "rule a\n  flag # x\n\n\tif"
    let tokens = tokenize(SourceFile(path: "t", bytes: Array(text.utf8)), FileID(0)).0.tokens
    #expect(tokens.map(\.isFirstOnLine) == [true, false, true, true, false])
  }

  @Test func limitsOfNamesAndTexts() {
    #expect(codes(String(repeating: "名", count: nameLengthMax)) == [])
    #expect(codes(String(repeating: "名", count: nameLengthMax + 1)) == ["E0112"])
    #expect(codes("「" + String(repeating: "a", count: nameLengthMax - 2) + "」") == [])
    #expect(codes("「" + String(repeating: "a", count: nameLengthMax - 1) + "」") == ["E0112"])
    let text = String(repeating: "x", count: textSizeMax - 2)
    #expect(codes("\"\(text)\"") == [])
    #expect(codes("\"\(text)x\"") == ["E0113"])
    #expect(codes("| \(text)xx | 1 |") == [])
    #expect(codes("| \(text)xxx | 1 |") == ["E0113"])
  }

  @Test func theLastErrorSaysThatThereAreMore() {
    #expect(codes(String(repeating: "~ ", count: 200)).last == "E0105")
    let more = codes(String(repeating: "~ ", count: 300))
    #expect(more.count == 201)
    #expect(more.last == "E0115")
  }

  @Test func tooLargeAFile() {
    let bytes = [UInt8](repeating: 0x20, count: sourceSizeMax + 1)
    #expect(codes(bytes) == ["E0101"])
  }
}
