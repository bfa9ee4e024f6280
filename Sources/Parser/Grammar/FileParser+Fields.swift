import Lexer
import Mistakes
import Source
import Vocabulary

private let fieldOptions: KeywordSet = [
  .key, .prefix, .band, .from, .missing, .emptyMeans, .true, .false, .splitBy,
]

let typeKeywords: KeywordSet = [
  .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean,
]

extension FileParser {
  /// field = names ":" type { fieldOption } [ "=" ( members | scopeMembers ) ] .
  mutating func parseField() -> FieldSyntax {
    let start = position
    let names = parseNames()
    expectColon()
    let inline = inlineType()
    let typeStart = position
    var field = FieldSyntax(range: range(from: start), names: names, type: parseType(inline))
    parseFieldOptions(&field)
    if inline == .plain || isPanicking {
      field.range = range(from: start)
      return field
    }
    field.type = parseInlineMembers(inline, from: typeStart)
    field.range = range(from: start)
    return field
  }

  /// Moves behind the colon, or reports that it is missing or another sign.
  private mutating func expectColon() {
    if isPanicking || take(.colon) { return }
    let isChinese = isHan(writtenText(from: position - 1))
    if kind == .equal || kind == .semicolon, !current.isFirstOnLine {
      let sign = written(current.start..<current.end)
      report(.otherWords(sign, meant: isChinese ? "：" : ":", at: currentRange))
      advance()
    } else if keyword(of: typeKeywords) != nil, !current.isFirstOnLine {
      report(.missingWord(isChinese ? "：" : ":", before: describe(position), at: currentRange))
    } else {
      fail(expecting: .colon)
    }
  }

  /// Types whose members stand behind the options of their field.
  private enum InlineType {
    case plain, choice, rankedChoice, scope
  }

  private func inlineType() -> InlineType {
    if isPanicking { return .plain }
    if at(.rankedChoice) { return .rankedChoice }
    if at(.choice) { return .choice }
    if at(.scope) { return .scope }
    return .plain
  }

  /// type = "code" | "codes" | "text" | "integer" | "decimal" | "money" | "date" | "time"
  ///   | "duration" | "boolean" | "choice" | "ranked choice" | "scope" | name .
  private mutating func parseType(_ inline: InlineType) -> TypeSyntax {
    let start = position
    switch inline {
    case .choice: _ = take(.choice)
    case .rankedChoice: _ = take(.rankedChoice)
    case .scope: _ = take(.scope)
    case .plain:
      if let found = isPanicking ? nil : keyword(of: typeKeywords),
        let type = BuiltInType(rawValue: found.keyword.entry.id)
      {
        advance(found.length)
        return .builtIn(type, range(from: start))
      }
      return .named(parseName(.type))
    }
    return .choice(isRanked: false, [], range(from: start))
  }

  private mutating func parseFieldOptions(_ field: inout FieldSyntax) {
    while !isPanicking, !isField(at: position), let found = keyword(of: fieldOptions) {
      advance(found.length)
      parseFieldOption(found.keyword, &field)
    }
  }

  /// fieldOption = "key" | "prefix" "key" | "band" "key" | "from" columns | "missing" texts
  ///   | "empty means" "none" | "true" texts | "false" texts | "split by" text .
  private mutating func parseFieldOption(_ keyword: Keyword, _ field: inout FieldSyntax) {
    switch keyword {
    case .key: field.key = .exact
    case .prefix: field.key = parseKeyKind(.prefix)
    case .band: field.key = parseKeyKind(.band)
    case .from: field.columns = parseColumns()
    case .missing: field.missing += parseTexts()
    case .emptyMeans:
      expect(.none)
      field.emptyMeansNone = true
    case .true: field.trueCells += parseTexts()
    case .false: field.falseCells += parseTexts()
    default: field.separator = parseText()  // excused: `split by` is the only one left
    }
  }

  private mutating func parseKeyKind(_ kind: KeyKind) -> KeyKind? {
    expect(.key)
    return kind
  }

  /// columns = text ".." text | text { "or" text } .
  mutating func parseColumns() -> ColumnsSyntax {
    let first = parseText()
    if !isPanicking, take(.dots) { return .series(first, parseText()) }
    var columns = [first]
    while !isPanicking, take(.or) { columns.append(parseText()) }
    return .named(columns)
  }

  private mutating func parseInlineMembers(_ inline: InlineType, from start: Int) -> TypeSyntax {
    expect(.equal, .equalSign)
    if inline == .scope {
      let members = parseScopeMembers()
      return .scope(members, range(from: start))
    }
    let members = parseMembers()
    return .choice(isRanked: inline == .rankedChoice, members, range(from: start))
  }

  /// scopeMembers = scopeMember { ";" scopeMember } .
  mutating func parseScopeMembers() -> [ScopeMemberSyntax] {
    var members = [parseScopeMember()]
    while !isPanicking, take(.semicolon) { members.append(parseScopeMember()) }
    return members
  }

  /// scopeMember = names [ texts ] bracketed .
  mutating func parseScopeMember() -> ScopeMemberSyntax {
    let names = parseNames()
    let cells = !isPanicking && kind == .text ? parseTexts() : []
    let conditions = parseBracketedConditions()
    return ScopeMemberSyntax(names: names, cells: cells, conditions: conditions)
  }
}
