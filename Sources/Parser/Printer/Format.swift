package import Lexer

/// The text of a file that was parsed without errors, laid out anew. Reading it again gives the same
/// tree, and laying it out again gives the same text.
/// - Parameter language: whose keywords and signs are written; names stay as they are.
package func format(
  _ file: FileSyntax, of source: SourceFile, to language: Language
) -> String {
  let printer = Printer(
    language: language, quotes: language == .english ? .straight : .curly,
    written: WrittenText(bytes: source.bytes), ownNames: declaredNames(in: file))
  var layout = LineLayout(written: printer.written, comments: file.comments, language: language)
  for declaration in file.declarations {
    for line in printer.lines(of: declaration) { layout.add(line) }
  }
  return layout.finish()
}

/// The language that most declarations of a file begin in; English where there are none.
package func writtenLanguage(of file: FileSyntax, in source: SourceFile) -> Language {
  let starts = file.declarations.map { Int($0.range.start) }
  let chinese = starts.count { $0 < source.bytes.count && source.bytes[$0] >= 0x80 }
  return chinese * 2 > starts.count ? .chinese : .english
}

/// Names that a file gives to fields, which so are no parts of a date there.
private func declaredNames(in file: FileSyntax) -> Set<String> {
  var names: Set<String> = []
  for declaration in file.declarations {
    switch declaration {
    case .record(let record):
      names.formUnion((record.fields.flatMap(\.names) + record.gives.flatMap(\.names)).map(\.text))
    case .table(let table): names.formUnion(table.fields.flatMap(\.names).map(\.text))
    case .define(let define): names.formUnion(define.gives.flatMap(\.names).map(\.text))
    case .grade(let grade): names.formUnion(grade.gives.flatMap(\.names).map(\.text))
    case .rulebook, .choice, .list, .parameter, .rule, .exempt, .dismiss, .set, .disable,
      .replace, .amend, .allow, .test:
      break
    }
  }
  return names
}

extension DeclarationSyntax {
  /// From its keyword to its last token.
  package var range: SourceRange {
    switch self {
    case .rulebook(let part): part.range
    case .choice(let part): part.range
    case .record(let part): part.range
    case .list(let part): part.range
    case .table(let part): part.range
    case .parameter(let part): part.range
    case .define(let part): part.range
    case .rule(let part), .replace(let part): part.range
    case .exempt(let part): part.range
    case .dismiss(let part): part.range
    case .grade(let part): part.range
    case .set(let part): part.range
    case .disable(let part): part.range
    case .amend(let part): part.range
    case .allow(let part): part.range
    case .test(let part): part.range
    }
  }
}
