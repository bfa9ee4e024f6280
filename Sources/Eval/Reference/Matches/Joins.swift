import Checker
import Plan
import Values
import Vocabulary

/// A row that may fit a match.
struct MatchRow: Sendable {
  let row: Int32
  /// Whether its own conditions hold is not known.
  let isUnknown: Bool
  /// It lacks a key that is compared by `=`: its keys must be looked at one by one.
  let checksKeys: Bool
}

/// The rows of a match by their keys, in the order of date and key.
struct MatchIndex: Sendable {
  var keys = KeyTable()
  var buckets: [[MatchRow]] = []
  /// Every row that may fit some candidate.
  var all: [MatchRow] = []
  var withoutSomeKey: [MatchRow] = []
  /// For candidates that lack a key.
  var partial = PartialIndex()
  /// Rows that have no key for a `same` and so match nothing.
  var withoutKeyCount = 0
}

/// The rows that may fit one candidate: those of one bucket near in time, and undated ones.
struct FoundRows: Sendable {
  var rows: [MatchRow] = []
  var near: Range<Int> = 0..<0
  var undated: Range<Int> = 0..<0
  /// Whether the conditions on the candidate alone hold.
  var base = Truth.no
  /// The bucket, where nothing else can fit; else -1.
  var bucket: Int32 = -1
  /// The candidate lacks a key: the keys must be looked at one by one.
  var checksKeys = false
  /// The key that the candidate lacks is one of a `same`.
  var lacksOwnKey = false
}

extension Facts {
  /// Whether some row fits.
  package func exists(_ match: MatchNode, _ environment: inout Environment, _ memo: inout Memo)
    -> Truth
  {
    let found = rows(of: match, &environment, &memo)
    if found.base.isNo { return .no }
    let before = environment
    defer { environment = before }
    let ceiling = found.checksKeys ? .unknown : found.base
    var result = Truth.no
    for range in [found.near, found.undated] {
      for index in range {
        environment.bind(match.binding, to: found.rows[index].row)
        result = result.or(fits(match, found.rows[index], found, &environment, &memo))
        if result.rawValue >= ceiling.rawValue { return result }
      }
    }
    return result
  }

  /// Calls `body` for each row that fits or may fit, bound; a peer is read as of its own date.
  func forEachFit(
    of match: MatchNode, _ found: FoundRows, _ environment: inout Environment,
    _ memo: inout Memo,
    _ body: (Truth, inout Environment, inout Memo) -> Void
  ) {
    if found.base.isNo { return }
    let before = environment
    defer { environment = before }
    for range in [found.near, found.undated] {
      for index in range {
        let row = found.rows[index]
        environment.bind(match.binding, to: row.row)
        let truth = fits(match, row, found, &environment, &memo)
        if truth.isNo { continue }
        if case .peers = match.universe {
          environment.asOf = records[match.record].day(Int(row.row))
        }
        body(truth, &environment, &memo)
        environment.asOf = before.asOf
      }
    }
  }

  /// Whether the bound row fits, the conditions on the candidate alone included.
  func fits(
    _ match: MatchNode, _ row: MatchRow, _ found: FoundRows, _ environment: inout Environment,
    _ memo: inout Memo
  ) -> Truth {
    var truth = row.isUnknown ? Truth.unknown : found.base
    if found.checksKeys || row.checksKeys {
      truth = truth.and(all(match.keyConditions, &environment, &memo))
      if truth.isNo { return .no }
    }
    return match.residual.isEmpty ? truth : truth.and(all(match.residual, &environment, &memo))
  }

  /// The rows among which those are that fit.
  func rows(of match: MatchNode, _ environment: inout Environment, _ memo: inout Memo) -> FoundRows
  {
    let base = all(match.probe, &environment, &memo)
    if base.isNo { return FoundRows() }
    buildIndex(of: match, depth: environment.depth, &memo)
    var found = FoundRows()
    found.base = base
    var atoms: [Int64?] = []
    for (node, missing) in zip(match.probeKeys, match.missing) {
      let key = value(node, &environment, &memo)
      switch (key, missing) {
      case (.none, _): return FoundRows()
      case (.missing, .noMatch):
        found.lacksOwnKey = true
        atoms.append(nil)
      case (.missing, .unknown): atoms.append(nil)
      case _: atoms.append(memo.atoms.atom(of: key))
      }
    }
    let known = atoms.compactMap(\.self)
    if known.count == atoms.count {
      collect(known, from: match.slot, into: &found, memo)
    } else {
      found.checksKeys = true
      found.rows = rows(withSomeOf: atoms, of: match, &environment, &memo)
    }
    narrow(&found, match, &environment, &memo)
    return found
  }

  private func collect(_ atoms: [Int64], from slot: Int, into found: inout FoundRows, _ memo: Memo)
  {
    let others = memo.matchIndexes[slot]?.withoutSomeKey ?? []
    if let bucket = memo.matchIndexes[slot]?.keys.find(atoms) {
      found.rows = memo.matchIndexes[slot]?.buckets[Int(bucket)] ?? []
      found.bucket = bucket
    }
    if !others.isEmpty {
      found.rows = merged(found.rows, others)
      found.bucket = -1
    }
  }

