package import Checker
package import Source
package import Values
package import Vocabulary

/// A rule: scan → restrict → need → match → exempt → group → judge → mark → claim → say.
package struct RuleNode: Sendable {
  /// The place in `Program.rules`.
  package let index: Int
  package let about: RuleDescription
  package let stage: RuleStage
  /// Every record that its expressions speak of, by `BindingID`.
  package let bindings: [Binding]
  /// How many bindings an environment needs, those of nested sources included.
  package let bindingCount: Int
  package let effectiveFrom: Day?
  package let effectiveTo: Day?
  /// The first day of a version that is not the first of its id: it tells the findings apart.
  package let laterVersionFrom: Day?

  package let scan: Scan
  /// The `where`; for pairs what is not in the scan's match.
  package let filters: [Node]
  /// Each `unless` of single candidates that reads no record of a `with`.
  package let exemptions: [ExemptionNode]
  package let needs: [NeedNode]
  package let joins: [JoinNode]
  /// Joins that depend on each other, in the order of their first clause. A candidate passes when
  /// each component has a combination of rows that fits.
  package let components: [ComponentNode]
  /// Conditions of `flag if` that choose candidates and read no record of a `with`.
  package let membership: [Node]
  /// Nothing where each candidate is judged alone.
  package let grouping: GroupingNode?
  package let judging: [Node]
  package let groupExemptions: [ExemptionNode]
  package let target: Target
  package let recover: RecoverNode?
  package let because: [TemplateNode]
  package let certainty: CertaintyNode

  package let requirements: Requirements
  /// The ids of all its matches, for the account of rows without key.
  package let matches: Range<Int>
  /// Whether something asks for peers.
  package let readsPeers: Bool

  /// Where the candidates come from.
  package enum Scan: Sendable {
    /// Each row of the record, in binding 0.
    case each(RecordID)
    /// Pairs of different rows: the earlier by date and key in binding 0, or the one with the
    /// smaller `order`; pairs with equal `order` are left out. `match` finds binding 1: what it
    /// leaves out is settled.
    case pairs(RecordID, order: PairOrderNode?, match: MatchNode, rest: PairRest)

    package var record: RecordID {
      switch self {
      case .each(let record), .pairs(let record, _, _, _): record
      }
    }
  }

  /// What of a candidate or group is flagged.
  package enum Target: Sendable {
    /// The candidate; for a pair both.
    case candidates
    case bindings([BindingID])
    case beyondFirst(Int)
    case those([Node])
  }
}

/// Who a rule is and what it rests on, for findings and traces.
package struct RuleDescription: Sendable {
  package let id: String
  package let range: SourceRange
  package let clauseRanges: CheckedRule.ClauseRanges
  package let layer: LayerID
  package let title: String?
  package let basis: [Basis]
  package let category: String?
  package let stages: [Stage]
  package let points: Exact?
}

/// What the smaller of stands first in a pair: the expression for binding 0 and for binding 1.
package struct PairOrderNode: Sendable {
  package let first: Node
  package let second: Node
}

/// What must be on file, or the candidate is undetermined.
package struct NeedNode: Sendable {
  package let match: MatchNode
  package let range: SourceRange
}

/// A semi-join (`with`) or anti-join (`without`).
package struct JoinNode: Sendable {
  package let kind: JoinKind
  package let which: JoinChoice
  /// The candidate's own row is left out.
  package let isAnother: Bool
  package let match: MatchNode
  /// The record of the candidates, by which `another`, `next` and `previous` are told.
  package let candidateRecord: RecordID
  /// Where an absence looks.
  package let reach: ReachNode?
  /// Whether another clause reads the row that was found.
  package let isReadLater: Bool
  package let range: SourceRange
}

/// Joins that must be fulfilled together, as one uses the record of another.
package struct ComponentNode: Sendable {
  /// Places in `RuleNode.joins`, in the order of the text.
  package let joins: [Int]
  /// Conditions of `flag if` over the records of these joins.
  package let conditions: [Node]
  /// Each `unless` over the records of these joins.
  package let exemptions: [ExemptionNode]
}

/// An `unless`, of the rule or of an `exempt`.
package struct ExemptionNode: Sendable {
  package let condition: Node
  package let because: String?
  package let layer: LayerID
  package let range: SourceRange
}

/// What puts candidates together, and in which window or runs.
package struct GroupingNode: Sendable {
  package let keys: [GroupKeyNode]
  /// The length of a sliding window over the candidates' date.
  package let window: Node?
  /// The longest gap inside a run.
  package let gaps: Node?
}

package struct GroupKeyNode: Sendable {
  /// The first declared names, as `subject` writes them: `patient`, `visit.hospital`.
  package let name: String
  package let label: Names
  package let value: Node
}

/// What is asked back.
package struct RecoverNode: Sendable {
  package let amount: Node
  package let way: Way
  package let range: SourceRange

  package enum Way: Sendable {
    case perRecord, perFinding, beyondDearest
    case beyondLimit(measure: Node, limit: Node)
  }
}

/// A part of the sentence for the auditor.
package enum TemplateNode: Sendable {
  case text(String)
  case value(Node)
}

package enum CertaintyNode: Sendable {
  case violation, suspicion
  /// A choice; `violation` and `suspicion` are the places of its two members.
  case expression(Node, violation: Int, suspicion: Int)
}

/// `dismiss finding if …`: over binding 0, a finding.
package struct DismissalNode: Sendable {
  package let condition: Node
  package let because: String?
  package let layer: LayerID
  package let range: SourceRange
}

/// A grade of each row of a record (binding 0): the first step that is true.
package struct GradeNode: Sendable {
  package let names: Names
  package let range: SourceRange
  package let record: RecordID
  package let bindings: [Binding]
  package let bindingCount: Int
  package let gives: [Give]
  package let steps: [Step]
  package let requirements: Requirements

  package struct Give: Sendable {
    package let names: Names
    package let value: Node
  }

  package struct Step: Sendable {
    package let names: Names
    /// All must hold; empty for `otherwise`.
    package let conditions: [Node]
    package let range: SourceRange
  }
}
