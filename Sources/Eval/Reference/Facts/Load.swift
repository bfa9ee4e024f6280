package import Checker
package import Plan
import Values

/// A plan bound to a data set, ready to be judged: rows in order, reversals taken off, derived
/// records filled.
package struct BoundPlan: Sendable {
  package var evaluator: Evaluator
  /// In the order of the plan.
  package let rules: [RuleNode]
  package let rejects: [Reject]
  let dismissals: [Node]
  let grades: [GradeNode]
  /// Derived from findings, once there are any.
  let lateDerivations: [DerivationNode]

  /// - Parameter data: as loaded; what takes no part is marked in it, and numbers are netted.
  package init(_ plan: RulebookPlan, _ rulebook: CheckedRulebook, _ data: DataSet) {
    var binder = Binder(rulebook, symbols: data.symbols)
    let columns = rulebook.records.indices.map { binder.columns(of: $0) }
    let conditions = rulebook.records.indices.map { binder.conditions(of: $0, data.records[$0]) }
    let derivations = plan.derivations.map { binder.bind($0) }
    let rules = plan.rules.map { binder.bind($0) }
    let dismissals = plan.dismissals.map { binder.bind($0) }
    let grades = plan.grades.map { binder.bind($0) }
    var evaluator = Evaluator(rulebook, binder, data.records)
    evaluator.placeRows(columns)
    evaluator.exclude(by: conditions)
    rejects = evaluator.takeOffReversals()
    evaluator.placeRows(columns)
    let isLate = { (node: DerivationNode) in
      node.plan.requirements.records.contains { $0 == rulebook.findingRecord }
    }
    for derivation in derivations where !isLate(derivation) { evaluator.derive(derivation) }
    self.evaluator = evaluator
    self.rules = rules
    self.dismissals = dismissals
    self.grades = grades
    lateDerivations = derivations.filter(isLate)
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

extension Evaluator {
  fileprivate init(_ rulebook: CheckedRulebook, _ binder: Binder, _ data: [RecordData?]) {
    var binder = binder
    var atoms = Atoms()
    self.rulebook = rulebook
    self.data = data
    tables = rulebook.tables.map { TableRows($0, binder: &binder, atoms: &atoms) }
    parameters = rulebook.parameters.map { parameter in
      ParameterValues(
        values: parameter.values.map { (binder.value(of: $0.constant), $0.from, $0.to) })
    }
    testers = binder.testers
    symbols = binder.symbols
    self.atoms = atoms
    matchIndexes = Array(repeating: nil, count: binder.matchCount)
    sharedAggregates = Array(repeating: [:], count: binder.matchCount)
    sharedPositions = Array(repeating: [:], count: binder.matchCount)
    let count = rulebook.records.count
    keyIndexes = Array(repeating: nil, count: count)
    computed = Array(repeating: [], count: count)
    records = Array(
      repeating: RecordRows(columns: [], physical: [], dates: [], keys: []), count: count)
    for index in rulebook.records.indices where data[index] == nil {
      if case .file = rulebook.records[index].source { absentFiles.insert(index) }
    }
  }

  /// Puts the judged rows of every file in the order of date and key.
  fileprivate mutating func placeRows(_ columns: [[RowColumn]]) {
    for record in records.indices { place(record, columns[record]) }
    matchIndexes = Array(repeating: nil, count: matchIndexes.count)
    sharedAggregates = Array(repeating: [:], count: sharedAggregates.count)
    sharedPositions = Array(repeating: [:], count: sharedPositions.count)
  }

  private mutating func place(_ record: Int, _ columns: [RowColumn]) {
    var columns = columns
    computed[record] = Array(repeating: [], count: columns.count)
    keyIndexes[record] = nil
    guard let data = data[record] else {
      records[record] = RecordRows(
        columns: columns.map(\.withoutRows), physical: [], dates: [], keys: [])
      records[record].indexKeys(symbolCount: symbols.count)
      return
    }
    for (place, column) in data.columns.enumerated() {
      if let column { columns[place] = .stored(column) }
    }
    let rows = data.judgedRows
    records[record] = RecordRows(
      columns: columns, physical: rows, dates: dates(of: record, rows, columns),
      keys: rows.map { data.keys[$0] })
    sort(record)
    records[record].indexKeys(symbolCount: symbols.count)
  }

  /// A record may be dated by a computed field, so the rows must be in place already.
  private func dates(of record: Int, _ rows: [Int], _ columns: [RowColumn]) -> [Value] {
    guard let field = rulebook.records[record].datedBy,
      case .stored(let column) = columns[field.index]
    else { return [] }
    return rows.map { Value(column.value(row: $0)) }
  }

  private mutating func sort(_ record: Int) {
    let rows = records[record]
    let order = rows.keys.indices.sorted { left, right in
      let (first, second) = (seconds(rows, left), seconds(rows, right))
      if first != second { return first < second }
      return symbols.precedes(rows.keys[left], rows.keys[right])
    }
    records[record] = RecordRows(
      columns: rows.columns, physical: order.map { rows.physical[$0] },
      dates: rows.dates.isEmpty ? [] : order.map { rows.dates[$0] },
      keys: order.map { rows.keys[$0] })
  }

  private func seconds(_ rows: RecordRows, _ row: Int) -> Int64 {
    TimePoint(rows.date(row))?.seconds ?? .max
  }

  /// Leaves out the rows for which a record's `where` is not true.
  fileprivate mutating func exclude(by conditions: [[Node]]) {
    var excluded: [(record: Int, row: Int)] = []
    for (record, nodes) in conditions.enumerated() where !nodes.isEmpty {
      for row in 0..<records[record].count {
        var environment = rowEnvironment(record, row)
        if all(nodes, &environment).isYes { continue }
        excluded.append((record, records[record].physical[row]))
      }
    }
    for (record, row) in excluded { data[record]?.exclude(row: row) }
  }

  fileprivate mutating func takeOffReversals() -> [Reject] {
    var rejects: [Reject] = []
    for index in data.indices {
      let record = rulebook.records[index]
      guard case .file(let file, _, let reversal?) = record.source else { continue }
      rejects +=
        data[index]?.takeOffReversals(reversal, of: record, file: file.path, symbols: symbols)
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
