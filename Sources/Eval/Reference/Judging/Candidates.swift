import Checker
import Plan
import Values

/// Candidates of a rule.
package struct Candidates: Sendable {
  /// Those that are looked at one by one, in the order of date and key.
  var listed: [Candidate] = []
  /// How many pairs the index leaves out (`RuleNode.pairRest`).
  var leftOut = 0
  /// Rows that have no key for a `same` between the two of a pair, or no order for `by`.
  var withoutKey = 0
}

extension Facts {
  /// How many candidates a rule has that cannot be judged.
  func candidateCount(of rule: RuleNode, _ memo: inout Memo) -> Int {
    if rule.pairMatch != nil { return PairOrder(rule, self, &memo).pairCount }
    return records[rule.plan.scan.record.index].count
  }

  package func candidates(of rule: RuleNode, _ memo: inout Memo) throws(RunLimit) -> Candidates {
    let record = rule.plan.scan.record.index
    guard let match = rule.pairMatch else {
      let rows = 0..<Int32(records[record].count)
      return Candidates(listed: rows.map { Candidate($0) })
    }
    return try pairs(match, rule, &memo)
  }

  /// Unordered pairs of different rows: the earlier by date and key stands first, or the one with
  /// the smaller `by`. Those whose keys differ are counted, not listed.
  private func pairs(_ match: MatchNode, _ rule: RuleNode, _ memo: inout Memo) throws(RunLimit)
    -> Candidates
  {
    var result = Candidates()
    let order = PairOrder(rule, self, &memo)
    for first in 0..<Int32(records[match.record].count) {
      guard order.hasPlace(first) else {
        result.withoutKey += 1
        continue
      }
      var environment = Environment(bindingCount: rule.bindingCount)
      environment.bind(0, to: first)
      environment.asOf = records[match.record].day(Int(first))
      let found = rows(of: match, &environment, &memo)
      // Rows without a key are counted where the index leaves them out.
      if found.base.isNo || found.lacksOwnKey { continue }
      for range in [found.near, found.undated] {
        for place in range where order.precedes(first, found.rows[place].row) {
          result.listed.append(Candidate(first, found.rows[place].row))
        }
      }
      if result.listed.count > limits.pairs { throw .pairs }
    }
    result.leftOut = order.pairCount - result.listed.count
    return result
  }
}

/// Which of two rows stands first in a pair.
struct PairOrder {
  /// By row: its place by the `by` expression, -1 where that is missing. Equal values, equal place.
  private var places: [Int]
  private let isByExpression: Bool
  /// How many pairs there are.
  let pairCount: Int

  init(_ rule: RuleNode, _ facts: Facts, _ memo: inout Memo) {
    let record = rule.plan.scan.record.index
    let count = facts.records[record].count
    guard let order = rule.pairOrder else {
      places = Array(0..<count)
      isByExpression = false
      pairCount = count * (count - 1) / 2
      return
    }
    isByExpression = true
    var values: [Value] = []
    for row in 0..<count {
      var environment = Environment(bindingCount: rule.bindingCount)
      environment.bind(0, to: Int32(row))
      environment.asOf = facts.records[record].day(row)
      values.append(facts.value(order.first, &environment, &memo))
    }
    places = PairOrder.places(of: values, facts)
    let known = places.filter { $0 >= 0 }
    let equal = Dictionary(grouping: known, by: { $0 }).values.map { $0.count * ($0.count - 1) / 2 }
    pairCount = known.count * (known.count - 1) / 2 - equal.reduce(0, +)
  }

  func hasPlace(_ row: Int32) -> Bool { places[Int(row)] >= 0 }

  func precedes(_ first: Int32, _ second: Int32) -> Bool {
    let (left, right) = (places[Int(first)], places[Int(second)])
    return left >= 0 && right >= 0 && left < right
  }

  private static func places(of values: [Value], _ facts: Facts) -> [Int] {
    let known = values.indices.filter { !values[$0].isMissing && !values[$0].isNone }
    let sorted = known.sorted { (order(values[$0], values[$1], facts) ?? 0) < 0 }
    var places = Array(repeating: -1, count: values.count)
    var place = 0
    for (index, row) in sorted.enumerated() {
      if index > 0, order(values[sorted[index - 1]], values[row], facts) != 0 { place += 1 }
      places[row] = place
    }
    return places
  }
}
