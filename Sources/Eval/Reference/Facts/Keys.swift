import Values

/// Gives equal values equal numbers, so that keys are compared and hashed as integers. Only values
/// of one type meet in one place of a key.
struct Atoms: Sendable {
  private var numbers: [Exact: Int64] = [:]
  private var lists: [[Int64]: Int64] = [:]

  /// INVARIANT: not of a missing value or of none.
  mutating func atom(of value: Value) -> Int64 {
    switch value {
    case .symbol(let symbol): Int64(symbol.index)
    case .date(let day): Int64(day.number)
    case .time(let moment): moment.seconds
    case .member(let place): Int64(place)
    case .part(let ordinal): Int64(ordinal)
    case .boolean(let isTrue): isTrue ? 1 : 0
    case .number(let number): atom(of: number)
    case .symbols(let symbols): atom(of: Set(symbols.map { Int64($0.index) }).sorted())
    case .set(let members): atom(of: Set(members.map { atom(of: $0) }).sorted())
    case .duration(let duration): Int64(duration.count) &* 8 &+ duration.unit.place
    case .missing, .none, .period: -1
    }
  }

  /// Whole numbers stand for themselves, doubled; others are numbered as they come.
  private mutating func atom(of number: Exact) -> Int64 {
    if number.isInteger, let whole = Int64(exactly: number.numerator / number.denominator),
      whole.magnitude < 1 << 61
    {
      return whole * 2
    }
    if let known = numbers[number] { return known }
    let atom = Int64(numbers.count) * 2 + 1
    numbers[number] = atom
    return atom
  }

  private mutating func atom(of list: [Int64]) -> Int64 {
    if let known = lists[list] { return known }
    let atom = Int64(lists.count)
    lists[list] = atom
    return atom
  }
}

extension DurationUnit {
  fileprivate var place: Int64 {
    switch self {
    case .minutes: 0
    case .hours: 1
    case .days: 2
    case .weeks: 3
    case .months: 4
    case .years: 5
    }
  }
}

/// Numbers keys of several parts as they come, part by part.
struct KeyTable: Sendable {
  private struct Step: Hashable {
    let before: Int32
    let atom: Int64
  }

  private var steps: [Step: Int32] = [:]
  private var nodeCount: Int32 = 0
  private(set) var count: Int32 = 0
  private var numberOfNode: [Int32: Int32] = [:]

  /// The number of a key; a new one where it is not there yet. All keys have equally many parts.
  mutating func insert(_ atoms: [Int64]) -> Int32 {
    var node: Int32 = -1
    for atom in atoms {
      let step = Step(before: node, atom: atom)
      if let known = steps[step] {
        node = known
      } else {
        steps[step] = nodeCount
        node = nodeCount
        nodeCount += 1
      }
    }
    if let known = numberOfNode[node] { return known }
    numberOfNode[node] = count
    count += 1
    return count - 1
  }

  func find(_ atoms: [Int64]) -> Int32? {
    var node: Int32 = -1
    for atom in atoms {
      guard let next = steps[Step(before: node, atom: atom)] else { return nil }
      node = next
    }
    return numberOfNode[node]
  }
}
