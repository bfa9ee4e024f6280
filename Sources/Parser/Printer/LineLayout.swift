import Lexer
import Source

/// A stretch of text that stays on one line if it can, and where it was written.
struct Chunk {
  /// Where it is too wide for a line of its own, it is broken between these.
  private(set) var pieces: [String]
  var start: Int32
  var end: Int32
  /// Whether a keyword that begins it may be first on a line, as it goes on with the clause.
  var isFree = false

  init(_ text: String, _ range: SourceRange) {
    self.init(pieces: [text], range)
  }

  init(pieces: [String], _ range: SourceRange) {
    self.pieces = pieces
    start = range.start
    end = range.end
  }

  var text: String { pieces.joined(separator: " ") }

  mutating func prepend(_ words: String) { pieces[0] = words + pieces[0] }

  /// Puts the word of so many characters that it begins with between `「` and `」`.
  mutating func quoteFirst(_ count: Int) {
    pieces[0] = "「" + pieces[0].prefix(count) + "」" + pieces[0].dropFirst(count)
  }

  mutating func append(_ sign: String) { pieces[pieces.count - 1] += sign }
}

/// A clause, a field or a row: broken between its chunks where it is too wide.
struct PrintedLine {
  /// In columns.
  var indent: Int
  var chunks: [Chunk]
  /// What to do first where the line is too wide.
  var breaking = Breaking.late

  enum Breaking {
    /// Fill the line.
    case late
    /// Let the first chunk stand alone, as before the members of a choice.
    case behindFirst
    /// The same before a clause within a clause, which is broken further in.
    case beforeClause
  }

  var start: Int32 { chunks.first?.start ?? 0 }
}

/// Puts lines below one another, with the comments and single blank lines that stood between them.
struct LineLayout {
  private static let widthMax = 100

  private let written: WrittenText
  private let language: Language
  private var comments: ArraySlice<CommentSyntax>
  private var lines: [String] = []
  /// Where the last chunk or comment ended in the old text.
  private var end: Int32 = 0
  private var isBehindComment = false

  init(written: WrittenText, comments: [CommentSyntax], language: Language) {
    self.written = written
    self.comments = comments[...]
    self.language = language
  }

  mutating func add(_ line: PrintedLine) {
    addComments(before: line.start, indent: line.indent)
    addBlankLine(before: line.start)
    let isWhole = fits(line) && !holdsComments(line)
    for (index, chunk) in line.chunks.enumerated() {
      if index > 0 { addComments(before: chunk.start, indent: line.indent + 2) }
      place(chunk, at: index, of: line, isWhole ? .whole : .filled)
      end = max(end, chunk.end)
      addInnerComment(of: chunk)
    }
  }

  mutating func finish() -> String {
    addComments(before: Int32.max, indent: 0)
    return lines.map { $0 + "\n" }.joined()
  }

  private enum Filling {
    case whole, filled
  }

  private mutating func place(
    _ chunk: Chunk, at index: Int, of line: PrintedLine, _ filling: Filling
  ) {
    if index == 0 {
      startLine(chunk, indent: line.indent, hanging: line.chunks.count > 1 ? 4 : 2)
    } else if mustBreak(before: chunk, at: index, of: line, filling) {
      startLine(continuing(chunk), indent: line.indent + indent(of: index, in: line), hanging: 2)
    } else {
      lines[lines.count - 1] += gap(behind: lines[lines.count - 1]) + chunk.text
    }
  }

  private func indent(of index: Int, in line: PrintedLine) -> Int {
    if case .beforeClause = line.breaking, index > 1 { 4 } else { 2 }
  }

  /// The chunk on a line of its own, or on several where one would be too wide.
  private mutating func startLine(_ chunk: Chunk, indent: Int, hanging: Int) {
    if indent + displayWidth(of: chunk.text) <= Self.widthMax {
      return startLine(chunk.text, indent: indent)
    }
    for (index, piece) in chunk.pieces.enumerated() {
      if index == 0 {
        startLine(piece, indent: indent)
      } else if displayWidth(of: lines[lines.count - 1]) + 1 + displayWidth(of: piece)
        > Self.widthMax
      {
        startLine(piece, indent: indent + hanging)
      } else {
        lines[lines.count - 1] += " " + piece
      }
    }
  }

