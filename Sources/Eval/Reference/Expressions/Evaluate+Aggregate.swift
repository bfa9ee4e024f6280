import Plan
import Values
import Vocabulary

extension Facts {
  func aggregate(_ node: AggregateNode, _ environment: inout Environment, _ memo: inout Memo)
    -> Value
  {
    switch node.source {
    case .group: return overGroup(node, &environment, &memo)
    case .record(let match), .peers(let match): return overRows(node, match, &environment, &memo)
    }
  }

  /// Each member is bound as the candidate, and read as of its own date.
  private func overGroup(
    _ node: AggregateNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    guard let group = environment.group else { return .missing(.absent) }
    if node.working.isCount, node.filter.isEmpty { return .number(Exact(group.range.count)) }
    if node.working.isPlace { return positionInGroup(node, group, &environment, &memo) }
    let rank = rank(node, &environment, &memo)
    var gathered = Gathered()
    for index in group.range {
      var inner = self.environment(of: group.members[index])
      inner.group = group
      take(node, .yes, &inner, into: &gathered, &memo)
    }
    return node.working.result(of: gathered, rank: rank, self, &memo)
  }

  private func overRows(
    _ node: AggregateNode, _ match: MatchNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    if hasNoPlace(node, match, environment, &memo) { return .none }
    let found = rows(of: match, &environment, &memo)
    if found.base.isNo {
      if node.working.isPlace { return .none }
      return node.working.result(of: Gathered(), rank: rank(node, &environment, &memo), self, &memo)
    }
    if node.working.isPlace { return position(node, match, found, &environment, &memo) }
    let shared = node.isShared && found.bucket >= 0 && found.base.isYes
    if shared, let known = memo.sharedAggregates[match.slot][found.bucket] { return known }
    let rank = rank(node, &environment, &memo)
    var gathered = Gathered()
    forEachFit(of: match, found, &environment, &memo) { truth, inner, memo in
      take(node, truth, &inner, into: &gathered, &memo)
    }
    let result = node.working.result(of: gathered, rank: rank, self, &memo)
    if shared { memo.sharedAggregates[match.slot][found.bucket] = result }
    return result
  }

  /// Whether `position by e` asks for a candidate whose own e is none, whoever its peers are.
  private func hasNoPlace(
    _ node: AggregateNode, _ match: MatchNode, _ environment: Environment, _ memo: inout Memo
  ) -> Bool {
    guard node.working.isPlace, let argument = node.argument else { return false }
    var own = environment
    own.rows[match.binding] = environment.rows[0]
    return value(argument, &own, &memo).isNone
  }

  private func rank(_ node: AggregateNode, _ environment: inout Environment, _ memo: inout Memo)
    -> Value?
  {
    node.rank.map { value($0, &environment, &memo) }
  }

  /// Takes one member into account, which fits with the truth given.
  private func take(
    _ node: AggregateNode, _ fits: Truth, _ environment: inout Environment,
    into gathered: inout Gathered, _ memo: inout Memo
  ) {
    let counts = fits.and(all(node.filter, &environment, &memo))
    if counts.isNo { return }
    if counts.isUnknown { gathered.isUnknown = true }
    gathered.count += 1
    guard let argument = node.argument else { return }
    if node.working.takesCondition {
      return takeCondition(argument, counts, &environment, into: &gathered, &memo)
    }
    if counts.isUnknown { return }
    let value = value(argument, &environment, &memo)
    switch value {
    case .missing(let absence):
      gathered.isUnknown = true
      if case .overflow = absence { gathered.hasOverflow = true }
    case .none: break
    case .boolean, .number, .symbol, .symbols, .date, .time, .duration, .member, .part, .period,
      .set:
      gathered.values.append(value)
    }
  }

  private func takeCondition(
    _ condition: Node, _ counts: Truth, _ environment: inout Environment,
    into gathered: inout Gathered, _ memo: inout Memo
  ) {
    let truth = truth(condition, &environment, &memo)
    gathered.any = gathered.any.or(counts.and(truth))
    gathered.all = gathered.all.and(counts.negated.or(truth))
    if truth.isYes { gathered.yes += 1 }
    if truth.isUnknown { gathered.isUnknown = true }
  }
}

/// The places of rows among their peers.
struct Positions: Sendable {
  let places: [Int32: Value]
  /// Peers whose value is *none*.
  let unranked: Set<Int32>
  /// Whether every peer and its value are known.
  let isKnown: Bool

  /// None for a row that has no value or is no peer.
  subscript(row: Int32) -> Value {
    if unranked.contains(row) { return .none }
    return places[row] ?? (isKnown ? .none : .missing(.absent))
  }
}

/// `position by e`: 1 for the first. Equal values are told apart by date and key.
extension Facts {
  private struct Ranked {
    let row: Int32
    let value: Value
  }

  /// The place of the candidate among its peers; none where it has no value or is no peer.
  private func position(
    _ node: AggregateNode, _ match: MatchNode, _ found: FoundRows,
    _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    let own = environment.rows[0]
    let shared = node.isShared && found.bucket >= 0 && found.base.isYes
    if shared, let known = memo.sharedPositions[match.slot][found.bucket] {
      return known[own]
    }
    var ranked: [Ranked] = []
    var unranked: [Int32] = []
    var isUnknown = false
    guard let argument = node.argument else { return .missing(.absent) }
    forEachFit(of: match, found, &environment, &memo) { truth, inner, memo in
      let counts = truth.and(all(node.filter, &inner, &memo))
      if counts.isNo { return }
      let value = value(argument, &inner, &memo)
      if counts.isUnknown || value.isMissing { isUnknown = true }
      let row = inner.rows[match.binding]
      if value.isNone {
        unranked.append(row)
      } else {
        ranked.append(Ranked(row: row, value: value))
      }
    }
    let positions = Positions(
      places: isUnknown ? [:] : self.positions(ranked, isDescending: node.isDescending),
      unranked: Set(unranked), isKnown: !isUnknown)
    if shared { memo.sharedPositions[match.slot][found.bucket] = positions }
    return positions[own]
  }

  private func positionInGroup(
    _ node: AggregateNode, _ group: GroupView, _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    guard let argument = node.argument else { return .missing(.absent) }
    let own = environment.rows[0]
    if value(argument, &environment, &memo).isNone { return .none }
    var ranked: [Ranked] = []
    for index in group.range {
      var inner = self.environment(of: group.members[index])
      let counts = all(node.filter, &inner, &memo)
      if counts.isNo { continue }
      let value = value(argument, &inner, &memo)
      if counts.isUnknown || value.isMissing { return .missing(.absent) }
      if !value.isNone { ranked.append(Ranked(row: inner.rows[0], value: value)) }
    }
    return positions(ranked, isDescending: node.isDescending)[own] ?? .none
  }

  private func positions(_ ranked: [Ranked], isDescending: Bool) -> [Int32: Value] {
    let sorted = ranked.sorted { left, right in
      let order = order(left.value, right.value, self) ?? 0
      if order == 0 { return left.row < right.row }
      return isDescending ? order > 0 : order < 0
    }
    var positions: [Int32: Value] = [:]
    for (index, one) in sorted.enumerated() { positions[one.row] = .number(Exact(index + 1)) }
    return positions
  }
}