  func merged(_ first: [MatchRow], _ second: [MatchRow]) -> [MatchRow] {
    if second.isEmpty { return first }
    return (first + second).sorted { $0.row < $1.row }
  }
}

extension Facts {
  func buildIndex(of match: MatchNode, depth: Int, _ memo: inout Memo) {
    if memo.matchIndexes[match.slot] != nil { return }
    var index = MatchIndex()
    var environment = Environment(bindingCount: match.bindingCount, depth: depth)
    switch match.universe {
    case .record:
      for row in 0..<Int32(records[match.record].count) {
        add(row, .yes, of: match, to: &index, &environment, &memo)
      }
    case .peers(let rule):
      let peers = memo.peers[rule] ?? PeerRows()
      for row in peers.certain { add(row, .yes, of: match, to: &index, &environment, &memo) }
      for row in peers.unknown { add(row, .unknown, of: match, to: &index, &environment, &memo) }
      for bucket in index.buckets.indices { index.buckets[bucket].sort { $0.row < $1.row } }
      index.all.sort { $0.row < $1.row }
    }
    memo.matchIndexes[match.slot] = index
  }

  private func add(
    _ row: Int32, _ taking: Truth, of match: MatchNode, to index: inout MatchIndex,
    _ environment: inout Environment, _ memo: inout Memo
  ) {
    environment.bind(match.binding, to: row)
    let truth = taking.and(all(match.build, &environment, &memo))
    if truth.isNo { return }
    var atoms: [Int64] = []
    var lacksSome = false
    for (node, missing) in zip(match.buildKeys, match.missing) {
      let key = value(node, &environment, &memo)
      switch (key, missing) {
      case (.none, _): return
      case (.missing, .noMatch):
        index.withoutKeyCount += 1
        return
      case (.missing, .unknown): lacksSome = true
      case _: atoms.append(memo.atoms.atom(of: key))
      }
    }
    let entry = MatchRow(row: row, isUnknown: truth.isUnknown, checksKeys: lacksSome)
    if lacksSome { return index.withoutSomeKey.append(entry) }
    index.all.append(entry)
    let bucket = Int(index.keys.insert(atoms))
    if bucket == index.buckets.count { index.buckets.append([]) }
    index.buckets[bucket].append(entry)
  }
}

/// Narrowing by time: rows stand in the order of their dates, so those near a day are one stretch.
extension Facts {
  private func narrow(
    _ found: inout FoundRows, _ match: MatchNode, _ environment: inout Environment,
    _ memo: inout Memo
  ) {
    let isDated = !records[match.record].dates.isEmpty
    let undated =
      isDated ? firstRow(found.rows, match, from: RecordRows.noDay) : found.rows.count
    found.near = 0..<undated
    found.undated = undated..<found.rows.count
    if match.timeBounds.isEmpty { return }
    var days = Int32.min...(RecordRows.noDay - 1)
    for bound in match.timeBounds {
      guard let other = self.days(of: bound, &environment, &memo) else { continue }
      if !days.overlaps(other) {
        found.near = 0..<0
        return
      }
      days = days.clamped(to: other)
    }
    let start = firstRow(found.rows, match, from: days.lowerBound)
    found.near = start..<max(start, firstRow(found.rows, match, from: days.upperBound + 1))
  }

  /// The first place whose day is not before the given one.
  private func firstRow(_ rows: [MatchRow], _ match: MatchNode, from day: Int32) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if records[match.record].days[Int(rows[middle].row)] < day {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The days that a bound leaves, never too few; nothing where it leaves all.
  private func days(
    of bound: TimeBoundNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> ClosedRange<Int32>? {
    switch bound {
    case .near(let length, let place):
      guard let row = row(place, environment) else { return nil }
      let base = records[place.record].date(row)
      return span(value(length, &environment, &memo), .around, of: base)
    case .within(let length, let direction, let base):
      let start = value(base, &environment, &memo)
      return span(value(length, &environment, &memo), direction, of: start)
    case .compares(let comparison, let other):
      return span(comparison, value(other, &environment, &memo))
    }
  }

  private func span(
    _ length: Value, _ direction: TimeDirection, of base: Value
  ) -> ClosedRange<Int32>? {
    guard case .duration(let duration) = length, duration.count >= 0, let point = TimePoint(base),
      let back = duration.negated, let first = point.adding(back), let last = point.adding(duration)
    else { return nil }
    let margin: Int32 = 4
    let day = point.day.number
    return switch direction {
    case .after: day...(last.day.number + margin)
    case .before: (first.day.number - margin)...day
    case .around: (first.day.number - margin)...(last.day.number + margin)
    }
  }

  private func span(_ comparison: Comparison, _ value: Value) -> ClosedRange<Int32>? {
    guard let day = TimePoint(value)?.day.number else { return nil }
    return switch comparison {
    case .equal: day...day
    case .notEqual: nil
    case .less, .lessOrEqual: Int32.min...day
    case .greater, .greaterOrEqual: day...(RecordRows.noDay - 1)
    }
  }
}
