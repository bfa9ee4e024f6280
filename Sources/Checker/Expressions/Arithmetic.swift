import Parser
import Source
import Values
import Vocabulary

/// The kinds of values that arithmetic tells apart.
enum ArithmeticClass: Hashable {
  case integer, decimal, money, date, time, part, duration

  init?(_ type: ValueType) {
    switch type {
    case .integer: self = .integer
    case .decimal: self = .decimal
    case .money: self = .money
    case .date: self = .date
    case .time: self = .time
    case .part: self = .part
    case .duration: self = .duration
    case .code, .codes, .text, .boolean, .choice, .reference, .scope, .period, .set, .unknown:
      return nil
    }
  }
}

/// One line of the table of arithmetic: what goes in, what comes out.
struct ArithmeticSignature {
  let op: ArithmeticOperator
  let left: ArithmeticClass
  let right: ArithmeticClass
  let result: Result

  enum Result {
    case type(ValueType)
    case likeLeft, likeRight
  }

  init(
    _ left: ArithmeticClass, _ op: ArithmeticOperator, _ right: ArithmeticClass,
    _ result: Result
  ) {
    self.op = op
    self.left = left
    self.right = right
    self.result = result
  }

  /// Everything that can be added, subtracted, multiplied and divided. Integers that divide give a
  /// decimal; money divided by money is a plain number.
  static let all: [ArithmeticSignature] =
    numbers(.add) + numbers(.subtract) + numbers(.multiply) + [
      .init(.integer, .divide, .integer, .type(.decimal)),
      .init(.integer, .divide, .decimal, .type(.decimal)),
      .init(.decimal, .divide, .integer, .type(.decimal)),
      .init(.decimal, .divide, .decimal, .type(.decimal)),
      .init(.money, .add, .money, .type(.money)),
      .init(.money, .subtract, .money, .type(.money)),
      .init(.money, .multiply, .integer, .type(.money)),
      .init(.money, .multiply, .decimal, .type(.money)),
      .init(.integer, .multiply, .money, .type(.money)),
      .init(.decimal, .multiply, .money, .type(.money)),
      .init(.money, .divide, .integer, .type(.money)),
      .init(.money, .divide, .decimal, .type(.money)),
      .init(.money, .divide, .money, .type(.decimal)),
      .init(.date, .add, .duration, .likeLeft),
      .init(.date, .subtract, .duration, .likeLeft),
      .init(.duration, .add, .date, .likeRight),
      .init(.time, .add, .duration, .likeLeft),
      .init(.time, .subtract, .duration, .likeLeft),
      .init(.duration, .add, .time, .likeRight),
      .init(.part, .add, .duration, .likeLeft),
      .init(.part, .subtract, .duration, .likeLeft),
      .init(.duration, .add, .duration, .likeLeft),
      .init(.duration, .subtract, .duration, .likeLeft),
      .init(.duration, .multiply, .integer, .likeLeft),
      .init(.integer, .multiply, .duration, .likeRight),
    ]

  private static func numbers(_ op: ArithmeticOperator) -> [ArithmeticSignature] {
    [
      .init(.integer, op, .integer, .type(.integer)),
      .init(.integer, op, .decimal, .type(.decimal)),
      .init(.decimal, op, .integer, .type(.decimal)),
      .init(.decimal, op, .decimal, .type(.decimal)),
    ]
  }
}

extension ExpressionChecker {
  mutating func checkArithmetic(
    _ function: Function, _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard case .arithmetic(let op) = function else { return .invalid(at: range) }
    var first = check(left)
    var second = check(right)
    if first.isUnknown || second.isUnknown { return .invalid(at: range) }
    if op.joinsLikeUnits {
      if isPlain(left) { first = adapted(first, to: second.type) }
      if isPlain(right) { second = adapted(second, to: first.type) }
    }
    guard let type = resultType(op, first.type, second.type) else {
      return fail(arithmeticError(op, first, second, at: range), at: range)
    }
    if let problem = calendarError(first, second) { return fail(problem, at: range) }
    return Expr(.call(function, [first, second]), type, at: range)
  }

  private func resultType(
    _ op: ArithmeticOperator, _ left: ValueType, _ right: ValueType
  ) -> ValueType? {
    guard let first = ArithmeticClass(left), let second = ArithmeticClass(right),
      let signature = ArithmeticSignature.all.first(where: {
        $0.op == op && $0.left == first && $0.right == second
      })
    else { return nil }
    switch signature.result {
    case .type(let type): return type
    case .likeLeft: return left
    case .likeRight: return right
    }
  }

