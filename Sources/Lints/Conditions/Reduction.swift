import Checker
import Parser
import Values
import Vocabulary

/// A value that is worked out from one other by constants, taken back to the other: that `2 * x + 1`
/// lies in some stretches says that x lies in others.
struct Reduction {
  private(set) var term: Expr
  private(set) var values: Stretches

  init(_ term: Expr, in values: Stretches) {
    self.term = term
    self.values = values
    while step() {}
  }

  /// - Returns: whether the term has become a simpler one.
  private mutating func step() -> Bool {
    switch term.kind {
    case .call(.negate, let operands):
      return take(operands[0], .turned) { $0.negated }
    case .call(.arithmetic(let sign), let sides):
      if let number = sides[1].number { return undo(sign, sides[0], number) }
      if let number = sides[0].number { return undo(number, sign, sides[1]) }
      return false
    case .call(.part(let part), let date): return undo(part, of: date[0])
    case _: return false
    }
  }

  /// `x + 3`
  private mutating func undo(_ sign: ArithmeticOperator, _ inner: Expr, _ number: Exact) -> Bool {
    switch sign {
    case .add: take(inner, .kept) { $0.subtracting(number) }
    case .subtract: take(inner, .kept) { $0.adding(number) }
    case .multiply:
      number.isZero
        ? false : take(inner, number.isNegative ? .turned : .kept) { $0.divided(by: number) }
    case .divide:
      number.isZero
        ? false : take(inner, number.isNegative ? .turned : .kept) { $0.multiplied(by: number) }
    }
  }

  /// `3 - x`
  private mutating func undo(_ number: Exact, _ sign: ArithmeticOperator, _ inner: Expr) -> Bool {
    switch sign {
    case .add, .multiply: undo(sign, inner, number)
    case .subtract: take(inner, .turned) { number.subtracting($0) }
    case .divide: false
    }
  }

  private mutating func take(
    _ inner: Expr, _ direction: Cut.Direction, _ change: (Exact) -> Exact?
  ) -> Bool {
    guard Scale(inner.type) == .number else { return false }
    term = inner
    values = values.mapped { $0.mapped(direction, change) } ?? .everything
    return true
  }

  /// A month is all its days, a day all its seconds.
  private mutating func undo(_ part: DatePart, of base: Expr) -> Bool {
    let secondsPerUnit: Int
    switch base.type {
    case .date, .part(.day): secondsPerUnit = 1
    case .time: secondsPerUnit = 86_400
    case _: return false
    }
    if !part.isStretch { return false }
    term = base
    values =
      values.amongWholeNumbers.mapped { $0.atStart(of: part, unitsPerDay: secondsPerUnit) }
      ?? .everything
    return true
  }
}

extension Cut {
  /// The place before a part of the date, seen among days or seconds.
  fileprivate func atStart(of part: DatePart, unitsPerDay: Int) -> Cut? {
    guard let number else { return self }
    let earliest = part.ordinalOfFirst
    guard let ordinal = Int32(exactly: number.reduced.numerator), number.isInteger else {
      return nil
    }
    guard let days = part.days(ofOrdinal: ordinal) else {
      return ordinal <= earliest ? .lowest : .highest
    }
    return .before(Exact(Int(days.lowerBound.number) * unitsPerDay))
  }
}

extension DatePart {
  fileprivate var ordinalOfFirst: Int32 { Day.first.ordinal(of: self) ?? 0 }
}

extension Expr {
  /// The number of a constant.
  fileprivate var number: Exact? {
    if case .constant(.number(let number)) = kind { number } else { nil }
  }
}
