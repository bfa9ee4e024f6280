import Foundation
import Testing

/// One example of a page in `spec/diagnostics`: the files that it shows, as
/// `spec/diagnostics/README.md` says.
struct PageExample: Sendable, CustomTestStringConvertible {
  let code: String
  let language: String
  let wrong: [File]
  let right: [File]

  var testDescription: String { "\(code) \(language)" }

  struct File: Sendable {
    let path: String
    let encoding: String
    let text: String
  }

  /// Nothing where the page has no pair of examples.
  init?(_ code: String, _ language: String, _ half: String) {
    let pieces = half.components(separatedBy: language == "zh" ? "\n正确：\n" : "\nRight:\n")
    guard pieces.count == 2 else { return nil }
    self.code = code
    self.language = language
    wrong = PageExample.files(pieces[0])
    right = PageExample.files(pieces[1])
    if wrong.isEmpty || right.isEmpty { return nil }
  }

  private static func files(_ text: String) -> [File] {
    let blocks = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
    return blocks.map { File($0.element) }
  }
}

extension PageExample.File {
  /// The first line of a block holds the language, the path and the encoding of the file.
  fileprivate init(_ block: String) {
    let words = block.prefix { !$0.isNewline }.split(separator: " ").map(String.init)
    path = words.count > 1 ? words[1] : "rulebook.guiju"
    encoding = words.count > 2 ? words[2] : "utf8"
    text = String(block.drop { !$0.isNewline }.dropFirst())
  }

  private var isRulebook: Bool { path.hasSuffix("rulebook.guiju") }

  /// The lines that are put in front of the example's own.
  func front(_ prelude: String) -> String {
    if !isRulebook || hasLine(["rulebook", "规则库"]) { return "" }
    return hasLine(["record", "记录"]) ? "rulebook \"Page\" version \"1\"\n" : prelude
  }

  private func hasLine(_ words: [String]) -> Bool {
    text.split(separator: "\n").contains { line in
      words.contains { line.hasPrefix($0 + " ") }
    }
  }

  func bytes(_ prelude: String) -> Data? {
    // GB18030 by the number that Core Foundation has for it.
    let encoding: String.Encoding =
      self.encoding == "gb18030" ? .init(rawValue: 0x8000_0632) : .utf8
    return (front(prelude) + text).data(using: encoding)
  }
}
