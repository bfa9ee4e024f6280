import Lexer
import Mistakes
package import Source
import Vocabulary

/// Reads a rulebook file. Never fails: what cannot be read is reported, and the tree holds the rest.
package func parse(_ source: SourceFile, _ file: FileID) -> (FileSyntax, [Diagnostic]) {
  let (list, lexical) = tokenize(source, file)
  var parser = FileParser(source, file, list.tokens)
  let declarations = parser.parseFile()
  let comments = list.comments.map {
    CommentSyntax(parser.written($0.start..<$0.end), at: $0)
  }
  let diagnostics = (lexical + parser.diagnostics).sorted {
    ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end)
  }
  return (FileSyntax(declarations: declarations, comments: comments), diagnostics)
}

extension FileParser {
  /// More declarations than these belong into several files.
  static let declarationsMax = 20_000
  /// More entries of a list or rows of a grid than these belong into a CSV file.
  static let entriesMax = 100_000

  /// file = { declaration } .
  mutating func parseFile() -> [DeclarationSyntax] {
    var declarations: [DeclarationSyntax] = []
    while true {
      if isPanicking { synchronise() }
      while take(.fullStop) {}
      if isAtEnd { return declarations }
      let start = position
      if declarations.count == Self.declarationsMax {
        report(.tooManyDeclarations(Self.declarationsMax, at: currentRange))
        return declarations
      }
      if let declaration = parseDeclarationIfPresent() {
        declarations.append(declaration)
      } else {
        failAtUnknownClause()
      }
      if position == start { advance() }
    }
  }

  /// declaration = rulebook | choice | record | list | table | parameter | define | rule | exempt
  ///   | dismiss | grade | set | disable | replace | amend | allow | test .
  mutating func parseDeclarationIfPresent() -> DeclarationSyntax? {
    guard let keyword = takeDeclarationKeyword() else { return nil }
    let start = position - 1
    switch keyword {
    case .rulebook: return .rulebook(parseRulebook(from: start))
    case .choice: return .choice(parseChoice(from: start))
    case .record: return .record(parseRecord(from: start))
    case .list: return .list(parseList(from: start))
    case .table: return .table(parseTable(from: start))
    case .parameter: return .parameter(parseParameter(from: start))
    case .define: return .define(parseDefine(from: start))
    case .rule: return .rule(parseRule(from: start))
    case .exempt: return .exempt(parseExempt(from: start))
    case .dismiss: return .dismiss(parseDismiss(from: start))
    case .grade: return .grade(parseGrade(from: start))
    case .set: return .set(parseSet(from: start))
    case .disable: return .disable(parseDisable(from: start))
    case .replace: return .replace(parseReplace(from: start))
    case .amend: return .amend(parseAmend(from: start))
    case .allow: return .allow(parseAllow(from: start))
    case .test: return .test(parseTest(from: start))
    default: return nil  // excused: Keyword is no closed set here, `declarationKeywords` is
    }
  }

  /// The keyword of a declaration, which all have one word; a mistyped one that is first on its
  /// line is reported and taken for what it was meant to be.
  private mutating func takeDeclarationKeyword() -> Keyword? {
    if let found = keyword(of: declarationKeywords) {
      advance(found.length)
      return found.keyword
    }
    guard kind == .word, current.isFirstOnLine,
      let meant = suggestion(for: text(of: current), among: declarationKeywords)
    else { return nil }
    report(.mistypedKeyword(text(of: current), meant: meant, at: currentRange))
    advance()
    return declarationKeywords.members.first {
      $0.entry.english.contains(meant) || $0.entry.chinese.contains(meant)
    }
  }
}
