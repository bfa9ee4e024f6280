import Parser
import Source
import Values
import Vocabulary

/// Literal values, which take the type that their place needs.
extension ExpressionChecker {
  mutating func checkLiteral(_ syntax: ExprSyntax, expecting expected: ValueType?) -> Expr {
    let range = syntax.range
    switch syntax.kind {
    case .number(let digits, let unit): return checkNumber(digits, unit, expected, at: range)
    case .duration(let duration): return constant(.duration(duration), .duration, at: range)
    case .text(let text): return checkText(text, expecting: expected, at: range)
    case .date(let day): return constant(.date(day), .date, at: range)
    case .time(let moment): return constant(.time(moment), .time, at: range)
    case .boolean(let value): return constant(.boolean(value), .boolean, at: range)
    case _: return .invalid(at: range)
    }
  }

  private func constant(_ constant: Constant, _ type: ValueType, at range: SourceRange) -> Expr {
    Expr(.constant(constant), type, at: range)
  }

  private mutating func checkNumber(
    _ digits: String, _ unit: NumberUnit, _ expected: ValueType?, at range: SourceRange
  ) -> Expr {
    guard let value = Exact(digits).flatMap({ unit.scaled($0) }) else {
      return fail(.numberTooLarge(at: range), at: range)
    }
    switch unit {
    case .yuan, .tenThousandYuan: return constant(.number(value), .money, at: range)
    case .percent: return constant(.number(value), .decimal, at: range)
    case .none, .yearsOfAge, .times:
      return adapted(constant(.number(value), plainType(value), at: range), to: expected)
    }
  }

  private func plainType(_ value: Exact) -> ValueType { value.isInteger ? .integer : .decimal }

  private mutating func checkText(
    _ text: String, expecting expected: ValueType?, at range: SourceRange
  ) -> Expr {
    guard let expected else { return constant(.text(text), .text, at: range) }
    switch expected {
    case .code, .reference, .text: return constant(.text(text), expected, at: range)
    case .part(let part):
      if let ordinal = part.ordinal(of: text) {
        return constant(.part(ordinal), expected, at: range)
      }
    case .integer, .decimal, .money, .duration:
      return fail(.textForNumber(text, typeName(expected), at: range), at: range)
    case .date, .time:
      return fail(
        .textForDate(text, typeName(expected), isDate: isDate(text), at: range), at: range)
    case .choice, .scope:
      if let member = memberSpelt(text, expected) {
        return constant(.member(member), expected, at: range)
      }
      return fail(.textForMember(text, memberMeant(by: text, expected), at: range), at: range)
    case .unknown: return .invalid(at: range)
    case .codes, .boolean, .period, .set: break
    }
    return constant(.text(text), .text, at: range)
  }

  /// `2024-05-01`
  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && Day(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
  }

  /// The member whose name and cell are both this text, as of categories that no choice declares.
  private func memberSpelt(_ text: String, _ type: ValueType) -> Int? {
    guard case .choice(let id) = type else { return nil }
    return environment[id].members.firstIndex {
      $0.names.all.contains(text) && $0.cells.contains(text)
    }
  }

  /// The member that has this name, or whose cell has this text.
  private func memberMeant(by text: String, _ type: ValueType) -> String? {
    guard case .choice(let id) = type else { return nil }
    let members = environment[id].members
    if members.contains(where: { $0.names.all.contains(text) }) { return text }
    return environment[id].members.first { $0.cells.contains(text) }?.names.first
  }

  /// A number without a unit of its own as the number that its place needs.
  func adapted(_ value: Expr, to type: ValueType?) -> Expr {
    switch (value.type, type) {
    case (.integer, .decimal?), (.integer, .money?): value.typed(type ?? value.type)
    case (.decimal, .money?): value.typed(.money)
    case (.text, .code?), (.text, .reference?): value.typed(type ?? value.type)
    case (_, _): value
    }
  }

  /// Whether a value is written in the rulebook without a unit, so that it takes the type that its
  /// place needs: a literal, a parameter, and what is worked out from those alone.
  func isPlain(_ syntax: ExprSyntax) -> Bool {
    switch syntax.kind {
    case .number(_, let unit): unit.isPlain
    case .text: true
    case .name(let name): isPlainParameter(name)
    case .parentheses(let inner): isPlain(inner)
    case .unary(let function, let inner): function.keepsUnit && isPlain(inner)
    case .binary(let op, let left, let right):
      op.arithmetic != nil && isPlainPart(left) && isPlainPart(right)
    case .extreme(_, let values): values.allSatisfy(isPlain)
    case _: false
    }
  }

  /// A share beside a plain number is plain: `100 * 50%`.
  private func isPlainPart(_ syntax: ExprSyntax) -> Bool {
    if case .number(_, .percent) = syntax.kind { return true }
    return isPlain(syntax)
  }

  private func isPlainParameter(_ name: Name) -> Bool {
    guard let value = lookUp(name), case .parameter = value.kind else { return false }
    return value.type == .integer || value.type == .decimal || value.type == .text
  }
}

extension NumberUnit {
  var isPlain: Bool {
    switch self {
    case .none, .yearsOfAge, .times: true
    case .percent, .yuan, .tenThousandYuan: false
    }
  }

  /// The value in the base unit; nothing where it does not fit.
  func scaled(_ value: Exact) -> Exact? {
    switch self {
    case .percent: value.divided(by: Exact(100))
    case .tenThousandYuan: value.multiplied(by: Exact(10_000))
    case .none, .yuan, .yearsOfAge, .times: value
    }
  }
}

extension Function {
  /// Whether the result has the type and unit of its one operand.
  fileprivate var keepsUnit: Bool {
    switch entry.typing {
    case .numberOrLength, .number, .rounding: true
    case .conditions, .arithmetic, .ordered, .alike, .comparison, .bounds, .keys, .state, .part,
      .elapsed, .period, .nearness, .inPeriod, .periods, .distance:
      false
    }
  }
}
