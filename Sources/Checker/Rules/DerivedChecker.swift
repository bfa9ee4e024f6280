import Parser
import Source
import Values
import Vocabulary

/// Checks a `define`: its keys and gives become the fields of a record that was declared empty.
struct DerivedChecker {
  private let syntax: DefineSyntax
  private let id: RecordID
  private let base: RecordID
  private(set) var expressions: ExpressionChecker
  /// Binding 0, a row of the base; its fields stand without a name in keys and conditions.
  private let memberScope: NameScope

  init?(_ syntax: DefineSyntax, as id: RecordID, _ environment: Environment) {
    guard case .record(let base) = environment.entity(named: syntax.record.text) else { return nil }
    self.syntax = syntax
    self.id = id
    self.base = base
    var scope = NameScope(own: .record(BindingID(0)))
    expressions = ExpressionChecker(environment, scope: scope)
    let member = expressions.bind(base, alias: nil)
    expressions.speak(of: member, alias: nil, in: &scope)
    memberScope = scope
    let row = expressions.bind(id, alias: nil)
    assert(row == BindingID(1), "outside of aggregates binding 1 is the derived row")
  }

  mutating func check() {
    setSource(conditions: [], gaps: nil)
    let conditions = expressions.within(memberScope) { $0.checkConditions(syntax.conditions) }
    for key in syntax.keys { appendKey(key) }
    let gaps = checkGaps()
    setSource(conditions: conditions, gaps: gaps)
    for give in syntax.gives { appendGive(give) }
  }

  private mutating func setSource(conditions: [Expr], gaps: Expr?) {
    let isDated = expressions.environment.dateType(of: base) != nil
    expressions.environment.setSource(
      of: id,
      to: .derived(Derived(base: base, isDated: isDated, conditions: conditions, gaps: gaps)))
  }

  private mutating func append(
    _ names: Names, _ type: ValueType, key: KeyKind?, _ source: Field.Source
  ) {
    let taken = names.all.first { expressions.environment.field(named: $0, in: id) != nil }
    if let taken, let first = expressions.environment.field(named: taken, in: id) {
      let place = expressions.environment.field(first, of: id).names.range
      expressions.report(.keyTwice(taken, at: names.range, first: place))
      return
    }
    let field = Field(names: names, type: type, key: key, source: source)
    _ = expressions.environment.append(field, to: id)
  }
}

extension DerivedChecker {
  private mutating func appendKey(_ key: ExprSyntax) {
    let value = expressions.within(memberScope) { $0.check(key) }
    guard !value.isUnknown else {
      appendUnknown(key)
      return
    }
    guard let names = keyNames(value, at: key.range), expressions.isComparable(value.type) else {
      expressions.report(.keyNotComparable(expressions.originNote(value), at: key.range))
      appendUnknown(key)
      return
    }
    append(names, value.type, key: .exact, .groupKey(value))
  }

  /// A key in error still takes its name, so that its uses are not reported too.
  private mutating func appendUnknown(_ key: ExprSyntax) {
    guard let name = key.lastName else { return }
    append(
      Names([name.text], at: name.range), .unknown, key: .exact,
      .groupKey(.invalid(at: key.range)))
  }

  /// The names of the field at the end of the path: `visit.hospital` is `hospital`.
  private func keyNames(_ value: Expr, at range: SourceRange) -> Names? {
    let spellings: [String]?
    switch value.kind {
    case .field(let binding, let field):
      let record = expressions.bindings[binding].record
      spellings = expressions.environment.field(field, of: record).names.all
    case .ownKey(let binding):
      let record = expressions.bindings[binding].record
      spellings = expressions.environment[record].names.all
    case .call(.part(let part), _): spellings = part.entry.names
    case .recordDate: spellings = DatePart.day.entry.names
    case .follow, .column: spellings = expressions.field(of: value)?.names.all
    case _: spellings = nil
    }
    return spellings.map { Names($0, at: range) }
  }

  /// With gaps each group falls into runs, which have a first and a last day.
  private mutating func checkGaps() -> Expr? {
    guard let syntax = syntax.gaps else { return nil }
    let gaps = expressions.within(memberScope) { $0.checkLength(syntax) }
    if expressions.environment.dateType(of: base) == nil {
      expressions.report(.undated(expressions.recordName(base), at: syntax.range))
    }
    append(Names(["start", "开始"], at: syntax.range), .date, key: .exact, .runStart)
    append(Names(["end", "结束"], at: syntax.range), .date, key: nil, .runEnd)
    return gaps
  }

  /// A value of the group: aggregates over its members; outside of them keys and earlier gives.
  private mutating func appendGive(_ give: GiveSyntax) {
    guard let first = give.names.first else { return }
    var scope = NameScope(own: .record(BindingID(1)), group: .allowed)
    scope.members = .record(BindingID(0))
    let base = expressions.environment[base].names.all
    scope.named = base.map { NamedBinding(name: $0, meaning: .binding(BindingID(0))) }
    let own = expressions.environment[id].names.all
    scope.named += own.map { NamedBinding(name: $0, meaning: .binding(BindingID(1))) }
    let value = expressions.within(scope) { $0.check(give.value) }
    requireGroupValue(value)
    let names = Names(give.names.map(\.text), at: first.range)
    append(names, value.type, key: nil, .aggregated(value))
  }

  /// `fee.item` outside of an aggregate is a member's value, of which there are many.
  private mutating func requireGroupValue(_ value: Expr) {
    let uniformity = Uniformity(keys: [derivedRow(at: value.range)], expressions)
    guard let varying = uniformity.varyingPart(of: value) else { return }
    let label = expressions.namedValue(varying)?.label
    expressions.report(.variesInGroup(label, at: varying.range))
  }

  private func derivedRow(at range: SourceRange) -> Expr {
    Expr(.ownKey(BindingID(1)), .reference(id), at: range)
  }
}

extension ExprSyntax {
  /// The name at the end of a path.
  var lastName: Name? {
    switch unwrapped.kind {
    case .name(let name), .member(_, let name): name
    case _: nil
    }
  }
}
