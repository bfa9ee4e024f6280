import Checker
import Plan
import Source
import Values

/// A finding, derived a second time.
extension Explainer {
  /// The finding against what the run says of it.
  func explain(_ found: FoundFinding, of version: JudgedRule) -> Explanation {
    let all = run.result.findings + run.result.dismissed
    let reported = all.first { $0.id == found.finding.id }
    return explain(found, of: version, against: reported ?? found.finding)
  }

  /// - Parameter reported: the finding as it was reported.
  func explain(
    _ found: FoundFinding, of version: JudgedRule, against reported: Finding
  ) -> Explanation {
    guard let judgement = version.judgement else { return .nothing(.unknownFinding(reported.id)) }
    let rule = version.rule
    var tracer = tracer(of: rule)
    let raws = raws(of: found, judgement, rule)
    let readings = readings(of: raws, judgement, rule, &tracer)
      .map { $0.leading(to: Set(found.flagged), rule) }
    var list = ClauseList()
    tracer.addClauses(of: rule, for: readings, to: &list)
    for raw in raws where raw.isGrouped {
      tracer.addGroup(raw.members, raw.range, judged: raw.fullest, of: rule, to: &list)
    }
    let group = found.raw.isGrouped ? tracer.facts.environment(of: found.raw) : nil
    tracer.addExemptions(of: rule, for: readings, group: group, to: &list)
    var differences = list.clauses.compactMap(\.difference)
    for raw in raws { tracer.addTarget(of: rule, raw, flagged: found.finding.flagged, to: &list) }
    addRecover(of: found, rule, to: &list)
    addDismissals(of: found.finding, to: &list, &tracer)
    let derived = tracer.derived(raws, readings, rule)
    differences += derived.differences(from: reported)
    if !differences.isEmpty {
      return .disagreement(Disagreement(finding: reported.id, differences: differences))
    }
    let money = tracer.money(of: found, raws, rule)
    tracer.noteBecause(of: rule, tracer.facts.environment(of: found.raw))
    return .trace(
      Trace(
        rule: rule.plan.id, title: rule.rule.title, layer: rule.rule.layer,
        basis: rule.rule.basis, verdict: .finding(found.finding.id),
        subject: found.finding.subject, clauses: list.clauses,
        records: records(of: found, readings, rule, &tracer), tableRows: tracer.tableRows,
        parameters: tracer.parameters, money: money, because: found.finding.because, whyNot: nil,
        missing: []))
  }

  /// Everything that made the finding: the members of each time that the same records were flagged.
  private func raws(
    of found: FoundFinding, _ judgement: RuleJudgement, _ rule: RuleNode
  ) -> [RawFinding] {
    let flagged = Set(found.flagged)
    return judgement.findings.filter { raw in
      Set(run.bound.facts.flaggedRows(of: raw, rule).map(\.reference)) == flagged
    }
  }

  private func readings(
    of raws: [RawFinding], _ judgement: RuleJudgement, _ rule: RuleNode, _ tracer: inout Tracer
  ) -> [CandidateReading] {
    var seen: Set<Int> = []
    let places = raws.flatMap { raw in raw.range.map { raw.members[$0].candidate } }
      .filter { seen.insert($0).inserted }
    return places.map { tracer.read(judgement.candidates[$0], of: rule) }
  }

  private func addRecover(
    of found: FoundFinding, _ rule: RuleNode, to list: inout ClauseList
  ) {
    guard let range = rule.rule.recover?.range else { return }
    let text = found.finding.fen.map { Exact(fen: $0).text(places: 2) }
    list.add(
      .recover, range, text == nil ? .unknown : .yes, TraceValue(range: range, text: text))
  }

  /// Flagged records first, then those that prove it.
  private func records(
    of found: FoundFinding, _ readings: [CandidateReading], _ rule: RuleNode,
    _ tracer: inout Tracer
  ) -> [TraceRecord] {
    let fields = ReadFields(rule.rule.expressions, rule.rule.bindings, in: rulebook)
    let candidates = Set(readings.flatMap(\.keys))
    var records: [TraceRecord] = []
    for row in found.flagged { records.append(tracer.record(row, as: .flagged, fields)) }
    let evidence = found.evidence.map { (tracer.facts.key($0), $0) }.sorted { $0.0 < $1.0 }
    for (key, row) in evidence {
      let leads = candidates.contains(key) && !found.raw.isGrouped
      records.append(tracer.record(row, as: leads ? .candidate : .evidence, fields))
    }
    return records
  }
}

/// Dismissals.
extension Explainer {
  /// Each `dismiss` that takes the finding out.
  private func addDismissals(
    of finding: Finding, to list: inout ClauseList, _ tracer: inout Tracer
  ) {
    guard run.result.dismissed.contains(where: { $0.id == finding.id }),
      let record = rulebook.findingRecord?.index
    else { return }
    var second = tracer
    let first = run.bound.rules.filter { $0.plan.stage == .first }.map(\.plan.id)
    let all = run.result.findings + run.result.dismissed
    second.facts = second.facts.withFindings(
      all.filter { first.contains($0.rule) }, &second.memo)
    let rows = second.facts.records[record]
    guard
      let row = rows.keys.firstIndex(where: { second.facts.symbols.text(of: $0) == finding.id })
    else { return }
    var environment = second.facts.rowEnvironment(record, row)
    for (node, dismissal) in zip(run.bound.dismissals, rulebook.dismissals) {
      let truth = second.facts.truth(node, &environment, &second.memo)
      list.add(.dismissal, dismissal.range, truth, second.tree(node, &environment))
    }
  }
}

extension Tracer {
  mutating func noteBecause(of rule: RuleNode, _ environment: Environment) {
    var environment = environment
    for case .value(let node) in rule.because { note(all: node, &environment) }
  }
}
