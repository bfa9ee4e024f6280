import Parser
import Source
import Tabular
import Values

/// Reads the rows of a sheet as a table's columns say. What is wrong is reported with file, line
/// and column; such rows are left out.
func readRows(
  of sheet: DataSheet, as layout: TableLayout, layer: LayerID,
  needing needed: NeededColumns = .all, in context: inout CheckContext
) -> [CheckedTable.Row] {
  guard let columns = SheetColumns(layout, sheet, needed, in: &context) else { return [] }
  var problems = ProblemCount()
  var keyless: [Int] = []
  var rows: [CheckedTable.Row] = []
  rows.reserveCapacity(sheet.rows.count)
  for (index, row) in sheet.rows.enumerated() {
    switch columns.read(row) {
    case .row(let cells, let period):
      rows.append(
        CheckedTable.Row(
          cells: cells, from: period.from, to: period.to, layer: layer,
          origin: sheet.origin(ofLine: row.line)))
    case .problem(.keyMissing) where sheet.isFile: keyless.append(row.line)
    case .problem(let problem):
      if problems.mayReport() {
        context.reportData(.badRow(problem, row: index, of: sheet))
      }
    }
  }
  if problems.unreported > 0 {
    context.reportData(.moreProblems(problems.unreported, at: sheet.range))
  }
  if !keyless.isEmpty { context.reportData(.rowsWithoutKey(keyless, of: sheet)) }
  return rows
}

/// Which columns of a table a sheet must have; without a column its cells are missing.
enum NeededColumns {
  case all
  /// In tests, which leave out what their rule does not need.
  case keysOnly
}

/// Why a row of a table cannot be used.
enum RowProblem {
  case cellCount(Int, expected: Int)
  /// By the place of the column in the sheet.
  case unreadable(column: Int, as: ValueType)
  /// An error in rows that the rulebook itself writes; official files have such rows, which can
  /// match nothing, and a lint counts them.
  case keyMissing(column: Int)
  case endsBeforeStart
}

/// So many problems of one file are reported one by one.
struct ProblemCount {
  private var reported = 0
  private(set) var unreported = 0

  mutating func mayReport() -> Bool {
    if reported < 20 {
      reported += 1
      return true
    }
    unreported += 1
    return false
  }
}

/// Which columns of a sheet hold the fields of a table.
private struct SheetColumns {
  private let width: Int
  private let fields: [(places: [Int], reader: CellReader, isKey: Bool, type: ValueType)]
  private let from: Int?
  private let to: Int?

  enum Reading {
    case row([Constant], EffectivePeriod)
    case problem(RowProblem)
  }

  /// Nil where a column is not there, which is reported.
  init?(
    _ layout: TableLayout, _ sheet: DataSheet, _ needed: NeededColumns,
    in context: inout CheckContext
  ) {
    var finder = ColumnFinder(sheet, needed)
    fields = layout.fields.indices.compactMap { index in
      let field = layout.fields[index]
      guard case .column(let spec) = field.source else { return nil }
      let places =
        needed == .keysOnly
        ? finder.placeInTest(of: field, headers: layout.headers(ofField: index), in: &context)
        : finder.places(
          of: field.names.first, headers: layout.headers(ofField: index), isSeries: spec.isSeries,
          in: &context)
      let reader = CellReader(field, spec, in: context.environment)
      return (places, reader, field.key != nil, field.type)
    }
    from = layout.effective.flatMap {
      finder.optionalPlace(of: $0.from.text, layout.headers(ofEffective: $0.from), in: &context)
    }
    to = layout.effective.flatMap {
      finder.optionalPlace(of: $0.to.text, layout.headers(ofEffective: $0.to), in: &context)
    }
    width = sheet.header.count
    if !finder.isComplete { return nil }
  }

  func read(_ row: DataSheet.Row) -> Reading {
    if row.cells.count != width {
      return .problem(.cellCount(row.cells.count, expected: width))
    }
    var cells: [Constant] = []
    cells.reserveCapacity(fields.count)
    for field in fields {
      if field.places.isEmpty {
        cells.append(.missing)
        continue
      }
      guard let value = value(of: field.places, field.reader, row) else {
        return .problem(.unreadable(column: field.places[0], as: field.type))
      }
      if field.isKey, value == .missing || value == Constant.none {
        return .problem(.keyMissing(column: field.places[0]))
      }
      cells.append(value)
    }
    return withPeriod(cells, row)
  }

  private func value(of places: [Int], _ reader: CellReader, _ row: DataSheet.Row) -> Constant? {
    if places.count == 1 { return reader.value(of: row.cells[places[0]]) }
    let codes = places.flatMap { place -> [String] in
      if case .texts(let codes) = reader.value(of: row.cells[place]) { codes } else { [] }
    }
    return codes.isEmpty ? .missing : .texts(codes)
  }

  private func withPeriod(_ cells: [Constant], _ row: DataSheet.Row) -> Reading {
    var days: [Day?] = []
    for place in [from, to] {
      guard let place else {
        days.append(nil)
        continue
      }
      switch readDate(Array(row.cells[place].utf8)[...]) {
      case .value(let day): days.append(day)
      case .empty: days.append(nil)
      case .unreadable: return .problem(.unreadable(column: place, as: .date))
      }
    }
    let period = EffectivePeriod(from: days[0], to: days[1])
    return period.isEmpty ? .problem(.endsBeforeStart) : .row(cells, period)
  }
}

/// Finds columns by their headers and remembers whether all were there.
private struct ColumnFinder {
  private let sheet: DataSheet
  private let needed: NeededColumns
  private var places: [String: Int] = [:]
  private(set) var isComplete = true

  init(_ sheet: DataSheet, _ needed: NeededColumns) {
    self.sheet = sheet
    self.needed = needed
    for (index, header) in sheet.header.enumerated() where places[header] == nil {
      places[header] = index
    }
  }

  mutating func place(
    of name: String, _ headers: [String], in context: inout CheckContext
  ) -> Int? {
    if let header = headers.first(where: { places[$0] != nil }) {
      let place = places[header] ?? 0
      if sheet.header[(place + 1)...].contains(header) {
        context.reportData(.headerTwice(header, of: sheet))
      }
      return place
    }
    isComplete = false
    let known = sheet.header
    let similar = headers.lazy.compactMap { similarName(to: $0, among: known) }.first
    context.reportData(.missingColumn(name, headers, of: sheet, similar: similar))
    return nil
  }

  mutating func places(
    of name: String, headers: [String], isSeries: Bool, in context: inout CheckContext
  ) -> [Int] {
    if !isSeries { return place(of: name, headers, in: &context).map { [$0] } ?? [] }
    return headers.compactMap { place(of: name, [$0], in: &context) }
  }

  /// A column that a test may leave out.
  mutating func optionalPlace(
    of name: String, _ headers: [String], in context: inout CheckContext
  ) -> Int? {
    let isThere = headers.contains { places[$0] != nil }
    return needed == .all || isThere ? place(of: name, headers, in: &context) : nil
  }

  /// A test names columns by the fields; a series stands in one column.
  mutating func placeInTest(
    of field: Field, headers: [String], in context: inout CheckContext
  ) -> [Int] {
    let names = field.names.all + headers
    let place =
      field.key == nil
      ? optionalPlace(of: field.names.first, names, in: &context)
      : place(of: field.names.first, names, in: &context)
    return place.map { [$0] } ?? []
  }
}
