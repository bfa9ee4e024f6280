/// A decimal as a file writes it: `-12.50` is the mantissa -1250 with 2 places. Zeros at the end
/// count as places.
///
/// INVARIANT: `places` is 0 to 38, and `mantissa` is not the least `Int128`.
package struct DecimalDigits: Hashable, Sendable {
  package let mantissa: Int128
  package let places: Int

  /// A sign, digits, at most one point with digits behind it, nothing else. Nil when it is not such
  /// a number or does not fit; `isTooLarge` tells which.
  package init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var mantissa: Int128 = 0
    var digitCount = 0
    var pointAt: Int?
    for byte in rest {
      if byte == UInt8(ascii: "."), pointAt == nil {
        pointAt = digitCount
        continue
      }
      guard let digit = digitValue(byte), let next = mantissa.appending(digit) else { return nil }
      mantissa = next
      digitCount += 1
    }
    let places = pointAt.map { digitCount - $0 } ?? 0
    guard digitCount > 0, pointAt == nil || places > 0, places <= 38 else { return nil }
    self.mantissa = sign == UInt8(ascii: "-") ? -mantissa : mantissa
    self.places = places
  }

  /// Whether bytes that gave nil are a decimal all the same, with too many digits.
  package static func isTooLarge(_ bytes: ArraySlice<UInt8>) -> Bool {
    let body = bytes.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    let isDecimal = body.allSatisfy { digitValue($0) != nil || $0 == UInt8(ascii: ".") }
    return isDecimal && body.count > 38
  }

  /// The mantissa that the same number has with so many places; nil where that drops a digit that
  /// is not 0 or does not fit.
  package func mantissa(withPlaces wanted: Int) -> Int128? {
    if wanted == places { return mantissa }
    guard let factor = powerOfTen(abs(wanted - places)) else { return mantissa == 0 ? 0 : nil }
    if wanted < places { return mantissa % factor == 0 ? mantissa / factor : nil }
    let (scaled, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow || scaled == .min ? nil : scaled
  }
}

/// The value of an ASCII digit.
private func digitValue(_ byte: UInt8) -> Int128? {
  let value = byte &- UInt8(ascii: "0")
  return value < 10 ? Int128(value) : nil
}

extension Int128 {
  /// The number with one more decimal digit at its end.
  fileprivate func appending(_ digit: Int128) -> Int128? {
    let shifted = multipliedReportingOverflow(by: 10)
    let sum = shifted.partialValue.addingReportingOverflow(digit)
    return shifted.overflow || sum.overflow ? nil : sum.partialValue
  }
}
