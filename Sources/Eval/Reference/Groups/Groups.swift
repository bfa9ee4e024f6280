import Checker
import Plan
package import Values

/// What the judging conditions say of some members of a group. In this order, the later wins where
/// windows share a member.
package enum GroupAnswer: UInt8, Hashable, Sendable {
  case no, exempt, unknown, yes
}

/// Members that make one finding: of a sliding window all in windows that hang together.
package struct Cluster: Sendable {
  /// Places among the group's members.
  package let range: Range<Int>
  /// The window with the most members, then the earliest: counts and totals are taken over it.
  package let fullest: Range<Int>
}

/// One group's members in order, with what is to be said of each.
package struct GroupJudgement: Sendable {
  package let members: [Member]
  package var verdicts: [GroupAnswer]
  package var clusters: [Cluster]
  /// The length of the sliding window; nothing where there is none.
  package var window: Duration?
}

extension Facts {
  /// Sorts members into groups of equal keys, in the order of their first member. A member with a
  /// key that is none is in no group.
  func groups(of members: [Member], _ grouping: GroupingNode, _ memo: inout Memo) -> GroupedMembers
  {
    var result = GroupedMembers()
    var table = KeyTable()
    for member in members {
      var environment = environment(of: member)
      var atoms: [Int64] = []
      var isMissing = false
      var isNone = false
      for key in grouping.keys {
        let value = value(key, &environment, &memo)
        if value.isNone { isNone = true }
        if value.isMissing { isMissing = true }
        if !value.isNone && !value.isMissing { atoms.append(memo.atoms.atom(of: value)) }
      }
      if isNone {
        result.withoutGroup.append(member)
      } else if isMissing || (grouping.needsDate && member.point == nil) {
        result.unknownGroup.append(member)
      } else {
        let group = Int(table.insert(atoms))
        if group == result.groups.count { result.groups.append([]) }
        result.groups[group].append(member)
      }
    }
    return result
  }

  /// Judges members as one group: as a whole, run by run or window by window.
  package func judge(group unsorted: [Member], of rule: RuleNode, _ memo: inout Memo)
    -> GroupJudgement
  {
    let members = inOrder(unsorted)
    var judgement = GroupJudgement(
      members: members, verdicts: Array(repeating: .no, count: members.count), clusters: [])
    guard !members.isEmpty, let grouping = rule.grouping else { return judgement }
    guard let segments = segments(of: members, grouping, &judgement, &memo) else {
      judgement.verdicts = Array(repeating: .unknown, count: members.count)
      return judgement
    }
    var satisfying: [Range<Int>] = []
    for segment in segments {
      let verdict = judge(members, segment, of: rule, &memo)
      for place in segment where judgement.verdicts[place].rawValue < verdict.rawValue {
        judgement.verdicts[place] = verdict
      }
      if case .yes = verdict { satisfying.append(segment) }
    }
    judgement.clusters = clusters(of: satisfying)
    return judgement
  }

  /// The stretches of members that are judged; nothing where the length of a window or gap is
  /// missing.
  private func segments(
    of members: [Member], _ grouping: GroupingNode, _ judgement: inout GroupJudgement,
    _ memo: inout Memo
  ) -> [Range<Int>]? {
    var environment = environment(ofGroup: members, members.indices)
    if let window = grouping.window {
      guard case .duration(let length) = value(window, &environment, &memo) else { return nil }
      judgement.window = length
      return windows(over: members, length)
    }
    if let gaps = grouping.gaps {
      guard case .duration(let gap) = value(gaps, &environment, &memo) else { return nil }
      return runs(of: members.map(\.point), gap: gap)
    }
    return [members.indices]
  }

  package func judge(
    _ members: [Member], _ range: Range<Int>, of rule: RuleNode, _ memo: inout Memo
  ) -> GroupAnswer {
    var environment = environment(ofGroup: members, range)
    let truth = all(rule.judging, &environment, &memo)
    if truth.isNo { return .no }
    let exempt = isExempt(rule.groupExemptions, &environment, &memo)
    if exempt.isYes { return .exempt }
    return truth.and(exempt.negated).isYes ? .yes : .unknown
  }

  /// A group is read for its latest member, and as of that one's date.
  package func environment(ofGroup members: [Member], _ range: Range<Int>) -> Environment {
    let latest = range.last { members[$0].point != nil } ?? range.upperBound - 1
    var environment = environment(of: members[latest])
    environment.group = GroupView(members, range)
    return environment
  }

  /// By date, then by the candidates' order; undated members come last.
  private func inOrder(_ members: [Member]) -> [Member] {
    members.sorted { left, right in
      let (first, second) = (left.point?.seconds ?? .max, right.point?.seconds ?? .max)
      if first != second { return first < second }
      return left.rows.prefix(2).lexicographicallyPrecedes(right.rows.prefix(2))
    }
  }
}

/// Members by their group.
struct GroupedMembers {
  var groups: [[Member]] = []
  /// A key, or the date that a window needs, is missing.
  var unknownGroup: [Member] = []
  /// A key is none: they match nothing, not even themselves.
  var withoutGroup: [Member] = []
}

extension GroupingNode {
  /// Windows and runs go by date.
  var needsDate: Bool { window != nil || gaps != nil }
}
