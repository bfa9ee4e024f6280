import Lexer
import Mistakes
import Source
import Values
import Vocabulary

extension FileParser {
  /// operand = "true" | "false" | aggregate | existence | comparing | window | function .
  ///
  /// The keyword that tells which stands at the present token.
  mutating func parseOperand(_ found: FoundKeyword) -> ExprSyntax {
    let start = position
    if let kind = AggregateKind.spelled[found.keyword] {
      return parseAggregate(kind, keywordLength: found.length)
    }
    advance(found.length)
    switch found.keyword {
    case .true, .false:
      return ExprSyntax(.boolean(found.keyword == .true), at: range(from: start))
    case .has, .no:
      takeNoBehindHas(found.keyword, from: start)
      return parseExistence(found.keyword, from: start)
    case .same, .different, .within, .withinScope, .gapsUpTo:
      return parseComparing(found.keyword, from: start)
    default: return parseFunction(found.keyword, from: start)
    }
  }

  /// comparing = ( "same" | "different" ) argument .
  /// window = "within" sum | "gaps up to" sum | "within scope of" argument .
  mutating func parseComparing(_ keyword: Keyword, from start: Int) -> ExprSyntax {
    let kind: ExprSyntaxKind =
      switch keyword {
      case .same: .same(parseArgument())
      case .different: .different(parseArgument())
      case .within: .window(parseSum())
      case .gapsUpTo: .gaps(parseSum())
      default: .scope(parseArgument())  // excused: `within scope of` is the only one left
      }
    return ExprSyntax(kind, at: range(from: start))
  }

  /// `has no diagnosis`, which is written `no diagnosis`.
  private mutating func takeNoBehindHas(_ keyword: Keyword, from start: Int) {
    guard keyword == .has, at(.no), isName(at: position + 1) else { return }
    advance()
    let isChinese = isHan(writtenText(from: start))
    reportOtherWords(meant: Keyword.no.spelling(in: isChinese ? .chinese : .english), from: start)
  }

  /// existence = ( "has" | "no" ) source .
  mutating func parseExistence(_ keyword: Keyword, from start: Int) -> ExprSyntax {
    let source = parseSource()
    let kind: Existence = keyword == .has ? .has : .no
    return ExprSyntax(.existence(kind, source), at: range(from: start))
  }

  /// source = name [ alias ] [ bracketed ] .
  mutating func parseSource() -> SourceSyntax {
    let start = position
    let record = parseName(.recordName)
    let alias = parseAliasIfPresent()
    let conditions = kind == .leftParenthesis ? parseBracketedConditions() : []
    return SourceSyntax(
      record: record, alias: alias, conditions: conditions, at: range(from: start))
  }

  /// alias = "as" name .
  mutating func parseAliasIfPresent() -> Name? {
    !isPanicking && take(.as) ? parseName(.alias) : nil
  }

  /// function = "days of" argument | ( "days from" | "hours from" | "minutes from"
  ///   | "months from" | "years from" ) postfix "to" postfix | ( "abs" | "rounded up"
  ///   | "rounded down" ) argument | ( "larger of" | "smaller of" ) bracketedValues
  ///   | "any of" argument .
  mutating func parseFunction(_ keyword: Keyword, from start: Int) -> ExprSyntax {
    let kind: ExprSyntaxKind =
      switch Function.spelled(keyword) {
      case .elapsed(let unit)?: parseElapsed(unit)
      case .extreme(let extreme)?: .extreme(extreme, parseBracketedValues())
      case let function?: .unary(function, parseArgument())
      case nil: .anyOf(parseArgument())
      }
    return ExprSyntax(kind, at: range(from: start))
  }

  private mutating func parseElapsed(_ unit: DurationUnit) -> ExprSyntaxKind {
    let from = parsePostfix()
    expect(.to)
    let to = parsePostfix()
    return .elapsed(unit, from: from, to: to)
  }

  /// bracketedValues = "(" value { ( "," | "、" ) value } ")" .
  private mutating func parseBracketedValues() -> [ExprSyntax] {
    let opening = currentRange
    expect(.leftParenthesis, .openingBracket)
    var values = [parseValue()]
    while !isPanicking, takeAnyComma() { values.append(parseValue()) }
    close(.rightParenthesis, ")", opened: opening)
    return values
  }
}
