import Checker
import Plan
import Values
import Vocabulary

extension Node {
  /// What it is, with its type, how values are held and whether there is always one.
  var json: JSON {
    guard case .object(let parts) = kind.json else { return kind.json }
    let shape: JSON = [
      "type": type.json, "held": values.representation.json, "missing": values.mayBeMissing,
      "none": values.mayBeNone,
    ]
    guard case .object(let about) = shape else { return shape }
    return .object(parts + about)
  }
}

extension NodeKind {
  fileprivate var json: JSON {
    switch self {
    case .constant(let id): ["node": "constant", "constant": id.index]
    case .parameter(let id): ["node": "parameter", "parameter": id.index]
    case .field(let place):
      [
        "node": "field", "binding": place.binding.index, "record": place.record.index,
        "field": place.field.index,
      ]
    case .ownKey(let place):
      ["node": "own_key", "binding": place.binding.index, "record": place.record.index]
    case .recordDate(let place):
      ["node": "record_date", "binding": place.binding.index, "record": place.record.index]
    case .given(let place): ["node": "given", "given": place]
    case .follow(let base, let record, let field):
      ["node": "follow", "of": base.json, "record": record.index, "field": field.index]
    case .column(let lookup, let field):
      ["node": "column", "lookup": lookup.json, "field": field.index]
    case .rowExists(let lookup): ["node": "row_exists", "lookup": lookup.json]
    case .call, .memberOf, .scope: operation
    case .aggregate(let aggregate): ["node": "aggregate", "aggregate": aggregate.id.index]
    case .exists(let match): ["node": "exists", "match": match.id.index]
    case .invalid: ["node": "invalid"]
    }
  }

  private var operation: JSON {
    switch self {
    case .call(let call): call.json
    case .memberOf(let value, let test):
      [
        "node": "member_of", "value": value.json, "testers": test.testers.map(\.index),
        "values": test.values.map(\.json), "test": test.test.word,
      ]
    case .scope(let value, let cases):
      ["node": "scope", "value": value.json, "cases": cases.map { $0.map(\.json) }]
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .column, .rowExists,
      .aggregate, .exists, .invalid:
      ["node": "invalid"]
    }
  }
}

extension CallNode {
  /// A key of a pair that a row lacks matches nothing.
  fileprivate var json: JSON {
    [
      "node": "call", "function": function.entry.id, "operands": operands.map(\.json),
      "own_missing": isKey ? ownMissing.word : nil,
    ]
  }

  private var isKey: Bool {
    if case .sameKey = function { true } else { false }
  }
}

extension MemberTest {
  var word: String {
    switch self {
    case .value: "value"
    case .anyOf: "any_of"
    case .text(let test): exportWord(test.rawValue)
    }
  }
}

extension Representation {
  var json: JSON {
    switch self {
    case .number(let decimals): decimals.map { ["decimals": $0] } ?? .text("number")
    case .symbol: .text("symbol")
    case .symbols: .text("symbols")
    case .day: .text("day")
    case .moment: .text("moment")
    case .duration: .text("duration")
    case .truth: .text("truth")
    case .member: .text("member")
    case .ordinal: .text("ordinal")
    case .period: .text("period")
    case .set: .text("set")
    case .unknown: .text("unknown")
    }
  }
}

extension LookupNode {
  fileprivate var json: JSON {
    switch source {
    case .table(let id): ["table": id.index, "keys": keys.map(\.json)]
    case .record(let id): ["record": id.index, "keys": keys.map(\.json)]
    }
  }
}

extension OverNothing {
  var word: String {
    switch self {
    case .zero: "zero"
    case .false: "false"
    case .true: "true"
    case .emptySet: "empty_set"
    case .missing: "missing"
    }
  }
}

extension MissingKey {
  var word: String { exportWord(rawValue) }
}
