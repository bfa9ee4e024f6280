package import Checker
package import Plan

/// Judges the rules over data that was loaded, with the account of every row.
///
/// - Parameter rules: the ids of the rules that are asked for; empty for all. Where one of them reads
///   findings, all rules are judged and the findings of the others left out. Grades need the
///   findings of all rules, so with some rules only there are none.
package func result(
  of rulebook: CheckedRulebook, _ plan: RulebookPlan, rules: [String], over loaded: LoadedData
) -> RunResult {
  let wanted = Set(rules)
  let needsAll =
    wanted.isEmpty || plan.rules.contains { $0.stage == .second && wanted.contains($0.id) }
  var run = Run(
    plan, rulebook, loaded.data,
    RunOptions(rules: needsAll ? nil : wanted))
  run.judgeAll()
  var result = run.result
  var judged = loaded
  judged.data.records = run.judgedData
  result.accounts = judged.accounts(of: rulebook)
  result.rejects = inOrder(loaded.rejects + result.rejects, of: rulebook)
  if !wanted.isEmpty {
    var memo = run.bound.memo
    let totals = run.bound.facts.totals(
      of: run.found.filter { wanted.contains($0.finding.rule) }, &memo)
    result.recoverTotalFen = totals.asked
    result.recoverDeduplicatedFen = totals.deduplicated
    result.keep(wanted)
  }
  return result
}

/// By record, then line.
private func inOrder(_ rejects: [Reject], of rulebook: CheckedRulebook) -> [Reject] {
  var places: [String: Int] = [:]
  for (place, record) in rulebook.records.enumerated() { places[record.names.first] = place }
  let placed = rejects.enumerated().map { (places[$0.element.record] ?? 0, $0) }
  return placed.sorted { left, right in
    (left.0, left.1.element.line, left.1.offset) < (right.0, right.1.element.line, right.1.offset)
  }.map(\.1.element)
}

extension RunResult {
  /// Leaves the results of these rules.
  fileprivate mutating func keep(_ wanted: Set<String>) {
    rules.removeAll { !wanted.contains($0.rule) }
    findings.removeAll { !wanted.contains($0.rule) }
    dismissed.removeAll { !wanted.contains($0.rule) }
    undetermined.removeAll { !wanted.contains($0.rule) }
    grades = []
  }
}
