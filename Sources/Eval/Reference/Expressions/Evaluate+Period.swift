import Checker
import Parser
import Plan
import Values
import Vocabulary

/// The periods that records declare.
extension Evaluator {
  /// A period that begins with none is none.
  mutating func periodValue(_ period: PeriodNode, _ record: Int, _ row: Int) -> Value {
    var environment = rowEnvironment(record, row)
    let from = value(period.from, &environment)
    if from.isNone { return .none }
    let to = value(period.to, &environment)
    let isForever = isForever(to, period, &environment)
    return .period(
      PeriodValue(from: point(from, period), to: point(to, period), isForever: isForever))
  }

  private func point(_ value: Value, _ period: PeriodNode) -> TimePoint? {
    TimePoint(value).map { period.isByDay ? $0.byDay : $0 }
  }

  private mutating func isForever(
    _ end: Value, _ period: PeriodNode, _ environment: inout Environment
  ) -> Bool {
    switch period.endsWhenOpen {
    case .unknown: false
    case .forever: end.isNone || isOpen(period.to, &environment)
    }
  }

  /// Whether an end is missing because its cell is empty. What cannot be read, what a reference or a
  /// lookup does not give, and what is worked out from something missing, may lie anywhere.
  private mutating func isOpen(_ end: Node, _ environment: inout Environment) -> Bool {
    switch end.kind {
    case .field(let place):
      let bound = RowPlace(binding: place.binding, record: place.record)
      guard let row = row(bound, environment) else { return false }
      return isOpen(place.record, place.field, row)
    case .follow(let base, let record, let field):
      guard case .symbol(let key) = value(base, &environment),
        let row = records[record].row(key: key)
      else { return false }
      return isOpen(record, field, row)
    case .column(let lookup, let field):
      guard case .row(let row) = findRow(lookup, &environment) else { return false }
      switch lookup.source {
      case .table(let id): return tables[id.index].cells[row][field] == .missing(.absent)
      case .record(let id): return isOpen(id.index, field, row)
      }
    case .orElse(let first, let second):
      guard isOpen(first, &environment) else { return false }
      return isOpen(second, &environment)
    case .datePart(_, let base): return isOpen(base, &environment)
    case _: return false
    }
  }

  private mutating func isOpen(_ record: Int, _ field: Int, _ row: Int) -> Bool {
    switch records[record].columns[field] {
    case .stored, .nothing:
      return value(record: record, field: field, row: row) == .missing(.absent)
    case .computed(let node):
      var environment = rowEnvironment(record, row)
      return isOpen(node, &environment)
    case .values, .period: return false
    }
  }
}
