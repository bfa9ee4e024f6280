import Values
import Vocabulary

/// What an aggregate is taken over: the arguments of the members that count.
struct Gathered {
  /// Neither missing nor none.
  var values: [Value] = []
  /// Members after the filter, those with a none included.
  var count = 0
  /// Something that the aggregate needs is missing.
  var isUnknown = false
  var hasOverflow = false
  /// Whether the condition is true of a member, of every member, and of how many: `any`, `all` and
  /// `share`.
  var any = Truth.no
  var all = Truth.yes
  var yes = 0
}

/// How an aggregate is worked out from what was gathered. Found once, when it is bound.
package struct AggregateWorking: Sendable {
  let overNothing: Value
  let body: Body

  enum Body: Sendable {
    case count
    /// Of a condition, over all members.
    case condition(@Sendable (Gathered) -> Value)
    /// Of one or more values that are known, with the rank that is asked for.
    case values(@Sendable ([Value], Value?, Facts, inout Memo) -> Value)
    /// Where the candidate stands, which is not gathered.
    case place
  }

  init(_ kind: AggregateKind) {
    overNothing = Value(kind.entry.overNothing)
    body = AggregateWorking.body(of: kind)
  }

  /// The table of aggregates: one entry for each row of the vocabulary.
  private static func body(of kind: AggregateKind) -> Body {
    switch kind {
    case .count: .count
    case .total: .values { values, _, _, _ in sum(values) }
    case .average: .values { values, _, _, _ in average(values) }
    case .min, .earliest: .values { values, _, facts, _ in best(of: values, .smaller, facts) }
    case .max, .latest: .values { values, _, facts, _ in best(of: values, .larger, facts) }
    case .distinct: .values { values, _, _, memo in distinct(values, &memo.atoms) }
    case .median: .values { values, _, facts, _ in median(values, facts) }
    case .mode: .values { values, _, facts, _ in mode(values, facts) }
    case .percentile: .values { values, rank, facts, _ in percentile(values, rank, facts) }
    case .deviation: .values { values, _, _, _ in deviation(values) }
    case .any: .condition(\.any.value)
    case .all: .condition(\.all.value)
    case .share: .condition(share)
    case .setOf: .values { values, _, _, _ in set(of: values) }
    case .position: .place
    }
  }

  /// Whether the argument is a condition.
  var takesCondition: Bool {
    if case .condition = body { true } else { false }
  }

  var isCount: Bool {
    if case .count = body { true } else { false }
  }

  var isPlace: Bool {
    if case .place = body { true } else { false }
  }

  func result(of gathered: Gathered, rank: Value?, _ facts: Facts, _ memo: inout Memo) -> Value {
    if case .condition(let work) = body { return work(gathered) }
    if gathered.isUnknown { return .missing(gathered.hasOverflow ? .overflow : .absent) }
    switch body {
    case .count: return .number(Exact(gathered.count))
    case .values where gathered.values.isEmpty: return overNothing
    case .values(let work): return work(gathered.values, rank, facts, &memo)
    case .place, .condition: return .missing(.absent)
    }
  }
}

extension Value {
  /// What an aggregate is over no member.
  fileprivate init(_ overNothing: OverNothing) {
    switch overNothing {
    case .zero: self = .number(.zero)
    case .false: self = .boolean(false)
    case .true: self = .boolean(true)
    case .emptySet: self = .set([])
    case .missing: self = .missing(.absent)
    }
  }
}

@Sendable private func share(_ gathered: Gathered) -> Value {
  if gathered.isUnknown || gathered.count == 0 { return .missing(.absent) }
  return Exact(gathered.yes).divided(by: Exact(gathered.count)).map { .number($0) }
    ?? .missing(.overflow)
}

private func distinct(_ values: [Value], _ atoms: inout Atoms) -> Value {
  .number(Exact(Set(values.map { atoms.atom(of: $0) }).count))
}

private func sum(_ values: [Value]) -> Value {
  guard let sum = exactSum(values) else { return .missing(.overflow) }
  return .number(sum)
}

private func exactSum(_ values: [Value]) -> Exact? {
  var sum = Exact.zero
  for value in values {
    guard case .number(let number) = value, let next = sum.adding(number) else { return nil }
    sum = next
  }
  return sum
}

private func average(_ values: [Value]) -> Value {
  guard let mean = exactSum(values)?.divided(by: Exact(values.count)) else {
    return .missing(.overflow)
  }
  return .number(mean)
}

private func sorted(_ values: [Value], _ facts: Facts) -> [Value] {
  values.sorted { (order($0, $1, facts) ?? 0) < 0 }
}

/// Between two middle numbers their mean; of other values the lower.
private func median(_ values: [Value], _ facts: Facts) -> Value {
  let sorted = sorted(values, facts)
  let middle = sorted[(sorted.count - 1) / 2]
  if sorted.count % 2 == 1 { return middle }
  let pair = [middle, sorted[sorted.count / 2]]
  if case .number = middle { return average(pair) }
  return middle
}

/// The value that is there most often; of several the smallest.
private func mode(_ values: [Value], _ facts: Facts) -> Value {
  let sorted = sorted(values, facts)
  var (best, bestCount) = (sorted[0], 0)
  var start = 0
  for end in sorted.indices where end + 1 == sorted.count || !isRun(sorted, end, facts) {
    if end - start + 1 > bestCount { (best, bestCount) = (sorted[start], end - start + 1) }
    start = end + 1
  }
  return best
}

/// Whether the next of some sorted values is equal to this one.
private func isRun(_ sorted: [Value], _ place: Int, _ facts: Facts) -> Bool {
  order(sorted[place], sorted[place + 1], facts) == 0
}

/// The nearest rank: the least value with at least so many hundredths of all at or below it.
private func percentile(_ values: [Value], _ rank: Value?, _ facts: Facts) -> Value {
  guard case .number(let hundredths)? = rank,
    let share = hundredths.multiplied(by: Exact(values.count))?.divided(by: Exact(100)),
    let place = Int(exactly: share.roundedUp.numerator), place <= values.count
  else { return .missing(.absent) }
  return sorted(values, facts)[max(place, 1) - 1]
}

/// Of the whole population: from the exact mean of squares, the root to 6 places.
private func deviation(_ values: [Value]) -> Value {
  let count = Exact(values.count)
  var squares = Exact.zero
  for case .number(let number) in values {
    guard let square = number.multiplied(by: number), let next = squares.adding(square) else {
      return .missing(.overflow)
    }
    squares = next
  }
  guard let mean = exactSum(values)?.divided(by: count),
    let squareOfMean = mean.multiplied(by: mean),
    let variance = squares.divided(by: count)?.subtracting(squareOfMean),
    let root = variance.squareRoot(places: 6)
  else { return .missing(.overflow) }
  return .number(root)
}

private func set(of values: [Value]) -> Value {
  var members: Set<Value> = []
  for value in values {
    switch value {
    case .symbols(let several): members.formUnion(several.map { .symbol($0) })
    case .set(let others): members.formUnion(others)
    case .missing, .none, .boolean, .number, .symbol, .date, .time, .duration, .member, .part,
      .period:
      members.insert(value)
    }
  }
  return .set(members)
}
