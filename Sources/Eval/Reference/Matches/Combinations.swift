import Checker
import Plan
package import Values
import Vocabulary

/// What the `with` and `without` clauses of a rule found for one candidate.
struct Joined {
  var truth = Truth.yes
  var exempt = Truth.no
  /// The environment's rows, with the first match of each `with`.
  var rows: [Int32]
  var combinations: [[[Int32]]] = []
}

/// Rows of several joins that fit together, or may.
package struct Combination: Sendable {
  /// The whole environment's rows.
  var rows: [Int32]
  var truth: Truth
}

extension Facts {
  /// Nothing where a component has no combination of rows that may fit.
  func joined(_ rule: RuleNode, _ environment: Environment, _ memo: inout Memo) throws(RunLimit)
    -> Joined?
  {
    var result = Joined(rows: environment.rows)
    for component in rule.components {
      let found = try combinations(of: component, in: rule, environment, &memo)
      guard let best = found.map(\.truth.rawValue).max().flatMap(Truth.init) else { return nil }
      result.truth = result.truth.and(best)
      result.exempt = result.exempt.or(exempt(component, found, environment, &memo))
      let certain = found.filter { $0.truth.isYes == best.isYes }
      adopt(certain, of: component, in: rule, into: &result)
    }
    return result
  }

  /// Every combination of the component's rows that fits, or may, by date and key.
  package func combinations(
    of component: ComponentNode, in rule: RuleNode, _ environment: Environment, _ memo: inout Memo
  ) throws(RunLimit) -> [Combination] {
    var found = [Combination(rows: environment.rows, truth: .yes)]
    for join in component.joins {
      found = found.flatMap { extend($0, rule.joins[join], environment, &memo) }
      if found.count > limits.matches { throw .matches }
      if found.isEmpty { return [] }
    }
    return component.conditions.isEmpty
      ? found : found.compactMap { keep($0, component.conditions, environment, &memo) }
  }

  private func keep(
    _ combination: Combination, _ conditions: [Node], _ environment: Environment, _ memo: inout Memo
  ) -> Combination? {
    var inner = environment
    inner.rows = combination.rows
    var kept = combination
    kept.truth = kept.truth.and(all(conditions, &inner, &memo))
    return kept.truth.isNo ? nil : kept
  }

  /// An exemption holds if it holds for any match.
  private func exempt(
    _ component: ComponentNode, _ found: [Combination], _ environment: Environment,
    _ memo: inout Memo
  ) -> Truth {
    if component.exemptions.isEmpty { return .no }
    var result = Truth.no
    for combination in found {
      var inner = environment
      inner.rows = combination.rows
      result = result.or(isExempt(component.exemptions, &inner, &memo))
    }
    return result
  }

  private func adopt(
    _ found: [Combination], of component: ComponentNode, in rule: RuleNode,
    into result: inout Joined
  ) {
    let bindings = component.joins.map { rule.joins[$0].match.binding }
    result.combinations.append(found.map { one in bindings.map { row(one, $0) } })
    guard let first = found.first else { return }
    for binding in bindings { result.rows[binding] = row(first, binding) }
  }

  private func row(_ combination: Combination, _ binding: Int) -> Int32 {
    combination.rows.indices.contains(binding) ? combination.rows[binding] : -1
  }
}

/// One join after the other.
extension Facts {
  private func extend(
    _ combination: Combination, _ join: JoinNode, _ environment: Environment, _ memo: inout Memo
  ) -> [Combination] {
    var inner = environment
    inner.rows = combination.rows
    switch join.join.kind {
    case .with: return extend(combination, with: join, &inner, &memo)
    case .without:
      let truth = combination.truth.and(isWithout(join, &inner, &memo))
      return truth.isNo ? [] : [Combination(rows: combination.rows, truth: truth)]
    }
  }

  private func extend(
    _ combination: Combination, with join: JoinNode, _ environment: inout Environment,
    _ memo: inout Memo
  ) -> [Combination] {
    let matches = matches(of: join, &environment, &memo)
    return matches.map { match in
      var next = Combination(rows: combination.rows, truth: combination.truth.and(match.truth))
      while next.rows.count <= join.match.binding { next.rows.append(-1) }
      next.rows[join.match.binding] = match.row
      return next
    }
  }

