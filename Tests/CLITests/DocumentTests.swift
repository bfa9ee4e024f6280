import CLI
import Foundation
import Testing

@Suite("The documents")
struct DocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// The blocks of a document in one language of code.
  private static func blocks(_ language: String, in text: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test("the rulebooks in the README are right, and pass their own tests")
  func readmeRulebooks() throws {
    let blocks = DocumentTests.blocks("guiju", in: try DocumentTests.text("README.md"))
    #expect(blocks.count == 2)
    for block in blocks {
      let folder = try TemporaryFolder(["rulebook.guiju": block])
      let check = folder.guiju("check", "--strict", "/")
      #expect(check.code == .success, "\(check.output)")
      let test = folder.guiju("test", "/")
      #expect(test.code == .success, "\(test.output)")
    }
  }

  @Test("every command that the README shows is one")
  func readmeCommands() throws {
    let text = try DocumentTests.text("README.md")
    for line in text.split(separator: "\n") where line.hasPrefix("| `guiju ") {
      let words = line.dropFirst("| `guiju ".count).split(separator: " ")
      #expect(Command(rawValue: String(words[0].prefix { $0 != "`" })) != nil, "\(line)")
    }
  }

  @Test("every exit code stands in both halves of the README")
  func exitCodes() throws {
    let text = try DocumentTests.text("README.md")
    for code in ExitCode.allCases {
      #expect(text.components(separatedBy: "\n| \(code.rawValue) | ").count == 3, "\(code)")
    }
  }

  @Test("the changelog's top entry is the version, below what is not released")
  func version() throws {
    let text = try DocumentTests.text("CHANGELOG.md")
    let entries = text.components(separatedBy: "\n## ").dropFirst()
      .map { $0.components(separatedBy: "\n")[0] }
    #expect(entries.first { !["Unreleased", "未发布"].contains($0) } == guijuVersion)
  }

  @Test("every test that ARCHITECTURE.md names is there")
  func architecture() throws {
    let tests = try FileManager.default.contentsOfDirectory(
      atPath: DocumentTests.root.appending(path: "Tests/CLITests").path)
    let text = try DocumentTests.text("ARCHITECTURE.md")
    let table = text.components(separatedBy: "## What is not there")[1]
      .components(separatedBy: "\n## ")[0]
    for line in table.split(separator: "\n") where line.hasPrefix("| No ") {
      let cell = line.components(separatedBy: " | ")[1]
      let suite = cell.split { !$0.isLetter }[0]
      #expect(tests.contains("\(suite).swift"), "\(line)")
    }
  }
}
