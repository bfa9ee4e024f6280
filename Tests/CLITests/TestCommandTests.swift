import CLI
import Foundation
import Testing

@Suite("guiju test")
struct TestCommandTests {
  private static func book(_ tests: String) -> [String: String] {
    ["book/rulebook.guiju": TemporaryFolder.rulebook + "\n" + tests]
  }

  private static let given = """
      given fee
        | line | patient | item | time             | amount | valid |
        | 1    | P1      | A    | 2024-06-01 08:00 | 10.00  | 1     |
        | 2    | P1      | A    | 2024-06-01 17:00 | 12.50  | 1     |
        | 3    | P2      | A    |                  | 12.50  | 1     |

    """

  private func outcome(_ expectations: String...) throws -> CommandOutcome {
    let lines = expectations.map { "  expect \($0)\n" }.joined()
    let text = "test \"t\" for DUP-001\n" + TestCommandTests.given + lines
    return try TemporaryFolder(TestCommandTests.book(text)).guiju("test", "/book")
  }

  @Test("all findings and all that is undetermined, exactly")
  func passes() throws {
    let outcome = try outcome(
      "finding fee 2 evidence fee 1 recover 12.50", "undetermined fee 3 missing time",
      "clear fee 1")
    #expect(outcome.code == .success, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.hasSuffix("/book: 1 passed, 0 failed\n"))
  }

  @Test(
    "a failure shows expected and found, row by row",
    arguments: [
      (
        ["finding fee 2 recover 12.00", "undetermined fee 3"],
        ["- DUP-001 finding fee:2 recover 12.00", "+ DUP-001 finding fee:2 recover 12.50"]
      ),
      (
        ["finding fee 1", "undetermined fee 3"],
        ["- DUP-001 finding fee:1", "+ DUP-001 finding fee:2 recover 12.50"]
      ),
      (["finding fee 2"], ["+ DUP-001 undetermined fee:3 missing time"]),
      (
        ["finding fee 2", "undetermined fee 3 missing amount"],
        [
          "- DUP-001 undetermined fee:3 missing amount",
          "+ DUP-001 undetermined fee:3 missing time",
        ]
      ),
      (
        ["finding fee 2", "undetermined fee 3", "not applicable fee 1"],
        ["- DUP-001 not applicable fee:1", "+ DUP-001 clear fee:1"]
      ),
      (["clear"], ["+ DUP-001 finding fee:2 recover 12.50"]),
    ])
  func failures(expectations: [String], lines: [String]) throws {
    let text =
      "test \"t\" for DUP-001\n" + TestCommandTests.given
      + expectations.map { "  expect \($0)\n" }.joined()
    let outcome = try TemporaryFolder(TestCommandTests.book(text)).guiju("test", "/book")
    #expect(outcome.code == .failed)
    for line in lines { #expect(outcome.output.contains(line), "\(outcome.output)") }
  }

  @Test("a folder with expected.csv is a fixture")
  func fixture() throws {
    var files = TestCommandTests.book("")
    files["book/tests/dup/fee.csv"] = TemporaryFolder.fees
    files["book/tests/dup/expected.csv"] = """
      rule,outcome,flagged,recover
      DUP-001,finding,fee:2,10.00
      DUP-001,undetermined,fee:5,

      """
    let folder = try TemporaryFolder(files)
    let passing = folder.guiju("test", "/book")
    #expect(passing.code == .success, "\(passing.output)\(passing.errors)")
    try folder.write(
      "rule,outcome,flagged,recover\nBIG-001,clear,,\n", to: "book/tests/dup/expected.csv")
    let failing = folder.guiju("test", "/book")
    #expect(failing.code == .failed)
    #expect(failing.output.contains("+ BIG-001 finding fee:4"))
    try folder.write(
      "rule,outcome,flagged\nBIG-002,clear,\n", to: "book/tests/dup/expected.csv")
    let broken = folder.guiju("test", "/book")
    #expect(broken.code == .failed)
    #expect(broken.output.contains("expected.csv:2:1: error[E0821]"))
  }

  @Test("only the tests that are asked for")
  func filter() throws {
    let text =
      "test \"first\" for DUP-001\n" + TestCommandTests.given + "  expect clear\n"
      + "test \"second\" for BIG-001\n" + TestCommandTests.given + "  expect clear\n"
    let folder = try TemporaryFolder(TestCommandTests.book(text))
    #expect(folder.guiju("test", "/book").output.contains("1 passed, 1 failed"))
    let second = folder.guiju("test", "/book", "--filter", "BIG")
    #expect(second.output.contains("1 passed, 0 failed"))
  }

  @Test("JUnit and JSON")
  func formats() throws {
    let text = "test \"a < b\" for DUP-001\n" + TestCommandTests.given + "  expect clear\n"
    let folder = try TemporaryFolder(TestCommandTests.book(text))
    let junit = folder.guiju("test", "/book", "--format", "junit")
    #expect(junit.code == .failed)
    #expect(junit.output.contains("tests=\"1\" failures=\"1\""))
    #expect(junit.output.contains("<testcase classname=\"DUP-001\" name=\"a &lt; b\">"))
    let json = folder.guiju("test", "/book", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let suites = try #require(value as? [[String: Any]])
    #expect(suites.first?["failed"] as? Int == 1)
  }
}
