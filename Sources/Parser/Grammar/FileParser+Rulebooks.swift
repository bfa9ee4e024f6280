import Lexer
import Mistakes
import Source
import Vocabulary

private let rulebookOptions: KeywordSet = [.version, .extends, .jurisdiction]

extension FileParser {
  /// rulebook = "rulebook" text { "version" text | "extends" text | "jurisdiction" text } .
  mutating func parseRulebook(from start: Int) -> RulebookSyntax {
    var rulebook = RulebookSyntax(range: range(from: start), title: parseText())
    inside(ClauseContext(clauses: rulebookOptions)) { parser in
      parser.parseClauses { parser, keyword, _ in
        switch keyword {
        case .version: rulebook.version = parser.parseText()
        case .extends: rulebook.extends = parser.parseText()
        default: rulebook.jurisdiction = parser.parseText()  // excused: the only one left
        }
      }
    }
    rulebook.range = range(from: start)
    return rulebook
  }

  /// choice = "choice" names [ "ranked" ] "=" members .
  mutating func parseChoice(from start: Int) -> ChoiceSyntax {
    let names = parseNames()
    let isRanked = !isPanicking && take(.ranked)
    expect(.equal, .equalSign)
    let members = parseMembers()
    return ChoiceSyntax(
      range: range(from: start), names: names, isRanked: isRanked, members: members)
  }

  /// members = member { ";" member } .
  mutating func parseMembers() -> [ChoiceMemberSyntax] {
    var members = [parseMember()]
    while !isPanicking, take(.semicolon) || takeCommaBeforeMember() {
      members.append(parseMember())
    }
    return members
  }

  /// member = names [ texts ] .
  mutating func parseMember() -> ChoiceMemberSyntax {
    let names = parseNames()
    var cells: [TextSyntax] = []
    if !isPanicking, kind == .text || kind == .number {
      cells.append(parseText())
      while !isPanicking, !isCommaBeforeMember, takeAnyComma() { cells.append(parseText()) }
    }
    return ChoiceMemberSyntax(names: names, cells: cells)
  }

  /// `自费 “1”，医保 “2”`: a comma before a further member, where `;` belongs.
  private var isCommaBeforeMember: Bool {
    (kind == .comma || kind == .enumerationComma) && isName(at: position + 1)
  }

  private mutating func takeCommaBeforeMember() -> Bool {
    guard isCommaBeforeMember else { return false }
    let sign = written(current.start..<current.end)
    report(.otherWords(sign, meant: sign == "," ? ";" : "；", at: currentRange))
    advance()
    return true
  }

  /// list = "list" names ( "=" entries | "from" dataFile ) .
  mutating func parseList(from start: Int) -> ListSyntax {
    let names = parseNames()
    if !isPanicking, kind == .equal, token(ahead: 1).kind == .end || isDeclaration(ahead: 1),
      let name = names.first
    {
      fail(.emptyList(name.text, at: name.range))
    }
    let source = parseListSource()
    return ListSyntax(range: range(from: start), names: names, source: source)
  }

  private func isDeclaration(ahead count: Int) -> Bool {
    token(ahead: count).isFirstOnLine
      && keyword(of: declarationKeywords, at: position + count) != nil
  }

  /// entries = option { ( "," | "、" ) option } .
  mutating func parseListSource() -> ListSyntax.Source {
    if !isPanicking, take(.from) { return .file(parseFileSource()) }
    expect(.equal, .equalSign)
    var entries = [parseOption()]
    while !isPanicking, takeAnyComma() {
      entries.append(parseOption())
      if entries.count > Self.entriesMax {
        fail(.tooManyEntries(Self.entriesMax, at: currentRange))
      }
    }
    return .entries(entries)
  }

  /// parameter = "parameter" names "=" datedValues .
  mutating func parseParameter(from start: Int) -> ParameterSyntax {
    let names = parseNames()
    expect(.equal, .equalSign)
    let values = parseDatedValues()
    return ParameterSyntax(range: range(from: start), names: names, values: values)
  }

  /// datedValues = datedValue { ";" datedValue } .
  mutating func parseDatedValues() -> [DatedValueSyntax] {
    var values = [parseDatedValue()]
    while !isPanicking, take(.semicolon) { values.append(parseDatedValue()) }
    return values
  }

  /// datedValue = value [ effective ] { basis } .
  mutating func parseDatedValue() -> DatedValueSyntax {
    let value = parseValue()
    let effective = parseEffectiveIfPresent()
    var basis: [BasisSyntax] = []
    while !isPanicking, take(.basis) { basis.append(parseBasis()) }
    return DatedValueSyntax(value: value, effective: effective, basis: basis)
  }

  /// effective = "from" date [ "to" date ] | "to" date .
  mutating func parseEffectiveIfPresent() -> EffectiveSyntax? {
    if isPanicking { return nil }
    let start = position
    let from = take(.from) ? parseDay() : nil
    let to = !isPanicking && take(.to) ? parseDay() : nil
    if position == start { return nil }
    return EffectiveSyntax(range: range(from: start), from: from, to: to)
  }

  /// basis = "basis" text [ "article" text ] .
  mutating func parseBasis() -> BasisSyntax {
    let instrument = parseText()
    let article = !isPanicking && takeOrSynonym(.article) ? parseText() : nil
    return BasisSyntax(instrument: instrument, article: article)
  }
}
