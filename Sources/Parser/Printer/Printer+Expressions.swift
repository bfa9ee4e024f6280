import Lexer
import Source
import Values
import Vocabulary

extension Printer {
  /// One case for each kind of expression, so long as there are kinds. The tree keeps its brackets,
  /// so none are added, but where Chinese needs none and English does.
  func text(_ expression: ExprSyntax) -> String {
    switch expression.kind {
    case .number(let digits, let unit): text(digits, unit, at: expression.range)
    case .duration(let length): text(length)
    case .text(let text): quoted(text)
    case .date(let day): day.description
    case .time(let moment): moment.description
    case .boolean(let value): word(value ? .true : .false)
    case .name(let name): nameInValue(name)
    case .member(let base, let field): owner(base) + "." + nameInValue(field)
    case .lookup(let table, let keys): text(table) + "[" + values(keys) + "]"
    case .tuple(let parts): "[" + values(parts) + "]"
    case .alternatives(let parts): "(" + values(parts) + ")"
    case .span(let first, let last): valueText(first) + ".." + valueText(last)
    case .parentheses(let inner): "(" + bracketed(inner) + ")"
    case .unary(let sign, let operand): text(sign, operand)
    case .binary(let sign, let left, let right): text(sign, left, right)
    case .and(let parts): parts.map(text).joined(separator: " " + word(.and) + " ")
    case .or(let parts): parts.map(text).joined(separator: " " + word(.or) + " ")
    case .between(let value, let low, let high):
      phrase(
        valueText(value), word(.between), valueText(low), word(either(.and, .andZh)),
        valueText(high))
    case .state(let value, let state, let negated):
      phrase(valueText(value), word(negated ? .isNot : .is), word(state.keyword))
    case .withinTime(let value, let length, let direction, let other):
      within(value, length, direction, other)
    case .elapsed(let unit, let from, let to):
      phrase(word(of: .elapsed(unit)), valueText(from), word(.to), valueText(to))
    case .extreme(let extreme, let parts):
      phrase(word(of: .extreme(extreme)), "(" + values(parts) + ")")
    case .anyOf(let value): phrase(word(.anyOf), valueText(value))
    case .aggregate(let aggregate): text(aggregate)
    case .existence(let kind, let source):
      phrase(word(kind == .has ? .has : .no), text(source))
    case .same(let key): joined(.same, valueText(key))
    case .different(let key): joined(.different, valueText(key))
    case .window(let length): window(length)
    case .gaps(let length): phrase(word(.gapsUpTo), valueText(length))
    case .scope(let scope): phrase(word(.withinScope), valueText(scope))
    case .invalid: ""
    }
  }

  /// A part of a value. `30天内` is a whole condition; within a value a window is written as in
  /// English.
  func valueText(_ expression: ExprSyntax) -> String {
    guard case .window(let length) = expression.kind else { return text(expression) }
    return phrase(Keyword.within.spelling(in: .english), withoutOrElse(length))
  }

  /// What stands before a dot; a name there is a record's and no part of a date.
  private func owner(_ expression: ExprSyntax) -> String {
    if case .name(let name) = expression.kind { text(name) } else { valueText(expression) }
  }

  func list(_ expressions: [ExprSyntax]) -> String {
    expressions.map(text).joined(separator: comma)
  }

  /// Values side by side, which are no conditions.
  private func values(_ expressions: [ExprSyntax]) -> String {
    expressions.map(valueText).joined(separator: listComma)
  }

  func conditions(_ conditions: [ExprSyntax]) -> String? {
    conditions.isEmpty ? nil : "(" + list(conditions) + ")"
  }

