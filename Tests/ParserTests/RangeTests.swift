import Foundation
import Parser
import Source
import Testing

/// Places in the tree are exact, comments are kept, and trees are what they were.
@Suite struct RangeTests {
  private func text(_ range: SourceRange, of source: String) -> String {
    let bytes = Array(source.utf8)
    return String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  private func rule(_ source: String) throws -> RuleSyntax {
    guard case .rule(let rule)? = parsed(source).file.declarations.first else {
      throw CancellationError()
    }
    return rule
  }

  @Test func ofConditions() throws {
    let source = "规则 甲 标记 若 同一患者，合计数量＞日限量[项目].数量 + 1， (a = 1)，30天内\n  追回 金额"
    let rule = try rule(source)
    let conditions = try #require(rule.flag).conditions
    #expect(
      conditions.map { text($0.range, of: source) } == [
        "同一患者", "合计数量＞日限量[项目].数量 + 1", "(a = 1)", "30天内",
      ])
    guard case .binary(_, let left, let right) = conditions[1].kind,
      case .binary(_, let lookup, _) = right.kind
    else { throw CancellationError() }
    #expect(text(left.range, of: source) == "合计数量")
    #expect(text(lookup.range, of: source) == "日限量[项目].数量")
    #expect(text(rule.range, of: source) == source)
    #expect(text(try #require(rule.recover).range, of: source) == "追回 金额")
  }

  @Test func ofTextsAndHoles() throws {
    let source = "rule A “标题” flag if a > 1 because “于{甲.天}收{{取}}{ 次数 }次”"
    let rule = try rule(source)
    #expect(text(try #require(rule.title).range, of: source) == "“标题”")
    let parts = try #require(rule.because).parts
    let holes = parts.compactMap { part -> String? in
      guard case .expression(let hole) = part else { return nil }
      return text(hole.range, of: source)
    }
    let texts = parts.compactMap { part -> String? in
      guard case .text(let text) = part else { return nil }
      return text
    }
    #expect(holes == ["甲.天", "次数"])
    #expect(texts == ["于", "收{取}", "次"])
  }

  @Test func ofCells() throws {
    let source = "test \"t\" for A given fee\n | a | \"b|c\" |\n | 1 |  |\n expect clear"
    guard case .test(let test)? = parsed(source).file.declarations.first else {
      throw CancellationError()
    }
    let grid = test.givens[0].grid
    #expect(grid.header.map(\.text) == ["a", "b|c"])
    #expect(grid.header.map { text($0.range, of: source) } == ["a", "\"b|c\""])
    #expect(grid.rows.map { $0.map(\.text) } == [["1", ""]])
  }

  @Test func commentsAreKept() {
    let source = "# 一\nrule A # two\n  flag if a = \"#\" ＃三"
    #expect(parsed(source).file.comments.map(\.text) == ["# 一", "# two", "＃三"])
  }

  /// The trees of all declarations and shapes of the language's page.
  @Test func treesAreAsBefore() throws {
    let shapes = ShapeTests.clauses.enumerated()
      .map { "rule R-\($0.offset)\n  \($0.element)\n" }.joined()
    let trees = tree(DeclarationTests.declarations + "\n" + shapes)
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/trees.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try trees.write(to: url, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    for (line, expected) in zip(trees.split(separator: "\n"), golden) {
      #expect(line == expected)
    }
    #expect(trees.split(separator: "\n").count == golden.count)
  }
}
