import Mistakes
import Parser
import Source
import Values
import Vocabulary

/// What a name means.
extension ExpressionChecker {
  /// An unqualified name: a member of the choice that is expected here, else the candidate's.
  mutating func checkName(_ name: Name, expecting expected: ValueType?) -> Expr {
    if let member = member(named: name, of: expected) { return member }
    if let value = lookUp(name) { return value }
    if lostNames.contains(name.text) { return .invalid(at: name.range) }
    if let expected, case .unknown = expected { return .invalid(at: name.range) }
    if let expected, let names = memberNames(of: expected) {
      report(.unknownMember(name, typeName(expected), suggestion: suggest(name, names)))
      return .invalid(at: name.range)
    }
    return lose(name, nameError(name, expecting: expected))
  }

  /// Reports a name that means nothing, and its other uses no more.
  private mutating func lose(_ name: Name, _ problem: Diagnostic) -> Expr {
    lostNames.insert(name.text)
    return fail(problem, at: name.range)
  }

  /// The value of an unqualified name that belongs to data or parameters; nothing where there is
  /// none of that name, or where it could mean two.
  func lookUp(_ name: Name) -> Expr? {
    if let index = scope.gives.firstIndex(where: { $0.names.all.contains(name.text) }) {
      return Expr(.given(index), scope.gives[index].type, at: name.range)
    }
    if let own = scope.own.record, let value = ownValue(name, of: own) { return value }
    if case .binding(let binding) = meaning(of: name.text) {
      return ownKey(binding, at: name.range)
    }
    if case .parameter(let id) = environment.entity(named: name.text) {
      return Expr(.parameter(id), environment[id].type, at: name.range)
    }
    return nil
  }

  /// A field of the record, or a part of its date.
  private func ownValue(_ name: Name, of binding: BindingID) -> Expr? {
    let record = bindings[binding].record
    if let field = environment.field(named: name.text, in: record) {
      return fieldValue(field, of: binding, at: name.range)
    }
    if case .binding = meaning(of: name.text) { return nil }
    return partOfOwnDate(name, of: binding)
  }

  private func partOfOwnDate(_ name: Name, of binding: BindingID) -> Expr? {
    guard let part = DatePart.named[name.text],
      let date = recordDate(binding, at: name.range)
    else { return nil }
    return datePart(part, of: date, at: name.range)
  }

  func fieldValue(_ field: FieldID, of binding: BindingID, at range: SourceRange) -> Expr {
    let record = bindings[binding].record
    return Expr(.field(binding, field), environment.field(field, of: record).type, at: range)
  }

  func ownKey(_ binding: BindingID, at range: SourceRange) -> Expr {
    Expr(.ownKey(binding), .reference(bindings[binding].record), at: range)
  }

  /// The date of a bound record; nothing where it has none.
  func recordDate(_ binding: BindingID, at range: SourceRange) -> Expr? {
    environment.dateType(of: bindings[binding].record).map {
      Expr(.recordDate(binding), $0, at: range)
    }
  }

  /// Nothing where a date without time is asked for its hour.
  func datePart(_ part: DatePart, of date: Expr, at range: SourceRange) -> Expr? {
    switch (part, date.type) {
    case (.day, .date): return date
    case (.hour, .date): return nil
    case (.day, _): return Expr(.call(.part(.day), [date]), .date, at: range)
    case (_, _): return Expr(.call(.part(part), [date]), part.valueType, at: range)
    }
  }

  func meaning(of name: String) -> NamedBinding.Meaning? {
    scope.named.last { $0.name == name }?.meaning
  }
}

/// Names behind a dot.
extension ExpressionChecker {
  mutating func checkMember(_ base: ExprSyntax, _ name: Name, at range: SourceRange) -> Expr {
    switch base.kind {
    case .name(let head):
      if let value = checkQualified(head, name, at: range) { return value }
    case .lookup(let table, let keys): return checkColumn(table, keys, name, at: range)
    case _: break
    }
    let value = check(base)
    return value.isUnknown ? .invalid(at: range) : follow(value, name, at: range)
  }

