import Checker
import Plan
import Values
import Vocabulary

/// Expressions, each function before its operands.
extension ProgramView {
  func text(of node: Node, _ names: BindingNames) -> String {
    switch node.kind {
    case .constant(let id): text(of: program.constants[id.index])
    case .parameter(let id): program.parameters[id.index].names.first
    case .field(let place):
      "\(names.name(of: place.binding)).\(name(place.field, of: place.record))"
    case .ownKey(let place): names.name(of: place.binding)
    case .recordDate(let place): "date(\(names.name(of: place.binding)))"
    case .given(let place): "given \(place)"
    case .follow(let base, let record, let field):
      "\(text(of: base, names)).\(name(field, of: record))"
    case .column(let lookup, let field): text(of: lookup, column: field, names)
    case .rowExists(let lookup): "row(\(text(of: lookup, names)))"
    case .call(let call): "\(call.function.entry.id)(\(list(call.operands, names)))"
    case .memberOf(let value, let test): text(of: test, value, names)
    case .scope(let value, let cases):
      "scope(\(text(of: value, names)): "
        + cases.map { "[\(list($0, names))]" }.joined(separator: ", ") + ")"
    case .aggregate(let aggregate): "a\(aggregate.id.index)"
    case .exists(let match): "has(\(reference(match)))"
    case .invalid: "?"
    }
  }

  private func text(of constant: Constant) -> String {
    switch constant {
    case .missing: "missing"
    case .none: "none"
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): number.exactText
    case .text(let text): "\"\(text)\""
    case .texts(let texts): "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    case .date(let day): day.text
    case .time(let moment): moment.textWithSeconds
    case .duration(let duration): "\(duration.count) \(duration.unit.rawValue)"
    case .member(let place): "member \(place)"
    case .part(let ordinal): "ordinal \(ordinal)"
    }
  }

  private func text(of lookup: LookupNode, _ names: BindingNames) -> String {
    switch lookup.source {
    case .table(let id): "\(program.tables[id.index].names.first)[\(list(lookup.keys, names))]"
    case .record(let id): "\(name(id))[\(list(lookup.keys, names))]"
    }
  }

  private func text(of lookup: LookupNode, column: FieldID, _ names: BindingNames) -> String {
    let field =
      switch lookup.source {
      case .table(let id): program.tables[id.index].columns[column.index].names.first
      case .record(let id): name(column, of: id)
      }
    return "\(text(of: lookup, names)).\(field)"
  }

  private func text(
    of test: MembershipNode, _ value: Node, _ names: BindingNames
  ) -> String {
    let items =
      test.testers.flatMap { program.testers[$0.index].items.map { text(of: $0) } }
      + test.values.map { text(of: $0, names) }
    return "\(test.test.word)(\(text(of: value, names)), [\(items.joined(separator: ", "))])"
  }

  private func text(of item: Tester.Item) -> String {
    switch item {
    case .list(let id): program.lists[id.index].names.first
    case .entry(.exact(let text)): "\"\(text)\""
    case .entry(.prefix(let text)): "\"\(text)\"*"
    case .entry(.span(let first, let last)): "\"\(first)\"…\"\(last)\""
    }
  }
}
