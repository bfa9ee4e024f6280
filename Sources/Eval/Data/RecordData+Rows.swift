import Checker
import Values

extension RecordData {
  /// The rows of each key that several rows have, in the order of the rows.
  func rowsOfRepeatedKeys() -> [(key: Symbol, rows: [Int])] {
    var firstRow: [Symbol: Int] = [:]
    firstRow.reserveCapacity(rowCount)
    var repeated: [Symbol: [Int]] = [:]
    for row in statuses.indices where statuses[row] != .rejected {
      let key = keys[row]
      if let first = firstRow[key] {
        repeated[key, default: [first]].append(row)
      } else {
        firstRow[key] = row
      }
    }
    return repeated.sorted { $0.value[0] < $1.value[0] }.map { ($0.key, $0.value) }
  }

  func saysTheSame(row: Int, as other: Int) -> Bool {
    columns.allSatisfy { column in
      column.map { $0.value(row: row) == $0.value(row: other) } ?? true
    }
  }

  /// Takes the days from the earliest date to the latest as those that the data covers.
  mutating func coverItsDates(datedBy field: FieldID?) {
    guard let field, let column = columns[field.index] else { return }
    for row in statuses.indices where statuses[row] != .rejected && column.states[row] == .present {
      guard let day = column.cells.day(row: row) else { return }
      coveredFrom = min(coveredFrom ?? day, day)
      coveredTo = max(coveredTo ?? day, day)
    }
  }
}

extension Column.Cells {
  /// The day of a date or time; nothing for another type.
  func day(row: Int) -> Day? {
    switch self {
    case .days(let numbers): Day(number: numbers[row])
    case .moments(let seconds): Moment(seconds: seconds[row]).day
    case .symbols, .codes, .numbers, .durations, .booleans, .members: nil
    }
  }
}
