extension Exact {
  /// Reads `12`, `-12.50`, `+3` and `.5`, as `DecimalDigits` does; nil where that is nil.
  package init?(decimal bytes: ArraySlice<UInt8>) {
    guard let digits = DecimalDigits(bytes), let scale = powerOfTen(digits.places) else {
      return nil
    }
    self.init(numerator: digits.mantissa, denominator: scale)
  }

  /// As above, from text.
  package init?(_ text: String) {
    self.init(decimal: Array(text.utf8)[...])
  }

  /// Its decimal digits, without zeros at the end of the fraction. A number that has no end in
  /// decimals, or only a far one, is rounded to 6 places and marked with `…`.
  package var decimalText: String {
    let lowest = reduced
    if let places = lowest.placesOfExactDecimal, let exact = lowest.rounded(toPlaces: places) {
      return digits(of: exact.numerator, places: places)
    }
    guard let near = lowest.rounded(toPlaces: 6) else { return roundedDown.text(places: 0) + "…" }
    return digits(of: near.numerator, places: 6) + "…"
  }

  /// Its decimal digits where they are exact; else a fraction in lowest terms: `1/3`.
  package var exactText: String {
    let lowest = reduced
    if let places = lowest.placesOfExactDecimal, let exact = lowest.rounded(toPlaces: places) {
      return digits(of: exact.numerator, places: places)
    }
    return "\(lowest.numerator)/\(lowest.denominator)"
  }

  /// Its decimal digits with exactly so many places, half away from zero.
  package func text(places: Int) -> String {
    guard let near = rounded(toPlaces: places) else { return decimalText }
    return digits(of: near.numerator, places: places)
  }

  /// How many places its decimal form has; nil when that has no end within 18 places.
  ///
  /// INVARIANT: asked only of a reduced number.
  private var placesOfExactDecimal: Int? {
    var rest = denominator
    var twos = 0
    var fives = 0
    while rest % 2 == 0 {
      rest /= 2
      twos += 1
    }
    while rest % 5 == 0 {
      rest /= 5
      fives += 1
    }
    let places = max(twos, fives)
    return rest == 1 && places <= 18 ? places : nil
  }
}

extension Exact: CustomStringConvertible {
  package var description: String { decimalText }
}

/// `-5` with 2 places is `-0.05`.
private func digits(of count: Int128, places: Int) -> String {
  let sign = count < 0 ? "-" : ""
  let plain = String(count.magnitude)
  if places == 0 { return sign + plain }
  let padded = String(repeating: "0", count: max(0, places + 1 - plain.utf8.count)) + plain
  return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
}
