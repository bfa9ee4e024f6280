import Checker
import Plan
import Source
import Values

/// The clauses that act on a group.
extension Tracer {
  /// - Parameter range: the members that the records of the clauses name.
  /// - Parameter judged: the members that counts and totals are taken over.
  mutating func addGroup(
    _ members: [Member], _ range: Range<Int>, judged: Range<Int>, of rule: RuleNode,
    to list: inout ClauseList
  ) {
    guard let grouping = rule.grouping else { return }
    var environment = facts.environment(ofGroup: members, judged)
    for key in grouping.keys {
      let tree = tree(key, &environment)
      let truth = agreement(on: key, members, range)
      list.add(.grouping, key.range, truth, tree, keys(of: members, range, rule))
    }
    for length in [grouping.window, grouping.gaps].compactMap({ $0 }) {
      let tree = tree(length, &environment)
      let truth = span(of: members, judged, length, grouping, environment)
      list.add(.grouping, length.range, truth, tree, keys(of: members, judged, rule))
    }
    for node in rule.judging {
      add(node, as: .judging, environment, [], to: &list)
    }
  }

  /// Whether all members have one value there, compared as values.
  private mutating func agreement(
    on key: Node, _ members: [Member], _ range: Range<Int>
  ) -> Truth {
    var first = facts.environment(of: members[range.lowerBound])
    let value = facts.value(key, &first, &memo)
    return range.reduce(Truth.yes) { truth, place in
      var environment = facts.environment(of: members[place])
      let other = facts.value(key, &environment, &memo)
      return truth.and(haveSameKey(value, other, facts))
    }
  }

  /// Whether the members lie in one window, or hang together as one run.
  private mutating func span(
    of members: [Member], _ range: Range<Int>, _ length: Node, _ grouping: GroupingNode,
    _ environment: Environment
  ) -> Truth {
    var environment = environment
    guard case .duration(let duration) = facts.value(length, &environment, &memo) else {
      return .unknown
    }
    if grouping.gaps != nil {
      let runs = runs(of: members[range].map(\.point), gap: duration)
      return Truth(runs.count == 1)
    }
    let first = members[range.lowerBound]
    return Truth(range.allSatisfy { isInWindow(members[$0], from: first, duration) })
  }

  func keys(of members: [Member], _ range: Range<Int>, _ rule: RuleNode) -> [RecordKey] {
    var seen: Set<RecordKey> = []
    return range.flatMap { keys(of: members[$0], rule) }.filter { seen.insert($0).inserted }
  }

  func keys(of member: Member, _ rule: RuleNode) -> [RecordKey] {
    let record = rule.plan.scan.record.index
    return rule.candidateBindings.map { facts.key(record, Int(member.rows[$0])) }
  }
}

/// Which records are flagged.
extension Tracer {
  /// - Parameter flagged: the records that are, in order.
  mutating func addTarget(
    of rule: RuleNode, _ raw: RawFinding, flagged: [RecordKey], to list: inout ClauseList
  ) {
    let range = rule.rule.clauseRanges.target
    switch rule.plan.target {
    case .candidates: return
    case .bindings, .beyondFirst: list.add(.target, range, .yes, nil, flagged)
    case .those:
      for node in rule.those {
        for place in raw.range {
          var environment = facts.environment(of: raw.members[place])
          environment.group = GroupView(raw.members, raw.fullest)
          add(node, as: .target, environment, keys(of: raw.members[place], rule), to: &list)
        }
      }
    }
  }
}
