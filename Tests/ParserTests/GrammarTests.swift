import Foundation
import Lexer
import Parser
import Source
import Testing
import Values
import Vocabulary

/// The grammar of the specification and the parser say the same: each production stands in the
/// comment above its parse function, and all of them in `spec/grammar.md`.
@Suite struct GrammarTests {
  struct Production: Equatable {
    let name: String
    let text: String
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Sources/Parser/Grammar")

  /// The order in which the specification tells the grammar.
  private static let files = [
    "Parse", "Rulebooks", "Records", "Fields", "Tables", "Definitions", "RuleClauses", "Flags",
    "Amending", "Tests", "Conditions", "Timing", "Arithmetic", "Primaries", "Operands",
    "Aggregates", "Literals", "Names", "Templates",
  ]

  /// The grammar of one subject; `Parse` begins it.
  private static func swiftFile(of subject: String) -> String {
    subject == files[0] ? "\(subject).swift" : "FileParser+\(subject).swift"
  }

  private static func lines(of file: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: swiftFile(of: file)), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The productions in the comments of a file: a line `/// name = …`, and the lines that are
  /// indented further, up to the `.` at an end.
  private static func productions(in file: String) throws -> [Production] {
    var found: [Production] = []
    var open: String?
    for line in try lines(of: file) {
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix("/// ") else { continue }
      let text = String(trimmed.dropFirst(4))
      let isStart = text.firstMatch(of: #/^[a-z][A-Za-z]* = /#) != nil
      guard isStart || open != nil else { continue }
      let whole = open.map { $0 + "\n    " + text.drop { $0 == " " } } ?? text
      open = whole.hasSuffix(" .") ? nil : whole
      if open == nil {
        let name = String(whole.prefix { $0 != " " })
        found.append(Production(name: name, text: whole))
      }
    }
    return found
  }

  private static func all() throws -> [Production] {
    try files.flatMap(productions) + tables
  }

  /// Words that differ only in what they mean, from the tables in `Sources/Vocabulary`.
  private static let tables: [Production] =
    [
      words("wordOperator", BinaryOperator.words.members),
      production("datePart", DatePartEntry.table.map { $0.names[0] }),
    ]
    + [
      ("bareAggregate", AggregateForm.bare), ("valueAggregate", .value),
      ("rankedAggregate", .ranked), ("conditionAggregate", .condition), ("orderAggregate", .order),
    ].map { name, form in
      words(name, AggregateEntry.table.filter { $0.form == form }.map(\.keyword))
    }

  private static func words(_ name: String, _ keywords: [Keyword]) -> Production {
    production(name, keywords.compactMap(\.entry.english.first))
  }

  private static func production(_ name: String, _ words: [String]) -> Production {
    var text = "\(name) ="
    var width = text.count
    for (place, word) in words.enumerated() {
      let part = (place == 0 ? " " : " | ") + "\"\(word)\""
      if width + part.count > 90 {
        text += "\n   "
        width = 3
      }
      text += part
      width += part.count
    }
    return Production(name: name, text: text + " .")
  }

  /// What a production refers to: names of productions, and terminals in double quotes.
  private static func parts(_ production: Production) -> (names: [String], terminals: [String]) {
    let body = production.text.drop { $0 != "=" }.dropFirst()
    let terminals = body.matches(of: #/"([^"]+)"|'([^']+)'/#)
      .map { String($0.output.1 ?? $0.output.2 ?? "") }
    let rest = String(body).replacing(#/"[^"]+"|'[^']+'/#, with: "")
    return (rest.matches(of: #/[A-Za-z]+/#).map { String($0.output) }, terminals)
  }

  private static let tokens: Set<String> = [
    "word", "digits", "character", "year", "month", "day", "hours", "minutes", "seconds", "cell",
  ]

  @Test func everyFileIsTold() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    let expected = Set(Self.files.map(Self.swiftFile) + ["FileParser.swift"])
    #expect(names.sorted() == expected.sorted())
  }

  @Test func everyNameIsDefinedOnceAndUsed() throws {
    let productions = try Self.all()
    let names = productions.map(\.name)
    #expect(Set(names).count == names.count)
    var used: Set<String> = ["file"]
    for production in productions {
      for name in Self.parts(production).names {
        used.insert(name)
        let isKnown = names.contains(name) || Self.tokens.contains(name)
        #expect(isKnown, "\(production.name) uses \(name)")
      }
    }
    for name in names { #expect(used.contains(name), "nothing uses \(name)") }
  }

  @Test func keywordsAndTerminalsAreTheSame() throws {
    var terminals: Set<String> = []
    for production in try Self.all() { terminals.formUnion(Self.parts(production).terminals) }
    let spellings = Set(KeywordEntry.table.flatMap { $0.english + $0.chinese })
      .union(DatePart.named.keys)
    for terminal in terminals where terminal.contains(where: \.isLetter) {
      let isKnown = spellings.contains(terminal) || Self.letters.contains(terminal)
      #expect(isKnown, "`\(terminal)` is no keyword")
    }
    for entry in KeywordEntry.table {
      let isUsed = (entry.english + entry.chinese).contains { terminals.contains($0) }
      #expect(isUsed, "the grammar never uses \(entry.id)")
    }
  }

  /// Letters of dates, which are no keywords.
  private static let letters: Set<String> = ["年", "月", "日"]

  @Test func everyParseFunctionHasAProduction() throws {
    for file in Self.files {
      var comment: [String] = []
      for line in try Self.lines(of: file) {
        let trimmed = line.drop { $0 == " " }
        if trimmed.hasPrefix("///") { comment.append(String(trimmed)) }
        if trimmed.hasPrefix("mutating func parse") {
          let hasOne = comment.contains { $0.firstMatch(of: #/^\/\/\/ [a-z][A-Za-z]* = /#) != nil }
          #expect(hasOne, "\(file): \(trimmed)")
        }
        if !trimmed.hasPrefix("///") { comment = [] }
      }
    }
  }

  @Test func specificationIsUpToDate() throws {
    let text = try Self.all().map(\.text).joined(separator: "\n")
    try expectBlock("```ebnf\n" + text + "\n```", in: "grammar.md", opening: "```ebnf\n")
  }

  @Test func keywordTableIsUpToDate() throws {
    var text = "<!-- table -->\n"
    for group in KeywordClass.allCases {
      let entries = KeywordEntry.table.filter { $0.group == group }
      text += "\n## \(group.rawValue.capitalized)\n\n| id | English | 中文 |\n|---|---|---|\n"
      for entry in entries { text += Self.row(entry) }
    }
    text += "\n## Functions\n\n" + Self.functionTable + "\n## Aggregates\n\n" + Self.aggregateTable
    try expectBlock(text + "\n<!-- end -->", in: "keywords.md", opening: "<!-- table -->\n")
  }

  private static func row(_ entry: KeywordEntry) -> String {
    func shown(_ spellings: [String]) -> String {
      spellings.map { "`\($0)`" }.joined(separator: " ")
    }
    return "| \(entry.id) | \(shown(entry.english)) | \(shown(entry.chinese)) |\n"
  }

  /// What each function does, from the table in `Sources/Vocabulary`.
  private static var functionTable: String {
    let head = "| id | operands → result | missing and none | meaning | example | 示例 |\n"
    return FunctionEntry.table.reduce(into: head + "|---|---|---|---|---|---|\n") { text, entry in
      let cells = [
        entry.id, entry.typing.signature.english, entry.gaps.wording.english,
        both(entry.meaning), "`\(entry.example.english)`", "`\(entry.example.chinese)`",
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
  }

  private static var aggregateTable: String {
    let head = "| id | over nothing | meaning | example | 示例 |\n|---|---|---|---|---|\n"
    return AggregateEntry.table.reduce(into: head) { text, entry in
      let cells = [
        entry.spelling.id, "\(entry.overNothing)", both(entry.meaning),
        "`\(entry.example.english)`", "`\(entry.example.chinese)`",
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
  }

  private static func both(_ wording: Wording) -> String {
    "\(wording.english) · \(wording.chinese)"
  }

  /// Compares a part of a page of the specification, and writes it where `UPDATE_GOLDEN` is set.
  private func expectBlock(_ block: String, in page: String, opening: String) throws {
    let url = Self.root.appending(path: "spec").appending(path: page)
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: opening)?.lowerBound, "\(page) has a block")
    let closing = block.split(separator: "\n").last ?? ""
    let rest = text[text.index(start, offsetBy: opening.count)...]
    let end = try #require(rest.range(of: closing)?.upperBound, "the block has an end")
    if text[start..<end] == block { return }
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil else {
      Issue.record("spec/\(page) differs from the sources; run the tests with UPDATE_GOLDEN=1")
      return
    }
    try (text[..<start] + block + text[end...]).write(to: url, atomically: true, encoding: .utf8)
  }
}
