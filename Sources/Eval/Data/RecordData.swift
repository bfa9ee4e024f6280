package import Checker
package import Values

/// What becomes of a row.
package enum RowStatus: UInt8, Hashable, Sendable {
  /// Takes part.
  case judged
  /// Left out whole: its key is repeated, or what it reverses cannot be told.
  case rejected
  /// Left out by the record's `where`.
  case excluded
  /// Reverses another row, or nothing is left of it.
  case reversed
}

/// The rows of one data file, field by field. Rows that could not be read as rows (a wrong number of
/// cells, no key) are counted, not kept.
package struct RecordData: Sendable {
  package let record: RecordID
  /// By `FieldID`; nothing for fields that are computed, and for fields that a test leaves out: all
  /// their cells are missing.
  package internal(set) var columns: [Column?]
  package internal(set) var statuses: [RowStatus]
  /// What identifies each row: the key cell as text; the number of its line where the record has no
  /// key.
  package internal(set) var keys: [Symbol]
  /// The line of its file, from 1, on which each row starts.
  package internal(set) var lines: [Int]
  /// The row of each key; rejected rows have none.
  private(set) var rowOfKey: [Symbol: Int] = [:]
  /// The days that the data covers, both included: as the run was told, else from the earliest date
  /// to the latest; nothing on a side that is not known.
  package var coveredFrom: Day?
  package var coveredTo: Day?
  /// Rows of the file that were rejected before they became rows here.
  package internal(set) var unkeptRows = 0
  /// Cells that cannot be read, in rows that were kept.
  package internal(set) var unreadableCells = 0

  package var rowCount: Int { statuses.count }

  package func value(_ field: FieldID, row: Int) -> CellValue {
    columns[field.index]?.value(row: row) ?? .missing
  }

  /// The row with a key, whatever its status, unless it is rejected.
  package func row(key: Symbol) -> Int? { rowOfKey[key] }

  package var judgedRows: [Int] {
    statuses.indices.filter { statuses[$0] == .judged }
  }

  /// For the record's `where`: the row is left out and counted as such. Only of a judged row.
  package mutating func exclude(row: Int) {
    if statuses[row] == .judged { statuses[row] = .excluded }
  }

  /// Rejects the row as the evaluation of its record's conditions finds it cannot be told.
  mutating func reject(row: Int) {
    statuses[row] = .rejected
    rowOfKey[keys[row]] = nil
  }

  /// Read = judged + rejected + excluded + reversed.
  package func account(record: String, file: String) -> RecordAccount {
    var account = RecordAccount(record: record, file: file)
    account.read = rowCount + unkeptRows
    account.rejected = unkeptRows
    for status in statuses {
      switch status {
      case .judged: account.judged += 1
      case .rejected: account.rejected += 1
      case .excluded: account.excluded += 1
      case .reversed: account.reversed += 1
      }
    }
    account.unreadableCells = unreadableCells
    account.coveredFrom = coveredFrom
    account.coveredTo = coveredTo
    return account
  }

  init(record: RecordID, fieldCount: Int) {
    self.record = record
    columns = Array(repeating: nil, count: fieldCount)
    statuses = []
    keys = []
    lines = []
  }

  mutating func indexKeys() {
    rowOfKey.removeAll(keepingCapacity: true)
    rowOfKey.reserveCapacity(rowCount)
    for row in statuses.indices where statuses[row] != .rejected { rowOfKey[keys[row]] = row }
  }
}

/// Everything that a run reads: the rows of every file, and the texts in them.
package struct DataSet: Sendable {
  package var symbols: SymbolTable
  /// By `RecordID`; nothing for a record whose file is not there, and for derived ones.
  package var records: [RecordData?]

  package func text(of symbol: Symbol) -> String { symbols.text(of: symbol) }
}
