package import Checker
package import Source
import Tabular
import Values

/// One data file as read.
package struct LoadedRecord: Sendable {
  /// Nothing where the file as a whole cannot be read; `diagnostics` say why.
  package let data: RecordData?
  /// By line; within a line in the order of the fields.
  package let rejects: [Reject]
  package let diagnostics: [Diagnostic]
}

extension DataSet {
  /// Reads the file of a record, as the rulebook declares it.
  package static func load(
    _ record: RecordID, of rulebook: CheckedRulebook, bytes: [UInt8],
    symbols: inout SymbolTable, limits: DataLimits = .standard
  ) -> LoadedRecord {
    guard case .file(let file, _, _) = rulebook.records[record.index].source else {
      return LoadedRecord(data: nil, rejects: [], diagnostics: [])
    }
    var loader = RecordLoader(record, of: rulebook, file: file.path, limits: limits)
    do {
      try loader.read(bytes, as: file, symbols: &symbols)
    } catch {
      loader.diagnostics.append(error.diagnostic(file))
    }
    return loader.finish(symbols: symbols)
  }

  /// Reads rows that a test writes out. Fields without a column are missing in every row; without a
  /// column for the key, rows are numbered from 1.
  package static func load(
    _ given: CheckedTest.Given, of rulebook: CheckedRulebook, symbols: inout SymbolTable
  ) -> LoadedRecord {
    var loader = RecordLoader(given.record, of: rulebook, file: "")
    loader.read(given, symbols: &symbols)
    return loader.finish(symbols: symbols)
  }
}

/// Goes through one file, batch by batch: first whole rows are accepted, then each field reads its
/// cells of them.
struct RecordLoader {
  var diagnostics: [Diagnostic] = []

  private let record: Record
  private let rulebook: CheckedRulebook
  private let file: String
  private let limits: DataLimits
  private var data: RecordData
  private var readers: [FieldReader] = []
  /// The place among `readers` of the one for the key.
  private var keyReader: Int?
  private var rejects: [Reject] = []

  init(
    _ record: RecordID, of rulebook: CheckedRulebook, file: String,
    limits: DataLimits = .standard
  ) {
    self.limits = limits
    self.record = rulebook.records[record.index]
    self.rulebook = rulebook
    self.file = file
    data = RecordData(record: record, fieldCount: self.record.fields.count)
  }

  enum Failure: Error {
    case text(UnreadableText)
    case quote(UnclosedQuote)

    func diagnostic(_ file: FileSource) -> Diagnostic {
      switch self {
      case .text(let problem): .unreadableEncoding(problem, file: file)
      case .quote(let problem): .unclosedDataQuote(problem, file: file)
      }
    }
  }

  /// How many rows are read at once: enough to spread the cost of each step, few enough to stay in
  /// the cache.
  private static let batchSize = 1_024

  mutating func read(
    _ bytes: [UInt8], as source: FileSource, symbols: inout SymbolTable
  ) throws(Failure) {
    if bytes.count > limits.bytes {
      return diagnostics.append(.dataFileTooLarge(bytes.count, limits.bytes, file: source))
    }
    let text = try decode(bytes, as: source.encoding)
    var reader = CSVReader(text, delimiter: source.delimiter, quote: source.quote)
    var batch = CSVBatch()
    try read(&reader, into: &batch, rowLimit: 1)
    guard batch.rowCount == 1 else { return diagnostics.append(.emptyDataFile(source)) }
    let headers = batch.headerNames
    if headers.count > limits.columns {
      return diagnostics.append(.tooManyColumns(headers.count, limits.columns, file: source))
    }
    makeReaders(headers: headers, source: source, symbols: &symbols)
    if !diagnostics.isEmpty {
      if let misread = MisreadHeader(headers, as: source) {
        diagnostics = [.otherForm(misread, file: source)]
      }
      return
    }
    try read(&reader, into: &batch, rowLimit: RecordLoader.batchSize)
    while batch.rowCount > 0 {
      if data.rowCount + data.unkeptRows + batch.rowCount > limits.rows {
        return diagnostics.append(.tooManyRows(limits.rows, file: source))
      }
      take(batch, cellCount: headers.count, symbols: &symbols)
      try read(&reader, into: &batch, rowLimit: RecordLoader.batchSize)
    }
  }