  private func either(_ english: Keyword, _ chinese: Keyword) -> Keyword {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Prefix words split off by themselves before a Han character, so a plain name follows directly.
  private func joined(_ keyword: Keyword, _ argument: String) -> String {
    let isHan = argument.utf8.first.map { $0 >= 0xE3 } ?? false
    let splits = isHan && prefixWord(of: word(keyword) + argument) == word(keyword)
    let isName = !argument.contains { "「“.[ (".contains($0) }
    return word(keyword) + (splits && isName ? "" : " ") + argument
  }

  /// What stands in brackets; conditions behind commas are one condition there.
  private func bracketed(_ inner: ExprSyntax) -> String {
    guard case .and(let parts) = inner.kind, parts.count > 1 else { return text(inner) }
    let holdsOr = parts.contains { part in
      if case .or = part.kind { true } else { false }
    }
    return holdsOr || isSign(",;、", between: parts[0], parts[1]) ? list(parts) : text(inner)
  }

  private func text(_ function: Function, _ operand: ExprSyntax) -> String {
    if case .prefixSign(let sign) = function.entry.notation { return sign + valueText(operand) }
    if case .not = function { return phrase(word(of: function), text(operand)) }
    return phrase(word(of: function), valueText(operand))
  }

  /// The word that a function is written with.
  private func word(of function: Function) -> String {
    function.entry.keyword.map { word($0) } ?? ""
  }

  private func text(_ sign: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax) -> String {
    if case .chinese = language {
      if case .during = sign {
        return phrase(valueText(left), word(.atZh), valueText(right), word(.duringZh))
      }
      if let words = enumeration(sign, right) { return phrase(valueText(left), words) }
    }
    return phrase(valueText(left), self.sign(sign, left, right), valueText(right))
  }

  /// `为 急诊、抢救`
  private func enumeration(_ sign: BinaryOperator, _ right: ExprSyntax) -> String? {
    guard case .alternatives(let parts) = right.kind, parts.count > 1,
      parts.allSatisfy(isPlainOption)
    else { return nil }
    let words = parts.map(text).joined(separator: "、")
    if case .in = sign { return phrase(word(.is), words) }
    if case .notIn = sign { return phrase(word(.isNot), words) }
    return nil
  }

  private func isPlainOption(_ option: ExprSyntax) -> Bool {
    switch option.kind {
    case .name(let name): !KeywordWords.all.contains(name.text)
    case .text, .number: true
    case _: false
    }
  }

  private func window(_ length: ExprSyntax) -> String {
    let inner = withoutOrElse(length)
    return switch language {
    case .english: phrase(word(.within), inner)
    case .chinese: lengthZh(length, inner)
    }
  }

  /// `30天内`, `频次限制[项目].周期 内`
  private func lengthZh(_ length: ExprSyntax, _ text: String) -> String {
    if case .duration = length.kind { text + "内" } else { text + " 内" }
  }

  /// `or else` binds too loosely for English, so it gets brackets there.
  private func withoutOrElse(_ length: ExprSyntax) -> String {
    if case .binary(.orElse, _, _) = length.kind { return "(" + text(length) + ")" }
    return valueText(length)
  }

  /// Behind 之后 a reader looks no further than this for the 内 of a length.
  private static let lengthMaxZh = 60

  private func within(
    _ value: ExprSyntax, _ length: ExprSyntax, _ direction: TimeDirection, _ other: ExprSyntax
  ) -> String {
    let (english, chinese): (Keyword, Keyword) =
      switch direction {
      case .after: (.after, .afterZh)
      case .before: (.before, .beforeZh)
      case .around: (.of, .aroundZh)
      }
    let written = withoutOrElse(length)
    if case .chinese = language, written.unicodeScalars.count < Self.lengthMaxZh {
      return phrase(
        valueText(value), word(.atZh), valueText(other), word(chinese), lengthZh(length, written))
    }
    return phrase(
      valueText(value), Keyword.within.spelling(in: .english), written,
      english.spelling(in: .english), valueText(other))
  }

  // MARK: - Aggregates

  private func text(_ aggregate: AggregateSyntax) -> String {
    let filter = conditions(aggregate.filter).map { phrase(word(.where), $0) }
    return phrase(head(of: aggregate), filter, text(aggregate.source))
  }

  private func head(of aggregate: AggregateSyntax) -> String {
    let keyword = aggregate.kind.entry.keyword
    guard let argument = aggregate.argument else { return word(keyword) }
    switch aggregate.kind.entry.form {
    case .condition: return phrase(word(keyword), "(" + bracketed(argument) + ")")
    case .ranked:
      return phrase(
        word(keyword), aggregate.rank.map(valueText), wordBehind(rank: aggregate.rank),
        valueText(argument))
    case .order:
      return phrase(
        word(keyword), valueText(argument), aggregate.isDescending ? word(.descending) : nil)
    case .bare, .value:
      return joined(keyword, valueText(argument))
    }
  }

  /// `of`; behind an aggregate that could be read as its record.
  private func wordBehind(rank: ExprSyntax?) -> String {
    if case .aggregate? = rank?.kind { return word(.ofZh) }
    return word(either(.of, .ofZh))
  }

  private func text(_ source: AggregateSource) -> String? {
    switch source {
    case .group: nil
    case .record(let source): phrase(word(.of), text(source))
    case .peers(let alias, let parts):
      phrase(word(.among), text(alias: alias), conditions(parts))
    }
  }

  func text(_ source: SourceSyntax) -> String {
    phrase(text(source.record), text(alias: source.alias), conditions(source.conditions))
  }

  func text(alias: Name?) -> String? {
    alias.map { phrase(word(.as), text($0)) }
  }
}
