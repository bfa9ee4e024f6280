/// Some rows of a delimited file. The cells lie end to end in one array, without their quotes, so
/// that no cell is an object of its own.
package struct CSVBatch: Sendable {
  /// UTF-8, cell after cell.
  package private(set) var text: [UInt8] = []
  /// Cell `i` is `text[cellBounds[i]..<cellBounds[i + 1]]`.
  package private(set) var cellBounds: [Int] = [0]
  /// Row `r` has the cells from `rowBounds[r]` up to `rowBounds[r + 1]`.
  package private(set) var rowBounds: [Int] = [0]
  /// The line, from 1, on which each row starts.
  package private(set) var lines: [Int] = []
  /// Rows in which text stands behind a closing quote, in order.
  package private(set) var malformedRows: [Int] = []

  package init() {}

  /// Rows that come from elsewhere, such as a test's: each on a line of its own.
  package init(rows: [[String]], firstLine: Int) {
    for (index, row) in rows.enumerated() {
      beginRow(line: firstLine + index)
      for cell in row {
        append(Array(cell.utf8)[...])
        endCell()
      }
      endRow()
    }
  }

  package var rowCount: Int { lines.count }

  package func cellCount(row: Int) -> Int { rowBounds[row + 1] - rowBounds[row] }

  /// - Parameter column: from 0, below the row's `cellCount`.
  package func cell(row: Int, column: Int) -> ArraySlice<UInt8> {
    let index = rowBounds[row] + column
    return text[cellBounds[index]..<cellBounds[index + 1]]
  }

  /// The cells of a row as texts, for headers and small tables.
  package func texts(row: Int) -> [String] {
    (0..<cellCount(row: row)).map { String(decoding: cell(row: row, column: $0), as: UTF8.self) }
  }

  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    cellBounds.removeAll(keepingCapacity: true)
    cellBounds.append(0)
    rowBounds.removeAll(keepingCapacity: true)
    rowBounds.append(0)
    lines.removeAll(keepingCapacity: true)
    malformedRows.removeAll(keepingCapacity: true)
  }

  mutating func beginRow(line: Int) { lines.append(line) }
  mutating func append(_ bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }
  mutating func append(_ byte: UInt8) { text.append(byte) }
  mutating func endCell() { cellBounds.append(text.count) }
  mutating func endRow() { rowBounds.append(cellBounds.count - 1) }

  mutating func markMalformed() {
    let row = lines.count - 1
    if malformedRows.last != row { malformedRows.append(row) }
  }
}
