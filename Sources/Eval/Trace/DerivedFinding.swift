import Checker
import Plan
import Source
import Values
import Vocabulary

/// What a finding comes to when it is derived from its own evidence.
struct DerivedFinding {
  let id: String
  let flagged: [RecordKey]
  let evidence: [RecordKey]
  let recover: Finding.Recovery?
  let because: Sentence
}

extension Tracer {
  /// - Parameter readings: what the clauses found for each member, read anew.
  mutating func derived(
    _ raws: [RawFinding], _ readings: [CandidateReading], _ rule: RuleNode
  ) -> DerivedFinding {
    let rows = Set(raws.flatMap { facts.flaggedRows(of: $0, rule).map(\.reference) })
    let flagged = rows.map { facts.key($0) }.sorted()
    let evidence = evidenceRows(readings, rule).subtracting(rows).map { facts.key($0) }
    var because = Sentence()
    if let raw = raws.first {
      var environment = facts.environment(of: raw)
      because = facts.because(rule, &environment, &memo)
    }
    return DerivedFinding(
      id: findingID(rule.plan, flagged), flagged: flagged, evidence: evidence.sorted(),
      recover: recovery(raws, rule), because: because)
  }

  private func evidenceRows(
    _ readings: [CandidateReading], _ rule: RuleNode
  ) -> Set<RowReference> {
    var rows: Set<RowReference> = []
    for reading in readings {
      for binding in rule.candidateBindings {
        rows.insert(reference(binding, reading.environment, rule))
      }
      for (component, read) in zip(rule.components, reading.components) {
        for place in component.joins where rule.joins[place].isWith {
          for combination in read.combinations {
            rows.insert(reference(rule.joins[place].match.binding, combination, rule))
          }
        }
      }
    }
    return rows
  }

  private func reference(
    _ binding: Int, _ environment: Environment, _ rule: RuleNode
  ) -> RowReference {
    RowReference(
      record: rule.plan.bindings[binding].record.index, row: Int(environment.rows[binding]))
  }

  /// Of each record the largest amount, rounded.
  private mutating func recovery(
    _ raws: [RawFinding], _ rule: RuleNode
  ) -> Finding.Recovery? {
    var amounts: [RowReference: Exact] = [:]
    var whole: Exact?
    for raw in raws {
      switch facts.claim(of: raw, rule, &memo) {
      case .nothing: return nil
      case .unknown: return .unknown
      case .whole(let amount): whole = max(whole ?? .zero, amount)
      case .perRecord(let some): amounts.merge(some) { max($0, $1) }
      }
    }
    if let whole { return whole.fen.map { .fen($0) } ?? .unknown }
    let shares = amounts.values.compactMap(\.fen)
    return shares.count == amounts.count ? .fen(shares.reduce(0, +)) : .unknown
  }
}

extension JoinNode {
  var isWith: Bool {
    switch join.kind {
    case .with: true
    case .without: false
    }
  }
}

extension DerivedFinding {
  /// Where it differs from the finding as reported.
  func differences(from finding: Finding) -> [Disagreement.Difference] {
    var differences: [Disagreement.Difference] = []
    func compare(_ part: Disagreement.Part, _ found: String, _ derived: String) {
      if found != derived { differences.append(.init(part: part, found: found, derived: derived)) }
    }
    compare(.id, finding.id, id)
    compare(.flagged, text(of: finding.flagged), text(of: flagged))
    compare(.evidence, text(of: finding.evidence), text(of: evidence))
    compare(.recover, text(of: finding.recover), text(of: recover))
    if finding.because != because {
      compare(.because, text(of: finding.because), text(of: because))
    }
    return differences
  }

  private func text(of keys: [RecordKey]) -> String {
    keys.map { "\($0.record):\($0.key)" }.joined(separator: ", ")
  }

  /// An internal error is told as the values stand, in no reader's language.
  private func text(of sentence: Sentence) -> String {
    sentence.parts.map { part in
      switch part {
      case .text(let text): text
      case .value(let value): value.text(.plain)
      }
    }.joined()
  }

  private func text(of recover: Finding.Recovery?) -> String {
    switch recover {
    case .fen(let fen): Exact(fen: fen).text(places: 2)
    case .unknown: "?"
    case nil: ""
    }
  }
}

extension TraceClause {
  /// A clause of a finding that does not say what it must.
  var difference: Disagreement.Difference? {
    let wanted: ClauseAnswer
    switch kind {
    case .effective, .candidates, .condition, .need, .with, .without, .membership, .grouping,
      .judging:
      wanted = .yes
    case .exemption: wanted = .no
    case .target, .recover, .dismissal, .give, .step: return nil
    }
    if verdict == wanted { return nil }
    return .init(
      part: .clause, found: "\(kind.rawValue): \(wanted.rawValue)",
      derived: "\(kind.rawValue): \(verdict.rawValue)")
  }
}
