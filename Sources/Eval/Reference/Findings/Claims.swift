import Checker
import Plan
package import Values

/// A row that a finding flags, with what its money is computed from.
package struct FlaggedRow: Sendable {
  package let reference: RowReference
  /// The environment's rows, the flagged one in its binding and each other in its first match.
  package let rows: [Int32]
  /// The member that leads to it, by its place.
  package let member: Int
  package let binding: Int
}

/// The money that a finding asks back, exact.
package enum Claim: Sendable {
  /// The rule asks nothing back.
  case nothing
  /// Something that the money needs is missing.
  case unknown
  case perRecord([RowReference: Exact])
  case whole(Exact)
}

extension Facts {
  /// The rows that a finding flags, by member; a row may stand there several times.
  package func flaggedRows(of finding: RawFinding, _ rule: RuleNode) -> [FlaggedRow] {
    finding.flagged.flatMap { place in
      flaggedRows(of: finding.members[place], at: place, rule)
    }
  }

  private func flaggedRows(of member: Member, at place: Int, _ rule: RuleNode) -> [FlaggedRow] {
    var bindings = rule.candidateBindings
    if case .bindings(let named) = rule.plan.target { bindings = named.map(\.index) }
    return bindings.flatMap { binding in
      rows(of: binding, for: member, rule).map { rows in
        let record = rule.plan.bindings[binding].record.index
        return FlaggedRow(
          reference: RowReference(record: record, row: Int(rows[binding])), rows: rows,
          member: place, binding: binding)
      }
    }
  }

  /// For each row that a binding may have, the environment's rows with it.
  private func rows(of binding: Int, for member: Member, _ rule: RuleNode) -> [[Int32]] {
    for (component, combinations) in zip(rule.components, member.combinations) {
      let bindings = component.joins.map { rule.joins[$0].match.binding }
      guard let place = bindings.firstIndex(of: binding) else { continue }
      var seen: Set<Int32> = []
      return combinations.filter { seen.insert($0[place]).inserted }.map { combination in
        var rows = member.rows
        for (binding, row) in zip(bindings, combination) { rows[binding] = row }
        return rows
      }
    }
    return [member.rows]
  }

  /// The rows that prove a finding: its members and what their `with` clauses found.
  func evidence(of finding: RawFinding, _ rule: RuleNode) -> Set<RowReference> {
    var evidence: Set<RowReference> = []
    for place in finding.range {
      let member = finding.members[place]
      for binding in rule.candidateBindings {
        evidence.insert(reference(binding, member.rows[binding], rule))
      }
      for (component, combinations) in zip(rule.components, member.combinations) {
        let bindings = component.joins.map { rule.joins[$0].match.binding }
        for combination in combinations {
          for (binding, row) in zip(bindings, combination) where row >= 0 {
            evidence.insert(reference(binding, row, rule))
          }
        }
      }
    }
    return evidence
  }

  private func reference(_ binding: Int, _ row: Int32, _ rule: RuleNode) -> RowReference {
    RowReference(record: rule.plan.bindings[binding].record.index, row: Int(row))
  }
}

extension RuleNode {
  /// 0, and 1 of a pair.
  package var candidateBindings: [Int] { pairMatch == nil ? [0] : [0, 1] }
}

/// What `recover` says.
extension Facts {
  package func claim(of finding: RawFinding, _ rule: RuleNode, _ memo: inout Memo) -> Claim {
    guard let recover = rule.recover else { return .nothing }
    switch recover.way {
    case .perRecord: return perRecord(recover, finding, rule, &memo)
    case .perFinding:
      var environment = environment(of: finding)
      return amount(recover.amount, &environment, &memo).map { .whole($0) } ?? .unknown
    case .beyondDearest: return beyondDearest(recover, finding, rule, &memo)
    case .beyondLimit(let measure, let limit):
      return beyondLimit(recover, measure, limit, finding, rule, &memo)
    }
  }

  /// For the latest member of the fullest window.
  package func environment(of finding: RawFinding) -> Environment {
    var environment = environment(ofGroup: finding.members, finding.fullest)
    if !finding.isGrouped { environment.group = nil }
    return environment
  }

  func environment(of row: FlaggedRow, _ finding: RawFinding) -> Environment {
    var environment = environment(of: finding.members[row.member])
    environment.rows = row.rows
    if finding.isGrouped { environment.group = GroupView(finding.members, finding.fullest) }
    return environment
  }

