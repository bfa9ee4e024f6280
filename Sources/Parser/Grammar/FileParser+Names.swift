import Lexer
import Mistakes
import Source
import Vocabulary

/// Words that split off the front of a name, and the two that are reserved.
private let prefixKeywords: KeywordSet = [
  .same, .different, .another, .total, .average, .earliest, .latest, .max, .min, .distinct,
]
private let reservedKeywords: KeywordSet = [.count, .total]

extension FileParser {
  /// name = word | "「" text "」" .
  mutating func parseName(_ expectation: Expectation = .name) -> Name {
    if isPanicking { return missingName() }
    switch kind {
    case .quotedName: return takeName()
    case .word:
      if let joined = takeSplitName() { return joined }
      if keyword(of: joiningKeywords) != nil { break }
      return takeName()
    case .number:
      if let name = takeNameBehindNumber() { return name }
    default: break
    }
    fail(expecting: expectation)
    return missingName()
  }

  /// declaredName = name .
  ///
  /// Where a name is declared, reserved words must be quoted.
  mutating func parseDeclaredName() -> Name {
    if kind == .word, !isAdjacent(position + 1) || !isName(at: position + 1),
      keyword(of: reservedKeywords) != nil
    {
      report(.reservedName(text(of: current), at: currentRange))
    }
    return parseName()
  }

  /// names = declaredName { ( "," | "、" ) declaredName } .
  mutating func parseNames() -> [Name] {
    var names = [parseDeclaredName()]
    while !isPanicking, takeAnyComma() { names.append(parseDeclaredName()) }
    return names
  }

  /// nameList = name { ( "," | "、" ) name } .
  mutating func parseNameList() -> [Name] {
    var names = [parseName()]
    while !isPanicking, takeAnyComma() { names.append(parseName()) }
    return names
  }

  /// `合计金额` is cut into two words; as a name it must be quoted.
  mutating func takeSplitName() -> Name? {
    guard current.word != 0, keyword(of: prefixKeywords) != nil, isName(at: position + 1),
      isAdjacent(position + 1)
    else { return nil }
    let start = position
    let prefix = text(of: current)
    advance()
    while kind == .word, isAdjacent(position) { advance() }
    let range = range(from: start)
    let name = written(range.start..<range.end)
    report(.prefixedName(name, prefix: prefix, at: range))
    return Name(name, at: range)
  }

  /// `2型糖尿病`: a name that begins with a digit must be quoted.
  private mutating func takeNameBehindNumber() -> Name? {
    guard isName(at: position + 1), isAdjacent(position + 1) else { return nil }
    let start = position
    advance()
    while kind == .word || kind == .number, isAdjacent(position) { advance() }
    let (name, range) = (writtenText(from: start), range(from: start))
    report(.otherWords(name, meant: "「\(name)」", at: range))
    return Name(name, at: range)
  }

  /// The name at the present token, without its quotes.
  mutating func takeName() -> Name {
    let token = current
    advance()
    return Name(nameText(of: token), at: range(of: token))
  }

  private func nameText(of token: Token) -> String {
    guard token.kind == .quotedName else { return text(of: token) }
    let quoted = written(token.start..<token.end)
    let inner = quoted.dropFirst()
    return String(inner.hasSuffix("」") ? inner.dropLast() : inner)
  }

  func missingName() -> Name {
    let place = SourceRange(file: file, start: current.start, end: current.start)
    return Name("", at: place)
  }

  /// id = idPart { idPart } .
  /// idPart = word | number | date | "-" | "." .
  mutating func parseRuleID() -> RuleIDSyntax {
    guard let (text, range) = takeJoined() else {
      fail(expecting: .ruleID)
      return RuleIDSyntax("", at: missingName().range)
    }
    return RuleIDSyntax(text, at: range)
  }

  /// What adjacent tokens spell: ids, encodings and keys of records.
  mutating func takeJoined() -> (String, SourceRange)? {
    if isPanicking { return nil }
    switch kind {
    case .word, .number, .date: break
    case .minus where isAdjacent(position + 1) && joins(token(ahead: 1).kind): break
    default: return nil
    }
    let start = position
    var text = ""
    repeat {
      text += self.text(of: current)
      advance()
    } while isAdjacent(position) && joins(kind)
    return (text, range(from: start))
  }

  private func joins(_ kind: TokenKind) -> Bool {
    switch kind {
    case .word, .number, .date, .minus, .dot: true
    default: false
    }
  }

  /// text = '"' { character } '"' | "“" { character } "”" .
  mutating func parseText() -> TextSyntax {
    if let bare = takeTextWithoutQuotes() { return bare }
    guard !isPanicking, kind == .text else {
      fail(expecting: .text)
      return TextSyntax("", at: missingName().range)
    }
    let token = current
    advance()
    return TextSyntax(content(of: token), at: range(of: token))
  }

  /// `来自 明细.csv`: words where a text belongs, up to the next blank.
  private mutating func takeTextWithoutQuotes() -> TextSyntax? {
    if isPanicking || current.isFirstOnLine { return nil }
    guard kind == .word && current.word == 0 || kind == .number else { return nil }
    let start = position
    repeat { advance() } while isAdjacent(position) && isPartOfBareText
    let (text, range) = (writtenText(from: start), range(from: start))
    report(.textWithoutQuotes(text, at: range))
    return TextSyntax(text, at: range)
  }

  private var isPartOfBareText: Bool {
    switch kind {
    case .word, .number, .dot, .minus, .divide, .times, .leftParenthesis, .rightParenthesis: true
    default: false
    }
  }

  /// texts = text { ( "," | "、" ) text } .
  mutating func parseTexts() -> [TextSyntax] {
    var texts = [parseText()]
    while !isPanicking, takeAnyComma() { texts.append(parseText()) }
    return texts
  }

  /// The text between the quotes.
  func content(of token: Token) -> String {
    written(contentRange(of: token))
  }

  /// The place between the quotes; a missing closing quote is reported already.
  func contentRange(of token: Token) -> Range<Int32> {
    let bytes = source.bytes
    let opening: Int32 = bytes[Int(token.start)] < 0x80 ? 1 : 3
    let start = min(token.start + opening, token.end)
    let last = Int(token.end) - 1
    if bytes[last] == 0x22 && last >= Int(start) { return start..<Int32(last) }
    let isWideQuote =
      token.end - start >= 3 && bytes[last - 2] >= 0xE2
      && (bytes[last] == 0x9D || bytes[last] == 0x82)
    return start..<(isWideQuote && closesWide(token) ? token.end - 3 : token.end)
  }

  private func closesWide(_ token: Token) -> Bool {
    let closing = sourceText(token.end - 3, token.end)
    return closing == "”" || closing == "＂"
  }

  private func sourceText(_ start: Int32, _ end: Int32) -> String { written(start..<end) }
}