  private func mustBreak(
    before chunk: Chunk, at index: Int, of line: PrintedLine, _ filling: Filling
  ) -> Bool {
    if isBehindComment { return true }
    if case .whole = filling { return false }
    if !chunk.isFree, beginsWithKeyword(chunk.text) { return false }
    if index == 1, isAlone(line.breaking) { return true }
    let last = lines[lines.count - 1]
    let width = displayWidth(of: last) + displayWidth(of: gap(behind: last) + chunk.text)
    return width > Self.widthMax
  }

  /// Whether the first chunk of a line that is too wide stands alone.
  private func isAlone(_ breaking: PrintedLine.Breaking) -> Bool {
    switch breaking {
    case .late: false
    case .behindFirst, .beforeClause: true
    }
  }

  /// A name that is a clause keyword is quoted where a comment forces it to the front of a line.
  private func continuing(_ chunk: Chunk) -> Chunk {
    if chunk.isFree || !beginsWithKeyword(chunk.text) { return chunk }
    var chunk = chunk
    chunk.quoteFirst(firstWord(of: chunk.text).count)
    return chunk
  }

  private mutating func startLine(_ text: String, indent: Int) {
    lines.append(String(repeating: " ", count: indent) + text)
    isBehindComment = false
  }

  /// Behind a full-width comma no blank is needed.
  private func gap(behind text: String) -> String {
    guard let last = text.unicodeScalars.last else { return "" }
    return "，、；".unicodeScalars.contains(last) ? "" : " "
  }

  private func fits(_ line: PrintedLine) -> Bool {
    var text = ""
    for chunk in line.chunks { text += (text.isEmpty ? "" : gap(behind: text)) + chunk.text }
    return line.indent + displayWidth(of: text) <= Self.widthMax
  }

  private func holdsComments(_ line: PrintedLine) -> Bool {
    guard let first = comments.first, let last = line.chunks.last else { return false }
    return first.range.start < last.start
  }

  /// A clause keyword that is first on its line would end the clause.
  private func beginsWithKeyword(_ text: String) -> Bool {
    KeywordWords.ofClauses.contains(firstWord(of: text))
      && !KeywordWords.beginningOperands.contains { text.hasPrefix($0) }
  }

  private func firstWord(of text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  // MARK: - Comments and blank lines

  private mutating func addComments(before start: Int32, indent: Int) {
    while let comment = comments.first, comment.range.start < start {
      comments = comments.dropFirst()
      add(comment, indent: indent)
    }
  }

  private mutating func add(_ comment: CommentSyntax, indent: Int) {
    let isTrailing = !lines.isEmpty && !written.hasLineEnd(end, comment.range.start)
    if isTrailing, !isBehindComment {
      lines[lines.count - 1] += "  " + trimmed(comment.text)
    } else {
      addBlankLine(before: comment.range.start)
      let isInside = indent == 0 && !lines.isEmpty && !written.isAtLineStart(comment.range.start)
      startLine(trimmed(comment.text), indent: isInside ? 2 : indent)
    }
    isBehindComment = true
    end = max(end, comment.range.end)
  }

  /// The first comment in the middle of a chunk stands behind it, the others before what follows.
  private mutating func addInnerComment(of chunk: Chunk) {
    guard let comment = comments.first, comment.range.start < chunk.end, !isBehindComment else {
      return
    }
    comments = comments.dropFirst()
    lines[lines.count - 1] += "  " + trimmed(comment.text)
    isBehindComment = true
  }

  private mutating func addBlankLine(before start: Int32) {
    if !lines.isEmpty, written.hasBlankLine(end, start) { lines.append("") }
  }

  private func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
