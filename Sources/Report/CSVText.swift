/// A table as RFC 4180 writes it: CRLF at the end of each line, cells quoted where they must be.
/// Cells that a spreadsheet would run as a formula get a `'` in front.
package struct CSVText: Sendable {
  package private(set) var text: String
  private let columns: Int

  package init(header: [String]) {
    text = ""
    columns = header.count
    append(header)
  }

  package mutating func append(_ cells: [String]) {
    precondition(cells.count == columns, "every row has as many cells as the header")
    text += cells.map { quoted(defused($0)) }.joined(separator: ",")
    text += "\r\n"
  }
}

private func quoted(_ cell: String) -> String {
  let mustQuote = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  guard mustQuote else { return cell }
  var text = "\"".unicodeScalars
  for scalar in cell.unicodeScalars {
    if scalar == "\"" { text.append(scalar) }
    text.append(scalar)
  }
  return String(text) + "\""
}

private func defused(_ cell: String) -> String {
  guard let first = cell.utf8.first, formulaStarts.contains(first), !isPlainNumber(cell) else {
    return cell
  }
  return "'" + cell
}

/// `=`, `+`, `-`, `@`, tab and carriage return.
private let formulaStarts: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

/// A sign, digits, and at most one point with digits on both sides.
private func isPlainNumber(_ cell: String) -> Bool {
  var digits = Substring(cell)
  if digits.first == "-" || digits.first == "+" { digits = digits.dropFirst() }
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2 else { return false }
  return parts.allSatisfy { part in
    !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
