package import Source

/// Cuts a source text into tokens. Never fails: what cannot be read becomes a diagnostic and a
/// token of kind `unknown`, and text that is not UTF-8 becomes one diagnostic and no tokens.
package func tokenize(_ source: SourceFile, _ file: FileID) -> (TokenList, [Diagnostic]) {
  if let problem = unreadable(source, file) {
    let end = Token(kind: .end, isFirstOnLine: true, isWide: false, word: 0, start: 0, end: 0)
    return (TokenList(tokens: [end], comments: []), [problem])
  }
  let start = hasByteOrderMark(source.bytes) ? 3 : 0
  var tokenizer = Tokenizer(source.bytes, start..<source.bytes.count, file)
  return tokenizer.run()
}

/// Cuts a part of a source text into tokens, such as the expression in `{…}` of a text. The text
/// has been tokenized as a whole before, so it is known to be valid.
package func tokenize(
  _ source: SourceFile, _ file: FileID, in range: Range<Int>
) -> (TokenList, [Diagnostic]) {
  var tokenizer = Tokenizer(source.bytes, range, file)
  return tokenizer.run()
}

/// The longest rulebook file, in bytes.
package let sourceSizeMax = 64 << 20
/// The longest name, in characters, and the longest text or cell, in bytes.
package let nameLengthMax = 200
package let textSizeMax = 10_000

private func unreadable(_ source: SourceFile, _ file: FileID) -> Diagnostic? {
  if source.bytes.count > sourceSizeMax { return .fileTooLarge(source.bytes.count, file) }
  guard let offset = firstInvalidByte(source.bytes) else { return nil }
  return .invalidText(source.bytes[offset], at: offset, file)
}

private func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
  bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
}

/// The state of one pass over a text.
struct Tokenizer {
  /// What the last token was, as far as the splitting of Chinese words cares.
  enum Preceding {
    case other, number, unit
  }

  let bytes: [UInt8]
  let end: Int
  let file: FileID
  let keywords = KeywordIndex.shared
  var offset: Int
  var isFirstOnLine = true
  var preceding = Preceding.other
  /// Where each `【` stands that is not closed yet.
  var foreignBrackets: [Int] = []
  var tokens: [Token] = []
  var comments: [SourceRange] = []
  var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], _ range: Range<Int>, _ file: FileID) {
    self.bytes = bytes
    self.file = file
    offset = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 5 + 1)
  }

  mutating func run() -> (TokenList, [Diagnostic]) {
    while offset < end { scanToken() }
    append(.end, from: end)
    return (TokenList(tokens: tokens, comments: comments), diagnostics)
  }

  private mutating func scanToken() {
    let scalar = sourceScalar(bytes, at: offset)
    if scalar.isLineEnd {
      offset += 1
      startLine()
    } else if scalar.isBlank {
      offset += scalar.length
    } else if scalar.isDigit {
      scanNumber()
    } else if scalar.isLetter {
      scanWord()
    } else {
      scanSign(scalar)
    }
  }

  private mutating func startLine() {
    isFirstOnLine = true
    preceding = .other
  }

  private mutating func scanSign(_ scalar: SourceScalar) {
    switch scalar.value {
    case 0x23: scanComment()  // #
    case 0x22, 0x201C: scanText(opening: scalar)  // " “
    case 0x300C: scanQuotedName()  // 「
    case 0x7C: scanRow()  // |
    default:
      if !scanForeignSign(scalar), !scanOperator(scalar) { scanUnknown() }
    }
  }

  private mutating func scanComment() {
    let start = offset
    offset = lineEnd(from: offset)
    comments.append(range(start, offset))
  }

  // MARK: - Shared by all parts

  /// The scalar at `position`, or one that is none of everything at the end of the text.
  func scalar(at position: Int) -> SourceScalar {
    position < end ? sourceScalar(bytes, at: position) : SourceScalar(value: 0, length: 0)
  }

  /// Where the line ends that `position` lies in; the line end itself is not part of it.
  func lineEnd(from position: Int) -> Int {
    var position = position
    while position < end && bytes[position] != 0x0A && bytes[position] != 0x0D { position += 1 }
    return position
  }

  /// Adds the token that ends at the present offset.
  mutating func append(
    _ kind: TokenKind, from start: Int, word: UInt16 = 0, wideness: Wideness = .narrow
  ) {
    tokens.append(
      Token(
        kind: kind, isFirstOnLine: isFirstOnLine, isWide: wideness == .wide, word: word,
        start: Int32(start), end: Int32(offset)))
    isFirstOnLine = false
    preceding = .other
    if offset - start > nameLengthMax { reportLength(of: kind, start..<offset) }
  }

  private mutating func reportLength(of kind: TokenKind, _ range: Range<Int>) {
    switch kind {
    case .word, .quotedName:
      let count = bytes[range].count { $0 & 0xC0 != 0x80 }
      if count > nameLengthMax {
        report(.nameTooLong(count, at: self.range(range.lowerBound, range.upperBound)))
      }
    case .text, .cell, .quotedCell:
      if range.count > textSizeMax {
        report(.textTooLong(range.count, at: self.range(range.lowerBound, range.upperBound)))
      }
    default: break  // excused: the size of the file bounds all other tokens
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < lexicalErrorsMax {
      diagnostics.append(diagnostic)
    } else if diagnostics.count == lexicalErrorsMax {
      diagnostics.append(.tooManyErrors(lexicalErrorsMax, at: diagnostic.range))
    }
  }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start: Int32(start), end: Int32(end))
  }
}

/// More errors than these in one file tell a reader nothing.
private let lexicalErrorsMax = 200

/// Whether a token holds full-width forms, so that its bytes are not its meaning.
enum Wideness {
  case narrow, wide
}
