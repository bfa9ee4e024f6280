import Checker
import Values

/// A place between the values of a type in their order. Dates, times, parts of dates, members of
/// choices and truth values are counted as numbers; texts are in the order of their bytes.
enum Cut: Hashable {
  case lowest
  case before(Exact)
  case behind(Exact)
  /// Before a text of these bytes. The place behind a text is before it with a 0 at its end, and the
  /// place behind all that start with it before it with a byte that no text has.
  case text([UInt8])
  case highest
}

extension Cut: Comparable {
  static func < (left: Cut, right: Cut) -> Bool {
    switch (left, right) {
    case (.lowest, .lowest), (.highest, _), (_, .lowest): false
    case (.lowest, _), (_, .highest): true
    case (.text(let first), .text(let second)): first.lexicographicallyPrecedes(second)
    case (.text, _): false
    case (_, .text): true
    case (.before(let first), .before(let second)), (.behind(let first), .behind(let second)),
      (.behind(let first), .before(let second)):
      first < second
    case (.before(let first), .behind(let second)): first <= second
    }
  }

  static func behind(text: String) -> Cut { .text(Array(text.utf8) + [0]) }

  static func before(text: String) -> Cut { .text(Array(text.utf8)) }

  static func behindAll(startingWith text: String) -> Cut { .text(Array(text.utf8) + [0xFF]) }

  var number: Exact? {
    switch self {
    case .before(let number), .behind(let number): number
    case .lowest, .highest, .text: nil
    }
  }

  /// The same place seen among whole numbers alone: before the first that is behind it.
  var amongWholeNumbers: Cut {
    switch self {
    case .before(let number): .before(number.roundedUp)
    case .behind(let number): number.roundedDown.adding(.one).map { .before($0) } ?? self
    case .lowest, .highest, .text: self
    }
  }

  enum Direction { case kept, turned }

  /// Moved by a function that keeps the order of numbers, or turns it round.
  func mapped(_ direction: Direction, _ change: (Exact) -> Exact?) -> Cut? {
    switch (self, direction) {
    case (.lowest, .kept), (.highest, .turned): .lowest
    case (.highest, .kept), (.lowest, .turned): .highest
    case (.before(let number), .kept), (.behind(let number), .turned):
      change(number).map { .before($0) }
    case (.behind(let number), .kept), (.before(let number), .turned):
      change(number).map { .behind($0) }
    case (.text, _): nil
    }
  }
}

/// Values of one type: stretches in order, apart from each other.
struct Stretches: Hashable {
  struct Stretch: Hashable {
    let from: Cut
    let to: Cut
  }

  private(set) var all: [Stretch]

  static let everything = Stretches(from: .lowest, to: .highest)
  static let nothing = Stretches([])

  init(from: Cut, to: Cut) {
    all = from < to ? [Stretch(from: from, to: to)] : []
  }

  /// In any order; what overlaps or touches becomes one.
  init(_ stretches: [Stretch]) {
    all = []
    for next in stretches.sorted(by: { $0.from < $1.from }) where next.from < next.to {
      if let last = all.last, next.from <= last.to {
        all[all.count - 1] = Stretch(from: last.from, to: max(last.to, next.to))
      } else {
        all.append(next)
      }
    }
  }

  static func number(_ number: Exact) -> Stretches {
    Stretches(from: .before(number), to: .behind(number))
  }

  static func numbers(_ range: ClosedRange<Int>) -> Stretches {
    Stretches(from: .before(Exact(range.lowerBound)), to: .behind(Exact(range.upperBound)))
  }

  var isEmpty: Bool { all.isEmpty }

  var isEverything: Bool { self == .everything }

  var low: Cut { all.first?.from ?? .highest }

  var high: Cut { all.last?.to ?? .lowest }

  /// Whether it is one number.
  var isPoint: Bool {
    guard all.count == 1, case .before(let low) = low, case .behind(let high) = high else {
      return false
    }
    return low == high
  }

  func intersection(_ other: Stretches) -> Stretches {
    if isEverything { return other }
    if other.isEverything { return self }
    var common: [Stretch] = []
    var (left, right) = (0, 0)
    while left < all.count, right < other.all.count {
      let (first, second) = (all[left], other.all[right])
      let (from, to) = (max(first.from, second.from), min(first.to, second.to))
      if from < to { common.append(Stretch(from: from, to: to)) }
      if first.to < second.to { left += 1 } else { right += 1 }
    }
    return Stretches(inOrder: common)
  }

  func union(_ other: Stretches) -> Stretches { Stretches(all + other.all) }

  var complement: Stretches {
    var rest: [Stretch] = []
    var from = Cut.lowest
    for stretch in all {
      if from < stretch.from { rest.append(Stretch(from: from, to: stretch.from)) }
      from = stretch.to
    }
    if from < .highest { rest.append(Stretch(from: from, to: .highest)) }
    return Stretches(inOrder: rest)
  }

  /// What of it a value can be that is a whole number.
  var amongWholeNumbers: Stretches {
    if isEverything { return self }
    return Stretches(
      all.map { Stretch(from: $0.from.amongWholeNumbers, to: $0.to.amongWholeNumbers) })
  }

  /// Nothing where a place cannot be moved.
  func mapped(_ move: (Cut) -> Cut?) -> Stretches? {
    var moved: [Stretch] = []
    for stretch in all {
      guard let one = move(stretch.from), let other = move(stretch.to) else { return nil }
      moved.append(Stretch(from: min(one, other), to: max(one, other)))
    }
    return Stretches(moved)
  }

  private init(inOrder stretches: [Stretch]) {
    all = stretches
  }
}
