import Checker
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
    case .call(.not, let inner): return situations(inner[0], answer.opposite)
    case .call(.and, let parts): return conjunction(parts, answer)
    case .call(.or, let parts):
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
    case .call(.compare(let comparison), let sides): compared(comparison, sides[0], sides[1])
    case .call(.between, let parts):
      compared(.greaterOrEqual, parts[0], parts[1]).and(compared(.lessOrEqual, parts[0], parts[2]))
    case .call(.sameKey(let agreement), let sides):
      compared(agreement.comparison, sides[0], sides[1])
    case .memberOf:
      set(of: condition).map { present($0.value, $0.set.values) } ?? told(condition, .yes)
    case .call(.state(let state, .holds), let values): has(state, values[0])
    case .call(.state(let state, .fails), let values): lacks(state, values[0])
    case .rowExists(let lookup): row(lookup, condition)
    case .constant, .parameter, .field, .follow, .given, .column, .call(.orElse, _), .aggregate:
      present(condition, .yes)
    case _: told(condition, .yes)
    }
  }

  private func fails(_ condition: Expr) -> Situations {
    switch condition.kind {
    case .call(.compare(let comparison), let sides): notCompared(comparison, sides[0], sides[1])
    case .call(.between, let parts):
      notCompared(.greaterOrEqual, parts[0], parts[1])
        .or(notCompared(.lessOrEqual, parts[0], parts[2]))
    case .call(.sameKey, _): .any
    case .memberOf:
      set(of: condition).map { present($0.value, $0.set.others).or(none($0.value)) }
        ?? told(condition, .no)
    case .call(.state(let state, .holds), let values): lacks(state, values[0])
    case .call(.state(let state, .fails), let values): has(state, values[0])
    case .constant, .parameter, .field, .follow, .given, .column, .call(.orElse, _), .aggregate:
      present(condition, .no).or(none(condition))
    case _: told(condition, .no)
    }
  }

  private func unknown(_ condition: Expr) -> Situations {
    switch condition.kind {
    case .call(.compare, let values), .call(.between, let values):
      Scale(values[0].type) == nil
        ? .any : values.reduce(.none) { $0.or(missing($1)) }
    case .memberOf:
      set(of: condition).map { $0.set.others.isEverything ? .any : missing($0.value) }
        ?? Situations(condition.normalized, .missing)
    case .call(.state(.none, _), let values): missing(values[0])
    case .call(.state, _): .none
    case .constant, .parameter, .field, .follow, .given, .column, .call(.orElse, _), .aggregate:
      missing(condition)
    case .call(.sameKey, _): .any
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
    case .call(.part(let part), let date) where part.isStretch: return missing(date[0])
    case .call(.negate, _), .call(.arithmetic, _): return .any
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
    let pair = Expr(.call(.compare(.equal), [first, second]), .boolean, at: Expr.nowhere)
    let orders = (isTurned ? comparison.swapped : comparison).orders
    return Situations(pair, .present(Stretches(orders.flatMap { Stretches.numbers($0...$0).all })))
  }

  /// The values that compare so with some value of the other side.
  private func values(_ comparison: Comparison, _ other: Expr, beside own: Expr) -> Stretches {
    guard let scale = Scale(own.type), scale == Scale(other.type) else { return .everything }
    return known.values(of: other).compared(comparison, scale)
  }
}

extension KeyAgreement {
  fileprivate var comparison: Comparison {
    switch self {
    case .same: .equal
    case .different: .notEqual
    }
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
    if scale == .text, comparison.isOrder { return .everything }
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
    case .memberOf(let value, let items, .value):
      guard let scale = Scale(value.type) else { return nil }
      return sets.set(of: items, scale, known).map { (value, $0) }
    case .memberOf(let value, let items, .text(.startsWith)):
      guard Scale(value.type) == .text else { return nil }
      return CodeSet(startingWith: items).map { (value, $0) }
    case _: return nil
    }
  }

  private func row(_ lookup: Lookup, _ condition: Expr) -> Situations {
    let told = told(condition, .yes)
    guard case .table(let id) = lookup.source else { return told }
    let table = known.rulebook[id]
    return zip(lookup.keys, table.keyFields).reduce(told) { found, key in
      guard Scale(key.0.type) == .text else { return found }
      return found.and(present(key.0, sets.keys(of: id, key.1, known.rulebook)))
    }
  }
}
