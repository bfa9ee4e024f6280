import Checker
package import Plan
package import Values

/// All that a rule says of its candidates.
package struct RuleJudgement: Sendable {
  package internal(set) var candidates: [Candidate]
  /// By candidate.
  package internal(set) var outcomes: [Outcome]
  /// How many pairs no key brings together, and what they are.
  package internal(set) var leftOut: Int
  package internal(set) var leftOutAs: PairRest
  package internal(set) var recordsWithoutKey: Int
  package internal(set) var findings: [RawFinding] = []
  /// For candidates that are undetermined, what `flag those` lacks for them.
  package internal(set) var ownCauses: [Int: Set<Missing>] = [:]
  /// Groups of which the verdict is unknown.
  package internal(set) var undeterminedGroups: [UndeterminedGroup] = []

  init(of candidates: Candidates, _ rule: RuleNode) {
    self.candidates = candidates.listed
    outcomes = Array(repeating: .clear, count: candidates.listed.count)
    leftOut = candidates.leftOut
    leftOutAs = rule.pairRest
    recordsWithoutKey = candidates.withoutKey
  }
}

/// Members of one group that are undetermined together.
package struct UndeterminedGroup: Sendable {
  /// One of the members, for the keys.
  package let member: Member
  /// Places of the candidates.
  package let candidates: [Int]
  package let causes: Set<Missing>
}

/// Members that make a finding, before its money and words.
package struct RawFinding: Sendable {
  /// The whole group; of a rule without `same` the one candidate.
  package let members: [Member]
  /// The members that belong to the finding.
  package let range: Range<Int>
  /// Those over which counts and totals are taken.
  package let fullest: Range<Int>
  /// Places of the members that are flagged, or lead to what is flagged.
  package let flagged: [Int]
  package let window: Duration?
  package let isGrouped: Bool
}

extension Facts {
  /// Judges every candidate of a rule.
  package func judge(_ rule: RuleNode, _ memo: inout Memo) throws(RunLimit) -> RuleJudgement {
    try judge(candidates(of: rule, &memo), of: rule, &memo)
  }

  /// Judges some candidates of a rule, such as those of one part of the rows. Those of one group, and
  /// the peers of a candidate, must be among the rows.
  package func judge(
    _ candidates: Candidates, of rule: RuleNode, _ memo: inout Memo
  ) throws(RunLimit) -> RuleJudgement {
    var judgement = RuleJudgement(of: candidates, rule)
    if rule.readsPeers { findPeers(of: rule, &memo) }
    let members = try members(of: rule, &judgement, &memo)
    if let grouping = rule.grouping {
      try settle(groups: groups(of: members, grouping, &memo), of: rule, &judgement, &memo)
    } else {
      try settle(single: members, of: rule, &judgement, &memo)
    }
    judgement.recordsWithoutKey += rowsWithoutKey(of: rule, memo)
    return judgement
  }

  /// The candidates that the clauses on single records let pass; of the others the outcome is said.
  private func members(
    of rule: RuleNode, _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) throws(RunLimit) -> [Member] {
    var members: [Member] = []
    var matches = 0
    for (place, candidate) in judgement.candidates.enumerated() {
      if matches > limits.matches { throw .matches }
      switch try judge(candidate, at: place, of: rule, &memo) {
      case .notApplicable: judgement.outcomes[place] = .notApplicable
      case .clear: judgement.outcomes[place] = .clear
      case .undetermined: judgement.outcomes[place] = .undetermined
      case .passes(let member):
        members.append(member)
        matches += member.combinations.reduce(0) { $0 + $1.count }
      }
    }
    return members
  }

  private func rowsWithoutKey(of rule: RuleNode, _ memo: Memo) -> Int {
    rule.matchSlots.reduce(0) { $0 + (memo.matchIndexes[$1]?.withoutKeyCount ?? 0) }
  }

  /// Keeps the candidates after `where`, which `among` looks at.
  package func findPeers(of rule: RuleNode, _ memo: inout Memo) {
    var peers = PeerRows()
    for row in 0..<Int32(records[rule.plan.scan.record.index].count) {
      let candidate = Candidate(row)
      var environment = environment(of: candidate, in: rule)
      switch scope(of: candidate, in: rule, &environment, &memo) {
      case .yes: peers.certain.append(row)
      case .unknown:
        peers.unknown.append(row)
        if peers.causes.count < Missing.countMax {
          peers.causes[row] = missingOfScope(for: candidate, of: rule, &memo)
        }
      case .no: break
      }
    }
    memo.peers[rule.plan.index] = peers
  }
}

