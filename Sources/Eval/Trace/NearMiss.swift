import Checker
import Plan
import Source
import Values
import Vocabulary

/// A record that does not fit a clause, with the conditions that it fails.
private struct Miss {
  let row: Int32
  /// With `the next` and `the previous`, the wrong side of the candidate counts as one without text.
  let failing: [Node]
  let sideGap: TimeGap?
  /// How far outside it is, where all that fails is of time.
  let timeGap: TimeGap?
  /// How far in time it is from the candidate.
  let distance: TimeGap
  /// A condition besides those that fail is unknown, as where a row of a table is not there.
  let isUnsure: Bool

  /// What is said of it first has the least.
  var rank: Rank? {
    if timeGap != nil { return .timeOnly }
    guard failing.count == 1, sideGap == nil, let condition = failing.first else { return nil }
    if case .sameKey? = condition.call?.function { return .otherKey }
    return .oneCondition
  }

  enum Rank: Int {
    case timeOnly, oneCondition, otherKey
  }

  /// Of two of one rank.
  func isNearer(than other: Miss) -> Bool {
    if isUnsure != other.isUnsure { return other.isUnsure }
    return (timeGap ?? distance) < (other.timeGap ?? other.distance)
  }
}

/// Which record comes nearest to what a clause looks for, and finds nothing.
extension Tracer {
  /// - Parameter join: nothing for `has` and other conditions.
  /// - Parameter range: the clause.
  mutating func nearMiss(
    of match: MatchNode, join: JoinNode?, _ environment: Environment, at range: SourceRange
  ) -> Shortfall {
    if let outer = shortfall(ofAll: match.probe, environment) { return outer }
    let misses = misses(of: match, join: join, environment)
    guard let nearest = nearest(misses) else {
      return Shortfall(
        range: range,
        distances: [
          .noRecord(
            record: label(rulebook.records[match.record].names),
            failing: lastHurdle(misses, match)?.range ?? range)
        ])
    }
    let key = facts.key(match.record, Int(nearest.row))
    if let gap = nearest.timeGap {
      return Shortfall(
        range: range, distances: [.nearest(key, outside: gap.duration)], gap: gap.inDays)
    }
    guard let condition = nearest.failing.first else {
      return Shortfall(range: range, distances: [])
    }
    var bound = environment
    bound.bind(match.binding, to: nearest.row)
    let below = shortfall(condition, .holds, bound)
    return Shortfall(
      range: range, distances: [.allBut(key, failing: condition.range)] + below.distances,
      failures: below.failures, gap: below.gap)
  }

  private func nearest(_ misses: [Miss]) -> Miss? {
    var best: Miss?
    for miss in misses {
      guard let rank = miss.rank else { continue }
      guard let current = best, let other = current.rank else {
        best = miss
        continue
      }
      if rank.rawValue != other.rawValue {
        if rank.rawValue < other.rawValue { best = miss }
      } else if miss.isNearer(than: current) {
        best = miss
      }
    }
    return best
  }

  /// Every row that could be asked for, in the order of date and key.
  private mutating func misses(
    of match: MatchNode, join: JoinNode?, _ environment: Environment
  ) -> [Miss] {
    let own = environment.rows.first ?? -1
    let rows =
      switch match.universe {
      case .record: Array(0..<Int32(facts.records[match.record].count))
      case .peers(let rule): memo.peers[rule]?.certain ?? []
      }
    let isOwnRecord = join?.candidateRecord == match.record
    return rows.filter { !(isOwnRecord && $0 == own && join?.asksForAnother == true) }.compactMap {
      miss($0, of: match, join: join, environment)
    }
  }

  /// Nothing for a row that fits, or may.
  private mutating func miss(
    _ row: Int32, of match: MatchNode, join: JoinNode?, _ environment: Environment
  ) -> Miss? {
    var environment = environment
    environment.bind(match.binding, to: row)
    var failing: [Node] = []
    var gaps: [TimeGap?] = []
    var isUnsure = false
    for node in expanded(match.conditions, environment) {
      let truth = facts.truth(node, &environment, &memo)
      if truth.isUnknown { isUnsure = true }
      if !truth.isNo { continue }
      failing.append(node)
      gaps.append(facts.timeGap(node, &environment, &memo))
    }
    let side = join.flatMap { sideGap(of: row, $0, environment) }
    if let side { gaps.append(side) }
    if gaps.isEmpty { return nil }
    let known = gaps.compactMap { $0 }
    return Miss(
      row: row, failing: failing, sideGap: side,
      timeGap: known.count == gaps.count ? known.max() : nil,
      distance: distance(of: row, match, environment), isUnsure: isUnsure)
  }

  private func distance(
    of row: Int32, _ match: MatchNode, _ environment: Environment
  ) -> TimeGap {
    guard let day = facts.records[match.record].day(Int(row)), let own = environment.asOf else {
      return .never
    }
    return TimeGap(from: TimePoint(own), to: TimePoint(day))
  }

  /// Conditions with each scope replaced by what its value compares.
  private mutating func expanded(_ nodes: [Node], _ environment: Environment) -> [Node] {
    nodes.flatMap { node -> [Node] in
      switch node.kind {
      case .call(let call):
        if case .and = call.function { return expanded(call.operands, environment) }
        return [node]
      case .scope(let base, let cases):
        var inner = environment
        guard case .member(let place) = facts.value(base, &inner, &memo),
          cases.indices.contains(place)
        else { return [node] }
        return expanded(cases[place], environment)
      case _: return [node]
      }
    }
  }

  /// How far a row lies on the wrong side of the candidate; nothing where it lies on the right one.
  private func sideGap(
    of row: Int32, _ join: JoinNode, _ environment: Environment
  ) -> TimeGap? {
    let search = JoinSearch(join, environment, facts)
    guard search.side(of: row, facts).isNo, let own = environment.rows.first, own >= 0,
      let first = TimePoint(facts.records[join.candidateRecord].date(Int(own))),
      let second = TimePoint(facts.records[join.match.record].date(Int(row)))
    else { return nil }
    return TimeGap(from: first, to: second)
  }

  /// The condition behind which no row is left, those before it taken in their order.
  private func lastHurdle(_ misses: [Miss], _ match: MatchNode) -> Node? {
    var left = misses
    for condition in match.conditions {
      left.removeAll { miss in miss.failing.contains { $0 === condition } }
      if left.isEmpty && !misses.isEmpty { return condition }
    }
    return nil
  }
}

extension JoinNode {
  /// Whether the candidate itself cannot be what is looked for.
  fileprivate var asksForAnother: Bool {
    switch join.which {
    case .every: join.isAnother
    case .next, .previous: true
    }
  }
}
