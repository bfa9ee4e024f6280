/// How many columns of a terminal a text takes: Chinese characters and full-width forms take two,
/// marks that sit on another character none.
package func displayWidth(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}

/// The text, filled up with spaces to so many columns.
package func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(of: text)))
}

/// The text behind spaces, so that it ends at this column.
package func rightAligned(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - displayWidth(of: text))) + text
}

/// A pictograph takes two columns, also one that is put together from several.
private func columns(of character: Character) -> Int {
  var total = 0
  var isPictograph = false
  for scalar in character.unicodeScalars {
    total += columns(of: scalar)
    isPictograph = isPictograph || scalar.value == 0xFE0F || scalar.value == 0x200D
  }
  let first = character.unicodeScalars.first.map(columns) ?? 0
  return isPictograph || first == 2 ? 2 : total
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return 1 }
  if wideRanges.contains(where: { $0.contains(value) }) { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  case _: return 1
  }
}

/// The blocks whose characters are wide or full-width (East_Asian_Width W and F), which the standard
/// library does not tell.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
  0x2614...0x2615, 0x2648...0x2653, 0x26AA...0x26AB, 0x2705...0x2705, 0x274C...0x274C,
  0x2753...0x2757, 0x2795...0x2797, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
  0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
  0x1AFF0...0x1B2FF, 0x1F004...0x1F004, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F265,
  0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
  0x20000...0x3FFFD,
]
