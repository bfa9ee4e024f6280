import Parser
import Source

/// What needs all fields of a record: its `where`, what reversals take off, and its worth.
func completeRecord(_ record: DeclaredRecord, in context: inout CheckContext) {
  guard case .file(let file, _, _) = context.environment[record.id].source else { return }
  let reversal = record.syntax.reversal.flatMap {
    checkedReversal($0, of: record.id, in: &context)
  }
  let conditions = checkRecordConditions(record.syntax.conditions, of: record.id, in: &context)
  context.environment.setSource(
    of: record.id, to: .file(file, conditions: conditions, reversal: reversal))
  let worth = worth(of: record, reversal, in: &context)
  context.environment.setWorth(of: record.id, to: worth)
}

private func checkedReversal(
  _ syntax: ReversalSyntax, of record: RecordID, in context: inout CheckContext
) -> Reversal? {
  let fields = syntax.fields.compactMap { name -> FieldID? in
    guard let field = headerField(name, of: record, in: &context) else { return nil }
    if isNumericColumn(field, of: record, in: context) { return field }
    context.report(.reversalOfOther(name))
    return nil
  }
  guard let original = headerField(syntax.original, of: record, in: &context) else { return nil }
  switch context.environment.field(original, of: record).type {
  case .code, .text, .reference(record): return Reversal(original: original, fields: fields)
  case .unknown: return nil
  case .codes, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
    .reference, .scope, .period, .part, .set:
    context.report(.originalOfWrongType(syntax.original))
    return nil
  }
}

private func isNumericColumn(
  _ field: FieldID, of record: RecordID, in context: CheckContext
) -> Bool {
  let declared = context.environment.field(field, of: record)
  guard case .column = declared.source else { return false }
  return [.integer, .decimal, .money].contains(declared.type)
}

/// The money that a row is about: as the header says; else the one money field that reversals take
/// off; else the only money.
private func worth(
  of record: DeclaredRecord, _ reversal: Reversal?, in context: inout CheckContext
) -> FieldID? {
  if let name = record.syntax.worth {
    guard let field = headerField(name, of: record.id, in: &context) else { return nil }
    let type = context.environment.field(field, of: record.id).type
    if type != .money && type != .unknown { context.report(.worthOfOtherType(name)) }
    return type == .money ? field : nil
  }
  let fields = context.environment[record.id].fields
  let reversed = (reversal?.fields ?? []).filter { fields[$0.index].type == .money }
  if reversed.count == 1 { return reversed[0] }
  return onlyMoney(of: fields)
}

/// The only money among the columns; among all fields where no column is money.
private func onlyMoney(of fields: [Field]) -> FieldID? {
  let money = fields.indices.filter { fields[$0].type == .money }
  let columns = money.filter { fields[$0].isColumn }
  let candidates = columns.isEmpty ? money : columns
  return candidates.count == 1 ? FieldID(candidates[0]) : nil
}

/// A derived row is about its only money, where it has just one.
func setWorth(ofDerived record: RecordID, in context: inout CheckContext) {
  let fields = context.environment[record].fields
  context.environment.setWorth(of: record, to: onlyMoney(of: fields))
}

extension Field {
  package var isColumn: Bool {
    if case .column = source { true } else { false }
  }
}