  mutating func read(_ given: CheckedTest.Given, symbols: inout SymbolTable) {
    for (index, field) in given.fields.enumerated() {
      let name = record.fields[field.index].names.first
      addReader(field, spec: .test(record.fields[field.index]), header: name, at: [index], &symbols)
    }
    let batch = CSVBatch(rows: given.rows, firstLine: 1)
    take(batch, cellCount: given.fields.count, symbols: &symbols)
  }

  mutating func finish(symbols: SymbolTable) -> LoadedRecord {
    guard diagnostics.isEmpty else {
      return LoadedRecord(data: nil, rejects: [], diagnostics: diagnostics)
    }
    for reader in readers { data.columns[reader.field.index] = reader.column }
    rejectRepeatedKeys(symbols: symbols)
    data.indexKeys()
    data.coverItsDates(datedBy: record.datedBy)
    let byLine = rejects.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return LoadedRecord(data: data, rejects: byLine.map(\.element), diagnostics: [])
  }

  private func decode(_ bytes: [UInt8], as encoding: TextEncoding) throws(Failure) -> [UInt8] {
    do {
      switch encoding {
      case .utf8: return try decodeUTF8(bytes)
      case .gb18030: return try decodeGB18030(bytes)
      }
    } catch {
      throw .text(error)
    }
  }

  private func read(
    _ reader: inout CSVReader, into batch: inout CSVBatch, rowLimit: Int
  ) throws(Failure) {
    do {
      try reader.read(into: &batch, rowLimit: rowLimit)
    } catch {
      throw .quote(error)
    }
  }
}

// MARK: - Columns

extension RecordLoader {
  private mutating func makeReaders(
    headers: [String], source: FileSource, symbols: inout SymbolTable
  ) {
    var places: [String: [Int]] = [:]
    for (place, header) in headers.enumerated() { places[header, default: []].append(place) }
    for index in record.fields.indices {
      let field = record.fields[index]
      guard case .column(let spec) = field.source else { continue }
      let wanted = spec.isSeries ? spec.headers : spec.headers.filter { places[$0] != nil }
      let used = spec.isSeries ? wanted : Array(wanted.prefix(1))
      guard !used.isEmpty, used.allSatisfy({ places[$0] != nil }) else {
        let absent = spec.isSeries ? used.filter { places[$0] == nil } : spec.headers
        diagnostics.append(
          .missingColumn(
            field.names, headers: spec.isSeries ? Array(absent.prefix(1)) : absent,
            file: source, present: headers))
        continue
      }
      if let repeated = used.first(where: { places[$0, default: []].count > 1 }) {
        diagnostics.append(.repeatedColumn(repeated, field: field.names, file: source))
        continue
      }
      let cells = used.flatMap { places[$0, default: []] }
      addReader(FieldID(index), spec: spec, header: used[0], at: cells, &symbols)
    }
  }

  private mutating func addReader(
    _ field: FieldID, spec: ColumnSpec, header: String, at cells: [Int],
    _ symbols: inout SymbolTable
  ) {
    let declared = record.fields[field.index]
    let reader = FieldReader(
      field, type: declared.type, spec: spec, header: header, cellIndices: cells,
      isKey: declared.key != nil, rulebook: rulebook, symbols: &symbols)
    guard let reader else { return }
    if reader.isKey { keyReader = readers.count }
    readers.append(reader)
  }
}

// MARK: - Rows

extension RecordLoader {
  private mutating func take(_ batch: CSVBatch, cellCount: Int, symbols: inout SymbolTable) {
    let first = data.rowCount
    let rows = accept(batch, cellCount: cellCount, symbols: &symbols)
    for index in readers.indices { readCells(index, batch, rows: rows, first: first, &symbols) }
  }

