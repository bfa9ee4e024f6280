import Lexer
import Source

extension FileParser {
  /// template = '"' { character | "{{" | "}}" | "{" condition "}" } '"' .
  mutating func parseTemplate() -> TemplateSyntax {
    guard !isPanicking, kind == .text else {
      fail(expecting: .text)
      return TemplateSyntax(range: missingName().range, parts: [])
    }
    let token = current
    advance()
    let content = contentRange(of: token)
    var scanner = TemplateScanner(source.bytes, Int(content.lowerBound), Int(content.upperBound))
    var parts: [TemplateSyntax.Part] = []
    while let piece = scanner.next() { append(piece, to: &parts) }
    return TemplateSyntax(range: range(of: token), parts: parts)
  }

  private mutating func append(
    _ piece: TemplateScanner.Piece, to parts: inout [TemplateSyntax.Part]
  ) {
    switch piece {
    case .text(let bytes): parts.append(.text(String(decoding: bytes, as: UTF8.self)))
    case .hole(let range): parts.append(.expression(parseHole(range)))
    case .unclosed(let range):
      let rest = String(decoding: source.bytes[range.dropFirst()], as: UTF8.self)
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      report(.unclosedBrace(String(name), at: place(range.lowerBound..<range.lowerBound + 1)))
    case .stray(let range): report(.strayBrace(at: place(range)))
    }
  }

  /// The expression between two braces, with ranges in the file's own offsets.
  private mutating func parseHole(_ range: Range<Int>) -> ExprSyntax {
    let (list, lexical) = tokenize(source, file, in: range)
    var inner = FileParser(source, file, list.tokens)
    if inner.isAtEnd {
      let braces = place(range.lowerBound - 1..<range.upperBound + 1)
      report(.emptyBraces(at: braces))
      return ExprSyntax(.invalid, at: braces)
    }
    let value = inner.parseCondition()
    if !inner.isPanicking, !inner.isAtEnd { inner.failAtUnknownClause() }
    for diagnostic in lexical + inner.diagnostics { report(diagnostic) }
    return inner.isPanicking ? ExprSyntax(.invalid, at: place(range)) : value
  }

  private func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: Int32(range.lowerBound), end: Int32(range.upperBound))
  }
}

/// Cuts the content of a text into plain text and the places between braces.
private struct TemplateScanner {
  enum Piece {
    case text([UInt8])
    case hole(Range<Int>)
    case unclosed(Range<Int>)
    case stray(Range<Int>)
  }

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self.bytes = bytes
    self.end = end
    offset = start
  }

  mutating func next() -> Piece? {
    if offset >= end { return nil }
    if bytes[offset] == Self.open && !isDoubled { return hole() }
    if bytes[offset] == Self.close && !isDoubled {
      offset += 1
      return .stray(offset - 1..<offset)
    }
    return text()
  }

  private var isDoubled: Bool { offset + 1 < end && bytes[offset + 1] == bytes[offset] }

  private mutating func hole() -> Piece {
    let start = offset
    offset += 1
    while offset < end && bytes[offset] != Self.close && bytes[offset] != Self.open { offset += 1 }
    if offset == end || bytes[offset] == Self.open { return .unclosed(start..<offset) }
    offset += 1
    return .hole(start + 1..<offset - 1)
  }

  private mutating func text() -> Piece {
    var text: [UInt8] = []
    while offset < end {
      let byte = bytes[offset]
      if byte == Self.open || byte == Self.close {
        if !isDoubled { break }
        offset += 1
      }
      text.append(byte)
      offset += 1
    }
    return .text(text)
  }
}
