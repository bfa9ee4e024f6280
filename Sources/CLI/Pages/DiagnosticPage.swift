package import Source

/// The page of one diagnostic, as `guiju help E0103` prints it. The installed program has the pages
/// of `spec/diagnostics` without the folder.
package struct DiagnosticPage: Hashable, Sendable {
  package let code: String
  package let text: Wording

  /// In the order of the codes.
  package static let all: [DiagnosticPage] = pages(in: diagnosticPagesText)
}

/// Each page is English under its title, then Chinese under its title.
private func pages(in text: String) -> [DiagnosticPage] {
  let halves = halves(of: text)
  return stride(from: 0, to: halves.count - 1, by: 2).map { place in
    let (english, chinese) = (halves[place], halves[place + 1])
    precondition(english.code == chinese.code, "a page has two halves")
    return DiagnosticPage(code: english.code, text: Wording(en: english.text, zh: chinese.text))
  }
}

private func halves(of text: String) -> [(code: String, text: String)] {
  var halves: [(code: String, text: String)] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if let code = titledCode(line) {
      halves.append((code, line + "\n"))
    } else {
      halves[halves.count - 1].text += line + "\n"
    }
  }
  return halves
}

/// The code in a title such as `# E0101 File too large`; nil for any other line.
private func titledCode(_ line: Substring) -> String? {
  let words = line.split(separator: " ", maxSplits: 2)
  guard words.count == 3, words[0] == "#", let letter = words[1].first else { return nil }
  let digits = words[1].dropFirst()
  guard letter == "E" || letter == "W", digits.count == 4, Int(digits) != nil else { return nil }
  return String(words[1])
}
