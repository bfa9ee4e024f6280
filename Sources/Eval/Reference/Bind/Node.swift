package import Checker
import Parser
package import Plan
package import Source
package import Values
package import Vocabulary

/// An expression bound to a data set: constants are values, texts are symbols, lists and tables are
/// places in the facts. Evaluation walks this tree; the range leads back to the rule's text.
package final class Node: Sendable {
  package let kind: NodeKind
  package let type: ValueType
  package let range: SourceRange

  init(_ kind: NodeKind, _ type: ValueType, at range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }
}

package enum NodeKind: Sendable {
  case constant(Value)
  /// By its place in the rulebook.
  case parameter(Int)
  case field(FieldPlace)
  case ownKey(RowPlace)
  case recordDate(RowPlace)
  case given(Int)
  case follow(Node, record: Int, field: Int)
  case datePart(DatePart, Node)
  case column(LookupNode, field: Int)
  case rowExists(LookupNode)

  case not(Node)
  case and([Node])
  case or([Node])
  case negate(Node)
  case arithmetic(ArithmeticOperator, Node, Node)
  case compare(Comparison, Node, Node)
  case between(Node, Node, Node)
  case sameKey(Node, Node, KeyComparison)
  case memberOf(Node, MemberTest)
  case textTest(Node, MemberTest)
  case state(Node, ValueState, isNegated: Bool)
  case orElse(Node, Node)
  case extreme(Extreme, [Node])
  case absolute(Node)
  case rounded(Rounding, Node)

  case withinTime(Node, length: Node, TimeDirection, of: Node)
  case during(Node, period: Node)
  case overlaps(Node, Node)
  case touches(Node, Node)
  case daysOf(Node)
  case elapsed(DurationUnit, from: Node, to: Node)
  case within(Node, RowPlace, RowPlace)
  case scope(Node, cases: [[Node]])

  case aggregate(AggregateNode)
  case exists(MatchNode)
  case invalid
}

/// A binding and the record of its rows.
package struct RowPlace: Hashable, Sendable {
  package let binding: Int
  package let record: Int
}

package struct FieldPlace: Hashable, Sendable {
  package let binding: Int
  package let record: Int
  package let field: Int
}

/// `same K` or `different K`, and what a candidate without the key makes of it.
package struct KeyComparison: Hashable, Sendable {
  package let isSame: Bool
  /// Of a pair neither row comes first: a key that one of them lacks matches nothing.
  package let ownMissing: MissingKey

  package static let same = KeyComparison(isSame: true, ownMissing: .unknown)
}

/// What stands behind `in`, or the patterns of a text test: constant texts as one tester, the rest
/// as expressions.
package struct MemberTest: Sendable {
  /// Places in `Facts.testers`.
  package let testers: [Int]
  package let values: [Node]
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case value, anyOf
    case text(TextTest)
  }
}

package final class LookupNode: Sendable {
  package let source: Lookup.Source
  package let keys: [Node]

  init(_ source: Lookup.Source, keys: [Node]) {
    self.source = source
    self.keys = keys
  }
}

/// A `Match` bound to a data set; `slot` is where its index is kept.
package final class MatchNode: Sendable {
  package let plan: Match
  package let universe: Universe
  package let slot: Int
  package let record: Int
  package let binding: Int
  package let outer: [Node]
  package let inner: [Node]
  package let outerKeys: [Node]
  package let innerKeys: [Node]
  /// Whether a row without the key does not match, rather than perhaps; one per key.
  package let missing: [MissingKey]
  package let keyConditions: [Node]
  package let timeBounds: [TimeBoundNode]
  package let residual: [Node]
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

  init(
    plan: Match, universe: Universe, slot: Int, outer: [Node], inner: [Node], outerKeys: [Node],
    innerKeys: [Node],
    keyConditions: [Node], timeBounds: [TimeBoundNode], residual: [Node],
    selection: SelectionNode, reach: ReachNode?, bindingCount: Int
  ) {
    self.plan = plan
    self.universe = universe
    self.slot = slot
    self.record = plan.record.index
    self.binding = plan.binding.index
    self.outer = outer
    self.inner = inner
    self.outerKeys = outerKeys
    self.innerKeys = innerKeys
    self.missing = plan.keys.map(\.missing)
    self.keyConditions = keyConditions
    self.timeBounds = timeBounds
    self.residual = residual
    self.selection = selection
    self.reach = reach
    self.bindingCount = bindingCount
  }
}

/// Where an absence looks: from the latest of the one to the earliest of the other.
package struct ReachNode: Sendable {
  package let earliest: [Node]
  package let latest: [Node]
}

/// A `Selection` bound to a data set.
package struct SelectionNode: Sendable {
  package let conditions: [Node]
  package let values: [Node]
  package let isDated: Bool
}

package enum TimeBoundNode: Sendable {
  case near(length: Node, RowPlace)
  case within(length: Node, TimeDirection, of: Node)
  case compares(Comparison, Node)
}

package final class AggregateNode: Sendable {
  package let kind: AggregateKind
  package let argument: Node?
  package let rank: Node?
  package let isDescending: Bool
  package let filter: [Node]
  package let source: Source
  /// The record that it goes over; nothing where there is none, after an error.
  package let record: Int?
  /// Its value depends on nothing but the rows that the index finds, and can be kept for them.
  package let isShared: Bool

  package enum Source: Sendable {
    case group
    case record(MatchNode)
    case peers(MatchNode)
  }

  init(
    kind: AggregateKind, argument: Node?, rank: Node?, isDescending: Bool, filter: [Node],
    source: Source, record: Int?, isShared: Bool
  ) {
    self.kind = kind
    self.argument = argument
    self.rank = rank
    self.isDescending = isDescending
    self.filter = filter
    self.source = source
    self.record = record
    self.isShared = isShared
  }
}
