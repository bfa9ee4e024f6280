import Checker
import Parser
import Plan
import Values
package import Vocabulary

extension Facts {
  /// A comparison with a missing value is unknown, with none false.
  package func compare(_ comparison: Comparison, _ left: Value, _ right: Value) -> Truth {
    if left.isNone || right.isNone { return .no }
    if left.isMissing || right.isMissing { return .unknown }
    switch comparison {
    case .equal: return equal(left, right)
    case .notEqual: return equal(left, right).negated
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let order = order(left, right) else { return .unknown }
      return Truth(comparison.holds(order))
    }
  }

  private func equal(_ left: Value, _ right: Value) -> Truth {
    if case .symbol(let first) = left, case .symbol(let second) = right {
      return Truth(first.index == second.index)
    }
    if case .symbols(let first) = left, case .symbols(let second) = right {
      return Truth(Set(first) == Set(second))
    }
    if let order = order(left, right) { return Truth(order == 0) }
    return Truth(left == right)
  }

  /// -1, 0 or 1; nothing for values without an order.
  func order(_ left: Value, _ right: Value) -> Int? {
    switch (left, right) {
    case (.number(let first), .number(let second)):
      return first < second ? -1 : first == second ? 0 : 1
    case (.date, .date), (.time, .time), (.date, .time), (.time, .date):
      guard let first = TimePoint(left), let second = TimePoint(right) else { return nil }
      return first.compared(with: second)
    case (.member(let first), .member(let second)):
      return first < second ? -1 : first == second ? 0 : 1
    case (.part(let first), .part(let second)): return first < second ? -1 : first == second ? 0 : 1
    case (.part(let first), .number(let second)):
      return order(.number(Exact(Int(first))), .number(second))
    case (.number(let first), .part(let second)):
      return order(.number(first), .number(Exact(Int(second))))
    case (.symbol(let first), .symbol(let second)):
      return first == second ? 0 : symbols.precedes(first, second) ? -1 : 1
    case (.duration(let first), .duration(let second)): return first.order(second)
    case _: return nil
    }
  }

  func between(
    _ value: Node, _ low: Node, _ high: Node, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    let middle = self.value(value, &environment, &memo)
    let least = self.value(low, &environment, &memo)
    let above = compare(.greaterOrEqual, middle, least)
    if above.isNo { return .no }
    let greatest = self.value(high, &environment, &memo)
    return above.and(compare(.lessOrEqual, middle, greatest))
  }

  /// The candidate's key on the left, the other record's on the right.
  func sameKey(_ own: Value, _ other: Value, _ comparison: KeyComparison) -> Truth {
    if own.isNone || other.isNone || other.isMissing { return .no }
    if own.isMissing {
      switch comparison.ownMissing {
      case .unknown: return .unknown
      case .noMatch: return .no
      }
    }
    let equal = equal(own, other)
    return comparison.isSame ? equal : equal.negated
  }

  func hasState(_ value: Value, _ state: ValueState, isNegated: Bool) -> Truth {
    let holds =
      switch state {
      case .missing: value.isMissing
      case .present: !value.isMissing && !value.isNone
      case .none: value.isNone
      case .unreadable: value == .missing(.unreadable)
      }
    if case .none = state, value.isMissing { return .unknown }
    return Truth(holds != isNegated)
  }

  /// What the member of the scope compares.
  func scope(
    _ value: Value, _ cases: [[Node]], _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    switch value {
    case .member(let place):
      cases.indices.contains(place) ? all(cases[place], &environment, &memo) : .no
    case .none: .no
    case .missing, .boolean, .number, .symbol, .symbols, .date, .time, .duration, .part, .period,
      .set:
      .unknown
    }
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
