package import Checker
import Values

extension RecordData {
  /// Takes reversing lines off the lines that they reverse (`reversal original of quantity,
  /// amount`), among the judged rows: after the record's `where`.
  ///
  /// A line whose `original` names another line's key reverses that line. The magnitudes of the
  /// named fields are taken off the original's, whose signs stay; where no field is named, those of
  /// the numbers that have opposite signs in the two lines. The reversing line takes no part, nor
  /// does a line of which nothing is left in the fields that were taken off. A reversal of a
  /// reversal takes off what that one takes off. A number that the reversing line lacks is missing
  /// in the original from then on.
  ///
  /// - Parameter file: for the rejects; `record` likewise.
  /// - Returns: lines whose original is not there or that take nothing off, rejected whole; and
  ///   originals of which more is taken off than there is, of which nothing is left.
  package mutating func takeOffReversals(
    _ reversal: Reversal, of record: Record, file: String, symbols: SymbolTable
  ) -> [Reject] {
    var netting = Netting(reversal, of: record, file: file, data: self)
    netting.run(symbols: symbols)
    self = netting.data
    return netting.rejects
  }
}

/// The work of one `reversal` clause.
private struct Netting {
  private(set) var data: RecordData
  private(set) var rejects: [Reject] = []

  private let reversal: Reversal
  private let record: Record
  private let file: String
  /// The number fields that may be taken off.
  private let candidates: [FieldID]
  /// The numbers of `candidates`, taken out of the columns while they change.
  private var cells: [NumberCells]
  /// For each reversing row, the row that it reverses.
  private var originals: [Int: Int] = [:]
  /// For each reversing row, the places of the numbers that it takes off, as the lines are written.
  private var takenPlaces: [Int: Set<Int>] = [:]
  /// For each row, by place among `candidates`, how much is to be taken off. Kept apart until all of
  /// it is known, so that the order of rows does not matter.
  private var takenOff: [Int: [Int: Int128]] = [:]
  /// A longer chain of reversals counts as a circle.
  private static let chainMax = 1_000

  init(_ reversal: Reversal, of record: Record, file: String, data: RecordData) {
    self.reversal = reversal
    self.record = record
    self.file = file
    self.data = data
    let named = reversal.fields
    let fields = named.isEmpty ? record.fields.indices.map { FieldID($0) } : named
    candidates = fields.filter { data.numbers(of: $0) != nil }
    cells = candidates.compactMap { data.numbers(of: $0) }
  }

