package import Checker
package import Source
package import Vocabulary

/// An expression of a program: what is worked out, over which rows, and what its value can be. The
/// range leads back to the rule's text.
package final class Node: Sendable {
  package let kind: NodeKind
  package let type: ValueType
  package let values: ValueShape
  package let range: SourceRange

  init(_ kind: NodeKind, _ type: ValueType, _ values: ValueShape, at range: SourceRange) {
    self.kind = kind
    self.type = type
    self.values = values
    self.range = range
  }
}

/// The forms of the checked rulebook (`ExprKind`), each with its places resolved.
package enum NodeKind: Sendable {
  case constant(ConstantID)
  case parameter(ParameterID)
  case field(FieldPlace)
  case ownKey(RowPlace)
  case recordDate(RowPlace)
  case given(Int)
  /// A field of the row that a reference names.
  case follow(Node, record: RecordID, field: FieldID)
  case column(LookupNode, field: FieldID)
  case rowExists(LookupNode)
  case call(CallNode)
  case memberOf(Node, MembershipNode)
  case scope(Node, cases: [[Node]])
  case aggregate(AggregateNode)
  case exists(MatchNode)
  /// An error is reported already: unknown.
  case invalid
}

/// A binding and the record of its rows.
package struct RowPlace: Hashable, Sendable {
  package let binding: BindingID
  package let record: RecordID
}

/// A field of a bound row.
package struct FieldPlace: Hashable, Sendable {
  package let binding: BindingID
  package let record: RecordID
  package let field: FieldID
}

/// A function with its operands.
package final class CallNode: Sendable {
  package let function: Function
  package let operands: [Node]
  /// Of `same K`, what a key does that the candidate lacks: of a pair neither row comes first, and
  /// a key that one of them lacks matches nothing.
  package let ownMissing: MissingKey
  /// Function and policy together; an engine keeps beside it how they are worked out.
  package let use: FunctionID

  init(_ use: FunctionUse, _ operands: [Node], at id: FunctionID) {
    function = use.function
    ownMissing = use.ownMissing
    self.operands = operands
    self.use = id
  }
}

/// A function as some expressions of the program use it.
package struct FunctionUse: Hashable, Sendable {
  package let function: Function
  package let ownMissing: MissingKey
}

/// What stands behind `in`, or the patterns of a text test.
package struct MembershipNode: Sendable {
  /// Constant texts and lists.
  package let testers: [TesterID]
  package let values: [Node]
  package let test: MemberTest
}

/// Texts that a value is tested for: all members of a membership, or the patterns of a text test.
package struct Tester: Hashable, Sendable {
  package let items: [Item]
  package let test: Test

  package enum Item: Hashable, Sendable {
    case list(ListID)
    case entry(CheckedList.Entry)
  }

  package enum Test: Hashable, Sendable {
    case member
    case pattern(TextTest)
  }
}

/// A row found by its keys.
package final class LookupNode: Sendable {
  package let source: Lookup.Source
  package let keys: [Node]

  init(_ source: Lookup.Source, keys: [Node]) {
    self.source = source
    self.keys = keys
  }
}
