package import Checker
package import Plan

/// A rule bound to a data set: its plan with every expression as a node.
package struct RuleNode: Sendable {
  package let plan: RulePlan
  /// Who it is and what it rests on.
  package let rule: CheckedRule
  package let bindingCount: Int
  package let pairMatch: MatchNode?
  /// What the pairs are that the match leaves out.
  package let pairRest: PairRest
  package let pairOrder: (first: Node, second: Node)?
  package let filters: [Node]
  package let exemptions: [ExemptionNode]
  package let needs: [MatchNode]
  package let joins: [JoinNode]
  package let components: [ComponentNode]
  package let membership: [Node]
  package let grouping: GroupingNode?
  package let judging: [Node]
  package let groupExemptions: [ExemptionNode]
  /// The conditions of `flag those`.
  package let those: [Node]
  package let recover: RecoverNode?
  package let because: [TemplateNode]
  package let certainty: Node?
  /// The slots of all its matches, for the account of rows without key.
  let matchSlots: Range<Int>
  /// Whether something asks for peers.
  let readsPeers: Bool
}

package struct ExemptionNode: Sendable {
  package let exemption: CheckedRule.Exemption
  package let condition: Node
}

package struct JoinNode: Sendable {
  package let join: CheckedRule.Join
  package let match: MatchNode
  /// The record of the candidates, by which `another`, `next` and `previous` are told.
  package let candidateRecord: Int
  /// Where an absence looks.
  package let reach: ReachNode?
  /// Whether another clause reads the row that was found.
  let isReadLater: Bool
}

package struct ComponentNode: Sendable {
  /// Places in `RuleNode.joins`.
  package let joins: [Int]
  package let conditions: [Node]
  package let exemptions: [ExemptionNode]
}

package struct GroupingNode: Sendable {
  package let keys: [Node]
  package let window: Node?
  package let gaps: Node?
}

package struct RecoverNode: Sendable {
  package let amount: Node
  package let way: Way

  package enum Way: Sendable {
    case perRecord, perFinding, beyondDearest
    case beyondLimit(measure: Node, limit: Node)
  }
}

package enum TemplateNode: Sendable {
  case text(String)
  case value(Node)
}

extension Binder {
  mutating func bind(_ plan: RulePlan) -> RuleNode {
    let rule = rulebook.rules[plan.index]
    let firstSlot = matchCount
    begin(rule, at: plan.index)
    var pairMatch: MatchNode?
    var pairRest = PairRest.notApplicable
    var pairOrder: (first: Node, second: Node)?
    if case .pairs(_, let order, let match, let rest) = plan.scan {
      pairRest = rest
      pairMatch = bind(match)
      pairOrder = order.map { (bind($0.first), bind($0.second)) }
    }
    let filters = bind(plan.filters)
    let needs = plan.needs.map { bind($0.match) }
    let joins = plan.joins.indices.map { bind(joinAt: $0, of: plan) }
    let components = plan.components.map { bind($0) }
    let exemptions = plan.exemptions.map { bind($0) }
    let membership = bind(plan.membership)
    let grouping = plan.grouping.map { bind($0) }
    let judging = bind(plan.judging)
    let groupExemptions = plan.groupExemptions.map { bind($0) }
    let those = bind(rule.target.conditions)
    let recover = rule.recover.map { bind($0) }
    let because = rule.because.map { bind($0) }
    let certainty = bind(rule.certainty.expression)
    return RuleNode(
      plan: plan, rule: rule, bindingCount: bindingCount, pairMatch: pairMatch,
      pairRest: pairRest, pairOrder: pairOrder, filters: filters, exemptions: exemptions,
      needs: needs, joins: joins,
      components: components, membership: membership, grouping: grouping, judging: judging,
      groupExemptions: groupExemptions, those: those, recover: recover, because: because,
      certainty: certainty, matchSlots: firstSlot..<matchCount,
      readsPeers: rule.expressions.contains(where: \.readsPeers))
  }

  private mutating func bind(joinAt place: Int, of rule: RulePlan) -> JoinNode {
    let plan = rule.joins[place]
    let match = bind(plan.match)
    return JoinNode(
      join: plan.join, match: match, candidateRecord: rule.scan.record.index,
      reach: bind(plan.join.reach),
      isReadLater: rule.components.contains { $0.joins.contains(place) && $0.readsRows })
  }

  private mutating func bind(_ component: JoinComponent) -> ComponentNode {
    ComponentNode(
      joins: component.joins, conditions: bind(component.conditions),
      exemptions: component.exemptions.map { bind($0) })
  }

  private mutating func bind(_ exemption: CheckedRule.Exemption) -> ExemptionNode {
    ExemptionNode(exemption: exemption, condition: bind(exemption.condition))
  }

  private mutating func bind(_ grouping: CheckedRule.Grouping) -> GroupingNode {
    GroupingNode(
      keys: bind(grouping.keys.map(\.value)), window: bind(grouping.window),
      gaps: bind(grouping.gaps))
  }

  private mutating func bind(_ recover: CheckedRule.Recover) -> RecoverNode {
    let way: RecoverNode.Way =
      switch recover.way {
      case .perRecord: .perRecord
      case .perFinding: .perFinding
      case .beyondDearest: .beyondDearest
      case .beyondLimit(let measure, let limit):
        .beyondLimit(measure: bind(measure), limit: bind(limit))
      }
    return RecoverNode(amount: bind(recover.amount), way: way)
  }

  private mutating func bind(_ part: TemplatePart) -> TemplateNode {
    switch part {
    case .text(let text): .text(text)
    case .value(let expression): .value(bind(expression))
    }
  }
}

extension CheckedRule.Candidates {
  /// The bindings of the two rows of a pair.
  var pair: Set<BindingID> {
    switch self {
    case .each: []
    case .pairs: [BindingID(0), BindingID(1)]
    }
  }
}

extension CheckedRule.FlagTarget {
  fileprivate var conditions: [Expr] {
    switch self {
    case .candidates, .bindings, .beyondFirst: []
    case .those(let conditions): conditions
    }
  }
}

extension CheckedRule.Certainty {
  fileprivate var expression: Expr? {
    switch self {
    case .violation, .suspicion: nil
    case .expression(let expression, _, _): expression
    }
  }
}

extension Expr {
  fileprivate var readsPeers: Bool {
    if case .aggregate(let aggregate) = kind, case .peers = aggregate.source { return true }
    return children.contains(where: \.readsPeers)
  }
}

extension JoinComponent {
  /// Whether something asks for the rows beside the clause that finds them.
  fileprivate var readsRows: Bool {
    joins.count > 1 || !conditions.isEmpty || !exemptions.isEmpty
  }
}
