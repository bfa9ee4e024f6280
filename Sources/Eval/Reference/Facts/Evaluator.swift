package import Checker
import Parser
import Plan
package import Values

/// Everything that evaluating expressions needs: the rows, the bound tables and parameters, and the
/// indexes built on the way. The finder and the explainer evaluate with the same functions.
package struct Evaluator: Sendable {
  package let rulebook: CheckedRulebook
  package internal(set) var symbols: SymbolTable
  /// By `RecordID`.
  package internal(set) var records: [RecordRows]
  /// The data that the rows come from.
  package internal(set) var data: [RecordData?]
  /// Records whose file is not there.
  package internal(set) var absentFiles: Set<Int> = []
  var tables: [TableRows]
  let parameters: [ParameterValues]
  var testers: [SymbolTester]
  var atoms = Atoms()

  /// By `MatchNode.slot`.
  var matchIndexes: [MatchIndex?]
  /// By `MatchNode.slot`: aggregates that depend only on the rows of one bucket.
  var sharedAggregates: [[Int32: Value]]
  var sharedPositions: [[Int32: Positions]]
  /// By record, rows by their key fields.
  var keyIndexes: [KeyIndex?]
  /// By record and field, the values of computed fields.
  var computed: [[[Value?]]]
  /// How deep computed fields stand inside each other just now.
  var depth = 0
  /// In the order in which the records were derived.
  package internal(set) var derivedAccounts: [DerivedAccount] = []
  /// The candidates of the rule that is judged, after `where`.
  var peers = PeerRows()

  /// The candidates among which `among` looks.
  struct PeerRows: Sendable {
    var certain: [Int32] = []
    var unknown: [Int32] = []
    /// What is missing of those that are unknown.
    var causes: [Int32: Set<Missing>] = [:]
  }

  var limits = RunLimits.standard
  /// What the rule that is judged has too much of.
  var exceeded: RunLimit?

  static let depthMax = 500
}

/// What an expression is evaluated for: the row in each binding, the day as of which tables and
/// parameters are read, and the group.
package struct Environment: Sendable {
  /// By binding; -1 where nothing is bound.
  package var rows: [Int32]
  package var asOf: Day?
  package var group: GroupView?
  /// The values of a grade's `give`s.
  package var givens: [Value] = []

  package init(rows: [Int32], asOf: Day?, group: GroupView? = nil) {
    self.rows = rows
    self.asOf = asOf
    self.group = group
  }

  init(bindingCount: Int) {
    rows = Array(repeating: -1, count: bindingCount)
  }

  /// Binds a row, making room for the binding where a rule's own count does not know it.
  mutating func bind(_ binding: Int, to row: Int32) {
    while rows.count <= binding { rows.append(-1) }
    rows[binding] = row
  }
}

/// The members that a group's aggregates are taken over.
package struct GroupView: Sendable {
  package let members: [Member]
  package let range: Range<Int>

  package init(_ members: [Member], _ range: Range<Int>) {
    self.members = members
    self.range = range
  }

  package init(_ members: [Member]) {
    self.init(members, members.indices)
  }
}

extension Evaluator {
  func row(_ place: RowPlace, _ environment: Environment) -> Int? {
    guard environment.rows.indices.contains(place.binding) else { return nil }
    let row = environment.rows[place.binding]
    return row < 0 ? nil : Int(row)
  }

  /// The value of a field of a row.
  package mutating func value(record: Int, field: Int, row: Int) -> Value {
    switch records[record].columns[field] {
    case .stored(let column): return Value(column.value(row: records[record].physical[row]))
    case .values(let values): return values[row]
    case .computed(let node): return computedValue(node, record, field, row)
    case .period(let period): return periodValue(period, record, row)
    case .nothing: return .missing(.absent)
    }
  }

  private mutating func computedValue(
    _ node: Node, _ record: Int, _ field: Int, _ row: Int
  ) -> Value {
    if computed[record][field].isEmpty {
      computed[record][field] = Array(repeating: nil, count: records[record].count)
    }
    if let known = computed[record][field][row] { return known }
    guard depth < Evaluator.depthMax else { return .missing(.overflow) }
    depth += 1
    defer { depth -= 1 }
    var environment = rowEnvironment(record, row)
    let result = value(node, &environment)
    computed[record][field][row] = result
    return result
  }

  /// The row in binding 0, read as of its own date.
  func rowEnvironment(_ record: Int, _ row: Int) -> Environment {
    Environment(rows: [Int32(row)], asOf: records[record].day(row))
  }

}

extension Evaluator {
  /// The value of a parameter as of a day; missing where none is in force.
  func parameter(_ index: Int, asOf day: Day?) -> Value {
    parameters[index].value(asOf: day)
  }
}

/// A parameter with its values as the data's.
struct ParameterValues: Sendable {
  let values: [(value: Value, from: Day?, to: Day?)]

  func value(asOf day: Day?) -> Value {
    place(asOf: day).map { values[$0].value } ?? .missing(.absent)
  }

  /// Which of the values is in force.
  func place(asOf day: Day?) -> Int? {
    values.firstIndex { isInForce(from: $0.from, to: $0.to, asOf: day) }
  }
}

/// Whether a day lies between two, both included; without a day only what is always in force.
func isInForce(from: Day?, to: Day?, asOf day: Day?) -> Bool {
  guard let day else { return from == nil && to == nil }
  if let from, day < from { return false }
  if let to, day > to { return false }
  return true
}
