import Tabular
import Values

/// What a builder made of a cell.
enum CellOutcome {
  case present, empty
  case unreadable(CellProblem)
}

/// Takes the cells of one field in their order. The type is known once per column and batch; inside,
/// nothing is looked up per row.
protocol CellBuilder: Sendable {
  /// Takes a cell without the spaces around it, not empty and no marker of a missing one. Adds one
  /// entry, a zero where the cell cannot be read.
  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome
  /// Adds a zero.
  mutating func appendNothing()
  var cells: Column.Cells { get }
}

/// Codes, texts and references.
struct SymbolBuilder: CellBuilder {
  private var symbols: [Int32] = []

  mutating func append(_ cell: ArraySlice<UInt8>, symbols table: inout SymbolTable) -> CellOutcome {
    symbols.append(table.intern(cell).index)
    return .present
  }

  mutating func appendNothing() { symbols.append(0) }

  var cells: Column.Cells { .symbols(symbols) }
}

/// Several codes in a cell, or in several columns that the loader joins with `columnJoint`.
struct CodesBuilder: CellBuilder {
  /// Stands between the columns of a series; no file has it in a cell.
  static let columnJoint: UInt8 = 0x1F

  private let separator: [UInt8]
  private let missing: [[UInt8]]
  private var codes = CodeCells()

  /// - Parameter separator: nothing where a cell holds one code.
  init(separator: String?, missing: [[UInt8]]) {
    self.separator = Array((separator ?? "").utf8)
    self.missing = missing
  }

  mutating func append(_ cell: ArraySlice<UInt8>, symbols table: inout SymbolTable) -> CellOutcome {
    let start = codes.symbols.count
    for column in cell.split(separator: CodesBuilder.columnJoint) {
      forEachPart(of: column) { part in
        let code = trimmed(part)
        if code.isEmpty || missing.contains(where: { code.elementsEqual($0) }) { return }
        codes.symbols.append(table.intern(code).index)
      }
    }
    codes.bounds.append(codes.symbols.count)
    return codes.symbols.count == start ? .empty : .present
  }

  mutating func appendNothing() { codes.bounds.append(codes.symbols.count) }

  var cells: Column.Cells { .codes(codes) }

  private func forEachPart(of column: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) -> Void) {
    if separator.isEmpty { return take(column) }
    var start = column.startIndex
    var offset = start
    while offset + separator.count <= column.endIndex {
      if column[offset..<(offset + separator.count)].elementsEqual(separator) {
        take(column[start..<offset])
        offset += separator.count
        start = offset
      } else {
        offset += 1
      }
    }
    take(column[start...])
  }
}

struct DayBuilder: CellBuilder {
  private var numbers: [Int32] = []

  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome {
    take(readDate(cell)) { numbers.append($0?.number ?? 0) }
  }

  mutating func appendNothing() { numbers.append(0) }

  var cells: Column.Cells { .days(numbers) }
}

struct MomentBuilder: CellBuilder {
  private var seconds: [Int64] = []

  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome {
    take(readMoment(cell)) { seconds.append($0?.seconds ?? 0) }
  }

  mutating func appendNothing() { seconds.append(0) }

  var cells: Column.Cells { .moments(seconds) }
}

struct DurationBuilder: CellBuilder {
  private var durations: [Duration] = []

  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome {
    take(readDuration(cell)) { durations.append($0 ?? DurationBuilder.zero) }
  }

  mutating func appendNothing() { durations.append(DurationBuilder.zero) }

  var cells: Column.Cells { .durations(durations) }

  private static let zero = Duration(count: 0, unit: .days)
}

/// Cells that each mean one of a few things: members of a choice or scope.
struct MemberBuilder: CellBuilder {
  private let placeOfCell: [Symbol: Int32]
  private var places: [Int32] = []

  /// - Parameter cells: for each member the cells that mean it. The first of two equal ones counts.
  init(cells: [[String]], symbols: inout SymbolTable) {
    var placeOfCell: [Symbol: Int32] = [:]
    for (place, texts) in cells.enumerated() {
      for text in texts {
        let symbol = symbols.intern(trimmed(Array(text.utf8)[...]))
        if placeOfCell[symbol] == nil { placeOfCell[symbol] = Int32(place) }
      }
    }
    self.placeOfCell = placeOfCell
  }

  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome {
    let place = symbols.find(cell).flatMap { placeOfCell[$0] }
    places.append(place ?? 0)
    return place == nil ? .unreadable(.notAMember) : .present
  }

  mutating func appendNothing() { places.append(0) }

  var cells: Column.Cells { .members(places) }
}

struct BooleanBuilder: CellBuilder {
  private var members: MemberBuilder
  private var values: [Bool] = []

  init(trueCells: [String], falseCells: [String], symbols: inout SymbolTable) {
    members = MemberBuilder(cells: [trueCells, falseCells], symbols: &symbols)
  }

  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome {
    let place = members.place(of: cell, symbols: symbols)
    values.append(place == 0)
    return place == nil ? .unreadable(.notABoolean) : .present
  }

  mutating func appendNothing() { values.append(false) }

  var cells: Column.Cells { .booleans(values) }
}

extension MemberBuilder {
  func place(of cell: ArraySlice<UInt8>, symbols: SymbolTable) -> Int32? {
    symbols.find(cell).flatMap { placeOfCell[$0] }
  }
}

/// Gives what was read, or nothing, to `keep`, and says what became of it.
private func take<Value>(_ reading: CellReading<Value>, keep: (Value?) -> Void) -> CellOutcome {
  switch reading {
  case .value(let value):
    keep(value)
    return .present
  case .empty:
    keep(nil)
    return .empty
  case .unreadable(let problem):
    keep(nil)
    return .unreadable(problem)
  }
}
