import Lexer
import Source

/// The text that a tree was read from, asked for what the tree does not keep: whether `is` or `=`
/// was written, whether a name was quoted, where blank lines stand.
struct WrittenText {
  let bytes: [UInt8]

  /// The first scalar at or behind `offset` that is no blank, no line end and in no comment,
  /// full-width forms read as half-width; 0 at the end of the text.
  func firstSign(from offset: Int32) -> UInt32 {
    var position = max(0, Int(offset))
    var isInComment = false
    while position < bytes.count {
      let scalar = sourceScalar(bytes, at: position)
      position += scalar.length
      if scalar.isLineEnd { isInComment = false }
      if isInComment || scalar.isBlank || scalar.isLineEnd { continue }
      if scalar.value != 0x23 { return scalar.value }
      isInComment = true
    }
    return 0
  }

  /// The scalar at `offset`, or 0 outside the text.
  func sign(at offset: Int32) -> UInt32 {
    offset >= 0 && Int(offset) < bytes.count ? sourceScalar(bytes, at: Int(offset)).value : 0
  }

  /// The digits at `offset` with the `_` between them.
  func digits(in range: SourceRange) -> String {
    var position = Int(range.start)
    var digits = ""
    while position < min(Int(range.end), bytes.count) {
      let scalar = sourceScalar(bytes, at: position)
      guard scalar.isDigit || scalar.value == 0x5F || scalar.value == 0x2E,
        let character = Unicode.Scalar(scalar.value)
      else { break }
      digits.unicodeScalars.append(character)
      position += scalar.length
    }
    return digits
  }

  /// Whether two line ends stand between two offsets with nothing but blanks between them.
  func hasBlankLine(_ start: Int32, _ end: Int32) -> Bool {
    var ends = 0
    var previous: UInt32 = 0
    var position = max(0, Int(start))
    while position < min(Int(end), bytes.count) {
      let scalar = sourceScalar(bytes, at: position)
      position += scalar.length
      defer { previous = scalar.value }
      if scalar.isLineEnd {
        if scalar.value == 0x0A && previous == 0x0D { continue }
        ends += 1
        if ends == 2 { return true }
      } else if !scalar.isBlank {
        ends = 0
      }
    }
    return false
  }

  func hasLineEnd(_ start: Int32, _ end: Int32) -> Bool {
    let range = max(0, Int(start))..<max(0, Int(start), min(Int(end), bytes.count))
    return bytes[range].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether nothing stands before `offset` on its line.
  func isAtLineStart(_ offset: Int32) -> Bool {
    offset <= 0 || bytes[Int(offset) - 1] == 0x0A || bytes[Int(offset) - 1] == 0x0D
  }
}
