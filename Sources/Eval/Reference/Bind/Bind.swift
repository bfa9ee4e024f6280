import Checker
import Plan
import Source
import Values
import Vocabulary

/// Binds expressions to a data set: interns their texts and gives each list, text test and match a
/// place in the facts.
struct Binder {
  let rulebook: CheckedRulebook
  let dated: DatedReadings
  var symbols: SymbolTable
  var testers: [SymbolTester] = []
  var matchCount = 0
  /// The record of each binding in scope, by number; grows with the bindings that are met.
  private var records: [Int?] = []
  /// The bindings of the two rows of a pair; none where candidates are single rows.
  private var pair: Set<BindingID> = []
  /// The place of the rule in the rulebook.
  private var rule = 0

  init(_ rulebook: CheckedRulebook, symbols: SymbolTable) {
    self.rulebook = rulebook
    self.symbols = symbols
    dated = DatedReadings(rulebook)
    testers = rulebook.lists.map { SymbolTester($0.entries, symbols: &self.symbols) }
  }

  /// Starts on the expressions of another rule, field or grade.
  mutating func begin(bindings: [RecordID?]) {
    records = bindings.map { $0?.index }
    pair = []
  }

  mutating func begin(_ rule: CheckedRule, at place: Int) {
    records = rule.bindings.map(\.record.index)
    pair = rule.candidates.pair
    self.rule = place
  }

  var bindingCount: Int { records.count }

  mutating func bind(_ expressions: [Expr]) -> [Node] { expressions.map { bind($0) } }

  mutating func bind(_ expression: Expr?) -> Node? { expression.map { bind($0) } }

  mutating func bind(_ expression: Expr) -> Node {
    Node(bindKind(expression), expression.type, at: expression.range)
  }

  private mutating func bindKind(_ expression: Expr) -> NodeKind {
    switch expression.kind {
    case .constant(let constant): .constant(value(of: constant))
    case .parameter(let id): .parameter(id.index)
    case .field(let binding, let field): fieldKind(binding, field)
    case .ownKey(let binding): place(binding).map { .ownKey($0) } ?? .invalid
    case .recordDate(let binding): place(binding).map { .recordDate($0) } ?? .invalid
    case .given(let index): .given(index)
    case .follow(let base, let field): followKind(base, field)
    case .column(let lookup, let field): .column(bind(lookup), field: field.index)
    case .rowExists(let lookup): .rowExists(bind(lookup))
    case .aggregate(let aggregate): .aggregate(bind(aggregate))
    case .exists(let source): .exists(bind(source))
    case .invalid: .invalid
    case .call(let function, let operands):
      .call(bind(function, operands, as: expression.type))
    case .memberOf(let value, let items, let test): .memberOf(bind(value), bind(items, test))
    case .scope(let value, let cases): .scope(bind(value), cases: cases.map { bind($0) })
    }
  }

  /// Between the two rows of a pair neither key is the candidate's own.
  private mutating func bind(_ call: Function, _ operands: [Expr], as type: ValueType) -> CallNode {
    var keys = MissingKey.unknown
    if case .sameKey = call, isOfPair(operands[0], operands[1]) { keys = .noMatch }
    return CallNode(call, bind(operands), as: type, keys: keys)
  }

  private func isOfPair(_ left: Expr, _ right: Expr) -> Bool {
    !pair.isEmpty && left.freeBindings.union(right.freeBindings) == pair
  }
}

extension Binder {
  func place(_ binding: BindingID) -> RowPlace? {
    guard records.indices.contains(binding.index), let record = records[binding.index] else {
      return nil
    }
    return RowPlace(binding: binding.index, record: record)
  }

  private func fieldKind(_ binding: BindingID, _ field: FieldID) -> NodeKind {
    guard let place = place(binding) else { return .invalid }
    return .field(FieldPlace(binding: place.binding, record: place.record, field: field.index))
  }

  private mutating func followKind(_ base: Expr, _ field: FieldID) -> NodeKind {
    guard case .reference(let record) = base.type else { return .invalid }
    return .follow(bind(base), record: record.index, field: field.index)
  }

  private mutating func bind(_ lookup: Lookup) -> LookupNode {
    LookupNode(lookup.source, keys: bind(lookup.keys))
  }

  mutating func value(of constant: Constant) -> Value {
    switch constant {
    case .missing: .missing(.absent)
    case .none: .none
    case .boolean(let value): .boolean(value)
    case .number(let number): .number(number)
    case .text(let text): .symbol(symbols.intern(text))
    case .texts(let texts): .symbols(texts.map { symbols.intern($0) })
    case .date(let day): .date(day)
    case .time(let moment): .time(moment)
    case .duration(let duration): .duration(duration)
    case .member(let place): .member(place)
    case .part(let ordinal): .part(ordinal)
    }
  }

