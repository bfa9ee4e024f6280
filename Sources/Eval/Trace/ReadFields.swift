import Checker
import Plan
import Values

/// The fields that a rule or grade reads of each record, those behind computed fields included.
struct ReadFields {
  private let rulebook: CheckedRulebook
  private var fields: Set<FieldOfRecord> = []

  /// - Parameter bindings: what the expressions speak of.
  init(_ expressions: [Expr], _ bindings: [Binding], in rulebook: CheckedRulebook) {
    self.rulebook = rulebook
    for expression in expressions {
      add(expression) { bindings.indices.contains($0.index) ? bindings[$0.index].record : nil }
    }
  }

  /// The fields read of a record, in the order of their declaration; what identifies a row is left
  /// out, what dates it is there.
  func fields(of record: Int) -> [Int] {
    let declared = rulebook.records[record]
    let isFile = if case .file = declared.source { true } else { false }
    return declared.fields.indices.filter { place in
      if isFile && declared.fields[place].key != nil { return false }
      return declared.datedBy?.index == place
        || fields.contains(FieldOfRecord(RecordID(record), FieldID(place)))
    }
  }

  private mutating func add(_ expression: Expr, record: @escaping (BindingID) -> RecordID?) {
    expression.forEachNode { node in
      switch node.kind {
      case .field(let binding, let field):
        if let id = record(binding) { add(field, of: id) }
      case .follow(let base, let field):
        if case .reference(let id) = base.type { add(field, of: id) }
      case _: break
      }
    }
  }

  private mutating func add(_ field: FieldID, of record: RecordID) {
    guard fields.insert(FieldOfRecord(record, field)).inserted else { return }
    switch rulebook.records[record.index].fields[field.index].source {
    case .computed(let value): add(value) { $0.index == 0 ? record : nil }
    case .period(let period):
      add(period.from) { $0.index == 0 ? record : nil }
      add(period.to) { $0.index == 0 ? record : nil }
    case .column, .groupKey, .aggregated, .runStart, .runEnd, .finding: break
    }
  }
}

extension Tracer {
  /// A row as a trace shows it.
  mutating func record(
    _ reference: RowReference, as role: TraceRole, _ fields: ReadFields
  ) -> TraceRecord {
    let declared = rulebook.records[reference.record]
    var parts: [SubjectPart] = []
    for place in fields.fields(of: reference.record) {
      let value = facts.value(record: reference.record, field: place, row: reference.row, &memo)
      let field = declared.fields[place]
      parts.append(SubjectPart(name: label(field.names), value: text(value, field.type)))
    }
    return TraceRecord(
      role: role, key: facts.key(reference), line: line(of: reference), fields: parts)
  }

  /// The line of its data file; nothing for a derived record.
  private func line(of reference: RowReference) -> Int? {
    let physical = facts.records[reference.record].physical
    guard physical.indices.contains(reference.row), let data = facts.data[reference.record]
    else { return nil }
    let row = physical[reference.row]
    return data.lines.indices.contains(row) ? data.lines[row] : nil
  }
}
