import Lexer
package import Source
import Vocabulary

/// The text of a file that was parsed without errors, laid out anew. Reading it again gives the same
/// tree, and laying it out again gives the same text.
/// - Parameters:
///   - language: whose keywords and signs are written; names stay as they are.
///   - names: those that other files of the rulebook declare; see `declaredNames`.
package func format(
  _ file: FileSyntax, of source: SourceFile, to language: Language, knowing names: Set<String> = []
) -> String {
  let printer = Printer(
    language: language, quotes: language == .english ? .straight : .curly,
    written: WrittenText(bytes: source.bytes),
    ownNames: declaredNames(in: file).union(names))
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

/// Names that a file gives to what values may speak of, which so are no parts of a date there. A part
/// that has one of them by one spelling is none by its others either.
package func declaredNames(in file: FileSyntax) -> Set<String> {
  var names: Set<String> = []
  for declaration in file.declarations {
    names.formUnion(namesDeclared(by: declaration).map(\.text))
  }
  for part in DatePartEntry.table where !names.isDisjoint(with: part.names) {
    names.formUnion(part.names)
  }
  return names
}

private func namesDeclared(by declaration: DeclarationSyntax) -> [Name] {
  switch declaration {
  case .record(let record):
    record.fields.flatMap(namesDeclared) + record.gives.flatMap(\.names)
      + record.periods.flatMap(\.names)
  case .table(let table): table.fields.flatMap(namesDeclared)
  case .define(let define): define.gives.flatMap(\.names)
  case .grade(let grade): grade.gives.flatMap(\.names)
  case .choice(let choice): choice.members.flatMap(\.names)
  case .list(let list): list.names
  case .parameter(let parameter): parameter.names
  case .rule(let rule), .replace(let rule): aliases(in: rule)
  case .rulebook, .exempt, .dismiss, .set, .disable, .amend, .allow, .test: []
  }
}

/// Members of a scope stay out: they are called after the parts of a date, and no value names them.
private func namesDeclared(by field: FieldSyntax) -> [Name] {
  switch field.type {
  case .choice(_, let members, _): field.names + members.flatMap(\.names)
  case .builtIn, .named, .scope: field.names
  }
}

private func aliases(in rule: RuleSyntax) -> [Name] {
  let candidates: [Name?] =
    switch rule.candidates {
    case .each(_, let alias, _): [alias]
    case .pairs(_, let first, let second, _, _): [first, second]
    case nil: []
    }
  return (candidates + rule.needs.map(\.alias) + rule.joins.map(\.alias)).compactMap { $0 }
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
