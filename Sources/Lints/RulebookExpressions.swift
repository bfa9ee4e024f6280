import Checker

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
