import Lexer
import Source
import Vocabulary

private let tableClauses: KeywordSet = [.from, .effective, .rows]

extension FileParser {
  /// table = "table" names { "from" dataFile | "effective" column "to" column | field
  ///   | "rows" grid } .
  mutating func parseTable(from start: Int) -> TableSyntax {
    let names = parseNames()
    var source: TableSyntax.Source?
    var effective: (from: Name, to: Name)?
    var fields: [FieldSyntax] = []
    let isWhole = !isPanicking
    inside(ClauseContext(clauses: tableClauses, hasFields: true)) { parser in
      parser.readFieldsAndClauses { parser, part in
        switch part {
        case .field: fields.append(parser.parseField())
        case .clause(.from, _): source = .file(parser.parseFileSource())
        case .clause(.effective, _): effective = parser.parseEffectiveColumns()
        case .clause: source = .rows(parser.parseGrid())
        }
      }
    }
    let range = range(from: start)
    if source == nil, isWhole { report(.tableWithoutRows(names[0].text, at: names[0].range)) }
    let none = GridSyntax(range: range, header: [], rows: [])
    var table = TableSyntax(range: range, names: names, source: source ?? .rows(none))
    table.effective = effective
    table.fields = fields
    return table
  }

  private mutating func parseEffectiveColumns() -> (from: Name, to: Name) {
    _ = take(.from)
    let from = parseColumnName()
    expect(.to)
    let to = parseColumnName()
    return (from, to)
  }

  /// column = name | text .
  mutating func parseColumnName() -> Name {
    guard kind == .text else { return parseName(.field) }
    let header = parseText()
    return Name(header.text, at: header.range)
  }

  /// grid = row { row } .
  mutating func parseGrid() -> GridSyntax {
    let start = position
    if isPanicking || !isCell {
      fail(expecting: .grid)
      return GridSyntax(range: missingName().range, header: [], rows: [])
    }
    let header = parseRow()
    var rows: [[TextSyntax]] = []
    while isCell {
      rows.append(parseRow())
      if rows.count == Self.entriesMax + 1 {
        report(.tooManyEntries(Self.entriesMax, at: range(from: position - 1)))
      }
    }
    return GridSyntax(range: range(from: start), header: header, rows: rows)
  }

  private var isCell: Bool {
    switch kind {
    case .cell, .quotedCell: true
    default: false
    }
  }

  /// row = "|" cell { "|" cell } "|" .
  mutating func parseRow() -> [TextSyntax] {
    let start = position
    defer { reportWidth(from: start) }
    var cells: [TextSyntax] = []
    while isCell {
      let token = current
      let inner =
        token.kind == .cell ? token.start..<token.end : token.start + 1..<token.end - 1
      cells.append(TextSyntax(written(inner), at: range(of: token)))
      advance()
    }
    _ = take(.rowEnd)
    return cells
  }

  /// A row that is too long for one table.
  private mutating func reportWidth(from start: Int) {
    if position - start > Self.cellsMax + 1 {
      report(.tooManyCells(position - start - 1, Self.cellsMax, at: range(from: start)))
    }
  }

  private static let cellsMax = 1_000
}
