import Checker
import Plan
import Source
import Values
import Vocabulary

/// What keeps a condition from being as a clause needs it, and how far off it is.
struct Shortfall {
  let range: SourceRange
  let distances: [WhyNot.Distance]
  /// For choosing the nearest of several: how many conditions fail, then how far the first is off
  /// (numbers: in proportion to what is needed; times: in days); nothing is furthest.
  var failures = 1
  var gap: Exact?

  func isNearer(than other: Shortfall) -> Bool {
    if failures != other.failures { return failures < other.failures }
    switch (gap, other.gap) {
    case (let left?, let right?): return left < right
    case (.some, nil): return true
    case (nil, _): return false
    }
  }
}

/// What a condition ought to be.
enum Wanted: Hashable {
  case holds, fails

  var opposite: Wanted {
    switch self {
    case .holds: .fails
    case .fails: .holds
    }
  }
}

extension Tracer {
  /// Of conditions that must all hold: the first that does not.
  mutating func shortfall(
    ofAll nodes: [Node], _ environment: Environment
  ) -> Shortfall? {
    for node in nodes {
      var inner = environment
      if facts.truth(node, &inner, &memo).isNo { return shortfall(node, .holds, inner) }
    }
    return nil
  }

  /// - Parameter node: it is the opposite of what is wanted.
  mutating func shortfall(
    _ node: Node, _ wanted: Wanted, _ environment: Environment
  ) -> Shortfall {
    switch node.kind {
    case .call(let call): return shortfall(node, call, wanted, environment)
    case .scope(let base, let cases):
      return scopeShortfall(node, base, cases, wanted, environment)
    case .exists(let match): return existenceShortfall(node, match, wanted, environment)
    case .rowExists(let lookup): return rowShortfall(node, lookup, wanted, environment)
    case .memberOf(let base, _): return shortfall(node, valueOf: base, environment)
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .column, .aggregate,
      .invalid:
      return shortfall(node, valueOf: node, environment)
    }
  }

  private mutating func shortfall(
    _ node: Node, _ call: CallNode, _ wanted: Wanted, _ environment: Environment
  ) -> Shortfall {
    let operands = call.operands
    switch call.function {
    case .and, .or: return shortfall(of: node, operands, wanted, environment)
    case .not: return shortfall(operands[0], wanted.opposite, environment)
    case .compare(let comparison):
      let needed = wanted == .holds ? comparison : comparison.opposite
      return shortfall(node, operands[0], needed, operands[1], environment)
    case .between where wanted == .holds: return shortfall(node, between: operands, environment)
    case .sameKey(let agreement):
      let isSame = (agreement == .same) == (wanted == .holds)
      return shortfall(node, operands[1], isSame ? .equal : .notEqual, operands[0], environment)
    case _ where call.function.entry.typing.isOfTime: return timeShortfall(node, environment)
    case _:
      let isCondition = call.function.entry.typing.givesCondition
      return shortfall(node, valueOf: isCondition ? operands[0] : node, environment)
    }
  }

  private mutating func shortfall(
    _ node: Node, between operands: [Node], _ environment: Environment
  ) -> Shortfall {
    var inner = environment
    let value = facts.value(operands[0], &inner, &memo)
    let least = facts.value(operands[1], &inner, &memo)
    return compare(.greaterOrEqual, value, least, facts).isNo
      ? shortfall(node, operands[0], .greaterOrEqual, operands[1], environment)
      : shortfall(node, operands[0], .lessOrEqual, operands[2], environment)
  }

  private mutating func shortfall(
    _ node: Node, valueOf base: Node, _ environment: Environment
  ) -> Shortfall {
    var environment = environment
    let value = facts.value(base, &environment, &memo)
    return Shortfall(
      range: node.range,
      distances: [.value(what: base.range, actual: knownText(value, base.type))])
  }
}

/// Conditions made of others.
extension Tracer {
  /// Where all must change, the first; where one of them would do, the nearest.
  private mutating func shortfall(
    of node: Node, _ parts: [Node], _ wanted: Wanted, _ environment: Environment
  ) -> Shortfall {
    var failing: [Shortfall] = []
    for part in parts {
      var inner = environment
      let truth = facts.truth(part, &inner, &memo)
      let isWrong = wanted == .holds ? truth.isNo : truth.isYes
      if isWrong { failing.append(shortfall(part, wanted, environment)) }
    }
    guard var result = failing.first else {
      return Shortfall(range: node.range, distances: [])
    }
    if node.needsAll(when: wanted) {
      result.failures = failing.reduce(0) { $0 + $1.failures }
      return result
    }
    for other in failing.dropFirst() where other.isNearer(than: result) { result = other }
    return result
  }

