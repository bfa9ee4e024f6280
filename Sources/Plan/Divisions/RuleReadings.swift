import Checker

/// What a rule reads besides the fields of the rows that it binds, for whoever divides rows.
struct RuleReadings {
  /// All matches of the rule itself, each after those that it stands in.
  let matches: [MatchNode]
  /// Rows that the rule itself looks up by keys.
  private(set) var lookups: [LookupNode] = []
  /// Records that the rule's rows lead to otherwise: by matches and lookups in computed fields,
  /// derivations and conditions of records.
  private(set) var lookedThrough: Set<RecordID> = []
  /// Fields read behind references.
  private(set) var attached: Set<FieldOfRecord> = []
  /// Records of which the covered days are asked.
  private(set) var covered: Set<RecordID> = []
  private let program: Program
  private var seenRecords: Set<RecordID> = []
  private var seenFields: Set<FieldOfRecord> = []

  init(_ rule: RuleNode, in program: Program) {
    self.program = program
    matches = Array(program.matches[rule.matches])
    for node in rule.expressions { addOwn(node) }
    for match in matches {
      for node in match.expressions { addOwn(node) }
      if match.reach != nil { covered.insert(match.record) }
    }
    for join in rule.joins where join.reach != nil { covered.insert(join.match.record) }
    for record in rule.requirements.records { add(record) }
    for record in [rule.scan.record] + rule.joins.map(\.match.record) { addShared(of: record) }
  }

  private mutating func addOwn(_ node: Node) {
    node.forEachNode { part in
      switch part.kind {
      case .column(let lookup, _), .rowExists(let lookup): lookups.append(lookup)
      case .aggregate(let aggregate): for inner in aggregate.expressions { addOwn(inner) }
      case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .call, .memberOf,
        .scope, .exists, .invalid:
        break
      }
      addFields(of: part)
    }
  }

  private mutating func addFields(of node: Node) {
    switch node.kind {
    case .field(let place): add(place.field, of: place.record)
    case .follow(_, let record, let field):
      attached.insert(FieldOfRecord(record, field))
      add(field, of: record)
    case .column(let lookup, let field):
      if case .record(let id) = lookup.source { add(field, of: id) }
    case .constant, .parameter, .ownKey, .recordDate, .given, .rowExists, .call, .memberOf, .scope,
      .aggregate, .exists, .invalid:
      break
    }
  }
}

/// Whatever stands behind the rows, in fields that are worked out.
extension RuleReadings {
  /// A finding says which codes and references the records share that it flags.
  private mutating func addShared(of record: RecordID) {
    for (place, field) in program.records[record.index].fields.enumerated() {
      switch field.type {
      case .code, .reference: add(FieldID(place), of: record)
      case .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
        .scope, .period, .part, .set, .unknown:
        break
      }
    }
  }

  private mutating func add(_ field: FieldID, of record: RecordID) {
    add(record)
    guard seenFields.insert(FieldOfRecord(record, field)).inserted else { return }
    switch program.records[record.index].fields[field.index].source {
    case .computed(let value): addBehind(value)
    case .period(let period):
      addBehind(period.from)
      addBehind(period.to)
    case .column, .groupKey, .aggregated, .runStart, .runEnd, .finding: break
    }
  }

  private mutating func add(_ record: RecordID) {
    guard seenRecords.insert(record).inserted else { return }
    let declared = program.records[record.index]
    if case .file(_, let conditions, _) = declared.source {
      for condition in conditions { addBehind(condition) }
    }
    for field in [declared.datedBy, declared.worth].compactMap(\.self) { add(field, of: record) }
    for derivation in program.derivations where derivation.record == record {
      add(derivation.base)
      for node in derivation.expressions { addBehind(node) }
    }
  }

  private mutating func addBehind(_ node: Node) {
    node.forEachNode { part in
      addFields(of: part)
      switch part.kind {
      case .column(let lookup, _), .rowExists(let lookup):
        if case .record(let id) = lookup.source { lookThrough(id) }
      case .aggregate(let aggregate):
        for inner in aggregate.expressions { addBehind(inner) }
        if let match = aggregate.match { addBehind(match) }
      case .exists(let match): addBehind(match)
      case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .call, .memberOf,
        .scope, .invalid:
        break
      }
    }
  }

  private mutating func addBehind(_ match: MatchNode) {
    lookThrough(match.record)
    if match.reach != nil { covered.insert(match.record) }
    for node in match.expressions { addBehind(node) }
  }

  private mutating func lookThrough(_ record: RecordID) {
    add(record)
    lookedThrough.insert(record)
  }
}
