import Foundation
import Lexer
import Parser
import Source
import Testing

/// What holds for the formatted text of anything that can be read.
@Suite struct FormatterTests {
  @Test(arguments: readableTexts) func `keeps the tree and is idempotent`(_ text: SampleText) {
    for language in Language.allCases {
      let once = formatted(text.text, language)
      #expect(shape(once) == shape(text.text), "\(text) \(language)")
      expectSame(formatted(once, language), once, "\(text) \(language)")
    }
  }

  @Test(arguments: readableTexts) func `translates there and back`(_ text: SampleText) {
    for language in Language.allCases {
      let other: Language = language == .english ? .chinese : .english
      let once = formatted(text.text, language)
      expectSame(formatted(formatted(once, other), language), once, "\(text) \(language)")
    }
  }

  @Test(arguments: readableTexts) func `keeps every comment`(_ text: SampleText) {
    let comments = parsed(text.text).file.comments.map(\.text).map(trimmed)
    let kept = parsed(formatted(text.text, .chinese)).file.comments.map(\.text)
    #expect(kept.sorted() == comments.sorted(), "\(text)")
  }

  @Test func `writes a rule in Chinese`() {
    let text = """
      rule A-1 "x" # why
      flag beyond first 2 if same patient,   kind in (a, b), within 30 days,count>1 # end


      # last
      """
    let expected = """
      规则 A-1 “x”  # why
        标记 首 2 次以外 若 同一 patient，kind 为 a、b，30天内，次数 ＞ 1  # end

      # last

      """
    #expect(formatted(text, .chinese) == expected)
  }

  @Test func `aligns by display width`() {
    let text = """
      table 价, p
      项目, item:code key from "甲"
      金, n:money
      rows
      |项目|金|
      |甲甲甲|1|
      """
    let expected = """
      table 价, p
        项目, item : code key from "甲"
        金,   n    : money
        rows
        | 项目   | 金 |
        | 甲甲甲 | 1  |

      """
    #expect(formatted(text, .english) == expected)
  }

  @Test func `keeps random trees`() {
    for seed in 0..<600 as Range<UInt64> {
      var trees = RandomTrees(seed: seed)
      expectKept(trees.file(), "\(seed)")
    }
  }

  /// What the fuzzer and readers of the printer found.
  @Test(arguments: hardTexts) func `keeps what is hard to keep`(_ text: String) {
    expectKept(text, text)
  }

  /// Every promise of the chapter, in both languages.
  private func expectKept(_ text: String, _ what: String) {
    let errors = parsed(text).diagnostics.filter { $0.kind.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message.english)): \(text)")
    let comments = parsed(text).file.comments.map { trimmed($0.text) }.sorted()
    for language in Language.allCases {
      let other: Language = language == .english ? .chinese : .english
      let once = formatted(text, language)
      #expect(shape(once) == shape(text), "\(what)\n\(once)")
      #expect(parsed(once).file.comments.map(\.text).sorted() == comments, "\(what)\n\(once)")
      expectSame(formatted(once, language), once, what)
      expectSame(formatted(formatted(once, other), language), once, "\(what) and back")
    }
  }
}

private let hardTexts = [
  // `30天内` is a whole condition.
  "list p = within \"\"", "rule A flag if a contains within \"x\"", "rule A recover within 3",
  "rule A points within 3 days", "rule A flag if within 3 * 2 > 1",
  // Names that are parts of a date elsewhere.
  "rule A\n  with fee as day where day.item = item\n  flag", "record 「month of year」\n  a : code",
  "choice c = day, 日; week\nrule A flag if c is day",
  // Signs that carry a mark, and quotes of both kinds.
  "rule A \"\u{301}\"", "list a = “\"\u{301}b”", "rule A because \"{「a”b」}\"",
  "rule A because “{「a\"b」} {{\u{301}”", "rule A because “{a is \"x\"} \"y\"”",
  // Comments before operators and commas.
  "rule A flag if a # c\n = b", "rule A flag if (a and b # c\n, c)",
  "record r\n  where x # c\n  , y\n  where z",
  "rule A flag if a > # c\n 3, without = 3", "list a # c\n from \"x\"",
  // Names that are keywords before a word that is two in English.
  "rule A flag if same or else b", "record r\n  period p from a to same by day",
  // Names behind numbers.
  "test \"t\" for A expect grade 3 「年轻」", "test \"t\" for A expect grade 3 「days」",
  "rule A recover x beyond quantity 3 + 「日」",
  // An aggregate as a rank, and a length that is too long for 之后 … 内.
  "rule A flag if percentile count 之 x of fee > 1",
  "rule A flag if a within \(String(repeating: "n + ", count: 70))n after b",
  // Blank lines of wide blanks, and bare carriage returns.
  "choice a = b\n\u{3000}\nchoice c = d", "choice a = b\r\r# c\rchoice c = d",
]

/// A text from the repository that reads without errors.
struct SampleText: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String

  var testDescription: String { name }
}

private let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// All rulebooks, all cases and all examples in pages that read without errors.
private let readableTexts: [SampleText] = {
  var samples: [SampleText] = []
  for folder in ["rulebooks", "spec", "docs", "Tests/Golden", "README.md"] {
    let base = repository.appending(path: folder)
    let below = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String]
    for path in below ?? [] where path.hasSuffix(".guiju") || path.hasSuffix(".md") {
      samples += texts(in: base.appending(path: path))
    }
    if folder.hasSuffix(".md") { samples += texts(in: base) }
  }
  return samples.filter { sample in
    parsed(sample.text).diagnostics.allSatisfy { $0.kind.severity == .warning }
  }
}()

private func texts(in file: URL) -> [SampleText] {
  guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
  let name = file.path.replacing(repository.path, with: "")
  if file.pathExtension == "guiju" { return [SampleText(name: name, text: text)] }
  let parts = text.components(separatedBy: "```")
  return stride(from: 1, to: parts.count, by: 2).compactMap { index in
    let body = parts[index].split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
    return parsed(body).file.declarations.isEmpty
      ? nil : SampleText(name: "\(name) \(index)", text: body)
  }
}

private func formatted(_ text: String, _ language: Language) -> String {
  let source = SourceFile(path: "test.guiju", bytes: Array(text.utf8))
  return format(parse(source, FileID(0)).0, of: source, to: language)
}

private func shape(_ text: String) -> String { dump(parsed(text).file) }

private func trimmed(_ text: String) -> String {
  String(text.reversed().drop(while: \.isWhitespace).reversed())
}

/// Shows the first line that differs rather than both texts.
private func expectSame(_ actual: String, _ expected: String, _ what: String) {
  if actual == expected { return }
  let left = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let index = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
  Issue.record("\(what) line \(index + 1):\n\(left[index])\n\(right[index])")
}
