import Checker
import Vocabulary

extension ProgramBuilder {
  mutating func record(at index: Int) -> RecordNode {
    let record = rulebook.records[index]
    let id = RecordID(index)
    return RecordNode(
      names: record.names, fields: record.fields.map { field($0, of: id) },
      source: source(of: record, id), datedBy: record.datedBy, worth: record.worth,
      isDefault: record.isDefault, isDated: record.isDated)
  }

  private mutating func source(of record: Record, _ id: RecordID) -> RecordNode.Source {
    switch record.source {
    case .file(let file, let conditions, let reversal):
      begin(bindings: [id])
      return .file(file, conditions: nodes(conditions), reversal: reversal)
    case .derived(let derived): return .derived(base: derived.base)
    case .findings: return .findings
    }
  }

  private mutating func field(_ field: Field, of record: RecordID) -> FieldNode {
    begin(bindings: [record])
    return FieldNode(
      names: field.names, type: field.type, key: field.key, source: source(of: field))
  }

  private mutating func source(of field: Field) -> FieldNode.Source {
    switch field.source {
    case .column(let column): .column(column)
    case .computed(let value): .computed(node(value))
    case .period(let period):
      .period(
        PeriodNode(
          from: node(period.from), to: node(period.to), isByDay: period.isByDay,
          openEnd: period.openEnd))
    case .groupKey: .groupKey
    case .aggregated(let value): .aggregated(value.overNothing)
    case .runStart: .runStart
    case .runEnd: .runEnd
    case .finding(let field): .finding(field)
    }
  }

  mutating func derivation(of id: RecordID) -> DerivationNode? {
    let record = rulebook.records[id.index]
    guard case .derived(let derived) = record.source else { return nil }
    begin(bindings: [derived.base, id])
    let requirements = rulebook.requirements(of: id)
    var keys: [DerivationNode.Filling] = []
    var gives: [DerivationNode.Filling] = []
    let filters = nodes(derived.conditions)
    for (index, field) in record.fields.enumerated() {
      switch field.source {
      case .groupKey(let value): keys.append(.init(field: FieldID(index), value: node(value)))
      case .aggregated(let value): gives.append(.init(field: FieldID(index), value: node(value)))
      case .column, .computed, .period, .runStart, .runEnd, .finding: break
      }
    }
    return DerivationNode(
      record: id, base: derived.base, filters: filters, keys: keys, gaps: node(derived.gaps),
      gives: gives, requirements: requirements,
      isLate: requirements.records.contains { rulebook.isFindings($0) })
  }
}

extension ProgramBuilder {
  mutating func dismissal(_ dismissal: Dismissal) -> DismissalNode {
    begin(bindings: [rulebook.findingRecord])
    return DismissalNode(
      condition: node(dismissal.condition), because: dismissal.because, layer: dismissal.layer,
      range: dismissal.range)
  }

  mutating func grade(_ grade: Grade) -> GradeNode {
    begin(bindings: grade.bindings.map(\.record))
    let gives = grade.gives.map { GradeNode.Give(names: $0.names, value: node($0.value)) }
    let steps = grade.steps.map {
      GradeNode.Step(names: $0.names, conditions: nodes($0.conditions), range: $0.range)
    }
    return GradeNode(
      names: grade.names, range: grade.range, record: grade.record, bindings: grade.bindings,
      bindingCount: records.count, gives: gives, steps: steps,
      requirements: rulebook.requirements(of: grade))
  }
}

extension Expr {
  /// What it is where a derived record has no row: nothing was counted.
  fileprivate var overNothing: OverNothing {
    guard case .aggregate(let aggregate) = kind else { return .missing }
    return aggregate.kind.entry.overNothing == .zero ? .zero : .missing
  }
}
