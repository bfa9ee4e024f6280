package import Source

/// What a reader should see of what reading and checking a rulebook found.
///
/// Where the text is broken, some of what the checker says only follows from that: no lint is due
/// yet, a name that is told already needs no telling twice, and what could not be read is not
/// missing.
/// - Parameters:
///   - read: what the lexer and the parser found
///   - checked: what `check` found in what was left
package func withoutConsequences(
  _ read: [Diagnostic], _ checked: [Diagnostic], in files: [SourceFile]
) -> [Diagnostic] {
  let broken = read.filter { $0.kind.severity == .error }
  if broken.isEmpty { return toldOnce(read + checked) }
  let told = Set(broken.map(\.range))
  let lost = LostText(broken, in: files)
  return toldOnce(
    read
      + checked.filter { diagnostic in
        diagnostic.kind.severity == .error && !told.contains(diagnostic.range)
          && !lost.explains(diagnostic)
      })
}

/// What names something that is not there, of which one slip may cause many.
private let namesNothing: Set<DiagnosticKind> = [
  .unknownName, .unknownThing, .recordNotHere, .testsNothing, .givesUnknown, .givenColumn,
]

/// The same name that is missing in several places is told at the first of them, with a note that
/// shows the second and counts the others.
private func toldOnce(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  var kept: [Diagnostic] = []
  var firsts: [Diagnostic.Told: Int] = [:]
  var others: [Int: [SourceRange]] = [:]
  for diagnostic in diagnostics {
    let told = Diagnostic.Told(kind: diagnostic.kind, message: diagnostic.message)
    if namesNothing.contains(diagnostic.kind), let first = firsts[told] {
      others[first, default: []].append(diagnostic.range)
      continue
    }
    firsts[told] = kept.count
    kept.append(diagnostic)
  }
  for (first, ranges) in others {
    kept[first].notes.append(.alsoThere(ranges.count, at: ranges[0]))
  }
  return kept
}

extension Diagnostic {
  fileprivate struct Told: Hashable {
    let kind: DiagnosticKind
    let message: Wording
  }
}

/// The lines on which the parser gave something up.
private struct LostText {
  private let files: [SourceFile]
  private let places: [SourceRange]
  private var lines: [String] = []
  private var losesDeclarations = false

  init(_ broken: [Diagnostic], in files: [SourceFile]) {
    self.files = files
    places = broken.map(\.range)
    for diagnostic in broken {
      guard let line = line(around: diagnostic.range) else { continue }
      lines.append(line)
      if line.first.map({ !$0.isWhitespace }) ?? false { losesDeclarations = true }
    }
  }

  /// Whether what is said to be missing may stand on a line that could not be read.
  func explains(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.kind {
    case .testsNothing, .noCandidates: losesDeclarations && diagnostic.fix == nil
    case .recordKey, .tableKey, .noVerdict, .expectsNothing: isInBrokenDeclaration(diagnostic)
    case .noGroup, .nothingToCompare, .unknownName, .recordNotHere:
      isLost(diagnostic) || isInBrokenDeclaration(diagnostic)
    case .expectsUnknown: isLost(diagnostic) || isInBrokenDeclaration(diagnostic)
    case .givenColumn, .unknownMember: isLost(diagnostic)
    case .otherTypeNeeded, .typesClash: line(around: diagnostic.range).map(lines.contains) ?? false
    case .unknownThing, .givesUnknown: isLost(diagnostic)
    default: false  // excused: only a name can be lost
    }
  }

  /// Whether another line of the same declaration is broken, so that what is missing may stand
  /// there.
  private func isInBrokenDeclaration(_ diagnostic: Diagnostic) -> Bool {
    guard bytes(of: diagnostic.range) != nil else { return false }
    let all = files[Int(diagnostic.range.file.index)].bytes
    let newline = UInt8(ascii: "\n")
    var start = Int(diagnostic.range.start)
    while let before = all[..<start].lastIndex(of: newline) {
      start = before + 1
      if start < all.count, !isBlankOrComment(all[start]) { break }
      start = before
    }
    var end = Int(diagnostic.range.start)
    while let next = all[end...].firstIndex(of: newline) {
      end = next + 1
      if end >= all.count || !isBlankOrComment(all[end]) { break }
    }
    return places.contains {
      $0.file == diagnostic.range.file && (start..<max(end, start + 1)).contains(Int($0.start))
    }
  }

  /// What a line that does not begin a declaration begins with.
  private func isBlankOrComment(_ byte: UInt8) -> Bool {
    [
      UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "#"),
    ].contains(byte)
  }

  private func isLost(_ diagnostic: Diagnostic) -> Bool {
    guard let bytes = bytes(of: diagnostic.range) else { return false }
    let name = String(decoding: bytes, as: UTF8.self)
    if name.unicodeScalars.contains(where: \.isHan) { return lines.contains { $0.contains(name) } }
    return lines.contains { line in
      line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == name }
    }
  }

  private func bytes(of range: SourceRange) -> ArraySlice<UInt8>? {
    guard files.indices.contains(Int(range.file.index)) else { return nil }
    let all = files[Int(range.file.index)].bytes
    let (start, end) = (Int(range.start), Int(range.end))
    return start <= end && end <= all.count ? all[start..<end] : nil
  }

  private func line(around range: SourceRange) -> String? {
    guard bytes(of: range) != nil else { return nil }
    let all = files[Int(range.file.index)].bytes
    let newline = UInt8(ascii: "\n")
    let start = all[..<Int(range.start)].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = all[Int(range.start)...].firstIndex(of: newline) ?? all.count
    return String(decoding: all[start..<end], as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { value > 0x2E80 }
}
