import Lexer
import Mistakes
import Source
import Vocabulary

private let relationKeywords: KeywordSet = BinaryOperator.words.union([
  .is, .isNot, .in, .notIn, .between, .within, .withinScope, .withinZh, .atZh,
])

private let stateKeywords = KeywordSet(ValueState.spelled.keys)

extension FileParser {
  /// conditions = condition { "," condition } .
  mutating func parseConditions() -> [ExprSyntax] {
    var conditions = [parseCondition()]
    while !isPanicking {
      if takeThousands() { continue }
      if let same = readSameBehindEnumeration(conditions.last) {
        conditions.append(same)
        continue
      }
      if isFullStopBetweenConditions {
        report(.wrongSignBetweenConditions("。", at: currentRange))
        advance()
        conditions.append(parseCondition())
        continue
      }
      if kind == .enumerationComma || kind == .semicolon {
        let sign = kind == .semicolon ? ";" : "、"
        report(.wrongSignBetweenConditions(sign, at: currentRange))
        advance()
      } else if isCommaMissing {
        reportMissingComma()
      } else if !take(.comma) {
        break
      }
      if !isPanicking { conditions.append(parseCondition()) }
    }
    lintBareOr(conditions)
    return conditions
  }

  /// `同一天。次数＞1`
  private var isFullStopBetweenConditions: Bool {
    kind == .fullStop && !current.isFirstOnLine && !token(ahead: 1).isFirstOnLine
      && startsOperand(at: position + 1)
      && keyword(of: context.clauses.union(declarationKeywords), at: position + 1) == nil
  }

  /// `同一患者、项目`: each key has a `同一` of its own.
  private mutating func readSameBehindEnumeration(_ last: ExprSyntax?) -> ExprSyntax? {
    guard kind == .enumerationComma, case .same = last?.kind, isName(at: position + 1),
      comparison(token(ahead: 2).kind) == nil, keyword(of: [.same], at: position + 1) == nil
    else { return nil }
    let start = position
    advance()
    let (name, isChinese) = (writtenText(at: position), isHan(writtenText(at: position)))
    report(
      .otherWords(
        "、" + name, meant: isChinese ? "，同一" + name : ", same " + name,
        at: range(of: tokens[start]).union(currentRange)))
    return parseComparing(.same, from: position)
  }

  /// `次数大于 1` lacks no comma; it holds a comparison that has grown into a name.
  private mutating func reportMissingComma() {
    let previous = tokens[position - 1]
    if previous.kind == .word, let hint = spellingHint(for: text(of: previous)) {
      fail(.comparisonInsideName(text(of: previous), hint: hint, at: range(of: previous)))
      return
    }
    report(.missingComma(before: describe(position), joined: joinedName, at: currentRange))
    missingCommas += 1
    if missingCommas > Self.missingCommasMax { isPanicking = true }
  }

  /// `项目 名称`, where one name may be meant.
  private var joinedName: String? {
    let previous = tokens[position - 1]
    guard previous.kind == .word, kind == .word, previous.word == 0, current.word == 0 else {
      return nil
    }
    let (first, second) = (text(of: previous), text(of: current))
    return isHan(first) ? first + second : first + "_" + second
  }

  /// A clause that lacks more commas than these is not a list of conditions.
  private static let missingCommasMax = 3

  /// A bare `or` in a list reads as if the comma did not bind looser.
  private mutating func lintBareOr(_ conditions: [ExprSyntax]) {
    if conditions.count < 2 { return }
    for condition in conditions {
      guard case .or = condition.kind else { continue }
      let range = condition.range
      report(.bareOr(written(range.start..<range.end), at: range))
    }
  }

  /// Whether another condition begins here, though no comma stands before it.
  private var isCommaMissing: Bool {
    guard startsOperand(at: position) else { return false }
    if isAtClause { return false }
    if kind == .word, keyword(of: followingKeywords) != nil { return false }
    if startsPlainlyACondition { return true }
    if current.isFirstOnLine { return false }
    return kind != .word || current.word != 0
      || suggestion(for: text(of: current), among: context.clauses) == nil
  }

