import Lexer
import Mistakes
import Source
import Vocabulary

/// Aggregates whose words are reserved, so that they begin no name.
private let aggregateKeywords: KeywordSet = [.count, .total]

extension FileParser {
  /// flag = "flag" [ flagged ] [ "if" conditions ] .
  mutating func parseFlag(from start: Int) -> FlagSyntax {
    let what = parseFlagged()
    let conditions = !isPanicking && takeIf() ? parseConditions() : []
    return FlagSyntax(range: range(from: start), what: what, conditions: conditions)
  }

  /// Moves behind `if`; where a condition stands without it, that is reported.
  private mutating func takeIf() -> Bool {
    if takeOrSynonym(.if) { return true }
    if !isBareCondition { return false }
    report(.missingIf(before: describe(position), at: currentRange))
    return true
  }

  /// `flag same patient, …`: what can only be a condition, on the line of `flag`.
  private var isBareCondition: Bool {
    if current.isFirstOnLine { return false }
    if keyword(of: aggregateKeywords) != nil { return true }
    let found = keyword(of: [.same, .different])
    return found.map { isName(at: position + $0.length) } ?? isComparedName
  }

  /// A name with a sign or a word of comparison behind it.
  private var isComparedName: Bool {
    guard isName(at: position) else { return false }
    switch token(ahead: 1).kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: return true
    default:  // excused: no other token compares
      return keyword(of: [.is, .isNot, .in, .notIn], at: position + 1) != nil
        && !token(ahead: 1).isFirstOnLine
    }
  }

  /// flagged = "beyond first" [ postfix ] | "首" postfix "以外" | "those" bracketed
  ///   | nameList .
  private mutating func parseFlagged() -> FlagTargetSyntax {
    let start = position
    if take(.beyondFirst) {
      let number = isFirstNumber ? plainNumber(parsePostfix()) : nil
      return .beyondFirst(number, range(from: start))
    }
    if at(.firstZh), isOperandAhead, take(.firstZh) {
      let number = plainNumber(parsePostfix())
      expect(.beyondFirstZh)
      return .beyondFirst(number, range(from: start))
    }
    if at(.those), token(ahead: 1).kind == .leftParenthesis, take(.those) {
      return .those(parseBracketedConditions(), range(from: start))
    }
    return isFlaggedName ? .names(parseNameList()) : .candidates
  }

  private var isFirstNumber: Bool {
    startsOperand(at: position) && keyword(of: context.clauses.union(declarationKeywords)) == nil
  }

  private var isOperandAhead: Bool { startsOperand(at: position + 1) }

  /// A word here is a name unless it goes on with the rule or with the file.
  private var isFlaggedName: Bool {
    guard isName(at: position) else { return false }
    if kind == .quotedName { return true }
    if keyword(of: context.clauses) != nil || at(.if) { return false }
    if isSynonym(of: .if) || isBareCondition { return false }
    if !current.isFirstOnLine { return true }
    let starts = context.clauses.union(declarationKeywords)
    return keyword(of: declarationKeywords) == nil
      && suggestion(for: text(of: current), among: starts) == nil
  }

  /// `2 次` counts nothing but 2 here, so that both languages give the same tree.
  private func plainNumber(_ number: ExprSyntax) -> ExprSyntax {
    guard case .number(let digits, .times) = number.kind else { return number }
    return ExprSyntax(.number(digits, .none), at: number.range)
  }

  /// recover = "recover" value [ "beyond" ( "dearest" | postfix value ) ] .
  mutating func parseRecover(from start: Int) -> RecoverSyntax {
    let amount = parseValue()
    var beyond: RecoverSyntax.Beyond?
    if !isPanicking, take(.beyond) { beyond = parseBeyond() }
    return RecoverSyntax(range: range(from: start), amount: amount, beyond: beyond)
  }

  private mutating func parseBeyond() -> RecoverSyntax.Beyond {
    let start = position
    if take(.dearest) { return .dearest(range(from: start)) }
    let measure = parsePostfix()
    let limit = parseValue()
    return .limit(measure: measure, limit)
  }
}
