package import Checker
package import Plan
import Values

/// How a run is asked for.
package struct RunOptions: Sendable {
  /// The ids of the rules to judge; all where nothing is said.
  package var rules: Set<String>?
  package var limits: RunLimits

  package init(
    rules: Set<String>? = nil, limits: RunLimits = .standard
  ) {
    self.rules = rules
    self.limits = limits
  }
}

/// Judges every rule over the data.
///
/// - Parameter data: as loaded. Accounts, digests and the rejects of reading are the loader's;
///   `judgedData` gives the data after this run marked what takes no part.
package func run(
  _ plan: RulebookPlan, _ rulebook: CheckedRulebook, _ data: DataSet,
  options: RunOptions = RunOptions()
) -> RunResult {
  var run = Run(plan, rulebook, data, options)
  run.judgeAll()
  return run.result
}

/// One run: what is found, stage after stage.
package struct Run: Sendable {
  package private(set) var bound: BoundPlan
  package private(set) var result = RunResult()
  /// By place in the plan, what each rule said; nothing for one that was not judged.
  package private(set) var judgements: [RuleJudgement?]
  /// The findings with their rows, in the order of the result.
  package private(set) var found: [FoundFinding] = []
  let options: RunOptions
  private var summaries: [RuleSummary?]
  /// By place in the plan, the ids of what each rule found.
  private var foundIDs: [Set<String>]

  package init(
    _ plan: RulebookPlan, _ rulebook: CheckedRulebook, _ data: DataSet, _ options: RunOptions
  ) {
    bound = BoundPlan(plan, rulebook, data, limits: options.limits)
    self.options = options
    judgements = Array(repeating: nil, count: plan.rules.count)
    summaries = Array(repeating: nil, count: plan.rules.count)
    foundIDs = Array(repeating: [], count: plan.rules.count)
  }

  /// The data with the status of every row, for the accounts.
  package var judgedData: [RecordData?] { bound.facts.data }

  /// First the rules over data, then dismissals, then the rules over findings, then grades.
  package mutating func judgeAll() {
    result.rejects = bound.rejects
    judge(.first)
    bound.fillFindings(found.map(\.finding))
    dismiss()
    bound.fillFindings(found.map(\.finding))
    for derivation in bound.lateDerivations { bound.derive(derivation) }
    judge(.second)
    for grade in bound.grades { result.grades += bound.facts.grades(of: grade, &bound.memo) }
    result.derivedAccounts = bound.derivedAccounts
    finish()
  }

  private mutating func judge(_ stage: RuleStage) {
    for (place, rule) in bound.rules.enumerated() where rule.plan.stage == stage {
      if let wanted = options.rules, !wanted.contains(rule.plan.id) { continue }
      judge(rule, at: place)
    }
  }

  private mutating func judge(_ rule: RuleNode, at place: Int) {
    var summary = RuleSummary(
      rule: rule.plan.id, title: rule.rule.title, layer: rule.rule.layer)
    let lacking = bound.facts.lackingFiles(rule.plan.requirements)
    if !lacking.isEmpty { return leave(rule, at: place, lacking, &summary) }
    let judgement: RuleJudgement
    do {
      judgement = try bound.facts.judge(rule, &bound.memo)
    } catch {
      return leave(rule, at: place, [.limit(error)], &summary)
    }
    let findings = bound.facts.findings(of: judgement, rule, &bound.memo)
    summary.count(judgement)
    summary.count(findings)
    summaries[place] = summary
    judgements[place] = judgement
    found += findings
    foundIDs[place] = Set(findings.map(\.finding.id))
    addUndetermined(judgement, rule)
  }

  /// A rule that cannot be judged: all of its candidates are undetermined.
  private mutating func leave(
    _ rule: RuleNode, at place: Int, _ causes: [Missing], _ summary: inout RuleSummary
  ) {
    summary.undeterminedAsAWhole = causes.first
    summary.candidates = bound.facts.candidateCount(of: rule, &bound.memo)
    summary.undetermined = summary.candidates
    summaries[place] = summary
    add(rule, [], [], Set(causes))
  }

  /// One line for each candidate that lacks something, and one for each group.
  private mutating func addUndetermined(_ judgement: RuleJudgement, _ rule: RuleNode) {
    var inGroups: Set<Int> = []
    for group in judgement.undeterminedGroups {
      inGroups.formUnion(group.candidates)
      add(
        rule, bound.facts.subject(ofGroupOf: group.member, in: rule, &bound.memo),
        group.candidates.map { judgement.candidates[$0] }, group.causes)
    }
    for (place, outcome) in judgement.outcomes.enumerated() where !inGroups.contains(place) {
      guard case .undetermined = outcome else { continue }
      let candidate = judgement.candidates[place]
      var missing = bound.facts.missing(for: candidate, at: place, of: rule, &bound.memo)
      missing.formUnion(judgement.ownCauses[place] ?? [])
      add(rule, bound.facts.subject(of: candidate, in: rule), [candidate], missing)
    }
  }

  private mutating func add(
    _ rule: RuleNode, _ subject: [SubjectPart], _ candidates: [Candidate],
    _ missing: Set<Missing>
  ) {
    let keys = candidates.map { candidate in
      bound.facts.subject(of: candidate, in: rule).map {
        RecordKey(record: $0.name, key: $0.value)
      }
    }
    result.undetermined.append(
      Undetermined(
        rule: rule.plan.id, subject: subject, candidates: keys, missing: missing.sorted()))
  }

  /// Takes out the findings for which a `dismiss` is true.
  private mutating func dismiss() {
    if bound.dismissals.isEmpty { return }
    guard let record = bound.facts.rulebook.findingRecord?.index else { return }
    var dismissed: Set<String> = []
    for row in 0..<bound.facts.records[record].count {
      var environment = bound.facts.rowEnvironment(record, row)
      guard bound.facts.any(bound.dismissals, &environment, &bound.memo).isYes else { continue }
      dismissed.insert(bound.facts.key(record, row).key)
    }
    result.dismissed = found.map(\.finding).filter { dismissed.contains($0.id) }
    found.removeAll { dismissed.contains($0.finding.id) }
    for (place, ids) in foundIDs.enumerated() {
      let mine = ids.intersection(dismissed)
      if mine.isEmpty { continue }
      summaries[place]?.dismissed = mine.count
      summaries[place]?.count(found.filter { ids.contains($0.finding.id) })
    }
  }

  /// Puts everything in its order and adds up.
  private mutating func finish() {
    found.sort { $0.finding.precedes($1.finding) }
    result.dismissed.sort { $0.precedes($1) }
    result.undetermined = inOrderOnce(result.undetermined)
    result.findings = found.map(\.finding)
    result.grades = result.grades.enumerated().sorted {
      ($0.element.grade, $0.offset) < ($1.element.grade, $1.offset)
    }.map(\.element)
    result.rules = summaries.compactMap { $0 }
    let totals = bound.facts.totals(of: found, &bound.memo)
    result.recoverTotalFen = totals.asked
    result.recoverDeduplicatedFen = totals.deduplicated
  }
}

