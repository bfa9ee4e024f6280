import Lexer
import Mistakes
import Source
import Vocabulary

/// Keywords that begin a declaration.
let declarationKeywords: KeywordSet = [
  .rulebook, .choice, .record, .list, .table, .parameter, .define, .rule, .exempt, .dismiss,
  .grade, .set, .disable, .replace, .amend, .allow, .test,
]

/// Words that join and never begin a value; as names they are written in `「」`.
let joiningKeywords: KeywordSet = [
  .and, .or, .is, .isNot, .in, .of, .if, .where, .between, .by, .as,
]

/// Words that stand behind a value. A word before one of them is a name, whatever else it may be.
let followingKeywords: KeywordSet = BinaryOperator.words.union([
  .and, .or, .is, .isNot, .in, .notIn, .between, .within, .withinZh, .atZh, .beforeZh, .afterZh,
  .duringZh, .aroundZh, .andZh, .among, .of, .ofZh, .by, .byDay, .as, .where, .if, .to, .from,
  .beyond, .descending, .ascending, .orElse,
])

extension FileParser {
  /// More errors than these in one file tell a reader nothing.
  private static let errorsMax = 500
  /// How many names before a `:` are looked at to see that a field stands here.
  private static let fieldNamesMax = 24

  /// Reports without giving up the clause: the text is wrong, but its meaning is plain.
  mutating func report(_ diagnostic: Diagnostic) {
    if isPanicking || diagnostics.count > Self.errorsMax { return }
    let isLast = diagnostics.count == Self.errorsMax
    diagnostics.append(isLast ? .tooManyErrors(Self.errorsMax, at: diagnostic.range) : diagnostic)
  }

  /// Reports and gives up the clause. A character without meaning is reported already.
  mutating func fail(_ diagnostic: Diagnostic) {
    if kind != .unknown { report(diagnostic) }
    isPanicking = true
  }

  mutating func fail(expecting expectation: Expectation) {
    if isPanicking { return }
    fail(.expected(expectation, found: describe(position), at: rangeOfFound))
  }

  /// The token that is not what was expected; at the end of the file, the last one before it.
  var rangeOfFound: SourceRange {
    isAtEnd && position > 0 ? range(of: tokens[position - 1]) : currentRange
  }

  /// The token's text in backticks, or what it is.
  func describe(_ index: Int) -> Wording {
    let token = tokens[index]
    switch token.kind {
    case .end: return Wording(en: "the end of the file", zh: "文件末尾")
    case .cell, .quotedCell, .rowEnd: return Wording(en: "a row of a table", zh: "表格行")
    default:
      let text = String(written(token.start..<token.end).prefix(40))
      return Wording(en: "`\(text)`", zh: "`\(text)`")
    }
  }

  /// Goes on at the next place where a clause or a declaration begins a line.
  mutating func synchronise() {
    isPanicking = false
    while !isAtEnd {
      if current.isFirstOnLine && startsClause(at: position) { return }
      advance()
    }
  }

  /// Whether a clause, a field or a declaration begins here.
  func startsClause(at index: Int) -> Bool {
    let starts = context.clauses.union(declarationKeywords)
    if keyword(of: starts, at: index) != nil { return true }
    return context.hasFields && isField(at: index) || context.hasSteps && isStep(at: index)
  }

  /// Whether `name, name : …` stands at `index`.
  func isField(at index: Int) -> Bool {
    var index = index
    for _ in 0..<Self.fieldNamesMax {
      guard isName(at: index) else { return false }
      repeat { index += 1 } while isName(at: index) && isAdjacent(index)
      switch tokens[min(index, tokens.count - 1)].kind {
      case .colon: return true
      case .comma, .enumerationComma: index += 1
      default: return false
      }
    }
    return false
  }

  /// Whether a step of a grade, `is name, name if`, stands at `index`.
  func isStep(at index: Int) -> Bool {
    var index = index
    let length = length(of: .is, at: index)
    if length == 0 { return false }
    index += length
    for _ in 0..<Self.fieldNamesMax {
      guard isName(at: index) else { return false }
      index += 1
      if index >= tokens.count { return false }
      if self.length(of: .if, at: index) > 0 { return true }
      switch tokens[index].kind {
      case .comma, .enumerationComma: index += 1
      default: return false
      }
    }
    return false
  }

  /// Runs `parse` where these clauses may follow, and goes back to the clauses of before.
  mutating func inside(_ inner: ClauseContext, _ parse: (inout FileParser) -> Void) {
    let outer = context
    context = inner
    parse(&self)
    context = outer
  }

