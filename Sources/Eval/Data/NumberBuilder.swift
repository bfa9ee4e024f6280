import Tabular
import Values

/// Integers, decimals and money. The column takes the most places that any of its cells has.
struct NumberBuilder: CellBuilder {
  enum Kind: Sendable { case integer, decimal }

  private let kind: Kind
  private var narrow: [Int64] = []
  /// In use, in place of `narrow`, from the first number on that does not fit 64 bits.
  private var wide: [Int128] = []
  private var isWide = false
  private var places = 0

  init(_ kind: Kind) {
    self.kind = kind
  }

  mutating func append(_ cell: ArraySlice<UInt8>, symbols: inout SymbolTable) -> CellOutcome {
    switch readDecimal(cell) {
    case .value(let digits): return append(digits)
    case .empty:
      appendNothing()
      return .empty
    case .unreadable(let problem):
      appendNothing()
      return .unreadable(problem)
    }
  }

  mutating func appendNothing() {
    if isWide { wide.append(0) } else { narrow.append(0) }
  }

  var cells: Column.Cells {
    .numbers(
      NumberCells(
        mantissas: isWide ? .wide(wide) : .narrow(narrow), places: places,
        scale: powerOfTen(places) ?? 1))
  }

  private mutating func append(_ digits: DecimalDigits) -> CellOutcome {
    if kind == .integer && digits.mantissa(withPlaces: 0) == nil {
      appendNothing()
      return .unreadable(.notAnInteger)
    }
    let isExact = digits.mantissa(withPlaces: places) != nil || raise(places: digits.places)
    guard isExact, let mantissa = digits.mantissa(withPlaces: places) else {
      appendNothing()
      return .unreadable(.tooLarge)
    }
    append(mantissa)
    return .present
  }

  private mutating func append(_ mantissa: Int128) {
    if !isWide, let small = Int64(exactly: mantissa) { return narrow.append(small) }
    widen()
    wide.append(mantissa)
  }

  private mutating func widen() {
    if isWide { return }
    wide = narrow.map { Int128($0) }
    narrow = []
    isWide = true
  }

  /// Gives every number so many places; false, and nothing is changed, where one would not fit.
  private mutating func raise(places wanted: Int) -> Bool {
    guard wanted > places, let factor = powerOfTen(wanted - places) else { return false }
    if !raiseNarrow(by: factor) {
      widen()
      guard raiseWide(by: factor) else { return false }
    }
    places = wanted
    return true
  }

  private mutating func raiseNarrow(by factor: Int128) -> Bool {
    guard !isWide, let factor = Int64(exactly: factor) else { return false }
    guard narrow.allSatisfy({ !$0.multipliedReportingOverflow(by: factor).overflow }) else {
      return false
    }
    for index in narrow.indices { narrow[index] *= factor }
    return true
  }

  private mutating func raiseWide(by factor: Int128) -> Bool {
    guard wide.allSatisfy({ !$0.multipliedReportingOverflow(by: factor).overflow }) else {
      return false
    }
    for index in wide.indices { wide[index] *= factor }
    return true
  }
}
