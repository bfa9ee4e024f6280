package import Checker
package import Plan
package import Source
import Values
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
  case column(LookupNode, field: Int)
  case rowExists(LookupNode)
  case call(CallNode)
  case memberOf(Node, MembershipNode)
  case scope(Node, cases: [[Node]])
  case aggregate(AggregateNode)
  case exists(MatchNode)
  case invalid
}

/// A function with its operands, and how it is worked out.
package final class CallNode: Sendable {
  package let function: Function
  package let operands: [Node]
  /// Of fewer than three operands, the last stands for those that are not there: the evaluator asks
  /// for as many as the function has.
  let first: Node
  let second: Node
  let third: Node
  let type: ValueType
  let gaps: Gaps
  let body: Working.Body

  /// - Parameter keys: of `same K`, what a key does that the candidate lacks.
  init(_ function: Function, _ operands: [Node], as type: ValueType, keys: MissingKey = .unknown) {
    self.function = function
    self.operands = operands
    self.type = type
    first = operands[0]
    second = operands.count > 1 ? operands[1] : operands[0]
    third = operands.count > 2 ? operands[2] : second
    let working = Working(function, keys: keys)
    gaps = working.gaps
    body = working.body
  }
}

extension Node {
  /// The expressions directly below that are evaluated for the same records.
  package var children: [Node] {
    switch kind {
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .aggregate, .exists,
      .invalid:
      []
    case .follow(let base, _, _): [base]
    case .column(let lookup, _), .rowExists(let lookup): lookup.keys
    case .call(let call): call.operands
    case .memberOf(let value, let test): [value] + test.values
    case .scope(let base, let cases): [base] + cases.flatMap { $0 }
    }
  }

  /// The function that it is a call of, with its operands.
  package var call: CallNode? {
    if case .call(let call) = kind { return call }
    return nil
  }
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

/// What stands behind `in`, or the patterns of a text test: constant texts as one tester, the rest
/// as expressions.
package struct MembershipNode: Sendable {
  /// Places in `Facts.testers`.
  package let testers: [Int]
  package let values: [Node]
  package let test: MemberTest
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
  /// Conditions on the probe side, which is bound when rows are looked for.
  package let probe: [Node]
  /// Conditions on the build side, whose rows are indexed by the keys.
  package let build: [Node]
  package let probeKeys: [Node]
  package let buildKeys: [Node]
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
    plan: Match, universe: Universe, slot: Int, probe: [Node], build: [Node], probeKeys: [Node],
    buildKeys: [Node],
    keyConditions: [Node], timeBounds: [TimeBoundNode], residual: [Node],
    selection: SelectionNode, reach: ReachNode?, bindingCount: Int
  ) {
    self.plan = plan
    self.universe = universe
    self.slot = slot
    self.record = plan.record.index
    self.binding = plan.binding.index
    self.probe = probe
    self.build = build
    self.probeKeys = probeKeys
    self.buildKeys = buildKeys
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
  package let working: AggregateWorking
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
    working: AggregateWorking, argument: Node?, rank: Node?, isDescending: Bool, filter: [Node],
    source: Source, record: Int?, isShared: Bool
  ) {
    self.working = working
    self.argument = argument
    self.rank = rank
    self.isDescending = isDescending
    self.filter = filter
    self.source = source
    self.record = record
    self.isShared = isShared
  }
}