  /// The rows that a `with` finds for what is bound, by date and key. Where the candidate lacks a
  /// key and nothing else reads the row, one that may fit stands for all.
  package func matches(
    of join: JoinNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> [JoinMatch] {
    let found = rows(of: join.match, &environment, &memo)
    if found.base.isNo { return [] }
    var search = JoinSearch(join, environment, self)
    search.needsOneOnly = found.checksKeys && !join.isReadLater
    look(found, found.near, of: join, &search, environment, &memo)
    search.reachesUndated = true
    look(found, found.undated, of: join, &search, environment, &memo)
    return search.result
  }

  private func look(
    _ found: FoundRows, _ range: Range<Int>, of join: JoinNode, _ search: inout JoinSearch,
    _ environment: Environment, _ memo: inout Memo
  ) {
    var environment = environment
    for index in range {
      if search.hasEnough { return }
      let row = found.rows[index]
      let side = search.side(of: row.row, self)
      if side.isNo { continue }
      environment.bind(join.match.binding, to: row.row)
      search.take(row.row, side.and(fits(join.match, row, found, &environment, &memo)))
    }
  }

  /// Nothing fits, and the data covers where the clause looks.
  package func isWithout(_ join: JoinNode, _ environment: inout Environment, _ memo: inout Memo)
    -> Truth
  {
    let matches = matches(of: join, &environment, &memo)
    if matches.contains(where: \.truth.isYes) { return .no }
    let isCovered = coverage(of: join.reach, in: join.match.record, &environment, &memo).isCovered
    return matches.isEmpty && isCovered ? .yes : .unknown
  }
}

/// Where an absence looks, and whether the data covers it.
package struct Coverage: Sendable {
  package let from: Day?
  package let to: Day?
  package let isCovered: Bool
}

extension Facts {
  /// `has R (c)`: where an absence would count and the data does not reach, nothing found is unknown.
  func existsAsAsked(_ match: MatchNode, _ environment: inout Environment, _ memo: inout Memo)
    -> Truth
  {
    let truth = exists(match, &environment, &memo)
    guard truth.isNo, let reach = match.reach else { return truth }
    return coverage(of: reach, in: match.record, &environment, &memo).isCovered ? .no : .unknown
  }

  package func coverage(
    of reach: ReachNode?, in record: Int, _ environment: inout Environment, _ memo: inout Memo
  ) -> Coverage {
    guard let reach, !isFindings(record), !(reach.earliest + reach.latest).isEmpty else {
      return Coverage(from: nil, to: nil, isCovered: true)
    }
    let from = reach.earliest.compactMap { daySpan(of: $0, &environment, &memo)?.lowerBound }.max()
    let to = reach.latest.compactMap { daySpan(of: $0, &environment, &memo)?.upperBound }.min()
    let isKnown = (reach.earliest.isEmpty || from != nil) && (reach.latest.isEmpty || to != nil)
    let covered = coveredDays(of: record)
    let days = [from, to].compactMap { $0 }
    let isCovered = isKnown && days.allSatisfy { day in covered?.contains(day) ?? false }
    return Coverage(from: from, to: to, isCovered: isCovered)
  }

  /// The day of a date or time, and all days of a month, week, quarter or year.
  private func daySpan(
    of bound: Node, _ environment: inout Environment, _ memo: inout Memo
  ) -> ClosedRange<Day>? {
    let value = value(bound, &environment, &memo)
    if case .part(let ordinal) = value, case .part(let part) = bound.type {
      return part.days(ofOrdinal: ordinal)
    }
    return TimePoint(value).map { $0.day...$0.day }
  }

  /// Findings are of the run itself, and all of them are there.
  private func isFindings(_ record: Int) -> Bool {
    if case .findings = rulebook.records[record].source { true } else { false }
  }

  /// The days that the data of a record covers; of a derived one, those of its base.
  package func coveredDays(of record: Int) -> ClosedRange<Day>? {
    var record = record
    while case .derived(let derived) = rulebook.records[record].source {
      record = derived.base.index
    }
    guard let from = data[record]?.coveredFrom, let to = data[record]?.coveredTo, from <= to else {
      return nil
    }
    return from...to
  }
}
