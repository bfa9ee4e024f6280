package import Source

/// Whether a text for people may use the colours of a terminal.
package enum TextStyle: Hashable, Sendable {
  case plain, colored

  package enum Ink: String, Sendable {
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case cyan = "36"
    case bold = "1"
    case faint = "2"
  }

  package func paint(_ text: String, _ ink: Ink) -> String {
    switch self {
    case .plain: text
    case .colored: "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

/// How a text for people is written: in which language, with or without colours.
package struct Rendering: Hashable, Sendable {
  package let language: Language
  package let style: TextStyle

  package init(language: Language, style: TextStyle = .plain) {
    self.language = language
    self.style = style
  }

  /// The words in the reader's language.
  package func callAsFunction(_ wording: Wording) -> String { wording.text(in: language) }

  /// The words in the reader's language.
  package func words(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
