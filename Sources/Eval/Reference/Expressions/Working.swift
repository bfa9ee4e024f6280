import Checker
import Plan
import Values
import Vocabulary

/// How a function is worked out from its operands: what a missing or none operand does, and what is
/// done where there is none. Found once, when an expression is bound.
package struct Working: Sendable {
  let gaps: Gaps
  let body: Body

  /// By how many operands it takes, and whether it gives a truth value or another.
  enum Body: Sendable {
    /// Kleene's logic, from the first operand on until one decides.
    case negation, conjunction, disjunction
    /// The second where the first is missing.
    case replacement
    case truth(@Sendable (Value) -> Truth)
    case truthOfTwo(@Sendable (Value, Value, Facts) -> Truth)
    case truthOfThree(@Sendable (Value, Value, Value, Facts) -> Truth)
    /// The type is that of the result.
    case value(@Sendable (Value, ValueType) -> Value)
    case valueOfTwo(@Sendable (Value, Value, ValueType) -> Value)
    /// Of those that are not none; one or more.
    case valueOfAll(@Sendable ([Value], Facts) -> Value)
  }

  /// - Parameter keys: what a key does that the candidate lacks.
  init(_ function: Function, keys: MissingKey = .unknown) {
    gaps = Gaps(rule: function.entry.gaps, keys: keys)
    body = Working.body(of: function)
  }

  /// The table of functions: one entry for each row of the vocabulary. What is asked for every row
  /// again, comparisons and arithmetic, captures nothing: a captured word would be counted each time.
  private static func body(of function: Function) -> Body {
    switch function {
    case .not: .negation
    case .and: .conjunction
    case .or: .disjunction
    case .orElse: .replacement
    case .arithmetic(.add): .valueOfTwo { calculate(.add, $0, $1, as: $2) }
    case .arithmetic(.subtract): .valueOfTwo { calculate(.subtract, $0, $1, as: $2) }
    case .arithmetic(.multiply): .valueOfTwo { calculate(.multiply, $0, $1, as: $2) }
    case .arithmetic(.divide): .valueOfTwo { calculate(.divide, $0, $1, as: $2) }
    case .negate: .value { value, _ in negated(value) }
    case .absolute: .value { value, _ in changed(value, \.magnitude) }
    case .rounded(.up): .value { value, _ in changed(value, \.roundedUp) }
    case .rounded(.down): .value { value, _ in changed(value, \.roundedDown) }
    case .extreme(let extreme): .valueOfAll { best(of: $0, extreme, $1) }
    case .compare(.equal): .truthOfTwo { areEqual($0, $1, $2) }
    case .compare(.notEqual): .truthOfTwo { areEqual($0, $1, $2).negated }
    case .compare(.less): .truthOfTwo { isInOrder(.less, $0, $1, $2) }
    case .compare(.lessOrEqual): .truthOfTwo { isInOrder(.lessOrEqual, $0, $1, $2) }
    case .compare(.greater): .truthOfTwo { isInOrder(.greater, $0, $1, $2) }
    case .compare(.greaterOrEqual): .truthOfTwo { isInOrder(.greaterOrEqual, $0, $1, $2) }
    case .between: .truthOfThree { isBetween($0, $1, $2, $3) }
    case .sameKey(.same): .truthOfTwo { areEqual($0, $1, $2) }
    case .sameKey(.different): .truthOfTwo { areEqual($0, $1, $2).negated }
    case .state(let state, .holds): .truth { hasState($0, state) }
    case .state(let state, .fails): .truth { hasState($0, state).negated }
    case .part(let part): .value { datePart(part, of: $0, as: $1) }
    case .elapsed(let unit): .valueOfTwo { from, to, _ in elapsed(unit, from: from, to: to) }
    case .daysOf: .value { period, _ in days(of: period) }
    case .withinTime(let direction):
      .truthOfThree { time, length, base, _ in isWithin(time, length, direction, of: base) }
    case .near: .truthOfThree { length, one, other, _ in isWithin(one, length, .around, of: other) }
    case .during: .truthOfTwo { time, period, _ in isDuring(time, period) }
    case .overlaps: .truthOfTwo { left, right, _ in meet(left, right, atEnds: .no) }
    case .touches: .truthOfTwo { left, right, _ in meet(left, right, atEnds: .yes) }
    }
  }
}
