import Parser
import Values
import Vocabulary

/// In which situations a condition gives an answer. That may be too many, never too few: what is not
/// understood is possible.
struct ConditionReading {
  enum Answer {
    case holds, fails
    /// It holds, or is unknown.
    case mayHold
    /// It fails, or is unknown.
    case mayFail

    var opposite: Answer {
      switch self {
      case .holds: .fails
      case .fails: .holds
      case .mayHold: .mayFail
      case .mayFail: .mayHold
      }
    }
  }

  let known: KnownValues
  let sets: CodeSets

  func situations(_ condition: Expr, _ answer: Answer) -> Situations {
    switch condition.kind {
    case .not(let inner): return situations(inner, answer.opposite)
    case .and(let parts): return conjunction(parts, answer)
    case .or(let parts):
      switch answer {
      case .holds, .mayHold: return any(parts, answer)
      case .fails, .mayFail: return all(parts, answer)
      }
    case _: break
    }
    switch answer {
    case .holds: return holds(condition)
    case .fails: return fails(condition)
    case .mayHold: return holds(condition).or(unknown(condition))
    case .mayFail: return fails(condition).or(unknown(condition))
    }
  }

  /// Conditions that stand side by side.
  func conjunction(_ parts: [Expr], _ answer: Answer) -> Situations {
    switch answer {
    case .holds, .mayHold: all(parts, answer)
    case .fails, .mayFail: any(parts, answer)
    }
  }

  private func all(_ parts: [Expr], _ answer: Answer) -> Situations {
    parts.reduce(.any) { $0.isEmpty ? $0 : $0.and(situations($1, answer)) }
  }

  private func any(_ parts: [Expr], _ answer: Answer) -> Situations {
    parts.reduce(.none) { $0.or(situations($1, answer)) }
  }

  private func holds(_ condition: Expr) -> Situations {
    switch condition.kind {
    case .compare(let comparison, let left, let right): compared(comparison, left, right)
    case .between(let value, let low, let high):
      compared(.greaterOrEqual, value, low).and(compared(.lessOrEqual, value, high))
    case .sameKey(let own, let other, let isDifferent):
      compared(isDifferent ? .notEqual : .equal, own, other)
    case .memberOf, .textTest:
      set(of: condition).map { present($0.value, $0.set.values) } ?? told(condition, .yes)
    case .state(let value, let state, let negated):
      negated ? lacks(state, value) : has(state, value)
    case .rowExists(let lookup): row(lookup, condition)
    case .constant, .parameter, .field, .follow, .given, .column, .orElse, .aggregate:
      present(condition, .yes)
    case _: told(condition, .yes)
    }
  }

  private func fails(_ condition: Expr) -> Situations {
    switch condition.kind {
    case .compare(let comparison, let left, let right):
      notCompared(comparison, left, right)
    case .between(let value, let low, let high):
      notCompared(.greaterOrEqual, value, low).or(notCompared(.lessOrEqual, value, high))
    case .sameKey: .any
    case .memberOf, .textTest:
      set(of: condition).map { present($0.value, $0.set.others).or(none($0.value)) }
        ?? told(condition, .no)
    case .state(let value, let state, let negated):
      negated ? has(state, value) : lacks(state, value)
    case .constant, .parameter, .field, .follow, .given, .column, .orElse, .aggregate:
      present(condition, .no).or(none(condition))
    case _: told(condition, .no)
    }
  }

  private func unknown(_ condition: Expr) -> Situations {
    switch condition.kind {
    case .compare(_, let left, let right):
      Scale(left.type) == nil ? .any : missing(left).or(missing(right))
    case .between(let value, let low, let high):
      Scale(value.type) == nil ? .any : missing(value).or(missing(low)).or(missing(high))
    case .memberOf, .textTest:
      set(of: condition).map { $0.set.others.isEverything ? .any : missing($0.value) }
        ?? Situations(condition.normalized, .missing)
    case .state(let value, .none, _): missing(value)
    case .state(_, .missing, _), .state(_, .present, _), .state(_, .unreadable, _): .none
    case .constant, .parameter, .field, .follow, .given, .column, .orElse, .aggregate:
      missing(condition)
    case .sameKey: .any
    case _: Situations(condition.normalized, .missing)
    }
  }

  /// A condition taken for what it is: where it stands twice, its answer is the same.
  private func told(_ condition: Expr, _ truth: Stretches) -> Situations {
    Situations(condition.normalized, .present(truth))
  }
}

extension Stretches {
  fileprivate static let yes = Stretches.numbers(1...1)
  fileprivate static let no = Stretches.numbers(0...0)
}

// MARK: - Values

extension ConditionReading {
  /// That a value is there and lies in some stretches.
  func present(_ value: Expr, _ values: Stretches) -> Situations {
    let reduction = Reduction(value, in: values.intersection(known.values(of: value)))
    let term = known.oneSpelling(of: reduction.term)
    var possible = reduction.values.intersection(known.values(of: term))
    if known.isWhole(term) { possible = possible.amongWholeNumbers }
    if case .constant = term.kind { return possible.isEmpty ? .none : .any }
    return Situations(term.normalized, .present(possible))
  }

  private func none(_ value: Expr) -> Situations {
    if !known.mayBeNone(value) { return .none }
    let term = known.oneSpelling(of: Reduction(value, in: .everything).term)
    return Situations(term.normalized, .none)
  }

