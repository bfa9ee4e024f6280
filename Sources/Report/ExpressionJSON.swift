import Checker
import Parser
import Values
import Vocabulary

/// An expression as an object: `node`, `type` and the parts of its kind.
struct ExpressionJSON: Encodable {
  let expression: Expr
  let names: ExportNames

  init(_ expression: Expr, _ names: ExportNames) {
    self.expression = expression
    self.names = names
  }

  func encode(to encoder: any Encoder) throws {
    var writer = NodeWriter(encoder.container(keyedBy: NodeKey.self), names)
    try writer.write(expression)
  }
}

func expressions(_ expressions: [Expr], _ names: ExportNames) -> [ExpressionJSON] {
  expressions.map { ExpressionJSON($0, names) }
}

/// The name of a member of a node.
private struct NodeKey: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringLiteral name: String) { stringValue = name }
  init?(stringValue name: String) { stringValue = name }
  init?(intValue: Int) { nil }
}

/// Writes the parts of one node; those below it are written by nodes of their own.
private struct NodeWriter {
  private var object: KeyedEncodingContainer<NodeKey>
  private let names: ExportNames

  init(_ object: KeyedEncodingContainer<NodeKey>, _ names: ExportNames) {
    self.object = object
    self.names = names
  }

  mutating func write(_ expression: Expr) throws {
    try put("type", TypeJSON(expression.type, names))
    switch expression.kind {
    case .constant(let constant):
      try node("constant")
      try put("value", ConstantJSON(constant, expression.type))
    case .parameter, .field, .ownKey, .recordDate, .given, .follow, .column, .rowExists:
      try writeReading(expression.kind)
    case .call(let function, let operands): try write(function.entry.export, operands)
    case .memberOf(let value, let items, let test): try writeMembership(value, items, test)
    case .scope(let value, let cases):
      try node("scope")
      try put("of", value)
      try put("cases", cases.map { expressions($0, names) })
    case .aggregate(let aggregate):
      try node("aggregate")
      try writeAggregate(aggregate)
    case .exists(let source):
      try node("exists")
      try put("source", SourceJSON(source, names))
    case .invalid: try node("invalid")
    }
  }

  private mutating func node(_ name: String) throws { try put("node", name) }

  private mutating func put(_ key: NodeKey, _ value: some Encodable) throws {
    try object.encode(value, forKey: key)
  }

  private mutating func put(_ key: NodeKey, _ value: Expr) throws {
    try put(key, ExpressionJSON(value, names))
  }

  private mutating func put(_ key: NodeKey, _ values: [Expr]) throws {
    try put(key, expressions(values, names))
  }
}

extension NodeWriter {
  /// A function of values, in the shape that its row of the table gives.
  private mutating func write(_ shape: ExportShape, _ operands: [Expr]) throws {
    try node(shape.node)
    for mark in shape.marks {
      switch mark.value {
      case .word(let word): try put(NodeKey(mark.key), word)
      case .flag(let flag): try put(NodeKey(mark.key), flag)
      }
    }
    switch shape.operands {
    case .list(let name): try put(NodeKey(name), operands)
    case .named(let keys):
      for (key, operand) in zip(keys, operands) { try put(NodeKey(key), operand) }
    case .bindings(let keys):
      try put(NodeKey(keys[0]), operands[0])
      for (key, operand) in zip(keys, operands).dropFirst() {
        if case .recordDate(let binding) = operand.kind { try put(NodeKey(key), binding.index) }
      }
    }
  }

  private mutating func writeMembership(
    _ value: Expr, _ items: [Membership], _ test: MemberTest
  ) throws {
    switch test {
    case .value, .anyOf:
      try node("member_of")
      try put("any_of", test == .anyOf)
    case .text(let test):
      try node("text_test")
      try put("test", exportWord(test.rawValue))
    }
    try put("of", value)
    try put("items", items.map { ItemJSON($0, names) })
  }

