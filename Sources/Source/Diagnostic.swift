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
  package let title: Wording

  /// The title in English and in Chinese.
  package init(_ code: String, _ english: String, _ chinese: String) {
    self.code = code
    title = Wording(en: english, zh: chinese)
  }

  package var severity: Severity { code.hasPrefix("W") ? .warning : .error }
}

/// Something that is wrong with a rulebook or its data, as data; text comes later.
///
/// It is put together in the order in which it is read, each text in English and in Chinese:
///
///     Diagnostic(.unclosedRow, at: range)
///       .says("this row has no closing `|`", "该行缺少结尾的 `|`")
///       .hint("write `|` behind the last cell", "请在最后一个单元格后写 `|`")
package struct Diagnostic: Hashable, Sendable {
  package let kind: DiagnosticKind
  package let range: SourceRange
  /// One line that is understood alone, with the user's own words in backticks.
  package private(set) var message: Wording
  /// Other places that belong to it, such as the second origin of a type clash.
  package var notes: [Note] = []
  /// What to write instead.
  package private(set) var hint: Wording?
  /// An edit that an editor can apply, only where it is certain.
  package private(set) var fix: Fix?

  package struct Note: Hashable, Sendable {
    package let message: Wording
    package let range: SourceRange

    package init(_ english: String, _ chinese: String, at range: SourceRange) {
      message = Wording(en: english, zh: chinese)
      self.range = range
    }
  }

  package struct Fix: Hashable, Sendable {
    package let title: Wording
    package let range: SourceRange
    package let replacement: String

    /// The edit that puts in what was meant.
    package static func writing(_ meant: String, at range: SourceRange) -> Fix {
      Fix(
        title: Wording(en: "write `\(meant)`", zh: "改为 `\(meant)`"), range: range,
        replacement: meant)
    }
  }

  /// One that says the title of its kind, until `says` tells more.
  package init(_ kind: DiagnosticKind, at range: SourceRange) {
    self.kind = kind
    self.range = range
    message = kind.title
  }
}

// What else it says. What is nil adds nothing.
extension Diagnostic {
  package func says(_ english: String, _ chinese: String) -> Diagnostic {
    says(Wording(en: english, zh: chinese))
  }

  package func says(_ message: Wording) -> Diagnostic {
    with { $0.message = message }
  }

  package func note(_ english: String, _ chinese: String, at range: SourceRange?) -> Diagnostic {
    notes(range.map { [Note(english, chinese, at: $0)] } ?? [])
  }

  package func note(_ note: Note?) -> Diagnostic {
    notes(note.map { [$0] } ?? [])
  }

  package func notes(_ notes: [Note]) -> Diagnostic {
    with { $0.notes += notes }
  }

  package func hint(_ english: String, _ chinese: String) -> Diagnostic {
    hint(Wording(en: english, zh: chinese))
  }

  package func hint(_ hint: Wording?) -> Diagnostic {
    with { $0.hint = hint ?? $0.hint }
  }

  /// - Parameter place: what is replaced; the range of the diagnostic if not said.
  package func fix(
    _ english: String, _ chinese: String, replacing place: SourceRange? = nil,
    with replacement: String?
  ) -> Diagnostic {
    fix(
      replacement.map {
        Fix(title: Wording(en: english, zh: chinese), range: place ?? range, replacement: $0)
      })
  }

  package func fix(_ fix: Fix?) -> Diagnostic {
    with { $0.fix = fix ?? $0.fix }
  }

  /// The edit that puts in what was meant.
  package func writing(_ meant: String?) -> Diagnostic {
    fix(meant.map { .writing($0, at: range) })
  }

  /// The hint and the edit, where something is near.
  package func didYouMean(_ similar: String?) -> Diagnostic {
    hint(similar.map(Wording.didYouMean)).writing(similar)
  }

  private func with(_ change: (inout Diagnostic) -> Void) -> Diagnostic {
    var changed = self
    change(&changed)
    return changed
  }
}

extension Wording {
  package static func didYouMean(_ similar: String) -> Wording {
    Wording(en: "did you mean `\(similar)`?", zh: "是否想写 `\(similar)`？")
  }
}
