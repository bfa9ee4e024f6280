/// The languages that people read: of rulebooks, messages and reports.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// Words for people, in both languages.
package struct Wording: Hashable, Sendable {
  package let english: String
  package let chinese: String

  package init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

package enum Severity: String, Hashable, Sendable {
  case error, warning
}

/// One entry of the table of diagnostics: a stable code, never used twice, and what it is about.
/// Each stage lists its own kinds in one table (`DiagnosticKind.lexer`, `.parser`, …).
package struct DiagnosticKind: Hashable, Sendable {
  /// `E` for an error, `W` for a lint, and four digits.
  package let code: String
  package let severity: Severity
  package let title: Wording

  package init(_ code: String, _ severity: Severity, en: String, zh: String) {
    self.code = code
    self.severity = severity
    self.title = Wording(en: en, zh: zh)
  }
}

/// Something that is wrong with a rulebook or its data, as data; text comes later.
package struct Diagnostic: Hashable, Sendable {
  package let kind: DiagnosticKind
  /// One line that is understood alone, with the user's own words in backticks.
  package let message: Wording
  package let range: SourceRange
  /// Other places that belong to it, such as the second origin of a type clash.
  package var notes: [Note]
  /// What to write instead.
  package var hint: Wording?
  /// An edit that an editor can apply, only where it is certain.
  package var fix: Fix?

  package struct Note: Hashable, Sendable {
    package let message: Wording
    package let range: SourceRange

    package init(_ message: Wording, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  package struct Fix: Hashable, Sendable {
    package let title: Wording
    package let range: SourceRange
    package let replacement: String

    package init(_ title: Wording, replacing range: SourceRange, with replacement: String) {
      self.title = title
      self.range = range
      self.replacement = replacement
    }
  }

  package init(
    _ kind: DiagnosticKind, _ message: Wording, at range: SourceRange, notes: [Note] = [],
    hint: Wording? = nil, fix: Fix? = nil
  ) {
    self.kind = kind
    self.message = message
    self.range = range
    self.notes = notes
    self.hint = hint
    self.fix = fix
  }
}
