import CLI
import Foundation
import Testing

/// What `guiju plan` shows of the rulebooks that ship, and of some cases, is kept in files: a change
/// of the planner is read there.
@Suite("The programs of rulebooks")
struct ProgramGoldenTests {
  private static let root = SpecFolder.root.deletingLastPathComponent()
  private static let rulebooks = [
    "rulebooks/sample", "rulebooks/sample-zh", "rulebooks/synthea",
  ]

  @Test("as text", arguments: rulebooks)
  func text(of rulebook: String) throws {
    let language = rulebook.hasSuffix("-zh") ? "zh" : "en"
    try expectProgram(of: rulebook, ["--lang", language], "txt")
  }

  @Test("as JSON", arguments: ["groups/same-path", "joins/candidates-without-a-key"])
  func json(of name: String) throws {
    try expectProgram(of: "spec/cases/\(name)", ["--format", "json"], "json")
  }

  private func expectProgram(of rulebook: String, _ options: [String], _ ending: String) throws {
    let path = ProgramGoldenTests.root.appending(path: rulebook).path
    let outcome = CLI.guiju(["plan", path] + options, in: Surroundings())
    #expect(outcome.code == .success, "\(outcome.errors)")
    // The program names the folders that it was made from; where they lie is not its meaning.
    let output = outcome.output.replacingOccurrences(of: path, with: rulebook)
    let name = rulebook.split(separator: "/").joined(separator: "-")
    let kept = ProgramGoldenTests.root.appending(path: "Tests/Golden/program-\(name).\(ending)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try output.write(to: kept, atomically: true, encoding: .utf8)
    }
    let expected = SpecFolder.text(of: kept) ?? ""
    let difference = lineDifference(
      expected: expected.components(separatedBy: "\n"),
      actual: output.components(separatedBy: "\n"))
    #expect(difference == "")
  }
}
