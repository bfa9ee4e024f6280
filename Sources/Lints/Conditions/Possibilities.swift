import Checker

/// What a value may be.
struct Possible: Hashable {
  var values: Stretches
  var mayBeMissing: Bool
  var mayBeNone: Bool

  static let none = Possible(values: .nothing, mayBeMissing: false, mayBeNone: true)
  static let missing = Possible(values: .nothing, mayBeMissing: true, mayBeNone: false)

  static func present(_ values: Stretches) -> Possible {
    Possible(values: values, mayBeMissing: false, mayBeNone: false)
  }

  var isImpossible: Bool { values.isEmpty && !mayBeMissing && !mayBeNone }

  func intersection(_ other: Possible) -> Possible {
    Possible(
      values: values.intersection(other.values), mayBeMissing: mayBeMissing && other.mayBeMissing,
      mayBeNone: mayBeNone && other.mayBeNone)
  }
}

/// What may be at one time: for some values what they may be; of all others anything.
struct Situation {
  private(set) var possible: [Expr: Possible] = [:]

  static let any = Situation()

  init() {}

  init(_ term: Expr, _ possible: Possible) {
    self.possible = [term: possible]
  }

  /// Nothing where they cannot be at one time.
  func meeting(_ other: Situation) -> Situation? {
    if possible.count < other.possible.count { return other.meeting(self) }
    var both = self
    for (term, one) in other.possible {
      guard let known = both.possible[term] else {
        both.possible[term] = one
        continue
      }
      let common = known.intersection(one)
      if common.isImpossible { return nil }
      both.possible[term] = common
    }
    return both
  }
}

/// All situations in which something holds, and perhaps more; empty where it never does.
struct Situations {
  private(set) var all: [Situation]

  static let any = Situations([.any])
  static let none = Situations([])

  /// More than these are not told apart.
  private static let countMax = 24

  init(_ all: [Situation]) {
    self.all = all.count > Situations.countMax ? [.any] : all
  }

  init(_ term: Expr, _ possible: Possible) {
    all = possible.isImpossible ? [] : [Situation(term, possible)]
  }

  var isEmpty: Bool { all.isEmpty }

  /// Whether both say something of one value.
  func concern(_ other: Situations) -> Bool {
    all.contains { one in
      other.all.contains { another in one.possible.keys.contains { another.possible[$0] != nil } }
    }
  }

  func or(_ other: Situations) -> Situations { Situations(all + other.all) }

  /// Where they would be too many, those of one side stand for both.
  func and(_ other: Situations) -> Situations {
    var both: [Situation] = []
    for one in all {
      for another in other.all {
        if let common = one.meeting(another) { both.append(common) }
      }
    }
    return both.count > Situations.countMax
      ? (all.count < other.all.count ? self : other) : .init(both)
  }
}
