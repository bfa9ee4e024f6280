import Source

/// Rows of cells in columns, aligned by display width; numbers to the right.
struct TextTable {
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  init(_ columns: [(title: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    rows.append(columns.map(\.title))
  }

  mutating func append(_ cells: [String]) {
    precondition(cells.count == alignments.count, "every row has as many cells as there are titles")
    rows.append(cells)
  }

  /// The lines, the titles first; no spaces at the ends of lines.
  var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.map { displayWidth(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        switch alignments[column] {
        case .left: padded(row[column], to: widths[column])
        case .right: rightAligned(row[column], to: widths[column])
        }
      }
      return cells.joined(separator: "  ").trimmingSpacesAtEnd
    }
  }
}

extension String {
  var trimmingSpacesAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
