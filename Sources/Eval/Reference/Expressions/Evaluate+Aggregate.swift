import Parser
import Plan
import Values
import Vocabulary

extension Evaluator {
  mutating func aggregate(_ node: AggregateNode, _ environment: inout Environment) -> Value {
    switch node.source {
    case .group: return overGroup(node, &environment)
    case .record(let match), .peers(let match): return overRows(node, match, &environment)
    }
  }

  /// Each member is bound as the candidate, and read as of its own date.
  private mutating func overGroup(
    _ node: AggregateNode, _ environment: inout Environment
  ) -> Value {
    guard let group = environment.group else { return .missing(.absent) }
    if case .count = node.kind, node.filter.isEmpty { return .number(Exact(group.range.count)) }
    if case .position = node.kind { return positionInGroup(node, group, &environment) }
    let rank = rank(node, &environment)
    var gathered = Gathered()
    for index in group.range {
      var inner = self.environment(of: group.members[index])
      inner.group = group
      take(node, .yes, &inner, into: &gathered)
    }
    return result(of: node.kind, gathered, rank: rank)
  }

  private mutating func overRows(
    _ node: AggregateNode, _ match: MatchNode, _ environment: inout Environment
  ) -> Value {
    if hasNoPlace(node, match, environment) { return .none }
    let found = rows(of: match, &environment)
    if found.base.isNo {
      if case .position = node.kind { return .none }
      return result(of: node.kind, Gathered(), rank: rank(node, &environment))
    }
    if case .position = node.kind { return position(node, match, found, &environment) }
    let shared = node.isShared && found.bucket >= 0 && found.base.isYes
    if shared, let known = sharedAggregates[match.slot][found.bucket] { return known }
    let rank = rank(node, &environment)
    var gathered = Gathered()
    forEachFit(of: match, found, &environment) { me, truth, inner in
      me.take(node, truth, &inner, into: &gathered)
    }
    let result = result(of: node.kind, gathered, rank: rank)
    if shared { sharedAggregates[match.slot][found.bucket] = result }
    return result
  }

  /// Whether `position by e` asks for a candidate whose own e is none, whoever its peers are.
  private mutating func hasNoPlace(
    _ node: AggregateNode, _ match: MatchNode, _ environment: Environment
  ) -> Bool {
    guard case .position = node.kind, let argument = node.argument else { return false }
    var own = environment
    own.rows[match.binding] = environment.rows[0]
    return value(argument, &own).isNone
  }

  private mutating func rank(_ node: AggregateNode, _ environment: inout Environment) -> Value? {
    node.rank.map { value($0, &environment) }
  }

  /// Takes one member into account, which fits with the truth given.
  private mutating func take(
    _ node: AggregateNode, _ fits: Truth, _ environment: inout Environment,
    into gathered: inout Gathered
  ) {
    let counts = fits.and(all(node.filter, &environment))
    if counts.isNo { return }
    if counts.isUnknown { gathered.isUnknown = true }
    gathered.count += 1
    guard let argument = node.argument else { return }
    if node.kind.takesCondition {
      return takeCondition(argument, counts, &environment, into: &gathered)
    }
    if counts.isUnknown { return }
    let value = value(argument, &environment)
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

  private mutating func takeCondition(
    _ condition: Node, _ counts: Truth, _ environment: inout Environment,
    into gathered: inout Gathered
  ) {
    let truth = truth(condition, &environment)
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
extension Evaluator {
  private struct Ranked {
    let row: Int32
    let value: Value
  }

  /// The place of the candidate among its peers; none where it has no value or is no peer.
  private mutating func position(
    _ node: AggregateNode, _ match: MatchNode, _ found: FoundRows,
    _ environment: inout Environment
  ) -> Value {
    let own = environment.rows[0]
    let shared = node.isShared && found.bucket >= 0 && found.base.isYes
    if shared, let known = sharedPositions[match.slot][found.bucket] {
      return known[own]
    }
    var ranked: [Ranked] = []
    var unranked: [Int32] = []
    var isUnknown = false
    guard let argument = node.argument else { return .missing(.absent) }
    forEachFit(of: match, found, &environment) { me, truth, inner in
      let counts = truth.and(me.all(node.filter, &inner))
      if counts.isNo { return }
      let value = me.value(argument, &inner)
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
    if shared { sharedPositions[match.slot][found.bucket] = positions }
    return positions[own]
  }

  private mutating func positionInGroup(
    _ node: AggregateNode, _ group: GroupView, _ environment: inout Environment
  ) -> Value {
    guard let argument = node.argument else { return .missing(.absent) }
    let own = environment.rows[0]
    if value(argument, &environment).isNone { return .none }
    var ranked: [Ranked] = []
    for index in group.range {
      var inner = self.environment(of: group.members[index])
      let counts = all(node.filter, &inner)
      if counts.isNo { continue }
      let value = value(argument, &inner)
      if counts.isUnknown || value.isMissing { return .missing(.absent) }
      if !value.isNone { ranked.append(Ranked(row: inner.rows[0], value: value)) }
    }
    return positions(ranked, isDescending: node.isDescending)[own] ?? .none
  }

  private func positions(_ ranked: [Ranked], isDescending: Bool) -> [Int32: Value] {
    let sorted = ranked.sorted { left, right in
      let order = order(left.value, right.value) ?? 0
      if order == 0 { return left.row < right.row }
      return isDescending ? order > 0 : order < 0
    }
    var positions: [Int32: Value] = [:]
    for (index, one) in sorted.enumerated() { positions[one.row] = .number(Exact(index + 1)) }
    return positions
  }
}
