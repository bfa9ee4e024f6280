import Foundation
import Lexer
import Source
import Testing

/// One token of a valid rulebook is deleted or changed, and the messages are counted: one slip has
/// one message, and never a flood.
@Suite("Rulebooks with one token wrong")
struct MutationTests {
  /// Every token would take an hour; `MUTATION_STRIDE=1` does it.
  private static let stride =
    ProcessInfo.processInfo.environment["MUTATION_STRIDE"].flatMap(Int.init) ?? 229

  @Test(
    "one message in the middle, and more than three for hardly any",
    arguments: ["sample", "sample-zh"])
  func fewMessages(book: String) throws {
    let folder = try MutationTests.folder(book)
    let rulebooks = folder.files.keys.filter { $0.hasSuffix(".guiju") && !$0.hasPrefix("..") }
    var counts: [Int] = []
    var place = 0
    for file in rulebooks.sorted() {
      let bytes = folder.files[file] ?? []
      for token in MutationTests.tokens(of: bytes) {
        place += 1
        if place % MutationTests.stride != 0 { continue }
        for replacement in [[], MutationTests.changed(token, in: bytes)] {
          var files = folder.files
          files[file]?.replaceSubrange(Int(token.start)..<Int(token.end), with: replacement)
          let checked = try #require(ExampleFolder(files).checked())
          counts.append(checked.errors.count)
        }
      }
    }
    counts.sort()
    #expect(counts.count >= 60)
    #expect(counts[counts.count / 2] == 1, "\(counts)")
    let many = counts.count { $0 > 3 }
    #expect(many * 12 <= counts.count, "\(many) of \(counts.count): \(counts.suffix(many))")
    #expect(counts.last ?? 0 <= 10, "a flood: \(counts.suffix(many))")
  }

  /// The rulebook, and the files of the sample that both read.
  private static func folder(_ book: String) throws -> ExampleFolder {
    let root = SpecFolder.root.deletingLastPathComponent().appending(path: "rulebooks")
    var files = try bytes(below: root.appending(path: book), as: "")
    if book != "sample" {
      files.merge(try bytes(below: root.appending(path: "sample"), as: "../sample/")) { own, _ in
        own
      }
    }
    return ExampleFolder(files)
  }

  private static func bytes(below folder: URL, as front: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in SpecFolder.names(in: folder) {
      let entry = folder.appending(path: name)
      if SpecFolder.isFolder(entry) {
        files.merge(try bytes(below: entry, as: front + name + "/")) { own, _ in own }
      } else {
        files[front + name] = SpecFolder.bytes(of: entry)
      }
    }
    return files
  }

  private static func tokens(of bytes: [UInt8]) -> [Token] {
    let source = SourceFile(path: "rulebook.guiju", bytes: bytes)
    return tokenize(source, FileID(0)).0.tokens.filter { token in
      switch token.kind {
      case .end, .cell, .quotedCell, .rowEnd: false
      case _: true
      }
    }
  }

  /// A slip of the pen: two letters swapped, a quote lost, a sign for another.
  private static func changed(_ token: Token, in bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    switch token.kind {
    case .word, .quotedName: return Array(swapped(text).utf8)
    case .text: return Array(text.dropLast().utf8)
    case .number, .date, .moment: return Array((text + "x").utf8)
    case .comma: return Array("。".utf8)
    case .colon: return Array("；".utf8)
    case .leftParenthesis: return Array("[".utf8)
    case .rightParenthesis: return Array("]".utf8)
    case .equal: return Array("==".utf8)
    case .greater: return Array("=>".utf8)
    case _: return Array("%".utf8)
    }
  }

  private static func swapped(_ word: String) -> String {
    var letters = Array(word)
    if letters.count < 2 { return word + word }
    let middle = letters.count / 2
    letters.swapAt(middle - 1, middle)
    return String(letters)
  }
}
