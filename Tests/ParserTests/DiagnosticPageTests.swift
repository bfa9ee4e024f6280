import Foundation
import Lexer
import Parser
import Testing

/// The page of each diagnostic of the lexer and the parser shows what it says: its wrong example
/// has the diagnostic, and its right one has none.
@Suite struct DiagnosticPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "spec/diagnostics")

  @Test(arguments: DiagnosticKind.lexer + DiagnosticKind.parser)
  func showsWhatItSays(_ kind: DiagnosticKind) throws {
    let url = Self.folder.appending(path: kind.code + ".md")
    let page = try String(contentsOf: url, encoding: .utf8)
    #expect(page.contains("# \(kind.code) \(kind.title.english)\n"))
    #expect(page.contains("# \(kind.code) \(kind.title.chinese)\n"))
    let blocks = page.components(separatedBy: "```\n")
    guard blocks.count == 5 else { return }
    let codes = parsed(blocks[1]).diagnostics.map(\.kind.code)
    #expect(codes == [kind.code], "\(codes)")
    #expect(problems(blocks[3]) == [])
  }
}
