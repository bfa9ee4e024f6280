import Foundation
import Source
import Testing

@Suite("The mistakes of spec/mistakes.md")
struct MistakeTests {
  @Test("one message, which says what to write instead", arguments: Mistake.all)
  func oneMessage(_ mistake: Mistake) throws {
    let found = try mistake.found()
    let all = found.map { mistake.lines(of: $0).joined(separator: " | ") }
    #expect(found.count == 1, "\(all)")
    guard let diagnostic = found.first else { return }
    let said = mistake.lines(of: diagnostic)
    #expect(said == mistake.said)
    if let fix = diagnostic.fix { return try expectMended(mistake, by: fix) }
    #expect(
      Advice(said, wrong: mistake.wrong, right: mistake.right).isThere,
      "nothing of `\(mistake.right)` in \(said)")
  }

  @Test("the corrected text has no errors", arguments: Mistake.all)
  func corrected(_ mistake: Mistake) throws {
    let checked = try #require(Mistake.folder(mistake.right).checked())
    #expect(checked.errors.isEmpty, "\(checked.errors.map(\.message.english))")
  }

  @Test("there are enough of them, each once")
  func count() throws {
    #expect(Mistake.all.count >= 150)
    #expect(Set(Mistake.all.map(\.wrong)).count == Mistake.all.count)
    let text = try #require(SpecFolder.text(of: Mistake.file))
    #expect(text.components(separatedBy: "\n## ").count - 1 == Mistake.all.count)
  }

  /// `UPDATE_GOLDEN=1` writes what is said now; read the difference.
  @Test("the document says what is said", .enabled(if: isUpdating))
  func update() throws {
    var text = try #require(SpecFolder.text(of: Mistake.file))
    for mistake in Mistake.all {
      guard let first = try mistake.found().first else { continue }
      let old = "```wrong\n\(mistake.wrong)```\n" + mistake.said.quoted + "```right"
      let new = "```wrong\n\(mistake.wrong)```\n" + mistake.lines(of: first).quoted + "```right"
      text = text.replacingOccurrences(of: old, with: new)
    }
    try text.write(to: Mistake.file, atomically: true, encoding: .utf8)
  }

  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// An edit that an editor applies leaves no error.
  private func expectMended(_ mistake: Mistake, by fix: Diagnostic.Fix) throws {
    let folder = Mistake.folder(mistake.wrong)
    var bytes = folder.files["rulebook.guiju"] ?? []
    bytes.replaceSubrange(
      Int(fix.range.start)..<Int(fix.range.end), with: Array(fix.replacement.utf8))
    var files = folder.files
    files["rulebook.guiju"] = bytes
    let mended = try #require(ExampleFolder(files).checked())
    #expect(mended.errors.isEmpty, "\(mended.errors.map(\.message.english))")
  }
}

extension Mistake {
  /// The errors; where there is none, the warning that the document names.
  fileprivate func found() throws -> [Diagnostic] {
    let checked = try #require(Mistake.folder(wrong).checked())
    if !checked.errors.isEmpty { return checked.errors }
    let code = said.first?.prefix(5) ?? ""
    return checked.diagnostics.filter { $0.kind.code == code }
  }
}

extension [String] {
  fileprivate var quoted: String { map { "> \($0)\n" }.joined() }
}
