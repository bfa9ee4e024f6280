import Parser
import Source

/// Something computed from fields: checked only when all that it uses is known.
enum Computed: Hashable {
  /// A `give` of a record from a file, by its place.
  case give(RecordID, Int)
  case period(RecordID, Int)
  /// A whole derived record.
  case derived(RecordID)
}

/// Checks the computed fields and the derived records of a rulebook, each after what it is made
/// from; a circle is reported with its members.
struct ComputedOrder {
  private let records: [RecordID: DeclaredRecord]
  private let defines: [RecordID: DefineSyntax]
  /// What a name of a record stands for, where it is computed.
  private var byName: [RecordID: [String: Computed]] = [:]
  private var names: [Computed: Names] = [:]
  private var all: [Computed] = []

  private var done: Set<Computed> = []
  /// What is being checked, each for the sake of the one before it.
  private var path: [Computed] = []
  private var broken: Set<Computed> = []
  /// Derived records, each after what it is made from.
  private(set) var derivationOrder: [RecordID] = []

  init(
    records: inout [DeclaredRecord], defines: [(id: RecordID, syntax: DefineSyntax)],
    in context: inout CheckContext
  ) {
    self.records = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
    self.defines = Dictionary(uniqueKeysWithValues: defines.map { ($0.id, $0.syntax) })
    for index in records.indices { collect(&records[index], in: &context) }
    for (id, _) in defines {
      names[.derived(id)] = context.environment[id].names
      all.append(.derived(id))
    }
  }

  /// Takes the names of a record's computed fields.
  private mutating func collect(_ record: inout DeclaredRecord, in context: inout CheckContext) {
    let gives = record.syntax.gives.enumerated().map { index, give in
      (Computed.give(record.id, index), give.names)
    }
    let periods = record.syntax.periods.enumerated().map { index, period in
      (Computed.period(record.id, index), period.names)
    }
    for (computed, written) in gives + periods {
      guard let claimed = record.register.claim(written, in: &context) else { continue }
      names[computed] = claimed
      all.append(computed)
      for name in claimed.all { byName[record.id, default: [:]][name] = computed }
    }
  }

  mutating func checkAll(in context: inout CheckContext) {
    for computed in all { check(computed, in: &context) }
  }
}

/// How long a row of computed things may be of which each needs the next.
private let depthLimit = 64

extension ComputedOrder {
  private mutating func check(_ computed: Computed, in context: inout CheckContext) {
    if done.contains(computed) { return }
    if let start = path.firstIndex(of: computed) {
      breakCircle(Array(path[start...]), in: &context)
      return
    }
    if path.count >= depthLimit {
      breakCircle([computed], in: &context)
      return
    }
    path.append(computed)
    prepare(computed, in: &context)
    path.removeLast()
    done.insert(computed)
    if !broken.contains(computed) { complete(computed, in: &context) }
  }

  /// Members of a circle become fields of unknown type, about which nothing more is reported.
  private mutating func breakCircle(_ circle: [Computed], in context: inout CheckContext) {
    let members = circle.compactMap { names[$0] }
    guard let first = members.first else { return }
    context.report(
      circle.count == 1 && path.count >= depthLimit
        ? .computedTooDeep(first, limit: depthLimit)
        : .computedInCircle(members + [first]))
    for computed in circle where broken.insert(computed).inserted {
      appendUnknown(computed, in: &context)
    }
  }

  private func appendUnknown(_ computed: Computed, in context: inout CheckContext) {
    switch computed {
    case .give(let record, _), .period(let record, _):
      guard let names = names[computed] else { return }
      appendUnknown(names, to: record, in: &context)
    case .derived(let record):
      for give in defines[record]?.gives ?? [] where !give.names.isEmpty {
        appendUnknown(Names(give.names), to: record, in: &context)
      }
    }
  }

  private func appendUnknown(_ names: Names, to record: RecordID, in context: inout CheckContext) {
    let invalid = Expr(.invalid, .unknown, at: names.range)
    _ = context.environment.append(
      Field(names: names, type: .unknown, key: nil, source: .computed(invalid)), to: record)
  }

  /// Checks what this one uses.
  private mutating func prepare(_ computed: Computed, in context: inout CheckContext) {
    switch computed {
    case .give(let record, let index):
      guard let give = records[record]?.syntax.gives[index] else { return }
      prepare([give.value], DependencyScope([record]), in: &context)
    case .period(let record, let index):
      guard let period = records[record]?.syntax.periods[index] else { return }
      prepare([period.from, period.to], DependencyScope([record]), in: &context)
    case .derived(let record):
      guard let define = defines[record] else { return }
      prepare(define, in: &context)
    }
  }

  private mutating func prepare(_ define: DefineSyntax, in context: inout CheckContext) {
    guard case .record(let base) = context.environment.entity(named: define.record.text) else {
      return
    }
    checkIfDerived(base, in: &context)
    let expressions = define.keys + define.conditions + define.gives.map(\.value)
    prepare(expressions, DependencyScope([base]), in: &context)
  }

