extension CheckedRule {
  /// Every expression of the rule, whatever clause it stands in; outermost only.
  package var expressions: [Expr] {
    var all = conditions + needs.flatMap(\.source.conditions)
    if case .pairs(_, let order?) = candidates { all += [order.first, order.second] }
    if case .expression(let certainty, _, _) = certainty { all.append(certainty) }
    for join in joins {
      all += join.source.conditions
      all += (join.reach?.earliest ?? []) + (join.reach?.latest ?? [])
    }
    all += flagging.membership + flagging.judging
    if let grouping = flagging.grouping {
      all += grouping.keys.map(\.value) + [grouping.window, grouping.gaps].compactMap(\.self)
    }
    if case .those(let conditions) = target { all += conditions }
    all += exemptions.map(\.condition) + (recover?.expressions ?? [])
    for case .value(let value) in because { all.append(value) }
    return all
  }
}

extension CheckedRule.Recover {
  package var expressions: [Expr] {
    switch way {
    case .perRecord, .perFinding, .beyondDearest: [amount]
    case .beyondLimit(let measure, let limit): [amount, measure, limit]
    }
  }
}
