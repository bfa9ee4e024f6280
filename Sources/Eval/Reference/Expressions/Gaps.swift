import Plan
import Vocabulary

/// What operands that are missing or none make of a function before it sees any: once for all of
/// them, by the rule that the vocabulary has for each.
struct Gaps: Sendable {
  let rule: GapRule
  /// What a key does that the candidate lacks: of a pair neither row comes first, so that one which
  /// either of them lacks matches nothing.
  let keys: MissingKey

  /// What a condition is already; nothing where its function must be asked. Of fewer operands one is
  /// given several times.
  func truth(_ first: Value, _ second: Value, _ third: Value) -> Truth? {
    switch rule {
    case .failsOnNone:
      if first.isNone || second.isNone || third.isNone { return .no }
      return first.isMissing || second.isMissing || third.isMissing ? .unknown : nil
    case .decidedByKnown: return first.isNone || second.isNone || third.isNone ? .no : nil
    case .matchesNothing: return match(first, second)
    case .isAsked, .decidedByOthers, .replaced, .carries, .skipsNone: return nil
    }
  }

  func truth(_ first: Value, _ second: Value) -> Truth? { truth(first, second, second) }

  func truth(_ only: Value) -> Truth? { truth(only, only, only) }

  /// - Parameter own: the candidate's key.
  private func match(_ own: Value, _ other: Value) -> Truth? {
    if own.isNone || other.isNone || other.isMissing { return .no }
    if !own.isMissing { return nil }
    switch keys {
    case .unknown: return .unknown
    case .noMatch: return .no
    }
  }

  /// What a value is already; nothing where its function must be asked.
  func value(_ first: Value, _ second: Value) -> Value? {
    switch rule {
    case .carries where first.isNone || second.isNone: Value.none
    case .carries, .skipsNone: (first.absence ?? second.absence).map { .missing(carried($0)) }
    case .failsOnNone, .decidedByKnown, .matchesNothing, .isAsked, .decidedByOthers, .replaced:
      nil
    }
  }

  func value(_ only: Value) -> Value? { value(only, only) }
}

/// What is left of an absence in the result of a calculation: only an overflow says more than that
/// there is none.
func carried(_ absence: Absence) -> Absence {
  switch absence {
  case .absent, .unreadable: .absent
  case .overflow: .overflow
  }
}

extension Value {
  fileprivate var absence: Absence? {
    if case .missing(let absence) = self { return absence }
    return nil
  }

  /// Neither missing nor none.
  var isKnown: Bool {
    switch self {
    case .missing, .none: false
    case .boolean, .number, .symbol, .symbols, .date, .time, .duration, .member, .part, .period,
      .set:
      true
    }
  }
}
