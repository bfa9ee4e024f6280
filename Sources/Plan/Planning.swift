package import Checker

/// Brings every rule into its relational normal form.
package func plan(_ rulebook: CheckedRulebook) -> RulebookPlan {
  let dated = DatedReadings(rulebook)
  return RulebookPlan(
    derivations: rulebook.derivationOrder.compactMap { derivation(of: $0, in: rulebook) },
    rules: rulebook.rules.indices.map { rulePlan(at: $0, of: rulebook, dated) },
    dismissals: rulebook.dismissals,
    dismissalsReadOthers: rulebook.dismissals.contains { rulebook.readsOtherFindings($0) },
    grades: rulebook.grades.indices.map { gradePlan(at: $0, of: rulebook) })
}

private func derivation(of id: RecordID, in rulebook: CheckedRulebook) -> Derivation? {
  let record = rulebook.records[id.index]
  guard case .derived(let derived) = record.source else { return nil }
  var keys: [FieldID] = []
  var gives: [FieldID] = []
  for (index, field) in record.fields.enumerated() {
    switch field.source {
    case .groupKey: keys.append(FieldID(index))
    case .aggregated: gives.append(FieldID(index))
    case .column, .computed, .period, .runStart, .runEnd, .finding: break
    }
  }
  var builder = RequirementsBuilder(rulebook)
  builder.addRecord(id)
  return Derivation(
    record: id, base: derived.base, filters: derived.conditions, keys: keys, gaps: derived.gaps,
    gives: gives, requirements: builder.finished)
}

private func gradePlan(at index: Int, of rulebook: CheckedRulebook) -> GradePlan {
  let grade = rulebook.grades[index]
  var builder = RequirementsBuilder(rulebook)
  builder.addRecord(grade.record)
  for give in grade.gives { builder.add(give.value, bindings: grade.bindings) }
  for condition in grade.steps.flatMap(\.conditions) {
    builder.add(condition, bindings: grade.bindings)
  }
  return GradePlan(index: index, record: grade.record, requirements: builder.finished)
}

private func rulePlan(
  at index: Int, of rulebook: CheckedRulebook, _ dated: DatedReadings
) -> RulePlan {
  let rule = rulebook.rules[index]
  let joins = rule.joins.map { JoinPlan(join: $0, match: match($0.source, rulebook, dated)) }
  let sorted = JoinSorting(rule)
  let requirements = requirements(of: rule, in: rulebook)
  let (scan, filters) = scan(of: rule, in: rulebook, dated, sorted.membership)
  return RulePlan(
    index: index, id: rule.id,
    stage: requirements.records.contains { rulebook.isFindings($0) } ? .second : .first,
    bindings: rule.bindings, scan: scan,
    effectiveFrom: rule.effectiveFrom, effectiveTo: rule.effectiveTo,
    laterVersionFrom: rulebook.isLaterVersion(index) ? rule.effectiveFrom : nil,
    filters: filters, exemptions: sorted.exemptions,
    needs: rule.needs.enumerated().map { place, need in
      NeedPlan(match: match(need.source, rulebook, dated), index: place)
    },
    joins: joins, components: sorted.components, membership: sorted.membership,
    grouping: rule.verdict.grouping ?? sorted.wholeGroup, judging: rule.verdict.judging,
    groupExemptions: rule.exemptions.filter(\.judgesGroup), target: rule.target,
    requirements: requirements)
}

private func scan(
  of rule: CheckedRule, in rulebook: CheckedRulebook, _ dated: DatedReadings,
  _ membership: [Expr]
) -> (RulePlan.Scan, filters: [Expr]) {
  switch rule.candidates {
  case .each(let record): return (.each(record), rule.conditions)
  case .pairs(let record, let order):
    let rest: PairRest = rule.isClearWithoutMembership ? .clear : .notApplicable
    let conditions = rest == .clear ? membership : rule.conditions
    let source = BoundSource(record: record, binding: BindingID(1), conditions: conditions)
    let match = match(source, rulebook, dated, asOf: .pair)
    return (.pairs(record, order: order, match: match, rest: rest), [])
  }
}

private func match(
  _ source: BoundSource, _ rulebook: CheckedRulebook, _ dated: DatedReadings,
  asOf: MatchDay = .candidate
) -> Match {
  Match(
    source, datedBy: rulebook.records[source.record.index].datedBy, dated: dated, asOf: asOf)
}

private func requirements(of rule: CheckedRule, in rulebook: CheckedRulebook) -> Requirements {
  var builder = RequirementsBuilder(rulebook)
  builder.addRecord(rule.candidates.record)
  for binding in rule.bindings { builder.addRecord(binding.record) }
  for expression in rule.expressions { builder.add(expression, bindings: rule.bindings) }
  return builder.finished
}

extension CheckedRule {
  /// Whether nothing but the membership of `flag if` can make a candidate anything but clear.
  fileprivate var isClearWithoutMembership: Bool {
    conditions.isEmpty && needs.isEmpty && exemptions.allSatisfy(\.judgesGroup)
      && effectiveFrom == nil && effectiveTo == nil
  }
}

extension CheckedRulebook {
  /// Rules stand in the order of their ids and periods.
  fileprivate func isLaterVersion(_ index: Int) -> Bool {
    index > 0 && rules[index - 1].id == rules[index].id
  }

  /// What the condition reads of the finding itself, which is bound, leads to no record.
  fileprivate func readsOtherFindings(_ dismissal: Dismissal) -> Bool {
    var builder = RequirementsBuilder(self)
    builder.add(dismissal.condition, bindings: [])
    return builder.finished.records.contains { isFindings($0) }
  }

  func isFindings(_ record: RecordID) -> Bool {
    if case .findings = records[record.index].source { return true }
    return false
  }
}
