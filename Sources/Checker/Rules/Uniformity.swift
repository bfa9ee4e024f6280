import Parser
import Source
import Values
import Vocabulary

/// Whether a value is the same for all records of a group: its keys, what follows from them, and
/// aggregates of the group.
struct Uniformity {
  private let keys: [Expr]
  private let environment: Environment
  private let bindings: [Binding]

  init(keys: [Expr], _ expressions: ExpressionChecker) {
    self.keys = keys
    environment = expressions.environment
    bindings = expressions.bindings
  }

  /// The first part that may differ from record to record; nothing where there is none.
  func varyingPart(of value: Expr) -> Expr? {
    varyingPart(of: value, bound: [])
  }

  /// - Parameter bound: records that an aggregate or existence around it looks through.
  private func varyingPart(of value: Expr, bound: [BindingID]) -> Expr? {
    if keys.contains(where: { isSame($0, value) }) { return nil }
    switch value.kind {
    case .field(let binding, _), .ownKey(let binding), .recordDate(let binding):
      return bound.contains(binding) || isKeyed(binding) ? nil : value
    case .follow(let base, _): return varyingPart(of: base, bound: bound).map { _ in value }
    case .call(.part(let part), let date):
      if followsFromKey(part, of: date[0]) { return nil }
      return varyingPart(of: date[0], bound: bound).map { _ in value }
    case .aggregate(let aggregate): return varyingPart(of: aggregate, in: value, bound: bound)
    case .exists(let source):
      return firstVarying(source.conditions, bound: bound + [source.binding])
    case .constant, .parameter, .given, .invalid, .column, .rowExists, .call, .memberOf, .scope:
      return firstVarying(value.children, bound: bound)
    }
  }

  private func varyingPart(of aggregate: Aggregate, in value: Expr, bound: [BindingID]) -> Expr? {
    guard let source = aggregate.boundSource else { return nil }
    if aggregate.kind == .position { return value }
    return firstVarying(aggregate.children, bound: bound + [source.binding])
  }

  private func firstVarying(_ values: [Expr], bound: [BindingID]) -> Expr? {
    values.lazy.compactMap { varyingPart(of: $0, bound: bound) }.first
  }

  /// A record whose own key groups: each group is one record.
  private func isKeyed(_ binding: BindingID) -> Bool {
    keys.contains { key in
      switch key.kind {
      case .ownKey(let own): own == binding
      case .field(let own, let field):
        own == binding && environment[bindings[own].record].keyFields == [field]
      case _: false
      }
    }
  }

  /// The field that dates a record is its date.
  private func isSame(_ key: Expr, _ value: Expr) -> Bool {
    if key.isSamePath(as: value) { return true }
    switch (key.kind, value.kind) {
    case (.field(let left, let field), .recordDate(let right)),
      (.recordDate(let left), .field(let right, let field)):
      return left == right && environment[bindings[left].record].datedBy == field
    case _: return false
    }
  }

  /// The month of a day that is a key, the year of a month.
  private func followsFromKey(_ part: DatePart, of base: Expr) -> Bool {
    keys.contains { key in
      guard let (finer, date) = partAndDate(of: key) else { return false }
      return isSame(date, base) && part.isCoarser(than: finer)
    }
  }

  /// A key as a part of a date; also the key of a derived record, whose date lies in it.
  private func partAndDate(of key: Expr) -> (DatePart, Expr)? {
    switch key.kind {
    case .call(.part(let part), let operands): return (part, operands[0])
    case .field(let binding, let id):
      let field = environment.field(id, of: bindings[binding].record)
      guard case .groupKey(let value) = field.source,
        let (part, date) = value.datePart,
        case .recordDate = date.kind,
        let type = environment.dateType(of: bindings[binding].record)
      else { return nil }
      return (part, Expr(.recordDate(binding), type, at: key.range))
    case _: return nil
    }
  }
}

extension DatePart {
  /// Whether the finer part tells this one: a day its month, a month its year, a week nothing.
  func isCoarser(than finer: DatePart) -> Bool { entry.finer.contains(finer) }
}
