import Foundation
import Testing

/// Compares what came out with a golden file. `UPDATE_GOLDEN=1` writes it instead, with a warning.
/// A difference leaves `<file>.actual` beside the golden file.
func expectGolden(
  _ actual: GoldenTable, at url: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let expected = SpecFolder.text(of: url).map { GoldenTable(text: $0, hasHeader: actual.hasHeader) }
  let rejected = url.appendingPathExtension("actual")
  if expected == actual {
    try? FileManager.default.removeItem(at: rejected)
    return
  }
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try actual.text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record(
      "wrote \(url.lastPathComponent); read the difference before committing it",
      severity: .warning, sourceLocation: sourceLocation)
    return
  }
  try actual.text.write(to: rejected, atomically: true, encoding: .utf8)
  let difference = lineDifference(expected: expected?.lines ?? [], actual: actual.lines)
  Issue.record("\(url.lastPathComponent):\n\(difference)", sourceLocation: sourceLocation)
}
