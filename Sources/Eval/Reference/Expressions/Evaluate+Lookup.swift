import Checker
import Parser
import Plan
import Values
import Vocabulary

/// What a lookup found.
enum FoundRow {
  /// A key is missing, or is none.
  case noKey(Value)
  case absent
  case row(Int)
}

extension Evaluator {
  mutating func column(
    _ lookup: LookupNode, _ field: Int, _ environment: inout Environment
  ) -> Value {
    switch (findRow(lookup, &environment), lookup.source) {
    case (.noKey(let key), _): key
    case (.row(let row), .table(let id)): tables[id.index].cells[row][field]
    case (.row(let row), .record(let id)): value(record: id.index, field: field, row: row)
    case (.absent, .table): .missing(.absent)
    case (.absent, .record(let id)): valueWithoutRow(id.index, field)
    }
  }

  /// Nothing was counted where a derived record has no row.
  private func valueWithoutRow(_ record: Int, _ field: Int) -> Value {
    guard case .aggregated(let value) = rulebook.records[record].fields[field].source,
      case .aggregate(let aggregate) = value.kind
    else { return .missing(.absent) }
    return switch aggregate.kind {
    case .count, .total, .distinct: .number(.zero)
    case .average, .min, .max, .earliest, .latest, .median, .percentile, .deviation, .any, .all,
      .share, .setOf, .position:
      .missing(.absent)
    }
  }

  mutating func rowExists(_ lookup: LookupNode, _ environment: inout Environment) -> Truth {
    var keys: [Value] = []
    for key in lookup.keys { keys.append(value(key, &environment)) }
    if keys.contains(where: \.isNone) { return .no }
    if keys.contains(where: \.isMissing) { return rowMayExist(keys, lookup.source, environment) }
    return Truth(
      alternatives(keys).contains { keys in
        find(keys, in: lookup.source, asOf: environment.asOf) != nil
      })
  }

  /// A missing key makes it unknown only where a row has all the others.
  private mutating func rowMayExist(
    _ keys: [Value], _ source: Lookup.Source, _ environment: Environment
  ) -> Truth {
    guard case .table(let id) = source else { return .unknown }
    let mayExist = alternatives(keys).contains { keys in
      tables[id.index].mayHaveRow(keys, asOf: environment.asOf, atoms: &atoms, symbols: symbols)
    }
    return mayExist ? .unknown : .no
  }

  /// A key that holds several codes stands for each of them.
  private func alternatives(_ keys: [Value]) -> [[Value]] {
    guard let place = keys.firstIndex(where: { if case .symbols = $0 { true } else { false } }),
      case .symbols(let several) = keys[place]
    else { return [keys] }
    return several.flatMap { symbol in
      var single = keys
      single[place] = .symbol(symbol)
      return alternatives(single)
    }
  }

  mutating func findRow(_ lookup: LookupNode, _ environment: inout Environment) -> FoundRow {
    var keys: [Value] = []
    for node in lookup.keys {
      let key = value(node, &environment)
      if case .missing(let absence) = key { return .noKey(.missing(carried(absence))) }
      if key.isNone { return .noKey(.missing(.absent)) }
      keys.append(key)
    }
    return find(keys, in: lookup.source, asOf: environment.asOf).map { .row($0) } ?? .absent
  }

  private mutating func find(_ keys: [Value], in source: Lookup.Source, asOf day: Day?) -> Int? {
    switch source {
    case .table(let id):
      return tables[id.index].row(keys, asOf: day, atoms: &atoms, symbols: symbols)
    case .record(let id):
      if case .file = rulebook.records[id.index].source, case .symbol(let key) = keys[0] {
        return records[id.index].row(key: key)
      }
      if keyIndexes[id.index] == nil { indexKeyFields(of: id.index) }
      return keyIndexes[id.index]?.row(keys.map { atoms.atom(of: $0) })
    }
  }

  private mutating func indexKeyFields(of record: Int) {
    var index = KeyIndex()
    let fields = rulebook.records[record].keyFields
    for row in 0..<records[record].count {
      let values = fields.map { value(record: record, field: $0.index, row: row) }
      if values.contains(where: { $0.isMissing || $0.isNone }) { continue }
      index.insert(values.map { atoms.atom(of: $0) }, row: row)
    }
    keyIndexes[record] = index
  }
}
