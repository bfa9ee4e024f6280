import Parser
import Plan
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

extension AggregateKind {
  /// Over no member: 0 of what is counted, missing of the others.
  var valueOverNothing: Value {
    switch self {
    case .count, .total, .distinct: .number(.zero)
    case .any: .boolean(false)
    case .all: .boolean(true)
    case .setOf: .set([])
    case .average, .min, .max, .earliest, .latest, .median, .percentile, .deviation, .share,
      .position:
      .missing(.absent)
    }
  }

  /// Whether the argument is a condition.
  var takesCondition: Bool {
    switch self {
    case .any, .all, .share: true
    case .count, .total, .average, .min, .max, .earliest, .latest, .distinct, .median, .percentile,
      .deviation, .setOf, .position:
      false
    }
  }
}

/// The table of aggregates: one entry for each.
extension Facts {
  func result(of kind: AggregateKind, _ gathered: Gathered, rank: Value?, _ memo: inout Memo)
    -> Value
  {
    if kind.takesCondition { return result(ofCondition: kind, gathered) }
    if gathered.isUnknown { return .missing(gathered.hasOverflow ? .overflow : .absent) }
    if case .count = kind { return .number(Exact(gathered.count)) }
    if gathered.values.isEmpty { return kind.valueOverNothing }
    return switch kind {
    case .total: sum(gathered.values)
    case .average: average(gathered.values)
    case .min, .earliest: best(gathered.values, .smaller)
    case .max, .latest: best(gathered.values, .larger)
    case .distinct: .number(Exact(Set(gathered.values.map { memo.atoms.atom(of: $0) }).count))
    case .median: median(gathered.values)
    case .percentile: percentile(gathered.values, rank)
    case .deviation: deviation(gathered.values)
    case .setOf: set(of: gathered.values)
    case .count, .any, .all, .share, .position: .missing(.absent)
    }
  }

  private func result(ofCondition kind: AggregateKind, _ gathered: Gathered) -> Value {
    switch kind {
    case .any: return gathered.any.value
    case .all: return gathered.all.value
    case .share:
      if gathered.isUnknown || gathered.count == 0 { return .missing(.absent) }
      return Exact(gathered.yes).divided(by: Exact(gathered.count)).map { .number($0) }
        ?? .missing(.overflow)
    case _: return .missing(.absent)
    }
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

  private func best(_ values: [Value], _ extreme: Extreme) -> Value {
    let wanted = if case .larger = extreme { 1 } else { -1 }
    return values.dropFirst().reduce(values[0]) { best, next in
      order(next, best) == wanted ? next : best
    }
  }

  private func sorted(_ values: [Value]) -> [Value] {
    values.sorted { (order($0, $1) ?? 0) < 0 }
  }

  /// Between two middle numbers their mean; of other values the lower.
  private func median(_ values: [Value]) -> Value {
    let sorted = sorted(values)
    let middle = sorted[(sorted.count - 1) / 2]
    if sorted.count % 2 == 1 { return middle }
    let pair = [middle, sorted[sorted.count / 2]]
    if case .number = middle { return average(pair) }
    return middle
  }

  /// The nearest rank: the least value with at least so many hundredths of all at or below it.
  private func percentile(_ values: [Value], _ rank: Value?) -> Value {
    guard case .number(let hundredths)? = rank,
      let share = hundredths.multiplied(by: Exact(values.count))?.divided(by: Exact(100)),
      let place = Int(exactly: share.roundedUp.numerator), place <= values.count
    else { return .missing(.absent) }
    return sorted(values)[max(place, 1) - 1]
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
}
