import Plan
import Values

extension Facts {
  /// The value of an expression. A condition gives `true`, `false` or missing.
  package func value(
    _ node: Node, _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    switch node.kind {
    case .call(let call): return value(of: call, &environment, &memo)
    case .constant(let value): return value
    case .parameter(let index): return parameter(index, asOf: environment.asOf)
    case .field(let place): return fieldValue(place, environment, &memo)
    case .ownKey(let place):
      guard let row = row(place, environment) else { return .missing(.absent) }
      return .symbol(records[place.record].keys[row])
    case .recordDate(let place): return date(of: place, environment)
    case .given(let index):
      return environment.givens.indices.contains(index)
        ? environment.givens[index] : .missing(.absent)
    case .follow(let base, let record, let field):
      let reference = value(base, &environment, &memo)
      return follow(reference, record, field, depth: environment.depth, &memo)
    case .column(let lookup, let field): return column(lookup, field, &environment, &memo)
    case .aggregate(let aggregate): return self.aggregate(aggregate, &environment, &memo)
    case .rowExists, .memberOf, .scope, .exists, .invalid:
      return truth(node, &environment, &memo).value
    }
  }

  /// Whether a condition holds.
  package func truth(
    _ node: Node, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    switch node.kind {
    case .call(let call): return truth(of: call, &environment, &memo)
    case .memberOf(let base, let test):
      return isMember(value(base, &environment, &memo), test, &environment, &memo)
    case .rowExists(let lookup): return rowExists(lookup, &environment, &memo)
    case .scope(let base, let cases):
      return scope(value(base, &environment, &memo), cases, &environment, &memo)
    case .exists(let match): return existsAsAsked(match, &environment, &memo)
    case .invalid: return .unknown
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .column, .aggregate:
      return Truth(value(node, &environment, &memo))
    }
  }

  /// Kleene's `and`, up to the first that is false.
  package func all(_ nodes: [Node], _ environment: inout Environment, _ memo: inout Memo) -> Truth {
    var result = Truth.yes
    for place in nodes.indices {
      result = result.and(truth(nodes[place], &environment, &memo))
      if result.isNo { return .no }
    }
    return result
  }

  func any(_ nodes: [Node], _ environment: inout Environment, _ memo: inout Memo) -> Truth {
    var result = Truth.no
    for place in nodes.indices {
      result = result.or(truth(nodes[place], &environment, &memo))
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
