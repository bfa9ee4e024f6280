import Source

extension Printer {
  /// Cuts what was written into runs without a blank line between them.
  func paragraphs<Part>(_ parts: [(part: Part, range: SourceRange)]) -> [[Part]] {
    var paragraphs: [[Part]] = []
    var end: Int32?
    for (part, range) in parts {
      if let end, !written.hasBlankLine(end, range.start) {
        paragraphs[paragraphs.count - 1].append(part)
      } else {
        paragraphs.append([part])
      }
      end = range.end
    }
    return paragraphs
  }

  /// The names of a paragraph's parts, first names below one another and the others too.
  func nameColumns(_ parts: [[Name]]) -> [String] {
    let mark = listComma.filter { $0 != " " }
    let first = aligned(
      parts.map { part in
        (part.first.map(text) ?? "") + (part.count > 1 ? mark : "")
      })
    let others = parts.map { names(Array($0.dropFirst())) }
    if others.allSatisfy(\.isEmpty) { return first }
    let gap = either(" ", "")
    return zip(first, aligned(others)).map { $0 + gap + $1 }
  }

  /// All as wide as the widest.
  func aligned(_ texts: [String]) -> [String] {
    let width = texts.map { displayWidth(of: $0) }.max() ?? 0
    return texts.map { padded($0, to: width) }
  }

  /// The rows of a grid, their bars below one another.
  func rows(of grid: GridSyntax, indent: Int) -> [PrintedLine] {
    let rows = [grid.header] + grid.rows
    let texts = rows.map { $0.map(cell) }
    let widths = (0..<(texts.map(\.count).max() ?? 0)).map { column in
      texts.map { $0.count > column ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
    }
    return zip(rows, texts).compactMap { row, cells in
      guard let first = row.first, let last = row.last else { return nil }
      let filled = cells.indices.map { padded(cells[$0], to: widths[$0]) }
      let text = "| " + filled.joined(separator: " | ") + " |"
      return PrintedLine(indent: indent, chunks: [Chunk(text, first.range.union(last.range))])
    }
  }

  /// In quotes where the text alone would be read otherwise.
  private func cell(_ cell: TextSyntax) -> String {
    let scalars = cell.text.unicodeScalars
    let isBare =
      !scalars.contains("|") && !scalars.contains("｜") && scalars.first != "\""
      && !isBlank(scalars.first) && !isBlank(scalars.last)
    return isBare ? cell.text : "\"" + cell.text + "\""
  }

  private func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }
}
