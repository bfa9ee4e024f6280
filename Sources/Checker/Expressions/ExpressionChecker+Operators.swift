import Parser
import Source
import Values
import Vocabulary

extension ExpressionChecker {
  /// Words whose meaning depends on what stands behind them.
  mutating func checkBinary(
    _ op: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax, _ expected: ValueType?,
    at range: SourceRange
  ) -> Expr {
    switch op {
    case .call(let function): checkCall(function, left, right, expected, at: range)
    case .before: checkOrderInTime(.less, left, right, at: range)
    case .after: checkOrderInTime(.greater, left, right, at: range)
    case .in: checkIn(left, right, at: range)
    case .notIn: negated(checkIn(left, right, at: range))
    case .textTest(let test): checkTextTest(test, left, right, at: range)
    }
  }

  /// A function of two operands, by the rule of its row. Long sums go through here for each of their
  /// terms: its frame is kept small.
  mutating func checkCall(
    _ function: Function, _ left: ExprSyntax, _ right: ExprSyntax, _ expected: ValueType?,
    at range: SourceRange
  ) -> Expr {
    switch function.entry.typing {
    case .arithmetic: checkArithmetic(function, left, right, at: range)
    case .comparison: checkComparison(function, left, right, at: range)
    case .alike: checkAlternative(function, left, right, expected, at: range)
    case .inPeriod: checkInPeriod(function, left, right, at: range)
    case .periods: checkPeriods(function, left, right, at: range)
    case .conditions, .numberOrLength, .number, .rounding, .ordered, .bounds, .keys, .state,
      .part, .elapsed, .period, .nearness, .distance:
      preconditionFailure("\(function.entry.id) is not written between two operands")
    }
  }

  /// A function of one operand, by the rule of its row.
  mutating func checkCall(
    _ function: Function, _ operand: ExprSyntax, _ expected: ValueType?, at range: SourceRange
  ) -> Expr {
    switch function.entry.typing {
    case .conditions: .condition(.not, [needingCoverage(checkCondition(operand))], at: range)
    case .period: checkPeriod(function, operand, at: range)
    case .numberOrLength, .number, .rounding: checkNumber(function, operand, expected, at: range)
    case .arithmetic, .comparison, .alike, .inPeriod, .periods, .ordered, .bounds, .keys, .state,
      .part, .elapsed, .nearness, .distance:
      preconditionFailure("\(function.entry.id) is not written before one operand")
    }
  }

  func negated(_ condition: Expr) -> Expr {
    condition.isUnknown ? condition : .condition(.not, [condition], at: condition.range)
  }

  /// `a before b`: only of dates, times and their parts.
  private mutating func checkOrderInTime(
    _ comparison: Comparison, _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard let sides = checkSides(left, right, at: range) else { return .invalid(at: range) }
    guard sides.left.type.isMoment || sides.left.type.isDatePart else {
      return fail(.dateNeeded(originNote(sides.left), at: left.range), at: range)
    }
    return .condition(.compare(comparison), [sides.left, sides.right], at: range)
  }
}

extension ValueType {
  var isDatePart: Bool {
    if case .part = self { return true }
    return false
  }
}