  /// The rows of the batch that have a key and the right number of cells.
  private mutating func accept(
    _ batch: CSVBatch, cellCount: Int, symbols: inout SymbolTable
  ) -> [Int] {
    var accepted: [Int] = []
    accepted.reserveCapacity(batch.rowCount)
    let malformed = Set(batch.malformedRows)
    for row in 0..<batch.rowCount {
      if batch.cellCount(row: row) != cellCount {
        leaveOut(batch, row: row, .wrongNumberOfCells, value: "\(batch.cellCount(row: row))")
      } else if malformed.contains(row) {
        leaveOut(batch, row: row, .textBehindQuote, value: "")
      } else if let key = key(of: batch, row: row, symbols: &symbols) {
        accepted.append(row)
        data.keys.append(key)
        data.lines.append(batch.lines[row])
        data.statuses.append(.judged)
      } else {
        leaveOut(batch, row: row, .keyMissing, value: "")
      }
    }
    return accepted
  }

  private mutating func key(of batch: CSVBatch, row: Int, symbols: inout SymbolTable) -> Symbol? {
    guard let keyReader else { return symbols.intern(String(batch.lines[row])) }
    let cell = readers[keyReader].bytes(of: batch, row: row)
    return readers[keyReader].saysNothing(cell) ? nil : symbols.intern(cell)
  }

  private mutating func leaveOut(
    _ batch: CSVBatch, row: Int, _ reason: Reject.Reason, value: String
  ) {
    data.unkeptRows += 1
    let column = reason == .keyMissing ? keyReader.map { readers[$0].header } : nil
    reject(line: batch.lines[row], column: column, value: value, reason, wholeRow: true)
  }

  private mutating func readCells(
    _ index: Int, _ batch: CSVBatch, rows: [Int], first: Int, _ symbols: inout SymbolTable
  ) {
    var unreadable: [(row: Int, value: String, reason: Reject.Reason)] = []
    readers[index].read(batch, rows: rows, symbols: &symbols) { row, value, problem in
      unreadable.append((row, String(decoding: value, as: UTF8.self), Reject.Reason(problem)))
    }
    if unreadable.isEmpty { return }
    let header = readers[index].header
    let isKey = readers[index].isKey
    for (row, value, reason) in unreadable {
      reject(line: batch.lines[row], column: header, value: value, reason, wholeRow: isKey)
    }
    if isKey {
      let bad = Set(unreadable.map(\.row))
      for (place, row) in rows.enumerated() where bad.contains(row) {
        data.statuses[first + place] = .rejected
      }
    } else {
      data.unreadableCells += unreadable.count
    }
  }

  private mutating func reject(
    line: Int, column: String?, value: String, _ reason: Reject.Reason, wholeRow: Bool
  ) {
    rejects.append(
      Reject(
        file: file, record: record.names.first, line: line, column: column, value: value,
        reason: reason, rejectsRow: wholeRow))
  }

  /// Rows that say the same in every field are one row, written twice: the first stays. Where rows
  /// with one key differ, none can be trusted more than another, and the order of rows must not
  /// matter: all are rejected.
  private mutating func rejectRepeatedKeys(symbols: SymbolTable) {
    guard let keyReader else { return }
    let header = readers[keyReader].header
    for (key, rows) in data.rowsOfRepeatedKeys() {
      let isOneRow = rows.allSatisfy { data.saysTheSame(row: rows[0], as: $0) }
      for row in isOneRow ? rows.dropFirst() : rows[...] {
        data.statuses[row] = .rejected
        reject(
          line: data.lines[row], column: header, value: symbols.text(of: key), .keyRepeated,
          wholeRow: true)
      }
    }
  }
}

extension Reject.Reason {
  init(_ problem: CellProblem) {
    self =
      switch problem {
      case .notANumber: .notANumber
      case .notAnInteger: .notAnInteger
      case .notADate: .notADate
      case .notATime: .notATime
      case .notADuration: .notADuration
      case .notABoolean: .notABoolean
      case .notAMember: .notAMember
      case .tooLarge: .tooLarge
      case .controlCharacter: .controlCharacter
      case .tooLong: .tooLong
      }
  }
}

extension ColumnSpec {
  /// How a test writes the cells of a field: as a file does, several codes with a comma between them
  /// where the file has no separator of its own.
  fileprivate static func test(_ field: Field) -> ColumnSpec {
    guard case .column(let spec) = field.source else { return ColumnSpec(headers: []) }
    return ColumnSpec(
      headers: [], isSeries: false, missing: spec.missing, emptyMeansNone: spec.emptyMeansNone,
      trueCells: spec.trueCells, falseCells: spec.falseCells, separator: spec.separator ?? ",")
  }
}
