import Parser
import Source
import Values

/// Checks the tests of the outermost rulebook; those of a rulebook below are run with it.
struct TestChecks {
  private let environment: Environment
  private let sources: RulebookSources
  private let layouts: [TableID: TableLayout]
  private let rules: Set<String>
  private let grades: [GradeSyntax]

  init(
    _ rules: EffectiveRules, _ declared: DeclarationPass, _ sources: RulebookSources,
    _ environment: Environment
  ) {
    self.environment = environment
    self.sources = sources
    self.rules = Set(rules.rules.map(\.syntax.id.text))
    layouts = declared.tableLayouts
    grades = declared.grades.map(\.syntax)
  }

  func checked(_ tests: [Layered<TestSyntax>], in context: inout CheckContext) -> [CheckedTest] {
    tests.compactMap { checked($0.syntax, $0.layer, in: &context) }
  }

  private func checked(
    _ test: TestSyntax, _ layer: LayerID, in context: inout CheckContext
  ) -> CheckedTest? {
    guard let subject = subject(of: test, in: &context) else { return nil }
    var reading = GivenReading(environment, sources, layouts, layer)
    let problemsBefore = context.diagnostics.count
    for given in test.givens { reading.read(given, in: &context) }
    let isGivenWhole = context.diagnostics.count == problemsBefore
    if EffectivePeriod(test.period).isEmpty {
      context.report(.endsBeforeStart(at: test.period?.range ?? test.range))
    }
    if test.expectations.isEmpty { context.report(.expectsNothing(test.title)) }
    let checker = ExpectationChecks(environment, reading.givens, grade(subject))
    // A row that could not be read would be reported once more by each expectation of it.
    for expectation in test.expectations where isGivenWhole {
      checker.check(expectation, in: &context)
    }
    var checked = CheckedTest(
      title: test.title.text, range: test.range, layer: layer, subject: subject,
      coveredFrom: test.period?.from, coveredTo: test.period?.to, givens: reading.givens,
      expectations: test.expectations)
    checked.tables = reading.tables
    checked.lists = reading.lists
    return checked
  }

  private func subject(
    of test: TestSyntax, in context: inout CheckContext
  ) -> CheckedTest.Subject? {
    let id = test.subject.text
    if rules.contains(id) { return .rule(id) }
    if let grade = grades.firstIndex(where: { $0.names.contains { $0.text == id } }) {
      return .grade(grade)
    }
    let known = rules.union(grades.flatMap { $0.names.map(\.text) })
    context.report(.testsNothing(test.subject, similar: similarName(to: id, among: known)))
    return nil
  }

  private func grade(_ subject: CheckedTest.Subject) -> GradeSyntax? {
    switch subject {
    case .rule: nil
    case .grade(let index): grades[index]
    }
  }
}

extension CheckedRulebook {
  /// The rulebook with the tables and lists that a test gives in place of its own.
  package func asGiven(by test: CheckedTest) -> CheckedRulebook {
    var given = self
    for (id, table) in test.tables { given.tables[id.index] = table }
    for (id, list) in test.lists { given.lists[id.index] = list }
    return given
  }
}
