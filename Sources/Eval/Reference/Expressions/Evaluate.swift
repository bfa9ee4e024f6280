import Plan
import Values

extension Facts {
  /// The value of an expression. A condition gives `true`, `false` or missing.
  package func value(_ node: Node, _ environment: inout Environment, _ memo: inout Memo) -> Value {
    switch node.kind {
    case .constant(let value): return value
    case .parameter(let index): return parameter(index, asOf: environment.asOf)
    case .field(let place): return fieldValue(place, environment, &memo)
    case .ownKey(let place):
      guard let row = row(place, environment) else { return .missing(.absent) }
      return .symbol(records[place.record].keys[row])
    case .recordDate(let place):
      return date(of: place, environment)
    case .given(let index):
      return environment.givens.indices.contains(index)
        ? environment.givens[index] : .missing(.absent)
    case .follow(let base, let record, let field):
      let reference = value(base, &environment, &memo)
      return follow(reference, record, field, depth: environment.depth, &memo)
    case .datePart(let part, let base):
      let time = value(base, &environment, &memo)
      return datePart(part, of: time, as: node.type)
    case .column(let lookup, let field): return column(lookup, field, &environment, &memo)
    case .negate, .arithmetic, .orElse, .extreme, .absolute, .rounded:
      return number(node, &environment, &memo)
    case .daysOf, .elapsed: return elapsed(node, &environment, &memo)
    case .aggregate(let aggregate): return self.aggregate(aggregate, &environment, &memo)
    case .rowExists, .not, .and, .or, .compare, .between, .sameKey, .memberOf, .textTest, .state,
      .withinTime, .during, .overlaps, .touches, .within, .scope, .exists, .invalid:
      return truth(node, &environment, &memo).value
    }
  }

  /// Whether a condition holds.
  package func truth(_ node: Node, _ environment: inout Environment, _ memo: inout Memo) -> Truth {
    switch node.kind {
    case .not(let base): return truth(base, &environment, &memo).negated
    case .and(let parts): return all(parts, &environment, &memo)
    case .or(let parts): return any(parts, &environment, &memo)
    case .compare(let comparison, let left, let right):
      let first = value(left, &environment, &memo)
      let second = value(right, &environment, &memo)
      return compare(comparison, first, second)
    case .between(let value, let low, let high):
      return between(value, low, high, &environment, &memo)
    case .sameKey(let left, let right, let comparison):
      let own = value(left, &environment, &memo)
      let other = value(right, &environment, &memo)
      return sameKey(own, other, comparison)
    case .memberOf(let base, let test), .textTest(let base, let test):
      let value = value(base, &environment, &memo)
      return isMember(value, test, &environment, &memo)
    case .state(let base, let state, let isNegated):
      let value = value(base, &environment, &memo)
      return hasState(value, state, isNegated: isNegated)
    case .rowExists(let lookup): return rowExists(lookup, &environment, &memo)
    case .withinTime, .during, .overlaps, .touches, .within:
      return inTime(node, &environment, &memo)
    case .scope(let base, let cases):
      let value = value(base, &environment, &memo)
      return scope(value, cases, &environment, &memo)
    case .exists(let match): return existsAsAsked(match, &environment, &memo)
    case .invalid: return .unknown
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .negate, .arithmetic, .orElse, .extreme, .absolute, .rounded, .daysOf, .elapsed, .aggregate:
      return Truth(value(node, &environment, &memo))
    }
  }

  /// Kleene's `and`, up to the first that is false.
  package func all(_ nodes: [Node], _ environment: inout Environment, _ memo: inout Memo) -> Truth {
    var result = Truth.yes
    for node in nodes {
      result = result.and(truth(node, &environment, &memo))
      if result.isNo { return .no }
    }
    return result
  }

  func any(_ nodes: [Node], _ environment: inout Environment, _ memo: inout Memo) -> Truth {
    var result = Truth.no
    for node in nodes {
      result = result.or(truth(node, &environment, &memo))
      if result.isYes { return .yes }
    }
    return result
  }

  func date(of place: RowPlace, _ environment: Environment) -> Value {
    guard let row = row(place, environment) else { return .missing(.absent) }
    return records[place.record].date(row)
  }

  private func fieldValue(_ place: FieldPlace, _ environment: Environment, _ memo: inout Memo)
    -> Value
  {
    guard environment.rows.indices.contains(place.binding) else { return .missing(.absent) }
    let row = environment.rows[place.binding]
    return row < 0
      ? .missing(.absent)
      : value(
        record: place.record, field: place.field, row: Int(row), depth: environment.depth, &memo)
  }

  /// A field of the row that a reference names.
  private func follow(
    _ reference: Value, _ record: Int, _ field: Int, depth: Int, _ memo: inout Memo
  ) -> Value {
    switch reference {
    case .symbol(let key):
      guard let row = records[record].row(key: key) else { return .missing(.absent) }
      return value(record: record, field: field, row: row, depth: depth, &memo)
    case .none: return .none
    case .missing(let absence): return .missing(absence == .overflow ? .overflow : .absent)
    case .boolean, .number, .symbols, .date, .time, .duration, .member, .part, .period, .set:
      return .missing(.absent)
    }
  }
}
