import Checker

extension ProgramBuilder {
  mutating func node(
    _ source: BoundSource, among universe: MatchNode.Universe = .record, asOf: MatchDay = .candidate
  ) -> MatchNode {
    let match = Match(
      source, datedBy: rulebook.records[source.record.index].datedBy, dated: dated, asOf: asOf)
    return place(match, among: universe, reach: source.reach)
  }

  private mutating func place(
    _ match: Match, among universe: MatchNode.Universe, reach: CheckedRule.Reach?
  ) -> MatchNode {
    enter(match.binding, match.record)
    let id = MatchID(index: matches.count)
    matches.append(nil)
    let residual = nodes(match.residual)
    let parts = MatchNode.Parts(
      universe: universe, record: match.record, binding: match.binding,
      probeConditions: nodes(match.outer), buildConditions: nodes(match.inner),
      keys: match.keys.map { node($0) },
      timeBounds: match.timeBounds.compactMap { node($0) }, residual: residual,
      selection: node(match.selection, of: residual), reach: node(reach))
    let placed = MatchNode(parts, id: id, bindingCount: records.count)
    matches[id.index] = placed
    return placed
  }

  private mutating func enter(_ binding: BindingID, _ record: RecordID) {
    while records.count <= binding.index { records.append(nil) }
    records[binding.index] = record
  }

  private mutating func node(_ key: MatchKey) -> MatchKeyNode {
    MatchKeyNode(
      probe: node(key.outer), build: node(key.inner), missing: key.missing,
      condition: node(key.condition))
  }

  private mutating func node(_ selection: Selection, of residual: [Node]) -> SelectionNode {
    SelectionNode(
      conditions: selection.conditions.map { residual[$0] }, values: nodes(selection.values),
      isDated: selection.isDated)
  }

  mutating func node(_ reach: CheckedRule.Reach?) -> ReachNode? {
    reach.map { ReachNode(earliest: nodes($0.earliest), latest: nodes($0.latest)) }
  }

  private mutating func node(_ bound: TimeBound) -> TimeBoundNode? {
    switch bound {
    case .near(let length, let binding): place(binding).map { .near(length: node(length), $0) }
    case .within(let length, let direction, let base):
      .within(length: node(length), direction, of: node(base))
    case .compares(let comparison, let value): .compares(comparison, node(value))
    }
  }
}

extension ProgramBuilder {
  mutating func node(_ aggregate: Aggregate) -> AggregateNode {
    let id = AggregateID(index: aggregates.count)
    aggregates.append(nil)
    let source: AggregateNode.Source =
      switch aggregate.source {
      case .group: .group
      case .record(let source): .record(node(source))
      case .peers(let source): .peers(node(source, among: .peers(ofRule: rule)))
      }
    let parts = AggregateNode.Parts(
      kind: aggregate.kind, argument: node(aggregate.argument), rank: node(aggregate.rank),
      isDescending: aggregate.isDescending, filter: nodes(aggregate.filter), source: source,
      record: record(of: source), isShared: isShared(aggregate, source))
    let placed = AggregateNode(parts, id: id)
    aggregates[id.index] = placed
    return placed
  }

  private func record(of source: AggregateNode.Source) -> RecordID? {
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
    let parts = [aggregate.argument, aggregate.rank].compactMap(\.self) + aggregate.filter
    return match.residual.isEmpty && match.probeConditions.isEmpty
      && Expr.freeBindings(parts).isSubset(of: [match.binding])
      && !parts.contains { $0.readsGroup || dated.occur(in: $0) }
  }
}
