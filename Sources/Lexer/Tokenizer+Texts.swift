extension Tokenizer {
  /// `"…"` or `“…”`; the closing sign is the opening one's own, and on the same line.
  mutating func scanText(opening: SourceScalar) {
    let start = offset
    let lineEnd = lineEnd(from: start)
    offset += opening.length
    if let closingEnd = closingEnd(of: opening, lineEnd) {
      offset = closingEnd
      append(.text, from: start)
      return
    }
    if let (contentEnd, closingEnd) = otherClosing(of: opening, lineEnd) {
      let content = text(offset, contentEnd)
      offset = closingEnd
      append(.text, from: start)
      report(.otherClosingQuote(opening.value, content: content, at: range(start, offset)))
      return
    }
    offset = trimmedEnd(start + opening.length, lineEnd)
    append(.text, from: start)
    let content = text(min(start + opening.length, offset), offset)
    report(.unclosedText(opening: opening.value, content: content, at: range(start, offset)))
    offset = lineEnd
  }

  /// `“A"` and `"A”`: a quote of the other kind that was meant to close the text.
  private func otherClosing(
    of opening: SourceScalar, _ lineEnd: Int
  ) -> (contentEnd: Int, closingEnd: Int)? {
    let other: UInt32 = opening.value == 0x201C ? 0x22 : 0x201D
    var position = offset
    while position < lineEnd {
      let scalar = sourceScalar(bytes, at: position)
      if scalar.value == other { return (position, position + scalar.length) }
      position += scalar.length
    }
    return nil
  }

  /// Behind the sign that closes the text in which the offset lies.
  private func closingEnd(of opening: SourceScalar, _ lineEnd: Int) -> Int? {
    var position = offset
    while position < lineEnd {
      let scalar = sourceScalar(bytes, at: position)
      if closes(scalar, opening) { return position + scalar.length }
      position += scalar.length
    }
    return nil
  }

  /// `"` closes `"`, `”` closes `“`; a full-width `＂` is closed by either form of itself.
  private func closes(_ scalar: SourceScalar, _ opening: SourceScalar) -> Bool {
    if opening.value == 0x201C { return scalar.value == 0x201D }
    return scalar.value == 0x22 && (scalar.length == 1 || opening.length > 1)
  }

  /// `「any text」`
  mutating func scanQuotedName() {
    let start = offset
    let lineEnd = lineEnd(from: start)
    while offset < lineEnd {
      let scalar = sourceScalar(bytes, at: offset)
      offset += scalar.length
      if scalar.value == 0x300D {  // 」
        append(.quotedName, from: start)
        if offset - start == 6 { report(.emptyName(at: range(start, offset))) }
        return
      }
    }
    offset = trimmedEnd(start, lineEnd)
    append(.unknown, from: start)
    report(.unclosedName(at: range(start, offset)))
    offset = lineEnd
  }

  /// The end of a stretch without the blanks at its end.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var position = start
    var result = start
    while position < end {
      let scalar = sourceScalar(bytes, at: position)
      position += scalar.length
      if !scalar.isBlank { result = position }
    }
    return result
  }

  // MARK: - Rows

  /// A `|` and the cells behind it, up to the end of the line.
  mutating func scanRow() {
    let start = offset
    let lineEnd = lineEnd(from: start)
    skipBar()
    repeat {
      scanCell(lineEnd)
      if offset >= lineEnd {
        report(.unclosedRow(at: range(start, trimmedEnd(start, lineEnd))))
        break
      }
      skipBar()
    } while !isRowOver(lineEnd)
    append(.rowEnd, from: offset)
  }

  private mutating func skipBar() {
    offset += scalar(at: offset).length
  }

  /// Whether nothing but a comment stands behind the bar; a `#` before another bar is a cell.
  private func isRowOver(_ lineEnd: Int) -> Bool {
    let next = skippedBlanks(from: offset, lineEnd)
    if next == lineEnd { return true }
    return scalar(at: next).value == 0x23 && barOffset(from: next, lineEnd) == lineEnd
  }

  private func skippedBlanks(from start: Int, _ lineEnd: Int) -> Int {
    var position = start
    while position < lineEnd, case let next = scalar(at: position), next.isBlank {
      position += next.length
    }
    return position
  }

  private func barOffset(from start: Int, _ lineEnd: Int) -> Int {
    var position = start
    while position < lineEnd, case let next = scalar(at: position), next.value != 0x7C {
      position += next.length
    }
    return position
  }

  /// The text up to the next bar without the blanks around it, or a text in quotes, which may hold
  /// a bar.
  private mutating func scanCell(_ lineEnd: Int) {
    let start = skippedBlanks(from: offset, lineEnd)
    if let quotedEnd = quotedCellEnd(from: start, lineEnd) {
      offset = quotedEnd
      append(.quotedCell, from: start)
      offset = skippedBlanks(from: offset, lineEnd)
      return
    }
    let bar = barOffset(from: start, lineEnd)
    offset = trimmedEnd(start, bar)
    append(.cell, from: start)
    offset = bar
  }

  private func quotedCellEnd(from start: Int, _ lineEnd: Int) -> Int? {
    guard start < lineEnd, bytes[start] == 0x22 else { return nil }
    var position = start + 1
    while position < lineEnd {
      position += 1
      if bytes[position - 1] == 0x22 {
        let next = skippedBlanks(from: position, lineEnd)
        if next == lineEnd || scalar(at: next).value == 0x7C { return position }
      }
    }
    return nil
  }
}
