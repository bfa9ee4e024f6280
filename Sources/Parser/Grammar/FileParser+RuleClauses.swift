import Lexer
import Mistakes
import Source
import Vocabulary

/// Keywords that begin a clause of a rule.
let ruleClauses: KeywordSet = [
  .basis, .category, .certainty, .stage, .effective, .points, .forEach, .pairZh, .where, .needs,
  .with, .without, .flag, .unless, .recover, .because,
]

extension FileParser {
  /// rule = "rule" id [ text ] { clause } .
  mutating func parseRule(from start: Int) -> RuleSyntax {
    var rule = RuleSyntax(range: range(from: start), id: parseRuleID())
    rule.title = isTitle ? parseText() : nil
    if !isPanicking, rule.title == nil, !current.isFirstOnLine {
      if kind == .number { fail(.blankInRuleID(rule.id.text, at: currentRange)) }
      if kind == .quotedName { fail(expecting: .text) }
    }
    inside(ClauseContext(clauses: ruleClauses)) { parser in
      parser.parseClauses { parser, keyword, start in
        parser.parseRuleClause(keyword, from: start, &rule)
      }
    }
    rule.range = range(from: start)
    return rule
  }

  /// Whether a title stands here, or something on the id's line that should be one.
  private var isTitle: Bool {
    if isPanicking || kind == .text { return !isPanicking }
    return kind == .word && !current.isFirstOnLine && !startsClause(at: position)
      && keyword(of: ruleClauses) == nil
  }

  /// clause = basis | "category" name | certainty | stage | "effective" effective
  ///   | "points" value | candidates | pairsZh | "where" conditions | "needs" needed | join | flag
  ///   | "unless" unless | recover | "because" template .
  private mutating func parseRuleClause(
    _ keyword: Keyword, from start: Int, _ rule: inout RuleSyntax
  ) {
    reportRepeated(keyword, at: start, in: rule)
    switch keyword {
    case .basis: rule.basis.append(parseBasis())
    case .category: rule.category = parseName()
    case .certainty: rule.certainty = parseCertainty()
    case .stage: rule.stages += parseStages()
    case .effective: rule.effective = parseRuleEffective()
    case .points: rule.points = parseValue()
    case .forEach: rule.candidates = parseCandidates(from: start)
    case .pairZh: rule.candidates = parsePairsZh(from: start)
    case .where: rule.conditions += parseConditions()
    case .needs: rule.needs.append(parseNeeded())
    case .with: rule.joins.append(parseJoin(.with, from: start))
    case .without: rule.joins.append(parseJoin(.without, from: start))
    case .flag: rule.flag = parseFlag(from: start)
    case .unless: rule.unless.append(parseUnless())
    case .recover: rule.recover = parseRecover(from: start)
    default: rule.because = parseTemplate()  // excused: `because` is the only one left
    }
  }

  /// Clauses that a rule has once.
  private mutating func reportRepeated(_ keyword: Keyword, at start: Int, in rule: RuleSyntax) {
    let isThere =
      switch keyword {
      case .category: rule.category != nil
      case .certainty: rule.certainty != nil
      case .effective: rule.effective != nil
      case .points: rule.points != nil
      case .forEach, .pairZh: rule.candidates != nil
      case .flag: rule.flag != nil
      case .recover: rule.recover != nil
      case .because: rule.because != nil
      default: false  // excused: the other clauses may be repeated
      }
    if !isThere { return }
    let range = range(from: start)
    report(.repeatedClause(written(range.start..<range.end), at: range))
  }

  /// certainty = "certainty" ( "violation" | "suspicion" | value ) .
  mutating func parseCertainty() -> CertaintySyntax {
    let range = currentRange
    if take(.violation) { return .violation(range) }
    if take(.suspicion) { return .suspicion(range) }
    if kind == .word, let meant = synonym(text(of: current)), token(ahead: 1).isFirstOnLine,
      meant == .violation || meant == .suspicion
    {
      expect(meant)
      return meant == .violation ? .violation(range) : .suspicion(range)
    }
    return .expression(parseValue())
  }

  /// stage = "stage" stageName { ( "," | "、" ) stageName } .
  mutating func parseStages() -> [StageSyntax] {
    var stages = [parseStage()].compactMap { $0 }
    while !isPanicking, takeAnyComma() || isAtFurtherStage {
      if let stage = parseStage() { stages.append(stage) }
    }
    return stages
  }

