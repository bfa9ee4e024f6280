import Checker
import Plan
import Values

/// A grade bound to a data set.
struct GradeNode: Sendable {
  let plan: GradePlan
  let gives: [Node]
  /// Empty conditions for `otherwise`.
  let steps: [[Node]]
  let bindingCount: Int
}

extension Binder {
  mutating func bind(_ plan: GradePlan) -> GradeNode {
    let grade = rulebook.grades[plan.index]
    begin(bindings: grade.bindings.map(\.record))
    let gives = bind(grade.gives.map(\.value))
    let steps = grade.steps.map { bind($0.conditions) }
    return GradeNode(plan: plan, gives: gives, steps: steps, bindingCount: bindingCount)
  }
}

extension Facts {
  /// The grade of each row: the first step that is true. Where one above it is unknown, there is
  /// none to tell.
  func grades(of node: GradeNode, _ memo: inout Memo) -> [GradeResult] {
    let record = node.plan.record.index
    let lacking = lackingFiles(node.plan.requirements)
    var results: [GradeResult] = []
    for row in 0..<records[record].count {
      results.append(grade(row, of: node, lacking: lacking, &memo))
    }
    return results.sorted { $0.subject < $1.subject }
  }

  private func grade(
    _ row: Int, of node: GradeNode, lacking: [Missing], _ memo: inout Memo
  ) -> GradeResult {
    let record = node.plan.record.index
    let grade = rulebook.grades[node.plan.index]
    var environment = Environment(bindingCount: node.bindingCount)
    environment.bind(0, to: Int32(row))
    environment.asOf = records[record].day(row)
    for give in node.gives { environment.givens.append(value(give, &environment, &memo)) }
    let gives = zip(grade.gives, zip(node.gives, environment.givens)).map { give, pair in
      SubjectPart(name: give.names.first, value: text(of: pair.1, pair.0.type, .plain))
    }
    var step: String?
    var missing = Set(lacking)
    if missing.isEmpty {
      (step, missing) = self.step(of: node, grade, &environment, &memo)
    }
    return GradeResult(
      grade: grade.names.first, subject: key(record, row), step: step, gives: gives,
      missing: missing.sorted())
  }

  private func step(
    of node: GradeNode, _ grade: Grade, _ environment: inout Environment, _ memo: inout Memo
  ) -> (String?, Set<Missing>) {
    for (step, conditions) in zip(grade.steps, node.steps) {
      switch all(conditions, &environment, &memo) {
      case .yes: return (step.names.first, [])
      case .no: continue
      case .unknown:
        var causes: Set<Missing> = []
        for condition in conditions + node.gives {
          collectMissing(condition, &environment, into: &causes, &memo)
        }
        return (nil, causes)
      }
    }
    return (nil, [])
  }

  /// The files that something needs and that are not there.
  func lackingFiles(_ requirements: Requirements) -> [Missing] {
    requirements.files.filter { absentFiles.contains($0.index) }.compactMap { id in
      let record = rulebook.records[id.index]
      guard case .file(let file, _, _) = record.source else { return nil }
      return .file(record: record.names.first, path: file.path)
    }
  }
}