  /// Calls `parse` for each clause of the present context, with its keyword, which is taken, and
  /// the token that it stood at, up to the next declaration. Between clauses it gets out of a
  /// panic, so that each clause may have an error of its own.
  mutating func parseClauses(_ parse: (inout FileParser, Keyword, Int) -> Void) {
    while true {
      if isPanicking { synchronise() }
      while take(.fullStop) {}
      guard let found = keyword(of: context.clauses) else {
        if isAtEnd || startsClause(at: position) || isAtMistypedDeclaration { return }
        if isConditionWithoutFlag {
          readConditionWithoutFlag(parse)
          continue
        }
        if let meant = mistypedClause {
          let start = position
          failAtUnknownClause()
          isPanicking = false
          parse(&self, meant, start)
        } else {
          failAtUnknownClause()
        }
        continue
      }
      let start = position
      missingCommas = 0
      advance(found.length)
      parse(&self, found.keyword, start)
    }
  }

  /// `若 金额＞100 标记`: a condition that begins a line of a rule.
  private var isConditionWithoutFlag: Bool {
    at(.if) && current.isFirstOnLine && context.clauses.contains(.flag)
  }

  private mutating func readConditionWithoutFlag(
    _ parse: (inout FileParser, Keyword, Int) -> Void
  ) {
    report(.missingFlag(before: describe(position), at: currentRange))
    parse(&self, .flag, position)
    if at(.flag), !current.isFirstOnLine { advance() }
  }

  /// The clause whose keyword is mistyped first on this line, so that the rest of it can be read.
  private var mistypedClause: Keyword? {
    guard let meant = mistypedKeyword, context.clauses.contains(meant) else { return nil }
    return meant
  }

  /// Whether the keyword of a declaration is mistyped here; it ends the present declaration.
  var isAtMistypedDeclaration: Bool {
    guard let meant = mistypedKeyword else { return false }
    return declarationKeywords.contains(meant) && !context.clauses.contains(meant)
  }

  /// What the first word of a line was meant for, where it is no keyword.
  private var mistypedKeyword: Keyword? {
    guard kind == .word, current.isFirstOnLine else { return nil }
    let word = text(of: current)
    let possible = context.clauses.union(declarationKeywords)
    guard var meant = suggestion(for: word, among: possible) else { return nil }
    // As near as a declaration, a clause of the present one is the better guess.
    if let clause = suggestion(for: word, among: context.clauses),
      slips(from: word, to: clause) <= slips(from: word, to: meant)
    {
      meant = clause
    }
    return possible.members.first {
      $0.entry.english.contains(meant) || $0.entry.chinese.contains(meant)
    }
  }

  /// Something that begins no clause: a mistyped keyword, or what a missing comma left over.
  mutating func failAtUnknownClause() {
    let start = position
    if kind == .cell || kind == .quotedCell || kind == .rowEnd {
      fail(.strayRow(at: currentRange))
    } else {
      failAtUnknownWord(among: context.clauses.union(declarationKeywords))
    }
    if position == start { advance() }
  }

  mutating func failAtUnknownWord(among possible: KeywordSet) {
    if failAtGrownName() { return }
    if kind == .rightParenthesis || kind == .rightBracket {
      fail(.strayBracket(describe(position), at: currentRange))
      return
    }
    guard kind == .word else {
      fail(.unexpected(describe(position), in: context, at: rangeOfFound))
      return
    }
    let word = text(of: current)
    if ["表格", "数据"].contains(word), possible.contains(.table) {
      fail(.tableOrRecord(word, at: currentRange))
    } else if let meant = suggestion(for: word, among: possible) {
      fail(.mistypedKeyword(word, meant: meant, at: currentRange))
    } else if !context.clauses.contains(.flag), isMisplacedClause {
      fail(.misplacedClause(word, at: currentRange))
    } else {
      fail(.unexpected(describe(position), in: context, at: currentRange))
    }
  }

  /// Where the word before holds a keyword or a sign in words, `金额超出数量 限量`, that is the mistake.
  private mutating func failAtGrownName() -> Bool {
    guard position > 0, !current.isFirstOnLine, tokens[position - 1].kind == .word else {
      return false
    }
    let previous = tokens[position - 1]
    guard let hint = spellingHint(for: text(of: previous)) else { return false }
    fail(.comparisonInsideName(text(of: previous), hint: hint, at: range(of: previous)))
    return true
  }

  /// A clause of a rule where no rule is.
  var isMisplacedClause: Bool { keyword(of: ruleClauses) != nil }
}