  /// What takes a value from a row, a table or the rulebook.
  private mutating func writeReading(_ kind: ExprKind) throws {
    switch kind {
    case .parameter(let id):
      try node("parameter")
      try put("name", names.rulebook.parameters[id.index].names.first)
    case .field(let binding, let field):
      try node("field")
      try put("binding", binding.index)
      if let record = names.record(of: binding) { try put(field, in: record) }
    case .ownKey(let binding):
      try node("own_key")
      try put("binding", binding.index)
    case .recordDate(let binding):
      try node("record_date")
      try put("binding", binding.index)
    case .given(let place):
      try node("given")
      try put("give", place)
    case .follow(let base, let field):
      try node("follow")
      try put("of", base)
      if case .reference(let record) = base.type { try put(field, in: record) }
    case .column(let lookup, let field):
      try node("column")
      try put("lookup", LookupJSON(lookup, names))
      try put("field", names.name(of: field, in: lookup.source))
    case .rowExists(let lookup):
      try node("row_exists")
      try put("lookup", LookupJSON(lookup, names))
    case .constant, .call, .memberOf, .scope, .aggregate, .exists, .invalid: break
    }
  }

  private mutating func put(_ field: FieldID, in record: RecordID) throws {
    try put("record", names.name(of: record))
    try put("field", names.name(of: field, in: record))
  }

  private mutating func writeAggregate(_ aggregate: Aggregate) throws {
    let inner = aggregate.boundSource.map(names.inside) ?? names
    try put("aggregate", aggregate.kind.entry.export)
    if let argument = aggregate.argument {
      try put("argument", ExpressionJSON(argument, inner))
    }
    if let rank = aggregate.rank { try put("rank", rank) }
    try put("descending", aggregate.isDescending)
    try put("filter", expressions(aggregate.filter, inner))
    try put("over", AggregateSourceJSON(aggregate.source, names))
  }
}

private struct AggregateSourceJSON: Encodable {
  let source: Aggregate.Source
  let names: ExportNames

  init(_ source: Aggregate.Source, _ names: ExportNames) {
    self.source = source
    self.names = names
  }

  private enum Key: CodingKey {
    case record, peers
  }

  func encode(to encoder: any Encoder) throws {
    switch source {
    case .group: try "group".encode(to: encoder)
    case .record(let source): try encoder.object(Key.record, SourceJSON(source, names))
    case .peers(let source): try encoder.object(Key.peers, SourceJSON(source, names))
    }
  }
}

/// A record that is looked through, and the conditions that a row must meet.
struct SourceJSON: Encodable {
  let record: String
  let binding: Int
  let conditions: [ExpressionJSON]
  let reach: ReachJSON?

  init(_ source: BoundSource, _ names: ExportNames) {
    reach = source.reach.map { ReachJSON($0, names) }
    record = names.name(of: source.record)
    binding = source.binding.index
    conditions = expressions(source.conditions, names.inside(source))
  }
}

/// One item of what stands behind `in`, or of the patterns of a text test.
private struct ItemJSON: Encodable {
  var value: ExpressionJSON?
  var list: String?
  var from: String?
  var to: String?
  var prefix: String?

  init(_ item: Membership, _ names: ExportNames) {
    switch item {
    case .value(let expression): value = ExpressionJSON(expression, names)
    case .list(let id): list = names.rulebook.lists[id.index].names.first
    case .span(let first, let last): (from, to) = (first, last)
    case .prefix(let start): prefix = start
    }
  }
}

private struct LookupJSON: Encodable {
  var table: String?
  var record: String?
  let keys: [ExpressionJSON]

  init(_ lookup: Lookup, _ names: ExportNames) {
    keys = expressions(lookup.keys, names)
    switch lookup.source {
    case .table(let id): table = names.rulebook.tables[id.index].names.first
    case .record(let id): record = names.name(of: id)
    }
  }
}
