/// The files of one run, so that a range can be shown as a line and a column.
package struct SourceMap: Sendable {
  package let files: [SourceFile]
  /// The offset at which each line of each file starts.
  private let lineStarts: [[Int]]

  package init(_ files: [SourceFile]) {
    self.files = files
    lineStarts = files.map { file in
      [0] + file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }
  }

  /// A place as people read it. Lines and columns count from 1, columns in characters.
  package struct Place: Hashable, Sendable {
    package let path: String
    package let line: Int
    package let column: Int
  }

  package func place(of range: SourceRange) -> Place {
    place(atOffset: Int(range.start), in: Int(range.file.index))
  }

  /// The place right behind the range.
  package func end(of range: SourceRange) -> Place {
    place(atOffset: Int(range.end), in: Int(range.file.index))
  }

  /// The words that the range covers.
  package func text(of range: SourceRange) -> String {
    let file = Int(range.file.index)
    guard files.indices.contains(file) else { return "" }
    let bytes = files[file].bytes
    let start = min(max(0, Int(range.start)), bytes.count)
    return String(
      decoding: bytes[start..<min(max(start, Int(range.end)), bytes.count)], as: UTF8.self)
  }

  private func place(atOffset offset: Int, in file: Int) -> Place {
    guard files.indices.contains(file) else { return Place(path: "?", line: 1, column: 1) }
    let bytes = files[file].bytes
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(atOffset: offset, in: file)
    let before = String(decoding: bytes[lineStarts[file][line]..<offset], as: UTF8.self)
    return Place(path: files[file].path, line: line + 1, column: before.count + 1)
  }

  private func lineIndex(atOffset offset: Int, in file: Int) -> Int {
    let starts = lineStarts[file]
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension SourceMap {
  /// One source line with the stretch of it that a range covers.
  package struct Excerpt: Hashable, Sendable {
    package let line: Int
    package let before: String
    package let marked: String
    package let after: String

    package init(line: Int, before: String, marked: String, after: String) {
      self.line = line
      self.before = before
      self.marked = marked
      self.after = after
    }

    package var text: String { before + marked + after }
  }

  /// The first line of a range; where the range goes on below, up to the end of that line.
  package func excerpt(of range: SourceRange) -> Excerpt? {
    let file = Int(range.file.index)
    guard files.indices.contains(file) else { return nil }
    let bytes = files[file].bytes
    let start = min(max(0, Int(range.start)), bytes.count)
    let line = lineIndex(atOffset: start, in: file)
    let lineStart = lineStarts[file][line]
    let lineEnd = endOfLine(line, in: file)
    let markStart = min(start, lineEnd)
    let markEnd = min(max(markStart, Int(range.end)), lineEnd)
    func words(_ part: Range<Int>) -> String {
      String(decoding: bytes[part], as: UTF8.self).withoutControls
    }
    return Excerpt(
      line: line + 1, before: words(lineStart..<markStart), marked: words(markStart..<markEnd),
      after: words(markEnd..<lineEnd))
  }

  /// Where the text of a line ends, before its line break.
  private func endOfLine(_ line: Int, in file: Int) -> Int {
    let starts = lineStarts[file]
    let bytes = files[file].bytes
    guard line + 1 < starts.count else { return bytes.count }
    let end = starts[line + 1] - 1
    return end > starts[line] && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }
}

extension String {
  /// With a space for each tab and each other control character, so that every character has a
  /// known width and none does anything to the terminal.
  fileprivate var withoutControls: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      let isControl = scalar.properties.generalCategory == .control
      text.unicodeScalars.append(isControl ? " " : scalar)
    }
  }
}
