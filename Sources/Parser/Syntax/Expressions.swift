package import Source
package import Values
package import Vocabulary

/// A name as written, without the `「」` that may quote it.
package struct Name: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// A text literal, without its quotes.
package struct TextSyntax: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// What stands behind a number: nothing, a part of a hundred, or a measure word.
package enum NumberUnit: Hashable, Sendable {
  case none
  case percent
  case yuan
  case tenThousandYuan
  /// 岁 and 次, read and left without effect.
  case yearsOfAge, times
}

/// A condition or a value. Conditions and values are one tree; the checker tells them apart.
package struct ExprSyntax: Hashable, Sendable {
  package let kind: ExprSyntaxKind
  package let range: SourceRange

  package init(_ kind: ExprSyntaxKind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

package indirect enum ExprSyntaxKind: Hashable, Sendable {
  /// The digits as written, without `_`: `1000000`, `0.5`. With `.percent` not yet divided.
  case number(String, NumberUnit)
  case duration(Duration)
  case text(String)
  case date(Day)
  case time(Moment)
  case boolean(Bool)

  case name(Name)
  /// `visit.kind`
  case member(ExprSyntax, Name)
  /// `limit[item, hospital.level]`; a field of the row follows as `.member`.
  case lookup(Name, keys: [ExprSyntax])
  /// `[item, other.item]`
  case tuple([ExprSyntax])
  /// `(emergency, rescue)` behind `in`, and `急诊、抢救`.
  case alternatives([ExprSyntax])
  /// `"I20".."I25"`
  case span(ExprSyntax, ExprSyntax)
  /// Brackets, kept for the formatter and for lints.
  case parentheses(ExprSyntax)

  /// A function of one operand: `not c`, `-a`, `days of stay`.
  case unary(Function, ExprSyntax)
  case binary(BinaryOperator, ExprSyntax, ExprSyntax)
  /// Conditions joined by `and`. A comma between conditions makes no node: such conditions stand
  /// side by side in the clause's list.
  case and([ExprSyntax])
  case or([ExprSyntax])
  case between(ExprSyntax, ExprSyntax, ExprSyntax)
  /// `is missing`, `is present`, `is none`, `is unreadable`; `negated` for `is not …`.
  case state(ExprSyntax, ValueState, negated: Bool)
  /// `a within 14 days after b`
  case withinTime(ExprSyntax, length: ExprSyntax, TimeDirection, of: ExprSyntax)
  /// `days from a to b`
  case elapsed(DurationUnit, from: ExprSyntax, to: ExprSyntax)
  case extreme(Extreme, [ExprSyntax])
  /// `any of diagnoses`
  case anyOf(ExprSyntax)

  case aggregate(AggregateSyntax)
  /// `has fee (c)`, `no fee (c)`
  case existence(Existence, SourceSyntax)

  /// `same patient`, `different hospital`; the path as an expression.
  case same(ExprSyntax)
  case different(ExprSyntax)
  /// `within 30 days` standing alone: the length.
  case window(ExprSyntax)
  case gaps(ExprSyntax)
  /// `within scope of exclusive[…].scope`
  case scope(ExprSyntax)
  /// What recovery leaves where an expression could not be read; the error is reported already.
  case invalid
}

package enum Existence: String, CaseIterable, Hashable, Sendable {
  case has, no
}

/// `total amount where (…) of fee as f (…)`, `average cost among (…)`, `position by price …`.
package struct AggregateSyntax: Hashable, Sendable {
  package var kind: AggregateKind
  package var kindRange: SourceRange
  /// Nothing for `count`; the condition of `any`, `all`, `share`; the value to rank of `position`.
  package var argument: ExprSyntax?
  /// The 95 of `percentile 95 of e`.
  package var rank: ExprSyntax?
  /// Only `position` has one; ascending where nothing is said.
  package var isDescending: Bool
  /// The conditions of `where (…)`.
  package var filter: [ExprSyntax]
  package var source: AggregateSource

  package init(
    kind: AggregateKind, kindRange: SourceRange, argument: ExprSyntax? = nil,
    rank: ExprSyntax? = nil, isDescending: Bool = false, filter: [ExprSyntax] = [],
    source: AggregateSource = .group
  ) {
    self.kind = kind
    self.kindRange = kindRange
    self.argument = argument
    self.rank = rank
    self.isDescending = isDescending
    self.filter = filter
    self.source = source
  }
}

package enum AggregateSource: Hashable, Sendable {
  /// The group that `same` makes; in a `define` or a `grade`, its own members.
  case group
  /// `of fee as f (…)`
  case record(SourceSyntax)
  /// `among (…)`, with an optional alias for the peer.
  case peers(alias: Name?, conditions: [ExprSyntax])
}

/// A record that an expression or a clause looks at: `fee as f (…)`.
package struct SourceSyntax: Hashable, Sendable {
  package let record: Name
  package let alias: Name?
  package let conditions: [ExprSyntax]
  package let range: SourceRange

  package init(record: Name, alias: Name?, conditions: [ExprSyntax], at range: SourceRange) {
    self.record = record
    self.alias = alias
    self.conditions = conditions
    self.range = range
  }
}
