import Checker
import Plan
import Source
import Values

/// What a rule says of a record, and why.
extension Explainer {
  func explain(_ id: String, _ keys: [RecordKey]) -> Explanation {
    let versions = versions(of: id)
    if versions.isEmpty { return explain(grade: id, keys) }
    var rows: [RowReference] = []
    for key in keys {
      switch row(of: key) {
      case .success(let row): rows.append(row)
      case .failure(let reason): return .nothing(reason.unexplained)
      }
    }
    for version in versions {
      if let found = finding(flagging: rows, in: version) {
        return explain(found, of: version)
      }
    }
    guard let version = version(for: rows, versions) else {
      let record = rulebook.records[versions[0].rule.plan.scan.record.index]
      return .nothing(.notACandidate(keys[0], rule: id, candidates: record.names.first))
    }
    return explain(rows.map { Int32($0.row) }, of: version)
  }

  /// The row of a key, or why there is none that takes part.
  func row(of key: RecordKey) -> Result<RowReference, Unfound> {
    guard let record = record(named: key.record) else {
      return .failure(Unfound(.unknownRecord(key.record)))
    }
    let facts = run.bound.facts
    let key = RecordKey(record: rulebook.records[record].names.first, key: key.key)
    guard let symbol = facts.symbols.find(key.key) else {
      return .failure(Unfound(.unknownKey(key)))
    }
    if let row = facts.records[record].row(key: symbol) {
      return .success(RowReference(record: record, row: row))
    }
    guard let data = facts.data[record],
      let row = data.keys.indices.first(where: { data.keys[$0] == symbol })
    else { return .failure(Unfound(.unknownKey(key))) }
    return .failure(Unfound(.leftOut(key, data.statuses[row], line: data.lines[row])))
  }

  /// Why a row is not to be had.
  struct Unfound: Error {
    let unexplained: Unexplained

    init(_ unexplained: Unexplained) { self.unexplained = unexplained }
  }

  /// The first finding that flags all of the rows.
  private func finding(flagging rows: [RowReference], in version: JudgedRule) -> FoundFinding? {
    findings(of: version).sorted { $0.finding.id < $1.finding.id }
      .first { found in rows.allSatisfy { found.flagged.contains($0) } }
  }

  /// The version that judges these records and is in force for them; else the one that comes
  /// nearest in time.
  private func version(for rows: [RowReference], _ versions: [JudgedRule]) -> JudgedRule? {
    let fitting = versions.filter { version in
      let record = version.rule.plan.scan.record.index
      return rows.allSatisfy { $0.record == record }
        && rows.count <= version.rule.candidateBindings.count
    }
    let days = rows.compactMap { run.bound.facts.records[$0.record].day($0.row) }
    guard let day = days.max() else { return fitting.first }
    let distances = fitting.map { $0.rule.daysOutside(day) ?? 0 }
    return distances.min().flatMap { least in
      distances.firstIndex(of: least).map { fitting[$0] }
    }
  }

  private func explain(_ rows: [Int32], of version: JudgedRule) -> Explanation {
    let rule = version.rule
    guard let judgement = version.judgement else { return explainUnjudged(rows, rule) }
    let places = judgement.candidates.indices.filter { place in
      let candidate = judgement.candidates[place]
      return rows.allSatisfy { $0 == candidate.first || $0 == candidate.second }
    }
    let outcomes = places.map { judgement.outcomes[$0] }
    for outcome in [Outcome.finding, .undetermined, .clear, .notApplicable] {
      guard let index = outcomes.firstIndex(of: outcome) else { continue }
      return explain(judgement.candidates[places[index]], at: places[index], judgement, rule)
    }
    return explainLeftOut(rows, rule)
  }

  private func explain(
    _ candidate: Candidate, at place: Int, _ judgement: RuleJudgement, _ rule: RuleNode
  ) -> Explanation {
    let outcome = judgement.outcomes[place]
    if case .finding = outcome, let found = finding(ledToBy: place, judgement, rule) {
      let version = JudgedRule(rule: rule, judgement: judgement)
      return explain(found, of: version)
    }
    var answer = CandidateAnswer(candidate, at: place, judgement, rule, tracer(of: rule))
    return .trace(answer.trace)
  }

  /// Where the rule flags other records than its candidates.
  private func finding(
    ledToBy place: Int, _ judgement: RuleJudgement, _ rule: RuleNode
  ) -> FoundFinding? {
    let facts = run.bound.facts
    let raw = judgement.findings.first { raw in
      raw.flagged.contains { raw.members[$0].candidate == place }
    }
    guard let raw else { return nil }
    let flagged = Set(facts.flaggedRows(of: raw, rule).map(\.reference))
    return findings(of: JudgedRule(rule: rule, judgement: judgement))
      .first { Set($0.flagged) == flagged }
  }

  /// A file that the rule needs is not there, or the rule has too much of something.
  private func explainUnjudged(_ rows: [Int32], _ rule: RuleNode) -> Explanation {
    let tracer = tracer(of: rule)
    let candidate = Candidate(rows[0], rows.count > 1 ? rows[1] : nil)
    let whole = run.result.undetermined.first { $0.rule == rule.plan.id && $0.subject.isEmpty }
    return .trace(
      Trace(
        undetermined: rule, subject: tracer.facts.subject(of: candidate, in: rule),
        missing: whole?.missing ?? tracer.facts.lackingFiles(rule.plan.requirements)))
  }
}

/// Pairs that no key brings together.
extension Explainer {
  private func explainLeftOut(_ rows: [Int32], _ rule: RuleNode) -> Explanation {
    var tracer = tracer(of: rule)
    guard let match = rule.pairMatch else {
      return .trace(Trace(undetermined: rule, subject: [], missing: []))
    }
    let candidate = Candidate(rows[0], rows.count > 1 ? rows[1] : nil)
    let ordered = inOrder(candidate, rule, &tracer)
    let environment = tracer.facts.environment(of: ordered ?? candidate, in: rule)
    let short: Shortfall?
    if candidate.second == nil {
      short = tracer.nearMiss(
        of: match, join: nil, environment, at: rule.rule.clauseRanges.candidates)
    } else if ordered == nil {
      let range = rule.rule.clauseRanges.candidates
      short = Shortfall(range: range, distances: [])
    } else {
      short = tracer.shortfall(ofAll: match.conditions, environment)
    }
    let why = short.map {
      WhyNot(clause: .candidates, range: $0.range, distances: $0.distances)
    }
    var answer = CandidateAnswer(ordered ?? candidate, leftOut: why, rule, tracer)
    return .trace(answer.trace)
  }

  /// The pair as the rule orders it; nothing where the two are one, or stand equal by `by`.
  private func inOrder(
    _ candidate: Candidate, _ rule: RuleNode, _ tracer: inout Tracer
  ) -> Candidate? {
    guard let second = candidate.second else { return candidate }
    let order = PairOrder(rule, tracer.facts, &tracer.memo)
    if order.precedes(candidate.first, second) { return candidate }
    if order.precedes(second, candidate.first) { return Candidate(second, candidate.first) }
    return nil
  }
}

extension Trace {
  /// Of a rule that was not judged.
  init(undetermined rule: RuleNode, subject: [SubjectPart], missing: [Missing]) {
    self.init(
      rule: rule.plan.id, title: rule.rule.title, layer: rule.rule.layer, basis: rule.rule.basis,
      verdict: .undetermined, subject: subject, clauses: [], records: [], tableRows: [],
      parameters: [], money: [], because: nil, whyNot: nil, missing: missing)
  }
}
