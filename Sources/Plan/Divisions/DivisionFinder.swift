import Checker

extension Program {
  /// How the rows that a rule reads can be divided.
  package func division(of rule: RuleNode) -> Division {
    let readings = RuleReadings(rule, in: self)
    let attached = readings.attached.sorted {
      ($0.record.index, $0.field.index) < ($1.record.index, $1.field.index)
    }
    return Division(
      ways: rule.stage == .second ? [] : ways(of: rule, readings), attached: attached,
      coveredDays: readings.covered.sorted { $0.index < $1.index })
  }

  private func ways(of rule: RuleNode, _ readings: RuleReadings) -> [Division.Way] {
    let byRows = wayByRows(of: rule, readings)
    if let byRows, byRows.whole.isEmpty { return [byRows] }
    let keyed = keys(of: rule, readings).compactMap { key in
      KeyedDivision(by: key, of: rule, readings, in: self).way
    }
    return keyed + [byRows].compactMap(\.self)
  }

  /// Whether each candidate can be judged for itself, and what it needs whole then.
  private func wayByRows(of rule: RuleNode, _ readings: RuleReadings) -> Division.Way? {
    guard case .each(let record) = rule.scan, rule.grouping == nil,
      case .file = records[record.index].source, rule.flagsOnlyCandidates
    else { return nil }
    let read = readings.matches.map(\.record) + readings.lookups.compactMap(\.record)
    let whole = withBases(readings.lookedThrough.union(read))
    if whole.contains(record) { return nil }
    return way(.anyRows(of: record), divided: [record], whole: whole)
  }

  /// Paths of the candidates that may be keys: what the rule compares or groups by, and what of the
  /// rows behind refers on to others.
  private func keys(of rule: RuleNode, _ readings: RuleReadings) -> [RowPath] {
    let record = rule.scan.record
    var paths: [RowPath] = []
    let compared =
      (rule.grouping?.keys.map(\.value) ?? [])
      + readings.matches.flatMap { $0.keys.flatMap { [$0.probe, $0.build] } }
      + readings.lookups.flatMap(\.keys)
    for node in compared {
      guard let bound = BoundPath(node, in: self), isCandidate(bound.binding, of: rule) else {
        continue
      }
      paths.append(bound.path)
      if bound.path == RowPath(start: .ownKey) {
        paths += references(of: record).map { RowPath(start: .field($0)) }
      }
      if let behind = referred(by: bound.path, of: record) {
        paths += references(of: behind).map {
          bound.path.followed(by: [FieldOfRecord(behind, $0)], part: nil)
        }
      }
    }
    for derivation in derivations where derivation.record == record {
      paths += derivation.keys.map { RowPath(start: .field($0.field)) }
    }
    return paths.eachOnce
  }

  private func isCandidate(_ binding: BindingID, of rule: RuleNode) -> Bool {
    switch rule.scan {
    case .each: binding.index == 0
    case .pairs: binding.index <= 1
    }
  }

  /// What a derived record is derived from, and that in its turn.
  func basesOnly(of record: RecordID) -> Set<RecordID> {
    withBases([record]).subtracting([record])
  }

  /// With each derived record what it is derived from.
  func withBases(_ ids: Set<RecordID>) -> Set<RecordID> {
    var all = ids
    for derivation in derivations.reversed() where all.contains(derivation.record) {
      all.insert(derivation.base)
    }
    return all
  }

  func way(
    _ parts: Division.Parts, divided: [RecordID], whole: Set<RecordID>
  ) -> Division.Way {
    let files = divided.filter { if case .file = records[$0.index].source { true } else { false } }
    return Division.Way(
      parts: parts, whole: whole.sorted { $0.index < $1.index }, repeatedKeys: files,
      reversals: files.filter {
        if case .file(_, _, .some) = records[$0.index].source { true } else { false }
      })
  }
}

extension RuleNode {
  /// Whether what is flagged are the candidates' own rows.
  var flagsOnlyCandidates: Bool {
    switch target {
    case .candidates, .beyondFirst, .those: true
    case .bindings(let bindings): bindings.allSatisfy { $0.index == 0 }
    }
  }
}

extension LookupNode {
  fileprivate var record: RecordID? {
    switch source {
    case .table: nil
    case .record(let id): id
    }
  }
}

extension [RowPath] {
  fileprivate var eachOnce: [RowPath] {
    var seen: Set<RowPath> = []
    return filter { seen.insert($0).inserted }
  }
}
