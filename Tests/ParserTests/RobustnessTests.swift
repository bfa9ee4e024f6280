import Lexer
import Parser
import Source
import Testing
import Vocabulary

/// Any bytes get an answer: no crash, no hang, and places inside the file.
@Suite struct RobustnessTests {
  /// A small generator whose numbers are the same on every machine.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state
      mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ (mixed >> 33)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let (_, diagnostics) = parse(SourceFile(path: "t", bytes: bytes), FileID(0))
    let size = Int32(bytes.count)
    for diagnostic in diagnostics {
      let range = diagnostic.range
      #expect(0 <= range.start && range.start <= range.end && range.end <= size)
    }
  }

  @Test func anyBytes() {
    var numbers = Numbers(state: 1)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...60, using: &numbers)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    }
  }

  @Test func anySignsAndWords() {
    var numbers = Numbers(state: 2)
    let pieces = KeywordEntry.table.flatMap { $0.english + $0.chinese } + Self.pieces
    for _ in 0..<4000 {
      let count = Int.random(in: 1...40, using: &numbers)
      let text = (0..<count).map { _ in
        (pieces.randomElement(using: &numbers) ?? "")
          + (Bool.random(using: &numbers) ? " " : "")
      }
      check(Array(text.joined().utf8))
    }
  }

  private static let pieces = [
    "(", ")", "[", "]", ",", "、", ";", ":", "=", "<", ">", "≥", "+", "-", "*", "/", "%", ".", "..",
    "。", "|", "\n", "\r\n", "#", "\"", "“", "”", "「", "」", "{", "}", "1", "30", "2024-05-01", "a",
    "患者", "_", "0", "\u{0}", "\u{FEFF}", "é", "「甲」", "\"x\"", "“{a}”", "2024年5月1日", "08:30",
  ]

  /// Each token of each declaration, left out, doubled, and as the last one.
  @Test func everyTokenMutated() throws {
    for text in Self.samples {
      let bytes = Array(text.utf8)
      let tokens = tokenize(SourceFile(path: "t", bytes: bytes), FileID(0)).0.tokens.dropLast()
      for token in tokens {
        let range = Int(token.start)..<Int(token.end)
        check(Array(bytes[..<range.lowerBound] + bytes[range.upperBound...]))
        check(Array(bytes[..<range.upperBound] + bytes[range.lowerBound...]))
        check(Array(bytes[..<range.upperBound]))
      }
    }
  }

  /// Declarations and rules, in both languages, one by one.
  private static let samples =
    ShapeTests.clauses.map { "rule R \"r\"\n  \($0)" }
    + ChineseTests.pairs.map { "规则 甲 “乙”\n  \($0.0)" }
    + ChineseTests.declarations.map(\.0) + ChineseTests.declarations.map(\.1)

  @Test func longInputsAreFast() {
    for piece in [
      "a,", "a, ", "a\n", "在 a 之后 ", "rule ", "flag ", "(", "| a ", "\"", "「", "if ", "a b ", "、",
      "is a, ", "rule A flag if a b\n", "{", "record a\n b, c, d, e, f, g\n",
    ] {
      check(Array(String(repeating: piece, count: 3_000).utf8))
      check(Array(("record r\n" + String(repeating: piece, count: 3_000)).utf8))
      check(Array(("rule r flag if " + String(repeating: piece, count: 3_000)).utf8))
      check(Array(("grade r for each a " + String(repeating: piece, count: 3_000)).utf8))
    }
  }
}
