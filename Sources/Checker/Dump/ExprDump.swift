import Parser
import Source
import Values
import Vocabulary

/// Writes expressions in one neutral form: first declared names, records by the number of their
/// binding, no places in the text.
struct ExprDump {
  private let rulebook: CheckedRulebook
  private var records: [BindingID: RecordID]
  private let givens: [Names]

  /// - Parameter bindings: the records of the bindings from 0 on; those of aggregates and other
  ///   sources join as they are met.
  init(_ rulebook: CheckedRulebook, bindings: [RecordID], givens: [Names] = []) {
    self.rulebook = rulebook
    self.givens = givens
    records = Dictionary(
      uniqueKeysWithValues: bindings.enumerated().map { (BindingID($0), $1) })
  }

  mutating func text(of expressions: [Expr]) -> String {
    var texts: [String] = []
    for expression in expressions { texts.append(text(of: expression)) }
    return texts.joined(separator: ", ")
  }

  mutating func text(of source: BoundSource) -> String {
    records[source.binding] = source.record
    return "\(name(of: source.binding)) (\(text(of: source.conditions)))"
  }

  mutating func text(of expression: Expr) -> String {
    switch expression.kind {
    case .constant(let constant): text(of: constant, expression.type)
    case .parameter(let id): "$" + rulebook.parameters[id.index].names.first
    case .field(let binding, let field): "\(name(of: binding)).\(name(of: field, in: binding))"
    case .ownKey(let binding): name(of: binding)
    case .recordDate(let binding): name(of: binding) + "@"
    case .given(let place): givens.indices.contains(place) ? givens[place].first : "given\(place)"
    case .follow(let base, let field): text(of: base) + "." + name(of: field, behind: base.type)
    case .datePart(let part, let base): call(part.rawValue, [base])
    case .column(let lookup, let field):
      text(of: lookup) + "." + fields(of: lookup)[field.index].names.first
    case .rowExists(let lookup): text(of: lookup) + "?"
    case .not, .and, .or, .negate, .arithmetic, .compare, .between, .sameKey, .memberOf,
      .textTest, .state, .orElse, .extreme, .absolute, .rounded:
      operation(expression.kind)
    case .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed, .within, .scope:
      timing(expression.kind)
    case .aggregate(let aggregate): text(of: aggregate)
    case .exists(let source): "has " + text(of: source)
    case .invalid: "invalid"
    }
  }
}

extension ExprDump {
  private mutating func operation(_ kind: ExprKind) -> String {
    switch kind {
    case .not(let inner): call("not", [inner])
    case .and(let parts): call("and", parts)
    case .or(let parts): call("or", parts)
    case .negate(let inner): call("minus", [inner])
    case .arithmetic(let sign, let left, let right): call(sign.rawValue, [left, right])
    case .compare(let sign, let left, let right): call(sign.rawValue, [left, right])
    case .between(let value, let low, let high): call("between", [value, low, high])
    case .sameKey(let left, let right, let isDifferent):
      call(isDifferent ? "different" : "same", [left, right])
    case .memberOf(let value, let items, let isAnyOf):
      "\(isAnyOf ? "anyIn" : "in")(\(text(of: value)), \(text(of: items)))"
    case .textTest(let test, let value, let items):
      "\(test.rawValue)(\(text(of: value)), \(text(of: items)))"
    case .state(let value, let state, let negated):
      call(negated ? "isNot_\(state.rawValue)" : "is_\(state.rawValue)", [value])
    case .orElse(let value, let other): call("orElse", [value, other])
    case .extreme(let extreme, let values): call(extreme.rawValue, values)
    case .absolute(let inner): call("abs", [inner])
    case .rounded(let rounding, let inner): call("rounded_\(rounding.rawValue)", [inner])
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .rowExists, .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed, .within, .scope,
      .aggregate, .exists, .invalid:
      ""
    }
  }

