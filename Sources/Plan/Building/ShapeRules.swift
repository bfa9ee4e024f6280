import Checker
import Vocabulary

/// What is known of the value of an expression from its parts. Whoever runs the program relies on it,
/// so that what is in doubt may be missing and may be none.
struct ShapeRules {
  let rulebook: CheckedRulebook
  private let parameters: [ValueShape]

  init(_ rulebook: CheckedRulebook) {
    self.rulebook = rulebook
    parameters = rulebook.parameters.map { parameter in
      let always = parameter.values.contains { $0.from == nil && $0.to == nil }
      let shapes = parameter.values.map { ValueShape($0.constant, as: parameter.type) }
      let shape = ValueShape(oneOf: shapes) ?? ValueShape(anyOf: parameter.type)
      return always ? shape : shape.with(mayBeMissing: true)
    }
  }

  func shape(of kind: NodeKind, _ type: ValueType, constants: ConstantTables) -> ValueShape {
    switch kind {
    case .constant(let id): ValueShape(constants.constants[id.index], as: type)
    case .parameter(let id): parameters[id.index]
    case .field(let place): shape(of: place.field, in: place.record)
    case .ownKey(let place): ownKey(place)
    case .recordDate(let place): date(of: place.record, as: type)
    case .follow(let base, let record, let field):
      shape(of: field, in: record)
        .with(mayBeMissing: true, mayBeNone: mayBeNone(field, in: record) || base.values.mayBeNone)
    case .call(let call): shape(of: call, type)
    case .memberOf, .scope, .rowExists, .exists, .invalid: .truth
    case .given, .column: ValueShape(anyOf: type)
    case .aggregate(let aggregate): shape(of: aggregate, type)
    }
  }

  private func shape(of field: FieldID, in record: RecordID) -> ValueShape {
    ValueShape(anyOf: rulebook.records[record.index].fields[field.index].type)
      .with(mayBeNone: mayBeNone(field, in: record))
  }

  private func mayBeNone(_ field: FieldID, in record: RecordID) -> Bool {
    switch rulebook.records[record.index].fields[field.index].source {
    case .column(let column): column.emptyMeansNone
    case .runStart, .runEnd, .period: false
    case .computed, .groupKey, .aggregated, .finding: true
    }
  }

  /// Rows of files without a key are left out; the candidate is always bound.
  private func ownKey(_ place: RowPlace) -> ValueShape {
    ValueShape(
      representation: .symbol, mayBeMissing: place.binding.index > 0, mayBeNone: false)
  }

  private func date(of record: RecordID, as type: ValueType) -> ValueShape {
    let datedBy = rulebook.records[record.index].datedBy
    return ValueShape(anyOf: type)
      .with(mayBeNone: datedBy.map { mayBeNone($0, in: record) } ?? false)
  }

  private func shape(of aggregate: AggregateNode, _ type: ValueType) -> ValueShape {
    let shape = ValueShape(anyOf: type)
    let entry = aggregate.kind.entry
    let isNeverNone = entry.argument == .condition || entry.values == .counts
    return isNeverNone ? shape.with(mayBeNone: false) : shape
  }
}

/// Functions.
extension ShapeRules {
  private func shape(of call: CallNode, _ type: ValueType) -> ValueShape {
    let operands = call.operands.map(\.values)
    switch call.function {
    case .not, .and, .or: return truth(unknownWith: operands)
    case .compare, .between, .sameKey, .withinTime, .during, .overlaps, .touches, .near:
      return .truth
    case .state(let state, _): return state == .none ? truth(unknownWith: operands) : known
    case .arithmetic(let sign): return number(operands, type, decimals: decimals(sign, operands))
    case .extreme: return ValueShape(oneOf: operands) ?? ValueShape(anyOf: type)
    case .orElse: return replacement(operands, type)
    case .negate, .absolute:
      return number(operands, type, decimals: operands[0].representation.decimals)
    case .rounded: return number(operands, type, decimals: 0)
    case .part, .elapsed, .daysOf: return ValueShape(anyOf: type)
    }
  }

  private var known: ValueShape { ValueShape.truth.with(mayBeMissing: false) }

  private func truth(unknownWith operands: [ValueShape]) -> ValueShape {
    ValueShape.truth.with(mayBeMissing: operands.contains(where: \.mayBeMissing))
  }

  /// Numbers that do not fit give no value.
  private func number(
    _ operands: [ValueShape], _ type: ValueType, decimals: Int?
  ) -> ValueShape {
    let shape = ValueShape(anyOf: type)
    guard case .number = shape.representation else { return shape }
    return ValueShape(
      representation: .number(decimals: decimals ?? shape.representation.decimals),
      mayBeMissing: true, mayBeNone: operands.contains(where: \.mayBeNone))
  }

  private func decimals(_ sign: ArithmeticOperator, _ operands: [ValueShape]) -> Int? {
    guard let left = operands[0].representation.decimals,
      let right = operands[1].representation.decimals
    else { return nil }
    switch sign {
    case .add, .subtract: return max(left, right)
    case .multiply: return left + right
    case .divide: return nil
    }
  }

  private func replacement(_ operands: [ValueShape], _ type: ValueType) -> ValueShape {
    guard let shape = ValueShape(oneOf: operands) else { return ValueShape(anyOf: type) }
    return shape.with(mayBeMissing: operands[1].mayBeMissing)
  }
}
