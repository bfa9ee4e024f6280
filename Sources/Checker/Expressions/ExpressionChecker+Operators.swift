import Parser
import Source
import Values
import Vocabulary

extension ExpressionChecker {
  /// Each operator with two sides goes to the function of its family.
  mutating func checkBinary(
    _ op: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax, _ expected: ValueType?,
    at range: SourceRange
  ) -> Expr {
    switch op {
    case .add: checkArithmetic(.add, left, right, at: range)
    case .subtract: checkArithmetic(.subtract, left, right, at: range)
    case .multiply: checkArithmetic(.multiply, left, right, at: range)
    case .divide: checkArithmetic(.divide, left, right, at: range)
    case .equal: checkComparison(.equal, left, right, at: range)
    case .notEqual: checkComparison(.notEqual, left, right, at: range)
    case .less: checkComparison(.less, left, right, at: range)
    case .lessOrEqual: checkComparison(.lessOrEqual, left, right, at: range)
    case .greater: checkComparison(.greater, left, right, at: range)
    case .greaterOrEqual: checkComparison(.greaterOrEqual, left, right, at: range)
    case .before: checkOrderInTime(.less, left, right, at: range)
    case .after: checkOrderInTime(.greater, left, right, at: range)
    case .in: checkIn(left, right, at: range)
    case .notIn: negated(checkIn(left, right, at: range))
    case .startsWith: checkTextTest(.startsWith, left, right, at: range)
    case .endsWith: checkTextTest(.endsWith, left, right, at: range)
    case .contains: checkTextTest(.contains, left, right, at: range)
    case .during: checkDuring(left, right, at: range)
    case .overlaps, .touches: checkMeeting(op, left, right, at: range)
    case .orElse: checkOrElse(left, right, expected, at: range)
    }
  }

  func negated(_ condition: Expr) -> Expr {
    condition.isUnknown ? condition : .condition(.not(condition), at: condition.range)
  }

  /// `a before b`: only of dates, times and their parts.
  private mutating func checkOrderInTime(
    _ comparison: Comparison, _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard let sides = checkSides(left, right, at: range) else { return .invalid(at: range) }
    guard sides.left.type.isMoment || sides.left.type.isDatePart else {
      return fail(.dateNeeded(originNote(sides.left), at: left.range), at: range)
    }
    return .condition(.compare(comparison, sides.left, sides.right), at: range)
  }
}

extension ValueType {
  var isDatePart: Bool {
    if case .part = self { return true }
    return false
  }
}
