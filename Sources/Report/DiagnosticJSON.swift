package import Checker
package import Lints
package import Source
import Values

/// What is wrong with one of the rulebooks that were checked.
package struct ReportedDiagnostics {
  let diagnostics: [Diagnostic]
  let silenced: [SilencedLint]
  let sources: SourceMap

  package init(_ diagnostics: [Diagnostic], silenced: [SilencedLint] = [], in sources: SourceMap) {
    self.diagnostics = diagnostics
    self.silenced = silenced
    self.sources = sources
  }
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

/// Diagnostics of all rulebooks as one document:
/// `{"allowed": [], "diagnostics": […], "errors": 1, "warnings": 0}`.
package func json(of rulebooks: [ReportedDiagnostics], language: Language) -> String {
  document(of: rulebooks, language).text
}

/// The same document with what each rulebook without errors means (chapter 17).
package func fullJSON(of checked: [ReportedRulebook], language: Language) -> String {
  let rulebooks = checked.filter { !$0.diagnostics.diagnostics.hasErrors }.map(\.json)
  return document(of: checked.map(\.diagnostics), language)
    .joined(with: ["rulebooks": rulebooks]).text
}

private func document(of reported: [ReportedDiagnostics], _ language: Language) -> JSON {
  let all = reported.flatMap(\.diagnostics)
  return [
    // Lints that the rulebooks allow.
    "allowed": reported.flatMap { rulebook in
      rulebook.silenced.map { $0.json(rulebook.sources, language) }
    },
    "diagnostics": reported.flatMap { rulebook in
      rulebook.diagnostics.inOrderOfPlaces.map { $0.json(rulebook.sources, language) }
    },
    "errors": all.count(.error),
    "warnings": all.count(.warning),
  ]
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

extension SilencedLint {
  fileprivate func json(_ sources: SourceMap, _ language: Language) -> JSON {
    [
      "code": lint.kind.code,
      "message": lint.message.text(in: language),
      "range": lint.range.json(in: sources),
      "because": reason,
    ]
  }
}

extension Diagnostic {
  fileprivate func json(_ sources: SourceMap, _ language: Language) -> JSON {
    [
      "code": kind.code,
      "severity": kind.severity.rawValue,
      "message": message.text(in: language),
      "range": range.json(in: sources),
      "notes": notes.map { $0.json(sources, language) },
      "hint": hint?.text(in: language),
      "fix": fix?.json(sources, language),
    ]
  }
}

extension Diagnostic.Note {
  fileprivate func json(_ sources: SourceMap, _ language: Language) -> JSON {
    ["message": message.text(in: language), "range": range.json(in: sources)]
  }
}

extension Diagnostic.Fix {
  fileprivate func json(_ sources: SourceMap, _ language: Language) -> JSON {
    [
      "title": title.text(in: language),
      "range": range.json(in: sources),
      "replacement": replacement,
    ]
  }
}
