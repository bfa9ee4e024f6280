import Checker

/// The one traversal of a program's expressions.
extension Node {
  /// The expressions directly below that are evaluated for the same rows; those of matches and
  /// aggregates stand in the program's tables.
  package var children: [Node] {
    switch kind {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .aggregate, .exists,
      .invalid:
      []
    case .follow(let base, _, _): [base]
    case .column(let lookup, _), .rowExists(let lookup): lookup.keys
    case .call(let call): call.operands
    case .memberOf(let value, let test): [value] + test.values
    case .scope(let base, let cases): [base] + cases.flatMap(\.self)
    }
  }

  /// Visits the expression and everything below it, from the top, as far as `children` lead.
  package func forEachNode(_ visit: (Node) -> Void) {
    visit(self)
    for child in children { child.forEachNode(visit) }
  }
}

extension MatchNode {
  /// Every expression of the match, outermost only.
  package var expressions: [Node] { conditions + (reach?.expressions ?? []) }
}

extension ReachNode {
  package var expressions: [Node] { earliest + latest }
}

extension AggregateNode {
  /// What is evaluated for each member, and the rank.
  package var expressions: [Node] { [argument, rank].compactMap(\.self) + filter }
}

extension DerivationNode {
  package var expressions: [Node] {
    filters + (keys + gives).map(\.value) + [gaps].compactMap(\.self)
  }
}

extension RuleNode {
  /// Every expression of the rule, whatever clause it stands in, outermost only; those of its matches
  /// stand in the program's table.
  package var expressions: [Node] {
    var all = filters + exemptions.map(\.condition) + joins.flatMap { $0.reach?.expressions ?? [] }
    all += components.flatMap { $0.conditions + $0.exemptions.map(\.condition) }
    all += membership + judging + groupExemptions.map(\.condition)
    if let grouping {
      all += grouping.keys.map(\.value) + [grouping.window, grouping.gaps].compactMap(\.self)
    }
    if case .pairs(_, let order?, _, _) = scan { all += [order.first, order.second] }
    if case .those(let conditions) = target { all += conditions }
    if case .expression(let value, _, _) = certainty { all.append(value) }
    for case .value(let value) in because { all.append(value) }
    return all + (recover?.expressions ?? [])
  }
}

extension RecoverNode {
  package var expressions: [Node] {
    switch way {
    case .perRecord, .perFinding, .beyondDearest: [amount]
    case .beyondLimit(let measure, let limit): [amount, measure, limit]
    }
  }
}