  private mutating func timing(_ kind: ExprKind) -> String {
    switch kind {
    case .withinTime(let value, let length, let direction, let anchor):
      call("within_\(direction.rawValue)", [value, length, anchor])
    case .during(let value, let period): call("during", [value, period])
    case .overlaps(let left, let right): call("overlaps", [left, right])
    case .touches(let left, let right): call("touches", [left, right])
    case .daysOf(let period): call("daysOf", [period])
    case .elapsed(let unit, let from, let to): call(unit.rawValue, [from, to])
    case .within(let length, let left, let right):
      "within(\(text(of: length)), \(name(of: left)), \(name(of: right)))"
    case .scope(let value, let cases): scopeText(value, cases)
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .rowExists, .not, .and, .or, .negate, .arithmetic, .compare, .between, .sameKey, .memberOf,
      .textTest, .state, .orElse, .extreme, .absolute, .rounded, .aggregate, .exists, .invalid:
      ""
    }
  }

  private mutating func scopeText(_ value: Expr, _ cases: [[Expr]]) -> String {
    var members: [String] = []
    for conditions in cases { members.append("(" + text(of: conditions) + ")") }
    return "scope(\(text(of: value)): \(members.joined(separator: " ")))"
  }

  private mutating func call(_ name: String, _ arguments: [Expr]) -> String {
    "\(name)(\(text(of: arguments)))"
  }

  private mutating func text(of aggregate: Aggregate) -> String {
    var parts: [String] = []
    switch aggregate.source {
    case .group: break
    case .record(let source): parts.append("of " + text(of: source))
    case .peers(let source): parts.append("among " + text(of: source))
    }
    if let argument = aggregate.argument { parts.insert(text(of: argument), at: 0) }
    if let rank = aggregate.rank { parts.append("rank " + text(of: rank)) }
    if aggregate.isDescending { parts.append("descending") }
    if !aggregate.filter.isEmpty { parts.append("where (\(text(of: aggregate.filter)))") }
    return "\(aggregate.kind.rawValue){\(parts.joined(separator: " "))}"
  }

  private mutating func text(of items: [Membership]) -> String {
    var texts: [String] = []
    for item in items {
      switch item {
      case .value(let value): texts.append(text(of: value))
      case .list(let id): texts.append("list " + rulebook.lists[id.index].names.first)
      case .span(let first, let last): texts.append("\(quoted(first))..\(quoted(last))")
      case .prefix(let prefix): texts.append(quoted(prefix + "*"))
      }
    }
    return "[\(texts.joined(separator: ", "))]"
  }

  private mutating func text(of lookup: Lookup) -> String {
    let name =
      switch lookup.source {
      case .table(let id): rulebook.tables[id.index].names.first
      case .record(let id): rulebook.records[id.index].names.first
      }
    return "\(name)[\(text(of: lookup.keys))]"
  }

  private func fields(of lookup: Lookup) -> [Field] {
    switch lookup.source {
    case .table(let id): rulebook.tables[id.index].fields
    case .record(let id): rulebook.records[id.index].fields
    }
  }

  func name(of binding: BindingID) -> String {
    let record = records[binding].map { rulebook.records[$0.index].names.first }
    return "\(record ?? "")#\(binding.index)"
  }

  private func name(of field: FieldID, in binding: BindingID) -> String {
    guard let record = records[binding] else { return "?" }
    return rulebook.records[record.index].fields[field.index].names.first
  }

  private func name(of field: FieldID, behind type: ValueType) -> String {
    guard case .reference(let record) = type else { return "?" }
    return rulebook.records[record.index].fields[field.index].names.first
  }

  private func text(of constant: Constant, _ type: ValueType) -> String {
    switch (constant, type) {
    case (.member(let place), .choice(let id)):
      rulebook.choices[id.index].members[place].names.first
    case (.text(let text), _): quoted(text)
    case (.part(let ordinal), .part(let part)): part.text(ofOrdinal: ordinal)
    case _: constant.plainText
    }
  }
}

/// In quotes, with what would end them or the line written apart.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case _: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
