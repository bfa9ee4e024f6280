import Mistakes
import Parser
import Source
import Values
import Vocabulary

/// What is asked of a row.
enum LookupUse {
  /// Whether there is one; any of several codes may find it.
  case existence
  /// The value of a column, which only one row can have.
  case column
}

/// Rows found by their keys.
extension ExpressionChecker {
  /// `limit[item, hospital.level].quantity`
  mutating func checkColumn(
    _ table: Name, _ keys: [ExprSyntax], _ column: Name, at range: SourceRange
  ) -> Expr {
    let source: Lookup.Source
    switch environment.entity(named: table.text) {
    case .table(let id): source = .table(id)
    case .record(let id): source = .record(id)
    case .list: return fail(.listHasNoColumns(table), at: range)
    case .choice, .parameter, nil:
      return fail(.unknownTable(table, suggestion: suggest(table, lookupNames())), at: range)
    }
    let lookup = checkLookup(source, table, keys, at: range)
    guard let (id, field) = columnField(column, of: source) else {
      let (names, label) = columns(of: source)
      return fail(
        .unknownField(column, of: label, suggestion: suggest(column, names), hint: nil), at: range)
    }
    guard let lookup else { return .invalid(at: range) }
    return Expr(.column(lookup, id), field.type, at: range)
  }

  private func columnField(_ name: Name, of source: Lookup.Source) -> (FieldID, Field)? {
    switch source {
    case .table(let id):
      environment.column(named: name.text, in: id).map {
        ($0, environment[id][$0])
      }
    case .record(let id):
      environment.field(named: name.text, in: id).map { ($0, environment.field($0, of: id)) }
    }
  }

  private func columns(of source: Lookup.Source) -> (names: [Names], label: Wording) {
    switch source {
    case .table(let id):
      let table = environment[id]
      return (table.fields.map(\.names), Wording(table.names))
    case .record(let id):
      let record = environment[id]
      return (record.fields.map(\.names), Wording(record.names))
    }
  }

  private func lookupNames() -> [Names] {
    environment.tables.map(\.names) + environment.records.map(\.names)
  }

  /// As many keys as the table has, each of the type of its column.
  mutating func checkLookup(
    _ source: Lookup.Source, _ name: Name, _ keys: [ExprSyntax], for use: LookupUse = .column,
    at range: SourceRange
  ) -> Lookup? {
    let columns = keyColumns(of: source)
    guard columns.count == keys.count else {
      report(
        .keyCount(name, wanted: columns.map(\.names), given: keys.count, at: keyRange(keys, range)))
      return nil
    }
    var checked: [Expr] = []
    for (key, column) in zip(keys, columns) {
      if let value = checkKey(key, as: column, of: name, for: use) { checked.append(value) }
    }
    return checked.count == columns.count ? Lookup(source, keys: checked) : nil
  }

  private func keyColumns(of source: Lookup.Source) -> [Field] {
    switch source {
    case .table(let id):
      let table = environment[id]
      return table.keyFields.map { table[$0] }
    case .record(let id):
      let record = environment[id]
      return record.keyFields.map { record[$0] }
    }
  }

  private func keyRange(_ keys: [ExprSyntax], _ whole: SourceRange) -> SourceRange {
    guard let first = keys.first, let last = keys.last else { return whole }
    return first.range.union(last.range)
  }

  private mutating func checkKey(
    _ key: ExprSyntax, as column: Field, of table: Name, for use: LookupUse
  ) -> Expr? {
    if case .anyOf(let several) = key.unwrapped.kind, use == .existence, column.type == .code {
      return checkCodes(several)
    }
    let value = check(key, expecting: column.type)
    if value.isUnknown { return nil }
    let typed = isPlain(key) ? adapted(value, to: column.type) : value
    let model = Expr(.constant(.missing), column.type, at: column.names.range)
    if let sides = united(Operands(left: model, right: typed)) { return sides.right }
    if isTextKey(column, typed) { return typed }
    report(
      .keyType(
        table, Wording(column.names), typeName(column.type), typeName(value.type), at: key.range,
        notes: [originNote(value), columnNote(column)]))
    return nil
  }

  /// `[item, any of diagnoses] in indication`: one of the codes has a row.
  private mutating func checkCodes(_ syntax: ExprSyntax) -> Expr? {
    let value = check(syntax)
    if value.isUnknown { return nil }
    if case .codes = value.type { return value }
    report(.anyOfNeedsCodes(originNote(value), at: syntax.range))
    return nil
  }

  /// The start of a text finds a row as the start of a code does.
  private func isTextKey(_ column: Field, _ value: Expr) -> Bool {
    column.key == .prefix && value.type == .text
  }

  private func columnNote(_ column: Field) -> Diagnostic.Note {
    let type = typeName(column.type)
    return Diagnostic.Note(
      "this column is \(type.english)", "该列为\(type.chinese)", at: column.names.range)
  }
}
