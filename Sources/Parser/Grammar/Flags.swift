import Lexer

extension RuleParser {
  /// flag = "flag" [ flagged ] [ "if" conditions ] .
  mutating func parseFlag(from start: Int) -> FlagSyntax {
    let what = parseFlagged()
    let conditions = !isPanicking && takeOrSynonym(.if) ? parseConditions() : []
    return FlagSyntax(range: range(from: start), what: what, conditions: conditions)
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
    if isSynonym(of: .if) { return false }
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