/// Candidates that are judged alone.
extension Facts {
  private func settle(
    single members: [Member], of rule: RuleNode, _ judgement: inout RuleJudgement,
    _ memo: inout Memo
  ) throws(RunLimit) {
    for member in members {
      if member.taking.isUnknown {
        judgement.outcomes[member.candidate] = .undetermined
        continue
      }
      let all = 0..<1
      for part in split(member, byFlagged: rule) {
        try emit(
          Cluster(range: all, fullest: all), of: [part], window: nil, isGrouped: false, rule,
          &judgement, &memo)
      }
    }
  }

  /// Where the rule flags records of a `with`, each of them is a finding of its own: the member with
  /// the combinations that hold it.
  private func split(_ member: Member, byFlagged rule: RuleNode) -> [Member] {
    guard case .bindings(let named) = rule.plan.target else { return [member] }
    let flagged = Set(named.map(\.index))
    var parts = [member]
    for (place, component) in rule.components.enumerated() {
      let bindings = component.joins.map { rule.joins[$0].match.binding }
      let columns = bindings.indices.filter { flagged.contains(bindings[$0]) }
      if columns.isEmpty { continue }
      parts = parts.flatMap { $0.split(component: place, columns, bindings) }
    }
    return parts
  }

  /// Adds the finding of a cluster, and says what becomes of its members.
  private func emit(
    _ cluster: Cluster, of members: [Member], window: Duration?, isGrouped: Bool,
    _ rule: RuleNode, _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) throws(RunLimit) {
    let flagged = flaggedPlaces(cluster, of: members, window: window, rule, &judgement, &memo)
    if flagged.isEmpty { return }
    for place in flagged { judgement.outcomes[members[place].candidate] = .finding }
    if judgement.findings.count >= limits.findings { throw .findings }
    judgement.findings.append(
      RawFinding(
        members: members, range: cluster.range, fullest: cluster.fullest, flagged: flagged,
        window: window, isGrouped: isGrouped))
  }

  /// The members that the rule flags; those for which `flag those` is unknown are undetermined.
  private func flaggedPlaces(
    _ cluster: Cluster, of members: [Member], window: Duration?, _ rule: RuleNode,
    _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) -> [Int] {
    switch rule.plan.target {
    case .candidates, .bindings: return Array(cluster.range)
    case .beyondFirst(let count):
      return beyondFirst(count, of: members, cluster.range, window: window)
    case .those:
      var flagged: [Int] = []
      for place in cluster.range {
        var environment = environment(of: members[place])
        environment.group = GroupView(members, cluster.fullest)
        switch all(rule.those, &environment, &memo) {
        case .yes: flagged.append(place)
        case .unknown:
          judgement.outcomes[members[place].candidate] = .undetermined
          for node in rule.those {
            collect(node, &environment, for: members[place], &judgement, &memo)
          }
        case .no: break
        }
      }
      return flagged
    }
  }

  private func collect(
    _ node: Node, _ environment: inout Environment, for member: Member,
    _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) {
    var causes: Set<Missing> = []
    collectMissing(node, &environment, into: &causes, &memo)
    judgement.ownCauses[member.candidate, default: []].formUnion(causes)
  }
}

/// Candidates that are judged in groups.
extension Facts {
  private func settle(
    groups: GroupedMembers, of rule: RuleNode, _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) throws(RunLimit) {
    for member in groups.withoutGroup { judgement.outcomes[member.candidate] = .clear }
    for member in groups.unknownGroup { judgement.outcomes[member.candidate] = .undetermined }
    for group in groups.groups {
      let certain = group.filter(\.taking.isYes)
      let known = judge(group: certain, of: rule, &memo)
      if certain.count == group.count {
        try settle(known, of: rule, &judgement, &memo)
      } else {
        try settle(known, judge(group: group, of: rule, &memo), of: rule, &judgement, &memo)
      }
    }
  }

