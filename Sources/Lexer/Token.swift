package import Source

/// What a token is. Words are keywords or names only when the parser says so.
package enum TokenKind: UInt8, Hashable, Sendable {
  case end
  case word, quotedName, text, number, date, moment
  /// A cell of a `|` row, and the end of such a row.
  case cell, quotedCell, rowEnd
  /// `,` and `、`; the second joins only names and values.
  case comma, enumerationComma
  case semicolon, colon, fullStop
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case plus, minus, times, divide, percent
  case leftParenthesis, rightParenthesis, leftBracket, rightBracket
  case dot, dots
  /// A character that means nothing here; it is reported already.
  case unknown
}

/// One token: its kind and place. Its text is read from the source only where it is needed.
package struct Token: Sendable {
  package let kind: TokenKind
  /// Nothing but blanks and comments stands before it on its line.
  package let isFirstOnLine: Bool
  /// Holds full-width letters, digits or signs, which are read as their half-width meaning.
  package let isWide: Bool
  /// The word's number in the keyword table; 0 for every other word and token.
  package let word: UInt16
  /// UTF-8 offsets.
  package let start: Int32
  package let end: Int32
}

/// The tokens of one file, closed by one of kind `end`.
package struct TokenList: Sendable {
  package var tokens: [Token]
  /// From the `#` to the end of the line.
  package var comments: [SourceRange]
}
