import Checker
import Eval
import RulebookTests
import Source
import TestSupport
import Testing

/// What a test written in a rulebook says of the rule that it is for.
struct TestComparisonTests {
  private func result(_ expectations: [String]) throws -> TestResult {
    let (rulebook, problems) = checkedRulebook(
      """
      record fee from "fee.csv" at billed default
        line : code key
        billed : date
        amount : money
      rule R-1 "r" flag if amount > 5
      test "t" for R-1
        given fee
          | line | billed     | amount |
          | 1    | 2024-01-01 | 9      |
          | 2    | 2024-01-01 | 1      |
          | 3    | 2024-01-01 |        |
      \(expectations.map { "  expect \($0)" }.joined(separator: "\n"))
      """)
    #expect(problems == [])
    return rulebook.result(of: try #require(rulebook.tests.first))
  }

  @Test func `a test that expects what is found passes`() throws {
    let result = try result(["finding fee 1", "clear fee 2", "undetermined fee 3"])
    #expect(result.passed)
    #expect(result.subject == "R-1")
    #expect(result.rows.map(\.presence) == [.both, .both, .both])
    #expect(result.traces.isEmpty)
  }

  @Test func `what is found and not expected fails with its trace`() throws {
    let result = try result(["clear fee 2", "undetermined fee 3"])
    #expect(!result.passed)
    let found = result.rows.filter { $0.presence == .onlyFound }
    #expect(found.map(\.outcome.kind) == [.finding])
    #expect(result.traces.count == 1)
  }

  @Test func `what is expected and not found fails`() throws {
    let result = try result(["finding fee 1", "finding fee 2", "undetermined fee 3"])
    #expect(!result.passed)
    let missing = result.rows.filter { $0.presence == .onlyExpected }
    #expect(missing.flatMap(\.outcome.records).map(\.key) == ["2"])
  }
}
