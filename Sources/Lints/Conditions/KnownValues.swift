import Checker
import Parser
import Values
import Vocabulary

/// What is known of values before any condition is asked: which numbers a count can be, whether a
/// field can be none. Where nothing is known, anything is possible.
struct KnownValues {
  let rulebook: CheckedRulebook
  /// By binding.
  let records: [RecordID]
  /// Of the grade at hand.
  let gives: [Expr]
  /// Computed fields are looked into once, so that no chain of them takes long.
  private let looksIntoFields: LooksInto

  private enum LooksInto { case computedFields, nothing }

  init(_ rulebook: CheckedRulebook, records: [RecordID], gives: [Expr] = []) {
    self.init(rulebook, records, gives, .computedFields)
  }

  private init(
    _ rulebook: CheckedRulebook, _ records: [RecordID], _ gives: [Expr], _ looksInto: LooksInto
  ) {
    self.rulebook = rulebook
    self.records = records
    self.gives = gives
    looksIntoFields = looksInto
  }

  private func inside(_ record: RecordID) -> KnownValues {
    KnownValues(rulebook, [record], [], .nothing)
  }

  private func record(of binding: BindingID) -> Record? {
    guard records.indices.contains(binding.index) else { return nil }
    return rulebook[records[binding.index]]
  }
}

extension KnownValues {
  /// The date of a row is the field that dates it.
  func oneSpelling(of value: Expr) -> Expr {
    guard case .recordDate(let binding) = value.kind, let record = record(of: binding),
      let field = record.datedBy
    else { return value }
    return Expr(.field(binding, field), record[field].type, at: value.range)
  }

  /// The date of a record, where it has one that is written in a file.
  func date(of binding: BindingID) -> Expr? {
    guard let record = record(of: binding), let field = record.datedBy else { return nil }
    return Expr(.recordDate(binding), record[field].type, at: Expr.nowhere)
  }
}

// MARK: - Which values

extension KnownValues {
  /// What a value can be where there is one.
  func values(of expression: Expr) -> Stretches {
    switch expression.kind {
    case .constant(let constant): constant.stretches ?? .everything
    case .parameter(let id):
      rulebook[id].values.reduce(.nothing) { all, value in
        all.union(value.constant.stretches ?? .everything)
      }
    case .call(let function, let operands): values(of: function, operands, expression.type)
    case .aggregate(let aggregate): values(of: aggregate, expression.type)
    case .field(let binding, let field): values(of: field, binding, expression.type)
    case .given(let place) where gives.indices.contains(place): values(of: gives[place])
    case _: values(of: expression.type)
    }
  }

  private func values(of function: Function, _ operands: [Expr], _ type: ValueType) -> Stretches {
    switch function {
    case .part(let part):
      switch part.entry.value {
      case .number(let range): .numbers(range)
      case .stretch: values(of: type)
      }
    case .absolute: Stretches(from: .before(.zero), to: .highest)
    case .orElse: values(of: operands[0]).union(values(of: operands[1]))
    case .not, .and, .or, .arithmetic, .negate, .rounded, .extreme, .compare, .between, .sameKey,
      .state, .elapsed, .daysOf, .withinTime, .during, .overlaps, .touches, .near:
      values(of: type)
    }
  }

  private func values(of type: ValueType) -> Stretches {
    switch type {
    case .boolean: .numbers(0...1)
    case .choice(let id): .numbers(0...max(0, rulebook[id].members.count - 1))
    case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .reference,
      .scope, .period, .part, .set, .unknown:
      .everything
    }
  }

  private func values(of aggregate: Aggregate, _ type: ValueType) -> Stretches {
    switch aggregate.kind.entry.values {
    case .counts where aggregate.countsItsGroup: Stretches(from: .before(.one), to: .highest)
    case .counts, .notNegative: Stretches(from: .before(.zero), to: .highest)
    case .places: Stretches(from: .before(.one), to: .highest)
    case .share: .numbers(0...1)
    case .any: values(of: type)
    }
  }

  private func values(of field: FieldID, _ binding: BindingID, _ type: ValueType) -> Stretches {
    guard case .computedFields = looksIntoFields, let record = record(of: binding),
      case .computed(let value) = record[field].source
    else { return values(of: type) }
    return inside(records[binding.index]).values(of: value)
  }

  /// Whether its values are whole numbers, as those of dates and choices are here.
  func isWhole(_ expression: Expr) -> Bool {
    switch expression.type {
    case .boolean, .choice, .date, .time, .part: true
    case .integer: isCounted(expression)
    case .code, .codes, .text, .decimal, .money, .duration, .reference, .scope, .period, .set,
      .unknown:
      false
    }
  }

