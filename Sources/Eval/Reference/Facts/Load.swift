package import Checker
package import Plan
import Values

/// A plan bound to a data set, ready to be judged: rows in order, reversals taken off, derived
/// records filled.
package struct BoundPlan: Sendable {
  package internal(set) var facts: Facts
  package var memo: Memo
  /// In the order in which the records were derived.
  private(set) var derivedAccounts: [DerivedAccount] = []
  /// In the order of the plan.
  package let rules: [RuleNode]
  package let rejects: [Reject]
  let dismissals: [Node]
  let grades: [GradeNode]
  /// Derived from findings, once there are any.
  let lateDerivations: [DerivationNode]

  /// - Parameter data: as loaded; what takes no part is marked in it, and numbers are netted.
  package init(
    _ plan: RulebookPlan, _ rulebook: CheckedRulebook, _ data: DataSet, limits: RunLimits
  ) {
    var binder = Binder(rulebook, symbols: data.symbols)
    let columns = rulebook.records.indices.map { binder.columns(of: $0) }
    let conditions = rulebook.records.indices.map { binder.conditions(of: $0, data.records[$0]) }
    let derivations = plan.derivations.map { binder.bind($0) }
    let rules = plan.rules.map { binder.bind($0) }
    let dismissals = plan.dismissals.map { binder.bind($0) }
    let grades = plan.grades.map { binder.bind($0) }
    let placing = RowPlacing(rulebook, binder.symbols, columns)
    let read = Facts(&binder, data.records, limits: limits).placed(by: placing, data.records)
    var memo = Memo(for: read)
    var records = read.data.leavingOut(read.excluded(by: conditions, &memo))
    rejects = records.takeOffReversals(of: rulebook, read.symbols)
    facts = read.placed(by: placing, records)
    self.memo = Memo(for: facts)
    let isLate = { (node: DerivationNode) in
      node.plan.requirements.records.contains { $0 == rulebook.findingRecord }
    }
    self.rules = rules
    self.dismissals = dismissals
    self.grades = grades
    lateDerivations = derivations.filter(isLate)
    for derivation in derivations where !isLate(derivation) { derive(derivation) }
  }

  mutating func derive(_ derivation: DerivationNode) {
    let derived = facts.deriving(derivation, &memo)
    facts = derived.facts
    derivedAccounts.append(derived.account)
  }

  mutating func fillFindings(_ findings: [Finding]) {
    facts = facts.withFindings(findings, &memo)
  }
}

extension Binder {
  /// How each field of a record gets its values; of derived records and findings nothing yet.
  fileprivate mutating func columns(of record: Int) -> [RowColumn] {
    rulebook.records[record].fields.map { field in
      begin(bindings: [RecordID(record)])
      return switch field.source {
      case .computed(let value): .computed(bind(value))
      case .period(let period):
        .period(
          PeriodNode(
            from: bind(period.from), to: bind(period.to), isByDay: period.isByDay,
            endsWhenOpen: period.openEnd))
      case .column, .groupKey, .aggregated, .runStart, .runEnd, .finding: .nothing
      }
    }
  }

  /// Only those whose columns are there: a test may leave out what its rule does not need.
  fileprivate mutating func conditions(of record: Int, _ data: RecordData?) -> [Node] {
    guard case .file(_, let conditions, _) = rulebook.records[record].source else { return [] }
    begin(bindings: [RecordID(record)])
    return bind(conditions.filter { !readsAbsentColumn($0, of: record, data) })
  }

  private func readsAbsentColumn(_ condition: Expr, of record: Int, _ data: RecordData?) -> Bool {
    var isAbsent = false
    condition.forEachNode { part in
      guard case .field(BindingID(0), let field) = part.kind,
        case .column = rulebook.records[record].fields[field.index].source
      else { return }
      if data?.columns[field.index] == nil { isAbsent = true }
    }
    return isAbsent
  }

  fileprivate mutating func bind(_ dismissal: Dismissal) -> Node {
    begin(bindings: [rulebook.findingRecord])
    return bind(dismissal.condition)
  }
}

