import Lexer
import Source
import Vocabulary

extension FileParser {
  /// nearness = "within" sum ( "after" | "before" | "of" ) value .
  mutating func parseWithin(_ left: ExprSyntax, from start: Int) -> ExprSyntax {
    let keyword = range(of: tokens[position - 1])
    let length = parseSum()
    if isPanicking { return invalid(from: start) }
    guard let direction = takeDirection() else {
      report(
        .missingComma(before: Wording(en: "`within`", zh: "`within`"), joined: nil, at: keyword))
      return invalid(from: start)
    }
    let other = parseValue()
    return ExprSyntax(
      .withinTime(left, length: length, direction, of: other), at: range(from: start))
  }

  private mutating func takeDirection() -> TimeDirection? {
    if take(.after) { return .after }
    if take(.before) { return .before }
    if take(.of) { return .around }
    return nil
  }

  /// timingZh = "在" value ( ( "之后" | "之前" ) [ sum "内" ] | "前后" sum "内" | "期间" ) .
  mutating func parseTimingZh(_ left: ExprSyntax, from start: Int) -> ExprSyntax {
    let other = parseValue()
    if isPanicking { return invalid(from: start) }
    if take(.duringZh) {
      return ExprSyntax(.binary(.during, left, other), at: range(from: start))
    }
    if take(.aroundZh) { return parseLengthZh(.around, left, other, from: start) }
    if take(.afterZh) {
      if hasLengthAhead { return parseLengthZh(.after, left, other, from: start) }
      return ExprSyntax(.binary(.after, left, other), at: range(from: start))
    }
    if take(.beforeZh) {
      if hasLengthAhead { return parseLengthZh(.before, left, other, from: start) }
      return ExprSyntax(.binary(.before, left, other), at: range(from: start))
    }
    if let other = readOtherTiming(left, other, from: start) { return other }
    if isInside(other) {
      if wordOnLine().map(Self.wordsForInside.contains) ?? false { advance() }
      report(
        .insideWrittenIn(
          writtenText(from: start), writtenText(of: left), writtenText(of: other),
          at: range(from: start)))
    } else {
      fail(expecting: .timeRelation)
    }
    return invalid(from: start)
  }

  private static let wordsForInside: Set<String> = ["中", "里", "之中", "里面", "内"]

  /// `项目 在 手术 中`, `项目 在 手术`: a list is meant.
  private func isInside(_ other: ExprSyntax) -> Bool {
    guard case .name = other.kind else { return false }
    if wordOnLine().map(Self.wordsForInside.contains) ?? false { return true }
    return kind == .comma || kind == .end || kind == .rightParenthesis || current.isFirstOnLine
  }

  private mutating func parseLengthZh(
    _ direction: TimeDirection, _ left: ExprSyntax, _ other: ExprSyntax, from start: Int
  ) -> ExprSyntax {
    let length = parseSum()
    expect(.withinZh)
    return ExprSyntax(
      .withinTime(left, length: length, direction, of: other), at: range(from: start))
  }

  /// Whether a length and its `内` stand here, as in `之后 再入院天数 内`. Looks no further than to
  /// the end of the condition.
  private var hasLengthAhead: Bool {
    var open = 0
    for index in position..<min(position + 64, tokens.count) {
      switch tokens[index].kind {
      case .leftParenthesis, .leftBracket: open += 1
      case .rightParenthesis, .rightBracket:
        open -= 1
        if open < 0 { return false }
      case .comma where open == 0: return false
      case .semicolon, .fullStop, .end, .cell, .rowEnd: return false
      case .word where open == 0:
        if length(of: .withinZh, at: index) > 0 { return index > position }
        if startsNothingOfALength(index) { return false }
      default: break
      }
    }
    return false
  }

  private func startsNothingOfALength(_ index: Int) -> Bool {
    let stops: KeywordSet = [.and, .or, .is, .in, .atZh, .if]
    if keyword(of: stops, at: index) != nil { return true }
    return tokens[index].isFirstOnLine && startsClause(at: index)
  }
}
