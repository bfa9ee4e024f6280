import Checker
import Plan
import Source
import Values
import Vocabulary

/// The clauses that act on single candidates, in the order of the rule.
extension Tracer {
  mutating func addClauses(
    of rule: RuleNode, for readings: [CandidateReading], to list: inout ClauseList
  ) {
    addScope(of: rule, for: readings, to: &list)
    for (need, declared) in zip(rule.needs, rule.rule.needs) {
      for reading in readings { addNeed(need, declared.range, reading, to: &list) }
    }
    for place in rule.joins.indices {
      for reading in readings { addJoin(place, of: rule, reading, to: &list) }
    }
    addMembership(of: rule, for: readings, to: &list)
  }

  /// Its period, its candidates and its `where`.
  private mutating func addScope(
    of rule: RuleNode, for readings: [CandidateReading], to list: inout ClauseList
  ) {
    let ranges = rule.rule.clauseRanges
    for reading in readings where rule.plan.effectiveFrom != nil || rule.plan.effectiveTo != nil {
      let day = reading.environment.asOf
      let truth = facts.inForce(rule, facts.point(of: reading.candidate, in: rule))
      let value = TraceValue(range: ranges.effective, text: day?.text)
      list.add(.effective, ranges.effective, truth, value, reading.keys)
    }
    for reading in readings { list.add(.candidates, ranges.candidates, .yes, nil, reading.keys) }
    for node in rule.scopeConditions {
      for reading in readings { add(node, as: .condition, reading, to: &list) }
    }
  }

  private mutating func add(
    _ node: Node, as kind: TraceClauseKind, _ reading: CandidateReading, to list: inout ClauseList
  ) {
    add(node, as: kind, reading.environment, reading.keys, to: &list)
  }

  /// One condition for what an environment binds.
  mutating func add(
    _ node: Node, as kind: TraceClauseKind, _ environment: Environment, _ records: [RecordKey],
    to list: inout ClauseList
  ) {
    var environment = environment
    let truth = facts.truth(node, &environment, &memo)
    let tree = tree(node, &environment)
    list.add(kind, node.range, truth, tree, records + found(by: node, environment))
  }

  /// The records that an aggregate or `has` in a condition is taken over.
  private mutating func found(by node: Node, _ environment: Environment) -> [RecordKey] {
    var keys: [RecordKey] = []
    switch node.kind {
    case .exists(let match): keys += rowKeys(of: match, fits(of: match, environment))
    case .aggregate(let aggregate):
      if case .record(let match) = aggregate.source {
        keys += rowKeys(of: match, fits(of: match, environment))
      }
    case _: break
    }
    for part in node.children { keys += found(by: part, environment) }
    return keys
  }

  func rowKeys(of match: MatchNode, _ environments: [Environment]) -> [RecordKey] {
    var seen: Set<Int32> = []
    return environments.compactMap { environment in
      let row = environment.rows[match.binding]
      guard row >= 0, seen.insert(row).inserted else { return nil }
      return facts.key(match.record, Int(row))
    }
  }

  private mutating func addNeed(
    _ need: MatchNode, _ range: SourceRange, _ reading: CandidateReading,
    to list: inout ClauseList
  ) {
    var environment = reading.environment
    let truth = facts.exists(need, &environment, &memo)
    list.add(.need, range, truth, nil, rowKeys(of: need, fits(of: need, reading.environment)))
  }
}

/// `with` and `without`.
extension Tracer {
  private mutating func addJoin(
    _ place: Int, of rule: RuleNode, _ reading: CandidateReading, to list: inout ClauseList
  ) {
    guard let (component, joined) = reading.reading(of: place) else { return }
    let join = rule.joins[place]
    switch join.join.kind {
    case .with:
      let shown = component.combinations.isEmpty ? joined.found : component.combinations
      list.add(.with, join.join.range, joined.truth, nil, rowKeys(of: join.match, shown))
      addConditions(of: join, shown, as: .with, to: &list)
    case .without:
      list.add(
        .without, join.join.range, joined.truth, nil, rowKeys(of: join.match, joined.found))
      addConditions(of: join, joined.found, as: .without, to: &list)
    }
  }

