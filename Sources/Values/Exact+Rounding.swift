extension Exact {
  /// The greatest whole number that is not above.
  package var roundedDown: Exact {
    let quotient = numerator / denominator
    let isBelow = numerator < 0 && numerator % denominator != 0
    return Exact(numerator: isBelow ? quotient - 1 : quotient, denominator: 1)
  }

  /// The least whole number that is not below.
  package var roundedUp: Exact { negated.roundedDown.negated }

  /// To so many digits behind the point, half away from zero; nil when the result does not fit.
  package func rounded(toPlaces places: Int) -> Exact? {
    guard let scale = powerOfTen(places), let count = scaledAndRounded(by: scale) else {
      return nil
    }
    return Exact(numerator: count, denominator: scale)
  }

  /// The whole number of fen of an amount in yuan, half away from zero; nil when it does not fit.
  package var fen: Int128? { scaledAndRounded(by: 100) }

  /// An amount in yuan from whole fen.
  ///
  /// - Parameter fen: greater than the least `Int128`.
  package init(fen: Int128) {
    self.init(numerator: fen, denominator: 100)
  }

  /// The square root to so many digits behind the point, half away from zero; nil for a negative
  /// number and where the result does not fit.
  package func squareRoot(places: Int) -> Exact? {
    guard !isNegative, let scale = powerOfTen(places), let square = powerOfTen(2 * places) else {
      return nil
    }
    // The root of four times the number is twice the root: its last bit says which way to round.
    let (factor, overflow) = square.magnitude.multipliedReportingOverflow(by: 4)
    let product = numerator.magnitude.multipliedFullWidth(by: factor)
    if overflow || product.high >= denominator.magnitude { return nil }
    let radicand = denominator.magnitude.dividingFullWidth(product).quotient
    let root = (integerSquareRoot(radicand) + 1) / 2
    return Exact(numerator: Int128(root), denominator: scale)
  }

  /// The number times `scale`, as a whole number, half away from zero.
  private func scaledAndRounded(by scale: Int128) -> Int128? {
    if denominator == scale { return numerator }
    let product = numerator.magnitude.multipliedFullWidth(by: scale.magnitude)
    if product.high >= denominator.magnitude { return nil }
    let (quotient, remainder) = denominator.magnitude.dividingFullWidth(product)
    let roundsUp = remainder >= denominator.magnitude - remainder
    let (count, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !overflow, let magnitude = Int128(exactly: count) else { return nil }
    return isNegative ? -magnitude : magnitude
  }
}

/// 1, 10, 100, …; nil beyond 10 to the 38th, which is the last that fits.
package func powerOfTen(_ exponent: Int) -> Int128? {
  guard (0...38).contains(exponent) else { return nil }
  var power: Int128 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}

/// The greatest whole number whose square is not above, by Newton's method from above.
private func integerSquareRoot(_ number: UInt128) -> UInt128 {
  if number < 2 { return number }
  let bits = UInt128.bitWidth - number.leadingZeroBitCount
  var root = UInt128(1) << ((bits + 1) / 2)
  while true {
    let next = (root + number / root) / 2
    if next >= root { return root }
    root = next
  }
}
