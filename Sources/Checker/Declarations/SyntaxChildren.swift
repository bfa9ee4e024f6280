import Parser

extension ExprSyntax {
  /// The expressions directly inside this one, in the order of the text.
  var children: [ExprSyntax] {
    switch kind {
    case .number, .duration, .text, .date, .time, .boolean, .name, .invalid: []
    case .member(let base, _): [base]
    case .lookup(_, let keys): keys
    case .tuple(let items), .alternatives(let items), .and(let items), .or(let items),
      .extreme(_, let items):
      items
    case .parentheses(let inner), .unary(_, let inner), .anyOf(let inner), .same(let inner),
      .different(let inner), .window(let inner), .gaps(let inner), .scope(let inner),
      .state(let inner, _, _):
      [inner]
    case .span(let first, let second), .binary(_, let first, let second),
      .elapsed(_, let first, let second):
      [first, second]
    case .between(let value, let low, let high): [value, low, high]
    case .withinTime(let value, let length, _, let base): [value, length, base]
    case .aggregate(let aggregate): aggregate.children
    case .existence(_, let source): source.conditions
    }
  }

  /// Whether this expression or one inside it satisfies the predicate.
  func contains(where predicate: (ExprSyntax) -> Bool) -> Bool {
    var pending = [self]
    while let next = pending.popLast() {
      if predicate(next) { return true }
      pending += next.children
    }
    return false
  }
}

extension AggregateSyntax {
  fileprivate var children: [ExprSyntax] {
    let own = [argument, rank].compactMap(\.self) + filter
    return switch source {
    case .group: own
    case .record(let source): own + source.conditions
    case .peers(_, let conditions): own + conditions
    }
  }
}
