import Checker
import Parser
import Source
import Vocabulary

/// Conditions of the outermost rulebook that can never be true or never be false, rules that say the
/// same twice, and exemptions that leave nothing or take nothing away.
func conditionLints(of rulebook: CheckedRulebook, top: LayerID) -> [Diagnostic] {
  let sets = CodeSets()
  var found: [Diagnostic] = []
  for rule in rulebook.rules where rule.layer == top {
    found += RuleConditions(rule, rulebook, sets).lints
  }
  return found + repeatedRules(rulebook.rules, top: top)
    + rulebook.records.indices.flatMap { index in
      rulebook.records[index].layer == top ? recordLints(RecordID(index), rulebook, sets) : []
    }
    + rulebook.grades.filter { $0.layer == top }.flatMap { gradeLints($0, rulebook, sets) }
    + dismissalLints(rulebook, top: top, sets)
}

private func recordLints(
  _ id: RecordID, _ rulebook: CheckedRulebook, _ sets: CodeSets
) -> [Diagnostic] {
  let record = rulebook[id]
  switch record.source {
  case .file(_, let conditions, _):
    let reading = ConditionReading(known: KnownValues(rulebook, records: [id]), sets: sets)
    return Conjunction(conditions, reading).lints + reading.nestedLints(in: record.expressions)
  case .derived(let derived):
    let reading = ConditionReading(
      known: KnownValues(rulebook, records: [derived.base, id]), sets: sets)
    return Conjunction(derived.conditions, reading).lints
      + reading.nestedLints(in: record.expressions)
  case .findings: return []
  }
}

private func dismissalLints(
  _ rulebook: CheckedRulebook, top: LayerID, _ sets: CodeSets
) -> [Diagnostic] {
  guard let finding = rulebook.findingRecord else { return [] }
  let reading = ConditionReading(known: KnownValues(rulebook, records: [finding]), sets: sets)
  return rulebook.dismissals.filter { $0.layer == top }.flatMap { dismissal in
    Conjunction([dismissal.condition], reading).lints
      + reading.nestedLints(in: [dismissal.condition])
  }
}

// MARK: - Grades

private func gradeLints(
  _ grade: Grade, _ rulebook: CheckedRulebook, _ sets: CodeSets
) -> [Diagnostic] {
  let gives = grade.gives.map(\.value)
  let known = KnownValues(rulebook, records: grade.bindings.map(\.record), gives: gives)
  let reading = ConditionReading(known: known, sets: sets)
  var found = reading.nestedLints(in: gives + grade.steps.flatMap(\.conditions))
  var above = Situations.any
  for step in grade.steps {
    let own = Conjunction(step.conditions, reading)
    found += own.lints
    if !own.holds.isEmpty, above.and(own.holds).isEmpty {
      found.append(.stepNeverReached(step.names, at: step.range))
    }
    above = above.and(reading.conjunction(step.conditions, .fails))
  }
  return found
}

// MARK: - Two rules that say the same

/// What a rule finds, and nothing of what it says about it.
private struct FoundBy: Hashable {
  private let records: [RecordID]
  private let candidates: CheckedRule.Candidates
  private let conditions: Set<Expr>
  private let joins: [Expr]
  private let grouping: Set<Expr>
  private let spans: [Expr?]
  private let judging: Set<Expr>
  private let target: CheckedRule.FlagTarget
  private let exemptions: Set<Expr>

  init(_ rule: CheckedRule) {
    records = rule.bindings.map(\.record)
    candidates = rule.candidates.normalized
    conditions = normalized(rule.conditions + rule.flagging.membership)
    joins =
      rule.needs.map { needed in
        Expr(.exists(needed.source.normalized), .boolean, at: Expr.nowhere)
      } + rule.joins.flatMap(\.asExpressions)
    grouping = Set(rule.flagging.grouping.map { $0.keys.map(\.value.normalized) } ?? [])
    spans = [rule.flagging.grouping?.window?.normalized, rule.flagging.grouping?.gaps?.normalized]
    judging = normalized(rule.flagging.judging)
    target = rule.target.normalized
    exemptions = normalized(rule.exemptions.map(\.condition))
  }
}