  /// On a new line a word may also be a mistyped clause; these are not.
  private var startsPlainlyACondition: Bool {
    if keyword(of: [.same, .different, .not, .within, .withinScope]) != nil { return true }
    switch token(ahead: 1).kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .dot, .leftBracket:
      return true
    default:
      return position + 1 < tokens.count && keyword(of: relationKeywords, at: position + 1) != nil
    }
  }

  /// Whether a clause, a field or a declaration begins here rather than a condition.
  private var isAtClause: Bool {
    if context.hasFields && isField(at: position) { return true }
    if context.hasSteps && isStep(at: position) { return true }
    return keyword(of: context.clauses.union(declarationKeywords)) != nil
  }

  /// condition = conjunction { "or" conjunction } .
  mutating func parseCondition() -> ExprSyntax {
    if depth == 0 { links = 0 }
    let start = position
    var parts = [parseConjunction()]
    while !isPanicking, take(.or) || takeOtherJoiner(.or) { parts.append(parseConjunction()) }
    return parts.count == 1 ? parts[0] : ExprSyntax(.or(parts), at: range(from: start))
  }

  /// conjunction = negation { "and" negation } .
  mutating func parseConjunction() -> ExprSyntax {
    let start = position
    var parts = [parseNegation()]
    while !isPanicking, take(.and) || takeOtherJoiner(.and) { parts.append(parseNegation()) }
    return parts.count == 1 ? parts[0] : ExprSyntax(.and(parts), at: range(from: start))
  }

  /// negation = "not" negation | relation .
  mutating func parseNegation() -> ExprSyntax {
    let start = position
    guard !isPanicking, at(.not), !isNameBeforeOperator else { return parseRelation() }
    guard enter() else { return invalid(from: start) }
    defer { depth -= 1 }
    _ = take(.not)
    let operand = parseNegation()
    return ExprSyntax(.unary(.not, operand), at: range(from: start))
  }

  /// Whether the word here is a name because an operator or a dot follows it.
  var isNameBeforeOperator: Bool {
    switch token(ahead: 1).kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .plus, .times,
      .divide, .dot, .comma, .enumerationComma, .rightParenthesis, .rightBracket, .percent,
      .semicolon, .fullStop, .end, .dots:
      true
    case .word: keyword(of: [.is, .isNot, .and, .or], at: position + 1) != nil
    default: false
    }
  }

  /// relation = value [ ( comparison | wordOperator ) value | equality | membership | bounds
  ///   | nearness | timingZh | "内" ] .
  mutating func parseRelation() -> ExprSyntax {
    let start = position
    let left = parseValue()
    if isPanicking { return left }
    guard let relation = parseRelationTail(left, from: start) else { return left }
    if !isPanicking { takeRangeBehind(relation, from: start) }
    if !isPanicking, isRelation {
      fail(.chainedComparison(describe(position), at: currentRange))
    }
    return relation
  }

  private var isRelation: Bool {
    if comparison(kind) != nil { return true }
    guard let found = keyword(of: relationKeywords) else { return false }
    return !(found.keyword == .withinScope || found.keyword == .within || isStepHere)
  }

  private var isStepHere: Bool { context.hasSteps && isStep(at: position) }

  /// comparison = "=" | "≠" | "<" | "≤" | ">" | "≥" .
  func comparison(_ kind: TokenKind) -> BinaryOperator? {
    switch kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil  // excused: all other tokens are no comparisons
    }
  }

  private mutating func parseRelationTail(_ left: ExprSyntax, from start: Int) -> ExprSyntax? {
    if let sign = takeComparison() { return readRight(sign, left, from: start) }
    if isStepHere { return nil }
    guard let found = keyword(of: relationKeywords) else {
      return readOtherRelation(left, from: start)
    }
    if found.keyword == .withinScope { return nil }
    advance(found.length)
    switch found.keyword {
    case .is: return parseEquality(left, isNegated: false, from: start)
    case .isNot: return parseEquality(left, isNegated: true, from: start)
    case .in: return parseMembership(.in, left, from: start)
    case .notIn: return parseMembership(.notIn, left, from: start)
    case .between: return parseBounds(left, from: start)
    case .within: return parseWithin(left, from: start)
    case .withinZh: return ExprSyntax(.window(left), at: range(from: start))
    case .atZh: return parseTimingZh(left, from: start)
    default: return BinaryOperator.spelled(found.keyword).map { readRight($0, left, from: start) }
    }
  }

  /// A comparison sign, or a word that people write for one, which is reported.
  private mutating func takeComparison() -> BinaryOperator? {
    if let sign = comparison(kind) {
      advance()
      return takeSplitSign(behind: sign) ?? sign
    }
    guard kind == .word, current.word == 0, let meant = comparisonSign(for: text(of: current))
    else { return nil }
    report(.comparisonInWords(text(of: current), sign: meant.sign, at: currentRange))
    advance()
    return comparison(meant.kind)
  }

  /// `＞ ＝`, with a blank between: the sign that is meant, reported.
  private mutating func takeSplitSign(behind sign: BinaryOperator) -> BinaryOperator? {
    let meant: (sign: BinaryOperator, spelling: String)? =
      switch sign {
      case .greater: (.greaterOrEqual, "≥")
      case .less: (.lessOrEqual, "≤")
      default: nil  // excused: no other sign is joined with `=`
      }
    guard let meant, kind == .equal, !current.isFirstOnLine else { return nil }
    let start = position - 1
    advance()
    report(
      .signWrittenOtherwise(
        writtenText(from: start), meant: meant.spelling, at: range(from: start)))
    return meant.sign
  }

  mutating func readRight(
    _ sign: BinaryOperator, _ left: ExprSyntax, from start: Int
  ) -> ExprSyntax {
    let right = parseValue()
    return ExprSyntax(.binary(sign, left, right), at: range(from: start))
  }

  /// equality = ( "is" | "is not" ) ( state | value { "、" value } ) .
  mutating func parseEquality(_ left: ExprSyntax, isNegated: Bool, from start: Int) -> ExprSyntax {
    if let comparison = takeWordsBehindIs() {
      let right = parseValue()
      return ExprSyntax(.binary(comparison, left, right), at: range(from: start))
    }
    if let state = takeState() {
      return ExprSyntax(.state(left, state, negated: isNegated), at: range(from: start))
    }
    if let state = readOtherStateIfPresent(left, isNegated: isNegated, from: start) {
      return state
    }
    let first = position
    var values = [parseValue()]
    while !isPanicking, take(.enumerationComma) { values.append(parseValue()) }
    if values.count == 1 {
      let sign: BinaryOperator = isNegated ? .notEqual : .equal
      return ExprSyntax(.binary(sign, left, values[0]), at: range(from: start))
    }
    let alternatives = ExprSyntax(.alternatives(values), at: range(from: first))
    let sign: BinaryOperator = isNegated ? .notIn : .in
    return ExprSyntax(.binary(sign, left, alternatives), at: range(from: start))
  }

  /// `is greater than`, `is equal to` and `is in`, which are written without `is`.
  private mutating func takeWordsBehindIs() -> BinaryOperator? {
    let first = tokens[position - 1]
    let range = { (parser: FileParser) in
      SourceRange(
        file: parser.file, start: first.start, end: parser.tokens[parser.position - 1].end)
    }
    if at(.in), isName(at: position) {
      _ = take(.in)
      report(.comparisonInWords("is in", sign: "in", at: range(self)))
      return .in
    }
    guard kind == .word, current.word == 0,
      let meant = comparisonSign(behindIs: text(of: current)), token(ahead: 1).kind == .word,
      ["than", "to"].contains(text(of: token(ahead: 1)))
    else { return nil }
    advance(2)
    let place = range(self)
    report(.comparisonInWords(written(place.start..<place.end), sign: meant.sign, at: place))
    return meant.kind
  }

  /// state = "missing" | "present" | "none" | "unreadable" .
  private mutating func takeState() -> ValueState? {
    guard let found = keyword(of: stateKeywords), tokens[position + found.length].kind != .dot
    else { return nil }
    advance(found.length)
    return ValueState.spelled[found.keyword]
  }

  /// membership = ( "in" | "not in" ) alternatives .
  mutating func parseMembership(
    _ sign: BinaryOperator, _ left: ExprSyntax, from start: Int
  ) -> ExprSyntax {
    let right = parseAlternatives()
    return ExprSyntax(.binary(sign, left, right), at: range(from: start))
  }

  /// alternatives = "(" option { ( "," | "、" ) option } ")" | option { "、" option } .
  mutating func parseAlternatives() -> ExprSyntax {
    let start = position
    let opening = currentRange
    if take(.leftParenthesis) {
      var options = [parseOption()]
      while !isPanicking, takeAnyComma() { options.append(parseOption()) }
      close(.rightParenthesis, ")", opened: opening)
      return ExprSyntax(.alternatives(options), at: range(from: start))
    }
    var options = [parseOption()]
    while !isPanicking, take(.enumerationComma) { options.append(parseOption()) }
    if options.count == 1 { return options[0] }
    return ExprSyntax(.alternatives(options), at: range(from: start))
  }

  /// option = value [ ".." value ] .
  mutating func parseOption() -> ExprSyntax {
    let start = position
    let first = parseValue()
    guard !isPanicking, take(.dots) else { return first }
    let last = parseValue()
    return ExprSyntax(.span(first, last), at: range(from: start))
  }

  /// bounds = "between" value ( "and" | "与" ) value .
  mutating func parseBounds(_ left: ExprSyntax, from start: Int) -> ExprSyntax {
    let low = parseValue()
    if !isPanicking, let (first, last) = takeOtherAnd(behind: low) {
      return ExprSyntax(.between(left, first, last), at: range(from: start))
    }
    if !isPanicking, !take(.andZh) { expect(.and) }
    let high = parseValue()
    return ExprSyntax(.between(left, low, high), at: range(from: start))
  }
}
