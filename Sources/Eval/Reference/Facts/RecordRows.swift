import Checker
import Values
import Vocabulary

/// The rows of one record that take part, in the order of date and key: a row is named by its place
/// in that order, so that nothing depends on the order of rows in a file. Undated rows come last.
package struct RecordRows: Sendable {
  package internal(set) var count: Int
  /// By field.
  var columns: [RowColumn]
  /// Which row of the file's data each row is; empty for derived records.
  package internal(set) var physical: [Int]
  /// What dates each row; empty for an undated record.
  var dates: [Value]
  /// The day of each row, `noDay` where it has none. INVARIANT: never falls.
  var days: [Int32]
  package internal(set) var keys: [Symbol]
  /// By symbol, the row with this key, or -1.
  private var rowOfKey: [Int32] = []
  /// For derived records, the rows of the base that each comes from.
  var members: [[Int32]] = []

  static let noDay = Int32.max

  init(columns: [RowColumn], physical: [Int], dates: [Value], keys: [Symbol]) {
    count = keys.count
    self.columns = columns
    self.physical = physical
    self.dates = dates
    self.keys = keys
    days = dates.map { TimePoint($0)?.day.number ?? RecordRows.noDay }
    if dates.isEmpty { days = Array(repeating: RecordRows.noDay, count: keys.count) }
  }

  mutating func indexKeys(symbolCount: Int) {
    rowOfKey = Array(repeating: -1, count: symbolCount)
    for (row, key) in keys.enumerated() { rowOfKey[Int(key.index)] = Int32(row) }
  }

  package func row(key: Symbol) -> Int? {
    let index = Int(key.index)
    guard rowOfKey.indices.contains(index), rowOfKey[index] >= 0 else { return nil }
    return Int(rowOfKey[index])
  }

  func date(_ row: Int) -> Value { dates.isEmpty ? .missing(.absent) : dates[row] }

  func day(_ row: Int) -> Day? { days[row] == RecordRows.noDay ? nil : Day(number: days[row]) }
}

/// Where the values of a field come from.
enum RowColumn: Sendable {
  /// Cells of the data file.
  case stored(StoredColumn)
  case values([Value])
  /// A `give`, over the row in binding 0; computed when first asked for.
  case computed(Node)
  case period(PeriodNode)
  /// No cells: a column that a test leaves out.
  case nothing
}

/// The cells of a data file under one field; a class, since a field is read once for each row and
/// rule, and to copy a column would count each of its arrays.
final class StoredColumn: Sendable {
  private let column: Column

  init(_ column: Column) { self.column = column }

  func value(row: Int) -> Value { Value(column.value(row: row)) }
}

struct PeriodNode: Sendable {
  let from: Node
  let to: Node
  let isByDay: Bool
  let endsWhenOpen: OpenEnd
}

extension Value {
  init(_ cell: CellValue) {
    switch cell {
    case .missing: self = .missing(.absent)
    case .none: self = .none
    case .unreadable: self = .missing(.unreadable)
    case .symbol(let symbol): self = .symbol(symbol)
    case .symbols(let symbols): self = .symbols(symbols)
    case .number(let number): self = .number(number)
    case .day(let day): self = .date(day)
    case .moment(let moment): self = .time(moment)
    case .duration(let duration): self = .duration(duration)
    case .boolean(let value): self = .boolean(value)
    case .member(let place): self = .member(place)
    }
  }
}
