import Plan
import Values

extension Evaluator {
  // What is evaluated stands in a constant before it is given on: a call on `self` whose arguments
  // change `self` would copy the whole evaluator.

  /// The value of an expression. A condition gives `true`, `false` or missing.
  package mutating func value(_ node: Node, _ environment: inout Environment) -> Value {
    switch node.kind {
    case .constant(let value): return value
    case .parameter(let index): return parameter(index, asOf: environment.asOf)
    case .field(let place): return fieldValue(place, environment)
    case .ownKey(let place):
      guard let row = row(place, environment) else { return .missing(.absent) }
      return .symbol(records[place.record].keys[row])
    case .recordDate(let place):
      return date(of: place, environment)
    case .given(let index):
      return environment.givens.indices.contains(index)
        ? environment.givens[index] : .missing(.absent)
    case .follow(let base, let record, let field):
      let reference = value(base, &environment)
      return follow(reference, record, field)
    case .datePart(let part, let base):
      let time = value(base, &environment)
      return datePart(part, of: time, as: node.type)
    case .column(let lookup, let field): return column(lookup, field, &environment)
    case .negate, .arithmetic, .orElse, .extreme, .absolute, .rounded:
      return number(node, &environment)
    case .daysOf, .elapsed: return elapsed(node, &environment)
    case .aggregate(let aggregate): return self.aggregate(aggregate, &environment)
    case .rowExists, .not, .and, .or, .compare, .between, .sameKey, .memberOf, .textTest, .state,
      .withinTime, .during, .overlaps, .touches, .within, .scope, .exists, .invalid:
      return truth(node, &environment).value
    }
  }

  /// Whether a condition holds.
  package mutating func truth(_ node: Node, _ environment: inout Environment) -> Truth {
    switch node.kind {
    case .not(let base): return truth(base, &environment).negated
    case .and(let parts): return all(parts, &environment)
    case .or(let parts): return any(parts, &environment)
    case .compare(let comparison, let left, let right):
      let first = value(left, &environment)
      let second = value(right, &environment)
      return compare(comparison, first, second)
    case .between(let value, let low, let high):
      return between(value, low, high, &environment)
    case .sameKey(let left, let right, let comparison):
      let own = value(left, &environment)
      let other = value(right, &environment)
      return sameKey(own, other, comparison)
    case .memberOf(let base, let test), .textTest(let base, let test):
      let value = value(base, &environment)
      return isMember(value, test, &environment)
    case .state(let base, let state, let isNegated):
      let value = value(base, &environment)
      return hasState(value, state, isNegated: isNegated)
    case .rowExists(let lookup): return rowExists(lookup, &environment)
    case .withinTime, .during, .overlaps, .touches, .within: return inTime(node, &environment)
    case .scope(let base, let cases):
      let value = value(base, &environment)
      return scope(value, cases, &environment)
    case .exists(let match): return existsAsAsked(match, &environment)
    case .invalid: return .unknown
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .datePart, .column,
      .negate, .arithmetic, .orElse, .extreme, .absolute, .rounded, .daysOf, .elapsed, .aggregate:
      return Truth(value(node, &environment))
    }
  }

  /// Kleene's `and`, up to the first that is false.
  package mutating func all(_ nodes: [Node], _ environment: inout Environment) -> Truth {
    var result = Truth.yes
    for node in nodes {
      result = result.and(truth(node, &environment))
      if result.isNo { return .no }
    }
    return result
  }

  mutating func any(_ nodes: [Node], _ environment: inout Environment) -> Truth {
    var result = Truth.no
    for node in nodes {
      result = result.or(truth(node, &environment))
      if result.isYes { return .yes }
    }
    return result
  }

  func date(of place: RowPlace, _ environment: Environment) -> Value {
    guard let row = row(place, environment) else { return .missing(.absent) }
    return records[place.record].date(row)
  }

  private mutating func fieldValue(_ place: FieldPlace, _ environment: Environment) -> Value {
    guard environment.rows.indices.contains(place.binding) else { return .missing(.absent) }
    let row = environment.rows[place.binding]
    return row < 0
      ? .missing(.absent) : value(record: place.record, field: place.field, row: Int(row))
  }

  /// A field of the row that a reference names.
  private mutating func follow(_ reference: Value, _ record: Int, _ field: Int) -> Value {
    switch reference {
    case .symbol(let key):
      guard let row = records[record].row(key: key) else { return .missing(.absent) }
      return value(record: record, field: field, row: row)
    case .none: return .none
    case .missing(let absence): return .missing(absence == .overflow ? .overflow : .absent)
    case .boolean, .number, .symbols, .date, .time, .duration, .member, .part, .period, .set:
      return .missing(.absent)
    }
  }
}
