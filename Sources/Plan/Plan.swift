package import Checker
package import Values

/// What every engine runs: each rule in its relational normal form. Values only, so that one plan
/// serves the interpreter, the engine and the writers of SQL.
package struct RulebookPlan: Sendable {
  /// Each comes after what it is made from.
  package let derivations: [Derivation]
  /// In the order of `CheckedRulebook.rules`.
  package let rules: [RulePlan]
  package let dismissals: [Dismissal]
  /// Whether some dismissal looks at more findings than the one that it may take out.
  package let dismissalsReadOthers: Bool
  package let grades: [GradePlan]
}

/// A derived record: one row per group of the base's rows, or per run of a group.
package struct Derivation: Hashable, Sendable {
  package let record: RecordID
  package let base: RecordID
  package let filters: [Expr]
  package let keys: [FieldID]
  /// The longest gap inside a run.
  package let gaps: Expr?
  package let gives: [FieldID]
  package let requirements: Requirements
}

/// When a rule is judged.
package enum RuleStage: Hashable, Sendable {
  /// Over data and derived records.
  case first
  /// Over the findings of the first.
  case second
}

/// One rule: scan, filter, need, join, group, judge, emit.
package struct RulePlan: Sendable {
  /// The place in `CheckedRulebook.rules`; title, basis, certainty and money stand there.
  package let index: Int
  package let id: String
  package let stage: RuleStage
  package let bindings: [Binding]
  package let scan: Scan
  package let effectiveFrom: Day?
  package let effectiveTo: Day?
  /// The first day of a version that is not the first of its id: it tells the findings apart.
  package let laterVersionFrom: Day?
  /// The `where`; for pairs what is not in the scan's match.
  package let filters: [Expr]
  /// Each `unless` of single candidates that reads no record of a `with`.
  package let exemptions: [CheckedRule.Exemption]
  package let needs: [NeedPlan]
  package let joins: [JoinPlan]
  /// Joins that depend on each other, in the order of their first clause. A candidate passes when
  /// each component has a combination of rows that fits.
  package let components: [JoinComponent]
  /// Conditions of `flag if` that choose candidates and read no record of a `with`.
  package let membership: [Expr]
  package let grouping: CheckedRule.Grouping?
  package let judging: [Expr]
  package let groupExemptions: [CheckedRule.Exemption]
  package let target: CheckedRule.FlagTarget
  package let requirements: Requirements

  package enum Scan: Sendable {
    /// Each row of the record, in binding 0.
    case each(RecordID)
    /// Pairs of different rows: the earlier by date and key in binding 0, or the one with the
    /// smaller `order`; pairs with equal `order` are left out. `match` finds binding 1: what it
    /// leaves out is settled.
    case pairs(RecordID, order: CheckedRule.PairOrder?, match: Match, rest: PairRest)

    package var record: RecordID {
      switch self {
      case .each(let record), .pairs(let record, _, _, _): record
      }
    }
  }
}

/// What the pairs are that a scan's match leaves out.
package enum PairRest: String, CaseIterable, Hashable, Sendable {
  /// The match is the rule's `where`.
  case notApplicable
  /// There is no `where`, and the match is the membership of `flag if`, by which alone a pair can
  /// become anything but clear.
  case clear
}

package struct NeedPlan: Hashable, Sendable {
  package let match: Match
  /// The place in `CheckedRule.needs`.
  package let index: Int
}

/// A semi-join (`with`) or anti-join (`without`).
package struct JoinPlan: Hashable, Sendable {
  package let join: CheckedRule.Join
  package let match: Match
}

/// Joins that must be fulfilled together, as one uses the record of another.
package struct JoinComponent: Hashable, Sendable {
  /// Places in `RulePlan.joins`, in the order of the text.
  package var joins: [Int]
  /// Conditions of `flag if` over the records of these joins.
  package var conditions: [Expr]
  /// Each `unless` over the records of these joins.
  package var exemptions: [CheckedRule.Exemption]
}

package struct GradePlan: Hashable, Sendable {
  /// The place in `CheckedRulebook.grades`.
  package let index: Int
  package let record: RecordID
  package let requirements: Requirements
}
