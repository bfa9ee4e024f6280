import Parser
package import Source
import Values
package import Vocabulary

/// An expression whose names are resolved and whose type is known.
package struct Expr: Hashable, Sendable {
  package let kind: ExprKind
  package let type: ValueType
  package let range: SourceRange

  package init(_ kind: ExprKind, _ type: ValueType, at range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }
}

/// What an expression is made of: a value that is there, a value that is looked up, or a function
/// of values. Few forms, so that a pass says what is special about each and leaves the rest to
/// `children`.
package indirect enum ExprKind: Hashable, Sendable {
  case constant(Constant)
  case parameter(ParameterID)
  /// A field of a bound record.
  case field(BindingID, FieldID)
  /// A bound record's own key, as a reference to it.
  case ownKey(BindingID)
  /// The date or time that dates a bound record (its `at`; for a derived record its latest member).
  case recordDate(BindingID)
  /// A value of this grade's `give`, by its place.
  case given(Int)
  /// A field of the record that a reference names; missing where the reference dangles.
  case follow(Expr, FieldID)
  /// A column of the row that the keys find; missing where there is none (for `count`, `total` and
  /// `distinct` fields of a derived record 0).
  case column(Lookup, FieldID)
  /// `[a, b] in table`
  case rowExists(Lookup)
  /// A function of its operands, which stand in the order that its row of the table says. Types
  /// agree; a time against a date is already wrapped in `part(.day)`.
  case call(Function, [Expr])
  /// The value, or any member of it where it holds several codes, is among the items or has one of
  /// them as its start, end or part.
  case memberOf(Expr, [Membership], MemberTest)
  /// What the scope value's member compares, each member's conditions checked for the two records.
  case scope(Expr, cases: [[Expr]])
  case aggregate(Aggregate)
  /// `has R (c)`; `no R (c)` is its `not`, and knows its reach.
  case exists(BoundSource)
  /// An error is reported already.
  case invalid
}

/// How a value is held against the items of a `memberOf`.
package enum MemberTest: Hashable, Sendable {
  case value
  /// `any of` codes.
  case anyOf
  case text(TextTest)
}

/// One item of what stands behind `in`, or of the patterns of a text test.
package enum Membership: Hashable, Sendable {
  case value(Expr)
  case list(ListID)
  /// Texts from the first to the second, and all that start with the second.
  case span(String, String)
  /// All that start so.
  case prefix(String)
}

/// A row found by key.
package struct Lookup: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    case table(TableID)
    /// A derived record by its keys, or a record by its own key.
    case record(RecordID)
  }

  package let source: Source
  /// One per key column, in the order of the declaration.
  package let keys: [Expr]

  package init(_ source: Source, keys: [Expr]) {
    self.source = source
    self.keys = keys
  }
}

/// A record that an expression or clause looks through: each row is bound in turn.
package struct BoundSource: Hashable, Sendable {
  package let record: RecordID
  package let binding: BindingID
  /// All must hold.
  package let conditions: [Expr]
  /// Of an absence in a condition (`no R (c)`), where it looks; nothing where no row is needed to be
  /// absent, and where nothing bounds the look.
  package let reach: CheckedRule.Reach?

  package init(
    record: RecordID, binding: BindingID, conditions: [Expr], reach: CheckedRule.Reach? = nil
  ) {
    self.record = record
    self.binding = binding
    self.conditions = conditions
    self.reach = reach
  }
}

package struct Aggregate: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    /// The members of the group, each bound to the candidate's binding (a pair's members to both).
    case group
    case record(BoundSource)
    /// All candidates after `where` for which the conditions hold, itself included; a peer is bound
    /// to the source's binding.
    case peers(BoundSource)
  }

  package let kind: AggregateKind
  /// Evaluated once for each member; nothing for `count`.
  package let argument: Expr?
  /// The 95 of `percentile 95 of e`.
  package let rank: Expr?
  package let isDescending: Bool
  package let filter: [Expr]
  package let source: Source

  package init(
    kind: AggregateKind, argument: Expr?, rank: Expr? = nil, isDescending: Bool = false,
    filter: [Expr] = [], source: Source
  ) {
    self.kind = kind
    self.argument = argument
    self.rank = rank
    self.isDescending = isDescending
    self.filter = filter
    self.source = source
  }
}
