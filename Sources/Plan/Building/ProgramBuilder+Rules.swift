import Checker
import Values

extension ProgramBuilder {
  mutating func rule(at index: Int) -> RuleNode {
    let rule = rulebook.rules[index]
    let sorted = JoinSorting(rule)
    let requirements = rulebook.requirements(of: rule)
    let firstMatch = matches.count
    begin(rule, at: index)
    // In the order in which a candidate meets the clauses: so the program's tables are in it too.
    let scan = scan(of: rule, membership: sorted.membership)
    let filters = scan.isOfPairs ? [] : nodes(rule.conditions)
    let needs = rule.needs.map { NeedNode(match: node($0.source), range: $0.range) }
    let joins = rule.joins.indices.map { node(joinAt: $0, of: rule, sorted.components) }
    let components = sorted.components.map { node($0) }
    let exemptions = sorted.exemptions.map { node($0) }
    let membership = nodes(sorted.membership)
    let grouping = (rule.flagging.grouping ?? sorted.wholeGroup).map { node($0) }
    let judging = nodes(rule.flagging.judging)
    let groupExemptions = rule.exemptions.filter(\.judgesGroup).map { node($0) }
    let target = node(rule.target)
    let recover = rule.recover.map { node($0) }
    let because = rule.because.map { node($0) }
    let certainty = node(rule.certainty)
    return RuleNode(
      index: index, about: RuleDescription(rule),
      stage: requirements.records.contains { rulebook.isFindings($0) } ? .second : .first,
      bindings: rule.bindings, bindingCount: records.count, effectiveFrom: rule.effectiveFrom,
      effectiveTo: rule.effectiveTo, laterVersionFrom: rulebook.laterVersionFrom(of: index),
      scan: scan, filters: filters, exemptions: exemptions, needs: needs, joins: joins,
      components: components, membership: membership, grouping: grouping, judging: judging,
      groupExemptions: groupExemptions, target: target, recover: recover, because: because,
      certainty: certainty, requirements: requirements, matches: firstMatch..<matches.count,
      readsPeers: rule.expressions.contains { $0.contains(where: \.isOfPeers) })
  }

  private mutating func scan(of rule: CheckedRule, membership: [Expr]) -> RuleNode.Scan {
    switch rule.candidates {
    case .each(let record): return .each(record)
    case .pairs(let record, let order):
      let rest: PairRest = rule.isClearWithoutMembership ? .clear : .notApplicable
      let source = BoundSource(
        record: record, binding: BindingID(1),
        conditions: rest == .clear ? membership : rule.conditions)
      let match = node(source, asOf: .pair)
      let first = order.map { PairOrderNode(first: node($0.first), second: node($0.second)) }
      return .pairs(record, order: first, match: match, rest: rest)
    }
  }

  private mutating func node(
    joinAt place: Int, of rule: CheckedRule, _ components: [JoinComponent]
  ) -> JoinNode {
    let join = rule.joins[place]
    return JoinNode(
      kind: join.kind, which: join.which, isAnother: join.isAnother, match: node(join.source),
      candidateRecord: rule.candidates.record, reach: node(join.reach),
      isReadLater: components.contains { $0.joins.contains(place) && $0.readsRows },
      range: join.range)
  }
}

/// The clauses of a rule.
extension ProgramBuilder {
  private mutating func node(_ component: JoinComponent) -> ComponentNode {
    ComponentNode(
      joins: component.joins, conditions: nodes(component.conditions),
      exemptions: component.exemptions.map { node($0) })
  }

  private mutating func node(_ exemption: CheckedRule.Exemption) -> ExemptionNode {
    ExemptionNode(
      condition: node(exemption.condition), because: exemption.because, layer: exemption.layer,
      range: exemption.range)
  }

  private mutating func node(_ grouping: CheckedRule.Grouping) -> GroupingNode {
    GroupingNode(
      keys: grouping.keys.map {
        GroupKeyNode(name: $0.name, label: $0.label, value: node($0.value))
      },
      window: node(grouping.window), gaps: node(grouping.gaps))
  }

  private mutating func node(_ target: CheckedRule.FlagTarget) -> RuleNode.Target {
    switch target {
    case .candidates: .candidates
    case .bindings(let bindings): .bindings(bindings)
    case .beyondFirst(let count): .beyondFirst(count)
    case .those(let conditions): .those(nodes(conditions))
    }
  }

  private mutating func node(_ recover: CheckedRule.Recover) -> RecoverNode {
    let way: RecoverNode.Way =
      switch recover.way {
      case .perRecord: .perRecord
      case .perFinding: .perFinding
      case .beyondDearest: .beyondDearest
      case .beyondLimit(let measure, let limit):
        .beyondLimit(measure: node(measure), limit: node(limit))
      }
    return RecoverNode(amount: node(recover.amount), way: way, range: recover.range)
  }

  private mutating func node(_ part: TemplatePart) -> TemplateNode {
    switch part {
    case .text(let text): .text(text)
    case .value(let expression): .value(node(expression))
    }
  }

  private mutating func node(_ certainty: CheckedRule.Certainty) -> CertaintyNode {
    switch certainty {
    case .violation: .violation
    case .suspicion: .suspicion
    case .expression(let expression, let violation, let suspicion):
      .expression(node(expression), violation: violation, suspicion: suspicion)
    }
  }
}

extension RuleDescription {
  fileprivate init(_ rule: CheckedRule) {
    self.init(
      id: rule.id, range: rule.range, clauseRanges: rule.clauseRanges, layer: rule.layer,
      title: rule.title, basis: rule.basis, category: rule.category, stages: rule.stages,
      points: rule.points)
  }
}

extension RuleNode.Scan {
  fileprivate var isOfPairs: Bool {
    switch self {
    case .each: false
    case .pairs: true
    }
  }
}

extension Expr {
  fileprivate var isOfPeers: Bool {
    if case .aggregate(let aggregate) = kind, case .peers = aggregate.source { return true }
    return false
  }
}

extension JoinComponent {
  /// Whether something asks for the rows beside the clause that finds them.
  fileprivate var readsRows: Bool {
    joins.count > 1 || !conditions.isEmpty || !exemptions.isEmpty
  }
}
