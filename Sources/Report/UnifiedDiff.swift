/// What changes between two texts, as `diff -u` shows it; empty where nothing does.
/// - Parameter path: the name of the text, for the heading.
package func unifiedDiff(from old: String, to new: String, path: String) -> String {
  if old == new { return "" }
  let lines = editedLines(from: linesOf(old), to: linesOf(new))
  let hunks = hunkRanges(of: lines).map { hunk(lines, $0) }
  return "--- \(path)\n+++ \(path)\n" + hunks.joined()
}

/// Unchanged lines shown around a change.
private let contextLines = 3

/// A line of either text and where it stands.
private struct EditedLine {
  enum Kind: String {
    case kept = " "
    case removed = "-"
    case added = "+"
  }

  let kind: Kind
  let text: Substring
  /// How many lines of each text stand before it.
  let oldIndex: Int
  let newIndex: Int
}

/// Lines with their line ends, so that a missing one at the end of the text shows.
private func linesOf(_ text: String) -> [Substring] {
  var lines: [Substring] = []
  var rest = text[...]
  while let end = rest.firstIndex(where: \.isNewline) {
    let next = rest.index(after: end)
    lines.append(rest[..<next])
    rest = rest[next...]
  }
  return rest.isEmpty ? lines : lines + [rest]
}

private func editedLines(from old: [Substring], to new: [Substring]) -> [EditedLine] {
  let difference = new.difference(from: old)
  let removed = Set(difference.removals.map(offset))
  let added = Set(difference.insertions.map(offset))
  var lines: [EditedLine] = []
  var (oldIndex, newIndex) = (0, 0)
  while oldIndex < old.count || newIndex < new.count {
    let kind: EditedLine.Kind =
      removed.contains(oldIndex) ? .removed : added.contains(newIndex) ? .added : .kept
    let text = kind == .added ? new[newIndex] : old[oldIndex]
    lines.append(EditedLine(kind: kind, text: text, oldIndex: oldIndex, newIndex: newIndex))
    if kind != .added { oldIndex += 1 }
    if kind != .removed { newIndex += 1 }
  }
  return lines
}

private func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
  switch change {
  case .insert(let offset, _, _), .remove(let offset, _, _): offset
  }
}

/// Changes with the lines around them; those that touch are one.
private func hunkRanges(of lines: [EditedLine]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  for index in lines.indices where lines[index].kind != .kept {
    let range = max(0, index - contextLines)..<min(lines.count, index + contextLines + 1)
    if let last = ranges.last, last.upperBound >= range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }
  return ranges
}

private func hunk(_ lines: [EditedLine], _ range: Range<Int>) -> String {
  let part = lines[range]
  guard let first = part.first else { return "" }
  let olds = part.count { $0.kind != .added }
  let news = part.count { $0.kind != .removed }
  let head =
    "@@ -\(place(first.oldIndex, olds)) +\(place(first.newIndex, news)) @@\n"
  return head
    + part.map { line in
      let isClosed = line.text.last?.isNewline ?? false
      return line.kind.rawValue + line.text + (isClosed ? "" : "\n\\ No newline at end of file\n")
    }.joined()
}

private func place(_ index: Int, _ count: Int) -> String {
  "\(count == 0 ? index : index + 1),\(count)"
}
