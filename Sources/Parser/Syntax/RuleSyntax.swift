package import Source
package import Vocabulary

/// The id of a rule as written, `DUP-001`.
package struct RuleIDSyntax: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

package struct RuleSyntax: Sendable {
  package var range: SourceRange
  package var id: RuleIDSyntax
  package var title: TextSyntax?
  package var basis: [BasisSyntax]
  package var category: Name?
  package var certainty: CertaintySyntax?
  package var stages: [StageSyntax]
  package var effective: EffectiveSyntax?
  package var points: ExprSyntax?
  package var candidates: CandidatesSyntax?
  package var conditions: [ExprSyntax]
  package var needs: [SourceSyntax]
  package var joins: [JoinSyntax]
  package var flag: FlagSyntax?
  package var unless: [ExprSyntax]
  package var recover: RecoverSyntax?
  package var because: TemplateSyntax?
  package init(range: SourceRange, id: RuleIDSyntax) {
    self.range = range
    self.id = id
    basis = []
    stages = []
    conditions = []
    needs = []
    joins = []
    unless = []
  }
}

package enum CertaintySyntax: Sendable {
  case violation(SourceRange)
  case suspicion(SourceRange)
  case expression(ExprSyntax)
}

package struct StageSyntax: Sendable {
  package var stage: Stage
  package var range: SourceRange

  package init(_ stage: Stage, at range: SourceRange) {
    self.stage = stage
    self.range = range
  }
}

package enum CandidatesSyntax: Sendable {
  /// `for each R as a`
  case each(record: Name, alias: Name?, SourceRange)
  /// `for each pair of R a, b by f`
  case pairs(record: Name, Name, Name, by: ExprSyntax?, SourceRange)

  package var range: SourceRange {
    switch self {
    case .each(_, _, let range), .pairs(_, _, _, _, let range): range
    }
  }
}

/// `with another fee as other where …`, `without …`
package struct JoinSyntax: Sendable {
  package var range: SourceRange
  package var kind: JoinKind
  package var which: JoinChoice
  /// `another`: the candidate itself does not count.
  package var isAnother: Bool
  package var record: Name
  package var alias: Name?
  package var conditions: [ExprSyntax]
}

package struct FlagSyntax: Sendable {
  package var range: SourceRange
  package var what: FlagTargetSyntax
  /// What stands behind `if`; empty for a bare `flag`.
  package var conditions: [ExprSyntax]
}

package enum FlagTargetSyntax: Sendable {
  case candidates
  case names([Name])
  /// `beyond first 2`; 1 where nothing is said.
  case beyondFirst(ExprSyntax?, SourceRange)
  case those([ExprSyntax], SourceRange)

  /// Nothing for the candidates, which are flagged where nothing is said.
  package var range: SourceRange? {
    switch self {
    case .candidates: nil
    case .names(let names): names.dropFirst().reduce(names.first?.range) { $0?.union($1.range) }
    case .beyondFirst(_, let range), .those(_, let range): range
    }
  }
}

package struct RecoverSyntax: Sendable {
  package var range: SourceRange
  package var amount: ExprSyntax
  package var beyond: Beyond?

  package enum Beyond: Sendable {
    /// `amount beyond quantity q`: the measure and its limit.
    case limit(measure: ExprSyntax, ExprSyntax)
    case dearest(SourceRange)
  }
}

/// A text with expressions in it: `"{patient} was charged {item} {count} times"`.
package struct TemplateSyntax: Sendable {
  package var range: SourceRange
  package var parts: [Part]

  package enum Part: Sendable {
    case text(String)
    case expression(ExprSyntax)
  }
}

/// `exempt category charging if c because "…"`, `exempt DUP-001, DUP-002 if c because "…"`
package struct ExemptSyntax: Sendable {
  package var range: SourceRange
  package var target: Target
  package var condition: ExprSyntax
  package var because: TextSyntax?

  package enum Target: Sendable {
    case category(Name)
    case rules([RuleIDSyntax])
  }
}

/// `dismiss finding if c because "…"`
package struct DismissSyntax: Sendable {
  package var range: SourceRange
  package var condition: ExprSyntax
  package var because: TextSyntax?
}

package struct GradeSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var record: Name
  package var gives: [GiveSyntax]
  package var steps: [Step]

  package struct Step: Sendable {
    package var names: [Name]
    /// Nothing for `otherwise`.
    package var condition: [ExprSyntax]?
    package var range: SourceRange

    package init(names: [Name], condition: [ExprSyntax]?, range: SourceRange) {
      self.names = names
      self.condition = condition
      self.range = range
    }
  }

  package init(range: SourceRange, names: [Name], record: Name) {
    self.range = range
    self.names = names
    self.record = record
    gives = []
    steps = []
  }
}
