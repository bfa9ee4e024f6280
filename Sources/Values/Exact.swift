/// An exact rational number: money, quantities, counts and everything computed from them.
///
/// Numbers from data keep their power of ten as denominator; a common factor is taken out only
/// where a result would not fit otherwise, so sums over a column stay plain additions.
///
/// INVARIANT: `denominator > 0`.
package struct Exact: Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package init(_ integer: Int) {
    self.init(numerator: Int128(integer), denominator: 1)
  }

  /// - Parameter denominator: greater than zero.
  package init(numerator: Int128, denominator: Int128) {
    precondition(denominator > 0, "an exact number has a positive denominator")
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let zero = Exact(0)
  package static let one = Exact(1)
}
