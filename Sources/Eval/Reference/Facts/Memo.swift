import Checker
import Values

/// What has been worked out from some facts and is kept: indexes, and the values of what is asked
/// for again and again. The only thing that changes while rules are judged. It never changes what is
/// found, so that each thread, or each part of the data, can have its own.
package struct Memo: Sendable {
  var atoms = Atoms()
  /// By `MatchNode.slot`.
  var matchIndexes: [MatchIndex?]
  /// By `MatchNode.slot`: aggregates that depend only on the rows of one bucket.
  var sharedAggregates: [[Int32: Value]]
  var sharedPositions: [[Int32: Positions]]
  /// By rule, its candidates after `where`; of rules that ask for `peers`.
  var peers: [Int: PeerRows] = [:]
  /// By record, rows by their key fields.
  var keyIndexes: [KeyIndex?]
  /// By record and field, the values of computed fields.
  var computed: [[[Value?]]]
  var tableIndexes: [TableIndex?]
  /// By `MembershipNode.testers`.
  var answers: [SymbolAnswers]

  package init(for facts: Facts) {
    let records = facts.rulebook.records
    matchIndexes = Array(repeating: nil, count: facts.matchCount)
    sharedAggregates = Array(repeating: [:], count: facts.matchCount)
    sharedPositions = Array(repeating: [:], count: facts.matchCount)
    keyIndexes = Array(repeating: nil, count: records.count)
    computed = records.map { Array(repeating: [], count: $0.fields.count) }
    tableIndexes = Array(repeating: nil, count: facts.tables.count)
    answers = Array(repeating: SymbolAnswers(), count: facts.testers.count)
  }

  /// Drops what is kept of a record whose rows are other ones now.
  mutating func forget(_ record: Int) {
    keyIndexes[record] = nil
    computed[record] = Array(repeating: [], count: computed[record].count)
  }
}

/// The candidates among which `among` looks.
struct PeerRows: Sendable {
  var certain: [Int32] = []
  var unknown: [Int32] = []
  /// What is missing of those that are unknown.
  var causes: [Int32: Set<Missing>] = [:]
}
