import Checker
import Plan
import Values

/// A derived record bound to a data set.
struct DerivationNode: Sendable {
  let plan: Derivation
  let filters: [Node]
  let keys: [Node]
  let gaps: Node?
  let gives: [Node]
}

extension Binder {
  mutating func bind(_ plan: Derivation) -> DerivationNode {
    let fields = rulebook.records[plan.record.index].fields
    begin(bindings: [plan.base, plan.record])
    return DerivationNode(
      plan: plan, filters: bind(plan.filters),
      keys: plan.keys.compactMap { field in
        guard case .groupKey(let key) = fields[field.index].source else { return nil }
        return bind(key)
      },
      gaps: bind(plan.gaps),
      gives: plan.gives.compactMap { field in
        guard case .aggregated(let value) = fields[field.index].source else { return nil }
        return bind(value)
      })
  }
}

/// The members that make one row of a derived record.
private struct DerivedGroup {
  /// By the derivation's keys.
  var keys: [Value]
  var members: [Member]
  /// First and last day, of a run.
  var start: Day?
  var end: Day?
  var key = ""

  /// The latest of the dates that are known.
  var date: TimePoint? { members.last { $0.point != nil }?.point }
}

extension Facts {
  /// The facts with a derived record filled from its base, one row per group or per run of a group,
  /// and where the rows of the base went.
  func deriving(
    _ node: DerivationNode, _ memo: inout Memo
  ) -> (facts: Facts, account: DerivedAccount) {
    let members = baseMembers(of: node, &memo)
    let grouping = GroupingNode(keys: node.keys, window: nil, gaps: node.gaps)
    let grouped = self.groups(of: members, grouping, &memo)
    var groups: [DerivedGroup] = []
    for group in grouped.groups { groups += rows(of: group, node, &memo) }
    for index in groups.indices { groups[index].key = keyText(of: groups[index], node) }
    groups.sort { left, right in
      let (first, second) = (left.date?.seconds ?? .max, right.date?.seconds ?? .max)
      return first == second
        ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : first < second
    }
    return (filled(node, groups, &memo), account(of: node, members, grouped))
  }

  private func account(
    of node: DerivationNode, _ members: [Member], _ grouped: GroupedMembers
  ) -> DerivedAccount {
    let base = node.plan.base.index
    return DerivedAccount(
      record: rulebook.records[node.plan.record.index].names.first,
      base: rulebook.records[base].names.first, rows: records[base].count,
      leftOut: records[base].count - members.count,
      withoutKey: grouped.withoutGroup.count + grouped.unknownGroup.count)
  }

  /// Rows that pass the conditions, for certain or perhaps.
  private func baseMembers(of node: DerivationNode, _ memo: inout Memo) -> [Member] {
    let base = node.plan.base.index
    var members: [Member] = []
    for row in 0..<Int32(records[base].count) {
      var environment = rowEnvironment(base, Int(row))
      environment.rows.append(-1)
      let truth = all(node.filters, &environment, &memo)
      if truth.isNo { continue }
      members.append(
        Member(
          candidate: Int(row), rows: environment.rows,
          point: TimePoint(records[base].date(Int(row))), taking: truth, combinations: []))
    }
    return members
  }

  private func rows(of group: [Member], _ node: DerivationNode, _ memo: inout Memo)
    -> [DerivedGroup]
  {
    var environment = environment(ofGroup: group, group.indices)
    let keys = node.keys.map { value($0, &environment, &memo) }
    guard let gaps = node.gaps else { return [DerivedGroup(keys: keys, members: group)] }
    guard case .duration(let gap) = value(gaps, &environment, &memo) else { return [] }
    return runs(of: group.map(\.point), gap: gap).map { run in
      DerivedGroup(
        keys: keys, members: Array(group[run]), start: group[run.lowerBound].day,
        end: group[run.upperBound - 1].day)
    }
  }

  /// The values of the keys, and the start of a run, between slashes.
  private func keyText(of group: DerivedGroup, _ node: DerivationNode) -> String {
    var texts = zip(group.keys, node.keys).map { text(of: $0, $1.type, .plain) }
    if let start = group.start { texts.append(start.text) }
    if texts.count == 1 { return texts[0] }
    return texts.map(escapingSlashes).joined(separator: "/")
  }

  private func escapingSlashes(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "%": escaped += "%25"
      case "/": escaped += "%2F"
      case _: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  private func filled(
    _ node: DerivationNode, _ groups: [DerivedGroup], _ memo: inout Memo
  ) -> Facts {
    let record = node.plan.record.index
    var symbols = symbols
    var rows = RecordRows(
      columns: keyColumns(of: node, groups), physical: [],
      dates: groups.map { Value(point: $0.date) }, keys: groups.map { symbols.intern($0.key) })
    rows.members = groups.map { $0.members.map { $0.rows[0] } }
    rows.indexKeys(symbolCount: symbols.count)
    memo.forget(record)
    var facts = with(rows, of: record, symbols)
    // A `give` may read those before it.
    for (give, field) in zip(node.gives, node.plan.gives) {
      var values: [Value] = []
      values.reserveCapacity(groups.count)
      for (row, group) in groups.enumerated() {
        values.append(facts.value(ofGive: give, for: group.members, row: Int32(row), &memo))
      }
      rows.columns[field.index] = .values(values)
      facts = facts.with(rows, of: record, symbols)
    }
    return facts
  }

  /// The keys and the ends of runs; of a `give` nothing yet.
  private func keyColumns(of node: DerivationNode, _ groups: [DerivedGroup]) -> [RowColumn] {
    let fields = rulebook.records[node.plan.record.index].fields
    var columns = Array(repeating: RowColumn.nothing, count: fields.count)
    for (place, field) in node.plan.keys.enumerated() {
      columns[field.index] = .values(groups.map { $0.keys[place] })
    }
    for (place, field) in fields.enumerated() {
      switch field.source {
      case .runStart: columns[place] = .values(groups.map { Value(day: $0.start) })
      case .runEnd: columns[place] = .values(groups.map { Value(day: $0.end) })
      case .column, .computed, .period, .groupKey, .aggregated, .finding: break
      }
    }
    return columns
  }

  /// A `give` of a group. Where some members take part only perhaps, it is known if it is the same
  /// with none and with all of them.
  private func value(ofGive give: Node, for members: [Member], row: Int32, _ memo: inout Memo)
    -> Value
  {
    let result = value(of: give, over: members, row, &memo)
    let certain = members.filter(\.taking.isYes)
    if certain.count == members.count { return result }
    let known = value(of: give, over: certain, row, &memo)
    return known == result ? result : .missing(.absent)
  }

  private func value(of give: Node, over members: [Member], _ row: Int32, _ memo: inout Memo)
    -> Value
  {
    var environment = Environment(bindingCount: 2)
    if let latest = members.last(where: { $0.point != nil }) ?? members.last {
      environment = self.environment(of: latest)
    }
    environment.group = GroupView(members)
    environment.bind(1, to: row)
    return value(give, &environment, &memo)
  }
}

extension Value {
  fileprivate init(day: Day?) { self = day.map { .date($0) } ?? .missing(.absent) }

  fileprivate init(point: TimePoint?) {
    guard let point else {
      self = .missing(.absent)
      return
    }
    self = point.isDay ? .date(point.day) : .time(Moment(seconds: point.seconds))
  }
}
