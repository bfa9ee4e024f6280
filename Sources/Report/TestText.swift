package import Checker
import Eval
package import RulebookTests
package import Source

/// The results of a rulebook's tests with what they need to be read.
package struct ReportedTests: Sendable {
  /// The rulebook's path, as it was given.
  package let name: String
  package let results: [TestResult]
  package let sources: SourceMap
  package let layers: [Layer]

  package init(name: String, results: [TestResult], sources: SourceMap, layers: [Layer]) {
    self.name = name
    self.results = results
    self.sources = sources
    self.layers = layers
  }

  package var failures: [TestResult] { results.filter { !$0.passed } }
}

/// The failures with expected and found row by row and the traces; then how many passed.
package func text(of tests: ReportedTests, as rendering: Rendering) -> String {
  let blocks = tests.failures.map { failureText($0, tests, rendering) }
  let failed = blocks.count
  let passed = tests.results.count - failed
  let summary = rendering.words(
    "\(tests.name): \(passed) passed, \(failed) failed",
    "\(tests.name)：\(passed) 个通过，\(failed) 个失败")
  let ink: TextStyle.Ink = failed == 0 ? .green : .red
  return (blocks + [rendering.style.paint(summary, ink) + "\n"]).joined(separator: "\n")
}

private func failureText(
  _ result: TestResult, _ tests: ReportedTests, _ rendering: Rendering
) -> String {
  var lines = [failureHeading(result, tests.sources, rendering)]
  lines += result.problems.map { text(of: $0, in: tests.sources, as: rendering) }
  if !result.rows.isEmpty {
    lines.append(rendering.words("  - expected, + found", "  - 预期，+ 实得"))
    lines += result.rows.map { "  " + rowText($0, rendering) }
  }
  let traces = result.traces.map { trace in
    text(
      of: ReportedTrace(trace: trace, sources: tests.sources, layers: tests.layers), as: rendering)
  }
  return lines.joined(separator: "\n") + "\n" + traces.map { "\n" + indented($0) }.joined()
}

private func failureHeading(
  _ result: TestResult, _ sources: SourceMap, _ rendering: Rendering
) -> String {
  let label = rendering.style.paint(rendering.words("failed", "失败"), .red)
  let place = result.range.map { range in
    let place = sources.place(of: range)
    return "\(place.path):\(place.line): "
  }
  let subject = result.subject.map { " (\($0))" } ?? ""
  return "\(place ?? "")\(label): \(result.title)\(subject)"
}

private func rowText(_ row: TestRow, _ rendering: Rendering) -> String {
  let outcome = text(of: row.outcome, rendering)
  return switch row.presence {
  case .both: "  \(outcome)"
  case .onlyExpected: rendering.style.paint("- \(outcome)", .red)
  case .onlyFound: rendering.style.paint("+ \(outcome)", .green)
  }
}

/// `DUP-001 finding fee:2 recover 10.00`
func text(of outcome: TestOutcome, _ rendering: Rendering) -> String {
  var words = [outcome.rule, rendering(outcome.kind.wording)]
  words += outcome.records.map { text(of: $0) }
  if let evidence = outcome.evidence {
    words.append(rendering.words("evidence", "佐证"))
    words += evidence.map { text(of: $0) }
  }
  if let recover = outcome.recover {
    words += [rendering.words("recover", "追回"), text(of: recover)]
  }
  if !outcome.words.isEmpty {
    if case .undetermined = outcome.kind { words.append(rendering.words("missing", "缺失")) }
    words.append(outcome.words.joined(separator: rendering.words(", ", "、")))
  }
  return words.joined(separator: " ")
}

extension TestOutcome.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .finding: Wording(en: "finding", zh: "问题")
    case .clear: Wording(en: "clear", zh: "无问题")
    case .undetermined: Wording(en: "undetermined", zh: "无法判定")
    case .notApplicable: Wording(en: "not applicable", zh: "不适用")
    case .grade: Wording(en: "grade", zh: "分级")
    }
  }
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
}
