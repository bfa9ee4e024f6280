import Checker
import Plan
import Values

/// A finding as a run keeps it, with rows in place of keys.
package struct FoundFinding: Sendable {
  package var finding: Finding
  /// In the order of `finding.flagged`.
  package let flagged: [RowReference]
  package let evidence: Set<RowReference>
  /// The members that it was first found with.
  package let raw: RawFinding
}

extension Facts {
  /// The findings of a rule: those that flag the same records made one, with money and words.
  package func findings(
    of judgement: RuleJudgement, _ rule: RuleNode, _ memo: inout Memo
  ) -> [FoundFinding] {
    var places: [[RowReference]: Int] = [:]
    var drafts: [Draft] = []
    for raw in judgement.findings {
      let draft = draft(raw, rule, &memo)
      if let place = places[draft.flagged] {
        drafts[place].merge(draft)
      } else {
        places[draft.flagged] = drafts.count
        drafts.append(draft)
      }
    }
    return drafts.map { finish($0, rule, &memo) }
  }

  private func draft(_ raw: RawFinding, _ rule: RuleNode, _ memo: inout Memo) -> Draft {
    let flagged = Set(flaggedRows(of: raw, rule).map(\.reference)).sorted()
    return Draft(
      raw: raw, flagged: flagged, evidence: evidence(of: raw, rule).subtracting(flagged),
      claim: claim(of: raw, rule, &memo))
  }

  private func finish(
    _ draft: Draft, _ rule: RuleNode, _ memo: inout Memo
  ) -> FoundFinding {
    let keyed = draft.flagged.map { (key($0), $0) }.sorted { $0.0 < $1.0 }
    let flagged = keyed.map(\.0)
    let rows = keyed.map(\.1)
    let money = money(of: draft.claim, rows, &memo)
    var environment = environment(of: draft.raw)
    let finding = Finding(
      id: findingID(rule.plan, flagged), rule: rule.plan.id, title: rule.rule.title,
      category: rule.rule.category, certainty: certainty(rule, &environment, &memo),
      points: rule.rule.points, layer: rule.rule.layer,
      subject: subject(of: draft.raw, rule, &memo), date: date(of: rows), flagged: flagged,
      evidence: draft.evidence.map { key($0) }.sorted(), recover: money.recovery,
      because: because(rule, &environment, &memo), allocation: money.allocation,
      shared: shared(by: rows, &memo))
    return FoundFinding(
      finding: finding, flagged: rows, evidence: draft.evidence, raw: draft.raw)
  }

  private func date(of rows: [RowReference]) -> Day? {
    rows.compactMap { records[$0.record].day($0.row) }.max()
  }