  mutating func run(symbols: SymbolTable) {
    findOriginals(symbols: symbols)
    rejectWhatTakesNothing(symbols: symbols)
    findTakenPlaces()
    for row in reversingRowsDeepestFirst() {
      settle(row)
      takeOff(row)
    }
    for row in takenOff.keys.sorted() where originals[row] == nil { settle(row) }
    for (place, field) in candidates.enumerated() {
      data.columns[field.index]?.cells = .numbers(cells[place])
    }
    for row in originals.keys { data.statuses[row] = .reversed }
    for row in takenOff.keys where isNothingLeft(of: row) { data.statuses[row] = .reversed }
    rejects = rejects.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  // MARK: Which line reverses which

  private mutating func findOriginals(symbols: SymbolTable) {
    for row in data.judgedRows {
      guard case .symbol(let key) = data.value(reversal.original, row: row), key != data.keys[row]
      else { continue }
      if let original = data.row(key: key) {
        originals[row] = original
      } else {
        rejectWhole(row, .originalNotFound, symbols: symbols)
      }
    }
    for row in originals.keys.sorted() where !reachesAnOriginal(row) {
      rejectWhole(row, .originalNotFound, symbols: symbols)
    }
    originals = originals.filter { data.statuses[$0.key] == .judged }
  }

  /// Whether the chain of reversals ends at a line that reverses nothing, and none on it is
  /// rejected. Lines that reverse one another in a circle have no original.
  private func reachesAnOriginal(_ start: Int) -> Bool {
    var row = start
    var steps = 0
    while let next = originals[row] {
      if data.statuses[next] == .rejected { return false }
      row = next
      steps += 1
      if steps > Netting.chainMax { return false }
    }
    return true
  }

  /// Where the rulebook names no fields and none has the opposite sign, nobody can tell what the
  /// line takes off.
  private mutating func rejectWhatTakesNothing(symbols: SymbolTable) {
    if !reversal.fields.isEmpty { return }
    let idle = originals.filter { row, original in
      !candidates.indices.contains { takesOff($0, row: row, original: original) }
    }
    for row in idle.keys.sorted() { rejectWhole(row, .reversalWithoutAmount, symbols: symbols) }
    for row in originals.keys.sorted() where idle[row] == nil && !reachesAnOriginal(row) {
      rejectWhole(row, .originalNotFound, symbols: symbols)
    }
    originals = originals.filter { data.statuses[$0.key] == .judged }
  }

  private mutating func findTakenPlaces() {
    for (row, original) in originals {
      takenPlaces[row] = Set(
        candidates.indices.filter { takesOff($0, row: row, original: original) })
    }
  }

  /// Whether a field of the original loses what stands in the reversing line.
  private func takesOff(_ place: Int, row: Int, original: Int) -> Bool {
    guard state(place, row) == .present else { return false }
    if !reversal.fields.isEmpty { return true }
    let reversing = cells[place].mantissa(row: row)
    let reversed = state(place, original) == .present ? cells[place].mantissa(row: original) : 0
    return reversing < 0 ? reversed >= 0 : reversing > 0 && reversed < 0
  }

  private mutating func rejectWhole(_ row: Int, _ reason: Reject.Reason, symbols: SymbolTable) {
    guard data.statuses[row] == .judged else { return }
    data.reject(row: row)
    let column = record.fields[reversal.original.index]
    let value: String
    if case .symbol(let key) = data.value(reversal.original, row: row) {
      value = symbols.text(of: key)
    } else {
      value = ""
    }
    rejects.append(
      Reject(
        file: file, record: record.names.first, line: data.lines[row], column: column.header,
        value: value, reason: reason, rejectsRow: true))
  }

  // MARK: Taking off

  /// A reversal of a reversal comes before what it reverses.
  private func reversingRowsDeepestFirst() -> [Int] {
    var depths: [(depth: Int, row: Int)] = []
    for row in originals.keys {
      var depth = 0
      var next = originals[row]
      while let current = next {
        depth += 1
        next = originals[current]
      }
      depths.append((depth, row))
    }
    return depths.sorted { ($1.depth, $0.row) < ($0.depth, $1.row) }.map(\.row)
  }

  private mutating func takeOff(_ row: Int) {
    guard let original = originals[row] else { return }
    // What is left out by `where` is there, but has no numbers that matter.
    guard data.statuses[original] == .judged else { return }
    for place in candidates.indices {
      if state(place, row) == .missing || state(place, row) == .unreadable {
        setMissing(place, original)
      } else if takenPlaces[row]?.contains(place) ?? false {
        let magnitude = cells[place].mantissa(row: row).magnitude
        add(Int128(clamping: magnitude), to: original, place)
      }
    }
  }

  private mutating func add(_ magnitude: Int128, to row: Int, _ place: Int) {
    let (sum, overflow) = takenOff[row, default: [:]][place, default: 0]
      .addingReportingOverflow(magnitude)
    takenOff[row, default: [:]][place] = overflow ? .max : sum
  }

  /// Takes off a row all that its reversals take: nothing below zero is left.
  private mutating func settle(_ row: Int) {
    for (place, taken) in (takenOff[row] ?? [:]).sorted(by: { $0.key < $1.key })
    where state(place, row) == .present {
      let whole = cells[place].mantissa(row: row)
      let rest = Int128(clamping: whole.magnitude) - taken
      if rest < 0 { reportTooMuch(place, row, beyond: -rest) }
      let left = max(rest, 0)
      cells[place].set(whole < 0 ? -left : left, row: row)
    }
  }

  private mutating func setMissing(_ place: Int, _ row: Int) {
    let field = candidates[place].index
    if data.columns[field]?.states[row] == .present { data.columns[field]?.states[row] = .missing }
  }

  private mutating func reportTooMuch(_ place: Int, _ row: Int, beyond: Int128) {
    let excess = Exact(numerator: beyond, denominator: cells[place].scale)
    rejects.append(
      Reject(
        file: file, record: record.names.first, line: data.lines[row],
        column: record.fields[candidates[place].index].header, value: excess.decimalText,
        reason: .reversedBeyondNothing, rejectsRow: false))
  }

  /// Of all that was taken off something, nothing is left; with named fields, of all of them.
  private func isNothingLeft(of row: Int) -> Bool {
    guard originals[row] == nil else { return true }
    let taken = takenOff[row] ?? [:]
    let places = reversal.fields.isEmpty ? taken.keys.sorted() : Array(candidates.indices)
    return places.allSatisfy { state($0, row) == .present && cells[$0].mantissa(row: row) == 0 }
  }

  private func state(_ place: Int, _ row: Int) -> CellState {
    data.columns[candidates[place].index]?.states[row] ?? .missing
  }
}

extension RecordData {
  fileprivate func numbers(of field: FieldID) -> NumberCells? {
    switch columns[field.index]?.cells {
    case .numbers(let numbers): numbers
    case .symbols, .codes, .days, .moments, .durations, .booleans, .members, nil: nil
    }
  }
}

extension NumberCells {
  /// - Parameter mantissa: no larger in magnitude than one that is in the column already.
  mutating func set(_ mantissa: Int128, row: Int) {
    switch mantissas {
    case .narrow(var numbers):
      mantissas = .narrow([])
      numbers[row] = Int64(truncatingIfNeeded: mantissa)
      mantissas = .narrow(numbers)
    case .wide(var numbers):
      mantissas = .wide([])
      numbers[row] = mantissa
      mantissas = .wide(numbers)
    }
  }
}

extension Field {
  /// What rejects call its column: the first header it may have.
  var header: String {
    switch source {
    case .column(let spec): spec.headers.first ?? names.first
    case .computed, .period, .groupKey, .aggregated, .runStart, .runEnd, .finding: names.first
    }
  }
}
