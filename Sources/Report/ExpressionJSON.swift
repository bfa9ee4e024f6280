import Checker
import Values
import Vocabulary

extension Expr {
  /// An object: `node`, `type` and the parts of its kind.
  func json(_ names: ExportNames) -> JSON {
    kind.json(type, names).joined(with: ["type": type.json(names)])
  }
}

extension [Expr] {
  func json(_ names: ExportNames) -> [JSON] {
    map { $0.json(names) }
  }
}

extension ExprKind {
  fileprivate func json(_ type: ValueType, _ names: ExportNames) -> JSON {
    switch self {
    case .constant(let constant): ["node": "constant", "value": constant.json(type)]
    case .parameter(let id):
      ["node": "parameter", "name": names.rulebook[id].names.first]
    case .field(let binding, let field): json(of: field, of: binding, names)
    case .ownKey(let binding): ["node": "own_key", "binding": binding.index]
    case .recordDate(let binding): ["node": "record_date", "binding": binding.index]
    case .given(let place): ["node": "given", "give": place]
    case .follow(let base, let field): json(of: field, behind: base, names)
    case .column(let lookup, let field):
      [
        "node": "column", "lookup": lookup.json(names),
        "field": names.name(of: field, in: lookup.source),
      ]
    case .rowExists(let lookup): ["node": "row_exists", "lookup": lookup.json(names)]
    case .call(let function, let operands): function.entry.export.json(operands, names)
    case .memberOf(let value, let items, let test):
      test.json.joined(with: ["of": value.json(names), "items": items.map { $0.json(names) }])
    case .scope(let value, let cases):
      ["node": "scope", "of": value.json(names), "cases": cases.map { $0.json(names) }]
    case .aggregate(let aggregate): aggregate.json(names)
    case .exists(let source): ["node": "exists", "source": source.json(names)]
    case .invalid: ["node": "invalid"]
    }
  }

  private func json(of field: FieldID, of binding: BindingID, _ names: ExportNames) -> JSON {
    let node: JSON = ["node": "field", "binding": binding.index]
    guard let record = names.record(of: binding) else { return node }
    return node.joined(with: names.json(of: field, in: record))
  }

  private func json(of field: FieldID, behind base: Expr, _ names: ExportNames) -> JSON {
    let node: JSON = ["node": "follow", "of": base.json(names)]
    guard case .reference(let record) = base.type else { return node }
    return node.joined(with: names.json(of: field, in: record))
  }
}

extension ExportNames {
  fileprivate func json(of field: FieldID, in record: RecordID) -> JSON {
    ["record": name(of: record), "field": name(of: field, in: record)]
  }
}

extension ExportShape {
  /// A function of values, in the shape that its row of the table gives.
  fileprivate func json(_ operands: [Expr], _ names: ExportNames) -> JSON {
    let marks = marks.map { (key: $0.key, value: $0.value.json) }
    return .object([(key: "node", value: .text(node))] + marks + members(operands, names))
  }

  private func members(_ operands: [Expr], _ names: ExportNames) -> [JSON.Member] {
    switch self.operands {
    case .list(let key): [(key: key, value: operands.json(names).json)]
    case .named(let keys):
      zip(keys, operands).map { (key: $0, value: $1.json(names)) }
    case .bindings(let keys):
      zip(keys, operands).enumerated().compactMap { place, pair in
        if place == 0 { return (key: pair.0, value: pair.1.json(names)) }
        guard case .recordDate(let binding) = pair.1.kind else { return nil }
        return (key: pair.0, value: .integer(binding.index))
      }
    }
  }
}

extension ExportShape.Mark.Value {
  fileprivate var json: JSON {
    switch self {
    case .word(let word): .text(word)
    case .flag(let flag): .boolean(flag)
    }
  }
}

extension MemberTest {
  fileprivate var json: JSON {
    switch self {
    case .value: ["node": "member_of", "any_of": false]
    case .anyOf: ["node": "member_of", "any_of": true]
    case .text(let test): ["node": "text_test", "test": exportWord(test.rawValue)]
    }
  }
}

extension Aggregate {
  fileprivate func json(_ names: ExportNames) -> JSON {
    let inner = boundSource.map(names.inside) ?? names
    return [
      "node": "aggregate",
      "aggregate": kind.entry.export,
      "argument": argument?.json(inner),
      "rank": rank?.json(names),
      "descending": isDescending,
      "filter": filter.json(inner),
      "over": source.json(names),
    ]
  }
}

extension Aggregate.Source {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .group: "group"
    case .record(let source): ["record": source.json(names)]
    case .peers(let source): ["peers": source.json(names)]
    }
  }
}

extension BoundSource {
  /// A record that is looked through, and the conditions that a row must meet.
  func json(_ names: ExportNames) -> JSON {
    [
      "record": names.name(of: record),
      "binding": binding.index,
      "conditions": conditions.json(names.inside(self)),
      "reach": reach?.json(names),
    ]
  }
}

extension Membership {
  /// One item of what stands behind `in`, or of the patterns of a text test.
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .value(let expression): ["value": expression.json(names)]
    case .list(let id): ["list": names.rulebook[id].names.first]
    case .span(let first, let last): ["from": first, "to": last]
    case .prefix(let start): ["prefix": start]
    }
  }
}

extension Lookup {
  fileprivate func json(_ names: ExportNames) -> JSON {
    let keys = keys.json(names)
    return switch source {
    case .table(let id): ["table": names.rulebook[id].names.first, "keys": keys]
    case .record(let id): ["record": names.name(of: id), "keys": keys]
    }
  }
}
