/// An exact rational number: money, quantities, counts and everything computed from them.
///
/// Numbers from data keep their power of ten as denominator; a common factor is taken out only
/// where a result would not fit otherwise, so sums over a column stay plain additions. Two numbers
/// are equal when their values are: 1.0 is 1.
///
/// INVARIANT: `denominator > 0`, and `numerator` is not the least `Int128`, so that it can be
/// negated.
package struct Exact: Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package init(_ integer: Int) {
    self.init(numerator: Int128(integer), denominator: 1)
  }

  /// - Parameter numerator: greater than the least `Int128`.
  /// - Parameter denominator: greater than zero.
  package init(numerator: Int128, denominator: Int128) {
    precondition(denominator > 0, "an exact number has a positive denominator")
    precondition(numerator != .min, "an exact number can be negated")
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let zero = Exact(0)
  package static let one = Exact(1)
}

extension Exact {
  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { numerator < 0 }

  /// Whether it is a whole number, however it is written: 3.00 is one.
  package var isInteger: Bool { denominator == 1 || numerator % denominator == 0 }

  package var negated: Exact { Exact(numerator: -numerator, denominator: denominator) }
  package var magnitude: Exact { isNegative ? negated : self }

  /// The same value without a common factor.
  package var reduced: Exact {
    if denominator == 1 { return self }
    let factor = Int128(greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    if factor == 1 { return self }
    return Exact(numerator: numerator / factor, denominator: denominator / factor)
  }
}

extension Exact: Hashable, Comparable {
  package static func == (left: Exact, right: Exact) -> Bool {
    if left.denominator == right.denominator { return left.numerator == right.numerator }
    return left.compared(with: right) == 0
  }

  package static func < (left: Exact, right: Exact) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    return left.compared(with: right) < 0
  }

  package func hash(into hasher: inout Hasher) {
    let lowest = reduced
    hasher.combine(lowest.numerator)
    hasher.combine(lowest.denominator)
  }

  /// -1, 0 or 1. Multiplies crosswise in 256 bits, so that it never overflows.
  private func compared(with other: Exact) -> Int {
    let left = numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: denominator)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    if left.low != right.low { return left.low < right.low ? -1 : 1 }
    return 0
  }
}

/// By halving; `second` is not zero.
func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  if first == 0 { return second }
  let shift = (first | second).trailingZeroBitCount
  var left = first >> first.trailingZeroBitCount
  var right = second
  while right != 0 {
    right >>= right.trailingZeroBitCount
    if left > right { swap(&left, &right) }
    right -= left
    if left == 1 { break }
  }
  return left << shift
}
