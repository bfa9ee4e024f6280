import Eval
import RulebookTests
package import Source
import Values

/// The results of several rulebooks' tests for a program.
package func json(of suites: [ReportedTests], language: Language) -> String {
  suites.map { $0.json(language) }.json.text
}

extension ReportedTests {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "rulebook": name,
      "passed": results.count - failures.count,
      "failed": failures.count,
      "tests": results.map { json(of: $0, language) },
    ]
  }

  private func json(of result: TestResult, _ language: Language) -> JSON {
    [
      "title": result.title,
      "subject": result.subject,
      "passed": result.passed,
      "range": result.range?.json(in: sources),
      "rows": result.rows.map { $0.json(language) },
      "problems": result.problems.map { $0.message.text(in: language) },
      "traces": result.traces.map {
        ReportedTrace(trace: $0, sources: sources, layers: layers).json(language)
      },
    ]
  }
}

extension TestRow {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "expected": presence != .onlyFound,
      "found": presence != .onlyExpected,
      "outcome": text(of: outcome, Rendering(language: language)),
    ]
  }
}
