import Checker
import Plan
import Values

/// What becomes of a candidate.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  case finding, clear, undetermined, notApplicable
}

/// The rows of a candidate: one, or two of a pair.
package struct Candidate: Hashable, Sendable {
  package let first: Int32
  package let second: Int32?

  package init(_ first: Int32, _ second: Int32? = nil) {
    self.first = first
    self.second = second
  }
}

/// What the conditions on single records say of a candidate.
package enum Screening: Sendable {
  case notApplicable
  case clear
  /// Undetermined whatever the rest says: `needs` found nothing.
  case undetermined
  case passes(Member)
}

extension Facts {
  /// The candidate bound, and read as of its own date: of a pair, the later one.
  package func environment(of candidate: Candidate, in rule: RuleNode) -> Environment {
    var environment = Environment(bindingCount: rule.bindingCount)
    environment.bind(0, to: candidate.first)
    if let second = candidate.second { environment.bind(1, to: second) }
    environment.asOf = point(of: candidate, in: rule)?.day
    return environment
  }

  /// What dates the candidate; nothing where a date is missing.
  func point(of candidate: Candidate, in rule: RuleNode) -> TimePoint? {
    let record = rule.plan.scan.record.index
    let first = TimePoint(records[record].date(Int(candidate.first)))
    guard let second = candidate.second else { return first }
    guard let first, let other = TimePoint(records[record].date(Int(second))) else { return nil }
    return first.compared(with: other) >= 0 ? first : other
  }

  /// The rule's clauses on single records, in the order in which they act.
  ///
  /// - Parameter place: the candidate's place among all of the rule.
  package func judge(
    _ candidate: Candidate, at place: Int, of rule: RuleNode, _ memo: inout Memo
  ) throws(RunLimit) -> Screening {
    var environment = environment(of: candidate, in: rule)
    var taking = scope(of: candidate, in: rule, &environment, &memo)
    if taking.isNo { return .notApplicable }
    let exempt = isExempt(rule.exemptions, &environment, &memo)
    if exempt.isYes { return .notApplicable }
    taking = taking.and(exempt.negated)
    for need in rule.needs where !exists(need, &environment, &memo).isYes { return .undetermined }
    taking = taking.and(all(rule.membership, &environment, &memo))
    if taking.isNo { return .clear }
    guard let joined = try joined(rule, environment, &memo) else { return .clear }
    taking = taking.and(joined.truth)
    if joined.exempt.isYes { return .notApplicable }
    taking = taking.and(joined.exempt.negated)
    return .passes(
      Member(
        candidate: place, rows: joined.rows, point: point(of: candidate, in: rule),
        taking: taking, combinations: joined.combinations))
  }

  /// Whether the rule is in force for the candidate and its `where` holds.
  package func scope(
    of candidate: Candidate, in rule: RuleNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    let inForce = inForce(rule, point(of: candidate, in: rule))
    if inForce.isNo { return .no }
    let filtered = all(rule.filters, &environment, &memo)
    if filtered.isNo { return .no }
    return inForce.and(filtered).and(pairTruth(candidate, rule, &environment, &memo))
  }

  /// By the candidate's own date; unknown where that is missing.
  package func inForce(_ rule: RuleNode, _ point: TimePoint?) -> Truth {
    if rule.plan.effectiveFrom == nil && rule.plan.effectiveTo == nil { return .yes }
    guard let day = point?.day else { return .unknown }
    return Truth(
      isInForce(from: rule.plan.effectiveFrom, to: rule.plan.effectiveTo, asOf: day))
  }

  private func pairTruth(
    _ candidate: Candidate, _ rule: RuleNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    guard candidate.second != nil, let match = rule.pairMatch else { return .yes }
    if case .clear = rule.pairRest { return .yes }
    return all(
      match.probe + match.build + match.keyConditions + match.residual, &environment, &memo)
  }

  package func isExempt(
    _ exemptions: [ExemptionNode], _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    var result = Truth.no
    for exemption in exemptions {
      result = result.or(truth(exemption.condition, &environment, &memo))
      if result.isYes { return .yes }
    }
    return result
  }
}
