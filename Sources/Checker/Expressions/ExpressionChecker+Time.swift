import Parser
import Source
import Values
import Vocabulary

/// Conditions and values of time.
extension ExpressionChecker {
  mutating func checkWithinTime(
    _ value: ExprSyntax, _ length: ExprSyntax, _ direction: TimeDirection, _ anchor: ExprSyntax,
    at range: SourceRange
  ) -> Expr {
    let moment = checkMoment(value)
    let span = checkLength(length)
    let base = checkMoment(anchor)
    guard let moment, let span, let base else { return .invalid(at: range) }
    let (first, second) = sameKind(moment, base)
    if first.type == .date, let problem = hoursOfDates(span) { return fail(problem, at: range) }
    return .condition(.withinTime(direction), [first, span, second], at: range)
  }

  /// A date or time; reports anything else.
  private mutating func checkMoment(_ syntax: ExprSyntax) -> Expr? {
    let value = check(syntax)
    if value.isUnknown { return nil }
    if value.type.isMoment { return value }
    report(.dateNeeded(originNote(value), at: syntax.range))
    return nil
  }

  /// A length of time; a bare number lacks its unit.
  mutating func checkLength(_ syntax: ExprSyntax) -> Expr? {
    let value = check(syntax)
    switch value.type {
    case .unknown: return nil
    case .duration:
      if case .constant(.duration(let duration)) = value.kind, duration.count <= 0 {
        report(.lengthNotPositive(at: syntax.range))
        return nil
      }
      return value
    case .integer, .decimal, .money:
      report(
        .unitMissing(
          syntax.range, numberText(value), lengthHint(value), notes: numberOrigin(value)))
    case .code, .codes, .text, .date, .time, .boolean, .choice, .reference, .scope, .period, .part,
      .set:
      report(.lengthNeeded(originNote(value), at: syntax.range))
    }
    return nil
  }

  /// A number that is written at the place itself needs no note.
  func numberOrigin(_ value: Expr) -> [Diagnostic.Note] {
    namedValue(value) == nil ? [] : [originNote(value)]
  }

  /// A time beside a date is taken as its date.
  private func sameKind(_ first: Expr, _ second: Expr) -> (Expr, Expr) {
    first.type == second.type ? (first, second) : (dateOnly(first), dateOnly(second))
  }

  private func hoursOfDates(_ length: Expr) -> Diagnostic? {
    guard case .constant(.duration(let duration)) = length.kind, duration.unit.isExact else {
      return nil
    }
    return .unitDoesNotFit(typeName(.date), at: length.range)
  }

  mutating func checkElapsed(
    _ unit: DurationUnit, _ from: ExprSyntax, _ to: ExprSyntax, at range: SourceRange
  ) -> Expr {
    let start = checkMoment(from)
    let end = checkMoment(to)
    guard let start, let end else { return .invalid(at: range) }
    let (first, second) = sameKind(start, end)
    if unit.isExact, first.type == .date {
      let date = start.type == .date ? start : end
      return fail(.hoursBetweenDates(originNote(date), at: range), at: range)
    }
    return Expr(.call(.elapsed(unit), [first, second]), .integer, at: range)
  }

  mutating func checkPeriod(
    _ function: Function, _ operand: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard let period = checkPeriodValue(operand) else { return .invalid(at: range) }
    return Expr(.call(function, [period]), .integer, at: range)
  }

  /// What is said of a time and a period.
  mutating func checkInPeriod(
    _ function: Function, _ value: ExprSyntax, _ period: ExprSyntax, at range: SourceRange
  ) -> Expr {
    let moment = checkMoment(value)
    let span = checkPeriodValue(period)
    guard let moment, let span else { return .invalid(at: range) }
    return .condition(function, [moment, span], at: range)
  }

  /// What is said of two periods.
  mutating func checkPeriods(
    _ function: Function, _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Expr {
    let first = checkPeriodValue(left)
    let second = checkPeriodValue(right)
    guard let first, let second else { return .invalid(at: range) }
    return .condition(function, [first, second], at: range)
  }

  private mutating func checkPeriodValue(_ syntax: ExprSyntax) -> Expr? {
    let value = check(syntax)
    if value.isUnknown { return nil }
    if case .period = value.type { return value }
    report(.periodNeeded(originNote(value), at: syntax.range))
    return nil
  }
}
