package import Checker
package import Vocabulary

/// How the rows of a record are found that fit some conditions: what `with`, `without`, `needs`,
/// `has`, an aggregate `of` a record, `among` and pairs have in common. All parts must hold; how a
/// missing value acts is told by Kleene's `and`, whatever part a condition stands in.
///
/// The rows of the record are the build side, which an index holds; what is bound besides is the
/// probe side, which asks it.
package final class MatchNode: Sendable {
  package let id: MatchID
  package let universe: Universe
  package let record: RecordID
  /// The binding that each row is tried in.
  package let binding: BindingID
  /// Conditions that do not speak of the row.
  package let probeConditions: [Node]
  /// Conditions of the row alone, the same whatever the candidate is.
  package let buildConditions: [Node]
  /// Equalities between a value of the row and one of the other bindings: an index finds them.
  package let keys: [MatchKeyNode]
  /// Narrows the rows by their date. Each bound stands in `residual` too: it may be left unused.
  package let timeBounds: [TimeBoundNode]
  /// The remaining conditions.
  package let residual: [Node]
  /// What a candidate without a key is looked up by.
  package let selection: SelectionNode
  /// Of an absence in a condition, where it looks.
  package let reach: ReachNode?
  /// How many bindings an environment for its rows needs.
  package let bindingCount: Int

  /// Among which rows it looks.
  package enum Universe: Hashable, Sendable {
    case record
    /// The candidates of a rule, by its place, after `where`.
    case peers(ofRule: Int)
  }

  init(_ parts: Parts, id: MatchID, bindingCount: Int) {
    self.id = id
    self.bindingCount = bindingCount
    universe = parts.universe
    record = parts.record
    binding = parts.binding
    probeConditions = parts.probeConditions
    buildConditions = parts.buildConditions
    keys = parts.keys
    timeBounds = parts.timeBounds
    residual = parts.residual
    selection = parts.selection
    reach = parts.reach
  }

  /// What a match is made of, before it has its place.
  struct Parts {
    let universe: Universe
    let record: RecordID
    let binding: BindingID
    let probeConditions: [Node]
    let buildConditions: [Node]
    let keys: [MatchKeyNode]
    let timeBounds: [TimeBoundNode]
    let residual: [Node]
    let selection: SelectionNode
    let reach: ReachNode?
  }

  /// All that must hold, in no particular order.
  package var conditions: [Node] {
    probeConditions + buildConditions + keys.map(\.condition) + residual
  }
}

/// `same K` or `x.K = e`.
package struct MatchKeyNode: Sendable {
  package let probe: Node
  package let build: Node
  package let missing: MissingKey
  /// The condition as a whole.
  package let condition: Node
}

/// A bound on the date of the row.
package enum TimeBoundNode: Sendable {
  /// At most so far from the date of another binding.
  case near(length: Node, RowPlace)
  /// `within length direction of value`
  case within(length: Node, TimeDirection, of: Node)
  /// The date compares so with the value.
  case compares(Comparison, Node)
}

/// Of the residual conditions of a match those that read of the other bindings nothing but codes:
/// many candidates share such values, so that the rows are worth keeping for the next one.
package struct SelectionNode: Sendable {
  package let conditions: [Node]
  /// What they read of the other bindings.
  package let values: [Node]
  /// Whether they read tables or parameters that change with time.
  package let isDated: Bool
}

/// Where an absence looks: from the latest of the one to the earliest of the other.
package struct ReachNode: Sendable {
  package let earliest: [Node]
  package let latest: [Node]
}

/// What is taken over the members of a group, the rows of a record or the peers of a candidate.
package final class AggregateNode: Sendable {
  package let id: AggregateID
  package let kind: AggregateKind
  package let argument: Node?
  /// The 95 of `percentile 95 of e`.
  package let rank: Node?
  package let isDescending: Bool
  package let filter: [Node]
  package let source: Source
  /// The record that it goes over; nothing where there is none, after an error.
  package let record: RecordID?
  /// Its value depends on nothing but the rows that the index finds, and can be kept for them.
  package let isShared: Bool

  package enum Source: Sendable {
    case group
    case record(MatchNode)
    case peers(MatchNode)
  }

  init(_ parts: Parts, id: AggregateID) {
    self.id = id
    kind = parts.kind
    argument = parts.argument
    rank = parts.rank
    isDescending = parts.isDescending
    filter = parts.filter
    source = parts.source
    record = parts.record
    isShared = parts.isShared
  }

  /// What an aggregate is made of, before it has its place.
  struct Parts {
    let kind: AggregateKind
    let argument: Node?
    let rank: Node?
    let isDescending: Bool
    let filter: [Node]
    let source: Source
    let record: RecordID?
    let isShared: Bool
  }

  /// The match that finds its rows; nothing over a group.
  package var match: MatchNode? {
    switch source {
    case .group: nil
    case .record(let match), .peers(let match): match
    }
  }
}
