import Checker
import Eval

/// Everything that a run says of one rule, for a test.
struct RuleOutcomes {
  /// The rule's id.
  let rule: String
  var findings: [Finding] = []
  var undetermined: [UndeterminedCandidate] = []
  /// Every candidate with its outcome; of several versions of a rule, the gravest.
  var candidates: [CandidateOutcome] = []

  /// A candidate without a verdict, and the words by which a test may name what is missing.
  struct UndeterminedCandidate {
    let records: [RecordKey]
    let missing: [MissingWords]
  }

  /// One thing that is missing.
  struct MissingWords {
    /// As a report writes it.
    let text: String
    /// All spellings.
    let names: Set<String>
  }
}

/// Compares what a test expects of a rule with what was found: all findings and all that is
/// undetermined, exactly; of what is clear or not applicable, what the test names.
func testRows(_ expectations: [Expectation], against found: RuleOutcomes) -> [TestRow] {
  var matching = OutcomeMatching(found)
  for expectation in expectations { matching.match(expectation) }
  matching.addRest()
  return matching.rows
}

private struct OutcomeMatching {
  let found: RuleOutcomes
  var rows: [TestRow] = []
  private var openFindings: [Finding]
  private var openUndetermined: [RuleOutcomes.UndeterminedCandidate]

  init(_ found: RuleOutcomes) {
    self.found = found
    openFindings = found.findings
    openUndetermined = found.undetermined
  }

  mutating func match(_ expected: Expectation) {
    switch expected.kind {
    case .finding: matchFinding(expected)
    case .undetermined: matchUndetermined(expected)
    case .clear: matchCandidates(expected, .clear)
    case .notApplicable: matchCandidates(expected, .notApplicable)
    case .grade: break
    }
  }

  /// What was found and not expected.
  mutating func addRest() {
    for finding in openFindings {
      rows.append(TestRow(.onlyFound, outcome(of: finding, as: nil)))
    }
    for candidate in openUndetermined {
      rows.append(TestRow(.onlyFound, outcome(of: candidate)))
    }
  }

  private mutating func matchFinding(_ expected: Expectation) {
    let wanted = Set(expected.records)
    guard let place = openFindings.firstIndex(where: { Set($0.flagged) == wanted }) else {
      rows.append(TestRow(.onlyExpected, expected.outcome))
      return
    }
    let finding = openFindings.remove(at: place)
    let hasEvidence = expected.evidence.map { Set($0) == Set(finding.evidence) } ?? true
    let hasMoney = expected.recover.map { $0 == finding.recover } ?? true
    if hasEvidence && hasMoney {
      rows.append(TestRow(.both, expected.outcome))
    } else {
      rows.append(TestRow(.onlyExpected, expected.outcome))
      rows.append(TestRow(.onlyFound, outcome(of: finding, as: expected)))
    }
  }

  private func outcome(of finding: Finding, as expected: Expectation?) -> TestOutcome {
    let showsEvidence = expected?.evidence != nil
    return TestOutcome(
      .finding, rule: found.rule, records: finding.flagged,
      evidence: showsEvidence ? finding.evidence : nil, recover: finding.recover)
  }

  /// Without records, all that is undetermined; each record is one candidate, and both records of a
  /// pair are one.
  private mutating func matchUndetermined(_ expected: Expectation) {
    let wanted = Set(expected.records)
    let matched = openUndetermined.filter { candidate in
      let records = Set(candidate.records)
      return wanted.isEmpty || (records.isSubset(of: wanted) && !records.isEmpty)
    }
    let covered = Set(matched.flatMap(\.records))
    let isComplete = !matched.isEmpty && wanted.isSubset(of: covered)
    if isComplete, matched.allSatisfy({ lacks(expected.words, $0) }) {
      rows.append(TestRow(.both, expected.outcome))
      openUndetermined.removeAll { Set($0.records).isSubset(of: covered) }
    } else {
      rows.append(TestRow(.onlyExpected, expected.outcome))
    }
  }

  /// Whether what is missing is what the test names, and nothing else.
  private func lacks(_ words: [String], _ candidate: RuleOutcomes.UndeterminedCandidate) -> Bool {
    if words.isEmpty { return true }
    let isNamed = candidate.missing.allSatisfy { missing in
      words.contains { missing.names.contains($0) }
    }
    return isNamed
      && words.allSatisfy { word in candidate.missing.contains { $0.names.contains(word) } }
  }

  private func outcome(of candidate: RuleOutcomes.UndeterminedCandidate) -> TestOutcome {
    TestOutcome(
      .undetermined, rule: found.rule, records: candidate.records,
      words: candidate.missing.map(\.text))
  }

  /// With records: these candidates. Without: for `clear` at least one, with nothing found and
  /// nothing undetermined; for `not applicable` all.
  private mutating func matchCandidates(_ expected: Expectation, _ outcome: Outcome) {
    let wanted = Set(expected.records)
    let meant = found.candidates.filter { candidate in
      wanted.isEmpty || !wanted.isDisjoint(with: candidate.records)
    }
    let fitting = meant.filter { $0.outcome == outcome }
    let needsAll = !wanted.isEmpty || outcome == .notApplicable
    let covered = Set(fitting.flatMap(\.records))
    let isAlone = found.findings.isEmpty && found.undetermined.isEmpty
    let standsAlone = outcome != .clear || !wanted.isEmpty || isAlone
    let holds =
      standsAlone && !fitting.isEmpty && (!needsAll || fitting.count == meant.count)
      && wanted.isSubset(of: covered)
    rows.append(TestRow(holds ? .both : .onlyExpected, expected.outcome))
    if !holds { addOthers(meant, than: outcome) }
  }

  /// What the candidates are instead, where that does not show in the rows for findings.
  private mutating func addOthers(_ candidates: [CandidateOutcome], than expected: Outcome) {
    for candidate in candidates.prefix(shownCandidates) where candidate.outcome != expected {
      switch candidate.outcome {
      case .clear:
        rows.append(
          TestRow(.onlyFound, TestOutcome(.clear, rule: found.rule, records: candidate.records)))
      case .notApplicable:
        rows.append(
          TestRow(
            .onlyFound, TestOutcome(.notApplicable, rule: found.rule, records: candidate.records)))
      case .finding, .undetermined: break
      }
    }
  }
}

/// How many candidates a failure lists.
private let shownCandidates = 10
