import Parser
import Source
import Tabular

/// Rows with a header, from a file or written in the rulebook, before anything is known of types.
struct DataSheet {
  let place: Place
  let header: [String]
  let rows: [Row]

  enum Place {
    /// Its path as the rulebook gives it, and where it does so.
    case file(String, SourceRange)
    case grid(GridSyntax, path: String)
  }

  struct Row {
    /// The line, from 1, in the data file or the rulebook file.
    let line: Int
    let cells: [String]
  }

  /// `knowledge/daily-limit.csv:12`
  func origin(ofLine line: Int) -> String {
    switch place {
    case .file(let path, _), .grid(_, let path): "\(path):\(line)"
    }
  }

  var isFile: Bool {
    switch place {
    case .file: true
    case .grid: false
    }
  }

  /// What a message about the whole sheet underlines.
  var range: SourceRange {
    switch place {
    case .file(_, let range): range
    case .grid(let grid, _): grid.range
    }
  }

  /// What a message about a row underlines: the row itself where it is in the rulebook.
  func range(ofRow row: Int) -> SourceRange {
    switch place {
    case .file(_, let range): range
    case .grid(let grid, _):
      grid.rows[row].first.map { first in
        grid.rows[row].reduce(first.range) { $0.union($1.range) }
      } ?? grid.range
    }
  }

  func range(ofRow row: Int, column: Int) -> SourceRange {
    switch place {
    case .file(_, let range): range
    case .grid(let grid, _): grid.rows[row][column].range
    }
  }
}

extension RulebookSources {
  /// Rows that stand in the rulebook between `|`.
  func sheet(of grid: GridSyntax) -> DataSheet {
    let file = files[Int(grid.range.file.index)]
    var lines = LineCounter(file.bytes)
    let rows = grid.rows.map { row in
      DataSheet.Row(
        line: lines.line(ofOffset: Int(row.first?.range.start ?? grid.range.start)),
        cells: row.map(\.text))
    }
    return DataSheet(
      place: .grid(grid, path: file.path), header: grid.header.map(\.text), rows: rows)
  }

  /// The rows of a list or table file; nil where it is not there or cannot be read as declared.
  func sheet(of file: FileSource, layer: LayerID, in context: inout CheckContext) -> DataSheet? {
    guard let bytes = resources[ResourcePath(layer: layer, path: file.path)] else {
      let folder = layers[layer.index].path
      context.report(.fileNotFound(joinedPath(folder, file.path), at: file.range))
      return nil
    }
    guard let sheet = csvSheet(bytes, file, in: &context) else { return nil }
    if sheet.header.isEmpty {
      context.report(.emptyFile(file.path, at: file.range))
      return nil
    }
    let place = DataSheet.Place.file(file.path, file.range)
    let rows = sheet.rows.filter { row in
      if !row.isMalformed { return true }
      context.reportData(.malformedRow("\(file.path):\(row.line)", at: file.range))
      return false
    }
    return DataSheet(
      place: place, header: sheet.header,
      rows: rows.map { DataSheet.Row(line: $0.line, cells: $0.cells) })
  }
}

private func csvSheet(
  _ bytes: [UInt8], _ file: FileSource, in context: inout CheckContext
) -> CSVSheet? {
  do {
    let text =
      switch file.encoding {
      case .utf8: try decodeUTF8(bytes)
      case .gb18030: try decodeGB18030(bytes)
      }
    return try CSVSheet(text, delimiter: file.delimiter, quote: file.quote)
  } catch let problem as UnreadableText {
    context.report(.fileNotText(file, problem))
  } catch let problem as UnclosedQuote {
    context.report(.unclosedQuote("\(file.path):\(problem.line)", at: file.range))
  } catch {
    context.report(.fileNotFound(file.path, at: file.range))
  }
  return nil
}

/// Tells the lines of offsets that only grow.
private struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// From 1.
  mutating func line(ofOffset target: Int) -> Int {
    while offset < min(target, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return line
  }
}
