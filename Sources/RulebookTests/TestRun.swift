package import Checker
import Eval
import Lexer
import Plan
package import Source
import Values

extension CheckedRulebook {
  /// Runs one test of the rulebook. A rule is judged alone and before dismissals; a rule over
  /// findings and a grade are judged with all rules before them.
  /// - Parameter language: of the sentences in the traces of a failure.
  package func result(of test: CheckedTest, for language: Language = .english) -> TestResult {
    let given = asGiven(by: test).withoutConditions(onColumnsNotGivenBy: test)
    let subject = given.name(of: test.subject)
    let loaded = LoadedData(of: test, in: given)
    let expected = test.expectations.map { Expectation($0, of: subject, in: given) }
    let judged = given.judged(for: test.subject, over: loaded.data)
    let rows =
      switch test.subject {
      case .rule(let id): testRows(expected, against: judged.outcomes(of: id))
      case .grade(let index): judged.gradeRows(expected, of: given.grades[index].names.first)
      }
    return TestResult(
      title: test.title, subject: subject, range: test.range, rows: rows,
      traces: judged.traces(of: rows, for: language))
  }

  /// The rule's id, or the grade's first name.
  private func name(of subject: CheckedTest.Subject) -> String {
    switch subject {
    case .rule(let id): id
    case .grade(let index): grades[index].names.first
    }
  }

  private func judged(for subject: CheckedTest.Subject, over data: DataSet) -> JudgedRulebook {
    switch subject {
    case .rule(let id) where !readsFindings(id): onlyRule(id).judged(over: data)
    case .rule, .grade: judged(over: data)
    }
  }

  /// Whether the rule belongs to the second stage.
  private func readsFindings(_ id: String) -> Bool {
    plan(onlyRule(id)).rules.contains { $0.stage == .second }
  }

  private func onlyRule(_ id: String) -> CheckedRulebook {
    var rulebook = self
    rulebook.rules = rules.filter { $0.id == id }
    rulebook.dismissals = []
    rulebook.grades = []
    return rulebook
  }

  /// All rules judged over data.
  func judged(over data: DataSet) -> JudgedRulebook { JudgedRulebook(self, over: data) }
}

/// A rulebook with what it says of the data of a test.
struct JudgedRulebook {
  let rulebook: CheckedRulebook
  let plan: RulebookPlan
  let run: Run

  init(_ rulebook: CheckedRulebook, over data: DataSet) {
    self.rulebook = rulebook
    plan = Plan.plan(rulebook)
    var run = Run(plan, rulebook, data, RunOptions())
    run.judgeAll()
    self.run = run
  }
}

extension JudgedRulebook {
  /// What the run says of a rule, all its versions together.
  func outcomes(of id: String) -> RuleOutcomes {
    var outcomes = RuleOutcomes(rule: id)
    outcomes.findings = run.result.findings.filter { $0.rule == id }
    outcomes.undetermined = run.result.undetermined.filter { $0.rule == id }.flatMap { one in
      let missing = one.missing.map { rulebook.words(of: $0) }
      return one.candidates.map {
        RuleOutcomes.UndeterminedCandidate(records: $0, missing: missing)
      }
    }
    outcomes.candidates = run.candidateOutcomes(of: id)
    return outcomes
  }

  /// Compares the grades that a test names.
  func gradeRows(_ expectations: [Expectation], of grade: String) -> [TestRow] {
    expectations.flatMap { expected -> [TestRow] in
      let key = expected.records.first
      let result = run.result.grades.first { $0.grade == grade && $0.subject == key }
      let step = result?.step.map { names(ofStep: $0, of: grade) }
      let holds =
        result != nil
        && (expected.words.isEmpty
          ? step == nil : step.map { $0.contains(expected.words[0]) } ?? false)
      if holds { return [TestRow(.both, expected.outcome)] }
      let found = result.map { result in
        TestOutcome(
          .grade, rule: grade, records: [result.subject], words: result.step.map { [$0] } ?? [])
      }
      return [TestRow(.onlyExpected, expected.outcome)]
        + (found.map { [TestRow(.onlyFound, $0)] } ?? [])
    }
  }

  private func names(ofStep step: String, of grade: String) -> [String] {
    let steps = rulebook.grades.first { $0.names.first == grade }?.steps ?? []
    return steps.first { $0.names.first == step }?.names.all ?? [step]
  }
}

/// The words by which a test may name what is missing: every spelling of the field, and where there
/// is no field, of the record or the table.
extension CheckedRulebook {
  fileprivate func words(of missing: Missing) -> RuleOutcomes.MissingWords {
    switch missing {
    case .field(let key, let field):
      return RuleOutcomes.MissingWords(
        text: field, names: spellings(ofField: field, in: key.record))
    case .record(let key):
      return RuleOutcomes.MissingWords(text: key.record, names: spellings(ofRecord: key.record))
    case .row(let table, _, let column):
      let names = spellings(ofField: column, in: table)
      return RuleOutcomes.MissingWords(text: column, names: names.union(spellings(ofRecord: table)))
    case .onFile(let record), .coverage(let record, _, _), .file(let record, _),
      .nothing(let record):
      return RuleOutcomes.MissingWords(text: record, names: spellings(ofRecord: record))
    case .parameter(let name):
      let names = parameters.map(\.names).first { $0.first == name }?.all ?? [name]
      return RuleOutcomes.MissingWords(text: name, names: Set(names))
    case .zeroDivisor: return RuleOutcomes.MissingWords(text: "0", names: ["0"])
    case .overflow: return RuleOutcomes.MissingWords(text: "overflow", names: ["overflow"])
    case .limit(let limit):
      return RuleOutcomes.MissingWords(text: limit.rawValue, names: [limit.rawValue])
    }
  }

  /// Of a record or a table by its first name.
  private func spellings(ofRecord name: String) -> Set<String> {
    let names = records.map(\.names) + tables.map(\.names)
    return Set(names.first { $0.first == name }?.all ?? [name])
  }

  private func spellings(ofField field: String, in holder: String) -> Set<String> {
    let record = records.first { $0.names.first == holder }?.fields
    let fields = record ?? tables.first { $0.names.first == holder }?.fields ?? []
    return Set(fields.first { $0.names.first == field }?.names.all ?? []).union([field])
  }
}
