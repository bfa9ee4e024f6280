import Lexer
import Source
import Vocabulary

/// Words that mean something to the parser, by what a printer must know of them.
enum KeywordWords {
  /// First words of declarations, clauses and options.
  static let ofClauses = words { entry in
    switch entry.group {
    case .declaration, .option, .clause: true
    case .condition, .aggregate, .function, .literal, .type, .unit, .part: false
    }
  }

  /// What begins a condition or value although its first word begins a clause too, such as `set of`
  /// and `not`; with the blank behind it.
  static let beginningOperands: [String] = KeywordEntry.table.flatMap { entry -> [String] in
    switch entry.group {
    case .condition, .aggregate, .function: (entry.english + entry.chinese).map { $0 + " " }
    case .declaration, .option, .clause, .literal, .type, .unit, .part: []
    }
  }

  /// First words of all keywords.
  static let all = words { _ in true }

  private static func words(where isWanted: (KeywordEntry) -> Bool) -> Set<String> {
    var words: Set<String> = []
    for entry in KeywordEntry.table where isWanted(entry) {
      for spelling in entry.english + entry.chinese {
        words.insert(String(spelling.prefix { $0 != " " }))
      }
    }
    return words
  }
}