  /// Never below zero; nothing where it is missing.
  private func amount(_ node: Node, _ environment: inout Environment, _ memo: inout Memo) -> Exact?
  {
    switch value(node, &environment, &memo) {
    case .number(let number): number.isNegative ? .zero : number
    case .none: .zero
    case .missing, .boolean, .symbol, .symbols, .date, .time, .duration, .member, .part, .period,
      .set:
      nil
    }
  }

  private func perRecord(
    _ recover: RecoverNode, _ finding: RawFinding, _ rule: RuleNode, _ memo: inout Memo
  ) -> Claim {
    let rows = chargedRows(of: finding, rule)
    var amounts: [RowReference: Exact] = [:]
    for row in rows {
      var environment = environment(of: row, finding)
      guard let amount = amount(recover.amount, &environment, &memo) else { return .unknown }
      amounts[row.reference] = max(amounts[row.reference] ?? .zero, amount)
    }
    return .perRecord(amounts)
  }

  /// Of a pair that is flagged as a whole, an amount that speaks of one record is that one's, and
  /// one that speaks of both is charged once, to the first.
  private func chargedRows(of finding: RawFinding, _ rule: RuleNode) -> [FlaggedRow] {
    let rows = flaggedRows(of: finding, rule)
    guard rule.pairMatch != nil, case .candidates = rule.plan.target,
      let recover = rule.rule.recover
    else { return rows }
    let named = Set(recover.amount.freeBindings.map(\.index)).intersection([0, 1])
    guard let charged = named.min() else { return rows }
    return rows.filter { $0.binding == charged }
  }

  /// All but the dearest; of several, the first by date and key is left.
  private func beyondDearest(
    _ recover: RecoverNode, _ finding: RawFinding, _ rule: RuleNode, _ memo: inout Memo
  ) -> Claim {
    var amounts: [Exact] = []
    for place in finding.range {
      var environment = environment(of: finding.members[place])
      guard let amount = amount(recover.amount, &environment, &memo) else { return .unknown }
      amounts.append(amount)
    }
    guard let dearest = amounts.indices.max(by: { isBefore(amounts, $0, $1) }) else {
      return .perRecord([:])
    }
    amounts[dearest] = .zero
    return claim(amounts, finding, rule)
  }

  private func isBefore(_ amounts: [Exact], _ left: Int, _ right: Int) -> Bool {
    amounts[left] == amounts[right] ? left > right : amounts[left] < amounts[right]
  }

  /// Gives each member's amount to the row that it flags.
  ///
  /// - Parameter amounts: by place in the finding's range.
  private func claim(_ amounts: [Exact], _ finding: RawFinding, _ rule: RuleNode) -> Claim {
    var charged: [RowReference: Exact] = [:]
    var done: Set<Int> = []
    for row in flaggedRows(of: finding, rule) where done.insert(row.member).inserted {
      let amount = amounts[row.member - finding.range.lowerBound]
      charged[row.reference] = max(charged[row.reference] ?? .zero, amount)
    }
    return .perRecord(charged)
  }

  /// Earlier lines use up the limit; what a later one has beyond it is charged in proportion. In a
  /// sliding window those count that lie in the window which ends at the line.
  private func beyondLimit(
    _ recover: RecoverNode, _ measure: Node, _ limit: Node, _ finding: RawFinding,
    _ rule: RuleNode, _ memo: inout Memo
  ) -> Claim {
    var whole = environment(of: finding)
    guard case .number(let limit) = value(limit, &whole, &memo) else { return .unknown }
    var used: [(place: Int, quantity: Exact)] = []
    var amounts: [Exact] = []
    for place in finding.range {
      var environment = environment(of: finding.members[place])
      guard case .number(let quantity) = value(measure, &environment, &memo),
        let amount = amount(recover.amount, &environment, &memo)
      else { return .unknown }
      if let window = finding.window {
        used.removeAll {
          !isInWindow(finding.members[place], from: finding.members[$0.place], window)
        }
      }
      guard let within = within(limit, used.map(\.quantity), quantity),
        let charged = charged(amount, quantity, within)
      else { return .unknown }
      used.append((place, within))
      amounts.append(charged)
    }
    return claim(amounts, finding, rule)
  }

  /// What of a line's quantity still lies within the limit.
  private func within(_ limit: Exact, _ used: [Exact], _ quantity: Exact) -> Exact? {
    var left = limit
    for one in used {
      guard let next = left.subtracting(one) else { return nil }
      left = next
    }
    return min(quantity, max(left, .zero))
  }

  private func charged(_ amount: Exact, _ quantity: Exact, _ within: Exact) -> Exact? {
    if quantity <= .zero { return .zero }
    guard let beyond = quantity.subtracting(within) else { return nil }
    return amount.multiplied(by: beyond)?.divided(by: quantity)
  }
}