  private func has(_ state: ValueState, _ value: Expr) -> Situations {
    switch state {
    case .present: present(value, .everything)
    case .none: none(value)
    case .missing, .unreadable: missing(value)
    }
  }

  /// Where it is known that a value is not in a state.
  private func lacks(_ state: ValueState, _ value: Expr) -> Situations {
    switch state {
    case .present: missing(value).or(none(value))
    case .none: present(value, .everything)
    case .missing: present(value, .everything).or(none(value))
    case .unreadable: .any
    }
  }

  private func missing(_ value: Expr) -> Situations {
    switch value.kind {
    case .constant(.missing): return .any
    case .constant: return .none
    case .datePart(.day, let date), .datePart(.week, let date), .datePart(.month, let date),
      .datePart(.quarter, let date), .datePart(.year, let date):
      return missing(date)
    case .negate, .arithmetic: return .any
    case _: return Situations(known.oneSpelling(of: value).normalized, .missing)
    }
  }
}

// MARK: - Comparisons

extension ConditionReading {
  private func notCompared(_ comparison: Comparison, _ left: Expr, _ right: Expr) -> Situations {
    compared(comparison.opposite, left, right).or(none(left)).or(none(right))
  }

  private func compared(_ comparison: Comparison, _ left: Expr, _ right: Expr) -> Situations {
    let ofLeft = present(left, values(comparison, right, beside: left))
    let ofRight = present(right, values(comparison.swapped, left, beside: right))
    if left.isConstant || right.isConstant { return ofLeft.and(ofRight) }
    let (one, other) = (left.normalized, right.normalized)
    if one == other { return comparison.holdsOfEquals ? present(left, .everything) : .none }
    return ofLeft.and(ofRight).and(order(comparison, one, other))
  }

  /// How two values lie to each other: before, equal or behind.
  private func order(_ comparison: Comparison, _ left: Expr, _ right: Expr) -> Situations {
    let isTurned = left.hashValue > right.hashValue
    let (first, second) = isTurned ? (right, left) : (left, right)
    let pair = Expr(.compare(.equal, first, second), .boolean, at: Expr.nowhere)
    let orders = (isTurned ? comparison.swapped : comparison).orders
    return Situations(pair, .present(Stretches(orders.flatMap { Stretches.numbers($0...$0).all })))
  }

  /// The values that compare so with some value of the other side.
  private func values(
    _ comparison: Comparison, _ other: Expr, beside own: Expr
  ) -> Stretches {
    guard let scale = Scale(own.type), scale == Scale(other.type) else { return .everything }
    return known.values(of: other).compared(comparison, scale)
  }
}

extension Comparison {
  fileprivate var holdsOfEquals: Bool {
    switch self {
    case .equal, .lessOrEqual, .greaterOrEqual: true
    case .notEqual, .less, .greater: false
    }
  }

  fileprivate var orders: [Int] {
    switch self {
    case .equal: [0]
    case .notEqual: [-1, 1]
    case .less: [-1]
    case .lessOrEqual: [-1, 0]
    case .greater: [1]
    case .greaterOrEqual: [0, 1]
    }
  }
}

extension Stretches {
  /// What compares so with at least one of these values.
  fileprivate func compared(_ comparison: Comparison, _ scale: Scale) -> Stretches {
    if isEmpty { return self }
    if scale == .text, comparison.isAboutOrder { return .everything }
    switch comparison {
    case .equal: return self
    case .notEqual: return isPoint ? complement : .everything
    case .less: return Stretches(from: .lowest, to: high.below)
    case .lessOrEqual: return Stretches(from: .lowest, to: high)
    case .greater: return Stretches(from: low.above, to: .highest)
    case .greaterOrEqual: return Stretches(from: low, to: .highest)
    }
  }
}

extension Cut {
  /// Below all numbers but those that are less than one before this place.
  fileprivate var below: Cut {
    switch self {
    case .before(let number), .behind(let number): .before(number)
    case .lowest, .highest, .text: self
    }
  }

  /// Above all numbers but those that are greater than one behind this place.
  fileprivate var above: Cut {
    switch self {
    case .before(let number), .behind(let number): .behind(number)
    case .lowest, .highest, .text: self
    }
  }
}

extension Comparison {
  fileprivate var isAboutOrder: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .equal, .notEqual: false
    }
  }
}

extension Expr {
  fileprivate var isConstant: Bool {
    if case .constant = kind { true } else { false }
  }
}

// MARK: - Sets

extension ConditionReading {
  /// The value that `in` or `starts with` asks for, and the set that it is held against; nothing
  /// where the set is not known beforehand.
  private func set(of condition: Expr) -> (value: Expr, set: CodeSet)? {
    switch condition.kind {
    case .memberOf(let value, let items, false):
      guard let scale = Scale(value.type) else { return nil }
      return sets.set(of: items, scale, known).map { (value, $0) }
    case .textTest(.startsWith, let value, let items):
      guard Scale(value.type) == .text else { return nil }
      return CodeSet(startingWith: items).map { (value, $0) }
    case _: return nil
    }
  }

  private func row(_ lookup: Lookup, _ condition: Expr) -> Situations {
    let told = told(condition, .yes)
    guard case .table(let id) = lookup.source else { return told }
    let table = known.rulebook.tables[id.index]
    return zip(lookup.keys, table.keyFields).reduce(told) { found, key in
      guard Scale(key.0.type) == .text else { return found }
      return found.and(present(key.0, sets.keys(of: id, key.1, known.rulebook)))
    }
  }
}