  private mutating func complete(_ computed: Computed, in context: inout CheckContext) {
    switch computed {
    case .give(let record, let index):
      guard let give = records[record]?.syntax.gives[index], let names = names[computed] else {
        return
      }
      let value = checkComputedField(give, of: record, in: &context)
      _ = context.environment.append(
        Field(names: names, type: value.type, key: nil, source: .computed(value)), to: record)
    case .period(let record, let index):
      completePeriod(record, index, in: &context)
    case .derived(let record):
      guard let define = defines[record] else { return }
      checkDerived(define, as: record, in: &context)
      setWorth(ofDerived: record, in: &context)
      derivationOrder.append(record)
    }
  }

  private func completePeriod(_ record: RecordID, _ index: Int, in context: inout CheckContext) {
    let computed = Computed.period(record, index)
    guard let syntax = records[record]?.syntax.periods[index], let names = names[computed] else {
      return
    }
    guard let period = checkPeriod(syntax, of: record, in: &context) else {
      appendUnknown(names, to: record, in: &context)
      return
    }
    _ = context.environment.append(
      Field(names: names, type: .period, key: nil, source: .period(period)), to: record)
  }

  private mutating func checkIfDerived(_ record: RecordID, in context: inout CheckContext) {
    if defines[record] != nil { check(.derived(record), in: &context) }
  }
}

/// Where a name in an expression is looked for.
private struct DependencyScope {
  /// The record at hand; behind an `of`, that record first.
  let records: [RecordID]
  let aliases: [String: RecordID]

  init(_ records: [RecordID], aliases: [String: RecordID] = [:]) {
    self.records = records
    self.aliases = aliases
  }

  func adding(_ record: RecordID, alias: Name?) -> DependencyScope {
    var aliases = aliases
    if let alias { aliases[alias.text] = record }
    return DependencyScope([record] + records, aliases: aliases)
  }
}

extension ComputedOrder {
  private mutating func prepare(
    _ expressions: [ExprSyntax], _ scope: DependencyScope, in context: inout CheckContext
  ) {
    for expression in expressions { _ = referent(of: expression, scope, in: &context) }
  }

  /// Checks all computed things that the expression uses.
  /// - Returns: the record that it refers to, if it is a path that ends in a reference.
  private mutating func referent(
    of expression: ExprSyntax, _ scope: DependencyScope, in context: inout CheckContext
  ) -> RecordID? {
    switch expression.kind {
    case .name(let name): return referent(ofName: name.text, scope, in: &context)
    case .member(let base, let name):
      guard let record = referent(of: base, scope, in: &context) else { return nil }
      return referent(ofField: name.text, of: record, in: &context)
    case .lookup(let name, let keys):
      prepare(keys, scope, in: &context)
      guard case .record(let record) = context.environment.entity(named: name.text) else {
        return nil
      }
      checkIfDerived(record, in: &context)
      return record
    case .aggregate(let aggregate):
      prepare(aggregate, scope, in: &context)
      return nil
    case .existence(_, let source):
      prepare(source.conditions, self.scope(of: source, in: scope, &context), in: &context)
      return nil
    case .number, .duration, .text, .date, .time, .boolean, .tuple, .alternatives, .span,
      .parentheses, .unary, .binary, .and, .or, .between, .state, .withinTime, .elapsed, .extreme,
      .anyOf, .same, .different, .window, .gaps, .scope, .invalid:
      prepare(expression.children, scope, in: &context)
      return nil
    }
  }

  private mutating func prepare(
    _ aggregate: AggregateSyntax, _ scope: DependencyScope, in context: inout CheckContext
  ) {
    var inner = scope
    var conditions = aggregate.filter
    switch aggregate.source {
    case .group: break
    case .record(let source):
      inner = self.scope(of: source, in: scope, &context)
      conditions += source.conditions
    case .peers(_, let among): conditions += among
    }
    let arguments = [aggregate.argument, aggregate.rank].compactMap(\.self)
    prepare(arguments + conditions, inner, in: &context)
  }

  private mutating func scope(
    of source: SourceSyntax, in scope: DependencyScope, _ context: inout CheckContext
  ) -> DependencyScope {
    guard case .record(let record) = context.environment.entity(named: source.record.text) else {
      return scope
    }
    checkIfDerived(record, in: &context)
    return scope.adding(record, alias: source.alias)
  }

  private mutating func referent(
    ofName name: String, _ scope: DependencyScope, in context: inout CheckContext
  ) -> RecordID? {
    if let aliased = scope.aliases[name] { return aliased }
    for record in scope.records
    where byName[record]?[name] != nil
      || context.environment.field(named: name, in: record) != nil
    {
      return referent(ofField: name, of: record, in: &context)
    }
    guard case .record(let record) = context.environment.entity(named: name) else { return nil }
    return record
  }

  private mutating func referent(
    ofField name: String, of record: RecordID, in context: inout CheckContext
  ) -> RecordID? {
    if let computed = byName[record]?[name] { check(computed, in: &context) }
    guard let field = context.environment.field(named: name, in: record) else { return nil }
    if case .reference(let target) = context.environment.field(field, of: record).type {
      return target
    }
    return nil
  }
}
