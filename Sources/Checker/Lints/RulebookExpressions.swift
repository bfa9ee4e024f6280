extension CheckedRulebook {
  /// Every expression but those of rules, outermost only.
  var expressionsOutsideRules: [Expr] {
    var all = records.flatMap(\.expressions) + dismissals.map(\.condition)
    for grade in grades {
      all += grade.gives.map(\.value) + grade.steps.flatMap(\.conditions)
    }
    return all
  }
}

extension CheckedRule {
  var expressions: [Expr] {
    var all = conditions + needs.flatMap(\.source.conditions)
    if case .pairs(_, let order?) = candidates { all += [order.first, order.second] }
    if case .expression(let certainty, _, _) = certainty { all.append(certainty) }
    for join in joins {
      all += join.source.conditions
      all += (join.reach?.earliest ?? []) + (join.reach?.latest ?? [])
    }
    all += verdict.membership + verdict.judging
    if let grouping = verdict.grouping {
      all += grouping.keys.map(\.value) + [grouping.window, grouping.gaps].compactMap(\.self)
    }
    if case .those(let conditions) = target { all += conditions }
    all += exemptions.map(\.condition) + (recover?.expressions ?? [])
    for case .value(let value) in because { all.append(value) }
    return all
  }
}

extension CheckedRule.Recover {
  fileprivate var expressions: [Expr] {
    switch way {
    case .perRecord, .perFinding, .beyondDearest: [amount]
    case .beyondLimit(let measure, let limit): [amount, measure, limit]
    }
  }
}

extension Record {
  var expressions: [Expr] {
    let ofFields = fields.flatMap(\.expressions)
    switch source {
    case .file(_, let conditions, _): return ofFields + conditions
    case .derived(let derived):
      return ofFields + derived.conditions + (derived.gaps.map { [$0] } ?? [])
    case .findings: return ofFields
    }
  }
}

extension Field {
  fileprivate var expressions: [Expr] {
    switch source {
    case .computed(let value), .groupKey(let value), .aggregated(let value): [value]
    case .period(let period): [period.from, period.to]
    case .column, .runStart, .runEnd, .finding: []
    }
  }
}
