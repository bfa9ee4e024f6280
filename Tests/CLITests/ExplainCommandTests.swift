import CLI
import Foundation
import Testing

@Suite("guiju explain")
struct ExplainCommandTests {
  @Test("a finding: clauses with values, records, money, article")
  func finding() throws {
    let folder = try TemporaryFolder.example()
    let run = folder.guiju(
      "run", "/book", "--data", "/data", "--rule", "DUP-001", "--format", "csv")
    let id = String(run.output.components(separatedBy: "\r\n")[1].prefix { $0 != "," })
    let outcome = folder.guiju("explain", "/book", "--data", "/data", "--finding", id)
    #expect(outcome.code == .success, "\(outcome.errors)")
    for part in [
      "DUP-001 Duplicate charge: finding \(id)", "basis: Regulation, article 38(3)",
      "count > 1", "flagged  fee:2 (line 3)", "evidence  fee:1 (line 2)", "fee:2  10.00",
    ] {
      #expect(outcome.output.contains(part), "\(part) is not in \(outcome.output)")
    }
  }

  @Test("why not: the clause that failed and how far off it was, in both languages")
  func whyNot() throws {
    let folder = try TemporaryFolder.example()
    let words = ["--rule", "BIG-001", "--record", "fee:2"]
    let book = ["explain", folder.file("book"), "--data", folder.file("data")]
    let english = guiju(book + words, in: Surroundings())
    #expect(english.output.contains("`amount` is 10.00, needs more than 1000"), "\(english)")
    let chinese = guiju(book + words + ["--lang", "zh"], in: Surroundings())
    #expect(chinese.output.contains("`amount` 为 10.00，须大于 1000"), "\(chinese)")
  }

  @Test("an undetermined record: which field is missing")
  func undetermined() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju(
      "explain", "/book", "--data", "/data", "--rule", "DUP-001", "--record", "fee:5")
    #expect(outcome.output.contains("Missing: `time` of fee 5 is missing"), "\(outcome)")
  }

  @Test("JSON")
  func json() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju(
      "explain", "/book", "--data", "/data", "--rule", "DUP-001", "--record", "fee:1",
      "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let trace = try #require(value as? [String: Any])
    #expect(trace["verdict"] as? String == "clear")
    #expect(trace["why_not"] != nil)
  }

  @Test(
    "what cannot be explained is said, and ends with 1; a question that cannot be asked with 2",
    arguments: [
      (["--finding", "X-1"], ExitCode.failed), (["--rule", "NO-1", "--record", "fee:1"], .usage),
      (["--rule", "DUP-001", "--record", "fee:99"], .failed),
      (["--rule", "DUP-001", "--record", "fee:3"], .failed),
      (["--rule", "DUP-001", "--record", "fee"], .usage), (["--rule", "DUP-001"], .usage),
      ([], .usage), (["--finding", "X", "--rule", "DUP-001"], .usage),
    ])
  func nothing(question: [String], code: ExitCode) throws {
    let folder = try TemporaryFolder.example()
    let words = ["explain", folder.file("book"), "--data", folder.file("data")] + question
    let outcome = guiju(words, in: Surroundings())
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test("a failed test shows the trace")
  func failedTest() throws {
    let test = """

      test "none" for BIG-001
        given fee
          | line | amount |
          | 1    | 1001   |
        expect clear fee 1
      """
    let folder = try TemporaryFolder(["book/rulebook.guiju": TemporaryFolder.rulebook + test])
    let outcome = folder.guiju("test", "/book")
    #expect(outcome.code == .failed)
    #expect(outcome.output.contains("amount > 1000"), "\(outcome.output)")
  }
}
