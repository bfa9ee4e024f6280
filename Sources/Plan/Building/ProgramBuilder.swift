import Checker
import Source
import Vocabulary

/// Turns checked expressions into those of a program: gives constants, tests, matches and aggregates
/// their places, and decides what the rulebook alone decides.
struct ProgramBuilder {
  let rulebook: CheckedRulebook
  let dated: DatedReadings
  let shapes: ShapeRules
  var tables = ConstantTables()
  /// Nothing while the parts of a match are on their way.
  var matches: [MatchNode?] = []
  var aggregates: [AggregateNode?] = []
  /// The record of each binding in scope, by number; grows with the bindings that are met.
  var records: [RecordID?] = []
  /// The bindings of the two rows of a pair; none where candidates are single rows.
  private var pair: Set<BindingID> = []
  /// The place of the rule in the rulebook.
  private(set) var rule = 0

  init(_ rulebook: CheckedRulebook) {
    self.rulebook = rulebook
    dated = DatedReadings(rulebook)
    shapes = ShapeRules(rulebook)
  }

  /// Starts on the expressions of another field, derivation, grade or dismissal.
  mutating func begin(bindings: [RecordID?]) {
    records = bindings
    pair = []
  }

  mutating func begin(_ rule: CheckedRule, at place: Int) {
    records = rule.bindings.map(\.record)
    pair = rule.candidates.pair
    self.rule = place
  }
}

extension ProgramBuilder {
  mutating func nodes(_ expressions: [Expr]) -> [Node] { expressions.map { node($0) } }

  mutating func node(_ expression: Expr?) -> Node? { expression.map { node($0) } }

  mutating func node(_ expression: Expr) -> Node {
    let kind = kind(of: expression)
    return Node(
      kind, expression.type, shapes.shape(of: kind, expression.type, constants: tables),
      at: expression.range)
  }

  private mutating func kind(of expression: Expr) -> NodeKind {
    switch expression.kind {
    case .constant(let constant): .constant(tables.place(of: constant))
    case .parameter(let id): .parameter(id)
    case .field(let binding, let field): fieldKind(binding, field)
    case .ownKey(let binding): place(binding).map { .ownKey($0) } ?? .invalid
    case .recordDate(let binding): place(binding).map { .recordDate($0) } ?? .invalid
    case .given(let index): .given(index)
    case .follow(let base, let field): followKind(base, field)
    case .column(let lookup, let field): .column(node(lookup), field: field)
    case .rowExists(let lookup): .rowExists(node(lookup))
    case .aggregate(let aggregate): .aggregate(node(aggregate))
    case .exists(let source): .exists(node(source))
    case .invalid: .invalid
    case .call(let function, let operands): .call(call(function, operands))
    case .memberOf(let value, let items, let test):
      .memberOf(node(value), membership(items, test))
    case .scope(let value, let cases): .scope(node(value), cases: cases.map { nodes($0) })
    }
  }

  func place(_ binding: BindingID) -> RowPlace? {
    guard records.indices.contains(binding.index), let record = records[binding.index] else {
      return nil
    }
    return RowPlace(binding: binding, record: record)
  }

  private func fieldKind(_ binding: BindingID, _ field: FieldID) -> NodeKind {
    guard let place = place(binding) else { return .invalid }
    return .field(FieldPlace(binding: binding, record: place.record, field: field))
  }

  private mutating func followKind(_ base: Expr, _ field: FieldID) -> NodeKind {
    guard case .reference(let record) = base.type else { return .invalid }
    return .follow(node(base), record: record, field: field)
  }

  private mutating func node(_ lookup: Lookup) -> LookupNode {
    LookupNode(lookup.source, keys: nodes(lookup.keys))
  }

  private mutating func call(_ function: Function, _ operands: [Expr]) -> CallNode {
    let use = FunctionUse(
      function: function, ownMissing: isKeyOfPair(function, operands) ? .noMatch : .unknown)
    return CallNode(use, nodes(operands), at: tables.place(of: use))
  }

  private func isKeyOfPair(_ function: Function, _ operands: [Expr]) -> Bool {
    guard case .sameKey = function else { return false }
    return !pair.isEmpty && Expr.freeBindings(operands) == pair
  }

  /// Constant texts, spans and prefixes make one test; each list has its own.
  private mutating func membership(
    _ items: [Membership], _ test: MemberTest
  ) -> MembershipNode {
    var entries: [Tester.Item] = []
    var lists: [Tester.Item] = []
    var values: [Node] = []
    for item in items {
      switch item {
      case .list(let id): lists.append(.list(id))
      case .span(let first, let last): entries.append(.entry(.span(first, last)))
      case .prefix(let text): entries.append(.entry(.prefix(text)))
      case .value(let expression):
        if case .constant(.text(let text)) = expression.kind {
          entries.append(.entry(.exact(text)))
        } else {
          values.append(node(expression))
        }
      }
    }
    return MembershipNode(
      testers: testers(entries, lists, test).map { tables.place(of: $0) }, values: values,
      test: test)
  }

  private func testers(
    _ entries: [Tester.Item], _ lists: [Tester.Item], _ test: MemberTest
  ) -> [Tester] {
    switch test {
    case .text(let test): return [Tester(items: entries + lists, test: .pattern(test))]
    case .value, .anyOf:
      let groups = lists.map { [$0] } + (entries.isEmpty ? [] : [entries])
      return groups.map { Tester(items: $0, test: .member) }
    }
  }
}

extension CheckedRule.Candidates {
  /// The bindings of the two rows of a pair.
  fileprivate var pair: Set<BindingID> {
    switch self {
    case .each: []
    case .pairs: [BindingID(0), BindingID(1)]
    }
  }
}
