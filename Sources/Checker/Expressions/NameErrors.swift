import Lexer
import Mistakes
import Parser
import Source
import Values
import Vocabulary

/// Why a name means nothing here, and what was probably meant.
extension ExpressionChecker {
  /// An unqualified name without meaning.
  /// - Parameter expected: the type of what the name stands beside, where there is such a thing.
  func nameError(_ name: Name, expecting expected: ValueType? = nil) -> Diagnostic {
    if case .pair(let first, let second) = scope.own, isField(name, of: first) {
      return .bareNameInPair(name, bindings[first].name, bindings[second].name)
    }
    if case .ambiguous = meaning(of: name.text) { return .ambiguousRecord(name) }
    switch environment.entity(named: name.text) {
    case .list: return .listAsValue(name)
    case .table: return .tableAsValue(name)
    case .record(let id): return .recordNotHere(name, recordName(id))
    case .choice, .parameter, nil: break
    }
    if let own = scope.own.record, let undated = undatedError(name, of: bindings[own].record) {
      return undated
    }
    if let field = fieldOfOther(name) { return field }
    if let choice = choiceWithMember(name) {
      return .memberAlone(name, choice.name, path: pathToChoice(choice.id))
    }
    if let field = memberOnlyField(name) { return field }
    let near = suggest(name, namesInReach())
    let written = nameHint(for: name.text) ?? pathHint(name.text)
    return .unknownName(
      name, of: scope.own.record.map { recordName(bindings[$0].record) }, suggestion: near,
      hint: near == nil && written == nil ? quotingHint(name, expected) : written,
      otherwise: scope.own.record.map { fieldsHint(bindings[$0].record) })
  }

  /// The name in front of a dot means nothing: `visit.kind` without a visit.
  func headError(_ head: Name, _ name: Name) -> Diagnostic {
    if case .record(let id) = environment.entity(named: head.text) {
      return .recordNotHere(head, recordName(id))
    }
    return nameError(head)
  }

  func unknownField(_ name: Name, in record: RecordID) -> Diagnostic {
    if let undated = undatedError(name, of: record) { return undated }
    let fields = environment[record].fields.map(\.names)
    return .unknownField(
      name, of: recordName(record), suggestion: suggest(name, fields),
      hint: nameHint(for: name.text), otherwise: fieldsHint(record))
  }

  /// The fields that there are, for a name that is near to none of them.
  private func fieldsHint(_ record: RecordID) -> Wording {
    .fieldsThatThereAre(environment[record].fields.map(\.names))
  }

  /// A part of the date of a record that has none.
  private func undatedError(_ name: Name, of record: RecordID) -> Diagnostic? {
    guard DatePart.named[name.text] != nil, environment.dateType(of: record) == nil else {
      return nil
    }
    return .undated(recordName(record), at: name.range)
  }

  /// The nearest of the names, in the spelling that is near.
  func suggest(_ name: Name, _ names: [Names]) -> String? {
    similarName(to: name.text, among: names.lazy.flatMap(\.all))
  }

  private func namesInReach() -> [Names] {
    let own = scope.own.record.map { environment[bindings[$0].record].fields } ?? []
    let named = scope.named.map { Names([$0.name], at: bindings[0].range(in: environment)) }
    return own.map(\.names) + named + scope.gives.map(\.names)
      + environment.parameters.map(\.names) + environment.lists.map(\.names)
      + environment.tables.map(\.names)
  }

  private func isField(_ name: Name, of binding: BindingID) -> Bool {
    environment.field(named: name.text, in: bindings[binding].record) != nil
      || DatePart.named[name.text] != nil
  }

  /// In brackets behind a record: a field of that record, which needs its name in front.
  private func fieldOfOther(_ name: Name) -> Diagnostic? {
    guard let other = scope.facing?.right, isField(name, of: other),
      let own = scope.own.record.map({ recordName(bindings[$0].record) })
    else { return nil }
    let (alias, record) = (bindings[other].name, bindings[other].record)
    let isAlias = !environment[record].names.all.contains(alias)
    let label = isAlias ? Wording(en: alias, zh: alias) : recordName(record)
    return .nameOfOther(name, own: own, other: label)
  }

  private func choiceWithMember(_ name: Name) -> (id: ChoiceID, name: Wording)? {
    let index = environment.choices.firstIndex { choice in
      choice.members.contains { $0.names.all.contains(name.text) }
    }
    return index.map { index in
      let names = environment.choices[index].names
      return (ChoiceID(index), names.map { Wording($0) } ?? Wording(en: "a choice", zh: "选项"))
    }
  }

  /// In a `define`: a field of the members that is no key, so that it is not one value.
  private func memberOnlyField(_ name: Name) -> Diagnostic? {
    guard scope.members != scope.own, let member = scope.members.record,
      isField(name, of: member)
    else { return nil }
    return .variesInGroup(
      Wording(en: name.text, zh: name.text), at: name.range,
      hint: Wording(
        en: "make `\(name.text)` a key of the `define`, or write an aggregate such as "
          + "`max \(name.text)`",
        zh: "请将 `\(name.text)` 列为 `得出` 的分组键，或使用 `最大 \(name.text)` 等统计"))
  }
}

extension Binding {
  /// Where its record is declared.
  func range(in environment: Environment) -> SourceRange {
    environment[record].names.range
  }
}
