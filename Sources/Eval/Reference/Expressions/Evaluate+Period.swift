import Checker
import Plan
import Values
import Vocabulary

/// The periods that records declare.
extension Facts {
  /// A period that begins with none is none.
  func periodValue(
    _ period: PeriodNode, _ record: Int, _ row: Int, _ depth: Int, _ memo: inout Memo
  ) -> Value {
    var environment = rowEnvironment(record, row, depth: depth)
    let from = value(period.from, &environment, &memo)
    if from.isNone { return .none }
    let to = value(period.to, &environment, &memo)
    let isForever = isForever(to, period, &environment, &memo)
    return .period(
      PeriodValue(from: point(from, period), to: point(to, period), isForever: isForever))
  }

  private func point(_ value: Value, _ period: PeriodNode) -> TimePoint? {
    TimePoint(value).map { period.isByDay ? $0.byDay : $0 }
  }

  private func isForever(
    _ end: Value, _ period: PeriodNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Bool {
    switch period.endsWhenOpen {
    case .unknown: false
    case .forever: end.isNone || isOpen(period.to, &environment, &memo)
    }
  }

  /// Whether an end is missing because its cell is empty. What cannot be read, what a reference or a
  /// lookup does not give, and what is worked out from something missing, may lie anywhere.
  private func isOpen(_ end: Node, _ environment: inout Environment, _ memo: inout Memo) -> Bool {
    switch end.kind {
    case .field(let place):
      let bound = RowPlace(binding: place.binding, record: place.record)
      guard let row = row(bound, environment) else { return false }
      return isOpen(place.record, place.field, row, depth: environment.depth, &memo)
    case .follow(let base, let record, let field):
      guard case .symbol(let key) = value(base, &environment, &memo),
        let row = records[record].row(key: key)
      else { return false }
      return isOpen(record, field, row, depth: environment.depth, &memo)
    case .column(let lookup, let field):
      guard case .row(let row) = findRow(lookup, &environment, &memo) else { return false }
      switch lookup.source {
      case .table(let id): return tables[id.index].cells[row][field] == .missing(.absent)
      case .record(let id): return isOpen(id.index, field, row, depth: environment.depth, &memo)
      }
    case .call(let call): return isOpen(call, &environment, &memo)
    case _: return false
    }
  }

  /// What stands in for an end is open where both are, and a part of a time where the time is.
  private func isOpen(
    _ call: CallNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Bool {
    switch call.function {
    case .orElse, .part: call.operands.allSatisfy { isOpen($0, &environment, &memo) }
    case _: false
    }
  }

  private func isOpen(_ record: Int, _ field: Int, _ row: Int, depth: Int, _ memo: inout Memo)
    -> Bool
  {
    switch records[record].columns[field] {
    case .stored, .nothing:
      return value(record: record, field: field, row: row, depth: depth, &memo) == .missing(.absent)
    case .computed(let node):
      var environment = rowEnvironment(record, row, depth: depth)
      return isOpen(node, &environment, &memo)
    case .values, .period: return false
    }
  }
}
