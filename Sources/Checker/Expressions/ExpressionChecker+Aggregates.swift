import Mistakes
import Parser
import Source
import Values
import Vocabulary

extension ExpressionChecker {
  mutating func checkAggregate(_ syntax: AggregateSyntax, at range: SourceRange) -> Expr {
    let isPosition = syntax.kind == .position
    switch syntax.source {
    case .group:
      if isPosition { return fail(.positionNeedsPeers(at: range), at: range) }
      return checkGroupAggregate(syntax, at: range)
    case .record(let source):
      if isPosition { return fail(.positionNeedsPeers(at: range), at: range) }
      guard let bound = checkSource(source) else { return .invalid(at: range) }
      return finish(syntax, over: bound.binding, source: .record(bound), at: range)
    case .peers(let alias, let conditions):
      guard let peers = checkPeers(alias, conditions, at: range) else {
        return .invalid(at: range)
      }
      return finish(syntax, over: peers.binding, source: .peers(peers), at: range)
    }
  }

  /// `count`, `total amount where (…)` over the candidates that `same` puts together.
  private mutating func checkGroupAggregate(
    _ syntax: AggregateSyntax, at range: SourceRange
  ) -> Expr {
    if case .refused(let reason) = scope.group {
      return fail(.noGroupHere(reason, at: syntax.kindRange), at: range)
    }
    var inner = scope
    inner.own = scope.members
    return finish(syntax, in: inner, source: .group, at: range)
  }

  /// The argument and filter belong to the record that is looked through.
  private mutating func finish(
    _ syntax: AggregateSyntax, over binding: BindingID, source: Aggregate.Source,
    at range: SourceRange
  ) -> Expr {
    var inner = scope
    inner.own = .record(binding)
    inner.named.append(contentsOf: ownNames(of: binding))
    return finish(syntax, in: inner, source: source, at: range)
  }

  private mutating func finish(
    _ syntax: AggregateSyntax, in inner: NameScope, source: Aggregate.Source, at range: SourceRange
  ) -> Expr {
    var inner = inner
    inner.members = inner.own
    inner.facing = nil
    inner.group = .refused(.insideAggregate)
    inner.peers = .refused
    let (argument, filter) = within(inner) { checker in
      (checker.checkArgument(syntax, at: range), checker.checkConditions(syntax.filter))
    }
    let rank = checkRank(syntax)
    let sourceConditions = source.conditions
    if argument == .failed || (filter + sourceConditions).contains(where: \.isUnknown) {
      return .invalid(at: range)
    }
    let entry = syntax.kind.entry
    if let value = argument.value, entry.repeats == .matter,
      let problem = repeatedValue(value, syntax, inner.own)
    {
      return fail(problem, at: range)
    }
    guard let type = entry.result.type(for: argument.value?.type) else {
      return fail(.noSetOf(typeName(argument.value?.type ?? .unknown), at: range), at: range)
    }
    let aggregate = Aggregate(
      kind: syntax.kind, argument: argument.value, rank: rank, isDescending: syntax.isDescending,
      filter: filter, source: source)
    return Expr(.aggregate(aggregate), type, at: range)
  }

  /// What is behind the aggregate's word: nothing, a value, or a condition that failed already.
  private enum CheckedArgument: Equatable {
    case none
    case value(Expr)
    case failed

    var value: Expr? {
      switch self {
      case .value(let value): value
      case .none, .failed: nil
      }
    }
  }

  private mutating func checkArgument(
    _ syntax: AggregateSyntax, at range: SourceRange
  ) -> CheckedArgument {
    let wanted = syntax.kind.entry.argument
    guard let argument = syntax.argument else {
      if wanted == .nothing { return .none }
      report(.argumentMissing(syntax.kind, at: range))
      return .failed
    }
    if wanted == .condition {
      let condition = checkCondition(argument)
      return condition.isUnknown ? .failed : .value(condition)
    }
    let value = check(argument)
    if value.isUnknown { return .failed }
    if accepts(wanted, value.type) { return .value(value) }
    report(.argumentType(syntax.kind, originNote(value), at: argument.range))
    return .failed
  }

  private func accepts(_ wanted: AggregateArgument, _ type: ValueType) -> Bool {
    switch wanted {
    case .nothing: false
    case .number: type.isNumeric
    case .ordered: isOrdered(type)
    case .moment: type.isMoment || type.isDatePart
    case .comparable: isComparable(type)
    case .condition: type == .boolean
    }
  }

  /// The 95 of `percentile 95 of e`: 1 to 100, written as a number.
  private mutating func checkRank(_ syntax: AggregateSyntax) -> Expr? {
    guard let rank = syntax.rank else { return nil }
    let value = check(rank)
    if case .constant(.number(let number)) = value.kind, number >= .one, number <= Exact(100) {
      return value
    }
    if !value.isUnknown { report(.percentileRank(at: rank.range)) }
    return nil
  }
}

