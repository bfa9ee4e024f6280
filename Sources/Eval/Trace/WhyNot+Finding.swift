import Checker
import Plan
import Source
import Values
import Vocabulary

/// Finds the clause that kept a candidate from being flagged.
extension Tracer {
  /// What puts a candidate out of the rule's scope.
  mutating func whyNotApplicable(
    _ reading: CandidateReading, _ group: GroupReading?, _ rule: RuleNode
  ) -> WhyNot? {
    if let why = whyNotInForce(reading, rule) { return why }
    if let short = shortfall(ofAll: rule.scopeConditions, reading.environment) {
      return WhyNot(clause: .condition, range: short.range, distances: short.distances)
    }
    for placed in rule.allExemptions {
      let exemption = placed.node.exemption
      for environment in subjects(of: placed, reading, group) {
        var environment = environment
        if !facts.truth(placed.node.condition, &environment, &memo).isYes { continue }
        return WhyNot(
          clause: .exemption, range: exemption.range,
          distances: [.exempt(because: exemption.because)])
      }
    }
    return nil
  }

  private func subjects(
    of placed: PlacedExemption, _ reading: CandidateReading, _ group: GroupReading?
  ) -> [Environment] {
    switch placed.place {
    case .candidate: [reading.environment]
    case .component(let component): shown(component, of: reading)
    case .group: group.map { [facts.environment(ofGroup: $0.members, $0.best)] } ?? []
    }
  }

  private func whyNotInForce(_ reading: CandidateReading, _ rule: RuleNode) -> WhyNot? {
    guard let day = facts.point(of: reading.candidate, in: rule)?.day,
      let gap = rule.daysOutside(day)
    else { return nil }
    return WhyNot(
      clause: .effective, range: rule.rule.clauseRanges.effective,
      distances: [.ofDate(day.text, outside: TimeGap.days(gap).duration)])
  }

  /// What makes a candidate clear that the rule applies to.
  mutating func whyClear(
    _ reading: CandidateReading, _ group: GroupReading?, _ rule: RuleNode
  ) -> WhyNot? {
    for place in rule.joins.indices {
      if let why = whyNotJoined(place, reading, rule) { return why }
    }
    for (node, component) in rule.membershipConditions {
      if let why = whyNotMember(node, component, reading) { return why }
    }
    if let group { return whyNotJudged(group, rule) }
    return whyNotGrouped(reading, rule) ?? whyNotThose(reading.environment, rule)
  }

  private mutating func whyNotJoined(
    _ place: Int, _ reading: CandidateReading, _ rule: RuleNode
  ) -> WhyNot? {
    guard let joined = reading.reading(of: place)?.join, joined.truth.isNo else { return nil }
    let join = rule.joins[place]
    let range = join.join.range
    switch join.join.kind {
    case .without:
      let found = rowKeys(of: join.match, joined.found)
      return WhyNot(clause: .without, range: range, distances: found.prefix(1).map { .found($0) })
    case .with:
      guard let environment = joined.before.first else { return nil }
      let short = nearMiss(of: join.match, join: join, environment, at: range)
      return WhyNot(clause: .with, range: short.range, distances: short.distances)
    }
  }

  private mutating func whyNotMember(
    _ node: Node, _ component: Int?, _ reading: CandidateReading
  ) -> WhyNot? {
    let environments = component.map { shown($0, of: reading) } ?? [reading.environment]
    var nearest: Shortfall?
    for environment in environments {
      var inner = environment
      if !facts.truth(node, &inner, &memo).isNo { return nil }
      let short = shortfall(node, .holds, environment)
      if nearest.map({ short.isNearer(than: $0) }) ?? true { nearest = short }
    }
    return nearest.map {
      WhyNot(clause: .membership, range: $0.range, distances: $0.distances)
    }
  }
}

/// In a group.
extension Tracer {
  private mutating func whyNotJudged(_ group: GroupReading, _ rule: RuleNode) -> WhyNot? {
    switch group.verdict {
    case .unknown, .exempt: return nil
    case .no:
      let environment = facts.environment(ofGroup: group.members, group.best)
      guard let short = shortfall(ofAll: rule.judging, environment) else { return nil }
      var distances = short.distances
      if rule.judging.contains(where: \.asksForMore), let near = nearestOutside(group, rule) {
        distances.append(near)
      }
      return WhyNot(clause: .judging, range: short.range, distances: distances)
    case .yes: return whyNotTarget(group, rule)
    }
  }

  /// A member of a finding's group that is not flagged.
  private mutating func whyNotTarget(_ group: GroupReading, _ rule: RuleNode) -> WhyNot? {
    switch rule.plan.target {
    case .candidates, .bindings: return nil
    case .beyondFirst(let count):
      return WhyNot(
        clause: .target, range: rule.rule.clauseRanges.target, distances: [.amongFirst(count)])
    case .those:
      var environment = facts.environment(of: group.members[group.own])
      if let cluster = group.cluster {
        environment.group = GroupView(group.members, cluster.fullest)
      }
      return whyNotThose(environment, rule)
    }
  }

  private mutating func whyNotThose(_ environment: Environment, _ rule: RuleNode) -> WhyNot? {
    shortfall(ofAll: rule.those, environment).map {
      WhyNot(clause: .target, range: $0.range, distances: $0.distances)
    }
  }

  /// A key that is none.
  private mutating func whyNotGrouped(_ reading: CandidateReading, _ rule: RuleNode) -> WhyNot? {
    for key in rule.grouping?.keys ?? [] {
      var environment = reading.environment
      if facts.value(key, &environment, &memo).isNone {
        return WhyNot(clause: .grouping, range: key.range, distances: [.withoutKey(key.range)])
      }
    }
    return nil
  }
}

extension RuleNode {
  /// How many days a day lies outside of the rule's period; nothing for one inside.
  func daysOutside(_ day: Day) -> Int? {
    if let from = plan.effectiveFrom, day < from { return day.days(to: from) }
    if let to = plan.effectiveTo, day > to { return to.days(to: day) }
    return nil
  }
}