  private mutating func scopeShortfall(
    _ node: Node, _ base: Node, _ cases: [[Node]], _ wanted: Wanted, _ environment: Environment
  ) -> Shortfall {
    var inner = environment
    guard wanted == .holds, case .member(let place) = facts.value(base, &inner, &memo),
      cases.indices.contains(place), let first = shortfall(ofAll: cases[place], environment)
    else { return shortfall(node, valueOf: base, environment) }
    return Shortfall(
      range: node.range, distances: first.distances, failures: first.failures, gap: first.gap)
  }

  private mutating func existenceShortfall(
    _ node: Node, _ match: MatchNode, _ wanted: Wanted, _ environment: Environment
  ) -> Shortfall {
    if wanted == .holds {
      return nearMiss(of: match, join: nil, environment, at: node.range)
    }
    let found = rowKeys(of: match, fits(of: match, environment))
    return Shortfall(range: node.range, distances: found.prefix(1).map { .found($0) })
  }

  private mutating func rowShortfall(
    _ node: Node, _ lookup: LookupNode, _ wanted: Wanted, _ environment: Environment
  ) -> Shortfall {
    guard wanted == .holds else { return shortfall(node, valueOf: node, environment) }
    var environment = environment
    var keys: [String] = []
    for key in lookup.keys {
      keys.append(text(facts.value(key, &environment, &memo), key.type))
    }
    let names =
      switch lookup.source {
      case .table(let id): rulebook.tables[id.index].names
      case .record(let id): rulebook.records[id.index].names
      }
    return Shortfall(range: node.range, distances: [.noRow(table: label(names), keys: keys)])
  }
}

/// Conditions that can be measured.
extension Tracer {
  private mutating func shortfall(
    _ node: Node, _ left: Node, _ comparison: Comparison, _ right: Node,
    _ environment: Environment
  ) -> Shortfall {
    // `1 < count` is said of the count.
    if left.isConstant, !right.isConstant {
      return measured(node, right, comparison.swapped, left, environment)
    }
    return measured(node, left, comparison, right, environment)
  }

  private mutating func measured(
    _ node: Node, _ left: Node, _ comparison: Comparison, _ right: Node,
    _ environment: Environment
  ) -> Shortfall {
    var environment = environment
    let actual = facts.value(left, &environment, &memo)
    let needed = facts.value(right, &environment, &memo)
    var shortfall = Shortfall(
      range: node.range,
      distances: [
        .comparison(
          what: left.range, actual: text(actual, left.type), comparison,
          needed: text(needed, right.type))
      ])
    shortfall.gap = relativeGap(actual, needed)
    if let gap = facts.timeGap(node, &environment, &memo), gap.seconds > 0, shortfall.gap == nil {
      shortfall = Shortfall(
        range: node.range,
        distances: shortfall.distances + [
          .time(what: left.range, actual: text(actual, left.type), outside: gap.duration)
        ], gap: gap.inDays)
    }
    return shortfall
  }

  /// How far a number is from what is needed, in proportion to that.
  private func relativeGap(_ actual: Value, _ needed: Value) -> Exact? {
    guard case .number(let first) = actual, case .number(let second) = needed,
      let difference = first.subtracting(second)?.magnitude
    else { return nil }
    return difference.divided(by: max(second.magnitude, .one))
  }

  private mutating func timeShortfall(_ node: Node, _ environment: Environment) -> Shortfall {
    var environment = environment
    guard let what = node.children.first else {
      return Shortfall(range: node.range, distances: [])
    }
    let actual = text(facts.value(what, &environment, &memo), what.type)
    guard let gap = facts.timeGap(node, &environment, &memo) else {
      return Shortfall(
        range: node.range, distances: [.value(what: what.range, actual: actual)])
    }
    return Shortfall(
      range: node.range,
      distances: [.time(what: what.range, actual: actual, outside: gap.duration)],
      gap: gap.inDays)
  }
}

extension TimeGap {
  var inDays: Exact? {
    Exact(Int(seconds)).divided(by: Exact(Int(Moment.secondsPerDay)))
  }
}

extension Node {
  /// Whether all parts must change.
  fileprivate func needsAll(when wanted: Wanted) -> Bool {
    switch (call?.function, wanted) {
    case (.and, .holds), (.or, .fails): true
    case _: false
    }
  }
}

extension TypeRule {
  /// Whether it is of a condition that asks how times or periods lie to each other.
  fileprivate var isOfTime: Bool {
    switch self {
    case .nearness, .inPeriod, .periods, .distance: true
    case .conditions, .arithmetic, .numberOrLength, .number, .rounding, .ordered, .alike,
      .comparison, .bounds, .keys, .state, .part, .elapsed, .period:
      false
    }
  }
}
