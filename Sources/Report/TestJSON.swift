import Eval
import RulebookTests
package import Source

/// The results of several rulebooks' tests for a program.
package func json(of suites: [ReportedTests], language: Language) throws -> String {
  try jsonText(suites.map { SuiteJSON($0, language) })
}

private struct SuiteJSON: Encodable {
  let rulebook: String
  let passed: Int
  let failed: Int
  let tests: [TestJSON]

  init(_ suite: ReportedTests, _ language: Language) {
    rulebook = suite.name
    failed = suite.failures.count
    passed = suite.results.count - failed
    tests = suite.results.map { TestJSON($0, suite, language) }
  }
}

private struct TestJSON: Encodable {
  let title: String
  let subject: String?
  let passed: Bool
  let range: RangeJSON?
  let rows: [RowJSON]
  let problems: [String]
  let traces: [TraceJSON]

  init(_ result: TestResult, _ suite: ReportedTests, _ language: Language) {
    title = result.title
    subject = result.subject
    passed = result.passed
    range = result.range.map { RangeJSON($0, in: suite.sources) }
    rows = result.rows.map { RowJSON($0, language) }
    problems = result.problems.map { $0.message.text(in: language) }
    traces = result.traces.map { trace in
      TraceJSON(
        ReportedTrace(trace: trace, sources: suite.sources, layers: suite.layers), language)
    }
  }
}

private struct RowJSON: Encodable {
  let expected: Bool
  let found: Bool
  let outcome: String

  init(_ row: TestRow, _ language: Language) {
    switch row.presence {
    case .both: (expected, found) = (true, true)
    case .onlyExpected: (expected, found) = (true, false)
    case .onlyFound: (expected, found) = (false, true)
    }
    outcome = text(of: row.outcome, Rendering(language: language))
  }
}
