import Vocabulary

/// The tree of a file as text, one declaration after another, without places. Keywords appear as
/// language-neutral words, so that a rule and its translation with the same names give the same
/// text. For golden tests and for comparing trees; not for people who write rules.
package func dump(_ file: FileSyntax) -> String {
  file.declarations.map { TreeDump.text($0) + "\n" }.joined()
}

/// One expression as text, in the same form.
package func dump(_ expression: ExprSyntax) -> String { TreeDump.text(expression) }

/// Writes nodes as `(head part part)`.
enum TreeDump {
  /// A node on one line; parts that are missing are left out.
  static func node(_ head: String, _ parts: String?...) -> String {
    "(" + ([head] + parts.compactMap { $0 }).joined(separator: " ") + ")"
  }

  /// A node whose parts stand on lines of their own.
  static func block(_ head: String, _ parts: [String]) -> String {
    let lines = parts.flatMap { $0.split(separator: "\n") }.map { "\n  " + $0 }
    return "(" + head + lines.joined() + ")"
  }

  static func group(_ head: String, _ parts: [String]) -> String? {
    parts.isEmpty ? nil : "(" + ([head] + parts).joined(separator: " ") + ")"
  }

  static func text(_ name: Name) -> String { partsOfDates[name.text] ?? name.text }

  static func text(_ names: [Name]) -> String { names.map(text).joined(separator: " ") }

  static func text(_ text: TextSyntax) -> String { quoted(text.text) }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"", "\\": result += "\\" + String(character)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }

  /// The parts of a date are taken as names in both languages, so they are the same in both.
  private static let partsOfDates: [String: String] = DatePartEntry.table.reduce(into: [:]) {
    for name in $1.names { $0[name] = exportOf($1) }
  }

  private static func exportOf(_ part: DatePartEntry) -> String {
    String(part.export.map { $0 == "_" ? "-" : $0 })
  }
}
