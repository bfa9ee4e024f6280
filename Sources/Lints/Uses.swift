import Checker
import Parser

/// What expressions use of what is declared.
struct Uses {
  private(set) var lists: Set<ListID> = []
  private(set) var tables: Set<TableID> = []
  private(set) var parameters: Set<ParameterID> = []
  /// Records that something looks through, refers to or is judged by.
  private(set) var records: Set<RecordID> = []
  private(set) var fields: Set<RecordField> = []
  /// Fields that findings share, by their first names.
  private(set) var sharedFields: Set<String> = []
  private let rulebook: CheckedRulebook

  struct RecordField: Hashable {
    let record: RecordID
    let field: FieldID
  }

  /// All uses in a rulebook.
  init(in rulebook: CheckedRulebook) {
    self.rulebook = rulebook
    for rule in rulebook.rules {
      records.formUnion(rule.bindings.map(\.record))
      add(rule.expressions, rule.bindings.map(\.record))
    }
    for index in rulebook.records.indices { add(RecordID(index)) }
    for field in rulebook.records.flatMap(\.fields) + rulebook.tables.flatMap(\.fields) {
      if case .reference(let record) = field.type { records.insert(record) }
    }
    if let finding = rulebook.findingRecord {
      add(rulebook.dismissals.map(\.condition), [finding])
    }
    for grade in rulebook.grades {
      records.insert(grade.record)
      add(
        grade.gives.map(\.value) + grade.steps.flatMap(\.conditions), grade.bindings.map(\.record))
    }
  }

  private mutating func add(_ id: RecordID) {
    let record = rulebook[id]
    switch record.source {
    case .file: add(record.expressions, [id])
    case .derived(let derived):
      if derived.base != id { records.insert(derived.base) }
      add(record.expressions, [derived.base, id])
    case .findings: break
    }
  }

  private mutating func add(_ expressions: [Expr], _ bindings: [RecordID]) {
    var pending = expressions
    while let next = pending.popLast() {
      note(next, bindings)
      pending += next.children
    }
  }

  private mutating func note(_ expression: Expr, _ bindings: [RecordID]) {
    switch expression.kind {
    case .parameter(let id): parameters.insert(id)
    case .column(let lookup, let field): note(lookup, field)
    case .rowExists(let lookup): note(lookup, nil)
    case .memberOf(_, let items, _):
      for case .list(let id) in items { lists.insert(id) }
    case .field(let binding, let field):
      if bindings.indices.contains(binding.index) { note(field, of: bindings[binding.index]) }
    case .follow(let base, let field):
      if case .reference(let record) = base.type {
        records.insert(record)
        note(field, of: record)
      }
    case .aggregate(let aggregate):
      if let source = aggregate.boundSource { records.insert(source.record) }
    case .exists(let source): records.insert(source.record)
    case .constant, .ownKey, .recordDate, .given, .call, .scope, .invalid: break
    }
  }

  private mutating func note(_ lookup: Lookup, _ field: FieldID?) {
    switch lookup.source {
    case .table(let id): tables.insert(id)
    case .record(let id):
      records.insert(id)
      if let field { note(field, of: id) }
    }
  }

  private mutating func note(_ field: FieldID, of record: RecordID) {
    fields.insert(RecordField(record: record, field: field))
    if case .finding(.shared(let name)) = rulebook[record][field].source {
      sharedFields.insert(name)
    }
  }
}
