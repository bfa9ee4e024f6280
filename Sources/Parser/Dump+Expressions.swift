import Values
import Vocabulary

extension TreeDump {
  /// One case for each kind of expression, so long as there are kinds.
  static func text(_ expression: ExprSyntax) -> String {
    switch expression.kind {
    case .number(let digits, let unit): digits + text(unit)
    case .duration(let length): node("duration", String(length.count), length.unit.rawValue)
    case .text(let text): quoted(text)
    case .date(let day): node("date", String(day.number))
    case .time(let moment): node("time", String(moment.seconds))
    case .boolean(let value): value ? "true" : "false"
    case .name(let name): text(name)
    case .member(let base, let field): node(".", text(base), text(field))
    case .lookup(let table, let keys): node("lookup", text(table), list(keys))
    case .tuple(let parts): node("tuple", list(parts))
    case .alternatives(let parts): node("alternatives", list(parts))
    case .span(let first, let last): node("span", text(first), text(last))
    case .parentheses(let inner): node("parentheses", text(inner))
    case .unary(let sign, let operand): node(sign.entry.id, text(operand))
    case .binary(let sign, let left, let right): node(sign.id, text(left), text(right))
    case .and(let parts): node("and", list(parts))
    case .or(let parts): node("or", list(parts))
    case .between(let value, let low, let high):
      node("between", text(value), text(low), text(high))
    case .state(let value, let state, let negated):
      node(negated ? "is-not" : "is", text(value), state.rawValue)
    case .withinTime(let value, let length, let direction, let other):
      node("within", text(value), text(length), direction.rawValue, text(other))
    case .elapsed(let unit, let from, let to): node("elapsed", unit.rawValue, text(from), text(to))
    case .extreme(let extreme, let parts): node(extreme.rawValue, list(parts))
    case .anyOf(let value): node("any-of", text(value))
    case .aggregate(let aggregate): text(aggregate)
    case .existence(let kind, let source): node(kind.rawValue, text(source))
    case .same(let key): node("same", text(key))
    case .different(let key): node("different", text(key))
    case .window(let length): node("window", text(length))
    case .gaps(let length): node("gaps", text(length))
    case .scope(let scope): node("scope", text(scope))
    case .invalid: "invalid"
    }
  }

  static func list(_ expressions: [ExprSyntax]) -> String {
    expressions.map { text($0) }.joined(separator: " ")
  }

  private static func text(_ unit: NumberUnit) -> String {
    switch unit {
    case .none: ""
    case .percent: "%"
    case .yuan: "yuan"
    case .tenThousandYuan: "ten-thousand-yuan"
    case .yearsOfAge: "years-of-age"
    case .times: "times"
    }
  }

  private static func text(_ aggregate: AggregateSyntax) -> String {
    node(
      aggregate.kind.rawValue, aggregate.rank.map { text($0) },
      aggregate.argument.map { text($0) }, aggregate.isDescending ? "descending" : nil,
      group("where", aggregate.filter.map { text($0) }), text(aggregate.source))
  }

  private static func text(_ source: AggregateSource) -> String? {
    switch source {
    case .group: nil
    case .record(let source): node("of", text(source))
    case .peers(let alias, let conditions):
      node("among", alias.map { node("as", text($0)) }, list(conditions))
    }
  }

  static func text(_ source: SourceSyntax) -> String {
    node(
      "source", text(source.record), source.alias.map { node("as", text($0)) },
      group("where", source.conditions.map { text($0) }))
  }
}
