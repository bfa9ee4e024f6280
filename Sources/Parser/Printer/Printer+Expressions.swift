import Lexer
import Values

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
    case .member(let base, let field): text(base) + "." + nameInValue(field)
    case .lookup(let table, let keys): text(table) + "[" + values(keys) + "]"
    case .tuple(let parts): "[" + values(parts) + "]"
    case .alternatives(let parts): "(" + values(parts) + ")"
    case .span(let first, let last): text(first) + ".." + text(last)
    case .parentheses(let inner): "(" + bracketed(inner) + ")"
    case .unary(let sign, let operand): text(sign, operand)
    case .binary(let sign, let left, let right): text(sign, left, right)
    case .and(let parts): parts.map(text).joined(separator: " " + word(.and) + " ")
    case .or(let parts): parts.map(text).joined(separator: " " + word(.or) + " ")
    case .between(let value, let low, let high):
      phrase(
        text(value), word(.between), text(low), word(either(.and, .andZh)), text(high))
    case .state(let value, let state, let negated):
      phrase(text(value), word(negated ? .isNot : .is), word(keyword(state)))
    case .withinTime(let value, let length, let direction, let other):
      within(value, length, direction, other)
    case .elapsed(let unit, let from, let to):
      phrase(word(keyword(unit).elapsed), text(from), word(.to), text(to))
    case .extreme(let extreme, let parts):
      phrase(word(extreme == .larger ? .largerOf : .smallerOf), "(" + values(parts) + ")")
    case .anyOf(let value): phrase(word(.anyOf), text(value))
    case .aggregate(let aggregate): text(aggregate)
    case .existence(let kind, let source):
      phrase(word(kind == .has ? .has : .no), text(source))
    case .same(let key): joined(.same, text(key))
    case .different(let key): joined(.different, text(key))
    case .window(let length): window(length)
    case .gaps(let length): phrase(word(.gapsUpTo), text(length))
    case .scope(let scope): phrase(word(.withinScope), text(scope))
    case .invalid: ""
    }
  }

  func list(_ expressions: [ExprSyntax]) -> String {
    expressions.map(text).joined(separator: comma)
  }

  /// Values side by side, which are no conditions.
  private func values(_ expressions: [ExprSyntax]) -> String {
    expressions.map(text).joined(separator: listComma)
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

  private func text(_ sign: UnaryOperator, _ operand: ExprSyntax) -> String {
    guard let keyword = keyword(sign) else { return "-" + text(operand) }
    return phrase(word(keyword), text(operand))
  }

  private func text(
    _ sign: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax
  ) -> String {
    if case .chinese = language {
      if case .during = sign { return phrase(text(left), "在", text(right), "期间") }
      if let words = enumeration(sign, right) { return phrase(text(left), words) }
    }
    return phrase(text(left), self.sign(sign, left, right), text(right))
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
    return text(length)
  }

  private func within(
    _ value: ExprSyntax, _ length: ExprSyntax, _ direction: TimeDirection, _ other: ExprSyntax
  ) -> String {
    let (english, chinese): (Keyword, Keyword) =
      switch direction {
      case .after: (.after, .afterZh)
      case .before: (.before, .beforeZh)
      case .around: (.of, .aroundZh)
      }
    return switch language {
    case .english:
      phrase(text(value), word(.within), withoutOrElse(length), word(english), text(other))
    case .chinese:
      phrase(
        text(value), word(.atZh), text(other), word(chinese),
        lengthZh(length, withoutOrElse(length)))
    }
  }

  // MARK: - Aggregates

  private func text(_ aggregate: AggregateSyntax) -> String {
    let filter = conditions(aggregate.filter).map { phrase(word(.where), $0) }
    return phrase(head(of: aggregate), filter, text(aggregate.source))
  }

  private func head(of aggregate: AggregateSyntax) -> String {
    let keyword = keyword(aggregate.kind)
    guard let argument = aggregate.argument else { return word(keyword) }
    switch aggregate.kind {
    case .any, .all, .share: return phrase(word(keyword), "(" + bracketed(argument) + ")")
    case .percentile:
      return phrase(
        word(keyword), aggregate.rank.map(text), word(either(.of, .ofZh)), text(argument))
    case .position:
      return phrase(
        word(keyword), text(argument), aggregate.isDescending ? word(.descending) : nil)
    case .count, .total, .average, .min, .max, .earliest, .latest, .distinct, .median, .deviation,
      .setOf:
      return joined(keyword, text(argument))
    }
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
