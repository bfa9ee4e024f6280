package import Checker

extension CheckedRule {
  /// Every expression of the rule, whatever clause it stands in.
  package var allExpressions: [Expr] {
    conditions + needs.flatMap(\.source.conditions) + joins.flatMap(\.expressions)
      + verdict.expressions + target.expressions + exemptions.map(\.condition)
      + (recover?.expressions ?? []) + because.compactMap(\.expression)
      + candidates.expressions + certainty.expressions
  }
}

extension CheckedRule.Join {
  var expressions: [Expr] {
    source.conditions + (reach?.earliest ?? []) + (reach?.latest ?? [])
  }
}

extension CheckedRule.Verdict {
  var expressions: [Expr] {
    let keys = grouping?.keys.map(\.value) ?? []
    return membership + judging + keys + [grouping?.window, grouping?.gaps].compactMap { $0 }
  }
}

extension CheckedRule.FlagTarget {
  var expressions: [Expr] {
    switch self {
    case .candidates, .bindings, .beyondFirst: []
    case .those(let conditions): conditions
    }
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

extension CheckedRule.Candidates {
  var expressions: [Expr] {
    switch self {
    case .each: []
    case .pairs(_, let order): order.map { [$0.first, $0.second] } ?? []
    }
  }
}

extension CheckedRule.Certainty {
  var expressions: [Expr] {
    switch self {
    case .violation, .suspicion: []
    case .expression(let expression, _, _): [expression]
    }
  }
}

extension TemplatePart {
  var expression: Expr? {
    switch self {
    case .text: nil
    case .value(let expression): expression
    }
  }
}
