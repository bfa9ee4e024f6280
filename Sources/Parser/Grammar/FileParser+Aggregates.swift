import Lexer
import Mistakes
import Source
import Vocabulary

extension FileParser {
  /// aggregate = aggregateHead [ "where" bracketed ] [ "of" source | peers ] .
  mutating func parseAggregate(_ kind: AggregateKind, keywordLength: Int) -> ExprSyntax {
    let start = position
    advance(keywordLength)
    var aggregate = AggregateSyntax(kind: kind, kindRange: range(from: start))
    parseAggregateHead(&aggregate)
    reportBracketBehindCount(kind)
    if at(.where), token(ahead: 1).kind == .leftParenthesis, !isPanicking {
      _ = take(.where)
      aggregate.filter = parseBracketedConditions()
    }
    aggregate.source = parseAggregateSource()
    return ExprSyntax(.aggregate(aggregate), at: range(from: start))
  }

  private mutating func reportBracketBehindCount(_ kind: AggregateKind) {
    guard kind == .count, self.kind == .leftParenthesis, !isPanicking else { return }
    let argument = bracketed(at: position)
    fail(.bracketBehindCount(text(of: tokens[position - 1]), argument: argument, at: currentRange))
  }

  /// aggregateHead = bareAggregate | valueAggregate argument
  ///   | rankedAggregate postfix ( "of" | "之" ) argument | conditionAggregate bracketed
  ///   | orderAggregate argument [ "descending" | "ascending" ] .
  mutating func parseAggregateHead(_ aggregate: inout AggregateSyntax) {
    switch aggregate.kind.entry.form {
    case .bare: break
    case .value: aggregate.argument = parseArgument()
    case .ranked:
      aggregate.rank = parsePostfix()
      if !isPanicking, !take(.ofZh) { expect(.of) }
      aggregate.argument = parseArgument()
    case .condition: aggregate.argument = joinBracketedConditions()
    case .order:
      aggregate.argument = parseArgument()
      aggregate.isDescending = take(.descending)
      if !aggregate.isDescending { _ = take(.ascending) }
    }
  }

  /// peers = "among" [ alias ] bracketed .
  mutating func parseAggregateSource() -> AggregateSource {
    if isPanicking { return .group }
    if take(.of) { return .record(parseSource()) }
    if isSourceWithoutOf {
      let language: Language = isHan(text(of: current)) ? .chinese : .english
      report(
        .missingWord(
          Keyword.of.spelling(in: language), before: describe(position), at: currentRange))
      return .record(parseSource())
    }
    guard take(.among) else { return .group }
    let alias = parseAliasIfPresent()
    return .peers(alias: alias, conditions: parseBracketedConditions())
  }

  /// `次数 费用明细 (…)`: the name of a record with its brackets, and no word before it.
  private var isSourceWithoutOf: Bool {
    isName(at: position) && current.word == 0 && !current.isFirstOnLine
      && token(ahead: 1).kind == .leftParenthesis
  }
}
