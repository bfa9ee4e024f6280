import Checker
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

extension Facts {
  func column(
    _ lookup: LookupNode, _ field: Int, _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    switch (findRow(lookup, &environment, &memo), lookup.source) {
    case (.noKey(let key), _): key
    case (.row(let row), .table(let id)): tables[id.index].cells[row][field]
    case (.row(let row), .record(let id)):
      value(record: id.index, field: field, row: row, depth: environment.depth, &memo)
    case (.absent, .table): .missing(.absent)
    case (.absent, .record(let id)): valuesWithoutRow[id.index][field]
    }
  }

  func rowExists(_ lookup: LookupNode, _ environment: inout Environment, _ memo: inout Memo)
    -> Truth
  {
    var keys: [Value] = []
    for key in lookup.keys { keys.append(value(key, &environment, &memo)) }
    if keys.contains(where: \.isNone) { return .no }
    if keys.contains(where: \.isMissing) {
      return rowMayExist(keys, lookup.source, environment, &memo)
    }
    return Truth(
      alternatives(keys).contains { keys in
        find(keys, in: lookup.source, environment, &memo) != nil
      })
  }

  /// A missing key makes it unknown only where a row has all the others.
  private func rowMayExist(
    _ keys: [Value], _ source: Lookup.Source, _ environment: Environment, _ memo: inout Memo
  ) -> Truth {
    guard case .table(let id) = source else { return .unknown }
    let mayExist = alternatives(keys).contains { keys in
      mayHaveRow(id.index, keys, asOf: environment.asOf, &memo)
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

  func findRow(_ lookup: LookupNode, _ environment: inout Environment, _ memo: inout Memo)
    -> FoundRow
  {
    var keys: [Value] = []
    for node in lookup.keys {
      let key = value(node, &environment, &memo)
      if case .missing(let absence) = key { return .noKey(.missing(carried(absence))) }
      if key.isNone { return .noKey(.missing(.absent)) }
      keys.append(key)
    }
    return find(keys, in: lookup.source, environment, &memo).map { .row($0) } ?? .absent
  }

  private func find(
    _ keys: [Value], in source: Lookup.Source, _ environment: Environment, _ memo: inout Memo
  ) -> Int? {
    switch source {
    case .table(let id):
      return row(ofTable: id.index, keys, asOf: environment.asOf, &memo)
    case .record(let id):
      if case .file = rulebook.records[id.index].source, case .symbol(let key) = keys[0] {
        return records[id.index].row(key: key)
      }
      if memo.keyIndexes[id.index] == nil {
        indexKeyFields(of: id.index, depth: environment.depth, &memo)
      }
      return memo.keyIndexes[id.index]?.row(keys.map { memo.atoms.atom(of: $0) })
    }
  }

  private func indexKeyFields(of record: Int, depth: Int, _ memo: inout Memo) {
    var index = KeyIndex()
    let fields = rulebook.records[record].keyFields
    for row in 0..<records[record].count {
      let values = fields.map {
        value(record: record, field: $0.index, row: row, depth: depth, &memo)
      }
      if values.contains(where: { $0.isMissing || $0.isNone }) { continue }
      index.insert(values.map { memo.atoms.atom(of: $0) }, row: row)
    }
    memo.keyIndexes[record] = index
  }
}