private func normalized(_ conditions: [Expr]) -> Set<Expr> {
  Set(conditions.flatMap(\.conjuncts).map(\.normalized))
}

extension CheckedRule.Join {
  /// Everything that says which rows fit, as expressions that can be compared.
  fileprivate var asExpressions: [Expr] {
    let head = [kind == .with ? 0 : 1, which.place, isAnother ? 1 : 0].map {
      Expr(.constant(.member($0)), .integer, at: Expr.nowhere)
    }
    return head + [Expr(.exists(source.normalized), .boolean, at: Expr.nowhere)]
  }
}

extension JoinChoice {
  fileprivate var place: Int {
    switch self {
    case .every: 0
    case .next: 1
    case .previous: 2
    }
  }
}

extension CheckedRule.Candidates {
  fileprivate var normalized: CheckedRule.Candidates {
    switch self {
    case .each(let record): .each(record)
    case .pairs(let record, let order):
      .pairs(
        record,
        by: order.map {
          CheckedRule.PairOrder(first: $0.first.normalized, second: $0.second.normalized)
        })
    }
  }
}

extension CheckedRule.FlagTarget {
  fileprivate var normalized: CheckedRule.FlagTarget {
    switch self {
    case .candidates, .bindings, .beyondFirst: self
    case .those(let conditions): .those(inOneOrder(conditions))
    }
  }
}

/// Rules of the outermost rulebook that find what an earlier one finds on some day. What a rule finds
/// is worked out only where another one is made of the same parts.
private func repeatedRules(_ rules: [CheckedRule], top: LayerID) -> [Diagnostic] {
  let byParts = Dictionary(grouping: rules.indices) { rules[$0].partsHash }
  let alike = byParts.values.filter { $0.count > 1 }
  return alike.flatMap { places in
    Dictionary(grouping: places) { FoundBy(rules[$0]) }.values.flatMap { same in
      repeated(same.map { rules[$0] }.sorted(by: standsBefore), top: top)
    }
  }
}

private func repeated(_ same: [CheckedRule], top: LayerID) -> [Diagnostic] {
  same.enumerated().compactMap { place, rule -> Diagnostic? in
    guard rule.layer == top else { return nil }
    let first = same[..<place].first { $0.id != rule.id && $0.period.overlaps(rule.period) }
    return first.map { .sameConditions(rule, as: $0) }
  }
}

extension CheckedRule {
  /// The same for rules that find the same, whatever the order of their parts.
  fileprivate var partsHash: Int {
    var sum = candidates.record.index &* 31 &+ joins.count
    for condition in conditions + flagging.membership + flagging.judging {
      sum &+= condition.partsHash
    }
    for exemption in exemptions { sum &+= exemption.condition.partsHash }
    for join in joins { sum &+= join.source.conditions.reduce(0) { $0 &+ $1.partsHash } }
    return sum
  }
}

extension Expr {
  /// Of constants and fields in it; the same for all spellings of one condition.
  fileprivate var partsHash: Int {
    switch kind {
    case .constant(let constant): constant.hashValue
    case .field(_, let field): field.hashValue
    case .parameter(let parameter): parameter.hashValue
    case _: children.reduce(0) { $0 &+ $1.partsHash }
    }
  }
}

private func standsBefore(_ left: CheckedRule, _ right: CheckedRule) -> Bool {
  (left.layer.index, left.idRange.file.index, left.idRange.start)
    < (right.layer.index, right.idRange.file.index, right.idRange.start)
}

extension CheckedRule {
  var period: EffectivePeriod { EffectivePeriod(from: effectiveFrom, to: effectiveTo) }
}