  /// `other.item` of a record that is spoken of by name; nothing where the head is no such name.
  private mutating func checkQualified(_ head: Name, _ name: Name, at range: SourceRange) -> Expr? {
    let meaning = meaning(of: head.text)
    let ownField = scope.own.record.flatMap {
      environment.field(named: head.text, in: bindings[$0].record)
    }
    switch meaning {
    case .ambiguous: return fail(.ambiguousRecord(head), at: range)
    case .binding(let binding):
      if ownField != nil, scope.own.record != binding {
        return fail(.fieldOrRecord(head, recordName(ownRecord)), at: range)
      }
      return checkField(name, of: binding, at: range)
    case nil:
      if lookUp(head) != nil { return nil }
      if lostNames.contains(head.text) { return .invalid(at: range) }
      return lose(head, headError(head, name))
    }
  }

  /// A field or a date part of a bound record.
  mutating func checkField(_ name: Name, of binding: BindingID, at range: SourceRange) -> Expr {
    let record = bindings[binding].record
    if let field = environment.field(named: name.text, in: record) {
      return fieldValue(field, of: binding, at: range)
    }
    if environment[record].names.all.contains(name.text) {
      return ownKey(binding, at: range)
    }
    if DatePart.named[name.text] != nil,
      let part = partOfOwnDate(Name(name.text, at: range), of: binding)
    {
      return part
    }
    return fail(unknownField(name, in: record), at: range)
  }

  /// A field of the record that a reference names, or a part of a date.
  mutating func follow(_ base: Expr, _ name: Name, at range: SourceRange) -> Expr {
    switch base.type {
    case .reference(let record): return followReference(base, to: record, name, at: range)
    case .date, .time:
      if let part = DatePart.named[name.text], let value = datePart(part, of: base, at: range) {
        return value
      }
    case .code, .codes, .text, .integer, .decimal, .money, .duration, .boolean, .choice, .scope,
      .period, .part, .set, .unknown:
      break
    }
    return fail(.notAReference(originNote(base), name, at: range), at: range)
  }

  private mutating func followReference(
    _ base: Expr, to record: RecordID, _ name: Name, at range: SourceRange
  ) -> Expr {
    if let field = environment.field(named: name.text, in: record) {
      return followed(base, field, of: record, at: range)
    }
    if environment[record].names.all.contains(name.text) { return base }
    if let part = DatePart.named[name.text],
      let datedBy = environment[record].datedBy,
      let value = datePart(part, of: followed(base, datedBy, of: record, at: range), at: range)
    {
      return value
    }
    return fail(unknownField(name, in: record), at: range)
  }

  /// Following a record's own key stays with the record.
  private func followed(
    _ base: Expr, _ field: FieldID, of record: RecordID, at range: SourceRange
  ) -> Expr {
    if case .ownKey(let binding) = base.kind { return fieldValue(field, of: binding, at: range) }
    return Expr(.follow(base, field), environment.field(field, of: record).type, at: range)
  }

  private var ownRecord: RecordID {
    scope.own.record.map { bindings[$0].record } ?? RecordID(0)
  }
}

/// Members of choices and scopes.
extension ExpressionChecker {
  func member(named name: Name, of type: ValueType?) -> Expr? {
    guard let type, let members = memberNames(of: type),
      let index = members.firstIndex(where: { $0.all.contains(name.text) })
    else { return nil }
    return Expr(.constant(.member(index)), type, at: name.range)
  }

  /// The members of a choice or scope, in their order; nothing for other types.
  func memberNames(of type: ValueType) -> [Names]? {
    switch type {
    case .choice(let id): environment[id].members.map(\.names)
    case .scope(let id): environment[id].members.map(\.names)
    case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean,
      .reference, .period, .part, .set, .unknown:
      nil
    }
  }
}

extension Environment {
  /// The type of the date of a record's rows; nothing for an undated record. A derived record has
  /// the date of its latest member.
  func dateType(of id: RecordID) -> ValueType? {
    let record = self[id]
    switch record.source {
    case .file: return record.datedBy.map { field($0, of: id).type }
    case .derived(let derived): return derived.isDated ? dateType(of: derived.base) : nil
    case .findings: return .date
    }
  }
}

extension DatePart {
  /// The type of what it is compared as.
  fileprivate var valueType: ValueType {
    switch entry.value {
    case .stretch: .part(self)
    case .number: .integer
    }
  }
}
