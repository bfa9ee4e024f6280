import Checker

/// A first line that shows that the file has another form than declared. Told once for the file,
/// instead of once for each column that is not found.
enum MisreadHeader {
  /// The one cell of the line holds this delimiter.
  case delimiter(String)
  /// Lines end in carriage returns alone, so that all of the file is one line.
  case carriageReturns
  /// Zero bytes: no text.
  case zeroBytes

  private static let delimiters: [Character] = [";", "\t", "|", ","]

  init?(_ headers: [String], as source: FileSource) {
    if headers.contains(where: { $0.utf8.contains(0) }) {
      self = .zeroBytes
    } else if headers.contains(where: { $0.utf8.contains(0x0D) }) {
      self = .carriageReturns
    } else if headers.count == 1, let found = Self.delimiters.first(where: headers[0].contains) {
      self = .delimiter(found == "\t" ? "\\t" : String(found))
    } else {
      return nil
    }
  }
}
