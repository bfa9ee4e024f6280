import Foundation
import Lexer
import Parser
import Source
import Testing
import Values
import Vocabulary

/// What the good cases say, all together: every word and every kind of node stands in one of them.
@Suite struct CaseCoverageTests {
  @Test(arguments: Language.allCases) func everyKeywordStandsInAGoodCase(_ language: Language) {
    let words = CaseText.all.map(\.words)
    let unsaid = KeywordEntry.table.flatMap { $0.spellings(in: language) }.filter { spelling in
      !words.contains { $0.contains(" \(spelling) ") }
    }
    #expect(unsaid == [])
  }

  @Test(arguments: Language.allCases) func everyNodeStandsInAGoodCase(_ language: Language) {
    let heads = CaseText.all.filter { $0.language == language }.map(\.heads)
    let met = heads.reduce(into: Set<Substring>()) { $0.formUnion($1) }
    #expect(Self.nodes.filter { !met.contains(Substring($0)) } == [])
  }

  /// The heads that a dump of the tree writes, without those of recovery.
  static let nodes: [String] = declarations + clauses + expressions

  private static let declarations = [
    "rulebook", "choice", "record", "list", "table", "parameter", "define", "rule", "exempt",
    "dismiss", "grade", "set", "disable", "replace", "amend", "allow", "test",
    "member", "cells", "from", "series", "type", "key", "missing", "true", "false", "split-by",
    "at", "worth", "encoding", "delimiter", "quote", "extends", "version",
    "jurisdiction", "open-end", "period", "reversal", "scope", "entries", "grid", "row", "give",
    "gaps", "where", "effective", "to", "basis", "article",
  ]

  private static let clauses =
    [
      "category", "certainty", "stage", "points", "for-each", "pairs", "needs", "flag", "names",
      "beyond-first", "those", "if", "unless", "recover", "beyond", "because", "step", "as",
      "rules", "given", "expect", "finding", "evidence", "clear", "undetermined", "not-applicable",
    ] + JoinKind.allCases.map(\.rawValue)

  /// What has one operand, by its name in a tree.
  private static let unary = FunctionEntry.table.filter { entry in
    switch entry.typing {
    case .numberOrLength, .number, .rounding, .period: true
    case _: entry.function == .not
    }
  }.map(\.id)

  private static let binary =
    FunctionEntry.table.filter { entry in
      switch entry.notation {
      case .sign: true
      case .infix: entry.typing != .conditions
      case .prefix, .prefixSign, .part, .form: false
      }
    }.map(\.id) + ["before", "after", "in", "notIn"] + TextTest.allCases.map(\.rawValue)

  private static let expressions =
    [
      "duration", "date", "time", ".", "lookup", "tuple", "alternatives", "span", "parentheses",
      "and", "or", "between", "is", "is-not", "within", "elapsed", "any-of", "source", "of",
      "among", "same", "different", "window", "gaps", "scope",
    ] + unary + binary + Extreme.allCases.map(\.rawValue) + Existence.allCases.map(\.rawValue)
    + AggregateKind.allCases.map(\.rawValue)
}

extension KeywordEntry {
  fileprivate func spellings(in language: Language) -> [String] {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

/// One rulebook file of a good case: its words as the lexer splits them, and its tree.
private struct CaseText {
  /// Between blanks, one in front and one behind.
  let words: String
  let heads: Set<Substring>
  let language: Language

  static let all: [CaseText] = ConformanceCase.all.filter { !$0.isBad }.flatMap { one in
    rulebookFiles(below: one.folder.path(percentEncoded: false)) ?? []
  }.map { CaseText($0) }

  init(_ source: SourceFile) {
    let (list, _) = tokenize(source, FileID(0))
    let texts = list.tokens.map { token in
      String(decoding: source.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
    words = " " + texts.joined(separator: " ") + " "
    language = texts.first == "规则库" ? .chinese : .english
    heads = CaseText.heads(in: dump(parse(source, FileID(0)).0))
  }

  /// The word behind each `(`.
  private static func heads(in dump: String) -> Set<Substring> {
    Set(dump.split(separator: "(").compactMap { $0.prefix { !" )\n".contains($0) } })
  }
}
