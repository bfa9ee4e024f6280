package import Values

/// What is known of a cell.
package enum CellState: UInt8, Hashable, Sendable {
  case present
  case missing
  /// Empty, where the field says that this means none: known.
  case none
  /// Something stands there that cannot be read; missing to every comparison.
  case unreadable
}

/// The value of a cell for one who looks at a single one; loops over many rows read the columns.
package enum CellValue: Hashable, Sendable {
  case missing, none, unreadable
  /// Of a code, a text or a reference.
  case symbol(Symbol)
  case symbols([Symbol])
  case number(Exact)
  case day(Day)
  case moment(Moment)
  case duration(Duration)
  case boolean(Bool)
  /// A member of the field's choice or scope, by its place.
  case member(Int)
}

/// The cells of one field, row by row.
///
/// INVARIANT: `states` and the cells have one entry per row; where the state is not `present`, the
/// cell holds a zero that means nothing.
package struct Column: Sendable {
  package internal(set) var states: [CellState]
  package internal(set) var cells: Cells

  package enum Cells: Sendable {
    case symbols([Int32])
    case codes(CodeCells)
    case numbers(NumberCells)
    /// `Day.number`
    case days([Int32])
    /// `Moment.seconds`
    case moments([Int64])
    case durations([Duration])
    case booleans([Bool])
    case members([Int32])
  }

  package func value(row: Int) -> CellValue {
    switch states[row] {
    case .missing: .missing
    case .none: .none
    case .unreadable: .unreadable
    case .present: cells.value(row: row)
    }
  }
}

extension Column.Cells {
  func value(row: Int) -> CellValue {
    switch self {
    case .symbols(let symbols): .symbol(Symbol(symbols[row]))
    case .codes(let codes): .symbols(codes.symbols(row: row))
    case .numbers(let numbers): .number(numbers.exact(row: row))
    case .days(let numbers): .day(Day(number: numbers[row]))
    case .moments(let seconds): .moment(Moment(seconds: seconds[row]))
    case .durations(let durations): .duration(durations[row])
    case .booleans(let values): .boolean(values[row])
    case .members(let places): .member(Int(places[row]))
    }
  }
}

/// Several codes in each cell, end to end.
package struct CodeCells: Sendable {
  /// Row `r` has the symbols from `bounds[r]` up to `bounds[r + 1]`.
  package internal(set) var bounds: [Int] = [0]
  package internal(set) var symbols: [Int32] = []

  package func symbols(row: Int) -> [Symbol] {
    symbols[bounds[row]..<bounds[row + 1]].map(Symbol.init)
  }
}

/// Numbers with one power of ten for the whole column: `mantissa / 10^places`.
package struct NumberCells: Sendable {
  package internal(set) var mantissas: Mantissas
  package internal(set) var places: Int
  /// 10 to the power of `places`.
  package internal(set) var scale: Int128

  package enum Mantissas: Sendable {
    case narrow([Int64])
    /// Where some do not fit 64 bits.
    case wide([Int128])
  }

  package func mantissa(row: Int) -> Int128 {
    switch mantissas {
    case .narrow(let numbers): Int128(numbers[row])
    case .wide(let numbers): numbers[row]
    }
  }

  package func exact(row: Int) -> Exact {
    Exact(numerator: mantissa(row: row), denominator: scale)
  }
}