/// In order; what two versions of a rule say alike, such as of a missing date, only once.
private func inOrderOnce(_ all: [Undetermined]) -> [Undetermined] {
  var once: [Undetermined] = []
  for one in all.sorted(by: { $0.precedes($1) }) {
    if let last = once.last, last.saysTheSame(as: one) { continue }
    once.append(one)
  }
  return once
}

extension RuleSummary {
  fileprivate mutating func count(_ judgement: RuleJudgement) {
    candidates = judgement.candidates.count + judgement.leftOut
    switch judgement.leftOutAs {
    case .notApplicable: notApplicable = judgement.leftOut
    case .clear: clear = judgement.leftOut
    }
    recordsWithoutKey = judgement.recordsWithoutKey
    for outcome in judgement.outcomes {
      switch outcome {
      case .finding: finding += 1
      case .clear: clear += 1
      case .undetermined: undetermined += 1
      case .notApplicable: notApplicable += 1
      }
    }
  }

  fileprivate mutating func count(_ found: [FoundFinding]) {
    findings = found.count
    flaggedRecords = Set(found.flatMap(\.flagged)).count
    (recoverFen, unknownRecover) = (0, 0)
    for one in found {
      switch one.finding.recover {
      case .fen(let fen): recoverFen += fen
      case .unknown: unknownRecover += 1
      case nil: break
      }
    }
  }
}

extension Finding {
  /// By rule, then subject, then id.
  fileprivate func precedes(_ other: Finding) -> Bool {
    if rule != other.rule { return rule < other.rule }
    let (left, right) = (subject.map(\.value), other.subject.map(\.value))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return id < other.id
  }
}

extension Undetermined {
  fileprivate func saysTheSame(as other: Undetermined) -> Bool {
    rule == other.rule && subject == other.subject && missing == other.missing
      && candidates == other.candidates
  }

  fileprivate func precedes(_ other: Undetermined) -> Bool {
    if rule != other.rule { return rule < other.rule }
    return subject.map(\.value).lexicographicallyPrecedes(other.subject.map(\.value))
  }
}
