import Parser
package import Source
package import Values
package import Vocabulary

/// A rule whose every name, type and period is known; what plans are made from.
package struct CheckedRule: Sendable {
  package let id: String
  package let range: SourceRange
  package let idRange: SourceRange
  /// Where clauses stand that leave no expression; the id's range for what the rule does not write.
  package var clauseRanges: ClauseRanges
  package let layer: LayerID
  package var title: String?
  package var basis: [Basis]
  /// The category's first name, where it is a member of the choice `category`; else as written.
  package var category: String?
  package var certainty: Certainty
  package var stages: [Stage]
  /// Both days belong to it; nothing is without end.
  package var effectiveFrom: Day?
  package var effectiveTo: Day?
  package var points: Exact?

  /// Every record that its expressions speak of; what `BindingID` counts.
  package var bindings: [Binding]
  package var candidates: Candidates
  package var conditions: [Expr]
  package var needs: [Need]
  package var joins: [Join]
  package var flagging: Flagging
  package var target: FlagTarget
  package var exemptions: [Exemption]
  package var recover: Recover?
  package var because: [TemplatePart]

  package enum Certainty: Hashable, Sendable {
    case violation, suspicion
    /// A choice; `violation` and `suspicion` are the places of its two members.
    case expression(Expr, violation: Int, suspicion: Int)
  }

  package enum Candidates: Hashable, Sendable {
    /// Binding 0.
    case each(RecordID)
    /// Bindings 0 and 1. `by`: the expression for binding 0 and for binding 1; the smaller first.
    case pairs(RecordID, by: PairOrder?)

    package var record: RecordID {
      switch self {
      case .each(let record), .pairs(let record, _): record
      }
    }
  }

  package struct ClauseRanges: Hashable, Sendable {
    package var effective: SourceRange
    package var candidates: SourceRange
    package var target: SourceRange
  }

  package struct PairOrder: Hashable, Sendable {
    package let first: Expr
    package let second: Expr

    package init(first: Expr, second: Expr) {
      self.first = first
      self.second = second
    }
  }

  package struct Need: Hashable, Sendable {
    package let source: BoundSource
    package let range: SourceRange
  }

  package struct Join: Hashable, Sendable {
    package let kind: JoinKind
    package let which: JoinChoice
    /// The candidate's own row is left out.
    package let isAnother: Bool
    package let source: BoundSource
    /// For `without`: where it looks, as far as its conditions bound it in time.
    package let reach: Reach?
    package let range: SourceRange
  }

  /// How far an absence looks: all of `earliest` and `latest` bound it, dates over the candidate's
  /// bindings; the rule says undetermined where the data covers less. Of an absence bound by an episode
  /// (same visit) both are the candidate's own date; there is none where nothing has a date. A bound may be a part of a date (same month): then all its days are looked at.
  package struct Reach: Hashable, Sendable {
    package let earliest: [Expr]
    package let latest: [Expr]

    package init(earliest: [Expr], latest: [Expr]) {
      self.earliest = earliest
      self.latest = latest
    }
  }

  package struct Flagging: Hashable, Sendable {
    /// Conditions of `flag if` without an aggregate of the group: which candidates take part.
    package var membership: [Expr]
    /// Nothing where each candidate is judged alone.
    package var grouping: Grouping?
    /// Conditions with an aggregate of the group; all must hold for a finding.
    package var judging: [Expr]
  }

  package struct Grouping: Hashable, Sendable {
    package let keys: [GroupKey]
    /// The length of a sliding window over the candidates' date.
    package let window: Expr?
    /// The longest gap inside a run.
    package let gaps: Expr?

    package init(keys: [GroupKey], window: Expr?, gaps: Expr?) {
      self.keys = keys
      self.window = window
      self.gaps = gaps
    }
  }

  package struct GroupKey: Hashable, Sendable {
    /// The first declared names, as `subject` writes them: `patient`, `visit.hospital`.
    package let name: String
    package let label: Names
    package let value: Expr
  }

  package enum FlagTarget: Hashable, Sendable {
    /// The candidate; for a pair both.
    case candidates
    case bindings([BindingID])
    case beyondFirst(Int)
    case those([Expr])
  }

  /// An `unless`, of the rule or of an `exempt`.
  package struct Exemption: Hashable, Sendable {
    package let condition: Expr
    /// Judges the group, since it has an aggregate of the group; else each candidate.
    package let judgesGroup: Bool
    package let because: String?
    package let layer: LayerID
    package let range: SourceRange
  }

  package struct Recover: Hashable, Sendable {
    package let amount: Expr
    package let way: Way
    package let range: SourceRange

    package enum Way: Hashable, Sendable {
      case perRecord
      /// The amount has an aggregate of the group.
      case perFinding
      case beyondLimit(measure: Expr, limit: Expr)
      case beyondDearest
    }
  }

  package init(
    id: String, range: SourceRange, idRange: SourceRange, layer: LayerID, bindings: [Binding],
    candidates: Candidates
  ) {
    self.id = id
    self.range = range
    self.idRange = idRange
    clauseRanges = ClauseRanges(effective: idRange, candidates: idRange, target: idRange)
    self.layer = layer
    self.bindings = bindings
    self.candidates = candidates
    basis = []
    certainty = .violation
    stages = []
    conditions = []
    needs = []
    joins = []
    flagging = Flagging(membership: [], grouping: nil, judging: [])
    target = .candidates
    exemptions = []
    because = []
  }
}

/// A record that expressions of one rule speak of.
package struct Binding: Hashable, Sendable {
  /// Its alias, or the record's own first name.
  package let name: String
  package let record: RecordID
}

package enum TemplatePart: Hashable, Sendable {
  case text(String)
  case value(Expr)
}
