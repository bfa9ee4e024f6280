package import Values

/// What an expression is evaluated for: the row in each binding, the day as of which tables and
/// parameters are read, and the group.
package struct Environment: Sendable {
  /// By binding; -1 where nothing is bound.
  package var rows: [Int32]
  package var asOf: Day?
  package var group: GroupView?
  /// The values of a grade's `give`s.
  package var givens: [Value] = []
  /// How deep computed fields stand inside each other here.
  var depth = 0

  /// Rows may lead to each other without an end; at this depth a value counts as too large.
  static let depthMax = 500

  package init(rows: [Int32], asOf: Day?, group: GroupView? = nil) {
    self.rows = rows
    self.asOf = asOf
    self.group = group
  }

  init(bindingCount: Int, depth: Int = 0) {
    rows = Array(repeating: -1, count: bindingCount)
    self.depth = depth
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
