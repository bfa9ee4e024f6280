import Source
import Values
import Vocabulary

/// A value that has a name: where it was declared, and how people call it.
struct NamedValue {
  /// Without the names of bindings: `visit.hospital`.
  let label: Wording
  /// First declared names only, as data files and reports write them.
  let first: String
  let declared: SourceRange?
}

extension ExpressionChecker {
  /// Nothing for an expression that is worked out.
  func namedValue(_ value: Expr) -> NamedValue? {
    switch value.kind {
    case .field(let binding, let field):
      named(environment.field(field, of: bindings[binding].record).names, after: nil)
    case .ownKey(let binding):
      named(environment[bindings[binding].record].names, after: nil)
    // The day of what is dated by a day is its date, and is written `day` all the same.
    case .recordDate(let binding):
      value.type == .date
        ? partName(.day, of: value) : dateName(of: bindings[binding].record)
    case .follow(let base, let field): followName(base, field)
    case .call(.part(let part), let date): partName(part, of: date[0])
    case .column(let lookup, let field): columnName(lookup, field)
    case .parameter(let id): named(environment[id].names, after: nil)
    case .given(let index):
      scope.gives.indices.contains(index) ? named(scope.gives[index].names, after: nil) : nil
    case .constant, .rowExists, .call, .memberOf, .scope, .aggregate, .exists, .invalid: nil
    }
  }

  private func named(_ names: Names, after base: NamedValue?) -> NamedValue {
    let label = Wording(names)
    guard let base else {
      return NamedValue(label: label, first: names.first, declared: names.range)
    }
    return NamedValue(
      label: Wording(
        en: "\(base.label.english).\(label.english)", zh: "\(base.label.chinese).\(label.chinese)"),
      first: "\(base.first).\(names.first)", declared: names.range)
  }

  private func followName(_ base: Expr, _ field: FieldID) -> NamedValue? {
    guard case .reference(let record) = base.type else { return nil }
    return named(environment.field(field, of: record).names, after: namedValue(base))
  }

  private func dateName(of record: RecordID) -> NamedValue? {
    guard let field = environment[record].datedBy else { return nil }
    return named(environment.field(field, of: record).names, after: nil)
  }

  /// The record's own date needs no name in front of the part.
  private func partName(_ part: DatePart, of base: Expr) -> NamedValue? {
    let names = Names(part.entry.names, at: base.range)
    if case .recordDate = base.kind {
      return NamedValue(label: Wording(names), first: names.first, declared: nil)
    }
    return named(names, after: namedValue(base))
  }

  private func columnName(_ lookup: Lookup, _ field: FieldID) -> NamedValue? {
    switch lookup.source {
    case .table(let id):
      let table = environment[id]
      let base = named(table.names, after: nil)
      return named(table[field].names, after: base)
    case .record(let id):
      let base = named(environment[id].names, after: nil)
      return named(environment.field(field, of: id).names, after: base)
    }
  }

  /// `` `amount` is money ``, at its declaration where it has one.
  func originNote(_ value: Expr) -> Diagnostic.Note {
    let type = typeName(value.type)
    guard let named = namedValue(value) else {
      return Diagnostic.Note("this is \(type.english)", "此处为\(type.chinese)", at: value.range)
    }
    return Diagnostic.Note(
      "`\(named.label.english)` is \(type.english)", "`\(named.label.chinese)` 为\(type.chinese)",
      at: named.declared ?? value.range)
  }
}