/// Records that are looked through.
extension ExpressionChecker {
  mutating func checkExistence(
    _ existence: Existence, _ source: SourceSyntax, at range: SourceRange
  ) -> Expr {
    guard let bound = checkSource(source) else { return .invalid(at: range) }
    if bound.conditions.contains(where: \.isUnknown) { return .invalid(at: range) }
    let exists = Expr(.exists(bound), .boolean, at: range)
    switch existence {
    case .has: return exists
    case .no: return .condition(.not, [needingCoverage(exists)], at: range)
    }
  }

  /// `fee as f (…)`: in the brackets unqualified names stay the candidate's.
  mutating func checkSource(_ source: SourceSyntax) -> BoundSource? {
    guard let record = record(named: source.record) else { return nil }
    let binding = bind(record, alias: source.alias)
    var inner = scope
    speak(of: binding, alias: source.alias, in: &inner)
    inner.facing = Facing(left: scope.own.record, right: binding)
    inner.group = .refused(.insideAggregate)
    inner.peers = .refused
    let conditions = within(inner) { $0.checkConditions(source.conditions) }
    return BoundSource(record: record, binding: binding, conditions: conditions)
  }

  /// `among (same level, same month)`: the other candidates, and itself.
  private mutating func checkPeers(
    _ alias: Name?, _ conditions: [ExprSyntax], at range: SourceRange
  ) -> BoundSource? {
    guard scope.peers == .allowed, let own = scope.own.record else {
      report(.noPeersHere(at: range))
      return nil
    }
    let record = bindings[own].record
    let binding = bind(record, alias: alias)
    var inner = scope
    if alias != nil { speak(of: binding, alias: alias, in: &inner) }
    inner.facing = Facing(left: own, right: binding)
    inner.group = .refused(.insideAggregate)
    inner.peers = .refused
    let checked = within(inner) { $0.checkConditions(conditions) }
    return BoundSource(record: record, binding: binding, conditions: checked)
  }

  mutating func record(named name: Name) -> RecordID? {
    if case .record(let id) = environment.entity(named: name.text) { return id }
    report(
      .unknownRecord(
        name, suggestion: suggest(name, environment.records.map(\.names)),
        among: environment.records.map(\.names)))
    return nil
  }

  /// One more record that is spoken of.
  mutating func bind(_ record: RecordID, alias: Name?) -> BindingID {
    bindings.append(
      Binding(name: alias?.text ?? environment[record].names.first, record: record))
    return BindingID(bindings.count - 1)
  }

  /// Gives a record its names: its alias, or else all spellings of its kind; two of one kind
  /// without an alias have none.
  mutating func speak(of binding: BindingID, alias: Name?, in inner: inout NameScope) {
    if let alias {
      if let problem = aliasProblem(alias, inner) { report(problem) }
      inner.named.append(NamedBinding(name: alias.text, meaning: .binding(binding)))
      return
    }
    for name in environment[bindings[binding].record].names.all {
      let isTaken = inner.named.contains { $0.name == name }
      inner.named.append(
        NamedBinding(name: name, meaning: isTaken ? .ambiguous : .binding(binding)))
    }
  }

  private func aliasProblem(_ alias: Name, _ inner: NameScope) -> Diagnostic? {
    if inner.named.contains(where: { $0.name == alias.text }) {
      return .aliasTaken(alias, Wording(en: "another record here", zh: "此处的另一条记录"))
    }
    if let own = inner.own.record,
      environment.field(named: alias.text, in: bindings[own].record) != nil
    {
      return .aliasTaken(alias, Wording(en: "a field of the candidate", zh: "候选记录的字段"))
    }
    if DatePart.named[alias.text] != nil {
      return .aliasTaken(alias, Wording(en: "a part of the date", zh: "日期的一部分"))
    }
    return nil
  }
}

extension Aggregate.Source {
  var conditions: [Expr] {
    switch self {
    case .group: []
    case .record(let source), .peers(let source): source.conditions
    }
  }
}

extension AggregateResult {
  /// The type of the result for an argument of a type; nothing where no set can hold it.
  fileprivate func type(for argument: ValueType?) -> ValueType? {
    switch self {
    case .integer: .integer
    case .decimal: .decimal
    case .boolean: .boolean
    case .likeArgument: argument
    case .likeArgumentWithFractions: argument == .integer ? .decimal : argument
    case .set: argument.flatMap(\.asElement).map { .set(of: $0) }
    }
  }
}

extension ValueType {
  /// The type as that of a set's elements.
  fileprivate var asElement: ElementType? {
    switch self {
    case .code: .code
    case .text: .text
    case .integer, .decimal, .money: .number
    case .date: .date
    case .time: .time
    case .boolean: .boolean
    case .choice(let id): .choice(id)
    case .reference(let id): .reference(id)
    case .codes, .duration, .scope, .period, .part, .set, .unknown: nil
    }
  }
}
