package import Parser
import Source
import Values
import Vocabulary

/// The value of a parameter, without names of data. `expected` is the type that a `set` must keep.
package func checkConstant(
  _ value: ExprSyntax, expected: ValueType?, in context: inout CheckContext
) -> (constant: Constant, type: ValueType)? {
  let scope = NameScope(own: .nothing)
  var checker = ExpressionChecker(context.environment, scope: scope)
  let result = checker.checkConstant(value, expecting: expected)
  context.report(checker.diagnostics)
  return result
}

extension ExpressionChecker {
  fileprivate mutating func checkConstant(
    _ syntax: ExprSyntax, expecting expected: ValueType?
  ) -> (constant: Constant, type: ValueType)? {
    let value = check(syntax, expecting: expected)
    if value.isUnknown { return nil }
    guard let constant = folded(value) else {
      report(.notConstant(at: syntax.range))
      return nil
    }
    guard let expected, expected != .unknown else { return (constant, value.type) }
    return kept(constant, adapted(value, to: expected), expected, at: syntax.range)
  }

  /// A later value of a parameter has the type of its first; whole and other numbers mix.
  private mutating func kept(
    _ constant: Constant, _ value: Expr, _ expected: ValueType, at range: SourceRange
  ) -> (constant: Constant, type: ValueType)? {
    let model = Expr(.constant(.missing), expected, at: range)
    guard let sides = united(Operands(left: model, right: value)), value.type != .time else {
      report(
        .typesClash(
          typeName(expected), typeName(value.type), at: range, notes: [originNote(value)],
          hint: Wording(en: "all values of a parameter have one type", zh: "同一参数的各个值类型须一致")))
      return nil
    }
    let isWider = expected == .integer && sides.right.type == .decimal
    return (constant, isWider ? .decimal : expected)
  }

  /// The value of literals and of sums and products of literals.
  private func folded(_ value: Expr) -> Constant? {
    switch value.kind {
    case .constant(let constant): return constant
    case .call(.negate, let operands): return number(operands[0]).map { .number($0.negated) }
    case .call(.arithmetic(let sign), let sides):
      guard let first = number(sides[0]), let second = number(sides[1]) else { return nil }
      return sign.applied(first, second).map { .number($0) }
    case _: return nil
    }
  }

  private func number(_ value: Expr) -> Exact? {
    guard case .number(let number)? = folded(value) else { return nil }
    return number
  }
}

extension ArithmeticOperator {
  /// Nothing where the result does not fit, and for division by zero.
  fileprivate func applied(_ left: Exact, _ right: Exact) -> Exact? {
    switch self {
    case .add: left.adding(right)
    case .subtract: left.subtracting(right)
    case .multiply: left.multiplied(by: right)
    case .divide: right.isZero ? nil : left.divided(by: right)
    }
  }
}
