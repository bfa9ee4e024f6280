/// Bytes that are not the text that they are declared to be: where the first bad one is.
package struct UnreadableText: Error, Hashable, Sendable {
  /// From 0, in the bytes as they were given, a byte-order mark included.
  package let offset: Int
  /// From 1.
  package let line: Int
  /// From 1, in characters.
  package let column: Int
  /// Nothing where the text ends in the middle of a character.
  package let byte: UInt8?
  /// What the bytes can be read as instead; nothing where that is not certain.
  package let alternative: Alternative?

  package enum Alternative: Hashable, Sendable {
    case utf8, gb18030
    /// Of no use here: the file has to be saved anew.
    case utf16
  }
}

/// The text of a UTF-8 file: the same bytes, without a byte-order mark, once they are known to be
/// good.
package func decodeUTF8(_ bytes: [UInt8]) throws(UnreadableText) -> [UInt8] {
  let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  if let offset = firstBadByte(of: bytes, from: start) {
    throw UnreadableText(
      at: offset, in: bytes, readable: bytes[start..<offset], alternative: alternative(to: bytes))
  }
  return withoutByteOrderMark(bytes)
}

func withoutByteOrderMark(_ text: [UInt8]) -> [UInt8] {
  text.starts(with: byteOrderMark) ? Array(text[byteOrderMark.count...]) : text
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func alternative(to bytes: [UInt8]) -> UnreadableText.Alternative? {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
  var decoder = GB18030Decoder(bytes)
  decoder.run()
  return decoder.isComplete ? .gb18030 : nil
}

/// Where the bytes stop being UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF.
/// Nothing when all are good.
package func firstBadByte(of bytes: [UInt8], from start: Int) -> Int? {
  var offset = start
  while offset < bytes.count {
    let lead = bytes[offset]
    if lead < 0x80 {
      offset += 1
      continue
    }
    let length = sequenceLength(lead)
    if length == 0 || !isContinued(bytes, at: offset, length: length) { return offset }
    offset += length
  }
  return nil
}

/// How many bytes a character takes that starts so; 0 when none does.
private func sequenceLength(_ lead: UInt8) -> Int {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  case _: 0
  }
}

private func isContinued(_ bytes: [UInt8], at offset: Int, length: Int) -> Bool {
  if bytes.count - offset < length { return false }
  if !secondBytes(after: bytes[offset]).contains(bytes[offset + 1]) { return false }
  for index in (offset + 2)..<max(offset + 2, offset + length)
  where bytes[index] & 0xC0 != 0x80 {
    return false
  }
  return true
}

/// Table 3-7 of the Unicode standard.
private func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
  switch lead {
  case 0xE0: 0xA0...0xBF
  case 0xED: 0x80...0x9F
  case 0xF0: 0x90...0xBF
  case 0xF4: 0x80...0x8F
  case _: 0x80...0xBF
  }
}

extension UnreadableText {
  /// - Parameter readable: the good text before the bad byte, as UTF-8, for the line and column.
  init(at offset: Int, in bytes: [UInt8], readable: ArraySlice<UInt8>, alternative: Alternative?) {
    var line = 1
    var column = 1
    for byte in readable {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.offset = offset
    self.line = line
    self.column = column
    self.byte = offset < bytes.count ? bytes[offset] : nil
    self.alternative = alternative
  }
}
