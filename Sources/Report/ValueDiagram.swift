import Eval
import Source

/// The text of an expression with the value of each of its parts below it, as a power assertion
/// shows them:
///
///     total quantity > daily_limit[item].quantity
///     |              | |                |
///     5              | 3                A
///                    true
struct ValueDiagram {
  private let source: FlatSource
  private var marks: [Mark] = []

  /// A value and the column below which it stands.
  private struct Mark {
    let column: Int
    let text: String
  }

  /// - Parameter missing: what stands for a missing value.
  init(_ value: TraceValue, in sources: SourceMap, missing: String) {
    source = FlatSource(value.range, in: sources)
    collect(value, missing: missing)
  }

  /// The lines, the expression first.
  var lines: [String] {
    let rows = placed
    guard !rows.isEmpty else { return [source.text] }
    let columns = marks.map(\.column)
    let bars = line(of: Set(columns).map { Mark(column: $0, text: "|") })
    return [source.text, bars] + rows.map { line(of: $0) }
  }

  private mutating func collect(_ value: TraceValue, missing: String) {
    let text = value.text ?? missing
    if let column = source.column(of: value), source.words(value.range) != text,
      !marks.contains(where: { $0.column == column })
    {
      marks.append(Mark(column: column, text: text))
    }
    for part in value.parts { collect(part, missing: missing) }
  }

  /// The marks in rows, from right to left each on the first row where it does not touch its right
  /// neighbour; on the rows above it stands a bar.
  private var placed: [[Mark]] {
    var rows: [[Mark]] = []
    for mark in marks.sorted(by: { $0.column > $1.column }) {
      let end = mark.column + displayWidth(of: mark.text)
      let row = rows.firstIndex { row in row.allSatisfy { end < $0.column } } ?? rows.count
      if row == rows.count { rows.append([]) }
      for above in 0..<row { rows[above].append(Mark(column: mark.column, text: "|")) }
      rows[row].append(mark)
    }
    return rows
  }

  private func line(of marks: [Mark]) -> String {
    marks.sorted { $0.column < $1.column }.reduce(into: "") { line, mark in
      line = padded(line, to: mark.column) + mark.text
    }
  }
}

/// A range of source on one line: a line break with the space around it is one space.
struct FlatSource {
  let text: String
  private let start: Int32
  private let bytes: [UInt8]
  /// For each byte of the range the display column on which it stands; and one for its end.
  private let columns: [Int]

  init(_ range: SourceRange, in sources: SourceMap) {
    bytes = Array(sources.text(of: range).utf8)
    start = range.start
    var flat: [UInt8] = []
    var flatLength: [Int] = []
    for byte in bytes {
      flatLength.append(flat.count)
      if !isSpace(byte) { flat.append(byte) } else if flat.last != space { flat.append(space) }
    }
    flatLength.append(flat.count)
    let widths = prefixWidths(of: flat)
    columns = flatLength.map { widths[$0] }
    text = String(decoding: flat, as: UTF8.self)
  }

  func words(_ range: SourceRange) -> String {
    guard let first = index(range.start), let last = index(range.end), first <= last else {
      return ""
    }
    return String(decoding: bytes[first..<last], as: UTF8.self)
  }

  /// Where the value of an expression stands: below its operator when its first part stands at its
  /// start, else below its start. Nothing when it is not part of this range.
  func column(of value: TraceValue) -> Int? {
    guard index(value.range.end) != nil, var anchor = index(value.range.start) else { return nil }
    if let part = value.parts.first, part.range.start == value.range.start,
      part.range.end < value.range.end, let end = index(part.range.end)
    {
      anchor = end
      while anchor < bytes.count, isSpace(bytes[anchor]) { anchor += 1 }
    }
    return columns[anchor]
  }

  private func index(_ offset: Int32) -> Int? {
    let index = Int(offset - start)
    return (0...bytes.count).contains(index) ? index : nil
  }
}

private let space = UInt8(ascii: " ")

private func isSpace(_ byte: UInt8) -> Bool {
  byte == space || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// For each byte the width of the characters before the one that it belongs to; and for the end.
private func prefixWidths(of bytes: [UInt8]) -> [Int] {
  var widths: [Int] = []
  var width = 0
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    widths += Array(repeating: width, count: UTF8.width(scalar))
    width += displayWidth(of: String(scalar))
  }
  return widths + Array(repeating: width, count: max(1, bytes.count + 1 - widths.count))
}
