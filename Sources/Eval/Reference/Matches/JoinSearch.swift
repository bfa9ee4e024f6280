import Checker
import Values
import Vocabulary

/// A row that a `with` found.
package struct JoinMatch: Sendable {
  package let row: Int32
  package let truth: Truth
}

/// Takes the rows that a clause tries, in the order of date and key, and keeps those it asks for:
/// all, the first later one or the last earlier one. Where an earlier choice is unknown, so is the
/// one that is made: it might be another row.
struct JoinSearch {
  private let which: JoinChoice
  private let isAnother: Bool
  private let record: Int
  private let isOwnRecord: Bool
  private let own: Int32
  private let ownPoint: TimePoint?
  /// Whether order by date has any meaning for the record.
  private let isDated: Bool
  /// The candidate lacks a key, so that any row is as unknown as the first.
  var needsOneOnly = false
  /// From here on rows have no date.
  var reachesUndated = false
  /// Of `every` all that fit; else those of which one is the choice.
  private var possible: [JoinMatch] = []
  private var chosen: JoinMatch?
  private var isChoiceUnknown = false

  init(_ join: JoinNode, _ environment: Environment, _ facts: Facts) {
    which = join.join.which
    isAnother = join.join.isAnother
    record = join.match.record
    isOwnRecord = record == join.candidateRecord
    own = environment.rows.first ?? -1
    ownPoint = own < 0 ? nil : TimePoint(facts.records[join.candidateRecord].date(Int(own)))
    isDated = !facts.records[record].dates.isEmpty
  }

  /// Whether no further row can change the result, as long as rows have dates.
  var hasEnough: Bool {
    switch which {
    case _ where needsOneOnly: !possible.isEmpty
    case .every: false
    case .next: chosen?.truth.isYes == true && !reachesUndated
    case .previous: false
    }
  }

  /// Whether the row stands on the side that is asked for.
  func side(of row: Int32, _ facts: Facts) -> Truth {
    if isAnother && isOwnRecord && row == own { return .no }
    switch which {
    case .every: return .yes
    case .next: return distance(of: row, facts).map { Truth($0 > 0) } ?? .unknown
    case .previous: return distance(of: row, facts).map { Truth($0 < 0) } ?? .unknown
    }
  }

  /// 1 for a later row, -1 for an earlier one; nothing where a date is missing.
  private func distance(of row: Int32, _ facts: Facts) -> Int? {
    if isOwnRecord && row == own { return 0 }
    let point = TimePoint(facts.records[record].date(Int(row)))
    if isOwnRecord {
      if isDated && (point == nil || ownPoint == nil) { return nil }
      return order(row, own)
    }
    guard let point, let ownPoint else { return nil }
    return point.compared(with: ownPoint)
  }

  mutating func take(_ row: Int32, _ truth: Truth) {
    if truth.isNo { return }
    let match = JoinMatch(row: row, truth: truth)
    switch which {
    case .every: possible.append(match)
    case .next: takeNext(match)
    case .previous: takePrevious(match)
    }
  }

  private mutating func takeNext(_ match: JoinMatch) {
    possible.append(match)
    if reachesUndated || match.truth.isUnknown { isChoiceUnknown = true }
    if chosen == nil || (chosen?.truth.isUnknown == true && match.truth.isYes) { chosen = match }
  }

  private mutating func takePrevious(_ match: JoinMatch) {
    if match.truth.isYes {
      chosen = match
      possible = [match]
      isChoiceUnknown = false
    } else {
      possible.append(match)
      isChoiceUnknown = true
      if chosen == nil { chosen = match }
    }
  }

  var result: [JoinMatch] {
    switch which {
    case .every: return possible
    case .next, .previous:
      if isChoiceUnknown { return possible.map { JoinMatch(row: $0.row, truth: .unknown) } }
      return chosen.map { [$0] } ?? []
    }
  }
}
