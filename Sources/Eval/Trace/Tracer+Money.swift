import Checker
import Plan
import Source
import Values

/// The computation of what a finding asks back.
extension Tracer {
  /// One step per flagged record, or one for the finding.
  mutating func money(of found: FoundFinding, _ raws: [RawFinding], _ rule: RuleNode)
    -> [TraceMoney]
  {
    guard let recover = rule.recover, let range = rule.rule.recover?.range else { return [] }
    switch recover.way {
    case .perFinding:
      var environment = facts.environment(of: found.raw)
      return [
        TraceMoney(record: nil, value: tree(recover.amount, &environment), fen: found.finding.fen)
      ]
    case .perRecord, .beyondDearest:
      return perRecord(found, raws, rule, [recover.amount])
    case .beyondLimit(let measure, let limit):
      let steps = perRecord(found, raws, rule, [recover.amount, measure])
      return steps.map { limited($0, limit, range, found) }
    }
  }

  /// - Parameter nodes: what is computed for a record.
  private mutating func perRecord(
    _ found: FoundFinding, _ raws: [RawFinding], _ rule: RuleNode, _ nodes: [Node]
  ) -> [TraceMoney] {
    var steps: [TraceMoney] = []
    for (place, reference) in found.flagged.enumerated() {
      guard let (raw, row) = charged(reference, raws, rule) else { continue }
      var environment = facts.environment(of: row, raw)
      let trees = nodes.map { tree($0, &environment) }
      guard let first = trees.first else { continue }
      let value =
        trees.count == 1
        ? first
        : TraceValue(
          range: trees.reduce(first.range) { $0.union($1.range) }, text: first.text, parts: trees)
      steps.append(
        TraceMoney(
          record: found.finding.flagged[place], value: value, fen: share(place, of: found.finding))
      )
    }
    return steps
  }

  /// The finding and the member through which a record is flagged first.
  private func charged(
    _ reference: RowReference, _ raws: [RawFinding], _ rule: RuleNode
  ) -> (RawFinding, FlaggedRow)? {
    for raw in raws {
      let rows = facts.flaggedRows(of: raw, rule)
      if let row = rows.first(where: { $0.reference == reference }) { return (raw, row) }
    }
    return nil
  }

  /// With the limit beside the record's own amount and measure, and what is charged on top.
  private mutating func limited(
    _ step: TraceMoney, _ limit: Node, _ range: SourceRange, _ found: FoundFinding
  ) -> TraceMoney {
    var environment = facts.environment(of: found.raw)
    let charged = step.fen.map { Exact(fen: $0).text(places: 2) }
    return TraceMoney(
      record: step.record,
      value: TraceValue(
        range: range, text: charged, parts: step.value.parts + [tree(limit, &environment)]),
      fen: step.fen)
  }

  private func share(_ place: Int, of finding: Finding) -> Int128? {
    finding.fen == nil ? nil : finding.allocation[place]
  }
}

extension Finding {
  /// Nothing where it is unknown, or nothing is asked back.
  var fen: Int128? {
    if case .fen(let fen)? = recover { return fen }
    return nil
  }
}
