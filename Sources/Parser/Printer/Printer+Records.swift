import Lexer
import Source
import Values
import Vocabulary

extension Printer {
  func lines(of record: RecordSyntax) -> [PrintedLine] {
    let place = record.names.last?.range ?? record.range
    var parts: [PrintedLine] = lines(of: record.fields) + lines(of: record.gives)
    parts += record.periods.map { clause(text($0), $0.range) }
    parts += filters(record.conditions)
    parts += record.reversal.map { [clause(text($0), $0.range)] } ?? []
    return [line(head(of: record), place.from(record.range), [])] + parts.sorted()
  }

  private func head(of record: RecordSyntax) -> String {
    phrase(
      word(.record), names(record.names), record.file.map(text),
      record.datedBy.map { phrase(word(.at), text($0)) },
      record.worth.map { phrase(word(.worth), text($0)) },
      record.isDefault ? word(.default) : nil)
  }

  func text(_ file: FileSourceSyntax) -> String {
    phrase(
      fromFile, text(file.path), file.encoding.map { phrase(word(.encoding), $0.text) },
      file.delimiter.map { phrase(word(.delimiter), text($0)) },
      file.quote.map { phrase(word(.quote), text($0)) })
  }

  func lines(of table: TableSyntax) -> [PrintedLine] {
    let place = table.names.last?.range ?? table.range
    var file: String?
    var below = lines(of: table.fields)
    switch table.source {
    case .file(let source): file = text(source)
    case .rows(let grid):
      let rows = rows(of: grid, indent: 2)
      below += rows.first.map { [clause(word(.rows), $0.place)] } ?? []
      below += rows
    }
    let effective = table.effective.map {
      phrase(word(.effective), column($0.from), word(.to), column($0.to))
    }
    let head = phrase(word(.table), names(table.names), file, effective)
    return [line(head, place.from(table.range), [])] + below.sorted()
  }

  func lines(of define: DefineSyntax) -> [PrintedLine] {
    let head = phrase(
      word(.define), names(define.names), word(.forEach),
      define.keys.map(valueText).joined(separator: comma), word(.of), text(define.record))
    var first = line(head, define.record.range.from(define.range), [])
    var parts = lines(of: define.gives)
    if let gaps = define.gaps {
      parts.append(clause(phrase(word(.gapsUpTo), valueText(gaps)), gaps.range))
    }
    parts += filters(define.conditions)
    parts = parts.sorted()
    takeUp(&parts, behind: &first)
    return [first] + parts
  }

  /// Conditions and gaps that follow the head stay on its line where there is room for them.
  private func takeUp(_ parts: inout [PrintedLine], behind head: inout PrintedLine) {
    let isGive = { (line: PrintedLine) in
      line.chunks.first.map { $0.text.hasPrefix(word(.give) + " ") } ?? true
    }
    while let next = parts.first, !isGive(next) {
      var chunks = next.chunks
      if !chunks.isEmpty { chunks[0].isFree = true }
      head.chunks += chunks
      parts.removeFirst()
    }
  }

  /// The conditions of one or more `where`, a line for each.
  func filters(_ parts: [ExprSyntax]) -> [PrintedLine] {
    var clauses: [[ExprSyntax]] = []
    for part in parts {
      if let last = clauses.last?.last, isSign(",、;", between: last, part) {
        clauses[clauses.count - 1].append(part)
      } else {
        clauses.append([part])
      }
    }
    return clauses.map { clause(word(.where), $0, nil) }
  }

  // MARK: - Fields

  /// Fields in columns: each run of fields without a blank line between them has its own widths.
  private func lines(of fields: [FieldSyntax]) -> [PrintedLine] {
    paragraphs(fields.map { ($0, $0.range) }).flatMap { paragraph in
      let names = nameColumns(paragraph.map(\.names))
      let types = aligned(paragraph.map(typeText))
      return paragraph.indices.map { index in
        let field = paragraph[index]
        let options = options(of: field)
        let type = options.isEmpty ? typeText(field) : types[index]
        let head = names[index] + either(" : ", " ：") + type
        return line(of: field, options.isEmpty ? head : head + " " + options)
      }
    }
  }

