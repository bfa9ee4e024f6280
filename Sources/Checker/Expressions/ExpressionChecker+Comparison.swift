import Lexer
import Parser
import Source
import Values
import Vocabulary

/// Two values that stand beside each other.
struct Operands {
  let left: Expr
  let right: Expr

  var swapped: Operands { Operands(left: right, right: left) }
}

/// Comparisons, and the types that go together.
extension ExpressionChecker {
  mutating func checkComparison(
    _ function: Function, _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard case .compare(let comparison) = function else { return .invalid(at: range) }
    if case .alternatives(let items) = right.unwrapped.kind {
      return checkAlternatives(comparison, left, items, at: range)
    }
    if case .anyOf = left.unwrapped.kind, !comparison.isOrder {
      let member = checkMembership(left, [right], at: range)
      return comparison == .equal ? member : .condition(.not, [member], at: range)
    }
    guard let sides = checkSides(left, right, at: range) else { return .invalid(at: range) }
    if comparison.isOrder, !isOrdered(sides.left.type) {
      return fail(.notOrdered(originNote(sides.left), at: range), at: range)
    }
    guard isComparable(sides.left.type) else {
      return fail(incomparable(sides.left, at: range), at: range)
    }
    return .condition(function, [sides.left, sides.right], at: range)
  }

  /// `类别 为 急诊、抢救`
  private mutating func checkAlternatives(
    _ comparison: Comparison, _ left: ExprSyntax, _ items: [ExprSyntax], at range: SourceRange
  ) -> Expr {
    if comparison.isOrder { return fail(.looseValues(at: range), at: range) }
    let member = checkMembership(left, items, at: range)
    return comparison == .equal || member.isUnknown
      ? member : .condition(.not, [member], at: range)
  }

  mutating func checkBetween(
    _ value: ExprSyntax, _ low: ExprSyntax, _ high: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard let values = checkAlike([value, low, high], at: range) else { return .invalid(at: range) }
    guard isOrdered(values[0].type) else {
      return fail(.notOrdered(originNote(values[0]), at: range), at: range)
    }
    return .condition(.between, values, at: range)
  }

  mutating func checkState(
    _ value: ExprSyntax, _ state: ValueState, negated: Bool, at range: SourceRange
  ) -> Expr {
    let inner = check(value)
    if inner.isUnknown { return .invalid(at: range) }
    switch state {
    case .missing, .present: break
    case .unreadable:
      guard column(of: inner) != nil else {
        return fail(.onlyFieldsAreUnreadable(at: range), at: range)
      }
    case .none:
      guard canBeNone(inner) else {
        return fail(.neverNone(originNote(inner), at: range), at: range)
      }
    }
    return .condition(.state(state, negated ? .fails : .holds), [inner], at: range)
  }

  private func column(of value: Expr) -> ColumnSpec? {
    guard let field = field(of: value), case .column(let column) = field.source else { return nil }
    return column
  }

  private func canBeNone(_ value: Expr) -> Bool {
    guard let field = field(of: value) else { return false }
    switch field.source {
    case .column(let column): return column.emptyMeansNone
    case .computed, .groupKey, .aggregated: return true
    case .finding(.recover), .finding(.category), .finding(.shared): return true
    case .period, .runStart, .runEnd, .finding(.rule), .finding(.certainty), .finding(.points):
      return false
    }
  }

  /// The declared field that an expression is.
  func field(of value: Expr) -> Field? {
    switch value.kind {
    case .field(let binding, let id): environment.field(id, of: bindings[binding].record)
    case .follow(let base, let id):
      if case .reference(let record) = base.type { environment.field(id, of: record) } else { nil }
    case .column(let lookup, let id):
      switch lookup.source {
      case .table(let table): environment[table][id]
      case .record(let record): environment.field(id, of: record)
      }
    case .constant, .parameter, .ownKey, .recordDate, .given, .rowExists, .call, .memberOf, .scope,
      .aggregate, .exists, .invalid:
      nil
    }
  }
}