  /// A group of which all members take part for certain.
  private func settle(
    _ group: GroupJudgement, of rule: RuleNode, _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) throws(RunLimit) {
    var isUnknown = false
    for (member, verdict) in zip(group.members, group.verdicts) {
      judgement.outcomes[member.candidate] = verdict.outcomeWhenUnflagged
      if case .unknown = verdict { isUnknown = true }
    }
    for cluster in group.clusters {
      try emit(
        cluster, of: group.members, window: group.window, isGrouped: true, rule, &judgement, &memo)
    }
    if isUnknown { addUndetermined(group, of: rule, &judgement, &memo) }
  }

  /// - Parameter known: judged with the members that take part for certain.
  /// - Parameter possible: judged with those as well that may take part.
  private func settle(
    _ known: GroupJudgement, _ possible: GroupJudgement, of rule: RuleNode,
    _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) throws(RunLimit) {
    var verdicts = agreed(known, possible)
    // A finding stands or falls with all of its members.
    for cluster in known.clusters
    where cluster.range.contains(where: { isUnknown(known.members[$0], verdicts) }) {
      for place in cluster.range { verdicts[known.members[place].candidate] = .unknown }
    }
    for (candidate, verdict) in verdicts {
      judgement.outcomes[candidate] = verdict.outcomeWhenUnflagged
    }
    for cluster in known.clusters
    where !cluster.range.contains(where: { isUnknown(known.members[$0], verdicts) }) {
      try emit(
        cluster, of: known.members, window: known.window, isGrouped: true, rule, &judgement, &memo)
    }
    let isGroupUnknown = known.members.contains { isUnknown($0, verdicts) }
    if isGroupUnknown || known.members.isEmpty {
      addUndetermined(possible, of: rule, &judgement, &memo)
    }
  }

  private func isUnknown(_ member: Member, _ verdicts: [Int: GroupAnswer]) -> Bool {
    if case .unknown? = verdicts[member.candidate] { return true }
    return false
  }

  /// By candidate. A member that may take part is clear where it would be if it did.
  private func agreed(
    _ known: GroupJudgement, _ possible: GroupJudgement
  ) -> [Int: GroupAnswer] {
    var verdicts: [Int: GroupAnswer] = [:]
    for (member, verdict) in zip(possible.members, possible.verdicts) {
      if member.taking.isYes {
        verdicts[member.candidate] = verdict
      } else if case .no = verdict {
        verdicts[member.candidate] = .no
      } else {
        verdicts[member.candidate] = .unknown
      }
    }
    var differs = false
    for (member, verdict) in zip(known.members, known.verdicts)
    where verdicts[member.candidate]?.rawValue != verdict.rawValue {
      verdicts[member.candidate] = .unknown
      differs = true
    }
    if differs {
      for member in possible.members where member.taking.isUnknown {
        verdicts[member.candidate] = .unknown
      }
    }
    return verdicts
  }

  /// What the verdict of the group lacks: values of its judging conditions, and whether members take
  /// part.
  private func addUndetermined(
    _ group: GroupJudgement, of rule: RuleNode, _ judgement: inout RuleJudgement, _ memo: inout Memo
  ) {
    let candidates = group.members.map(\.candidate).filter { place in
      if case .undetermined = judgement.outcomes[place] { return true }
      return false
    }
    guard let member = group.members.first, !candidates.isEmpty else { return }
    var causes: Set<Missing> = []
    collectGroup(group, of: rule, into: &causes, &memo)
    for member in group.members
    where member.taking.isUnknown && causes.count < Missing.countMax {
      let candidate = judgement.candidates[member.candidate]
      causes.formUnion(missing(for: candidate, at: member.candidate, of: rule, &memo))
    }
    judgement.undeterminedGroups.append(
      UndeterminedGroup(member: member, candidates: candidates.sorted(), causes: causes))
  }

  private func collectGroup(
    _ group: GroupJudgement, of rule: RuleNode, into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    var environment = environment(ofGroup: group.members, group.members.indices)
    let lengths = [rule.grouping?.window, rule.grouping?.gaps].compactMap { $0 }
    for node in lengths + rule.judging + rule.groupExemptions.map(\.condition) {
      collectMissing(node, &environment, into: &causes, &memo)
    }
  }
}

extension GroupAnswer {
  /// What becomes of a member that the rule's target leaves unflagged.
  var outcomeWhenUnflagged: Outcome {
    switch self {
    case .no, .yes: .clear
    case .exempt: .notApplicable
    case .unknown: .undetermined
    }
  }
}
