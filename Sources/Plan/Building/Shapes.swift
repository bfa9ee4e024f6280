import Checker
import Values
import Vocabulary

extension ValueShape {
  /// All that a type allows.
  init(anyOf type: ValueType) {
    self.init(representation: Representation(type), mayBeMissing: true, mayBeNone: true)
  }

  init(_ constant: Constant, as type: ValueType) {
    var representation = Representation(type)
    var mayBeMissing = false
    var mayBeNone = false
    switch constant {
    case .missing: mayBeMissing = true
    case .none: mayBeNone = true
    case .number(let number): representation = .number(decimals: number.decimals)
    case .boolean, .text, .texts, .date, .time, .duration, .member, .part: break
    }
    self.init(
      representation: representation, mayBeMissing: mayBeMissing, mayBeNone: mayBeNone)
  }

  /// What can be any of some values, of which there is at least one.
  init?(oneOf shapes: [ValueShape]) {
    guard let first = shapes.first else { return nil }
    self = shapes.dropFirst().reduce(first) { $0.or($1) }
  }

  private func or(_ other: ValueShape) -> ValueShape {
    ValueShape(
      representation: representation.or(other.representation),
      mayBeMissing: mayBeMissing || other.mayBeMissing, mayBeNone: mayBeNone || other.mayBeNone)
  }

  func with(mayBeMissing: Bool? = nil, mayBeNone: Bool? = nil) -> ValueShape {
    ValueShape(
      representation: representation, mayBeMissing: mayBeMissing ?? self.mayBeMissing,
      mayBeNone: mayBeNone ?? self.mayBeNone)
  }
}

extension Representation {
  init(_ type: ValueType) {
    switch type {
    case .code, .text, .reference: self = .symbol
    case .codes: self = .symbols
    case .integer: self = .number(decimals: 0)
    case .decimal, .money: self = .number(decimals: nil)
    case .date, .part(.day): self = .day
    case .time: self = .moment
    case .duration: self = .duration
    case .boolean: self = .truth
    case .choice, .scope: self = .member
    case .part: self = .ordinal
    case .period: self = .period
    case .set: self = .set
    case .unknown: self = .unknown
    }
  }

  var decimals: Int? {
    switch self {
    case .number(let decimals): decimals
    case .symbol, .symbols, .day, .moment, .duration, .truth, .member, .ordinal, .period, .set,
      .unknown:
      nil
    }
  }

  fileprivate func or(_ other: Representation) -> Representation {
    switch (self, other) {
    case (.number(let left?), .number(let right?)): .number(decimals: max(left, right))
    case (.number, .number): .number(decimals: nil)
    case _: self == other ? self : .unknown
    }
  }
}

extension Exact {
  /// How many decimals it is written with; nothing where they never end, or are very many.
  fileprivate var decimals: Int? {
    var rest = self
    for count in 0...decimalsMax {
      if rest.isInteger { return count }
      guard let next = rest.multiplied(by: Exact(10)) else { return nil }
      rest = next
    }
    return nil
  }
}

/// Beyond so many decimals an engine is not helped by a fixed scale.
private let decimalsMax = 9
