package import Checker

/// What must be there for a rule to be judged.
package struct Requirements: Hashable, Sendable {
  /// All records read, those behind references and derived ones included.
  package var records: Set<RecordID> = []
  package var fields: Set<FieldOfRecord> = []
  package var tables: Set<TableID> = []
  package var lists: Set<ListID> = []
  package var parameters: Set<ParameterID> = []
  /// The records among them that come from files, in the order of their declaration.
  package var files: [RecordID] = []

  package init() {}
}

package struct FieldOfRecord: Hashable, Sendable {
  package let record: RecordID
  package let field: FieldID

  package init(_ record: RecordID, _ field: FieldID) {
    self.record = record
    self.field = field
  }
}

/// Follows expressions into the fields, tables and records that they read.
struct RequirementsBuilder {
  let rulebook: CheckedRulebook
  private(set) var requirements = Requirements()

  init(_ rulebook: CheckedRulebook) { self.rulebook = rulebook }

  var finished: Requirements {
    var result = requirements
    result.files = rulebook.records.indices.map(RecordID.init).filter { id in
      guard result.records.contains(id) else { return false }
      if case .file = rulebook.records[id.index].source { return true }
      return false
    }
    return result
  }

  /// - Parameter bindings: the record of each binding that the expression speaks of.
  mutating func add(_ expression: Expr, bindings: [Binding]) {
    add(expression) { bindings.indices.contains($0.index) ? bindings[$0.index].record : nil }
  }

  mutating func addRecord(_ id: RecordID) {
    guard requirements.records.insert(id).inserted else { return }
    let record = rulebook.records[id.index]
    switch record.source {
    case .file(_, let conditions, let reversal):
      for condition in conditions { addOverRow(condition, of: id) }
      addReversal(reversal, of: id)
    case .derived(let derived):
      addRecord(derived.base)
      for condition in derived.conditions { addOverRow(condition, of: derived.base) }
      if let gaps = derived.gaps { addOverRow(gaps, of: derived.base) }
      for field in record.fields.indices { addField(FieldID(field), of: id) }
    case .findings: break
    }
    if let datedBy = record.datedBy { addField(datedBy, of: id) }
    for key in record.keyFields { addField(key, of: id) }
  }

  private mutating func addReversal(_ reversal: Reversal?, of id: RecordID) {
    guard let reversal else { return }
    for field in [reversal.original] + reversal.fields { addField(field, of: id) }
  }

  mutating func addField(_ field: FieldID, of record: RecordID) {
    addRecord(record)
    guard requirements.fields.insert(FieldOfRecord(record, field)).inserted else { return }
    switch rulebook.records[record.index].fields[field.index].source {
    case .column, .runStart, .runEnd, .finding: break
    case .computed(let value): addOverRow(value, of: record)
    case .period(let period):
      addOverRow(period.from, of: record)
      addOverRow(period.to, of: record)
    case .groupKey(let value), .aggregated(let value): addAggregated(value, of: record)
    }
  }

  private mutating func addOverRow(_ expression: Expr, of record: RecordID) {
    add(expression) { $0.index == 0 ? record : nil }
  }

  /// Binding 0 is a row of the base, binding 1 the derived row.
  private mutating func addAggregated(_ expression: Expr, of record: RecordID) {
    guard case .derived(let derived) = rulebook.records[record.index].source else { return }
    add(expression) { $0.index == 0 ? derived.base : $0.index == 1 ? record : nil }
  }

  private mutating func add(_ expression: Expr, record: (BindingID) -> RecordID?) {
    let own = expression.source
    let scope: (BindingID) -> RecordID? = { $0 == own?.binding ? own?.record : record($0) }
    switch expression.kind {
    case .field(let binding, let field):
      if let id = record(binding) { addField(field, of: id) }
    case .ownKey(let binding), .recordDate(let binding):
      if let id = record(binding) { addRecord(id) }
    case .follow(let base, let field):
      if case .reference(let id) = base.type { addField(field, of: id) }
    case .parameter(let id): requirements.parameters.insert(id)
    case .column(let lookup, let field): add(lookup, column: field)
    case .rowExists(let lookup): add(lookup, column: nil)
    case .memberOf(_, let items, _): add(items)
    case _: break
    }
    if let own { addRecord(own.record) }
    for child in expression.children { add(child, record: scope) }
  }

  private mutating func add(_ lookup: Lookup, column: FieldID?) {
    switch lookup.source {
    case .table(let id): requirements.tables.insert(id)
    case .record(let id):
      addRecord(id)
      if let column { addField(column, of: id) }
    }
  }

  private mutating func add(_ items: [Membership]) {
    for case .list(let id) in items { requirements.lists.insert(id) }
  }
}