  private func line(of field: FieldSyntax, _ head: String) -> PrintedLine {
    let members = memberChunks(of: field.type)
    guard let first = members.first, let name = field.names.first else {
      return clause(head, field.range)
    }
    let place = name.range.until(min(first.start, field.range.end))
    return PrintedLine(
      indent: 2, chunks: [Chunk(head + " =", place)] + members, breaking: .behindFirst)
  }

  private func memberChunks(of type: TypeSyntax) -> [Chunk] {
    switch type {
    case .builtIn, .named: []
    case .choice(_, let members, _): chunks(of: members)
    case .scope(let members, _): chunks(of: members)
    }
  }

  private func chunks(of members: [ScopeMemberSyntax]) -> [Chunk] {
    let chunks = members.compactMap { member in
      member.names.first.map { first in
        let last = member.conditions.last?.range ?? first.range
        let words = phrase(
          names(member.names), texts(member.cells), "(" + list(member.conditions) + ")")
        return Chunk(words, first.range.union(last))
      }
    }
    return separated(chunks, by: semicolon)
  }

  private func typeText(_ field: FieldSyntax) -> String {
    let type =
      switch field.type {
      case .builtIn(let type, _): word(keyword(type))
      case .named(let name): text(name)
      case .choice(let isRanked, _, _): word(isRanked ? .rankedChoice : .choice)
      case .scope: word(.scope)
      }
    let key: String? =
      switch field.key {
      case .exact: word(.key)
      case .prefix: phrase(word(.prefix), word(.key))
      case .band: phrase(word(.band), word(.key))
      case nil: nil
      }
    return phrase(type, key)
  }

  private func keyword(_ type: BuiltInType) -> Keyword {
    switch type {
    case .code: .code
    case .codes: .codes
    case .text: .text
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .date: .date
    case .time: .time
    case .duration: .duration
    case .boolean: .boolean
    }
  }

  private func options(of field: FieldSyntax) -> String {
    func option(_ keyword: Keyword, _ cells: [TextSyntax]) -> String? {
      cells.isEmpty ? nil : phrase(word(keyword), texts(cells))
    }
    return phrase(
      text(field.columns), option(.missing, field.missing),
      field.emptyMeansNone ? phrase(word(.emptyMeans), word(.none)) : nil,
      option(.true, field.trueCells), option(.false, field.falseCells),
      field.separator.map { phrase(word(.splitBy), text($0)) })
  }

  private func text(_ columns: ColumnsSyntax) -> String? {
    switch columns {
    case .named(let headers):
      headers.isEmpty
        ? nil
        : phrase(fromFile, headers.map(text).joined(separator: " " + word(.or) + " "))
    case .series(let first, let last): phrase(fromFile, text(first), "..", text(last))
    }
  }

  // MARK: - Other parts

  func lines(of gives: [GiveSyntax]) -> [PrintedLine] {
    paragraphs(gives.map { ($0, $0.range) }).flatMap { paragraph in
      let names = nameColumns(paragraph.map(\.names))
      return paragraph.indices.map { index in
        clause(
          phrase(word(.give), names[index], "="), pieces: pieces(of: paragraph[index].value),
          paragraph[index].range)
      }
    }
  }

  private func text(_ period: PeriodSyntax) -> String {
    let end: Keyword? =
      switch period.openEnd {
      case .unknown: .unknown
      case .forever: .forever
      case nil: nil
      }
    return phrase(
      word(.period), names(period.names), word(.from), valueText(period.from), word(.to),
      valueText(period.to), period.isByDay ? word(.byDay) : nil,
      end.map { phrase(word(.openEnd), word($0)) })
  }

  private func text(_ reversal: ReversalSyntax) -> String {
    let fields = reversal.fields.map(text).joined(separator: comma)
    return phrase(
      word(.reversal), text(reversal.original),
      reversal.fields.isEmpty ? nil : phrase(word(.of), fields))
  }
}

extension PrintedLine {
  /// The place of its first chunk.
  var place: SourceRange {
    SourceRange(file: FileID(0), start: start, end: start)
  }
}

extension [PrintedLine] {
  /// In the order in which they were written; lines of one place stay as they are.
  func sorted() -> [PrintedLine] {
    enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }
}