  /// Each condition of a clause for each record that it found.
  private mutating func addConditions(
    of join: JoinNode, _ found: [Environment], as kind: TraceClauseKind,
    to list: inout ClauseList
  ) {
    for node in join.match.conditions {
      for environment in found {
        add(node, as: kind, environment, rowKeys(of: join.match, [environment]), to: &list)
      }
    }
  }

  /// Conditions of `flag if` on single candidates and on what their `with` clauses found.
  private mutating func addMembership(
    of rule: RuleNode, for readings: [CandidateReading], to list: inout ClauseList
  ) {
    for (node, component) in rule.membershipConditions {
      for reading in readings {
        guard let component else {
          add(node, as: .membership, reading, to: &list)
          continue
        }
        for environment in shown(component, of: reading) {
          add(node, as: .membership, environment, reading.keys, to: &list)
        }
      }
    }
  }

  /// The combinations of a component that fit; else those that its joins found.
  func shown(_ component: Int, of reading: CandidateReading) -> [Environment] {
    let component = reading.components[component]
    return component.combinations.isEmpty
      ? component.joins.last?.found ?? [] : component.combinations
  }

  /// - Parameter group: where there is one, its verdict's environment.
  mutating func addExemptions(
    of rule: RuleNode, for readings: [CandidateReading], group: Environment?,
    to list: inout ClauseList
  ) {
    for exemption in rule.allExemptions {
      let range = exemption.node.exemption.range
      for (environment, keys) in subjects(of: exemption, readings, group) {
        var environment = environment
        let truth = facts.truth(exemption.node.condition, &environment, &memo)
        let value = tree(exemption.node.condition, &environment)
        list.add(.exemption, range, truth, value, keys)
      }
    }
  }

  /// What an exemption is judged for.
  private func subjects(
    of exemption: PlacedExemption, _ readings: [CandidateReading], _ group: Environment?
  ) -> [(Environment, [RecordKey])] {
    switch exemption.place {
    case .candidate: readings.map { ($0.environment, $0.keys) }
    case .component(let component):
      readings.flatMap { reading in
        shown(component, of: reading).map { ($0, reading.keys) }
      }
    case .group: group.map { [($0, readings.flatMap(\.keys))] } ?? []
    }
  }
}

/// An `unless` and what it is judged for.
struct PlacedExemption {
  let node: ExemptionNode
  let place: Place

  enum Place: Hashable {
    case candidate
    case component(Int)
    case group
  }
}

extension RuleNode {
  /// The `where`, in the order of the text.
  var scopeConditions: [Node] {
    (filters + (pairMatch?.conditions ?? [])).sorted { $0.range.precedes($1.range) }
  }

  /// Conditions of `flag if` without an aggregate of the group, in the order of the text, with the
  /// component whose records they read.
  var membershipConditions: [(node: Node, component: Int?)] {
    var conditions: [(node: Node, component: Int?)] = membership.map { ($0, nil) }
    for (place, component) in components.enumerated() {
      conditions += component.conditions.map { ($0, place) }
    }
    return conditions.sorted { $0.node.range.precedes($1.node.range) }
  }

  /// In the order of the rule: its own before those of the rulebook.
  var allExemptions: [PlacedExemption] {
    var placed = exemptions.map { PlacedExemption(node: $0, place: .candidate) }
    for (place, component) in components.enumerated() {
      placed += component.exemptions.map { PlacedExemption(node: $0, place: .component(place)) }
    }
    placed += groupExemptions.map { PlacedExemption(node: $0, place: .group) }
    let order = rule.exemptions
    return placed.sorted { left, right in
      let first = order.firstIndex(of: left.node.exemption) ?? order.count
      return first < order.firstIndex(of: right.node.exemption) ?? order.count
    }
  }
}
