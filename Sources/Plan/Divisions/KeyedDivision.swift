import Checker
import Values

/// Tries one key of the candidates: follows it through the matches and lookups of the rule to the
/// keys of the other records. A record that some of them reads by other keys is needed whole; where
/// that is the candidates' own, the key divides nothing.
struct KeyedDivision {
  private let program: Program
  private let rule: RuleNode
  private let readings: RuleReadings
  /// The keys of records, the candidates' first.
  private var keys: [(record: RecordID, path: RowPath)] = []
  private var strays: Set<RecordID> = []
  private var whole: Set<RecordID>
  /// Bindings whose rows have the key of the part for certain.
  private var certain: [BindingID: (record: RecordID, path: RowPath)] = [:]
  private var isPossible = true

  init(by key: RowPath, of rule: RuleNode, _ readings: RuleReadings, in program: Program) {
    self.program = program
    self.rule = rule
    self.readings = readings
    whole = readings.lookedThrough
    let record = rule.scan.record
    divide(record, by: key)
    certain[BindingID(0)] = (record, key)
    if let grouping = rule.grouping { follow(grouping, key, of: record) }
    for match in readings.matches { follow(match) }
    for lookup in readings.lookups { follow(lookup) }
    divideBases()
    let candidates = program.basesOnly(of: record).union([record])
    isPossible = isPossible && flagsInOnePart && wholeRecords.isDisjoint(with: candidates)
  }

  /// Nothing where the key does not divide.
  var way: Division.Way? {
    let whole = wholeRecords
    guard isPossible, !keys.isEmpty else { return nil }
    let divided = keys.filter { !whole.contains($0.record) }.map {
      Division.DividedRecord(
        record: $0.record, key: $0.path,
        strays: strays.contains($0.record) ? .everywhere : .apart)
    }
    return program.way(.equalKeys(divided), divided: divided.map(\.record), whole: whole)
  }

  private var wholeRecords: Set<RecordID> { program.withBases(whole) }

  private mutating func divide(_ record: RecordID, by path: RowPath) {
    if let known = keys.first(where: { $0.record == record }) {
      if known.path != path { whole.insert(record) }
    } else {
      keys.append((record, path))
    }
  }
}

/// Groups.
extension KeyedDivision {
  /// All members must have the key: it is one of the group's, or is found behind one of them. A
  /// candidate without it may belong to any group.
  private mutating func follow(_ grouping: GroupingNode, _ key: RowPath, of record: RecordID) {
    strays.insert(record)
    let agrees = grouping.keys.contains { part in
      guard let bound = BoundPath(part.value, in: program), bound.binding.index == 0 else {
        return false
      }
      return bound.path == key
        || program.referred(by: bound.path, of: record) != nil && key.begins(with: bound.path)
    }
    isPossible = isPossible && agrees
  }

  /// A record that is flagged besides the candidate must lie in the same part for all that flag it.
  private var flagsInOnePart: Bool {
    guard case .bindings(let bindings) = rule.target else { return true }
    return bindings.allSatisfy { binding in
      certain[binding].map { !wholeRecords.contains($0.record) } ?? false
    }
  }
}

/// Matches and lookups.
extension KeyedDivision {
  private mutating func follow(_ match: MatchNode) {
    let isScan = isScan(match)
    certain[match.binding] = nil
    guard let found = agreement(of: match) else {
      whole.insert(match.record)
      return
    }
    divide(match.record, by: found.path)
    if found.isCertain {
      certain[match.binding] = (match.record, found.path)
    } else {
      strays.insert(match.record)
      // A pair of which one row lacks the key belongs to the other's part.
      if isScan {
        certain = [:]
        isPossible = isPossible && rule.grouping == nil
      }
    }
  }

  private func isScan(_ match: MatchNode) -> Bool {
    if case .pairs(_, _, let scan, _) = rule.scan { return scan.id == match.id }
    return false
  }

  /// The key of the rows that a match finds for rows of one part.
  private func agreement(of match: MatchNode) -> (path: RowPath, isCertain: Bool)? {
    var perhaps: RowPath?
    for key in match.keys {
      guard let build = BoundPath(key.build, in: program), build.binding == match.binding,
        let probe = BoundPath(key.probe, in: program),
        let path = path(of: build.path, to: match.record, equal: probe)
      else { continue }
      if key.missing == .noMatch || build.path == RowPath(start: .ownKey) { return (path, true) }
      perhaps = perhaps ?? path
    }
    return perhaps.map { ($0, false) }
  }

  /// The key of a row of which one value equals that of a row of the part.
  private func path(
    of build: RowPath, to record: RecordID, equal probe: BoundPath
  ) -> RowPath? {
    guard let known = certain[probe.binding] else { return nil }
    if known.path == probe.path { return build }
    if build == RowPath(start: .ownKey),
      program.referred(by: probe.path, of: known.record) == record
    {
      return program.rest(of: known.path, after: probe.path)
    }
    if probe.path == RowPath(start: .ownKey),
      program.referred(by: build, of: record) == known.record
    {
      return program.path(known.path, behind: build, to: known.record)
    }
    return nil
  }

  private mutating func follow(_ lookup: LookupNode) {
    guard case .record(let id) = lookup.source else { return }
    let fields = program.records[id.index].keyFields
    for (field, key) in zip(fields, lookup.keys) {
      guard let probe = BoundPath(key, in: program),
        let path = path(of: program.path(to: field, of: id), to: id, equal: probe)
      else { continue }
      return divide(id, by: path)
    }
    whole.insert(id)
  }
}

/// Derived records: their rows are divided as those are that they are derived from.
extension KeyedDivision {
  private mutating func divideBases() {
    for derivation in program.derivations.reversed() {
      guard let known = keys.first(where: { $0.record == derivation.record }),
        !wholeRecords.contains(derivation.record)
      else { continue }
      if let path = base(known.path, derivation) {
        divide(derivation.base, by: path)
        strays.insert(derivation.base)
      } else {
        whole.insert(derivation.record)
      }
    }
  }

  /// The path from a row of the base to what is a key of the derived row.
  private func base(_ path: RowPath, _ derivation: DerivationNode) -> RowPath? {
    guard case .field(let field) = path.start,
      let key = derivation.keys.first(where: { $0.field == field }),
      let bound = BoundPath(key.value, in: program), bound.binding.index == 0
    else { return nil }
    if path == RowPath(start: path.start) { return bound.path }
    return bound.path.part == nil
      ? bound.path.followed(by: path.steps, part: path.part) : nil
  }
}
