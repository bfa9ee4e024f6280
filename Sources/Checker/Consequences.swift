package import Lexer

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
  if broken.isEmpty { return read + checked }
  let told = Set(broken.map(\.range))
  let lost = LostText(broken, in: files)
  return read
    + checked.filter { diagnostic in
      diagnostic.kind.severity == .error && !told.contains(diagnostic.range)
        && !lost.explains(diagnostic)
    }
}

/// The lines on which the parser gave something up.
private struct LostText {
  private let files: [SourceFile]
  private var lines: [String] = []
  private var losesDeclarations = false

  init(_ broken: [Diagnostic], in files: [SourceFile]) {
    self.files = files
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
    case .otherTypeNeeded, .typesClash: line(around: diagnostic.range).map(lines.contains) ?? false
    case .unknownThing, .givesUnknown, .expectsUnknown: isLost(diagnostic)
    default: false  // excused: only a name can be lost
    }
  }

  private func isLost(_ diagnostic: Diagnostic) -> Bool {
    guard let bytes = bytes(of: diagnostic.range) else { return false }
    let name = String(decoding: bytes, as: UTF8.self)
    return lines.contains { $0.contains(name) }
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
