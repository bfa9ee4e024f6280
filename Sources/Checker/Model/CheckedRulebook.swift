package import Parser
package import Source
package import Values

/// The whole rulebook with all its layers: every name resolved, every table loaded, every amendment
/// applied. Nothing after the checker reads rulebook text.
package struct CheckedRulebook: Sendable {
  /// Base first.
  package var layers: [Layer]
  package var choices: [Choice]
  package var scopes: [ScopeType]
  package var records: [Record]
  package var lists: [CheckedList]
  package var tables: [CheckedTable]
  package var parameters: [Parameter]
  /// In the order of their ids, and of their effective periods within one id.
  package var rules: [CheckedRule]
  /// Rules with errors, with all that could be understood of them: for editors, never to be judged.
  package var brokenRules: [CheckedRule]
  package var dismissals: [Dismissal]
  package var grades: [Grade]
  package var tests: [CheckedTest]
  /// What amendments took away, for `guiju show`.
  package var disabled: [DisabledRule]
  /// Derived records in an order in which each comes after what it is made from.
  package var derivationOrder: [RecordID]
  /// The record `finding`, where something reads it.
  package var findingRecord: RecordID?

  package init(layers: [Layer]) {
    self.layers = layers
    choices = []
    scopes = []
    records = []
    lists = []
    tables = []
    parameters = []
    rules = []
    brokenRules = []
    dismissals = []
    grades = []
    tests = []
    disabled = []
    derivationOrder = []
  }
}

/// `dismiss finding if …`: over binding 0, a finding.
package struct Dismissal: Hashable, Sendable {
  package let condition: Expr
  package let because: String?
  package let layer: LayerID
  package let range: SourceRange
}

/// A grade of each row of a record (binding 0): the first step that is true.
package struct Grade: Hashable, Sendable {
  package let names: Names
  package let layer: LayerID
  package let range: SourceRange
  package let record: RecordID
  package let bindings: [Binding]
  package let gives: [Give]
  package let steps: [Step]

  package struct Give: Hashable, Sendable {
    package let names: Names
    package let value: Expr
  }

  package struct Step: Hashable, Sendable {
    package let names: Names
    /// All must hold; empty for `otherwise`.
    package let conditions: [Expr]
    package let range: SourceRange

    package init(names: Names, conditions: [Expr], range: SourceRange) {
      self.names = names
      self.conditions = conditions
      self.range = range
    }
  }
}

package struct DisabledRule: Hashable, Sendable {
  package let id: String
  package let because: String?
  package let layer: LayerID
  package let range: SourceRange
}

/// A test with its rows checked against the declarations; cells stay text, read as a data file.
package struct CheckedTest: Sendable {
  package let title: String
  package let range: SourceRange
  package let layer: LayerID
  package let subject: Subject
  package let coveredFrom: Day?
  package let coveredTo: Day?
  package let givens: [Given]
  package let expectations: [ExpectationSyntax]
  /// Tables and lists given in place of the rulebook's (`CheckedRulebook.asGiven(by:)`).
  package var tables: [TableID: CheckedTable] = [:]
  package var lists: [ListID: CheckedList] = [:]

  package enum Subject: Hashable, Sendable {
    case rule(String)
    /// By its place among the grades.
    case grade(Int)
  }

  /// Rows of one record. A member's name in a choice column stands as its first cell.
  package struct Given: Sendable {
    package let record: RecordID
    package let fields: [FieldID]
    package let rows: [[String]]
    /// The line of each row in its file, for messages.
    package let ranges: [SourceRange]

    package init(record: RecordID, fields: [FieldID], rows: [[String]], ranges: [SourceRange]) {
      self.record = record
      self.fields = fields
      self.rows = rows
      self.ranges = ranges
    }
  }

  package init(
    title: String, range: SourceRange, layer: LayerID, subject: Subject, coveredFrom: Day?,
    coveredTo: Day?, givens: [Given], expectations: [ExpectationSyntax]
  ) {
    self.title = title
    self.range = range
    self.layer = layer
    self.subject = subject
    self.coveredFrom = coveredFrom
    self.coveredTo = coveredTo
    self.givens = givens
    self.expectations = expectations
  }
}
