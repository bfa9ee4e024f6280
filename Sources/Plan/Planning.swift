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
  return Derivation(
    record: id, base: derived.base, filters: derived.conditions, keys: keys, gaps: derived.gaps,
    gives: gives, requirements: rulebook.requirements(of: id))
}

private func gradePlan(at index: Int, of rulebook: CheckedRulebook) -> GradePlan {
  let grade = rulebook.grades[index]
  return GradePlan(
    index: index, record: grade.record, requirements: rulebook.requirements(of: grade))
}

private func rulePlan(
  at index: Int, of rulebook: CheckedRulebook, _ dated: DatedReadings
) -> RulePlan {
  let rule = rulebook.rules[index]
  let joins = rule.joins.map { JoinPlan(join: $0, match: match($0.source, rulebook, dated)) }
  let sorted = JoinSorting(rule)
  let requirements = rulebook.requirements(of: rule)
  let (scan, filters) = scan(of: rule, in: rulebook, dated, sorted.membership)
  return RulePlan(
    index: index, id: rule.id,
    stage: requirements.records.contains { rulebook.isFindings($0) } ? .second : .first,
    bindings: rule.bindings, scan: scan,
    effectiveFrom: rule.effectiveFrom, effectiveTo: rule.effectiveTo,
    laterVersionFrom: rulebook.laterVersionFrom(of: index),
    filters: filters, exemptions: sorted.exemptions,
    needs: rule.needs.enumerated().map { place, need in
      NeedPlan(match: match(need.source, rulebook, dated), index: place)
    },
    joins: joins, components: sorted.components, membership: sorted.membership,
    grouping: rule.flagging.grouping ?? sorted.wholeGroup, judging: rule.flagging.judging,
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
