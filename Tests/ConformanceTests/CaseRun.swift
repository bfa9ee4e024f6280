import Checker
import Eval
import Foundation
import Plan
import Source
import Values

/// A case's rulebook over the case's data.
func run(_ one: ConformanceCase, _ rulebook: CheckedRulebook) -> RunResult {
  var loaded = LoadedData(of: rulebook) { SpecFolder.bytes(of: one.golden($0)) }
  if let period = one.period {
    loaded.data.cover(from: Day(iso: period.from), to: Day(iso: period.to))
  }
  return result(of: rulebook, plan(rulebook), rules: [], over: loaded)
}

extension Day {
  /// `2024-06-01`
  init?(iso text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0.trimmed) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

extension Substring {
  fileprivate var trimmed: String { filter { !$0.isWhitespace } }
}