  private func isCounted(_ expression: Expr) -> Bool {
    switch expression.kind {
    case .field(let binding, let field): record(of: binding)?[field].isColumn ?? false
    case .call(.part, _), .call(.daysOf, _), .call(.elapsed, _): true
    case .aggregate(let aggregate):
      switch aggregate.kind.entry.values {
      case .counts, .places: true
      case .any, .notNegative, .share: false
      }
    case _: false
    }
  }
}

// MARK: - None

extension KnownValues {
  func mayBeNone(_ expression: Expr) -> Bool {
    switch expression.kind {
    case .constant(let constant): constant == .none
    case .parameter(let id): rulebook[id].values.contains { $0.constant == .none }
    case .field(let binding, let field):
      record(of: binding).map { mayBeNone($0[field], of: records[binding.index]) }
        ?? true
    case .ownKey: false
    case .recordDate(let binding): dateMayBeNone(of: binding)
    case .given(let place): gives.indices.contains(place) ? mayBeNone(gives[place]) : true
    case .follow(let base, let field): mayBeNone(base) || mayBeNone(field, behind: base)
    case .column(let lookup, let field): mayBeNone(field, of: lookup)
    case .call(let function, let operands):
      !function.entry.typing.givesCondition && operands.contains { mayBeNone($0) }
    case .aggregate(let aggregate): aggregate.kind.entry.form == .order
    case .rowExists, .memberOf, .scope, .exists: false
    case .invalid: true
    }
  }

  private func mayBeNone(_ field: Field, of record: RecordID) -> Bool {
    switch field.source {
    case .column(let column): return column.emptyMeansNone
    case .computed(let value):
      guard case .computedFields = looksIntoFields else { return true }
      return inside(record).mayBeNone(value)
    case .period, .groupKey, .aggregated, .runStart, .runEnd, .finding: return true
    }
  }

  private func dateMayBeNone(of binding: BindingID) -> Bool {
    guard let record = record(of: binding), let field = record.datedBy else { return true }
    return mayBeNone(record[field], of: records[binding.index])
  }

  private func mayBeNone(_ field: FieldID, behind reference: Expr) -> Bool {
    guard case .reference(let record) = reference.type else { return true }
    return mayBeNone(rulebook[record][field], of: record)
  }

  private func mayBeNone(_ field: FieldID, of lookup: Lookup) -> Bool {
    switch lookup.source {
    case .table(let id):
      rulebook[id].rows.contains { $0.cells[field.index] == .none }
    case .record(let id):
      mayBeNone(rulebook[id][field], of: id)
    }
  }
}

extension Aggregate {
  /// Whether it counts the members of the candidate's group, which is one of them.
  fileprivate var countsItsGroup: Bool {
    isOfGroup && filter.isEmpty && kind.entry.form == .bare
  }
}

// MARK: - Values as places in an order

extension Constant {
  /// Nothing for what has no place in an order, or is no value.
  var stretches: Stretches? {
    switch self {
    case .boolean(let value): .numbers(value ? 1...1 : 0...0)
    case .number(let number): .number(number)
    case .text(let text): Stretches(from: .before(text: text), to: .behind(text: text))
    case .date(let day): .number(Exact(Int(day.number)))
    case .time(let moment): .number(Exact(Int(moment.seconds)))
    case .member(let place): .numbers(place...place)
    case .part(let ordinal): .number(Exact(Int(ordinal)))
    case .missing, .none, .texts, .duration: nil
    }
  }
}

extension CheckedList.Entry {
  var stretch: Stretches.Stretch {
    switch self {
    case .exact(let text): .init(from: .before(text: text), to: .behind(text: text))
    case .prefix(let text): .init(from: .before(text: text), to: .behindAll(startingWith: text))
    case .span(let first, let last):
      .init(from: .before(text: first), to: .behindAll(startingWith: last))
    }
  }
}

/// What a type's values are counted in; values of different scales are not compared here.
enum Scale: Hashable {
  case number, day, second, member, text

  init?(_ type: ValueType) {
    switch type {
    case .integer, .decimal, .money: self = .number
    case .part(.day), .date: self = .day
    case .part: self = .number
    case .time: self = .second
    case .choice, .boolean: self = .member
    case .code, .text, .reference: self = .text
    case .codes, .duration, .scope, .period, .set, .unknown: return nil
    }
  }
}
