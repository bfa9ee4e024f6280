import Parser
import Source
import Values
import Vocabulary

/// The columns of a table as declared, and where its rows say from when to when they are in force.
struct TableLayout {
  let names: Names
  let layer: LayerID
  let fields: [Field]
  let effective: (from: Name, to: Name)?

  var keyPlaces: [Int] { fields.indices.filter { fields[$0].key != nil } }

  /// The headers under which a column may stand.
  func headers(ofField field: Int) -> [String] {
    guard case .column(let spec) = fields[field].source else { return [] }
    return spec.isSeries ? spec.headers : spec.headers + fields[field].names.all
  }

  /// The headers under which a column behind `effective` may stand.
  func headers(ofEffective name: Name) -> [String] {
    let field = fields.indices.first { fields[$0].names.all.contains(name.text) }
    return [name.text] + (field.map(headers(ofField:)) ?? [])
  }
}

/// Checks the columns of a table.
func checkedLayout(
  _ table: Layered<TableSyntax>, names: Names, in context: inout CheckContext
) -> TableLayout {
  var register = NameRegister()
  let fields = table.syntax.fields.compactMap { field -> Field? in
    guard let names = register.claim(field.names, in: &context) else { return nil }
    let column = checkedColumn(field, names: names, in: &context)
    refuseKey(column, field, in: &context)
    return column
  }
  let layout = TableLayout(
    names: names, layer: table.layer, fields: fields,
    effective: checkedEffective(table.syntax.effective, among: fields, in: &context))
  checkKeys(of: layout, table.syntax, in: &context)
  return layout
}

private func refuseKey(_ column: Field, _ syntax: FieldSyntax, in context: inout CheckContext) {
  let isGood =
    switch column.key {
    case nil: true
    case .exact: mayBeKey(column.type)
    case .prefix: mayBePrefix(column.type)
    case .band: mayBeBand(column.type)
    }
  if !isGood { context.report(.tableKeyType(syntax.names[0])) }
}

private func mayBeKey(_ type: ValueType) -> Bool {
  switch type {
  case .code, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
    .reference, .unknown:
    true
  case .codes, .scope, .period, .part, .set: false
  }
}

private func mayBePrefix(_ type: ValueType) -> Bool {
  switch type {
  case .code, .text, .reference, .unknown: true
  case .codes, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice, .scope,
    .period, .part, .set:
    false
  }
}

private func mayBeBand(_ type: ValueType) -> Bool {
  switch type {
  case .integer, .decimal, .money, .date, .time, .unknown: true
  case .code, .codes, .text, .duration, .boolean, .choice, .reference, .scope, .period, .part,
    .set:
    false
  }
}

private func checkKeys(
  of layout: TableLayout, _ syntax: TableSyntax, in context: inout CheckContext
) {
  if layout.keyPlaces.isEmpty && !layout.fields.isEmpty {
    context.report(.tableWithoutKey(syntax.names[0]))
  }
  let bands = layout.fields.filter { if case .band = $0.key { true } else { false } }
  for extra in bands.dropFirst() {
    context.report(.secondBand(extra.names, first: bands[0].names.range))
  }
}

/// The columns behind `effective`; nothing where one is no date, whose cells would be reported too.
private func checkedEffective(
  _ effective: (from: Name, to: Name)?, among fields: [Field], in context: inout CheckContext
) -> (from: Name, to: Name)? {
  guard let effective else { return nil }
  let wrong = [effective.from, effective.to].filter { name in
    switch fields.first(where: { $0.names.all.contains(name.text) })?.type {
    case .date, .unknown, nil: false
    case .code, .codes, .text, .integer, .decimal, .money, .time, .duration, .boolean, .choice,
      .reference, .scope, .period, .part, .set:
      true
    }
  }
  for name in wrong { context.report(.effectiveNotADate(name)) }
  return wrong.isEmpty ? effective : nil
}
