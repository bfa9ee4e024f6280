import Checker
import Plan
import Source
import Values

/// Reads a rule a second time, for the records of one answer, and notes on the way which rows of
/// tables and which parameters it meets.
struct Tracer {
  var facts: Facts
  var memo: Memo
  let style: TextStyle
  private(set) var used = UsedOrigins()

  /// - Parameter facts: of a finished run. Nothing that it has kept is taken over, so that none of
  ///   the finder's shortcuts is taken on trust.
  init(_ facts: Facts, language: Language) {
    self.facts = facts
    memo = Memo(for: facts)
    style = .reader(language)
  }

  var rulebook: CheckedRulebook { facts.rulebook }

  func text(_ value: Value, _ type: ValueType) -> String {
    facts.text(of: value, type, style)
  }

  /// Nothing where the value is missing.
  func knownText(_ value: Value, _ type: ValueType) -> String? {
    value.isMissing ? nil : text(value, type)
  }

  func key(_ place: RowPlace, _ row: Int32) -> RecordKey {
    facts.key(place.record, Int(row))
  }
}

/// Rows of tables and values of parameters, each once.
struct UsedOrigins {
  /// By table and row.
  var rows: Set<RowReference> = []
  /// By parameter and value.
  var values: Set<RowReference> = []
}

/// Noting what is met.
extension Tracer {
  /// Everything that an expression and its parts read.
  mutating func note(all node: Node, _ environment: inout Environment) {
    note(node, &environment)
    for part in node.children { note(all: part, &environment) }
  }

  /// What the expression itself reads; its parts are noted by who walks them.
  mutating func note(_ node: Node, _ environment: inout Environment) {
    switch node.kind {
    case .parameter(let index):
      guard let place = facts.parameters[index].place(asOf: environment.asOf) else { return }
      used.values.insert(RowReference(record: index, row: place))
    case .column(let lookup, _), .rowExists(let lookup): note(lookup, &environment)
    case .field(let place):
      let rows = RowPlace(binding: place.binding, record: place.record)
      guard let row = facts.row(rows, environment) else { return }
      noteComputed(place.record, place.field, row, depth: environment.depth)
    case .follow(let base, let record, let field):
      guard case .symbol(let key) = facts.value(base, &environment, &memo),
        let row = facts.records[record].row(key: key)
      else { return }
      noteComputed(record, field, row, depth: environment.depth)
    case .aggregate(let aggregate): note(aggregate, &environment)
    case .constant, .ownKey, .recordDate, .given, .call, .memberOf, .scope, .exists, .invalid:
      return
    }
  }

  /// A key that holds several codes finds a row for each of them.
  private mutating func note(_ lookup: LookupNode, _ environment: inout Environment) {
    guard case .table(let id) = lookup.source else { return }
    var alternatives: [[Value]] = [[]]
    for node in lookup.keys {
      let key = facts.value(node, &environment, &memo)
      if key.isMissing || key.isNone { return }
      var choices = [key]
      if case .symbols(let several) = key { choices = several.map { .symbol($0) } }
      alternatives = alternatives.flatMap { keys in choices.map { keys + [$0] } }
    }
    for keys in alternatives {
      let row = facts.row(ofTable: id.index, keys, asOf: environment.asOf, &memo)
      if let row { used.rows.insert(RowReference(record: id.index, row: row)) }
    }
  }

  private mutating func noteComputed(_ record: Int, _ field: Int, _ row: Int, depth: Int) {
    guard case .computed(let node) = facts.records[record].columns[field],
      depth < Environment.depthMax
    else { return }
    var environment = facts.rowEnvironment(record, row, depth: depth + 1)
    note(all: node, &environment)
  }

  private mutating func note(_ aggregate: AggregateNode, _ environment: inout Environment) {
    for var inner in members(of: aggregate, environment) {
      for node in aggregate.parts { note(all: node, &inner) }
    }
  }

  /// The environments that an aggregate is taken over; of peers none, since they are too many to
  /// stand in a trace.
  mutating func members(of aggregate: AggregateNode, _ environment: Environment) -> [Environment] {
    switch aggregate.source {
    case .peers: return []
    case .group:
      guard let group = environment.group else { return [] }
      return group.range.map { facts.environment(of: group.members[$0]) }
    case .record(let match): return fits(of: match, environment)
    }
  }

  /// The environments of the rows that fit a match, or may, each row bound.
  mutating func fits(of match: MatchNode, _ environment: Environment) -> [Environment] {
    var environment = environment
    var fits: [Environment] = []
    let found = facts.rows(of: match, &environment, &memo)
    facts.forEachFit(of: match, found, &environment, &memo) { _, inner, _ in fits.append(inner) }
    return fits
  }
}

extension AggregateNode {
  /// What is evaluated for each member.
  var parts: [Node] { filter + [argument].compactMap { $0 } }
}

/// What was met, for reports.
extension Tracer {
  var tableRows: [TraceTableRow] {
    used.rows.sorted().map { used in
      let table = rulebook.tables[used.record]
      let row = table.rows[used.row]
      let cells = facts.tables[used.record].cells[used.row]
      return TraceTableRow(
        table: label(table.names), origin: row.origin, layer: row.layer,
        cells: zip(table.fields, cells).map { field, cell in
          SubjectPart(name: label(field.names), value: text(cell, field.type))
        })
    }
  }

  var parameters: [TraceParameter] {
    used.values.sorted().map { used in
      let parameter = rulebook.parameters[used.record]
      let value = facts.parameters[used.record].values[used.row].value
      let declared = parameter.values[used.row]
      return TraceParameter(
        name: label(parameter.names), value: text(value, parameter.type), layer: declared.layer,
        basis: declared.basis)
    }
  }

  func label(_ names: Names) -> String {
    switch style {
    case .plain: names.first
    case .reader(let language): names.label(in: language)
    }
  }
}
