/// A quote that opens a cell and is never closed: the rest of the file would be one cell.
package struct UnclosedQuote: Error, Hashable, Sendable {
  /// The line, from 1, on which it stands.
  package let line: Int
}

/// Reads a delimited file (RFC 4180) in batches of rows.
///
/// A row ends with LF or CRLF; a line with nothing on it is no row; a quote inside a cell that does
/// not start with one is an ordinary character; a quoted cell may hold delimiters, line ends and
/// doubled quotes. The text is UTF-8 without a byte-order mark (`decodeUTF8`, `decodeGB18030`).
package struct CSVReader: Sendable {
  private let text: [UInt8]
  private let delimiter: UInt8
  private let quote: UInt8
  private var offset = 0
  private var line = 1

  package init(_ text: [UInt8], delimiter: UInt8, quote: UInt8) {
    self.text = text
    self.delimiter = delimiter
    self.quote = quote
  }

  /// Puts the next rows, at most so many, in place of what the batch holds; none at the end.
  package mutating func read(into batch: inout CSVBatch, rowLimit: Int) throws(UnclosedQuote) {
    batch.removeAll()
    skipEmptyLines()
    while offset < text.count && batch.rowCount < rowLimit {
      try readRow(into: &batch)
      skipEmptyLines()
    }
  }

  private mutating func skipEmptyLines() {
    while takeLineEnd() {}
  }

  private mutating func readRow(into batch: inout CSVBatch) throws(UnclosedQuote) {
    batch.beginRow(line: line)
    repeat {
      if offset < text.count && text[offset] == quote {
        try readQuotedCell(into: &batch)
      } else {
        readPlainCell(into: &batch)
      }
      batch.endCell()
    } while takeDelimiter()
    batch.endRow()
    _ = takeLineEnd()
  }

  private mutating func readPlainCell(into batch: inout CSVBatch) {
    let start = offset
    while offset < text.count && text[offset] != delimiter && !isAtLineEnd { offset += 1 }
    batch.append(text[start..<offset])
  }

  private mutating func readQuotedCell(into batch: inout CSVBatch) throws(UnclosedQuote) {
    let openedOn = line
    offset += 1
    while true {
      appendUpToQuote(to: &batch)
      if offset == text.count { throw UnclosedQuote(line: openedOn) }
      offset += 1
      guard offset < text.count && text[offset] == quote else { break }
      batch.append(quote)
      offset += 1
    }
    if offset < text.count && text[offset] != delimiter && !isAtLineEnd {
      batch.markMalformed()
      readPlainCell(into: &batch)
    }
  }

  private mutating func appendUpToQuote(to batch: inout CSVBatch) {
    let start = offset
    while offset < text.count && text[offset] != quote {
      if text[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    batch.append(text[start..<offset])
  }

  /// - Precondition: not at the end of the text.
  private var isAtLineEnd: Bool {
    let byte = text[offset]
    if byte == UInt8(ascii: "\n") { return true }
    return byte == UInt8(ascii: "\r") && offset + 1 < text.count
      && text[offset + 1] == UInt8(ascii: "\n")
  }

  private mutating func takeDelimiter() -> Bool {
    guard offset < text.count && text[offset] == delimiter else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineEnd() -> Bool {
    guard offset < text.count && isAtLineEnd else { return false }
    offset += text[offset] == UInt8(ascii: "\n") ? 1 : 2
    line += 1
    return true
  }
}

/// A whole small file as texts: lists and tables of a rulebook.
package struct CSVSheet: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// The line, from 1, on which it starts.
    package let line: Int
    /// As many as the file has there; the header says how many there should be.
    package let cells: [String]
    /// Text stands behind a closing quote.
    package let isMalformed: Bool
  }

  /// The first row, without the spaces around each name; empty for an empty file.
  package let header: [String]
  package let rows: [Row]

  package init(_ text: [UInt8], delimiter: UInt8, quote: UInt8) throws(UnclosedQuote) {
    var reader = CSVReader(text, delimiter: delimiter, quote: quote)
    var batch = CSVBatch()
    try reader.read(into: &batch, rowLimit: .max)
    let malformed = Set(batch.malformedRows)
    header = batch.rowCount == 0 ? [] : batch.headerNames
    rows = (0..<batch.rowCount).dropFirst().map { row in
      Row(
        line: batch.lines[row], cells: batch.texts(row: row),
        isMalformed: malformed.contains(row))
    }
  }
}

extension CSVBatch {
  /// The cells of the first row without the spaces around them.
  package var headerNames: [String] {
    (0..<cellCount(row: 0)).map {
      String(decoding: trimmed(cell(row: 0, column: $0)), as: UTF8.self)
    }
  }
}
