import Checker
import Parser
import Source
import Values
import Vocabulary

/// The conditions of a rule, sorted by where they act.
struct RuleConditions {
  private let rule: CheckedRule
  private let reading: ConditionReading
  /// What each candidate of a finding satisfies before there are groups.
  private let candidate: Conjunction
  /// What its group satisfies.
  private let verdict: Conjunction

  init(_ rule: CheckedRule, _ rulebook: CheckedRulebook, _ sets: CodeSets) {
    self.rule = rule
    reading = ConditionReading(
      known: KnownValues(rulebook, records: rule.bindings.map(\.record)), sets: sets)
    candidate = Conjunction(stages: rule.stagesBeforeGroups, given: rule.given(reading), reading)
    verdict = Conjunction(rule.flagging.judging, reading)
  }

  var lints: [Diagnostic] {
    let found = conditionLints + reading.nestedLints(in: rule.expressions)
    if candidate.holds.isEmpty || verdict.holds.isEmpty { return found }
    return found + exemptionLints
  }

  private var conditionLints: [Diagnostic] {
    let own = candidate.lints + verdict.lints
    return (own.isEmpty ? acrossStages : own) + absences + targeted
  }

  /// What the conditions on a candidate and those on its group say together.
  private var acrossStages: [Diagnostic] {
    let judging = verdict.clauses.filter { clause in
      rule.isOnCandidate(clause) && candidate.clauses.contains { $0.holds.concern(clause.holds) }
    }
    return judging.isEmpty ? [] : Conjunction(candidate, then: judging).lints
  }

  /// What no record can be is always absent.
  private var absences: [Diagnostic] {
    rule.joins.filter { $0.kind == .without }.flatMap { join in
      Conjunction(join.source.conditions, reading).lints
    }
  }

  private var targeted: [Diagnostic] {
    guard case .those(let conditions) = rule.target else { return [] }
    return Conjunction(conditions, reading).lints
  }
}

extension CheckedRule {
  fileprivate var stagesBeforeGroups: [[Expr]] {
    let matched = joins.filter { $0.kind == .with }.flatMap(\.source.conditions)
    return [conditions, needs.flatMap(\.source.conditions) + matched, flagging.membership]
  }

  /// Whether a condition on the group says the same of each of its members: what is read as of a date
  /// may differ, and of a `with` the group has one record of several.
  fileprivate func isOnCandidate(_ clause: Clause) -> Bool {
    guard let condition = clause.condition, !condition.isReadByDate else { return false }
    let joined = joins.map(\.source.binding) + needs.map(\.source.binding)
    return !joined.contains { condition.mentions($0) }
  }

  /// The days on which the rule is in force, and keys that a group must have.
  fileprivate func given(_ reading: ConditionReading) -> [Clause] {
    let keys = (flagging.grouping?.keys ?? []).map { key in
      Clause(reading.present(key.value, .everything), at: key.value.range)
    }
    return inForce(reading) + keys
  }

  private func inForce(_ reading: ConditionReading) -> [Clause] {
    guard case .each = candidates, let date = reading.known.date(of: BindingID(0)),
      effectiveFrom != nil || effectiveTo != nil
    else { return [] }
    let days = Stretches(
      from: effectiveFrom.map { .before(Exact(Int($0.number))) } ?? .lowest,
      to: effectiveTo.map { .behind(Exact(Int($0.number))) } ?? .highest)
    let day = Expr(.call(.part(.day), [date]), .date, at: Expr.nowhere)
    return [Clause(reading.present(day, days), at: clauseRanges.effective)]
  }
}

// MARK: - Exemptions

extension RuleConditions {
  private var exemptionLints: [Diagnostic] {
    rule.exemptions.compactMap { exemption in
      let condition = exemption.condition
      let conjunction = exemption.judgesGroup ? verdict : candidate
      let isOwn = rule.range.contains(exemption.range)
      let never = isOwn ? conjunction.mayHold : .any
      if never.and(reading.situations(condition, .holds)).isEmpty {
        return .neverExempt(at: condition.range)
      }
      if conjunction.holds.and(reading.situations(condition, .fails)).isEmpty {
        return .alwaysExempt(rule, by: condition.range)
      }
      return nil
    }
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}

extension Expr {
  /// Whether what it reads may depend on the date of the row that it is read for.
  fileprivate var isReadByDate: Bool {
    contains { part in
      switch part.kind {
      case .parameter, .column, .rowExists: true
      case _: false
      }
    }
  }
}
