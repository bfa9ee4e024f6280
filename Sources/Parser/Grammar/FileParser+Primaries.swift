import Lexer
import Source
import Vocabulary

/// Keywords that may begin a value or a condition; which of them do is seen from what follows.
private let operandKeywords: KeywordSet = KeywordSet(AggregateKind.spelled.keys)
  .union(functionKeywords)
  .union([.same, .different, .within, .withinScope, .gapsUpTo, .has, .no, .anyOf, .true, .false])

/// Functions of what stands behind their word.
private let functionKeywords = KeywordSet(
  FunctionEntry.table.compactMap { entry in
    guard case .prefix(let keyword) = entry.notation, keyword != .not else { return nil }
    return keyword
  })

extension FileParser {
  /// primary = number | dateLiteral | text | name | datePart | parentheses | keys | operand .
  mutating func parsePrimary() -> ExprSyntax {
    let start = position
    if isPanicking { return invalid(from: start) }
    if let other = readOtherOperand() { return other }
    switch kind {
    case .number: return parseNumber()
    case .date, .moment: return parseDateLiteral()
    case .text:
      let text = parseText()
      return ExprSyntax(.text(text.text), at: text.range)
    case .quotedName: return parseNameValue()
    case .word, .leftParenthesis, .leftBracket: return parseNested()
    default:
      fail(expecting: .condition)
      return invalid(from: start)
    }
  }

  /// What may hold further expressions, and so counts for the nesting.
  private mutating func parseNested() -> ExprSyntax {
    let start = position
    if kind == .word && current.word == 0 { return parseNameValue() }
    guard enter() else { return invalid(from: start) }
    defer { depth -= 1 }
    switch kind {
    case .leftParenthesis: return parseParentheses()
    case .leftBracket:
      let keys = parseKeys()
      return ExprSyntax(.tuple(keys), at: range(from: start))
    default: return parseWord()
    }
  }

  /// A word that is a keyword in some place; whether in this one, shows what follows.
  private mutating func parseWord() -> ExprSyntax {
    if let found = keyword(of: operandKeywords), isKeyword(found) { return parseOperand(found) }
    let start = position
    if keyword(of: joiningKeywords) != nil || isClauseInsteadOfOperand {
      fail(expecting: .condition)
      return invalid(from: start)
    }
    return parseNameValue()
  }

  private mutating func parseNameValue() -> ExprSyntax {
    let start = position
    if let name = takeMonthOfYear() {
      return ExprSyntax(.name(name), at: range(from: start))
    }
    let name = parseName(.condition)
    if name.text.isEmpty { return invalid(from: start) }
    return ExprSyntax(.name(name), at: range(from: start))
  }

  /// A clause that begins a line where a value should stand, such as behind a dangling comma.
  private var isClauseInsteadOfOperand: Bool {
    current.isFirstOnLine && !isNameBeforeOperator && !isRelationAhead
      && keyword(of: context.clauses.union(declarationKeywords)) != nil
  }

  private var isRelationAhead: Bool {
    position + 1 < tokens.count && keyword(of: followingKeywords, at: position + 1) != nil
      && length(of: .if, at: position + 1) == 0
  }

  /// Whether the word is the keyword here and not a name of the user's.
  private func isKeyword(_ found: FoundKeyword) -> Bool {
    let next = position + found.length
    switch found.keyword {
    case .count, .total, .true, .false, .gapsUpTo, .withinScope: return true
    case let keyword where needsBrackets(keyword): return tokens[next].kind == .leftParenthesis
    case .has, .no: return isName(at: next) && startsOperand(at: next)
    default: return startsOperand(at: next)  // excused: all others take an operand
    }
  }

  private func needsBrackets(_ keyword: Keyword) -> Bool {
    switch (AggregateKind.spelled[keyword]?.entry.form, Function.spelled(keyword)) {
    case (.condition?, _), (_, .extreme?), (_, .absolute?): true
    case (_, _): false
    }
  }

  /// Whether a value may begin at `index`.
  func startsOperand(at index: Int) -> Bool {
    let token = tokens[min(index, tokens.count - 1)]
    switch token.kind {
    case .quotedName, .number, .text, .date, .moment, .leftParenthesis, .leftBracket: return true
    case .word:
      if token.word == 0 { return true }
      if keyword(of: followingKeywords, at: index) != nil { return false }
      return !(token.isFirstOnLine && startsClause(at: index))
    default: return false
    }
  }

  /// parentheses = bracketed .
  mutating func parseParentheses() -> ExprSyntax {
    let start = position
    let inner = joinBracketedConditions()
    return ExprSyntax(.parentheses(inner), at: range(from: start))
  }

  /// The conditions in brackets as one; a comma means *and* here too.
  mutating func joinBracketedConditions() -> ExprSyntax {
    let start = position
    let conditions = parseBracketedConditions()
    if conditions.count == 1 { return conditions[0] }
    return ExprSyntax(.and(conditions), at: range(from: start))
  }

  /// bracketed = "(" conditions ")" .
  mutating func parseBracketedConditions() -> [ExprSyntax] {
    let opening = currentRange
    expect(.leftParenthesis, .openingBracket)
    if isPanicking { return [] }
    let conditions = parseConditions()
    close(.rightParenthesis, ")", opened: opening)
    return conditions
  }

  /// argumentHead = number | dateLiteral | text | name | datePart | parentheses | keys | function .
  ///
  /// A word is a name here even where it would be a keyword before its operand, so that
  /// `total days of stay` is the total of a field `days`.
  mutating func parseArgumentHead() -> ExprSyntax {
    let start = position
    if isPanicking { return invalid(from: start) }
    guard kind == .word, current.word != 0 else { return parsePrimary() }
    if let found = keyword(of: [.abs, .roundedUp, .roundedDown, .largerOf, .smallerOf]),
      tokens[position + found.length].kind == .leftParenthesis
    {
      return parseNested()
    }
    return parseNameValue()
  }
}