  /// Constant texts, spans and prefixes become one tester; lists have theirs already.
  private mutating func bind(_ items: [Membership], _ test: MemberTest) -> MembershipNode {
    var entries: [CheckedList.Entry] = []
    var lists: [Int] = []
    var values: [Node] = []
    for item in items {
      switch item {
      case .list(let id): lists.append(id.index)
      case .span(let first, let last): entries.append(.span(first, last))
      case .prefix(let text): entries.append(.prefix(text))
      case .value(let expression):
        if case .constant(.text(let text)) = expression.kind {
          entries.append(.exact(text))
        } else {
          values.append(bind(expression))
        }
      }
    }
    if case .text(let pattern) = test {
      let all = entries + lists.flatMap { rulebook.lists[$0].entries }
      lists = [addTester(SymbolTester(all, as: pattern))]
    } else if !entries.isEmpty {
      lists.append(addTester(SymbolTester(entries, symbols: &symbols)))
    }
    return MembershipNode(testers: lists, values: values, test: test)
  }

  private mutating func addTester(_ tester: SymbolTester) -> Int {
    testers.append(tester)
    return testers.count - 1
  }
}

extension Binder {
  mutating func bind(
    _ source: BoundSource, among universe: MatchNode.Universe = .record
  ) -> MatchNode {
    let datedBy = rulebook.records[source.record.index].datedBy
    return bind(
      Match(source, datedBy: datedBy, dated: dated), among: universe, reach: source.reach)
  }

  mutating func bind(_ reach: CheckedRule.Reach?) -> ReachNode? {
    reach.map { ReachNode(earliest: bind($0.earliest), latest: bind($0.latest)) }
  }

  mutating func bind(
    _ match: Match, among universe: MatchNode.Universe = .record,
    reach: CheckedRule.Reach? = nil
  ) -> MatchNode {
    enter(match.binding, match.record)
    let slot = matchCount
    matchCount += 1
    let residual = bind(match.residual)
    let selection = SelectionNode(
      conditions: match.selection.conditions.map { residual[$0] },
      values: bind(match.selection.values), isDated: match.selection.isDated)
    return MatchNode(
      plan: match, universe: universe, slot: slot, probe: bind(match.outer),
      build: bind(match.inner),
      probeKeys: match.keys.map { bind($0.outer) }, buildKeys: match.keys.map { bind($0.inner) },
      keyConditions: match.keys.map { bind($0.condition) },
      timeBounds: match.timeBounds.compactMap { bind($0) }, residual: residual,
      selection: selection, reach: bind(reach), bindingCount: records.count)
  }

  private mutating func enter(_ binding: BindingID, _ record: RecordID) {
    while records.count <= binding.index { records.append(nil) }
    records[binding.index] = record.index
  }

  private mutating func bind(_ bound: TimeBound) -> TimeBoundNode? {
    switch bound {
    case .near(let length, let binding): place(binding).map { .near(length: bind(length), $0) }
    case .within(let length, let direction, let base):
      .within(length: bind(length), direction, of: bind(base))
    case .compares(let comparison, let value): .compares(comparison, bind(value))
    }
  }

  private mutating func bind(_ aggregate: Aggregate) -> AggregateNode {
    let source: AggregateNode.Source =
      switch aggregate.source {
      case .group: .group
      case .record(let source): .record(bind(source))
      case .peers(let source): .peers(bind(source, among: .peers(ofRule: rule)))
      }
    return AggregateNode(
      working: AggregateWorking(aggregate.kind), argument: bind(aggregate.argument),
      rank: bind(aggregate.rank),
      isDescending: aggregate.isDescending, filter: bind(aggregate.filter), source: source,
      record: record(of: source), isShared: isShared(aggregate, source))
  }

  private func record(of source: AggregateNode.Source) -> Int? {
    switch source {
    case .group: records.first ?? nil
    case .record(let match), .peers(let match): match.record
    }
  }

  private func isShared(_ aggregate: Aggregate, _ source: AggregateNode.Source) -> Bool {
    let match: MatchNode
    switch source {
    case .group: return false
    case .record(let node), .peers(let node): match = node
    }
    let parts = [aggregate.argument, aggregate.rank].compactMap { $0 } + aggregate.filter
    return match.residual.isEmpty && match.probe.isEmpty
      && Expr.freeBindings(parts).isSubset(of: [match.plan.binding])
      && !parts.contains { $0.readsGroup || dated.occur(in: $0) }
  }
}
