import Eval
import RulebookTests
package import Source

/// The results of several rulebooks' tests as JUnit's XML, which build servers read.
package func junit(of suites: [ReportedTests], language: Language) -> String {
  var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites>"]
  for suite in suites {
    lines.append(
      "  <testsuite name=\"\(escaped(suite.name))\" tests=\"\(suite.results.count)\""
        + " failures=\"\(suite.failures.count)\">")
    lines += suite.results.flatMap { caseLines($0, suite, Rendering(language: language)) }
    lines.append("  </testsuite>")
  }
  return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
}

private func caseLines(
  _ result: TestResult, _ suite: ReportedTests, _ rendering: Rendering
) -> [String] {
  let name = escaped(result.title)
  let head = "    <testcase classname=\"\(escaped(result.subject ?? suite.name))\" name=\"\(name)\""
  if result.passed { return [head + "/>"] }
  let details = text(
    of: ReportedTests(
      name: suite.name, results: [result], sources: suite.sources, layers: suite.layers),
    as: rendering)
  let message = rendering.words("expected and found differ", "预期与实得不同")
  return [
    head + ">", "      <failure message=\"\(message)\">\(escaped(details))</failure>",
    "    </testcase>",
  ]
}

/// Text for XML; characters that XML cannot hold are left out.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t", "\r", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
      "\u{10000}"..."\u{10FFFF}":
      result.unicodeScalars.append(scalar)
    case _: break
    }
  }
}
