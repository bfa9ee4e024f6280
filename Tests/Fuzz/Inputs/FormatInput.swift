import Parser
import Source

/// Lays any bytes out that read as a rulebook without errors, in both languages. Ends the process
/// where the tree or a comment is lost, where a second time changes anything, or where the other
/// language and back gives other bytes.
package func formatText(_ bytes: [UInt8]) {
  guard let original = Readable(bytes) else { return }
  for language in Language.allCases {
    let once = original.formatted(in: language)
    precondition(once.tree == original.tree, "the tree is another one")
    precondition(once.comments == original.comments, "comments are not kept")
    precondition(once.formatted(in: language).bytes == once.bytes, "a second time changes it")
    for other in Language.allCases where other.rawValue != language.rawValue {
      let back = once.formatted(in: other).formatted(in: language)
      precondition(back.bytes == once.bytes, "there and back changes it")
    }
  }
}

/// A text that reads without errors.
private struct Readable {
  let bytes: [UInt8]
  private let file: FileSyntax

  init?(_ bytes: [UInt8]) {
    let (file, diagnostics) = parse(
      SourceFile(path: "rulebook.guiju", bytes: bytes), FileID(0))
    for diagnostic in diagnostics {
      if case .error = diagnostic.kind.severity { return nil }
    }
    self.bytes = bytes
    self.file = file
  }

  var tree: String { dump(file) }

  /// Without the blanks at their ends, in any order.
  var comments: [String] {
    file.comments.map { comment in
      var scalars = comment.text.unicodeScalars
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
      return String(scalars)
    }.sorted()
  }

  func formatted(in language: Language) -> Readable {
    let source = SourceFile(path: "rulebook.guiju", bytes: bytes)
    let text = format(file, of: source, to: language)
    guard let readable = Readable(Array(text.utf8)) else {
      preconditionFailure("what was laid out does not read")
    }
    return readable
  }
}
