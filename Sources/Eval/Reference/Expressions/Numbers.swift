import Checker
import Values
import Vocabulary

// Arithmetic on values, none of them missing or none.

func changed(_ value: Value, _ change: (Exact) -> Exact) -> Value {
  switch value {
  case .number(let number): .number(change(number))
  case .missing, .none, .boolean, .symbol, .symbols, .date, .time, .duration, .member, .part,
    .period, .set:
    .missing(.absent)
  }
}

func negated(_ value: Value) -> Value {
  if case .duration(let duration) = value {
    return duration.negated.map { .duration($0) } ?? .missing(.overflow)
  }
  return changed(value) { $0.negated }
}

func calculate(
  _ sign: ArithmeticOperator, _ left: Value, _ right: Value, as type: ValueType
) -> Value {
  switch (left, right) {
  case (.number(let first), .number(let second)): calculate(sign, first, second)
  case (.date, .duration(let length)), (.time, .duration(let length)):
    shift(left, sign, length)
  case (.duration(let length), .date), (.duration(let length), .time):
    shift(right, sign, length)
  case (.part(let ordinal), .duration(let length)): shift(ordinal, sign, length, type)
  case (.part(let ordinal), .number(let number)): calculate(sign, Exact(Int(ordinal)), number)
  case (.number(let number), .part(let ordinal)): calculate(sign, number, Exact(Int(ordinal)))
  case (.part(let first), .part(let second)):
    calculate(sign, Exact(Int(first)), Exact(Int(second)))
  case (.duration(let first), .duration(let second)): add(first, sign, second)
  case (.duration(let length), .number(let factor)): scale(length, sign, factor)
  case (.number(let factor), .duration(let length)): scale(length, sign, factor)
  case _: .missing(.absent)
  }
}

private func calculate(_ sign: ArithmeticOperator, _ left: Exact, _ right: Exact) -> Value {
  let result: Exact? =
    switch sign {
    case .add: left.adding(right)
    case .subtract: left.subtracting(right)
    case .multiply: left.multiplied(by: right)
    case .divide: right.isZero ? nil : left.divided(by: right)
    }
  if let result { return .number(result) }
  if case .divide = sign, right.isZero { return .missing(.absent) }
  return .missing(.overflow)
}

private func signed(_ length: Duration, _ sign: ArithmeticOperator) -> Duration? {
  switch sign {
  case .add: length
  case .subtract: length.negated
  case .multiply, .divide: nil
  }
}

private func shift(_ time: Value, _ sign: ArithmeticOperator, _ length: Duration) -> Value {
  guard let length = signed(length, sign) else { return .missing(.absent) }
  switch time {
  case .date(let day): return day.adding(length).map { .date($0) } ?? .missing(.overflow)
  case .time(let moment): return moment.adding(length).map { .time($0) } ?? .missing(.overflow)
  case _: return .missing(.absent)
  }
}

private func shift(
  _ ordinal: Int32, _ sign: ArithmeticOperator, _ length: Duration, _ type: ValueType
) -> Value {
  guard case .part(let part) = type, let length = signed(length, sign) else {
    return .missing(.absent)
  }
  return part.ordinal(ordinal, adding: length).map { .part($0) } ?? .missing(.overflow)
}

private func add(_ left: Duration, _ sign: ArithmeticOperator, _ right: Duration) -> Value {
  guard left.unit == right.unit, let other = signed(right, sign) else { return .missing(.absent) }
  let (sum, overflow) = left.count.addingReportingOverflow(other.count)
  return overflow ? .missing(.overflow) : .duration(Duration(count: sum, unit: left.unit))
}

/// A whole number of times a duration.
private func scale(_ length: Duration, _ sign: ArithmeticOperator, _ factor: Exact) -> Value {
  guard case .multiply = sign, let product = Exact(length.count).multiplied(by: factor),
    product.isInteger, let count = Int(exactly: product.reduced.numerator)
  else { return .missing(.absent) }
  return .duration(Duration(count: count, unit: length.unit))
}

/// The largest or the smallest; of equal ones the first.
func best(of values: [Value], _ extreme: Extreme, _ facts: Facts) -> Value {
  let wanted = extreme.order
  return values.dropFirst().reduce(values[0]) { best, next in
    order(next, best, facts) == wanted ? next : best
  }
}

extension Extreme {
  /// How what is better stands to another.
  fileprivate var order: Int {
    switch self {
    case .larger: 1
    case .smaller: -1
    }
  }
}
