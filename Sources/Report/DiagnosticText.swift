package import Source

/// A diagnostic for people: place, code and message, the source line with the stretch underlined,
/// the other places that belong to it, and what to write instead.
package func text(
  of diagnostic: Diagnostic, in sources: SourceMap, as rendering: Rendering
) -> String {
  var lines = [heading(of: diagnostic, in: sources, as: rendering)]
  lines += excerptLines(of: diagnostic.range, in: sources, ink: ink(of: diagnostic), rendering)
  for note in diagnostic.notes {
    lines.append(noteHeading(note, in: sources, as: rendering))
    lines += excerptLines(of: note.range, in: sources, ink: .cyan, rendering)
  }
  if let hint = diagnostic.hint {
    lines.append(labelled(rendering.words("hint", "提示"), rendering(hint), rendering))
  }
  if let fix = diagnostic.fix {
    lines.append(labelled(rendering.words("fix", "修正"), rendering(fix.title), rendering))
  }
  return lines.joined(separator: "\n") + "\n"
}

/// All diagnostics in the order of their places, and how many there are of each severity.
/// - Parameter silenced: how many lints the rulebook allows.
package func text(
  of diagnostics: [Diagnostic], silenced: Int = 0, in sources: SourceMap, as rendering: Rendering
) -> String {
  guard !diagnostics.isEmpty else { return "" }
  let blocks = diagnostics.inOrderOfPlaces.map { text(of: $0, in: sources, as: rendering) }
  return blocks.joined(separator: "\n") + "\n" + countLine(of: diagnostics, silenced, rendering)
    + "\n"
}

extension [Diagnostic] {
  /// By file, then offset, then code.
  package var inOrderOfPlaces: [Diagnostic] {
    sorted { left, right in
      if left.range.file != right.range.file { return left.range.file < right.range.file }
      if left.range.start != right.range.start { return left.range.start < right.range.start }
      return left.kind.code < right.kind.code
    }
  }

  package func count(_ severity: Severity) -> Int {
    count { $0.kind.severity == severity }
  }

  package var hasErrors: Bool { count(.error) > 0 }
}

/// `rulebook.guiju:3:8: error[E0301]: …`
private func heading(
  of diagnostic: Diagnostic, in sources: SourceMap, as rendering: Rendering
) -> String {
  let place = sources.place(of: diagnostic.range)
  let severity =
    switch diagnostic.kind.severity {
    case .error: rendering.words("error", "错误")
    case .warning: rendering.words("warning", "警告")
    }
  let label = rendering.style.paint("\(severity)[\(diagnostic.kind.code)]", ink(of: diagnostic))
  let message = rendering.style.paint(rendering(diagnostic.message), .bold)
  return "\(place.path):\(place.line):\(place.column): \(label): \(message)"
}

private func noteHeading(
  _ note: Diagnostic.Note, in sources: SourceMap, as rendering: Rendering
) -> String {
  let place = sources.place(of: note.range)
  let label = rendering.style.paint(rendering.words("note", "说明"), .cyan)
  return "  \(label): \(place.path):\(place.line):\(place.column): \(rendering(note.message))"
}

private func labelled(_ label: String, _ text: String, _ rendering: Rendering) -> String {
  "  \(rendering.style.paint(label, .green)): \(text)"
}

private func ink(of diagnostic: Diagnostic) -> TextStyle.Ink {
  switch diagnostic.kind.severity {
  case .error: .red
  case .warning: .yellow
  }
}

private func countLine(
  of diagnostics: [Diagnostic], _ silenced: Int, _ rendering: Rendering
) -> String {
  let errors = diagnostics.count(.error)
  let warnings = diagnostics.count(.warning)
  return rendering.words(
    "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
      + (silenced == 0 ? "" : ", lints allowed: \(silenced)"),
    "\(errors) 个错误，\(warnings) 个警告" + (silenced == 0 ? "" : "，允许 \(silenced) 处提示"))
}

/// The source line and below it the carets.
private func excerptLines(
  of range: SourceRange, in sources: SourceMap, ink: TextStyle.Ink, _ rendering: Rendering
) -> [String] {
  guard let excerpt = sources.excerpt(of: range)?.cropped else { return [] }
  let number = rightAligned(String(excerpt.line), to: 5)
  let gutter = String(repeating: " ", count: 5)
  let indent = String(repeating: " ", count: displayWidth(of: excerpt.before))
  let carets = String(repeating: "^", count: max(1, displayWidth(of: excerpt.marked)))
  return [
    "\(number) | \(excerpt.text)", "\(gutter) | \(indent)\(rendering.style.paint(carets, ink))",
  ]
}

extension SourceMap.Excerpt {
  /// No wider than a screen: of a long line, what stands around the marked stretch.
  fileprivate var cropped: SourceMap.Excerpt {
    let room = 60
    var before = before
    var marked = marked
    var after = after
    if before.count > 2 * room { before = "…" + before.suffix(room) }
    if marked.count > 2 * room { marked = marked.prefix(room) + "…" }
    if after.count > 2 * room { after = after.prefix(room) + "…" }
    return SourceMap.Excerpt(line: line, before: before, marked: marked, after: after)
  }
}
