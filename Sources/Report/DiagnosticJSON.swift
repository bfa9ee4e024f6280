package import Checker
package import Lints
package import Source
import Values

/// What is wrong with one of the rulebooks that were checked.
package struct ReportedDiagnostics {
  let diagnostics: [Diagnostic]
  let silenced: [SilencedLint]
  let sources: SourceMap

  package init(
    _ diagnostics: [Diagnostic], silenced: [SilencedLint] = [], in sources: SourceMap
  ) {
    self.diagnostics = diagnostics
    self.silenced = silenced
    self.sources = sources
  }
}

/// Diagnostics of all rulebooks as one document:
/// `{"allowed": [], "diagnostics": […], "errors": 1, "warnings": 0}`.
package func json(of rulebooks: [ReportedDiagnostics], language: Language) throws -> String {
  try jsonText(DiagnosticsJSON(rulebooks, language: language))
}

/// A rulebook that was checked: what is wrong with it, and what it means.
package struct ReportedRulebook {
  let path: String
  let rulebook: CheckedRulebook
  package let diagnostics: ReportedDiagnostics

  package init(path: String, _ rulebook: CheckedRulebook, _ diagnostics: ReportedDiagnostics) {
    self.path = path
    self.rulebook = rulebook
    self.diagnostics = diagnostics
  }
}

/// The same document with what each rulebook without errors means (chapter 17).
package func fullJSON(of checked: [ReportedRulebook], language: Language) throws -> String {
  var document = DiagnosticsJSON(checked.map(\.diagnostics), language: language)
  document.rulebooks = checked.filter { !$0.diagnostics.diagnostics.hasErrors }
    .map { RulebookJSON($0.rulebook, path: $0.path) }
  return try jsonText(document)
}

private struct DiagnosticsJSON: Encodable {
  /// Lints that the rulebooks allow.
  let allowed: [AllowedJSON]
  let diagnostics: [DiagnosticJSON]
  let errors: Int
  let warnings: Int
  var rulebooks: [RulebookJSON]?

  init(_ reported: [ReportedDiagnostics], language: Language) {
    let all = reported.flatMap(\.diagnostics)
    diagnostics = reported.flatMap { rulebook in
      rulebook.diagnostics.inOrderOfPlaces.map {
        DiagnosticJSON($0, in: rulebook.sources, language: language)
      }
    }
    allowed = reported.flatMap { rulebook in
      rulebook.silenced.map { AllowedJSON($0, in: rulebook.sources, language: language) }
    }
    errors = all.count(.error)
    warnings = all.count(.warning)
  }
}

/// A range for a program: lines and columns from 1, the end not included, and UTF-8 offsets.
struct RangeJSON: Encodable {
  let path: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  let start: Int
  let end: Int

  init(_ range: SourceRange, in sources: SourceMap) {
    let first = sources.place(of: range)
    let last = sources.end(of: range)
    path = first.path
    line = first.line
    column = first.column
    endLine = last.line
    endColumn = last.column
    start = Int(range.start)
    end = Int(range.end)
  }
}

extension SourceRange {
  /// For a program: lines and columns from 1, the end not included, and UTF-8 offsets.
  func json(in sources: SourceMap) -> JSON {
    let first = sources.place(of: self)
    let last = sources.end(of: self)
    return [
      "path": first.path,
      "line": first.line,
      "column": first.column,
      "end_line": last.line,
      "end_column": last.column,
      "start": Int(start),
      "end": Int(end),
    ]
  }
}

private struct AllowedJSON: Encodable {
  let code: String
  let message: String
  let range: RangeJSON
  let because: String

  init(_ silenced: SilencedLint, in sources: SourceMap, language: Language) {
    code = silenced.lint.kind.code
    message = silenced.lint.message.text(in: language)
    range = RangeJSON(silenced.lint.range, in: sources)
    because = silenced.reason
  }
}

private struct DiagnosticJSON: Encodable {
  let code: String
  let severity: String
  let message: String
  let range: RangeJSON
  let notes: [NoteJSON]
  let hint: String?
  let fix: FixJSON?

  struct NoteJSON: Encodable {
    let message: String
    let range: RangeJSON
  }

  struct FixJSON: Encodable {
    let title: String
    let range: RangeJSON
    let replacement: String
  }

  init(_ diagnostic: Diagnostic, in sources: SourceMap, language: Language) {
    code = diagnostic.kind.code
    severity = diagnostic.kind.severity.rawValue
    message = diagnostic.message.text(in: language)
    range = RangeJSON(diagnostic.range, in: sources)
    notes = diagnostic.notes.map {
      NoteJSON(message: $0.message.text(in: language), range: RangeJSON($0.range, in: sources))
    }
    hint = diagnostic.hint?.text(in: language)
    fix = diagnostic.fix.map {
      FixJSON(
        title: $0.title.text(in: language), range: RangeJSON($0.range, in: sources),
        replacement: $0.replacement)
    }
  }
}