extension Facts {
  fileprivate convenience init(
    _ binder: inout Binder, _ data: [RecordData?], limits: RunLimits
  ) {
    let rulebook = binder.rulebook
    let tables = rulebook.tables.map { TableRows($0, binder: &binder) }
    let parameters = rulebook.parameters.map { parameter in
      ParameterValues(
        values: parameter.values.map { (binder.value(of: $0.constant), $0.from, $0.to) })
    }
    self.init(binder, tables, parameters, data, limits: limits)
  }

  fileprivate func placed(by placing: RowPlacing, _ data: [RecordData?]) -> Facts {
    with(data.enumerated().map { placing.rows(of: $0, $1) }, of: data)
  }

  /// The rows for which a record's `where` is not true.
  fileprivate func excluded(by conditions: [[Node]], _ memo: inout Memo) -> [RowReference] {
    var excluded: [RowReference] = []
    for (record, nodes) in conditions.enumerated() where !nodes.isEmpty {
      for row in 0..<records[record].count {
        var environment = rowEnvironment(record, row)
        if all(nodes, &environment, &memo).isYes { continue }
        excluded.append(RowReference(record: record, row: records[record].physical[row]))
      }
    }
    return excluded
  }
}

/// Puts the rows of files that take part in the order of date and key.
private struct RowPlacing {
  let rulebook: CheckedRulebook
  let symbols: SymbolTable
  let columns: [[RowColumn]]

  init(_ rulebook: CheckedRulebook, _ symbols: SymbolTable, _ columns: [[RowColumn]]) {
    self.rulebook = rulebook
    self.symbols = symbols
    self.columns = columns
  }

  /// - Parameter data: nothing of a record without a file.
  func rows(of record: Int, _ data: RecordData?) -> RecordRows {
    var rows = data.map { sorted(placed(record, $0)) } ?? withoutRows(record)
    rows.indexKeys(symbolCount: symbols.count)
    return rows
  }

  private func withoutRows(_ record: Int) -> RecordRows {
    RecordRows(columns: columns[record].map(\.withoutRows), physical: [], dates: [], keys: [])
  }

  private func placed(_ record: Int, _ data: RecordData) -> RecordRows {
    var columns = columns[record]
    for (place, column) in data.columns.enumerated() {
      if let column { columns[place] = .stored(StoredColumn(column)) }
    }
    let rows = data.judgedRows
    return RecordRows(
      columns: columns, physical: rows, dates: dates(of: record, rows, columns),
      keys: rows.map { data.keys[$0] })
  }

  /// A record may be dated by a computed field, so the rows must be in place already.
  private func dates(of record: Int, _ rows: [Int], _ columns: [RowColumn]) -> [Value] {
    guard let field = rulebook.records[record].datedBy,
      case .stored(let column) = columns[field.index]
    else { return [] }
    return rows.map { column.value(row: $0) }
  }

  private func sorted(_ rows: RecordRows) -> RecordRows {
    let order = rows.keys.indices.sorted { left, right in
      let (first, second) = (seconds(rows, left), seconds(rows, right))
      if first != second { return first < second }
      return symbols.precedes(rows.keys[left], rows.keys[right])
    }
    return RecordRows(
      columns: rows.columns, physical: order.map { rows.physical[$0] },
      dates: rows.dates.isEmpty ? [] : order.map { rows.dates[$0] },
      keys: order.map { rows.keys[$0] })
  }

  private func seconds(_ rows: RecordRows, _ row: Int) -> Int64 {
    TimePoint(rows.date(row))?.seconds ?? .max
  }
}

extension [RecordData?] {
  /// - Parameter excluded: rows of the data.
  fileprivate func leavingOut(_ excluded: [RowReference]) -> [RecordData?] {
    var data = self
    for row in excluded { data[row.record]?.exclude(row: row.row) }
    return data
  }

  fileprivate mutating func takeOffReversals(
    of rulebook: CheckedRulebook, _ symbols: SymbolTable
  ) -> [Reject] {
    var rejects: [Reject] = []
    for index in indices {
      let record = rulebook.records[index]
      guard case .file(let file, _, let reversal?) = record.source else { continue }
      rejects +=
        self[index]?.takeOffReversals(reversal, of: record, file: file.path, symbols: symbols)
        ?? []
    }
    return rejects
  }
}

extension RowColumn {
  /// Of a record without rows.
  fileprivate var withoutRows: RowColumn {
    switch self {
    case .stored, .values, .nothing: .values([])
    case .computed, .period: self
    }
  }
}
