import Checker
import Plan
import Source
import Values

/// The trace of a candidate that no finding flags.
struct CandidateAnswer {
  private let candidate: Candidate
  private let rule: RuleNode
  private let outcome: Outcome
  private let missing: Set<Missing>
  private let leftOut: WhyNot?
  private var tracer: Tracer
  private let reading: CandidateReading
  private var group: GroupReading?

  init(
    _ candidate: Candidate, at place: Int, _ judgement: RuleJudgement, _ rule: RuleNode,
    _ tracer: Tracer
  ) {
    self.candidate = candidate
    self.rule = rule
    self.tracer = tracer
    outcome = judgement.outcomes[place]
    leftOut = nil
    reading = self.tracer.read(candidate, of: rule)
    switch outcome {
    case .undetermined:
      let own = self.tracer.facts.missing(for: candidate, at: place, of: rule, &self.tracer.memo)
      missing = own.union(judgement.causes(ofCandidateAt: place))
    case .finding, .clear, .notApplicable: missing = []
    }
    group = group(at: place, judgement)
  }

  /// - Parameter leftOut: why the two are no pair.
  init(_ candidate: Candidate, leftOut: WhyNot?, _ rule: RuleNode, _ tracer: Tracer) {
    self.candidate = candidate
    self.rule = rule
    self.tracer = tracer
    self.leftOut = leftOut
    outcome = .notApplicable
    missing = []
    reading = CandidateReading(
      candidate: candidate,
      environment: self.tracer.facts.environment(of: candidate, in: rule),
      keys: [candidate.first, candidate.second].compactMap { $0 }.map {
        tracer.facts.key(rule.plan.scan.record.index, Int($0))
      }, components: [])
  }

  /// The candidate's group, where it passes what stands before.
  private mutating func group(at place: Int, _ judgement: RuleJudgement) -> GroupReading? {
    if rule.grouping == nil { return nil }
    guard let own = member(candidate, at: place) else { return nil }
    var members: [Member] = []
    for (place, candidate) in judgement.candidates.enumerated() {
      if let member = member(candidate, at: place) { members.append(member) }
    }
    return tracer.group(of: own, among: members, rule)
  }

  private mutating func member(_ candidate: Candidate, at place: Int) -> Member? {
    if case .passes(let member)? = try? tracer.facts.judge(
      candidate, at: place, of: rule, &tracer.memo)
    {
      return member
    }
    return nil
  }

  var trace: Trace {
    mutating get {
      let clauses = clauses
      let whyNot = whyNot
      let records = records
      return Trace(
        rule: rule.plan.id, title: rule.rule.title, layer: rule.rule.layer,
        basis: rule.rule.basis, verdict: outcome.verdict,
        subject: tracer.facts.subject(of: candidate, in: rule), clauses: clauses,
        records: records, tableRows: tracer.tableRows, parameters: tracer.parameters, money: [],
        because: nil, whyNot: whyNot, missing: missing.sorted())
    }
  }

  private var clauses: [TraceClause] {
    mutating get {
      var list = ClauseList()
      if leftOut != nil, candidate.second == nil { return [] }
      tracer.addClauses(of: rule, for: [reading], to: &list)
      var environment: Environment?
      if let group {
        tracer.addGroup(group.members, group.best, judged: group.best, of: rule, to: &list)
        environment = tracer.facts.environment(ofGroup: group.members, group.best)
      }
      if leftOut == nil {
        tracer.addExemptions(of: rule, for: [reading], group: environment, to: &list)
      }
      return list.clauses
    }
  }

  private var whyNot: WhyNot? {
    mutating get {
      if let leftOut { return leftOut }
      switch outcome {
      case .notApplicable: return tracer.whyNotApplicable(reading, group, rule)
      case .clear: return tracer.whyClear(reading, group, rule)
      case .finding, .undetermined: return nil
      }
    }
  }

  /// The candidate, and what was found for it.
  private var records: [TraceRecord] {
    mutating get {
      let fields = ReadFields(rule.rule.expressions, rule.rule.bindings, in: tracer.rulebook)
      let record = rule.plan.scan.record.index
      let own = [candidate.first, candidate.second].compactMap { $0 }.map {
        RowReference(record: record, row: Int($0))
      }
      var rows: [TraceRecord] = []
      for row in own { rows.append(tracer.record(row, as: .candidate, fields)) }
      for row in found.subtracting(own).sorted() {
        rows.append(tracer.record(row, as: .evidence, fields))
      }
      return rows
    }
  }

  private var found: Set<RowReference> {
    var rows: Set<RowReference> = []
    for joined in reading.components.flatMap(\.joins) {
      let match = rule.joins[joined.place].match
      for environment in joined.found where environment.rows[match.binding] >= 0 {
        rows.insert(RowReference(record: match.record, row: Int(environment.rows[match.binding])))
      }
    }
    guard let group else { return rows }
    for place in group.best {
      for binding in rule.candidateBindings {
        rows.insert(
          RowReference(
            record: rule.plan.scan.record.index, row: Int(group.members[place].rows[binding])))
      }
    }
    return rows
  }
}

extension RuleJudgement {
  /// What the verdict of its group lacks, and what `flag those` lacks for it.
  fileprivate func causes(ofCandidateAt place: Int) -> Set<Missing> {
    undeterminedGroups.filter { $0.candidates.contains(place) }
      .reduce(ownCauses[place] ?? []) { $0.union($1.causes) }
  }
}

extension Outcome {
  fileprivate var verdict: TraceConclusion {
    switch self {
    case .finding, .clear: .clear
    case .undetermined: .undetermined
    case .notApplicable: .notApplicable
    }
  }
}
