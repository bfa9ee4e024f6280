import Foundation
import Source
import Testing

/// One entry of `spec/mistakes.md`: what was written, what is said, what to write instead.
struct Mistake: Sendable, CustomTestStringConvertible {
  let title: String
  let wrong: String
  /// `E0210 …` and, line by line, the hint and the fix.
  let said: [String]
  let right: String

  static let file = SpecFolder.root.appending(path: "mistakes.md")

  static let all: [Mistake] = (SpecFolder.text(of: file) ?? "").components(separatedBy: "\n## ")
    .dropFirst().compactMap(Mistake.init)

  var testDescription: String { title }

  var language: Language { wrong.isChinese ? .chinese : .english }

  init?(_ entry: String) {
    let pieces = entry.components(separatedBy: "```")
    guard pieces.count == 5, pieces[1].hasPrefix("wrong\n"), pieces[3].hasPrefix("right\n") else {
      return nil
    }
    title = String(entry.prefix { !$0.isNewline })
    wrong = String(pieces[1].dropFirst("wrong\n".count))
    right = String(pieces[3].dropFirst("right\n".count))
    said = pieces[2].split(separator: "\n").map { String($0.drop { "> ".contains($0) }) }
      .filter { !$0.isEmpty }
  }

  /// Clauses stand in a rule; declarations stand behind those of the examples.
  static func folder(_ text: String) -> ExampleFolder {
    var book = SpecExample.prelude
    if text.hasPrefix(" ") {
      book += text.isChinese ? "规则 例-001 “例”\n" : "rule EX-001 \"example\"\n"
    }
    return ExampleFolder(book + text, beside: ["透析.csv": "code\nA\n"])
  }

  /// As the document has it.
  func lines(of diagnostic: Diagnostic) -> [String] {
    let rest = [diagnostic.hint, diagnostic.fix?.title].compactMap { $0?.text(in: language) }
    return ["\(diagnostic.kind.code) \(diagnostic.message.text(in: language))"] + rest
  }
}

/// Whether a diagnostic says what to write instead of what is wrong.
struct Advice {
  let spans: [String]
  let asksToDelete: Bool
  private let wrong: String
  private let right: String

  init(_ said: [String], wrong: String, right: String) {
    let text = said.joined(separator: "\n")
    spans = text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
      .map { $0.element.folded }.filter { !$0.isEmpty }
    asksToDelete = text.contains("删去") || text.contains("delete")
    self.wrong = wrong.folded
    self.right = right.folded
  }

  /// A span that the right text has and the wrong one has not, `…` standing for anything; or one
  /// that the right text has fewer times, where it says to delete it.
  var isThere: Bool {
    spans.contains { right.holds($0) && !wrong.holds($0) }
      || asksToDelete && spans.contains { right.count(of: $0) < wrong.count(of: $0) }
  }
}

extension String {
  /// Full-width forms as their half-width meaning, and no blanks but between two words.
  fileprivate var folded: String {
    var folded = ""
    var isBehindBlank = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isBehindBlank = true
        continue
      }
      let narrow = scalar.halfWidth
      if isBehindBlank, folded.last?.isLetter == true, narrow.properties.isAlphabetic {
        folded += " "
      }
      isBehindBlank = false
      folded.unicodeScalars.append(narrow)
    }
    return folded
  }

  /// Whether the parts between `…` stand in it, one behind the other.
  fileprivate func holds(_ pattern: String) -> Bool {
    var rest = self[...]
    for part in pattern.split(separator: "…") {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}

extension Unicode.Scalar {
  fileprivate var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x201C, 0x201D: "\""
    default: self
    }
  }
}
