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

  @Test("two versions of a rule that flag one record give two findings, each explained")
  func versions() throws {
    let record = """
      rulebook "Versions" version "1"
      record fee from "fee.csv" at time default
        line : code key
        patient : code
        item : code
        time : date
      """
    let first = """

      rule V-001
        effective from 2023-01-01 to 2023-12-31
        with another fee as other where same patient, other.item is "B"
        flag other
      """
    let second = first.replacing("2023-01-01 to 2023-12-31", with: "2024-01-01")
    let fees = "line,patient,item,time\n1,P1,A,2023-12-30\n2,P1,A,2024-01-02\n3,P1,B,2024-01-01\n"
    let folder = try TemporaryFolder([
      "old/rulebook.guiju": record + first, "new/rulebook.guiju": record + first + second,
      "data/fee.csv": fees,
    ])
    let old = ids(folder.guiju("run", "/old", "--data", "/data", "--format", "csv"))
    let new = ids(folder.guiju("run", "/new", "--data", "/data", "--format", "csv"))
    #expect(old.count == 1)
    #expect(Set(new).count == 2)
    #expect(new.contains(old[0]))
    for id in new {
      let text = folder.guiju("explain", "/new", "--data", "/data", "--finding", id).output
      #expect(text.contains("candidate  fee:\(id == old[0] ? 1 : 2)"), "\(text)")
    }
  }

  private func ids(_ run: CommandOutcome) -> [String] {
    run.output.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
      .map { String($0.prefix { $0 != "," }) }
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
