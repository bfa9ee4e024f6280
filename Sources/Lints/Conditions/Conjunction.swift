import Checker
import Source
import Vocabulary

/// One of several conditions that must all hold, or something that acts as one, such as the days on
/// which a rule is in force.
struct Clause {
  let condition: Expr?
  let holds: Situations
  let range: SourceRange
  /// What acts earlier has a lower one.
  private(set) var stage: Int

  /// Of conditions on a group.
  static let lastStage = 3

  init(_ condition: Expr, stage: Int, _ reading: ConditionReading) {
    self.condition = condition
    holds = reading.situations(condition, .holds)
    range = condition.range
    self.stage = stage
  }

  init(_ holds: Situations, at range: SourceRange) {
    condition = nil
    self.holds = holds
    self.range = range
    stage = 0
  }

  func acting(at stage: Int) -> Clause {
    var moved = self
    moved.stage = stage
    return moved
  }
}

/// What is wrong with conditions that must all hold.
struct Conjunction {
  let reading: ConditionReading
  let clauses: [Clause]

  init(_ conditions: [Expr], _ reading: ConditionReading) {
    self.init(stages: [conditions], given: [], reading)
  }

  /// Conditions of two conjunctions, those of the second acting later.
  init(_ first: Conjunction, then second: [Clause]) {
    reading = first.reading
    clauses = first.clauses + second.map { $0.acting(at: Clause.lastStage) }
  }

  /// - Parameter stages: conditions in the order in which they act.
  /// - Parameter given: what acts as a condition, and comes first.
  init(stages: [[Expr]], given: [Clause], _ reading: ConditionReading) {
    self.reading = reading
    clauses =
      given
      + stages.enumerated().flatMap { stage, conditions in
        conditions.flatMap(\.conjuncts).map { Clause($0, stage: stage, reading) }
      }
  }

  /// Where all of them hold; empty where they never do.
  var holds: Situations {
    clauses.reduce(.any) { $0.isEmpty ? $0 : $0.and($1.holds) }
  }

  /// Where none of them is known to be false.
  var mayHold: Situations {
    clauses.reduce(.any) { found, clause in
      found.and(clause.condition.map { reading.situations($0, .mayHold) } ?? .any)
    }
  }

  /// More conditions than these are not held against each other, so that no rule takes long.
  private static let countMax = 64

  /// A clause that is never true hides what else there may be to say.
  var lints: [Diagnostic] {
    let impossible = clauses.filter { $0.condition != nil && $0.holds.isEmpty }
    if !impossible.isEmpty || clauses.count > Conjunction.countMax {
      return impossible.map { .neverTrue(at: $0.range) }
    }
    let branches = clauses.flatMap { branchLints($0.condition) }
    if let contradiction { return branches + [contradiction] }
    return branches + redundant
  }

  /// Branches of an `or` that are never true.
  private func branchLints(_ condition: Expr?) -> [Diagnostic] {
    guard case .call(.or, let branches)? = condition?.kind else { return [] }
    return branches.flatMap { branch in
      Conjunction([branch], reading).lints.filter { $0.kind.code != DiagnosticKind.neverFalse.code }
    }
  }

  // MARK: - Never true together

  private var contradiction: Diagnostic? {
    var before = Situations.any
    for (place, clause) in clauses.enumerated() {
      let both = before.and(clause.holds)
      if both.isEmpty { return contradiction(upTo: place) }
      before = both
    }
    return nil
  }

  private func contradiction(upTo last: Int) -> Diagnostic {
    let others = culprits(among: Array(clauses[..<last]), against: clauses[last])
    return .neverTogether(at: clauses[last].range, others: others.map(\.range))
  }

  /// The fewest clauses that contradict one, by leaving out what is not needed.
  private func culprits(among all: [Clause], against last: Clause) -> [Clause] {
    if let one = all.first(where: { $0.holds.and(last.holds).isEmpty }) { return [one] }
    var needed = all
    for place in all.indices.reversed() {
      var fewer = needed
      fewer.remove(at: place)
      let rest = fewer.reduce(last.holds) { $0.isEmpty ? $0 : $0.and($1.holds) }
      if rest.isEmpty { needed = fewer }
    }
    return needed
  }

  // MARK: - Never false

  /// A condition is of no use where, whenever it fails, another one fails that acts with it or
  /// before it; of two that say the same the later one is told.
  private var redundant: [Diagnostic] {
    var found: [Diagnostic] = []
    var left = clauses
    for place in clauses.indices.reversed() {
      guard let condition = clauses[place].condition else { continue }
      let fails = reading.situations(condition, .fails)
      if fails.isEmpty {
        found.append(.neverFalse(at: condition.range, others: []))
        left.remove(at: place)
        continue
      }
      let others = left.indices.filter { $0 != place }.map { left[$0] }
        .filter { $0.stage <= clauses[place].stage && $0.holds.concern(clauses[place].holds) }
      guard let reason = others.first(where: { follows(from: $0, fails) }) else { continue }
      found.append(.neverFalse(at: condition.range, others: [reason.range]))
      left.remove(at: place)
    }
    return found.reversed()
  }

  private func follows(from other: Clause, _ fails: Situations) -> Bool {
    guard let condition = other.condition else { return false }
    return fails.and(reading.situations(condition, .mayHold)).isEmpty
  }
}

// MARK: - Conditions inside of conditions

extension ConditionReading {
  /// What is wrong with the conditions behind aggregates, `has` and `no`.
  func nestedLints(in expressions: [Expr]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var pending = expressions
    while let next = pending.popLast() {
      switch next.kind {
      // Where an absence looks is worked out from its conditions, which say it once already.
      case .exists(let source): pending += source.conditions
      case _: pending += next.children
      }
      switch next.kind {
      case .aggregate(let aggregate):
        found += Conjunction(aggregate.boundSource?.conditions ?? [], self).lints
        found += Conjunction(aggregate.filter, self).lints
      case .exists(let source): found += Conjunction(source.conditions, self).lints
      case _: break
      }
    }
    return found
  }
}