  private func certainty(
    _ rule: RuleNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Certainty {
    switch rule.rule.certainty {
    case .violation: return .violation
    case .suspicion: return .suspicion
    case .expression(_, let violation, let suspicion):
      guard let node = rule.certainty, case .member(let place) = value(node, &environment, &memo)
      else {
        return .undetermined
      }
      return place == violation ? .violation : place == suspicion ? .suspicion : .undetermined
    }
  }

  /// The sentence for the auditor, with the values of the finding.
  package func because(
    _ rule: RuleNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Sentence {
    Sentence(
      rule.because.map { part in
        switch part {
        case .text(let text): .text(text)
        case .value(let node): .value(said(value(node, &environment, &memo), node.type))
        }
      })
  }

  /// The keys of the group; without one, the candidate's records.
  private func subject(of raw: RawFinding, _ rule: RuleNode, _ memo: inout Memo) -> [SubjectPart] {
    guard let first = raw.members.first else { return [] }
    if raw.isGrouped { return subject(ofGroup: environment(of: raw), first, rule, &memo) }
    return subject(of: first, rule, &memo)
  }

  /// The keys of the member's group, by their first names; its own records where there are none.
  package func subject(ofGroupOf member: Member, in rule: RuleNode, _ memo: inout Memo)
    -> [SubjectPart]
  {
    subject(ofGroup: environment(of: member), member, rule, &memo)
  }

  private func subject(
    ofGroup environment: Environment, _ member: Member, _ rule: RuleNode, _ memo: inout Memo
  ) -> [SubjectPart] {
    guard let grouping = rule.grouping, !grouping.keys.isEmpty else {
      return subject(of: member, rule, &memo)
    }
    var environment = environment
    let names = rule.plan.grouping?.keys.map(\.name) ?? []
    return zip(names, grouping.keys).map { name, node in
      let value = value(node, &environment, &memo)
      return SubjectPart(name: name, value: text(of: value, node.type, .plain))
    }
  }

  private func subject(of member: Member, _ rule: RuleNode, _ memo: inout Memo) -> [SubjectPart] {
    let second = rule.pairMatch == nil ? nil : member.rows[1]
    return subject(of: Candidate(member.rows[0], second), in: rule)
  }

  /// The candidate's own records.
  package func subject(of candidate: Candidate, in rule: RuleNode) -> [SubjectPart] {
    let record = rule.plan.scan.record.index
    return [candidate.first, candidate.second].compactMap { $0 }.map { row in
      let key = key(record, Int(row))
      return SubjectPart(name: key.record, value: key.key)
    }
  }
}

/// A finding while others with the same flagged records may join it.
private struct Draft {
  let raw: RawFinding
  let flagged: [RowReference]
  var evidence: Set<RowReference>
  var claim: Claim

  mutating func merge(_ other: Draft) {
    evidence.formUnion(other.evidence)
    claim = claim.merged(with: other.claim)
  }
}

extension Claim {
  /// Of each record the larger amount.
  fileprivate func merged(with other: Claim) -> Claim {
    switch (self, other) {
    case (.nothing, _), (_, .nothing): .nothing
    case (.unknown, _), (_, .unknown): .unknown
    case (.whole(let left), .whole(let right)): .whole(max(left, right))
    case (.perRecord(let left), .perRecord(let right)):
      .perRecord(left.merging(right) { max($0, $1) })
    case (.whole(let whole), .perRecord), (.perRecord, .whole(let whole)): .whole(whole)
    }
  }
}

/// Money: each record's part is rounded once; what is for the finding as a whole is rounded once and
/// shared out.
extension Facts {
  private func money(
    of claim: Claim, _ rows: [RowReference], _ memo: inout Memo
  ) -> (recovery: Finding.Recovery?, allocation: [Int128]) {
    let nothing = [Int128](repeating: 0, count: rows.count)
    switch claim {
    case .nothing: return (nil, nothing)
    case .unknown: return (.unknown, nothing)
    case .whole(let whole):
      let weights = rows.map { worth(of: $0, &memo) ?? .zero }
      guard let fen = whole.fen, let allocation = allocate(fen, by: weights) else {
        return (.unknown, nothing)
      }
      return (.fen(fen), allocation)
    case .perRecord(let amounts):
      let shares = rows.compactMap { (amounts[$0] ?? .zero).fen }
      guard shares.count == rows.count else { return (.unknown, nothing) }
      return (.fen(shares.reduce(0, +)), shares)
    }
  }

  /// The money that a row is about, of a negative one none; nothing where its record has no such
  /// field or the row lacks it.
  func worth(of row: RowReference, _ memo: inout Memo) -> Exact? {
    guard let field = rulebook.records[row.record].worth,
      case .number(let worth) = value(record: row.record, field: field.index, row: row.row, &memo)
    else { return nil }
    return worth.isNegative ? .zero : worth
  }
}

/// What flagged records have in common.
extension Facts {
  /// The references and codes that all rows share, by the field's first name, and the record itself
  /// where it is one.
  private func shared(by rows: [RowReference], _ memo: inout Memo) -> [SubjectPart] {
    guard let first = rows.first else { return [] }
    var parts = sharedFields(of: first, &memo)
    for row in rows.dropFirst() {
      let others = Set(sharedFields(of: row, &memo))
      parts.removeAll { !others.contains($0) }
    }
    return parts
  }

  private func sharedFields(of row: RowReference, _ memo: inout Memo) -> [SubjectPart] {
    let own = key(row)
    var parts = [SubjectPart(name: own.record, value: own.key)]
    for field in sharedFieldPlaces(of: row.record) {
      let value = value(record: row.record, field: field, row: row.row, &memo)
      guard case .symbol(let symbol) = value else { continue }
      let name = rulebook.records[row.record].fields[field].names.first
      parts.append(SubjectPart(name: name, value: symbols.text(of: symbol)))
    }
    return parts
  }

  /// References and codes, without the keys of files, which tell rows apart.
  private func sharedFieldPlaces(of record: Int) -> [Int] {
    let declared = rulebook.records[record]
    return declared.fields.indices.filter { place in
      let field = declared.fields[place]
      if case .file = declared.source, field.key != nil { return false }
      switch field.type {
      case .code, .reference: return true
      case .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
        .scope, .period, .part, .set, .unknown:
        return false
      }
    }
  }
}
