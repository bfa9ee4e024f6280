import Parser
import Source
import Values
import Vocabulary

/// Checks what a test expects against what it gives and what is declared.
struct ExpectationChecks {
  private let environment: Environment
  private let keys: [RecordID: Set<String>]
  /// The grade that is tested; nothing where it is a rule.
  private let grade: GradeSyntax?

  init(_ environment: Environment, _ givens: [CheckedTest.Given], _ grade: GradeSyntax?) {
    self.environment = environment
    self.grade = grade
    keys = Dictionary(
      givens.map { ($0.record, givenKeys($0, environment[$0.record])) },
      uniquingKeysWith: { $0.union($1) })
  }

  func check(_ expectation: ExpectationSyntax, in context: inout CheckContext) {
    switch expectation.outcome {
    case .finding(let flagged, let evidence, _):
      checkRule(flagged + evidence, at: expectation.range, in: &context)
    case .clear(let records), .notApplicable(let records):
      checkRule(records, at: expectation.range, in: &context)
    case .undetermined(let records, let missing):
      checkRule(records, at: expectation.range, in: &context)
      for name in missing { checkMissing(name, in: &context) }
    case .grade(_, let step): checkGrade(step, at: expectation.range, in: &context)
    case .gradeUndetermined: checkGrade(nil, at: expectation.range, in: &context)
    }
  }

  private func checkRule(
    _ records: [RecordKeySyntax], at range: SourceRange, in context: inout CheckContext
  ) {
    if grade != nil { context.report(.ruleOutcomeOfGrade(at: range)) }
    for record in records { checkKey(record, in: &context) }
  }

  private func checkKey(_ expected: RecordKeySyntax, in context: inout CheckContext) {
    guard case .record(let id) = environment.entity(named: expected.record.text) else {
      let known = environment.records.flatMap(\.names.all)
      context.report(
        .expectsUnknownRecord(
          expected.record, similar: similarName(to: expected.record.text, among: known),
          among: environment.records.map(\.names)))
      return
    }
    guard case .file = environment[id].source else { return }
    let known = keys[id] ?? []
    if !known.contains(expected.key.text) {
      context.report(.expectsUngivenKey(expected, known.sorted()))
    }
  }

  private func checkMissing(_ name: Name, in context: inout CheckContext) {
    let fields = environment.records.flatMap(\.fields) + environment.tables.flatMap(\.fields)
    let names = Set(fields.flatMap(\.names.all) + environment.entities.keys)
    if names.contains(name.text) || DatePart.named[name.text] != nil { return }
    context.report(.expectsUnknownField(name, similar: similarName(to: name.text, among: names)))
  }

  /// - Parameter step: nothing where the grade is expected to be undetermined.
  private func checkGrade(_ step: Name?, at range: SourceRange, in context: inout CheckContext) {
    guard let grade else {
      context.report(.gradeOutcomeOfRule(at: range))
      return
    }
    guard let step else { return }
    let steps = grade.steps.flatMap { $0.names.map(\.text) }
    if !steps.contains(step.text) {
      context.report(
        .expectsUnknownStep(step, steps, similar: similarName(to: step.text, among: steps)))
    }
  }
}

/// The keys of the given rows; without a column for the key, rows are numbered from 1.
private func givenKeys(_ given: CheckedTest.Given, _ record: Record) -> Set<String> {
  guard let key = record.keyFields.first, let column = given.fields.firstIndex(of: key) else {
    return Set(given.rows.indices.map { String($0 + 1) })
  }
  return Set(given.rows.map { $0[column] })
}
