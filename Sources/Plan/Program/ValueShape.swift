/// What the value of an expression is held as, and whether there is always one. A machine may rely on
/// it: what is said not to be missing never is.
package struct ValueShape: Hashable, Sendable {
  package let representation: Representation
  package let mayBeMissing: Bool
  package let mayBeNone: Bool

  static let truth = ValueShape(representation: .truth, mayBeMissing: true, mayBeNone: false)
}

/// How values of an expression are held.
package enum Representation: Hashable, Sendable {
  /// The number of a text in the dictionary.
  case symbol
  case symbols
  /// With at most so many decimals; nothing where that is not known.
  case number(decimals: Int?)
  case day, moment, duration, truth
  /// The place of a member of a choice or scope.
  case member
  /// A month, week, quarter or year as its ordinal.
  case ordinal
  case period
  case set
  case unknown
}
