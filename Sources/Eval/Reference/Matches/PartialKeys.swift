import Plan
import Values

/// Where candidates that lack a key find their rows: by the keys that they have, and among those by
/// conditions on values that many candidates share. To try every row for each of them would take
/// the square of the rows.
struct PartialIndex: Sendable {
  /// All rows of the match in order; filled with the first such candidate.
  fileprivate var all: [MatchRow]?
  /// By which of the keys are known.
  fileprivate var byKeys: [[Bool]: KnownKeys] = [:]
  fileprivate var selected: [Selected: [MatchRow]] = [:]
  fileprivate var selectedCount = 0

  /// So many rows are kept at most.
  fileprivate static let selectedMax = 2_000_000

  fileprivate struct KnownKeys: Sendable {
    var keys = KeyTable()
    var buckets: [[MatchRow]] = []
    /// Rows that lack one of these keys.
    var withoutSomeKey: [MatchRow] = []
  }

  /// What rows were selected by.
  fileprivate struct Selected: Hashable, Sendable {
    let keys: [Int64?]
    let values: [Int64]
    let day: Day?
  }

  fileprivate mutating func keep(_ rows: [MatchRow], for selected: Selected) {
    if selectedCount + rows.count > PartialIndex.selectedMax {
      self.selected = [:]
      selectedCount = 0
    }
    self.selected[selected] = rows
    selectedCount += rows.count
  }
}

extension Facts {
  /// The rows that may fit a candidate which lacks a key.
  /// - Parameter atoms: its keys; nothing for one that it lacks.
  func rows(
    withSomeOf atoms: [Int64?], of match: MatchNode, _ environment: inout Environment,
    _ memo: inout Memo
  ) -> [MatchRow] {
    let rows = rows(withKnown: atoms, of: match, depth: environment.depth, &memo)
    if match.selection.conditions.isEmpty || rows.isEmpty { return rows }
    guard let values = selectionValues(of: match, &environment, &memo) else { return rows }
    let selected = PartialIndex.Selected(
      keys: atoms, values: values, day: match.selection.isDated ? environment.asOf : nil)
    if let known = memo.matchIndexes[match.slot]?.partial.selected[selected] { return known }
    let found = select(rows, of: match, environment, &memo)
    memo.matchIndexes[match.slot]?.partial.keep(found, for: selected)
    return found
  }

  /// Nothing where one of them is not known.
  private func selectionValues(
    of match: MatchNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> [Int64]? {
    var values: [Int64] = []
    for node in match.selection.values {
      let value = value(node, &environment, &memo)
      if value.isMissing || value.isNone { return nil }
      values.append(memo.atoms.atom(of: value))
    }
    return values
  }

  private func select(
    _ rows: [MatchRow], of match: MatchNode, _ environment: Environment, _ memo: inout Memo
  ) -> [MatchRow] {
    var environment = environment
    var found: [MatchRow] = []
    for row in rows {
      environment.bind(match.binding, to: row.row)
      if !all(match.selection.conditions, &environment, &memo).isNo { found.append(row) }
    }
    return found
  }

  private func rows(withKnown atoms: [Int64?], of match: MatchNode, depth: Int, _ memo: inout Memo)
    -> [MatchRow]
  {
    let all = allRows(of: match, &memo)
    let known = atoms.compactMap(\.self)
    if known.isEmpty { return all }
    let mask = atoms.map { $0 != nil }
    if memo.matchIndexes[match.slot]?.partial.byKeys[mask] == nil {
      let index = knownKeys(mask, all, of: match, depth: depth, &memo)
      memo.matchIndexes[match.slot]?.partial.byKeys[mask] = index
    }
    guard let index = memo.matchIndexes[match.slot]?.partial.byKeys[mask] else { return all }
    let bucket = index.keys.find(known).map { index.buckets[Int($0)] } ?? []
    return merged(bucket, index.withoutSomeKey)
  }

  private func allRows(of match: MatchNode, _ memo: inout Memo) -> [MatchRow] {
    if let all = memo.matchIndexes[match.slot]?.partial.all { return all }
    let all = merged(
      memo.matchIndexes[match.slot]?.all ?? [], memo.matchIndexes[match.slot]?.withoutSomeKey ?? [])
    memo.matchIndexes[match.slot]?.partial.all = all
    return all
  }

  private func knownKeys(
    _ mask: [Bool], _ rows: [MatchRow], of match: MatchNode, depth: Int, _ memo: inout Memo
  ) -> PartialIndex.KnownKeys {
    let nodes = zip(match.buildKeys, mask).filter(\.1).map(\.0)
    var environment = Environment(bindingCount: match.bindingCount, depth: depth)
    var index = PartialIndex.KnownKeys()
    for row in rows {
      environment.bind(match.binding, to: row.row)
      let keys = nodes.map { value($0, &environment, &memo) }
      if keys.contains(where: \.isMissing) {
        index.withoutSomeKey.append(row)
        continue
      }
      let bucket = Int(index.keys.insert(keys.map { memo.atoms.atom(of: $0) }))
      if bucket == index.buckets.count { index.buckets.append([]) }
      index.buckets[bucket].append(row)
    }
    return index
  }
}
