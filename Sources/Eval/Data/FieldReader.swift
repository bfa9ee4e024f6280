import Checker
import Tabular
import Values

/// Reads one field: from which cells of a row, by which rules, into which column.
struct FieldReader {
  let field: FieldID
  /// What rejects call the column.
  let header: String
  /// The cells of a row that it reads; several for a series of columns.
  let cellIndices: [Int]
  let isKey: Bool

  private let spec: ColumnSpec
  private let missing: [[UInt8]]
  private var builder: any CellBuilder
  private var states: [CellState] = []
  private var joined: [UInt8] = []

  /// Nothing for a type that no cell can have.
  init?(
    _ field: FieldID, type: ValueType, spec: ColumnSpec, header: String, cellIndices: [Int],
    isKey: Bool, rulebook: CheckedRulebook, symbols: inout SymbolTable
  ) {
    let missing = spec.missing.map { Array($0.utf8) }
    guard
      let builder = makeBuilder(
        type, spec: spec, missing: missing, rulebook: rulebook, symbols: &symbols)
    else { return nil }
    self.field = field
    self.header = header
    self.cellIndices = cellIndices
    self.isKey = isKey
    self.spec = spec
    self.missing = missing
    self.builder = builder
  }

  var column: Column { Column(states: states, cells: builder.cells) }

  /// The bytes that the field reads of a row, without the spaces around them.
  mutating func bytes(of batch: CSVBatch, row: Int) -> ArraySlice<UInt8> {
    if cellIndices.count == 1 { return trimmed(batch.cell(row: row, column: cellIndices[0])) }
    joined.removeAll(keepingCapacity: true)
    for index in cellIndices {
      if !joined.isEmpty { joined.append(CodesBuilder.columnJoint) }
      joined.append(contentsOf: trimmed(batch.cell(row: row, column: index)))
    }
    return joined[...]
  }

  func saysNothing(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.isEmpty || missing.contains { cell.elementsEqual($0) }
  }

  /// Adds the cells of some rows, and tells of each that cannot be read.
  mutating func read(
    _ batch: CSVBatch, rows: [Int], symbols: inout SymbolTable,
    report: (_ row: Int, _ value: ArraySlice<UInt8>, CellProblem) -> Void
  ) {
    for row in rows {
      let cell = bytes(of: batch, row: row)
      if saysNothing(cell) {
        builder.appendNothing()
        states.append(cell.isEmpty ? stateOfEmpty : .missing)
        continue
      }
      if let problem = damage(of: batch, row: row) {
        builder.appendNothing()
        states.append(.unreadable)
        report(row, cell.prefix(FieldReader.shownSizeMax), problem)
        continue
      }
      switch builder.append(cell, symbols: &symbols) {
      case .present: states.append(.present)
      case .empty: states.append(stateOfEmpty)
      case .unreadable(let problem):
        states.append(.unreadable)
        report(row, cell, problem)
      }
    }
  }

  /// How much of a cell that is too long a list of rejects shows.
  private static let shownSizeMax = 200

  private func damage(of batch: CSVBatch, row: Int) -> CellProblem? {
    for index in cellIndices {
      if let problem = Tabular.damage(of: batch.cell(row: row, column: index)) { return problem }
    }
    return nil
  }

  private var stateOfEmpty: CellState { spec.emptyMeansNone ? .none : .missing }
}

private func makeBuilder(
  _ type: ValueType, spec: ColumnSpec, missing: [[UInt8]], rulebook: CheckedRulebook,
  symbols: inout SymbolTable
) -> (any CellBuilder)? {
  switch type {
  case .code, .text, .reference: SymbolBuilder()
  case .codes: CodesBuilder(separator: spec.separator, missing: missing)
  case .integer: NumberBuilder(.integer)
  case .decimal, .money: NumberBuilder(.decimal)
  case .date: DayBuilder()
  case .time: MomentBuilder()
  case .duration: DurationBuilder()
  case .boolean:
    BooleanBuilder(trueCells: spec.trueCells, falseCells: spec.falseCells, symbols: &symbols)
  case .choice(let choice):
    MemberBuilder(cells: rulebook.choices[choice.index].members.map(\.cells), symbols: &symbols)
  case .scope(let scope):
    MemberBuilder(cells: rulebook.scopes[scope.index].members.map(\.cells), symbols: &symbols)
  case .period, .part, .set, .unknown: nil
  }
}
