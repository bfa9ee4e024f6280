import Lexer
import Mistakes
import Source
import Vocabulary

private let recordClauses: KeywordSet = [
  .from, .at, .worth, .default, .encoding, .delimiter, .quote, .give, .period, .where, .reversal,
]

extension FileParser {
  /// record = "record" names { recordOption | field | give | period | "where" conditions
  ///   | reversal } .
  mutating func parseRecord(from start: Int) -> RecordSyntax {
    var record = RecordSyntax(range: range(from: start), names: parseNames())
    inside(ClauseContext(clauses: recordClauses, hasFields: true)) { parser in
      parser.readFieldsAndClauses { parser, part in
        switch part {
        case .field: record.fields.append(parser.parseField())
        case .clause(let keyword, let start):
          parser.parseRecordClause(keyword, from: start, into: &record)
        }
      }
    }
    record.range = range(from: start)
    return record
  }

  /// What stands between the clauses of a record or a table.
  enum RecordPart {
    case field
    /// The keyword is taken; it stood at this token.
    case clause(Keyword, Int)
  }

  /// Calls `parse` for each field and clause. A field is seen by its `:` before any keyword, so
  /// that fields may have any name.
  mutating func readFieldsAndClauses(_ parse: (inout FileParser, RecordPart) -> Void) {
    while true {
      if isPanicking { synchronise() }
      while take(.fullStop) {}
      let start = position
      if isField(at: position) {
        parse(&self, .field)
      } else if let found = keyword(of: context.clauses) {
        advance(found.length)
        parse(&self, .clause(found.keyword, start))
      } else if isAtEnd || startsClause(at: position) || isAtMistypedDeclaration {
        return
      } else if isFieldWithoutColon(at: position) {
        parse(&self, .field)
      } else {
        failAtUnknownField()
      }
      if position == start { advance() }
    }
  }

  /// Whether `name type` or `name = type` stands at `index`, which lacks its `:`.
  private func isFieldWithoutColon(at index: Int) -> Bool {
    guard context.hasFields, isName(at: index) else { return false }
    let end = isOtherColon(at: index + 1) ? index + 2 : index + 1
    return keyword(of: typeKeywords, at: min(end, tokens.count - 1)) != nil
      && !tokens[min(end, tokens.count - 1)].isFirstOnLine
  }

  private func isOtherColon(at index: Int) -> Bool {
    switch tokens[min(index, tokens.count - 1)].kind {
    case .equal, .semicolon: true
    default: false
    }
  }

  /// A name without `:`, or a mistyped clause.
  private mutating func failAtUnknownField() {
    let clauses = context.clauses.union(declarationKeywords)
    guard isName(at: position), !isMisplacedClause,
      suggestion(for: text(of: current), among: clauses) == nil
    else {
      failAtUnknownClause()
      return
    }
    _ = parseNames()
    fail(expecting: .colon)
  }

  private mutating func parseRecordClause(
    _ keyword: Keyword, from start: Int, into record: inout RecordSyntax
  ) {
    switch keyword {
    case .give: record.gives.append(parseGive(from: start))
    case .period: record.periods.append(parsePeriod(from: start))
    case .where: record.conditions += parseConditions()
    case .reversal: record.reversal = parseReversal(from: start)
    default: parseRecordOption(keyword, into: &record)  // excused: the options
    }
  }

  /// recordOption = "from" dataFile | "at" name | "worth" name | "default" .
  private mutating func parseRecordOption(_ keyword: Keyword, into record: inout RecordSyntax) {
    switch keyword {
    case .from: record.file = parseFileSource()
    case .at: record.datedBy = parseName(.field)
    case .worth: record.worth = parseName(.field)
    case .default: record.isDefault = true
    default: fail(expecting: .keyword(.from))  // excused: form of a file that is not named
    }
  }

  /// dataFile = text { "encoding" id | "delimiter" text | "quote" text } .
  mutating func parseFileSource() -> FileSourceSyntax {
    var file = FileSourceSyntax(path: parseText())
    while !isPanicking, !isField(at: position) {
      if take(.encoding) {
        file.encoding = parseEncoding()
      } else if take(.delimiter) {
        file.delimiter = parseText()
      } else if take(.quote) {
        file.quote = parseText()
      } else {
        break
      }
    }
    return file
  }

  private mutating func parseEncoding() -> Name? {
    guard let (text, range) = takeJoined() else {
      fail(expecting: .name)
      return nil
    }
    return Name(text, at: range)
  }

  /// give = "give" names "=" condition .
  mutating func parseGive(from start: Int) -> GiveSyntax {
    let names = parseNames()
    expect(.equal, .equalSign)
    let value = parseCondition()
    return GiveSyntax(range: range(from: start), names: names, value: value)
  }

  /// period = "period" names "from" value "to" value [ "by day" ]
  ///   [ "open end" ( "unknown" | "forever" ) ] .
  mutating func parsePeriod(from start: Int) -> PeriodSyntax {
    let names = parseNames()
    expect(.from)
    let from = parseValue()
    expect(.to)
    let to = parseValue()
    let isByDay = !isPanicking && take(.byDay)
    let openEnd = !isPanicking && take(.openEnd) ? parseOpenEnd() : nil
    return PeriodSyntax(
      range: range(from: start), names: names, from: from, to: to, isByDay: isByDay,
      openEnd: openEnd)
  }

  private mutating func parseOpenEnd() -> OpenEnd? {
    if take(Keyword.unknown) { return .unknown }
    if take(.forever) { return .forever }
    fail(expecting: .openEnd)
    return nil
  }

  /// reversal = "reversal" name [ "of" nameList ] .
  mutating func parseReversal(from start: Int) -> ReversalSyntax {
    let original = parseName(.field)
    let fields = !isPanicking && take(.of) ? parseNameList() : []
    return ReversalSyntax(range: range(from: start), original: original, fields: fields)
  }
}
