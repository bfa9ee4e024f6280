import Checker
import Foundation
import Lexer
import Testing

/// The pages of the codes for names, types and clauses: the wrong example has the error, and only
/// that one; the right example has none.
@Suite struct RulePagesTests {
  private static let specification = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "spec")

  @Test(arguments: DiagnosticKind.expressions.map(\.code))
  func `examples of a page`(code: String) throws {
    let page = try RulePagesTests.text("diagnostics/\(code).md")
    let blocks = page.components(separatedBy: "```\n")
    guard blocks.count >= 5 else {
      #expect(code == "E0420", "every page but that of endless nesting has two examples")
      return
    }
    let wrong = try RulePagesTests.trial(blocks[1])
    #expect(wrong.codes == [code], "\(wrong.report)")
    let right = try RulePagesTests.trial(blocks[3])
    #expect(right.codes.isEmpty, "\(right.report)")
  }

  private static func trial(_ example: String) throws -> TrialRulebook {
    if example.hasPrefix("rulebook") { return TrialRulebook(example, prelude: "") }
    return TrialRulebook(example, prelude: try text("prelude.guiju"))
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: specification.appending(path: path), encoding: .utf8)
  }
}
