/// Arithmetic. A result that does not fit, even without common factors, is nil: the caller reports
/// an overflow.
extension Exact {
  package func adding(_ other: Exact) -> Exact? {
    if denominator == other.denominator {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      if !overflow { return Exact(checked: sum, denominator) }
    }
    return sumOverCommonDenominator(other) ?? reduced.sumOverCommonDenominator(other.reduced)
  }

  package func subtracting(_ other: Exact) -> Exact? { adding(other.negated) }

  package func multiplied(by other: Exact) -> Exact? {
    if let product = plainProduct(other) { return product }
    // Taking common factors out crosswise leaves the smallest terms there can be.
    let left = Exact(numerator: numerator, denominator: other.denominator).reduced
    let right = Exact(numerator: other.numerator, denominator: denominator).reduced
    return left.plainProduct(right)
  }

  /// - Parameter other: not zero; ask `isZero` first.
  package func divided(by other: Exact) -> Exact? {
    precondition(!other.isZero, "a caller asks for zero before it divides")
    let flipped = Exact(
      numerator: other.isNegative ? -other.denominator : other.denominator,
      denominator: other.magnitude.numerator)
    return multiplied(by: flipped)
  }

  private init?(checked numerator: Int128, _ denominator: Int128) {
    guard numerator != .min else { return nil }
    self.init(numerator: numerator, denominator: denominator)
  }

  private func plainProduct(_ other: Exact) -> Exact? {
    let top = numerator.multipliedReportingOverflow(by: other.numerator)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
    if top.overflow || bottom.overflow { return nil }
    return Exact(checked: top.partialValue, bottom.partialValue)
  }

  private func sumOverCommonDenominator(_ other: Exact) -> Exact? {
    let factor = Int128(greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let left = numerator.multipliedReportingOverflow(by: other.denominator / factor)
    let right = other.numerator.multipliedReportingOverflow(by: denominator / factor)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator / factor)
    if left.overflow || right.overflow || bottom.overflow { return nil }
    let top = left.partialValue.addingReportingOverflow(right.partialValue)
    return top.overflow ? nil : Exact(checked: top.partialValue, bottom.partialValue)
  }
}
