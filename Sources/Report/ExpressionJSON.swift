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

private enum NodeKey: CodingKey {
  case node, type, value, name, binding, record, field, give, of, part, parts, lookup
  case `operator`, left, right, low, high, different, items, anyOf, test, state, negated, `else`
  case which, direction, length, base, period, unit, from, to, first, second, cases
  case aggregate, argument, rank, descending, filter, over, source
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
    try put(.type, TypeJSON(expression.type, names))
    switch expression.kind {
    case .constant(let constant):
      try node("constant")
      try put(.value, ConstantJSON(constant, expression.type))
    case .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column, .rowExists:
      try writeReading(expression.kind)
    case .not, .and, .or, .negate, .arithmetic, .extreme, .absolute, .rounded, .orElse:
      try writeOperation(expression.kind)
    case .compare, .between, .sameKey, .memberOf, .textTest, .state, .exists:
      try writeTest(expression.kind)
    case .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed, .within, .scope:
      try writeTiming(expression.kind)
    case .aggregate(let aggregate):
      try node("aggregate")
      try writeAggregate(aggregate)
    case .invalid: try node("invalid")
    }
  }

  private mutating func node(_ name: String) throws { try put(.node, name) }

  private mutating func put(_ key: NodeKey, _ value: some Encodable) throws {
    try object.encode(value, forKey: key)
  }

  private mutating func put(_ key: NodeKey, _ value: Expr) throws {
    try put(key, ExpressionJSON(value, names))
  }

  private mutating func put(_ key: NodeKey, _ values: [Expr]) throws {
    try put(key, expressions(values, names))
  }

  private mutating func put(_ left: Expr, _ right: Expr) throws {
    try put(.left, left)
    try put(.right, right)
  }
}

extension NodeWriter {
  /// What takes a value from a row, a table or the rulebook.
  private mutating func writeReading(_ kind: ExprKind) throws {
    switch kind {
    case .parameter(let id):
      try node("parameter")
      try put(.name, names.rulebook.parameters[id.index].names.first)
    case .field(let binding, let field):
      try node("field")
      try put(.binding, binding.index)
      if let record = names.record(of: binding) { try put(field, in: record) }
    case .ownKey(let binding):
      try node("own_key")
      try put(.binding, binding.index)
    case .recordDate(let binding):
      try node("record_date")
      try put(.binding, binding.index)
    case .given(let place):
      try node("given")
      try put(.give, place)
    case .follow(let base, let field):
      try node("follow")
      try put(.of, base)
      if case .reference(let record) = base.type { try put(field, in: record) }
    case .datePart(let part, let base):
      try node("date_part")
      try put(.part, exportWord(part.rawValue))
      try put(.of, base)
    case .column(let lookup, let field):
      try node("column")
      try put(.lookup, LookupJSON(lookup, names))
      try put(.field, names.name(of: field, in: lookup.source))
    case .rowExists(let lookup):
      try node("row_exists")
      try put(.lookup, LookupJSON(lookup, names))
    case .constant, .not, .and, .or, .negate, .arithmetic, .compare, .between, .sameKey, .memberOf,
      .textTest, .state, .orElse, .extreme, .absolute, .rounded, .withinTime, .during, .overlaps,
      .touches, .daysOf, .elapsed, .within, .scope, .aggregate, .exists, .invalid:
      break
    }
  }

  private mutating func put(_ field: FieldID, in record: RecordID) throws {
    try put(.record, names.name(of: record))
    try put(.field, names.name(of: field, in: record))
  }

  /// What makes a value of values.
  private mutating func writeOperation(_ kind: ExprKind) throws {
    switch kind {
    case .not(let inner): try write("not", of: inner)
    case .negate(let inner): try write("negate", of: inner)
    case .absolute(let inner): try write("absolute", of: inner)
    case .and(let parts):
      try node("and")
      try put(.parts, parts)
    case .or(let parts):
      try node("or")
      try put(.parts, parts)
    case .arithmetic(let sign, let left, let right):
      try node("arithmetic")
      try put(.operator, sign.rawValue)
      try put(left, right)
    case .extreme(let which, let parts):
      try node("extreme")
      try put(.which, which.rawValue)
      try put(.parts, parts)
    case .rounded(let direction, let inner):
      try write("rounded", of: inner)
      try put(.direction, direction.rawValue)
    case .orElse(let inner, let other):
      try write("or_else", of: inner)
      try put(.else, other)
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .rowExists, .compare, .between, .sameKey, .memberOf, .textTest, .state, .withinTime, .during,
      .overlaps, .touches, .daysOf, .elapsed, .within, .scope, .aggregate, .exists, .invalid:
      break
    }
  }

