package import Values

/// What an expression does with values, whatever it is called or however it is written: each
/// operator, comparison, function and part of a date. Forms that bind or look up something are no
/// functions. Functions of one family differ in one word only (`less` and `greater`).
package enum Function: Hashable, Sendable {
  case not, and, or
  case arithmetic(ArithmeticOperator)
  case negate, absolute
  case rounded(Rounding)
  /// `larger of a, b, …`
  case extreme(Extreme)
  /// `a or else b`
  case orElse
  /// `a before b` and `a after b` are comparisons too; a time beside a date counts as its day.
  case compare(Comparison)
  /// Operands: the value, the least and the greatest.
  case between
  /// `same K`: of the candidate (left) and of another record (right).
  case sameKey(KeyAgreement)
  case state(ValueState, StateAsked)
  case part(DatePart)
  /// Whole units from the first to the second.
  case elapsed(DurationUnit)
  case daysOf
  /// Operands: the time, the length, the base.
  case withinTime(TimeDirection)
  /// Operands: the time and the period.
  case during
  case overlaps, touches
  /// `within 30 days` between two records. Operands: the length and the dates of both.
  case near
}

package enum ArithmeticOperator: String, CaseIterable, Hashable, Sendable {
  case add, subtract, multiply, divide
}

package enum Comparison: String, CaseIterable, Hashable, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

package enum Rounding: String, CaseIterable, Hashable, Sendable {
  case up, down
}

package enum Extreme: String, CaseIterable, Hashable, Sendable {
  case larger, smaller
}

/// `same K` or `different K`.
package enum KeyAgreement: String, CaseIterable, Hashable, Sendable {
  case same, different
}

/// What can be asked of a value besides what it is.
package enum ValueState: String, CaseIterable, Hashable, Sendable {
  case missing, present, none, unreadable
}

/// `is` or `is not`.
package enum StateAsked: String, CaseIterable, Hashable, Sendable {
  case holds, fails
}

package enum TimeDirection: String, CaseIterable, Hashable, Sendable {
  case after, before
  /// `within 3 days of b`: on either side.
  case around
}

/// What a text is looked through for; each may have several patterns.
package enum TextTest: String, CaseIterable, Hashable, Sendable {
  case startsWith, endsWith, contains
}
