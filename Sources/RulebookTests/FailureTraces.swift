import Eval
import Plan
import Source

/// How many traces a failure shows: the first mismatches are what one reads.
private let shownTraces = 3

extension JudgedRulebook {
  /// Why each mismatch came out as it did: what was found and not expected, and what was expected
  /// and is something else.
  func traces(of rows: [TestRow], for language: Language) -> [Trace] {
    var asked: Set<TraceQuestion> = []
    var traces: [Trace] = []
    for row in rows where traces.count < shownTraces {
      guard let question = question(about: row), asked.insert(question).inserted else { continue }
      if case .trace(let trace) = explain(question, after: run, in: language) {
        traces.append(trace)
      }
    }
    return traces
  }

  /// Nothing where expected and found agree, or no record is named.
  private func question(about row: TestRow) -> TraceQuestion? {
    switch row.presence {
    case .both: return nil
    case .onlyExpected, .onlyFound: break
    }
    let records = row.outcome.records
    let keys = isPaired(row.outcome.rule) ? records.prefix(2) : records.prefix(1)
    return keys.isEmpty ? nil : .records(rule: row.outcome.rule, Array(keys))
  }

  /// Whether the rule's candidates are pairs of records.
  private func isPaired(_ id: String) -> Bool {
    plan.rules.contains { rule in
      switch rule.scan {
      case .pairs: rule.id == id
      case .each: false
      }
    }
  }
}
