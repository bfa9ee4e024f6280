package import Source

/// `set readmission_days = 10 days from 2024-07-01`
package struct SetSyntax: Sendable {
  package var range: SourceRange
  package var parameter: Name
  package var values: [DatedValueSyntax]
}

/// `disable STAY-002 because "…"`
package struct DisableSyntax: Sendable {
  package var range: SourceRange
  package var rule: RuleIDSyntax
  package var because: TextSyntax?
}

/// `amend table daily_limit from "zhejiang-limits.csv"`, `amend list dialysis = "…"`
package struct AmendSyntax: Sendable {
  package var range: SourceRange
  package var what: What

  package enum What: Sendable {
    case table(Name, TableSyntax.Source)
    case list(Name, ListSyntax.Source)
  }
}

/// `allow W0917 for dialysis, LIM-001 because "…"`: lints that are meant to be so.
package struct AllowSyntax: Sendable {
  package var range: SourceRange
  package var codes: [RuleIDSyntax]
  /// Rules and declared names; empty for the whole rulebook.
  package var subjects: [Subject]
  /// Nothing only where the text has an error.
  package var because: TextSyntax?

  package enum Subject: Sendable {
    case id(RuleIDSyntax)
    /// Written in `「」`.
    case name(Name)

    package var text: String {
      switch self {
      case .id(let id): id.text
      case .name(let name): name.text
      }
    }

    package var range: SourceRange {
      switch self {
      case .id(let id): id.range
      case .name(let name): name.range
      }
    }
  }
}

/// A test in the rulebook: what is given, and what the rule must say.
package struct TestSyntax: Sendable {
  package var range: SourceRange
  package var title: TextSyntax
  /// The rule or grade that is tested.
  package var subject: RuleIDSyntax
  /// `period 2024-01-01 to 2024-12-31`: the days that the given data covers.
  package var period: EffectiveSyntax?
  package var givens: [GivenSyntax]
  package var expectations: [ExpectationSyntax]

  package init(range: SourceRange, title: TextSyntax, subject: RuleIDSyntax) {
    self.range = range
    self.title = title
    self.subject = subject
    givens = []
    expectations = []
  }
}

package struct GivenSyntax: Sendable {
  package var range: SourceRange
  /// A record, or a table or list to use in place of the rulebook's.
  package var name: Name
  package var grid: GridSyntax
}

package struct ExpectationSyntax: Sendable {
  package var range: SourceRange
  package var outcome: Outcome

  package enum Outcome: Sendable {
    /// `finding fee 2, 3 evidence fee 1 recover 10.00`: one finding with what it flags.
    case finding(flagged: [RecordKeySyntax], evidence: [RecordKeySyntax], recover: ExprSyntax?)
    /// Without records: every candidate.
    case clear([RecordKeySyntax])
    /// `missing` names fields; empty where the test does not care.
    case undetermined([RecordKeySyntax], missing: [Name])
    case notApplicable([RecordKeySyntax])
    /// `grade H1 red`
    case grade(TextSyntax, Name)
    /// `grade H1 undetermined`
    case gradeUndetermined(TextSyntax)
  }
}

/// `fee 2`: a record and the key of one of its rows, as the data file would write it.
package struct RecordKeySyntax: Hashable, Sendable {
  package let record: Name
  package let key: TextSyntax
}
