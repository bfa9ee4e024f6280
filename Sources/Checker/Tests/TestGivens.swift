import Lexer
import Parser
import Source
import Vocabulary

/// Reads what a test gives: rows of records, and tables and lists in place of the rulebook's.
struct GivenReading {
  private let environment: Environment
  private let sources: RulebookSources
  private let layouts: [TableID: TableLayout]
  private let layer: LayerID
  private(set) var givens: [CheckedTest.Given] = []
  private(set) var tables: [TableID: CheckedTable] = [:]
  private(set) var lists: [ListID: CheckedList] = [:]
  private var places: [Entity: SourceRange] = [:]

  init(
    _ environment: Environment, _ sources: RulebookSources, _ layouts: [TableID: TableLayout],
    _ layer: LayerID
  ) {
    self.environment = environment
    self.sources = sources
    self.layouts = layouts
    self.layer = layer
  }

  mutating func read(_ given: GivenSyntax, in context: inout CheckContext) {
    guard let entity = environment.entity(named: given.name.text) else {
      context.report(.givesUnknown(given.name, similar: similar(to: given.name.text)))
      return
    }
    if let first = places[entity] {
      context.report(.givenTwice(given.name, first: first))
      return
    }
    places[entity] = given.name.range
    switch entity {
    case .record(let record): readRecord(record, given, in: &context)
    case .table(let table): readTable(table, given, in: &context)
    case .list(let list): readList(list, given)
    case .choice, .parameter: context.report(.cannotBeGiven(given.name))
    }
  }

  private func similar(to name: String) -> String? {
    similarName(to: name, among: environment.records.flatMap(\.names.all))
  }

  private mutating func readTable(
    _ id: TableID, _ given: GivenSyntax, in context: inout CheckContext
  ) {
    guard let layout = layouts[id] else { return }
    let sheet = sources.sheet(of: given.grid)
    let rows = readRows(of: sheet, as: layout, layer: layer, needing: .keysOnly, in: &context)
    let table = environment[id]
    tables[id] = CheckedTable(
      names: table.names, layer: layer, fields: table.fields,
      rows: withoutOverlaps(rows, layout, at: sheet.range, in: &context))
  }

  private mutating func readList(_ id: ListID, _ given: GivenSyntax) {
    let entries = given.grid.rows.compactMap {
      $0.first.flatMap { listEntry(withoutBlanks($0.text)) }
    }
    lists[id] = CheckedList(
      names: environment[id].names, layer: layer, entries: entries)
  }

  private mutating func readRecord(
    _ id: RecordID, _ given: GivenSyntax, in context: inout CheckContext
  ) {
    let record = environment[id]
    guard case .file = record.source else {
      context.report(.computedCannotBeGiven(given.name))
      return
    }
    let columns = given.grid.header.map { column(named: $0, of: id, in: &context) }
    refuseRepeated(columns, given.grid.header, in: &context)
    let fields = columns.compactMap(\.self)
    var rows: [[String]] = []
    var ranges: [SourceRange] = []
    for row in given.grid.rows {
      guard let first = row.first else { continue }
      let range = row.reduce(first.range) { $0.union($1.range) }
      if row.count != columns.count {
        context.report(.givenCellCount(row.count, expected: columns.count, at: range))
        continue
      }
      rows.append(cells(of: row, columns, record))
      ranges.append(range)
    }
    givens.append(CheckedTest.Given(record: id, fields: fields, rows: rows, ranges: ranges))
  }

  private func column(
    named header: TextSyntax, of id: RecordID, in context: inout CheckContext
  ) -> FieldID? {
    let record = environment[id]
    let name = withoutBlanks(header.text)
    let field =
      environment.field(named: name, in: id)
      ?? record.fields.firstIndex { $0.headers.contains(name) }.map(FieldID.init)
    guard let field else {
      let known = record.fields.filter(\.isColumn).flatMap(\.names.all)
      context.report(
        .givenColumnUnknown(
          header, record.names, similar: similarName(to: name, among: known),
          among: record.fields.filter(\.isColumn).map(\.names)))
      return nil
    }
    if record[field].isColumn { return field }
    context.report(.givenColumnComputed(header))
    return nil
  }

  private func refuseRepeated(
    _ columns: [FieldID?], _ header: [TextSyntax], in context: inout CheckContext
  ) {
    var seen: Set<FieldID> = []
    for (column, text) in zip(columns, header) {
      if let column, !seen.insert(column).inserted { context.report(.givenColumnTwice(text)) }
    }
  }

  /// The row's cells for the columns that are known, members of choices as a data file has them.
  private func cells(of row: [TextSyntax], _ columns: [FieldID?], _ record: Record) -> [String] {
    zip(row, columns).compactMap { cell, column in
      column.map { fileCell(withoutBlanks(cell.text), record[$0]) }
    }
  }

  private func fileCell(_ cell: String, _ field: Field) -> String {
    guard case .column(let spec) = field.source else { return cell }
    switch field.type {
    case .choice(let choice): return environment[choice].fileCell(cell)
    case .boolean:
      if spec.trueCells.contains(cell) || spec.falseCells.contains(cell) { return cell }
      if spelling(of: .true, is: cell) { return spec.trueCells.first ?? cell }
      return spelling(of: .false, is: cell) ? spec.falseCells.first ?? cell : cell
    case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .reference,
      .scope, .period, .part, .set, .unknown:
      return cell
    }
  }
}

private func spelling(of keyword: Keyword, is text: String) -> Bool {
  (keyword.entry.english + keyword.entry.chinese).contains(text)
}

extension Field {
  /// The headers under which a data file may have it.
  fileprivate var headers: [String] {
    guard case .column(let spec) = source, !spec.isSeries else { return [] }
    return spec.headers
  }
}

extension Choice {
  /// A member's name as its first cell; a cell stays, and so does what is neither.
  fileprivate func fileCell(_ text: String) -> String {
    if members.contains(where: { $0.cells.contains(text) }) { return text }
    return members.first { $0.names.all.contains(text) }?.cells.first ?? text
  }
}
