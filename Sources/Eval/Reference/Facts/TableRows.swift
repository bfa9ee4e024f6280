import Checker
import Values
import Vocabulary

/// A table of the rulebook as values of the data set.
struct TableRows: Sendable {
  let cells: [[Value]]
  fileprivate let from: [Day?]
  fileprivate let to: [Day?]
  fileprivate let keys: [(column: Int, kind: KeyKind)]

  init(_ table: CheckedTable, binder: inout Binder) {
    cells = table.rows.map { row in row.cells.map { binder.value(of: $0) } }
    from = table.rows.map(\.from)
    to = table.rows.map(\.to)
    keys = table.fields.enumerated().compactMap { index, field in
      field.key.map { (index, $0) }
    }
  }
}

extension Facts {
  /// The row of a table for some keys, none of them missing, that is in force on a day.
  func row(ofTable table: Int, _ keys: [Value], asOf day: Day?, _ memo: inout Memo) -> Int? {
    indexTable(table, &memo)
    return memo.tableIndexes[table]?.row(keys, asOf: day, atoms: &memo.atoms, symbols: symbols)
      ?? nil
  }

  /// Whether some row of a table in force on a day has the keys that are known.
  func mayHaveRow(_ table: Int, _ keys: [Value], asOf day: Day?, _ memo: inout Memo) -> Bool {
    indexTable(table, &memo)
    return memo.tableIndexes[table]?.mayHaveRow(
      keys, asOf: day, atoms: &memo.atoms, symbols: symbols) ?? false
  }

  private func indexTable(_ table: Int, _ memo: inout Memo) {
    if memo.tableIndexes[table] != nil { return }
    memo.tableIndexes[table] = TableIndex(tables[table], atoms: &memo.atoms)
  }
}

/// An index over the keys of a table, and what it was asked for.
struct TableIndex: Sendable {
  private let table: TableRows
  /// Rows by their exact keys.
  private var exact = KeyTable()
  private var buckets: [[Int]] = []
  /// For keys that were asked for: the rows that fit, the best first.
  private var asked = KeyTable()
  private var answers: [[Int]] = []
  /// The same for keys of which some are missing: the rows that may be meant.
  private var askedInPart = KeyTable()
  private var possible: [[Int]] = []

  init(_ table: TableRows, atoms: inout Atoms) {
    self.table = table
    for (index, row) in table.cells.enumerated() {
      let bucket = Int(exact.insert(exactAtoms(table.keys.map { row[$0.column] }, &atoms)))
      if bucket == buckets.count { buckets.append([]) }
      buckets[bucket].append(index)
    }
  }

  /// The row for some keys that is in force on a day.
  ///
  /// - Parameter values: one per key, none of them missing.
  mutating func row(
    _ values: [Value], asOf day: Day?, atoms: inout Atoms, symbols: SymbolTable
  ) -> Int? {
    let wanted = values.map { atoms.atom(of: $0) }
    let question = Int(asked.insert(wanted))
    if question == answers.count {
      answers.append(fitting(values, &atoms, symbols))
    }
    return answers[question].first { isInForce(from: table.from[$0], to: table.to[$0], asOf: day) }
  }

  /// Whether some row in force on a day has the keys that are known.
  ///
  /// - Parameter values: one per key; what is missing may be anything.
  mutating func mayHaveRow(
    _ values: [Value], asOf day: Day?, atoms: inout Atoms, symbols: SymbolTable
  ) -> Bool {
    let wanted = values.map { $0.isMissing ? Int64.min : atoms.atom(of: $0) }
    let question = Int(askedInPart.insert(wanted))
    if question == possible.count {
      possible.append(
        table.cells.indices.filter { row in
          zip(table.keys, zip(values, wanted)).allSatisfy { key, asked in
            let cell = table.cells[row][key.column]
            if asked.0.isMissing { return true }
            if case .exact = key.kind { return atoms.atom(of: cell) == asked.1 }
            return fits(cell, key.kind, asked.0, symbols)
          }
        })
    }
    return possible[question].contains {
      isInForce(from: table.from[$0], to: table.to[$0], asOf: day)
    }
  }

  /// The parts of a key that are compared exactly.
  private func exactAtoms(_ values: [Value], _ atoms: inout Atoms) -> [Int64] {
    var result: [Int64] = []
    for (value, key) in zip(values, table.keys) {
      if case .exact = key.kind { result.append(atoms.atom(of: value)) }
    }
    return result
  }

  private func fitting(_ values: [Value], _ atoms: inout Atoms, _ symbols: SymbolTable) -> [Int] {
    guard let bucket = exact.find(exactAtoms(values, &atoms)) else { return [] }
    let rows = buckets[Int(bucket)].filter { fits($0, values, symbols) }
    return rows.sorted { isBetter($0, than: $1, symbols) }
  }

  private func fits(_ row: Int, _ values: [Value], _ symbols: SymbolTable) -> Bool {
    zip(table.keys, values).allSatisfy { fits(table.cells[row][$0.column], $0.kind, $1, symbols) }
  }

  /// Exact keys are compared by the index.
  private func fits(
    _ cell: Value, _ kind: KeyKind, _ value: Value, _ symbols: SymbolTable
  ) -> Bool {
    switch kind {
    case .exact: true
    case .prefix: isPrefix(cell, of: value, symbols)
    case .band: isAtMost(cell, value)
    }
  }

  private func isPrefix(_ cell: Value, of value: Value, _ symbols: SymbolTable) -> Bool {
    guard case .symbol(let prefix) = cell, case .symbol(let code) = value else { return false }
    return symbols.utf8(of: code).starts(with: symbols.utf8(of: prefix))
  }

  private func isAtMost(_ cell: Value, _ value: Value) -> Bool {
    switch (cell, value) {
    case (.number(let low), .number(let number)): return low <= number
    case (.date, _), (.time, _):
      guard let low = TimePoint(cell), let time = TimePoint(value) else { return false }
      return low.compared(with: time) <= 0
    case _: return false
    }
  }

  /// Key by key: the longer prefix, then the higher band.
  private func isBetter(_ first: Int, than second: Int, _ symbols: SymbolTable) -> Bool {
    for key in table.keys {
      let (left, right) = (table.cells[first][key.column], table.cells[second][key.column])
      switch key.kind {
      case .exact: continue
      case .prefix:
        let lengths = (length(left, symbols), length(right, symbols))
        if lengths.0 != lengths.1 { return lengths.0 > lengths.1 }
      case .band:
        if left != right { return isAtMost(right, left) }
      }
    }
    return first < second
  }

  private func length(_ cell: Value, _ symbols: SymbolTable) -> Int {
    if case .symbol(let symbol) = cell { return symbols.utf8(of: symbol).count }
    return 0
  }
}

/// The rows of a record by the values of its key fields.
struct KeyIndex: Sendable {
  private var table = KeyTable()
  private var rows: [Int] = []

  mutating func insert(_ atoms: [Int64], row: Int) {
    let number = Int(table.insert(atoms))
    if number == rows.count { rows.append(row) }
  }

  func row(_ atoms: [Int64]) -> Int? { table.find(atoms).map { rows[Int($0)] } }
}
