import Lexer
import Mistakes
import Source
import Vocabulary

/// The state of one pass over the tokens of a file.
///
/// A `parseX` function always returns a node; where the text has none, it reports and returns an
/// empty one. From the first error on the parser is panicking: nothing more is reported until
/// `synchronise` has found a place where parsing can go on.
struct FileParser {
  let source: SourceFile
  let file: FileID
  /// INVARIANT: the last token is of kind `end`, and `position` never passes it.
  let tokens: [Token]
  let keywords = KeywordIndex.shared
  var position = 0
  var diagnostics: [Diagnostic] = []
  var isPanicking = false
  /// How many expressions the present one stands in.
  var depth = 0
  /// How many operators and dots of the outermost value are read already.
  var links = 0
  /// How many commas are missing in the present clause.
  var missingCommas = 0
  var context = ClauseContext.file

  init(_ source: SourceFile, _ file: FileID, _ tokens: [Token]) {
    self.source = source
    self.file = file
    self.tokens = tokens
  }

  // MARK: - Looking

  var current: Token { tokens[position] }
  var kind: TokenKind { tokens[position].kind }
  var isAtEnd: Bool { position == tokens.count - 1 }

  /// The token `count` places further on, or the last one.
  func token(ahead count: Int) -> Token { tokens[min(position + count, tokens.count - 1)] }

  /// How many tokens of the keyword stand at `index`; 0 where it does not.
  func length(of keyword: Keyword, at index: Int) -> Int {
    let word = tokens[index].word
    if word == 0 { return 0 }
    var longest = 0
    for spelling in keywords.continuations[Int(word)] where spelling.keyword == keyword {
      if spelling.length > longest && stands(spelling, at: index) { longest = spelling.length }
    }
    return longest
  }

  func at(_ keyword: Keyword) -> Bool { length(of: keyword, at: position) > 0 }

  /// The keyword of the set that stands at `index`, by its longest spelling.
  func keyword(of set: KeywordSet, at index: Int) -> FoundKeyword? {
    let word = tokens[index].word
    if word == 0 { return nil }
    var found: FoundKeyword?
    for spelling in keywords.continuations[Int(word)] {
      if set.contains(spelling.keyword), spelling.length > (found?.length ?? 0),
        stands(spelling, at: index)
      {
        found = FoundKeyword(keyword: spelling.keyword, length: spelling.length)
      }
    }
    return found
  }

  func keyword(of set: KeywordSet) -> FoundKeyword? { keyword(of: set, at: position) }

  private func stands(_ spelling: KeywordIndex.Continuation, at index: Int) -> Bool {
    if spelling.second == 0 { return true }
    if index + 1 >= tokens.count || tokens[index + 1].word != spelling.second { return false }
    if spelling.third == 0 { return true }
    return index + 2 < tokens.count && tokens[index + 2].word == spelling.third
  }

  /// Whether a word or a quoted name stands at `index`.
  func isName(at index: Int) -> Bool {
    switch tokens[min(index, tokens.count - 1)].kind {
    case .word, .quotedName: true
    default: false
    }
  }

  /// Whether no blank stands between the token at `index` and the one before it.
  func isAdjacent(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].start == tokens[index - 1].end
  }

  // MARK: - Taking

  mutating func advance(_ count: Int = 1) {
    position = min(position + count, tokens.count - 1)
  }

  /// Moves behind the keyword if it stands here.
  mutating func take(_ keyword: Keyword) -> Bool {
    let length = length(of: keyword, at: position)
    advance(length)
    return length > 0
  }

  mutating func take(_ kind: TokenKind) -> Bool {
    if self.kind != kind { return false }
    advance()
    return true
  }

  /// `,` or `、`, where both join.
  mutating func takeAnyComma() -> Bool { take(.comma) || take(.enumerationComma) }

  /// Moves behind the keyword, or behind a word that was meant for it, or fails.
  mutating func expect(_ keyword: Keyword) {
    if isPanicking || take(keyword) || takeMistyped(keyword) { return }
    fail(expecting: .keyword(keyword))
  }

  /// Reports a word that was plainly meant for the keyword and goes on as if it stood there.
  private mutating func takeMistyped(_ keyword: Keyword) -> Bool {
    guard kind == .word, !current.isFirstOnLine, current.word == 0 || isSynonym(of: keyword)
    else { return false }
    let word = text(of: current)
    guard let meant = suggestion(for: word, among: [keyword]) else { return false }
    report(.mistypedKeyword(word, meant: meant, at: currentRange))
    advance()
    return true
  }

  /// Moves behind the keyword, or behind another word that people use for it, which is reported.
  mutating func takeOrSynonym(_ keyword: Keyword) -> Bool {
    if take(keyword) { return true }
    return isSynonym(of: keyword) && takeMistyped(keyword)
  }

  /// Whether the word here is one that people use for the keyword.
  func isSynonym(of keyword: Keyword) -> Bool {
    kind == .word && synonym(text(of: current)) == keyword
  }

  mutating func expect(_ kind: TokenKind, _ expectation: Expectation) {
    if isPanicking || take(kind) { return }
    fail(expecting: expectation)
  }

  // MARK: - Places and texts

  func range(of token: Token) -> SourceRange {
    SourceRange(file: file, start: token.start, end: token.end)
  }

  var currentRange: SourceRange { range(of: current) }

  /// From the token at `start` to the last one taken.
  func range(from start: Int) -> SourceRange {
    let last = tokens[max(position - 1, start)]
    return SourceRange(file: file, start: tokens[start].start, end: last.end)
  }

  /// The text of a token, full-width forms read as their half-width meaning.
  func text(of token: Token) -> String {
    let range = Int(token.start)..<Int(token.end)
    if !token.isWide { return String(decoding: source.bytes[range], as: UTF8.self) }
    return String(decoding: narrowed(source.bytes, range), as: UTF8.self)
  }

  /// The text as the file has it.
  func written(_ range: Range<Int32>) -> String {
    let bytes = source.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A keyword in the text, and how many tokens it has there.
struct FoundKeyword {
  let keyword: Keyword
  let length: Int
}

/// What may begin a clause at the present place: where parsing goes on after an error, and where a
/// list of conditions ends.
struct ClauseContext {
  var clauses: KeywordSet = []
  /// Fields, `name : type`, stand between the clauses.
  var hasFields = false
  /// Steps of a grade, `is red if …`, stand between the clauses.
  var hasSteps = false

  /// Between declarations.
  static let file = ClauseContext()
}
