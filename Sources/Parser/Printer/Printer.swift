import Lexer
import Source
import Values
import Vocabulary

/// Writes syntax trees as text in one of the two languages.
struct Printer {
  let language: Language
  var quotes: Quotes
  let written: WrittenText
  /// Names of the file's own fields; the parts of a date are translated only where none is so called.
  let ownNames: Set<String>

  /// The signs around a text.
  enum Quotes {
    case straight, curly
  }

  // MARK: - Words

  func word(_ keyword: Keyword) -> String { keyword.spelling(in: language) }

  func either(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// `from` before a file or a column, which Chinese tells from the beginning of a span.
  var fromFile: String { either("from", "来自") }

  /// Between conditions and values.
  var comma: String { either(", ", "，") }

  /// Between names and texts of one thing.
  var listComma: String { either(", ", "、") }

  /// Words with single blanks between them; empty ones are left out.
  func phrase(_ words: String?...) -> String {
    words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: - Names

  func text(_ name: Name) -> String {
    let sign = written.sign(at: name.range.start)
    let isQuoted = sign == 0x300C || sign == 0
    return needsQuotes(name.text, isQuoted) ? "「\(name.text)」" : name.text
  }

  /// A name behind something that may end in a number, of which a unit at its front would be read.
  func text(_ name: Name, behind before: String) -> String {
    let text = text(name)
    let isBehindNumber = before.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    return isBehindNumber && beginsWithUnit(text) ? "「\(text)」" : text
  }

  private func beginsWithUnit(_ text: String) -> Bool {
    KeywordEntry.table.contains { entry in
      guard case .unit = entry.group else { return false }
      return entry.english.contains(text) || entry.chinese.contains { text.hasPrefix($0) }
    }
  }

  func names(_ names: [Name]) -> String { names.map(text).joined(separator: listComma) }

  /// A column may be named by its header.
  func column(_ name: Name) -> String {
    isTextSign(written.sign(at: name.range.start)) ? quoted(name.text) : text(name)
  }

  /// A name in a value; the parts of a date are written in the language's own words.
  func nameInValue(_ name: Name) -> String {
    if written.sign(at: name.range.start) == 0x300C || ownNames.contains(name.text) {
      return text(name)
    }
    return datePart(name.text) ?? text(name)
  }

  private func datePart(_ name: String) -> String? {
    DatePart.named[name].map { either($0.entry.names[0], $0.entry.names[1]) }
  }

  private func needsQuotes(_ name: String, _ wasQuoted: Bool) -> Bool {
    if prefixWord(of: name) != nil || !isPlainWord(name) { return true }
    return wasQuoted && KeywordWords.all.contains(name)
  }

  private func isPlainWord(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    var offset = 0
    var isBehindHan = false
    while offset < bytes.count {
      let scalar = sourceScalar(bytes, at: offset)
      let isWide = scalar.value < 0x80 && scalar.length > 1
      let continues = offset == 0 ? scalar.isLetter : scalar.continuesName
      if isWide || !continues || (isBehindHan && scalar.isDigit) { return false }
      isBehindHan = scalar.isHan
      offset += scalar.length
    }
    return !bytes.isEmpty
  }

  // MARK: - Texts

  func text(_ text: TextSyntax) -> String { quoted(text.text) }

  func texts(_ texts: [TextSyntax]) -> String { texts.map(text).joined(separator: listComma) }

  /// In the language's own quotes, unless the text holds the sign that would close it.
  func quoted(_ text: String) -> String {
    switch quotes {
    case .straight: holds(text, "\"") ? "“\(text)”" : "\"\(text)\""
    case .curly: holds(text, "”") ? "\"\(text)\"" : "“\(text)”"
    }
  }

  /// Whether the sign is in the text, also before a mark that sits on it.
  func holds(_ text: String, _ sign: Unicode.Scalar) -> Bool {
    text.unicodeScalars.contains(sign)
  }

  /// An id or a key, quoted where it was.
  func key(_ key: TextSyntax) -> String {
    let sign = written.sign(at: key.range.start)
    return sign == 0 || isTextSign(sign) ? quoted(key.text) : key.text
  }

  private func isTextSign(_ sign: UInt32) -> Bool { sign == 0x22 || sign == 0x201C }
}
