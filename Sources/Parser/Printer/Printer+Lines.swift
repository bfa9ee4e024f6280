import Lexer
import Source
import Vocabulary

extension Printer {
  /// The lines of a declaration, in the order in which its parts were written.
  func lines(of declaration: DeclarationSyntax) -> [PrintedLine] {
    switch declaration {
    case .rulebook(let rulebook): [line(of: rulebook)]
    case .choice(let choice): [line(of: choice)]
    case .record(let record): lines(of: record)
    case .list(let list):
      [line(word(.list), list.names, list.range, chunks(of: list.source, list.range))]
    case .table(let table): lines(of: table)
    case .parameter(let parameter):
      [
        line(
          phrase(word(.parameter), names(parameter.names), "="), parameter.range,
          chunks(of: parameter.values, parameter.range))
      ]
    case .define(let define): lines(of: define)
    case .rule(let rule): lines(of: rule, head: word(.rule))
    case .exempt(let exempt): [line(of: exempt)]
    case .dismiss(let dismiss): [line(of: dismiss)]
    case .grade(let grade): lines(of: grade)
    case .set(let set):
      [
        line(
          phrase(word(.set), text(set.parameter), "="), set.range,
          chunks(of: set.values, set.range))
      ]
    case .disable(let disable):
      [
        line(
          phrase(word(.disable), disable.rule.text), disable.rule.range.from(disable.range),
          [because(disable.because)].compactMap { $0 })
      ]
    case .replace(let rule): lines(of: rule, head: phrase(word(.replace), word(.rule)))
    case .amend(let amend): lines(of: amend)
    case .allow(let allow): [line(of: allow)]
    case .test(let test): lines(of: test)
    }
  }

  // MARK: - Making lines

  /// A line at the margin: its first words, which begin the declaration, and what follows.
  func line(_ head: String, _ range: SourceRange, _ rest: [Chunk]) -> PrintedLine {
    let end = rest.first.map { min($0.start, range.end) } ?? range.end
    let first = Chunk(head, range.until(max(range.start, end)))
    return PrintedLine(indent: 0, chunks: [first] + rest)
  }

  private func line(
    _ keyword: String, _ declared: [Name], _ range: SourceRange, _ rest: [Chunk]
  ) -> PrintedLine {
    line(phrase(keyword, names(declared)), range, rest)
  }

  /// A clause below the first line of its declaration.
  func clause(_ text: String, _ range: SourceRange) -> PrintedLine {
    PrintedLine(indent: 2, chunks: [Chunk(text, range)])
  }

  /// A clause that holds one condition or value, broken at its operators.
  func clause(_ head: String, pieces: [String], _ range: SourceRange) -> PrintedLine {
    var chunk = Chunk(pieces: pieces, range)
    chunk.prepend(head + " ")
    return PrintedLine(indent: 2, chunks: [chunk])
  }

  /// Conditions behind the words that introduce them; broken at their commas.
  func clause(_ head: String, _ parts: [ExprSyntax], _ range: SourceRange?) -> PrintedLine {
    var chunks = chunks(of: parts)
    if chunks.isEmpty {
      return PrintedLine(indent: 2, chunks: range.map { [Chunk(head, $0)] } ?? [])
    }
    chunks[0].prepend(head + " ")
    if let range { chunks[0].start = min(range.start, chunks[0].start) }
    return PrintedLine(indent: 2, chunks: chunks)
  }

  /// Conditions behind a keyword that may stand on a line of its own below the clause's head.
  func clause(
    _ head: String, _ keyword: Keyword, _ parts: [ExprSyntax], _ range: SourceRange
  ) -> PrintedLine {
    var chunks = chunks(of: parts)
    guard let first = chunks.first else { return clause(head, range) }
    chunks[0].prepend(word(keyword) + " ")
    chunks[0].isFree = true
    let place = range.until(max(range.start, min(first.start, range.end)))
    return PrintedLine(indent: 2, chunks: [Chunk(head, place)] + chunks, breaking: .beforeClause)
  }

  func chunks(of parts: [ExprSyntax]) -> [Chunk] {
    separated(parts.map { Chunk(pieces: pieces(of: $0), $0.range) }, by: comma)
  }

  /// The chunks with a sign behind all but the last; the blank behind it is the layout's business.
  func separated(_ chunks: [Chunk], by sign: String) -> [Chunk] {
    let mark = sign.filter { $0 != " " }
    return chunks.enumerated().map { index, chunk in
      var chunk = chunk
      if index < chunks.count - 1 { chunk.append(mark) }
      return chunk
    }
  }

  var semicolon: String { either("; ", "；") }

  // MARK: - Declarations of one line