/// Which types go together.
extension ExpressionChecker {
  mutating func checkSides(
    _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Operands? {
    checkAlike([left, right], at: range).map { Operands(left: $0[0], right: $0[1]) }
  }

  /// Checks values that stand beside each other and brings them to one type; reports where they have
  /// none. The first that is known by itself tells the type of names of choice members and of
  /// numbers without a unit.
  mutating func checkAlike(
    _ values: [ExprSyntax], expecting expected: ValueType? = nil, at range: SourceRange
  ) -> [Expr]? {
    let lead = values.firstIndex { !needsType($0) } ?? 0
    let leading = check(values[lead], expecting: expected)
    var checked: [Expr] = []
    for (index, value) in values.enumerated() {
      let count = diagnostics.count
      checked.append(index == lead ? leading : check(value, expecting: leading.type))
      if index != lead { noteOrigin(of: leading, since: count) }
    }
    if checked.contains(where: \.isUnknown) { return nil }
    let fixed = values.indices.first { !isPlain(values[$0]) } ?? lead
    for index in values.indices where isPlain(values[index]) {
      checked[index] = adapted(checked[index], to: checked[fixed].type)
    }
    return unite(checked, with: lead, at: range)
  }

  /// A value that does not fit the type of the leading one is shown with where that comes from.
  private mutating func noteOrigin(of leading: Expr, since count: Int) {
    guard !leading.isUnknown, diagnostics.count == count + 1, let last = diagnostics.last else {
      return
    }
    switch last.kind {
    case .textForValue, .unknownMember: annotate(since: count, with: originNote(leading))
    default: break  // excused: all others stand for themselves
    }
  }

  private mutating func unite(_ values: [Expr], with lead: Int, at range: SourceRange) -> [Expr]? {
    var united = values
    for index in values.indices where index != lead {
      let sides = Operands(left: values[lead], right: values[index])
      guard let pair = self.united(sides) else {
        report(clash(index < lead ? sides.swapped : sides, at: range))
        return nil
      }
      united[index] = pair.right
      if values.count == 2 { united[lead] = pair.left }
    }
    return united.contains { $0.type == .date } ? united.map(dateOnly) : united
  }

  /// Whether only the other side tells what it is: a literal text, or a name that means nothing
  /// alone.
  private func needsType(_ syntax: ExprSyntax) -> Bool {
    switch syntax.unwrapped.kind {
    case .name(let name): lookUp(name) == nil
    case .text: true
    case _: false
    }
  }

  /// Both as one type, or nothing. A time beside a date is compared by its date.
  func united(_ sides: Operands) -> Operands? {
    let (left, right) = (sides.left, sides.right)
    switch (left.type, right.type) {
    case (.integer, .decimal), (.decimal, .integer): return sides
    case (.date, .time), (.time, .date):
      return Operands(left: dateOnly(left), right: dateOnly(right))
    case (.code, .reference), (.reference, .code): return sides
    case (.part(.year), .integer):
      return yearConstant(right).map { Operands(left: left, right: $0) }
    case (.integer, .part(.year)):
      return yearConstant(left).map { Operands(left: $0, right: right) }
    case (let first, let second): return first == second ? sides : nil
    }
  }

  /// The day of a time; a date as it is.
  func dateOnly(_ value: Expr) -> Expr {
    guard case .time = value.type else { return value }
    if case .constant(.time(let moment)) = value.kind {
      return Expr(.constant(.date(moment.day)), .date, at: value.range)
    }
    return Expr(.call(.part(.day), [value]), .date, at: value.range)
  }

  private func yearConstant(_ value: Expr) -> Expr? {
    guard case .constant(.number(let number)) = value.kind, number.isInteger,
      let year = Int32(exactly: number.numerator / number.denominator)
    else { return nil }
    return Expr(.constant(.part(year)), .part(.year), at: value.range)
  }

  /// Why two values do not go together, with where each comes from.
  private func clash(_ sides: Operands, at range: SourceRange) -> Diagnostic {
    let (left, right) = (sides.left, sides.right)
    if left.type == .duration, right.type.isNumeric {
      return .unitMissing(
        right.range, numberText(right), lengthHint(right),
        notes: [originNote(left)] + numberOrigin(right))
    }
    if right.type == .duration, left.type.isNumeric {
      return durationAgainstNumber(right, left)
    }
    if left.type == .codes { return .needsAnyOf(originNote(left), at: range) }
    return .typesClash(
      typeName(left.type), typeName(right.type), at: range,
      notes: [originNote(left), originNote(right)],
      hint: Diagnostic.clashHint(left.type, right.type, percent: percent(right)),
      fix: quotedCode(left, right))
  }

  /// `10` for `10%`, which is a number that takes no other type.
  private func percent(_ value: Expr) -> String? {
    guard case .constant(.number(let share)) = value.kind,
      let hundredfold = share.multiplied(by: Exact(100))
    else { return nil }
    return hundredfold.decimalText
  }

  /// `项目 = 310100001`: a code that lacks its quotes.
  private func quotedCode(_ left: Expr, _ right: Expr) -> Diagnostic.Fix? {
    switch (left.type, right.type) {
    case (.code, .integer), (.text, .integer), (.reference, .integer):
      guard case .constant(.number(let code)) = right.kind else { return nil }
      return .writing("\"\(code.decimalText)\"", at: right.range)
    case (_, _): return nil
    }
  }

  /// `days from a to b > 15 days`: a number of days is compared with a number.
  private func durationAgainstNumber(_ duration: Expr, _ number: Expr) -> Diagnostic {
    var fix: String?
    if case .constant(.duration(let value)) = duration.kind { fix = String(value.count) }
    return .durationAgainstNumber(
      duration.range, fix: fix, notes: [originNote(number)] + numberOrigin(duration))
  }

  /// The number as it is written, or the name that stands for it.
  func numberText(_ number: Expr) -> Wording? {
    guard case .constant(.number(let value)) = number.kind else { return namedValue(number)?.label }
    return Wording(en: value.decimalText, zh: value.decimalText)
  }

  func lengthHint(_ number: Expr) -> String {
    if case .constant(.number(let value)) = number.kind { return value.decimalText }
    return "30"
  }

  func isOrdered(_ type: ValueType) -> Bool {
    switch type {
    case .integer, .decimal, .money, .date, .time, .duration, .part: true
    case .choice(let id): environment[id].isRanked
    case .code, .codes, .text, .boolean, .reference, .scope, .period, .set, .unknown: false
    }
  }

  /// Whether two values of the type can be equal.
  func isComparable(_ type: ValueType) -> Bool {
    switch type {
    case .code, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
      .reference, .scope, .part, .set, .unknown:
      true
    case .codes, .period: false
    }
  }

  func incomparable(_ value: Expr, at range: SourceRange) -> Diagnostic {
    value.type == .codes
      ? .needsAnyOf(originNote(value), at: range) : .periodAsValue(originNote(value), at: range)
  }
}

extension ValueType {
  package var isNumeric: Bool {
    switch self {
    case .integer, .decimal, .money: true
    case .code, .codes, .text, .date, .time, .duration, .boolean, .choice, .reference, .scope,
      .period, .part, .set, .unknown:
      false
    }
  }

  /// A date, with or without time of day.
  var isMoment: Bool {
    switch self {
    case .date, .time: true
    case .code, .codes, .text, .integer, .decimal, .money, .duration, .boolean, .choice,
      .reference, .scope, .period, .part, .set, .unknown:
      false
    }
  }
}

extension ExprSyntax {
  /// Without the brackets around it.
  var unwrapped: ExprSyntax {
    var inner = self
    while case .parentheses(let next) = inner.kind { inner = next }
    return inner
  }
}