  private mutating func write(_ name: String, of inner: Expr) throws {
    try node(name)
    try put(.of, inner)
  }

  /// What is true, false or unknown of values and records.
  private mutating func writeTest(_ kind: ExprKind) throws {
    switch kind {
    case .compare(let sign, let left, let right):
      try node("compare")
      try put(.operator, exportWord(sign.rawValue))
      try put(left, right)
    case .between(let inner, let low, let high):
      try write("between", of: inner)
      try put(.low, low)
      try put(.high, high)
    case .sameKey(let left, let right, let isDifferent):
      try node("same_key")
      try put(left, right)
      try put(.different, isDifferent)
    case .memberOf(let inner, let items, let isAnyOf):
      try write("member_of", of: inner)
      try put(.items, items.map { ItemJSON($0, names) })
      try put(.anyOf, isAnyOf)
    case .textTest(let test, let inner, let items):
      try write("text_test", of: inner)
      try put(.test, exportWord(test.rawValue))
      try put(.items, items.map { ItemJSON($0, names) })
    case .state(let inner, let state, let negated):
      try write("state", of: inner)
      try put(.state, state.rawValue)
      try put(.negated, negated)
    case .exists(let source):
      try node("exists")
      try put(.source, SourceJSON(source, names))
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .rowExists, .not, .and, .or, .negate, .arithmetic, .orElse, .extreme, .absolute, .rounded,
      .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed, .within, .scope, .aggregate,
      .invalid:
      break
    }
  }
}

extension NodeWriter {
  private mutating func writeTiming(_ kind: ExprKind) throws {
    switch kind {
    case .withinTime(let inner, let length, let direction, let base):
      try write("within_time", of: inner)
      try put(.length, length)
      try put(.direction, direction.rawValue)
      try put(.base, base)
    case .during(let inner, let period):
      try node("during")
      try put(inner, period)
    case .overlaps(let left, let right):
      try node("overlaps")
      try put(left, right)
    case .touches(let left, let right):
      try node("touches")
      try put(left, right)
    case .daysOf(let period):
      try node("days_of")
      try put(.period, period)
    case .elapsed(let unit, let from, let to):
      try node("elapsed")
      try put(.unit, unit.rawValue)
      try put(.from, from)
      try put(.to, to)
    case .within(let length, let first, let second):
      try node("within")
      try put(.length, length)
      try put(.first, first.index)
      try put(.second, second.index)
    case .scope(let inner, let cases):
      try write("scope", of: inner)
      try put(.cases, cases.map { expressions($0, names) })
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .rowExists, .not, .and, .or, .negate, .arithmetic, .compare, .between, .sameKey, .memberOf,
      .textTest, .state, .orElse, .extreme, .absolute, .rounded, .aggregate, .exists, .invalid:
      break
    }
  }

  private mutating func writeAggregate(_ aggregate: Aggregate) throws {
    let inner = aggregate.boundSource.map(names.inside) ?? names
    try put(.aggregate, aggregate.kind.exportWord)
    if let argument = aggregate.argument {
      try put(.argument, ExpressionJSON(argument, inner))
    }
    if let rank = aggregate.rank { try put(.rank, rank) }
    try put(.descending, aggregate.isDescending)
    try put(.filter, expressions(aggregate.filter, inner))
    try put(.over, AggregateSourceJSON(aggregate.source, names))
  }
}

extension Aggregate {
  fileprivate var boundSource: BoundSource? {
    switch source {
    case .group: nil
    case .record(let source), .peers(let source): source
    }
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
