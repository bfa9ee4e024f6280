import Checker
import Plan
import Values
import Vocabulary

/// What an undetermined verdict lacks: a second look at the same expressions, for the fields, rows
/// and days behind every unknown.
extension Facts {
  /// What the clauses on single records lack for a candidate.
  package func missing(
    for candidate: Candidate, at place: Int, of rule: RuleNode, _ memo: inout Memo
  ) -> Set<Missing> {
    var causes = missingOfScope(for: candidate, of: rule, &memo)
    var environment = environment(of: candidate, in: rule)
    let exemptions = rule.exemptions.map(\.condition)
    for node in exemptions + rule.membership {
      collectMissing(node, &environment, into: &causes, &memo)
    }
    if let match = rule.pairMatch, candidate.second != nil {
      for node in match.probe + match.build + match.keyConditions + match.residual {
        collectMissing(node, &environment, into: &causes, &memo)
      }
    }
    for need in rule.needs where !exists(need, &environment, &memo).isYes {
      collectNeed(need, &environment, into: &causes, &memo)
    }
    for component in rule.components {
      collect(component, of: rule, environment, into: &causes, &memo)
    }
    collectGrouping(candidate, of: rule, &environment, into: &causes, &memo)
    return causes
  }

  /// What the rule's effective period and its `where` lack for a candidate.
  func missingOfScope(for candidate: Candidate, of rule: RuleNode, _ memo: inout Memo) -> Set<
    Missing
  > {
    var causes: Set<Missing> = []
    var environment = environment(of: candidate, in: rule)
    if inForce(rule, point(of: candidate, in: rule)).isUnknown {
      collectDate(of: candidate, in: rule, into: &causes)
    }
    for node in rule.filters { collectMissing(node, &environment, into: &causes, &memo) }
    return causes
  }

  private func collectDate(
    of candidate: Candidate, in rule: RuleNode, into causes: inout Set<Missing>
  ) {
    let record = rule.plan.scan.record.index
    for row in [candidate.first, candidate.second].compactMap({ $0 })
    where TimePoint(records[record].date(Int(row))) == nil {
      causes.insert(missingDate(record, Int(row)))
    }
  }

  private func missingDate(_ record: Int, _ row: Int) -> Missing {
    let declared = rulebook.records[record]
    let name = declared.datedBy.map { declared.fields[$0.index].names.first }
    return .field(key(record, row), field: name ?? "day")
  }

  private func collectNeed(
    _ match: MatchNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    causes.insert(.onFile(record: rulebook.records[match.record].names.first))
    collectMatch(match, &environment, into: &causes, &memo)
  }

  private func collect(
    _ component: ComponentNode, of rule: RuleNode, _ environment: Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    var found = [environment]
    for place in component.joins {
      let join = rule.joins[place]
      var next: [Environment] = []
      for var inner in found {
        switch join.join.kind {
        case .with:
          let matches = matches(of: join, &inner, &memo)
          if !matches.contains(where: \.truth.isYes) {
            collectChoice(join, matches, &inner, into: &causes, &memo)
          }
          for match in matches {
            var bound = inner
            bound.bind(join.match.binding, to: match.row)
            next.append(bound)
          }
        case .without:
          collectWithout(join, &inner, into: &causes, &memo)
          next.append(inner)
        }
      }
      found = next
    }
    let conditions = component.conditions + component.exemptions.map(\.condition)
    for var inner in found {
      for node in conditions { collectMissing(node, &inner, into: &causes, &memo) }
    }
  }

  /// Of `the next` and `the previous` also the dates by which the choice is made.
  private func collectChoice(
    _ join: JoinNode, _ matches: [JoinMatch], _ environment: inout Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    collectMatch(join.match, &environment, into: &causes, &memo)
    switch join.join.which {
    case .every: return
    case .next, .previous: break
    }
    if matches.isEmpty { return }
    if let own = environment.rows.first, own >= 0,
      TimePoint(records[join.candidateRecord].date(Int(own))) == nil
    {
      causes.insert(missingDate(join.candidateRecord, Int(own)))
    }
    let found = rows(of: join.match, &environment, &memo)
    for place in found.near.union(found.undated) {
      let row = Int(found.rows[place].row)
      guard TimePoint(records[join.match.record].date(row)) == nil else { continue }
      var inner = environment
      inner.bind(join.match.binding, to: Int32(row))
      if fits(join.match, found.rows[place], found, &inner, &memo).isNo { continue }
      causes.insert(missingDate(join.match.record, row))
    }
  }

  private func collectWithout(
    _ join: JoinNode, _ environment: inout Environment, into causes: inout Set<Missing>,
    _ memo: inout Memo
  ) {
    let matches = matches(of: join, &environment, &memo)
    if matches.contains(where: \.truth.isYes) { return }
    if !matches.isEmpty { collectMatch(join.match, &environment, into: &causes, &memo) }
    collectCoverage(join.reach, in: join.match.record, &environment, into: &causes, &memo)
  }

  /// Where an absence looks that the data does not cover.
  func collectCoverage(
    _ reach: ReachNode?, in record: Int, _ environment: inout Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    let coverage = coverage(of: reach, in: record, &environment, &memo)
    guard let reach, !coverage.isCovered else { return }
    var bounds: Set<Missing> = []
    for node in reach.earliest + reach.latest {
      collectMissing(node, &environment, into: &bounds, &memo)
    }
    causes.formUnion(bounds)
    // Where it is not known how far to look, nothing says that the data does not cover it.
    guard bounds.isEmpty else { return }
    let name = rulebook.records[record].names.first
    causes.insert(.coverage(record: name, from: coverage.from, to: coverage.to))
  }

  /// The keys and the date that put a candidate into its group.
  private func collectGrouping(
    _ candidate: Candidate, of rule: RuleNode, _ environment: inout Environment,
    into causes: inout Set<Missing>, _ memo: inout Memo
  ) {
    guard let grouping = rule.grouping else { return }
    for key in grouping.keys { collectMissing(key, &environment, into: &causes, &memo) }
    if grouping.needsDate { collectDate(of: candidate, in: rule, into: &causes) }
  }
}

extension Range<Int> {
  /// All places of two stretches, in order.
  fileprivate func union(_ other: Range<Int>) -> [Int] {
    Array(Set(self).union(other)).sorted()
  }
}