  private func arithmeticError(
    _ op: ArithmeticOperator, _ left: Expr, _ right: Expr, at range: SourceRange
  ) -> Diagnostic {
    if op == .subtract, left.type.isMoment, right.type.isMoment {
      return .datesSubtracted(at: range, namedValue(left)?.label, namedValue(right)?.label)
    }
    if op.joinsLikeUnits, ArithmeticClass(left.type)?.takesDuration == true, right.type.isNumeric {
      return .unitMissing(
        right.range, numberText(right), lengthHint(right),
        notes: [originNote(left)] + numberOrigin(right))
    }
    return .cannotCompute(
      op, typeName(left.type), typeName(right.type), at: range,
      notes: [originNote(left), originNote(right)])
  }

  /// A month has no days to take off, and a date no hours.
  private func calendarError(_ left: Expr, _ right: Expr) -> Diagnostic? {
    guard case .constant(.duration(let duration)) = right.kind else { return nil }
    switch left.type {
    case .part(let part):
      if part.ordinal(0, adding: duration) != nil { return nil }
      return .unitDoesNotFit(typeName(left.type), at: right.range)
    case .date:
      if !duration.unit.isExact { return nil }
      return .unitDoesNotFit(typeName(left.type), at: right.range)
    case .duration:
      guard case .constant(.duration(let first)) = left.kind, first.unit != duration.unit else {
        return nil
      }
      return .unitDoesNotFit(typeName(left.type), at: right.range)
    case .code, .codes, .text, .integer, .decimal, .money, .time, .boolean, .choice, .reference,
      .scope, .period, .set, .unknown:
      return nil
    }
  }

  /// Functions of one number, and of a length where it only changes its sign.
  mutating func checkNumber(
    _ function: Function, _ operand: ExprSyntax, _ expected: ValueType?, at range: SourceRange
  ) -> Expr {
    let value = check(operand, expecting: expected)
    if value.isUnknown { return .invalid(at: range) }
    let takesLength = function.entry.typing == .numberOrLength
    if takesLength, case .constant(.duration(let duration)) = value.kind,
      let negated = duration.negated
    {
      return Expr(.constant(.duration(negated)), .duration, at: range)
    }
    guard value.type.isNumeric || (takesLength && value.type == .duration) else {
      return fail(.numberNeeded(originNote(value), at: range), at: range)
    }
    let isRounded = function.entry.typing == .rounding && value.type != .money
    return Expr(.call(function, [value]), isRounded ? .integer : value.type, at: range)
  }

  mutating func checkExtreme(
    _ extreme: Extreme, _ values: [ExprSyntax], _ expected: ValueType?, at range: SourceRange
  ) -> Expr {
    guard let alike = checkAlike(values, expecting: expected, at: range) else {
      return .invalid(at: range)
    }
    guard isOrdered(alike[0].type) else {
      return fail(.notOrdered(originNote(alike[0]), at: range), at: range)
    }
    return Expr(.call(.extreme(extreme), alike), widest(alike), at: range)
  }

  /// A value, or another like it.
  mutating func checkAlternative(
    _ function: Function, _ value: ExprSyntax, _ fallback: ExprSyntax, _ expected: ValueType?,
    at range: SourceRange
  ) -> Expr {
    guard let alike = checkAlike([value, fallback], expecting: expected, at: range) else {
      return .invalid(at: range)
    }
    return Expr(.call(function, alike), widest(alike), at: range)
  }

  /// Of whole and other numbers the latter; else the one type that all have.
  private func widest(_ values: [Expr]) -> ValueType {
    values.contains { $0.type == .decimal } ? .decimal : values[0].type
  }
}

extension ArithmeticOperator {
  /// Whether both sides must have one unit, so that a plain number takes that of the other.
  var joinsLikeUnits: Bool {
    switch self {
    case .add, .subtract: true
    case .multiply, .divide: false
    }
  }
}

extension ArithmeticClass {
  /// Whether a length of time may be added to it.
  var takesDuration: Bool {
    switch self {
    case .date, .time, .part, .duration: true
    case .integer, .decimal, .money: false
    }
  }
}

extension DurationUnit {
  /// Minutes and hours, which a date without time does not have.
  var isExact: Bool {
    switch self {
    case .minutes, .hours: true
    case .days, .weeks, .months, .years: false
    }
  }
}