  private func line(of rulebook: RulebookSyntax) -> PrintedLine {
    let options: [(Keyword, TextSyntax?)] = [
      (.version, rulebook.version), (.extends, rulebook.extends),
      (.jurisdiction, rulebook.jurisdiction),
    ]
    let chunks = options.compactMap { keyword, value in
      value.map { free(Chunk(phrase(word(keyword), text($0)), $0.range)) }
    }
    return line(
      phrase(word(.rulebook), text(rulebook.title)), rulebook.title.range.from(rulebook.range),
      chunks.sorted { $0.start < $1.start })
  }

  private func line(of choice: ChoiceSyntax) -> PrintedLine {
    let head = phrase(
      word(.choice), names(choice.names), choice.isRanked ? word(.ranked) : nil, "=")
    var line = line(head, choice.range, chunks(of: choice.members))
    line.breaking = .behindFirst
    return line
  }

  func chunks(of members: [ChoiceMemberSyntax]) -> [Chunk] {
    let chunks = members.compactMap { member in
      member.names.first.map { first in
        let last = member.cells.last?.range ?? member.names.last?.range ?? first.range
        return Chunk(phrase(names(member.names), texts(member.cells)), first.range.union(last))
      }
    }
    return separated(chunks, by: semicolon)
  }

  private func chunks(of source: ListSyntax.Source, _ range: SourceRange) -> [Chunk] {
    switch source {
    case .file(let file): return [free(Chunk(text(file), file.path.range.until(range.end)))]
    case .entries(let entries):
      var chunks = separated(entries.map { Chunk(valueText($0), $0.range) }, by: listComma)
      if !chunks.isEmpty { chunks[0].prepend("= ") }
      return chunks
    }
  }

  private func chunks(of values: [DatedValueSyntax], _ range: SourceRange) -> [Chunk] {
    let chunks = values.map { dated in
      let last = dated.basis.last.map { $0.article?.range ?? $0.instrument.range }
      let end = last ?? dated.effective?.range ?? dated.value.range
      return Chunk(
        phrase(
          valueText(dated.value), dated.effective.map(text),
          dated.basis.map(text).joined(separator: " ")
        ), dated.value.range.union(end))
    }
    return separated(chunks, by: semicolon)
  }

  private func line(of exempt: ExemptSyntax) -> PrintedLine {
    let target =
      switch exempt.target {
      case .category(let name): phrase(word(.category), text(name))
      case .rules(let rules): rules.map(\.text).joined(separator: listComma)
      }
    var condition = free(Chunk(pieces: pieces(of: exempt.condition), exempt.condition.range))
    condition.prepend(word(.if) + " ")
    return line(
      phrase(word(.exempt), target), exempt.range,
      [condition] + [because(exempt.because)].compactMap { $0 })
  }

  private func line(of dismiss: DismissSyntax) -> PrintedLine {
    let head = phrase(word(.dismiss), word(.finding), word(.if), text(dismiss.condition))
    return line(
      head, dismiss.condition.range.from(dismiss.range),
      [because(dismiss.because)].compactMap { $0 })
  }

  private func line(of allow: AllowSyntax) -> PrintedLine {
    let subjects = allow.subjects.map { subject in
      switch subject {
      case .id(let id): id.text
      case .name(let name): text(name)
      }
    }
    let codes = allow.codes.map(\.text).joined(separator: listComma)
    let head =
      subjects.isEmpty
      ? phrase(word(.allow), codes)
      : phrase(word(.allow), codes, word(.for), subjects.joined(separator: listComma))
    return line(head, allow.range, [because(allow.because)].compactMap { $0 })
  }

  private func because(_ reason: TextSyntax?) -> Chunk? {
    reason.map { free(Chunk(phrase(word(.because), text($0)), $0.range)) }
  }

  private func free(_ chunk: Chunk) -> Chunk {
    var chunk = chunk
    chunk.isFree = true
    return chunk
  }

  private func lines(of amend: AmendSyntax) -> [PrintedLine] {
    switch amend.what {
    case .list(let name, let source):
      let head = phrase(word(.amend), word(.list), text(name))
      return [line(head, amend.range, chunks(of: source, amend.range))]
    case .table(let name, let source):
      let head = phrase(word(.amend), word(.table), text(name))
      switch source {
      case .file(let file):
        let rest = free(Chunk(text(file), file.path.range.until(amend.range.end)))
        return [line(head, amend.range, [rest])]
      case .rows(let grid):
        return [line(head, name.range.from(amend.range), [])] + rows(of: grid, indent: 2)
      }
    }
  }
}

extension SourceRange {
  /// The same place, begun where `other` begins.
  func from(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: end)
  }

  func until(_ end: Int32) -> SourceRange { SourceRange(file: file, start: start, end: end) }
}
