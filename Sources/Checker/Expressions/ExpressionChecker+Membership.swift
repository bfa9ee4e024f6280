import Parser
import Source
import Values
import Vocabulary

/// What stands behind `in`, and tests of texts.
extension ExpressionChecker {
  mutating func checkIn(_ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange) -> Expr {
    if case .name(let name) = right.unwrapped.kind {
      switch environment.entity(named: name.text) {
      case .table(let id): return checkRow(left, .table(id), name, at: range)
      case .record(let id): return checkRow(left, .record(id), name, at: range)
      case .choice, .list, .parameter, nil: break
      }
    }
    if case .tuple = left.unwrapped.kind {
      return fail(.tupleNeedsTable(at: right.range), at: range)
    }
    return checkMembership(left, items(right), at: range)
  }

  private func items(_ right: ExprSyntax) -> [ExprSyntax] {
    switch right.unwrapped.kind {
    case .alternatives(let items): items
    case _: [right]
    }
  }

  /// `[item, other.item] in exclusive`, `item in table`
  private mutating func checkRow(
    _ left: ExprSyntax, _ source: Lookup.Source, _ name: Name, at range: SourceRange
  ) -> Expr {
    let keys: [ExprSyntax]
    switch left.unwrapped.kind {
    case .tuple(let values): keys = values
    case _: keys = [left]
    }
    guard let lookup = checkLookup(source, name, keys, for: .existence, at: range) else {
      return .invalid(at: range)
    }
    return Expr(.rowExists(lookup), .boolean, at: range)
  }

  mutating func checkMembership(
    _ left: ExprSyntax, _ items: [ExprSyntax], at range: SourceRange
  ) -> Expr {
    guard let subject = checkSubject(left, at: range) else {
      _ = items.map { checkItem($0, of: .invalid(at: range)) }
      return .invalid(at: range)
    }
    let members = items.map { checkItem($0, of: subject.value) }
    if members.contains(where: { $0 == nil }) { return .invalid(at: range) }
    return Expr(
      .memberOf(subject.value, members.compactMap(\.self), subject.isAnyOf ? .anyOf : .value),
      .boolean, at: range)
  }

  /// The value that is looked for, and whether it is each code of a field with several.
  private mutating func checkSubject(
    _ left: ExprSyntax, at range: SourceRange
  ) -> (value: Expr, isAnyOf: Bool)? {
    if case .anyOf(let inner) = left.unwrapped.kind {
      let value = check(inner)
      if value.isUnknown { return nil }
      if case .codes = value.type { return (value, true) }
      report(.anyOfNeedsCodes(originNote(value), at: left.range))
      return nil
    }
    let value = check(left)
    if value.isUnknown { return nil }
    guard isComparable(value.type) else {
      report(incomparable(value, at: left.range))
      return nil
    }
    return (value, false)
  }

  /// One item: a list, a span, a start of codes, or a value like the one that is looked for.
  private mutating func checkItem(_ item: ExprSyntax, of subject: Expr) -> Membership? {
    switch item.unwrapped.kind {
    case .name(let name):
      if case .list(let id) = environment.entity(named: name.text) {
        return checkList(id, name, holds: subject)
      }
    case .span(let first, let last): return checkSpan(first, last, of: subject, at: item.range)
    case .text(let text):
      if let prefix = codePrefix(text), isCode(subject.type) { return .prefix(prefix) }
    case _: break
    }
    return checkValueItem(item, of: subject)
  }

  private mutating func checkList(_ id: ListID, _ name: Name, holds subject: Expr) -> Membership? {
    if subject.isUnknown { return nil }
    if isCode(subject.type) || subject.type == .text { return .list(id) }
    report(
      .listOfOtherType(
        name, originNote(subject), declared: environment[id].names.range))
    return nil
  }

  private mutating func checkSpan(
    _ first: ExprSyntax, _ last: ExprSyntax, of subject: Expr, at range: SourceRange
  ) -> Membership? {
    guard case .text(let low) = first.unwrapped.kind, case .text(let high) = last.unwrapped.kind
    else {
      report(.spanOfTexts(at: range))
      return nil
    }
    if subject.isUnknown { return nil }
    if low > high { report(.spanInReverse(low, high, at: range)) }
    if isCode(subject.type) || subject.type == .text { return .span(low, high) }
    report(.spanOfTexts(at: range, notes: [originNote(subject)]))
    return nil
  }

  /// A value item takes the type of what is looked for; of `codes` each is a code.
  private mutating func checkValueItem(_ item: ExprSyntax, of subject: Expr) -> Membership? {
    let wanted: ValueType = subject.type == .codes ? .code : subject.type
    let value = check(item, expecting: wanted)
    if value.isUnknown || subject.isUnknown { return nil }
    let typed = isPlain(item) ? adapted(value, to: wanted) : value
    guard let sides = united(Operands(left: subject.typed(wanted), right: typed)) else {
      report(
        .typesClash(
          typeName(subject.type), typeName(value.type), at: item.range,
          notes: [originNote(subject), originNote(value)], hint: nil))
      return nil
    }
    return .value(sides.right)
  }

  /// `"311*"` means every code that starts so.
  private func codePrefix(_ text: String) -> String? {
    text.hasSuffix("*") ? String(text.dropLast()) : nil
  }

  private func isCode(_ type: ValueType) -> Bool {
    switch type {
    case .code, .codes, .reference: true
    case .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice, .scope,
      .period, .part, .set, .unknown:
      false
    }
  }

  /// `name contains any of phrases`, `code starts with "27"`
  mutating func checkTextTest(
    _ test: TextTest, _ left: ExprSyntax, _ right: ExprSyntax, at range: SourceRange
  ) -> Expr {
    guard let subject = checkSubject(left, at: range) else { return .invalid(at: range) }
    guard isCode(subject.value.type) || subject.value.type == .text else {
      return fail(.textNeeded(originNote(subject.value), at: left.range), at: range)
    }
    let patterns = patternItems(right).map { checkPattern($0, of: subject.value) }
    if patterns.contains(where: { $0 == nil }) { return .invalid(at: range) }
    let known = patterns.compactMap { $0 }
    if !subject.isAnyOf {
      return Expr(.memberOf(subject.value, known, .text(test)), .boolean, at: range)
    }
    guard test == .startsWith, let starts = prefixes(known) else {
      return fail(.anyOfOnlyStarts(at: range), at: range)
    }
    return Expr(.memberOf(subject.value, starts, .anyOf), .boolean, at: range)
  }

  private func patternItems(_ right: ExprSyntax) -> [ExprSyntax] {
    if case .anyOf(let inner) = right.unwrapped.kind { return items(inner) }
    return items(right)
  }

  private mutating func checkPattern(_ pattern: ExprSyntax, of subject: Expr) -> Membership? {
    if case .name(let name) = pattern.unwrapped.kind,
      case .list(let id) = environment.entity(named: name.text)
    {
      return .list(id)
    }
    let value = check(pattern, expecting: .text)
    switch value.type {
    case .text, .code, .reference: return .value(value)
    case .unknown: return nil
    case .codes, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice, .scope,
      .period, .part, .set:
      report(.textNeeded(originNote(value), at: pattern.range))
      return nil
    }
  }

  /// Literal texts as starts of codes; nothing where one is worked out.
  private func prefixes(_ patterns: [Membership]) -> [Membership]? {
    var starts: [Membership] = []
    for pattern in patterns {
      guard case .constant(.text(let text)) = pattern.expression?.kind else { return nil }
      starts.append(.prefix(text))
    }
    return starts
  }
}
