import Checker
import Plan
import Source
import Values

/// A grade, step by step.
extension Explainer {
  func explain(grade name: String, _ keys: [RecordKey]) -> Explanation {
    let grades = run.bound.grades
    guard
      let node = grades.first(where: {
        rulebook.grades[$0.plan.index].names.all.contains(name)
      }), let key = keys.first
    else { return .nothing(.unknownRule(name)) }
    switch row(of: key) {
    case .failure(let reason): return .nothing(reason.unexplained)
    case .success(let row) where row.record == node.plan.record.index:
      return .trace(trace(of: node, row.row))
    case .success:
      let candidates = rulebook.records[node.plan.record.index].names.first
      return .nothing(.notACandidate(key, rule: name, candidates: candidates))
    }
  }

  private func trace(of node: GradeNode, _ row: Int) -> Trace {
    let grade = rulebook.grades[node.plan.index]
    let subject = run.bound.facts.key(node.plan.record.index, row)
    let result = run.result.grades.first {
      $0.grade == grade.names.first && $0.subject == subject
    }
    var tracer = Tracer(run.bound.facts, language: language)
    var list = ClauseList()
    let environment = addGives(of: node, grade, row, to: &list, &tracer)
    addSteps(of: node, grade, environment, to: &list, &tracer)
    let fields = ReadFields(
      grade.gives.map(\.value) + grade.steps.flatMap(\.conditions), grade.bindings, in: rulebook)
    let reference = RowReference(record: node.plan.record.index, row: row)
    let record = tracer.record(reference, as: .candidate, fields)
    return Trace(
      rule: grade.names.first, title: nil, layer: grade.layer, basis: [],
      verdict: verdict(result?.step, grade, tracer),
      subject: [SubjectPart(name: subject.record, value: subject.key)], clauses: list.clauses,
      records: [record], tableRows: tracer.tableRows, parameters: tracer.parameters, money: [],
      because: nil, whyNot: nil, missing: result?.missing ?? [])
  }

  private func verdict(_ step: String?, _ grade: Grade, _ tracer: Tracer) -> TraceConclusion {
    let names = grade.steps.map(\.names).first { $0.first == step }
    return names.map { .grade(tracer.label($0)) } ?? .undetermined
  }

  /// The environment with the values of the gives.
  private func addGives(
    of node: GradeNode, _ grade: Grade, _ row: Int, to list: inout ClauseList,
    _ tracer: inout Tracer
  ) -> Environment {
    let record = node.plan.record.index
    var environment = Environment(bindingCount: node.bindingCount)
    environment.bind(0, to: Int32(row))
    environment.asOf = tracer.facts.records[record].day(row)
    for give in node.gives {
      let value = tracer.facts.value(give, &environment, &tracer.memo)
      let tree = tracer.tree(give, &environment)
      list.add(.give, give.range, value.isMissing ? .unknown : .yes, tree)
      environment.givens.append(value)
    }
    return environment
  }

  /// The steps down to the one that decides.
  private func addSteps(
    of node: GradeNode, _ grade: Grade, _ environment: Environment, to list: inout ClauseList,
    _ tracer: inout Tracer
  ) {
    var environment = environment
    for (step, conditions) in zip(grade.steps, node.steps) {
      if conditions.isEmpty { list.add(.step, step.range, .yes) }
      for condition in conditions {
        tracer.add(condition, as: .step, environment, [], to: &list)
      }
      if !tracer.facts.all(conditions, &environment, &tracer.memo).isNo { return }
    }
  }
}
