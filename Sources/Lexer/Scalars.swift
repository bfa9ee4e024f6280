/// One Unicode scalar of a source text, with full-width forms read as their half-width meaning.
package struct SourceScalar {
  package let value: UInt32
  /// In bytes; more than one for everything outside ASCII.
  package let length: Int

  package var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether a name may start with it.
  package var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if isHan { return true }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic
  }

  /// Whether it may stand in a name behind its first letter.
  package var continuesName: Bool {
    if isDigit || value == 0x5F || isLetter { return true }
    guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  package var isHan: Bool {
    switch value {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Spaces that carry no meaning, the ideographic one among them, but not line ends.
  package var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  package var isLineEnd: Bool { value == 0x0A || value == 0x0D }
}

/// Reads the scalar that starts at `offset`. The bytes are valid UTF-8, which is seen to first.
package func sourceScalar(_ bytes: [UInt8], at offset: Int) -> SourceScalar {
  let first = bytes[offset]
  if first < 0x80 { return SourceScalar(value: UInt32(first), length: 1) }
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
  if value >= 0xFF01 && value <= 0xFF5E { value -= 0xFEE0 }
  return SourceScalar(value: value, length: length)
}

/// The offset of the first byte that is not valid UTF-8.
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] < 0x80 {
      offset += 1
      continue
    }
    let length = sequenceLength(bytes, at: offset)
    if length == 0 { return offset }
    offset += length
  }
  return nil
}

/// The length of the valid UTF-8 sequence that starts with a byte above 0x7F, or 0.
private func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
  let first = bytes[offset]
  let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
  if length == 0 || offset + length > bytes.count { return 0 }
  for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
  let second = bytes[offset + 1]
  let isOutOfRange =
    (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
    || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)
  return isOutOfRange ? 0 : length
}
