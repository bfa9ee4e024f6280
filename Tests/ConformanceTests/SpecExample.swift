import Foundation
import Testing

/// A fenced block of rulebook text in a chapter of the specification.
struct SpecExample: Sendable, CustomTestStringConvertible {
  /// `04-rules.md:12`, the line of the fence.
  let place: String
  let kind: Kind
  let text: String

  enum Kind: Hashable, Sendable {
    /// Clean by itself.
    case rulebook
    /// Clean together with the declarations of `prelude.guiju`.
    case addition
    /// Added there, it must give this error.
    case wrong(String)
  }

  var testDescription: String { place }

  static let all: [SpecExample] = SpecFolder.names(in: SpecFolder.root)
    .filter { $0.hasSuffix(".md") }.flatMap { examples(in: $0) }

  static let prelude = SpecFolder.text(of: SpecFolder.root.appending(path: "prelude.guiju")) ?? ""

  /// The block with all that it needs around it.
  var rulebookText: String {
    switch kind {
    case .rulebook: text
    case .addition, .wrong: SpecExample.prelude + text
    }
  }

  /// Lines of the rulebook in front of the block's own, for messages.
  var lineOffset: Int {
    switch kind {
    case .rulebook: 0
    case .addition, .wrong: SpecExample.prelude.count { $0.isNewline }
    }
  }

  private static func examples(in chapter: String) -> [SpecExample] {
    let text = SpecFolder.text(of: SpecFolder.root.appending(path: chapter)) ?? ""
    var found: [SpecExample] = []
    var open: (place: String, kind: Kind, lines: [Substring])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let block = open {
        if line == "```" {
          found.append(
            SpecExample(
              place: block.place, kind: block.kind,
              text: block.lines.map { $0 + "\n" }.joined()))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if let kind = Kind(fence: line) {
        open = ("\(chapter):\(index + 1)", kind, [])
      }
    }
    return found
  }
}

extension SpecExample.Kind {
  /// Nothing for a line that opens no block of rulebook text.
  init?(fence line: Substring) {
    guard line.hasPrefix("```guiju") else { return nil }
    let words = line.dropFirst(3).split(separator: " ")
    switch (words.count, words.dropFirst().first) {
    case (1, nil): self = .rulebook
    case (2, "rule"): self = .addition
    case (3, "wrong"): self = .wrong(String(words[2]))
    case _: return nil
    }
  }
}
