import Lexer
import Mistakes
import Source
import Vocabulary

extension FileParser {
  /// What people write where a value belongs: `SUM(金额)`, `=IF(…)`, `最近30天`, `per day`.
  mutating func readOtherOperand() -> ExprSyntax? {
    if kind == .equal, wordOnLine(ahead: 1) != nil, token(ahead: 2).kind == .leftParenthesis {
      advance()
    }
    guard kind == .word else { return nil }
    let word = text(of: current).lowercased()
    if token(ahead: 1).kind == .leftParenthesis, !token(ahead: 1).isFirstOnLine {
      return readOtherCall(word)
    }
    if current.word == 0, wordsForRecent.contains(word), token(ahead: 1).kind == .number {
      return readRecent()
    }
    if current.word == 0, wordsForSame.contains(word), isName(at: position + 1),
      startsOperand(at: position + 1)
    {
      let language: Language = isHan(word) ? .chinese : .english
      let meant = Keyword.same.spelling(in: language)
      report(.mistypedKeyword(text(of: current), meant: meant, at: currentRange))
      advance()
      return parseComparing(.same, from: position - 1)
    }
    return nil
  }

  /// A function of another language, with what stands in its brackets.
  private mutating func readOtherCall(_ word: String) -> ExprSyntax? {
    let start = position
    if current.word == 0, let keyword = otherAggregates[word],
      let kind = AggregateKind.spelled[keyword]
    {
      return readOtherAggregate(keyword, kind)
    }
    guard let instead = otherFunctions[word], current.word == 0 || word == "if" else { return nil }
    report(.unknownFunction(text(of: current), instead: instead, at: currentRange))
    advance()
    skipBrackets()
    return ExprSyntax(.invalid, at: range(from: start))
  }

  private mutating func readOtherAggregate(
    _ keyword: Keyword, _ kind: AggregateKind
  ) -> ExprSyntax {
    let start = position
    var aggregate = AggregateSyntax(kind: kind, kindRange: currentRange)
    let bracket = position + 1
    if kind == .count {
      report(
        .bracketBehindCount(text(of: current), argument: bracketed(at: bracket), at: currentRange))
      advance()
      skipBrackets()
      return ExprSyntax(.invalid, at: range(from: start))
    }
    advance()
    aggregate.argument = parseArgument()
    if isPanicking { return ExprSyntax(.invalid, at: range(from: start)) }
    let argument = writtenText(from: bracket)
    reportOtherWords(meant: text(of: keyword, over: argument), from: start)
    return ExprSyntax(.aggregate(aggregate), at: range(from: start))
  }

  /// `合计金额`, `total amount`; brackets stay around anything but a name.
  private func text(of keyword: Keyword, over argument: String) -> String {
    let inner = String(argument.dropFirst().dropLast())
    let isName = !inner.isEmpty && inner.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let word = keyword.spelling(in: isHan(argument) ? .chinese : .english)
    let isSplit = isName && isHan(inner) && prefixWord(of: word + inner) == word
    return word + (isSplit ? "" : " ") + (isName ? inner : argument)
  }

  /// What stands between the bracket at `index` and the next closing one.
  func bracketed(at index: Int) -> String? {
    guard let end = tokens[index...].firstIndex(where: { $0.kind == .rightParenthesis }),
      end > index + 1
    else { return nil }
    return written(tokens[index + 1].start..<tokens[end - 1].end)
  }

  /// Moves behind the bracket that closes the one here.
  private mutating func skipBrackets() {
    var open = 0
    repeat {
      if kind == .leftParenthesis { open += 1 }
      if kind == .rightParenthesis { open -= 1 }
      advance()
    } while open > 0 && !isAtEnd && !(current.isFirstOnLine && startsClause(at: position))
  }

  /// `最近30天`, `last 30 days`
  private mutating func readRecent() -> ExprSyntax {
    let start = position
    advance()
    let length = parseNumber()
    let written = writtenText(of: length)
    _ = take(.withinZh)
    reportOtherWords(
      meant: isHan(writtenText(from: start)) ? written + "内" : "within " + written, from: start)
    return ExprSyntax(.window(length), at: range(from: start))
  }
}
