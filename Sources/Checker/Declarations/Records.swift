import Parser
import Source
import Vocabulary

/// A record from a file with the place it has among all records.
struct DeclaredRecord {
  let id: RecordID
  let syntax: RecordSyntax
  /// The names its fields have taken so far.
  var register = NameRegister()
}

/// Adds the record under its names, without fields, so that others may refer to it.
func appendRecord(
  _ record: Layered<RecordSyntax>, names: Names, in context: inout CheckContext
) -> DeclaredRecord {
  let file = checkedFile(record.syntax.file, of: record.syntax, in: &context)
  let id = context.environment.append(
    Record(
      names: names, layer: record.layer, fields: [],
      source: .file(file, conditions: [], reversal: nil), isDefault: record.syntax.isDefault))
  if record.syntax.isDefault { markDefault(id, record.syntax, in: &context) }
  return DeclaredRecord(id: id, syntax: record.syntax)
}

private func markDefault(_ id: RecordID, _ syntax: RecordSyntax, in context: inout CheckContext) {
  if let first = context.environment.defaultRecord {
    let names = context.environment[first].names
    context.report(.secondDefault(syntax.names[0], first: names))
  } else {
    context.environment.defaultRecord = id
  }
}

private func checkedFile(
  _ file: FileSourceSyntax?, of record: RecordSyntax, in context: inout CheckContext
) -> FileSource {
  if let file { return checkedFile(file, in: &context) }
  context.report(.recordWithoutFile(record.names[0]))
  return FileSource(
    path: "", encoding: .utf8, delimiter: comma, quote: doubleQuote, range: record.names[0].range)
}

/// The columns of a record, its date and its key; computed fields follow once all columns of all
/// records are known.
func declareColumns(of record: inout DeclaredRecord, in context: inout CheckContext) {
  for field in record.syntax.fields {
    guard let names = record.register.claim(field.names, in: &context) else { continue }
    let column = checkedColumn(field, names: names, in: &context)
    refuseInRecord(column, field, in: &context)
    _ = context.environment.append(column, to: record.id)
  }
  checkKey(of: record, in: &context)
  checkDate(of: record, in: &context)
}

/// A scope belongs in a table; a record's key is matched exactly.
private func refuseInRecord(
  _ column: Field, _ syntax: FieldSyntax, in context: inout CheckContext
) {
  if case .scope = column.type { context.report(.scopeInRecord(syntax.names[0])) }
  switch column.key {
  case .prefix, .band: context.report(.inexactRecordKey(syntax.names[0]))
  case .exact, nil: break
  }
}

private func checkKey(of record: DeclaredRecord, in context: inout CheckContext) {
  let keys = record.syntax.fields.filter { $0.key != nil }
  guard let key = keys.first else {
    context.report(.recordWithoutKey(record.syntax.names[0]))
    return
  }
  for extra in keys.dropFirst() {
    context.report(.secondKey(extra.names[0], first: key.names[0].range))
  }
  let id = context.environment.field(named: key.names[0].text, in: record.id)
  switch id.map({ context.environment.field($0, of: record.id).type }) {
  case .code, .text, .integer, .reference, .unknown, nil: break
  case .codes, .decimal, .money, .date, .time, .duration, .boolean, .choice, .scope, .period,
    .part, .set:
    context.report(.keyOfWrongType(key.names[0]))
  }
}

private func checkDate(of record: DeclaredRecord, in context: inout CheckContext) {
  guard let name = record.syntax.datedBy,
    let field = headerField(name, of: record.id, in: &context)
  else { return }
  switch context.environment.field(field, of: record.id).type {
  case .date, .time: context.environment.setDating(of: record.id, by: field)
  case .unknown: return
  case .code, .codes, .text, .integer, .decimal, .money, .duration, .boolean, .choice, .reference,
    .scope, .period, .part, .set:
    context.report(.datedByOther(name))
    return
  }
  let syntax = record.syntax
  let fieldNames = syntax.fields.map(\.names) + syntax.gives.map(\.names)
  for names in fieldNames + syntax.periods.map(\.names) {
    refuseDatePartNames(names, in: &context)
  }
}

/// A field that the record's header names.
func headerField(_ name: Name, of record: RecordID, in context: inout CheckContext) -> FieldID? {
  if let field = context.environment.field(named: name.text, in: record) { return field }
  let names = context.environment[record].fields.flatMap(\.names.all)
  context.report(.noSuchField(name, similar: similarName(to: name.text, among: names)))
  return nil
}
