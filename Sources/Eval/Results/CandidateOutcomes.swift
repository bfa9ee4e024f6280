import Plan

/// What a rule says of one candidate, by the records that it consists of.
package struct CandidateOutcome: Hashable, Sendable {
  package let records: [RecordKey]
  package let outcome: Outcome
}

extension Run {
  /// Every candidate of a rule with its outcome; of several versions of the rule, the gravest.
  package func candidateOutcomes(of id: String) -> [CandidateOutcome] {
    var order: [[RecordKey]] = []
    var gravest: [[RecordKey]: Outcome] = [:]
    for (rule, judgement) in zip(bound.rules, judgements) where rule.plan.id == id {
      guard let judgement else { continue }
      for (candidate, outcome) in zip(judgement.candidates, judgement.outcomes) {
        let records = bound.facts.subject(of: candidate, in: rule).map {
          RecordKey(record: $0.name, key: $0.value)
        }
        if gravest[records] == nil { order.append(records) }
        gravest[records] = gravest[records].map { $0.graver(outcome) } ?? outcome
      }
    }
    return order.map { CandidateOutcome(records: $0, outcome: gravest[$0] ?? .notApplicable) }
  }
}

extension Outcome {
  /// Of two versions of a rule, what says more of a candidate.
  fileprivate func graver(_ other: Outcome) -> Outcome {
    let order: [Outcome] = [.finding, .undetermined, .clear, .notApplicable]
    return order.first { $0 == self || $0 == other } ?? self
  }
}
