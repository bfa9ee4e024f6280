/// The lines that only one side has, `-` for what was expected and `+` for what came out.
func lineDifference(expected: [String], actual: [String]) -> String {
  let difference = actual.difference(from: expected)
  let lines = difference.map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, 0, "- \(line)")
    case .insert(let offset, let line, _): (offset, 1, "+ \(line)")
    }
  }
  return lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
}
