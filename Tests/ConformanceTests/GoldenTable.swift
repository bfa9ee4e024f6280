/// One golden file as its header, if it has one, and its lines, whose order means nothing.
struct GoldenTable: Hashable {
  private let header: String?
  private let rows: [String]

  init(_ header: String, _ rows: [[String]]) {
    self.header = header
    self.rows = rows.map { $0.map(quoted).joined(separator: ",") }.sorted()
  }

  /// Lines without a header.
  init(lines: [String]) {
    header = nil
    rows = lines.sorted()
  }

  /// A file as it stands in the folder.
  init(text: String, hasHeader: Bool) {
    var rest = Substring(text)
    header = hasHeader ? String(takeRow(&rest)) : nil
    var rows: [String] = []
    while !rest.isEmpty { rows.append(String(takeRow(&rest))) }
    self.rows = rows.filter { !$0.isEmpty }.sorted()
  }

  var lines: [String] { (header.map { [$0] } ?? []) + rows }
  var hasHeader: Bool { header != nil }
  var text: String { lines.map { $0 + "\n" }.joined() }
}

private func quoted(_ cell: String) -> String {
  guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
  return "\"" + cell.replacing("\"", with: "\"\"") + "\""
}

/// Up to a line end outside quotes.
private func takeRow(_ rest: inout Substring) -> Substring {
  var isQuoted = false
  let end = rest.firstIndex { character in
    if character == "\"" { isQuoted.toggle() }
    return character.isNewline && !isQuoted
  }
  let row = rest[..<(end ?? rest.endIndex)]
  rest = end.map { rest[rest.index(after: $0)...] } ?? ""
  return row
}