  /// `事前 事中`, with nothing between; reported.
  private var isAtFurtherStage: Bool {
    mutating get {
      guard let found = keyword(of: [.stageBefore, .stageDuring, .stageAfter]),
        found.length == 1, !current.isFirstOnLine
      else { return false }
      let sign = isHan(text(of: current)) ? "、" : ","
      report(.missingWord(sign, before: describe(position), at: currentRange))
      return true
    }
  }

  /// stageName = "before" | "during" | "after" | "事前" | "事中" | "事后" .
  private mutating func parseStage() -> StageSyntax? {
    let range = currentRange
    if take(.stageBefore) { return StageSyntax(.before, at: range) }
    if take(.stageDuring) { return StageSyntax(.during, at: range) }
    if take(.stageAfter) { return StageSyntax(.after, at: range) }
    fail(expecting: .stage)
    return nil
  }

  private mutating func parseRuleEffective() -> EffectiveSyntax? {
    if let effective = parseEffectiveIfPresent() { return effective }
    fail(expecting: .keyword(.from))
    return nil
  }

  /// candidates = "for each" ( name [ alias ] | "pair of" name pairNames ) .
  mutating func parseCandidates(from start: Int) -> CandidatesSyntax {
    if take(.pairOf) {
      let record = parseName(.recordName)
      return parsePairNames(record, from: start)
    }
    let record = parseName(.recordName)
    let alias = parseAliasIfPresent()
    return .each(record: record, alias: alias, range(from: start))
  }

  /// pairsZh = "对" name "两条" pairNames .
  mutating func parsePairsZh(from start: Int) -> CandidatesSyntax {
    let record = parseName(.recordName)
    expect(.pairOf)
    return parsePairNames(record, from: start)
  }

  /// pairNames = name ( "," | "、" ) name [ "by" value ] .
  private mutating func parsePairNames(_ record: Name, from start: Int) -> CandidatesSyntax {
    let first = parseName(.alias)
    if !isPanicking, !takeAnyComma() { fail(expecting: .comma) }
    let second = parseName(.alias)
    let by = !isPanicking && take(.by) ? parseValue() : nil
    return .pairs(record: record, first, second, by: by, range(from: start))
  }

  /// needed = name [ alias ] [ "where" conditions ] .
  mutating func parseNeeded() -> SourceSyntax {
    let start = position
    let record = parseName(.recordName)
    let alias = parseAliasIfPresent()
    var conditions = !isPanicking && take(.where) ? parseConditions() : []
    if !isPanicking, kind == .leftParenthesis, !current.isFirstOnLine {
      conditions += readBracketsForWhere()
    }
    return SourceSyntax(
      record: record, alias: alias, conditions: conditions, at: range(from: start))
  }

  /// `存在 诊断记录 (同一就诊)`: brackets where `其中` belongs.
  private mutating func readBracketsForWhere() -> [ExprSyntax] {
    let start = position
    let conditions = parseBracketedConditions()
    if isPanicking { return conditions }
    let text = writtenText(from: start)
    let word = Keyword.where.spelling(in: isHan(text) ? .chinese : .english)
    let inner = String(text.dropFirst().dropLast())
    report(.otherWords(text, meant: word + " " + inner, at: range(from: start)))
    return conditions
  }

  /// join = ( "with" | "without" ) [ "another" ] [ "the next" | "the previous" ] needed .
  mutating func parseJoin(_ kind: JoinKind, from start: Int) -> JoinSyntax {
    let isAnother = takeBeforeRecord(.another)
    let which: JoinChoice =
      takeBeforeRecord(.theNext) ? .next : takeBeforeRecord(.thePrevious) ? .previous : .every
    let joined = parseNeeded()
    return JoinSyntax(
      range: range(from: start), kind: kind, which: which, isAnother: isAnother,
      record: joined.record, alias: joined.alias, conditions: joined.conditions)
  }

  /// The keyword, or another word for it before the name of a record: `with next visit`.
  private mutating func takeBeforeRecord(_ keyword: Keyword) -> Bool {
    if isPanicking { return false }
    let isBeforeName = isName(at: position + 1) && startsOperand(at: position + 1)
    return isBeforeName ? takeOrSynonym(keyword) : take(keyword)
  }

  /// unless = condition .
  private mutating func parseUnless() -> ExprSyntax {
    let condition = parseCondition()
    if !isPanicking, kind == .comma { fail(.commaInUnless(at: currentRange)) }
    return condition
  }
}
