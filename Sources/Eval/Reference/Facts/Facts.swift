package import Checker
import Plan
import Values
import Vocabulary

/// What is known before anything is judged: the rows of every record, the tables, lists and
/// parameters that expressions read, and the limits. Nothing in it changes while rules are judged,
/// so that many threads can judge by one; what is worked out on the way stands in a `Memo`. The
/// finder and the explainer evaluate with the same functions.
///
/// A stage of a run that adds rows, as a derived record or the findings, gives new facts.
package final class Facts: Sendable {
  package let rulebook: CheckedRulebook
  package let symbols: SymbolTable
  /// By `RecordID`.
  package let records: [RecordRows]
  /// The data that the rows come from.
  package let data: [RecordData?]
  /// Records whose file is not there.
  package let absentFiles: Set<Int>
  let tables: [TableRows]
  let parameters: [ParameterValues]
  let testers: [SymbolTester]
  let limits: RunLimits
  /// By record and field, what a lookup gives that finds no row.
  let valuesWithoutRow: [[Value]]
  /// How many matches all expressions have together, each with its `MatchNode.slot`.
  let matchCount: Int

  init(
    _ binder: Binder, _ tables: [TableRows], _ parameters: [ParameterValues],
    _ data: [RecordData?], limits: RunLimits
  ) {
    rulebook = binder.rulebook
    symbols = binder.symbols
    testers = binder.testers
    matchCount = binder.matchCount
    self.tables = tables
    self.parameters = parameters
    self.data = data
    self.limits = limits
    absentFiles = Facts.absentFiles(of: binder.rulebook, data)
    valuesWithoutRow = binder.rulebook.records.map { $0.fields.map(\.valueWithoutRow) }
    records = []
  }

  private init(
    _ facts: Facts, symbols: SymbolTable, records: [RecordRows], data: [RecordData?]
  ) {
    rulebook = facts.rulebook
    absentFiles = facts.absentFiles
    tables = facts.tables
    parameters = facts.parameters
    testers = facts.testers
    limits = facts.limits
    valuesWithoutRow = facts.valuesWithoutRow
    matchCount = facts.matchCount
    self.symbols = symbols
    self.records = records
    self.data = data
  }

  private static func absentFiles(
    of rulebook: CheckedRulebook, _ data: [RecordData?]
  ) -> Set<Int> {
    let absent = rulebook.records.indices.filter { index in
      guard data[index] == nil, case .file = rulebook.records[index].source else { return false }
      return true
    }
    return Set(absent)
  }

  /// The same with other rows.
  func with(_ records: [RecordRows], of data: [RecordData?]) -> Facts {
    Facts(self, symbols: symbols, records: records, data: data)
  }

  /// The same with other rows of one record, whose texts are among the symbols.
  func with(_ rows: RecordRows, of record: Int, _ symbols: SymbolTable) -> Facts {
    var records = records
    records[record] = rows
    return Facts(self, symbols: symbols, records: records, data: data)
  }
}

extension Facts {
  func row(_ place: RowPlace, _ environment: Environment) -> Int? {
    guard environment.rows.indices.contains(place.binding) else { return nil }
    let row = environment.rows[place.binding]
    return row < 0 ? nil : Int(row)
  }

  /// The value of a field of a row.
  ///
  /// - Parameter depth: how deep the field stands inside of computed ones.
  package func value(
    record: Int, field: Int, row: Int, depth: Int = 0, _ memo: inout Memo
  ) -> Value {
    switch records[record].columns[field] {
    case .stored(let column): return column.value(row: records[record].physical[row])
    case .values(let values): return values[row]
    case .computed(let node): return computedValue(node, record, field, row, depth, &memo)
    case .period(let period): return periodValue(period, record, row, depth, &memo)
    case .nothing: return .missing(.absent)
    }
  }

  private func computedValue(
    _ node: Node, _ record: Int, _ field: Int, _ row: Int, _ depth: Int, _ memo: inout Memo
  ) -> Value {
    if memo.computed[record][field].isEmpty {
      memo.computed[record][field] = Array(repeating: nil, count: records[record].count)
    }
    if let known = memo.computed[record][field][row] { return known }
    guard depth < Environment.depthMax else { return .missing(.overflow) }
    var environment = rowEnvironment(record, row, depth: depth + 1)
    let result = value(node, &environment, &memo)
    memo.computed[record][field][row] = result
    return result
  }

  /// The row in binding 0, read as of its own date.
  func rowEnvironment(_ record: Int, _ row: Int, depth: Int = 0) -> Environment {
    var environment = Environment(rows: [Int32(row)], asOf: records[record].day(row))
    environment.depth = depth
    return environment
  }
}

extension Facts {
  /// The value of a parameter as of a day; missing where none is in force.
  func parameter(_ index: Int, asOf day: Day?) -> Value {
    parameters[index].value(asOf: day)
  }
}

extension Field {
  /// Nothing was counted where a derived record has no row.
  fileprivate var valueWithoutRow: Value {
    guard case .aggregated(let value) = source, case .aggregate(let aggregate) = value.kind else {
      return .missing(.absent)
    }
    return switch aggregate.kind.entry.overNothing {
    case .zero: .number(.zero)
    case .false, .true, .emptySet, .missing: .missing(.absent)
    }
  }
}
