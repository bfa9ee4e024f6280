import Lexer
import Source
import Vocabulary

private let testClauses: KeywordSet = [.period, .given, .expect]

/// What may follow the keys of an expectation.
private let keyEnds: KeywordSet = [.evidence, .recover, .missing, .given, .expect, .period]

extension FileParser {
  /// test = "test" text "for" id { "period" date "to" date | given | expectation } .
  mutating func parseTest(from start: Int) -> TestSyntax {
    let title = parseText()
    expect(.for)
    var test = TestSyntax(range: range(from: start), title: title, subject: parseRuleID())
    inside(ClauseContext(clauses: testClauses)) { parser in
      parser.parseClauses { parser, keyword, start in
        switch keyword {
        case .period: test.period = parser.parseCoveredPeriod()
        case .given: test.givens.append(parser.parseGiven(from: start))
        default:  // excused: `expect` is the only one left
          if let expectation = parser.parseExpectation(from: start) {
            test.expectations.append(expectation)
          }
        }
      }
    }
    test.range = range(from: start)
    return test
  }

  private mutating func parseCoveredPeriod() -> EffectiveSyntax {
    let start = position
    _ = take(.from)
    let from = parseDay()
    expect(.to)
    let to = isPanicking ? nil : parseDay()
    return EffectiveSyntax(range: range(from: start), from: from, to: to)
  }

  /// given = "given" name grid .
  mutating func parseGiven(from start: Int) -> GivenSyntax {
    let name = parseName(.recordName)
    let grid = parseGrid()
    return GivenSyntax(range: range(from: start), name: name, grid: grid)
  }

  /// expectation = "expect" ( "finding" [ recordKeys ] [ "evidence" recordKeys ]
  ///   [ "recover" value ] | "clear" [ recordKeys ]
  ///   | "undetermined" [ recordKeys ] [ "missing" nameList ]
  ///   | "not applicable" [ recordKeys ] | "grade" recordKey ( "undetermined" | name ) ) .
  mutating func parseExpectation(from start: Int) -> ExpectationSyntax? {
    guard let outcome = parseOutcome() else { return nil }
    return ExpectationSyntax(range: range(from: start), outcome: outcome)
  }

  private mutating func parseOutcome() -> ExpectationSyntax.Outcome? {
    let outcomes: KeywordSet = [.finding, .clear, .undetermined, .notApplicable, .grade]
    guard !isPanicking, let outcome = takeKeyword(of: outcomes) else {
      fail(expecting: .outcome)
      return nil
    }
    switch outcome {
    case .finding: return parseExpectedFinding()
    case .clear: return .clear(parseRecordKeysIfPresent())
    case .undetermined:
      let keys = parseRecordKeysIfPresent()
      let missing = !isPanicking && take(.missing) ? parseNameList() : []
      return .undetermined(keys, missing: missing)
    case .notApplicable: return .notApplicable(parseRecordKeysIfPresent())
    default: return parseExpectedGrade()  // excused: `grade` is the only one left
    }
  }

  /// The keyword here, or the one that a word here was meant for, which is reported.
  private mutating func takeKeyword(of set: KeywordSet) -> Keyword? {
    if let found = keyword(of: set) {
      advance(found.length)
      return found.keyword
    }
    return set.members.first { isSynonym(of: $0) && takeOrSynonym($0) }
  }

  private mutating func parseExpectedFinding() -> ExpectationSyntax.Outcome {
    let flagged = parseRecordKeysIfPresent()
    let evidence = !isPanicking && take(.evidence) ? parseRecordKeysIfPresent() : []
    let recover = !isPanicking && take(.recover) ? parseValue() : nil
    return .finding(flagged: flagged, evidence: evidence, recover: recover)
  }

  private mutating func parseExpectedGrade() -> ExpectationSyntax.Outcome {
    let key = parseRecordKey()
    if !isPanicking, take(.undetermined) { return .gradeUndetermined(key) }
    return .grade(key, parseName())
  }

  /// recordKeys = name recordKey { ( "," | "、" ) [ name ] recordKey } .
  private mutating func parseRecordKeysIfPresent() -> [RecordKeySyntax] {
    if isPanicking { return [] }
    if kind == .number || kind == .text { fail(expecting: .recordName) }
    if !isName(at: position) || endsKeys(at: position) { return [] }
    var record = parseName(.recordName)
    var keys = [RecordKeySyntax(record: record, key: parseRecordKey())]
    while !isPanicking, takeAnyComma() {
      if isRecordBeforeKey { record = parseName(.recordName) }
      keys.append(RecordKeySyntax(record: record, key: parseRecordKey()))
    }
    return keys
  }

  private func endsKeys(at index: Int) -> Bool {
    if keyword(of: keyEnds, at: index) != nil { return true }
    return tokens[index].isFirstOnLine && startsClause(at: index)
  }

  /// Whether the word here names a record, because a key of its own follows.
  private var isRecordBeforeKey: Bool {
    if !isName(at: position) || isAdjacent(position + 1) { return false }
    switch token(ahead: 1).kind {
    case .number, .text, .date, .moment, .quotedName: return true
    case .word: return !endsKeys(at: position + 1)
    default: return false
    }
  }

  /// recordKey = text | idPart { idPart } .
  mutating func parseRecordKey() -> TextSyntax {
    if !isPanicking, kind == .text { return parseText() }
    guard let (text, range) = takeJoined() else {
      fail(expecting: .recordKey)
      return TextSyntax("", at: missingName().range)
    }
    return TextSyntax(text, at: range)
  }
}
