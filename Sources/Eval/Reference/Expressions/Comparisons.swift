import Checker
import Plan
import Values
import Vocabulary

// What is true of values, none of them missing or none unless it is said. Texts are compared as the
// symbols of some facts.

/// Compares values that may be missing or none.
func compare(
  _ comparison: Comparison, _ left: Value, _ right: Value, _ facts: Facts
) -> Truth {
  if left.isKnown && right.isKnown { return holds(comparison, left, right, facts) }
  return left.isNone || right.isNone ? .no : .unknown
}

func holds(_ comparison: Comparison, _ left: Value, _ right: Value, _ facts: Facts) -> Truth {
  switch comparison {
  case .equal: return areEqual(left, right, facts)
  case .notEqual: return areEqual(left, right, facts).negated
  case .less, .lessOrEqual, .greater, .greaterOrEqual:
    return isInOrder(comparison, left, right, facts)
  }
}

/// Unknown of values that have no order.
func isInOrder(
  _ comparison: Comparison, _ left: Value, _ right: Value, _ facts: Facts
) -> Truth {
  order(left, right, facts).map { Truth(comparison.holds($0)) } ?? .unknown
}

/// What is missing leaves it unknown unless the other bound decides.
func isBetween(_ value: Value, _ low: Value, _ high: Value, _ facts: Facts) -> Truth {
  compare(.greaterOrEqual, value, low, facts).and(compare(.lessOrEqual, value, high, facts))
}

/// Whether two records agree on a key; of values that may be missing or none.
///
/// - Parameter own: the candidate's.
func haveSameKey(_ own: Value, _ other: Value, _ facts: Facts) -> Truth {
  Gaps(rule: .matchesNothing, keys: .unknown).truth(own, other) ?? areEqual(own, other, facts)
}

func areEqual(_ left: Value, _ right: Value, _ facts: Facts) -> Truth {
  if case .symbol(let first) = left, case .symbol(let second) = right {
    return Truth(first.index == second.index)
  }
  if case .symbols(let first) = left, case .symbols(let second) = right {
    return Truth(Set(first) == Set(second))
  }
  if let order = order(left, right, facts) { return Truth(order == 0) }
  return Truth(left == right)
}

/// -1, 0 or 1; nothing for values without an order.
func order(_ left: Value, _ right: Value, _ facts: Facts) -> Int? {
  switch (left, right) {
  case (.number(let first), .number(let second)): return order(first, second)
  case (.date, .date), (.time, .time), (.date, .time), (.time, .date):
    guard let first = TimePoint(left), let second = TimePoint(right) else { return nil }
    return first.compared(with: second)
  case (.member(let first), .member(let second)): return order(first, second)
  case (.part(let first), .part(let second)): return order(first, second)
  case (.part(let first), .number(let second)): return order(Exact(Int(first)), second)
  case (.number(let first), .part(let second)): return order(first, Exact(Int(second)))
  case (.symbol(let first), .symbol(let second)):
    return first == second ? 0 : facts.symbols.precedes(first, second) ? -1 : 1
  case (.duration(let first), .duration(let second)): return first.order(second)
  case _: return nil
  }
}

/// Of any value. Whether a missing one is none is not known.
func hasState(_ value: Value, _ state: ValueState) -> Truth {
  switch state {
  case .missing: Truth(value.isMissing)
  case .present: Truth(!value.isMissing && !value.isNone)
  case .none: value.isMissing ? .unknown : Truth(value.isNone)
  case .unreadable: Truth(value == .missing(.unreadable))
  }
}

extension Comparison {
  /// Whether two values compare so, given their order.
  func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}

extension Duration {
  /// Minutes and hours compare exactly, days with weeks and months with years too; nothing between
  /// those families.
  func order(_ other: Duration) -> Int? {
    let (first, second) = (inSmallestUnit, other.inSmallestUnit)
    guard first.unit == second.unit else { return nil }
    return first.count < second.count ? -1 : first.count == second.count ? 0 : 1
  }

  private var inSmallestUnit: Duration {
    switch unit {
    case .minutes, .days, .months: self
    case .hours: times(60, .minutes)
    case .weeks: times(7, .days)
    case .years: times(12, .months)
    }
  }

  private func times(_ factor: Int, _ unit: DurationUnit) -> Duration {
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? self : Duration(count: product, unit: unit)
  }
}
