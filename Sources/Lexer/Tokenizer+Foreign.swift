/// Signs that people know from elsewhere. They are read as what they mean, so that the rest of the
/// line makes sense, and are reported once with what to write.
extension Tokenizer {
  /// Reads a quote, a bracket or a comment of another language; false where the scalar is none.
  mutating func scanForeignSign(_ scalar: SourceScalar) -> Bool {
    if let closing = Self.closingQuotes(of: scalar.value) {
      return scanForeignText(scalar, closedBy: closing)
    }
    return scanForeignBracket(scalar) || scanForeignComment(scalar)
  }

  /// What closes a text that begins with this sign: `'A'`, `‘A’`, `”A“`, `《A》`.
  private static func closingQuotes(of opening: UInt32) -> [UInt32]? {
    switch opening {
    case 0x27, 0x2018, 0x2019: [0x27, 0x2018, 0x2019]
    case 0x201D: [0x201C, 0x201D]
    case 0x300A: [0x300B]
    default: nil
    }
  }

  private mutating func scanForeignText(
    _ opening: SourceScalar, closedBy closing: [UInt32]
  ) -> Bool {
    let (start, lineEnd) = (offset, lineEnd(from: offset))
    var position = start + opening.length
    while position < lineEnd {
      let scalar = scalar(at: position)
      if closing.contains(scalar.value) {
        let content = text(start + opening.length, position)
        offset = position + scalar.length
        append(.text, from: start)
        report(.foreignQuotes(opening.value, content: content, at: range(start, offset)))
        return true
      }
      position += scalar.length
    }
    return false
  }

  /// `【项目】`, which is meant for `[项目]`; told where it closes.
  private mutating func scanForeignBracket(_ scalar: SourceScalar) -> Bool {
    guard scalar.value == 0x3010 || scalar.value == 0x3011 else { return false }
    let start = offset
    offset += scalar.length
    if scalar.value == 0x3010 {
      append(.leftBracket, from: start)
      foreignBrackets.append(start)
      return true
    }
    append(.rightBracket, from: start)
    let opening = foreignBrackets.popLast()
    let inner = opening.map { "[" + text($0 + scalar.length, start) } ?? ""
    let whole = range(opening ?? start, offset)
    report(.signWrittenOtherwise(text(opening ?? start, offset), meant: inner + "]", at: whole))
    return true
  }

  /// `// …`, `/* …` and `-- …`, up to the end of the line.
  private mutating func scanForeignComment(_ scalar: SourceScalar) -> Bool {
    let next = self.scalar(at: offset + scalar.length)
    let end = offset + scalar.length + next.length
    switch (scalar.value, next.value) {
    case (0x2F, 0x2F), (0x2F, 0x2A): break
    case (0x2D, 0x2D) where self.scalar(at: end).isBlank: break
    default: return false
    }
    let start = offset
    offset = end
    report(.signWrittenOtherwise(text(start, end), meant: "#", at: range(start, end)))
    offset = lineEnd(from: start)
    comments.append(range(start, offset))
    return true
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
