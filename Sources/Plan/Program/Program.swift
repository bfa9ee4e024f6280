package import Checker

/// All that a run needs: what is read and how, what is worked out from it, and every rule in its
/// relational normal form. Closed: names are resolved, whatever is decided by the rulebook alone is
/// decided, and every engine runs it without looking anything up elsewhere.
///
/// Constants, texts to test for, matches and aggregates stand in tables, which expressions name by
/// place, so that an engine can keep beside each what it makes of it.
package struct Program: Sendable {
  package let layers: [Layer]
  package let choices: [Choice]
  package let scopes: [ScopeMembers]
  package let records: [RecordNode]
  package let lists: [CheckedList]
  package let tables: [TableNode]
  package let parameters: [Parameter]

  package let constants: [Constant]
  package let testers: [Tester]
  package let functions: [FunctionUse]
  package let matches: [MatchNode]
  package let aggregates: [AggregateNode]

  /// Each comes after what it is made from.
  package let derivations: [DerivationNode]
  /// In the order of their ids, and of their effective periods within one id.
  package let rules: [RuleNode]
  package let dismissals: [DismissalNode]
  /// Whether some dismissal looks at more findings than the one that it may take out.
  package let dismissalsReadOthers: Bool
  package let grades: [GradeNode]
  /// The record `finding`, where something reads it.
  package let findingRecord: RecordID?
}

/// A place in `Program.constants`.
package struct ConstantID: Hashable, Sendable {
  package let index: Int
}

/// A place in `Program.testers`.
package struct TesterID: Hashable, Sendable {
  package let index: Int
}

/// A place in `Program.functions`.
package struct FunctionID: Hashable, Sendable {
  package let index: Int
}

/// A place in `Program.matches`.
package struct MatchID: Hashable, Sendable {
  package let index: Int
}

/// A place in `Program.aggregates`.
package struct AggregateID: Hashable, Sendable {
  package let index: Int
}
