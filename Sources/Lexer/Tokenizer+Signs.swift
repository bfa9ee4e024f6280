extension Tokenizer {
  /// Reads an operator or a bracket; false where the scalar is none.
  mutating func scanOperator(_ scalar: SourceScalar) -> Bool {
    if let kind = Self.kind(ofSign: scalar.value) {
      take(kind, scalar.length)
      return true
    }
    switch scalar.value {
    case 0x3C: scanLess(scalar)  // <
    case 0x3E: scanGreater(scalar)  // >
    case 0x3D: scanEqual(scalar)  // =
    case 0x2E: scanDot(scalar)  // .
    case 0x21 where self.scalar(at: offset + scalar.length).value == 0x3D:  // !=
      take(.notEqual, scalar.length + self.scalar(at: offset + scalar.length).length)
    default: return false
    }
    return true
  }

  /// The signs that mean one thing whatever follows.
  private static func kind(ofSign value: UInt32) -> TokenKind? {
    switch value {
    case 0x2C: .comma
    case 0x3001, 0xFF64: .enumerationComma  // 、
    case 0x3002, 0xFF61: .fullStop  // 。
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2260: .notEqual  // ≠
    case 0x2264, 0x2266: .lessOrEqual  // ≤ ≦
    case 0x2265, 0x2267: .greaterOrEqual  // ≥ ≧
    case 0x2B: .plus
    case 0x2D, 0x2212: .minus
    case 0x2A, 0xD7: .times
    case 0x2F, 0xF7: .divide
    case 0x25: .percent
    case 0x28: .leftParenthesis
    case 0x29: .rightParenthesis
    case 0x5B: .leftBracket
    case 0x5D: .rightBracket
    default: nil
    }
  }

  private mutating func take(_ kind: TokenKind, _ length: Int) {
    let start = offset
    offset += length
    append(kind, from: start)
  }

  /// `<`, `<=`, `<>`
  private mutating func scanLess(_ scalar: SourceScalar) {
    let next = self.scalar(at: offset + scalar.length)
    switch next.value {
    case 0x3D: take(.lessOrEqual, scalar.length + next.length)
    case 0x3E: take(.notEqual, scalar.length + next.length)
    default: take(.less, scalar.length)
    }
  }

  private mutating func scanGreater(_ scalar: SourceScalar) {
    let next = self.scalar(at: offset + scalar.length)
    if next.value == 0x3D {
      take(.greaterOrEqual, scalar.length + next.length)
    } else {
      take(.greater, scalar.length)
    }
  }

  /// `=`; also `==`, `=>` and `=<`, which are reported with what they should be.
  private mutating func scanEqual(_ scalar: SourceScalar) {
    let start = offset
    let next = self.scalar(at: offset + scalar.length)
    let (kind, meant): (TokenKind, String) =
      switch next.value {
      case 0x3D: (.equal, "=")
      case 0x3E: (.greaterOrEqual, ">=")
      case 0x3C: (.lessOrEqual, "<=")
      default: (.equal, "")
      }
    if meant.isEmpty {
      take(.equal, scalar.length)
      return
    }
    take(kind, scalar.length + next.length)
    let written = String(decoding: bytes[start..<offset], as: UTF8.self)
    report(.signWrittenOtherwise(written, meant: meant, at: range(start, offset)))
  }

  /// `.` and `..`
  private mutating func scanDot(_ scalar: SourceScalar) {
    let next = self.scalar(at: offset + scalar.length)
    if next.value == 0x2E {
      take(.dots, scalar.length + next.length)
    } else {
      take(.dot, scalar.length)
    }
  }

  /// A run of characters that mean nothing, as one token and one diagnostic.
  mutating func scanUnknown() {
    let start = offset
    repeat { offset += scalar(at: offset).length } while offset < end && isUnknown(at: offset)
    append(.unknown, from: start)
    let first = sourceScalar(bytes, at: start).value
    report(.unknownCharacter(first, at: range(start, offset)))
  }

  private func isUnknown(at position: Int) -> Bool {
    let scalar = scalar(at: position)
    switch scalar.value {
    case 0x22, 0x23, 0x7C, 0x201C, 0x300C, 0x3C, 0x3D, 0x3E, 0x2E, 0x21: return false
    default:
      return !scalar.isLineEnd && !scalar.isBlank && !scalar.isDigit && !scalar.isLetter
        && Self.kind(ofSign: scalar.value) == nil
    }
  }
}
