import Checker
import Plan
import Source
import Values
import Vocabulary

/// A candidate with what the `with` and `without` clauses find for it, component by component.
struct CandidateReading {
  let candidate: Candidate
  /// The candidate's rows bound, and nothing else.
  let environment: Environment
  let keys: [RecordKey]
  /// In the order of the rule's components.
  let components: [ComponentReading]
}

/// What the clauses of one component find.
struct ComponentReading {
  /// Those that were reached: behind one that finds nothing there is none to read.
  var joins: [JoinReading] = []
  /// The combinations of rows that fit, or may where none fits for certain.
  var combinations: [Environment] = []
}

struct JoinReading {
  /// The place in `RuleNode.joins`.
  let place: Int
  let truth: Truth
  /// What was bound before it was looked at.
  let before: [Environment]
  /// With the row that was found bound: by a `with` all that fit, by a `without` what ought not to
  /// be there.
  let found: [Environment]
}

extension Tracer {
  mutating func read(_ candidate: Candidate, of rule: RuleNode) -> CandidateReading {
    let environment = facts.environment(of: candidate, in: rule)
    let record = rule.plan.scan.record.index
    let rows = [candidate.first, candidate.second].compactMap { $0 }
    return CandidateReading(
      candidate: candidate, environment: environment,
      keys: rows.map { facts.key(record, Int($0)) },
      components: rule.components.map { read($0, of: rule, environment) })
  }

  private mutating func read(
    _ component: ComponentNode, of rule: RuleNode, _ environment: Environment
  ) -> ComponentReading {
    var reading = ComponentReading()
    var reached = [Step(environment: environment, truth: .yes)]
    for place in component.joins {
      let join = rule.joins[place]
      let step =
        switch join.join.kind {
        case .with: readWith(join, reached)
        case .without: readWithout(join, reached)
        }
      let truth = step.next.reduce(Truth.no) { $0.or($1.truth) }
      reading.joins.append(
        JoinReading(
          place: place, truth: truth, before: reached.map(\.environment), found: step.found))
      reached = step.next
      if reached.isEmpty { return reading }
    }
    reading.combinations = fitting(component.conditions, reached)
    return reading
  }

  /// Rows bound so far, and whether they fit.
  private struct Step {
    var environment: Environment
    var truth: Truth
  }

  private mutating func readWith(
    _ join: JoinNode, _ reached: [Step]
  ) -> (next: [Step], found: [Environment]) {
    var next: [Step] = []
    for step in reached {
      var environment = step.environment
      for match in facts.matches(of: join, &environment, &memo) {
        var bound = step
        bound.environment.bind(join.match.binding, to: match.row)
        bound.truth = step.truth.and(match.truth)
        next.append(bound)
      }
    }
    return (next, next.map(\.environment))
  }

  private mutating func readWithout(
    _ join: JoinNode, _ reached: [Step]
  ) -> (next: [Step], found: [Environment]) {
    var next: [Step] = []
    var found: [Environment] = []
    for step in reached {
      var environment = step.environment
      for match in facts.matches(of: join, &environment, &memo) where !match.truth.isNo {
        var bound = step.environment
        bound.bind(join.match.binding, to: match.row)
        found.append(bound)
      }
      let truth = step.truth.and(facts.isWithout(join, &environment, &memo))
      if !truth.isNo { next.append(Step(environment: step.environment, truth: truth)) }
    }
    return (next, found)
  }

  /// Those that fit for certain; where there is none, those that may.
  private mutating func fitting(_ conditions: [Node], _ reached: [Step]) -> [Environment] {
    var certain: [Environment] = []
    var possible: [Environment] = []
    for step in reached {
      var environment = step.environment
      let truth = step.truth.and(facts.all(conditions, &environment, &memo))
      if truth.isYes { certain.append(step.environment) }
      if truth.isUnknown { possible.append(step.environment) }
    }
    return certain.isEmpty ? possible : certain
  }
}

extension CandidateReading {
  /// The component that a join belongs to, and what was read of the join.
  func reading(of join: Int) -> (component: ComponentReading, join: JoinReading)? {
    for component in components {
      if let reading = component.joins.first(where: { $0.place == join }) {
        return (component, reading)
      }
    }
    return nil
  }
}

extension CandidateReading {
  /// Without the combinations that lead to other records: where a rule flags records of a `with`,
  /// each of them is a finding of its own.
  func leading(to flagged: Set<RowReference>, _ rule: RuleNode) -> CandidateReading {
    guard case .bindings(let named) = rule.plan.target else { return self }
    let kept = zip(rule.components, components).map { component, reading in
      var kept = reading
      let joined = component.joins.map { rule.joins[$0].match.binding }
      for binding in named.map(\.index) where joined.contains(binding) {
        let record = rule.plan.bindings[binding].record.index
        kept.combinations.removeAll { environment in
          !flagged.contains(RowReference(record: record, row: Int(environment.rows[binding])))
        }
      }
      return kept
    }
    return CandidateReading(
      candidate: candidate, environment: environment, keys: keys, components: kept)
  }
}

extension MatchNode {
  /// All that must hold, in the order of the text.
  var conditions: [Node] {
    (probe + build + keyConditions + residual).sorted { $0.range.precedes($1.range) }
  }
}

extension SourceRange {
  func precedes(_ other: SourceRange) -> Bool {
    (file, start, end) < (other.file, other.start, other.end)
  }
}
