import Checker
import Values

extension CheckedRule {
  /// Whether nothing but the membership of `flag if` can make a candidate anything but clear.
  var isClearWithoutMembership: Bool {
    conditions.isEmpty && needs.isEmpty && exemptions.allSatisfy(\.judgesGroup)
      && effectiveFrom == nil && effectiveTo == nil
  }
}

extension CheckedRulebook {
  /// The first day of a version that is not the first of its id. Rules stand in the order of their
  /// ids and periods.
  func laterVersionFrom(of index: Int) -> Day? {
    guard index > 0, rules[index - 1].id == rules[index].id else { return nil }
    return rules[index].effectiveFrom
  }

  /// What the condition reads of the finding itself, which is bound, leads to no record.
  func readsOtherFindings(_ dismissal: Dismissal) -> Bool {
    var builder = RequirementsBuilder(self)
    builder.add(dismissal.condition, bindings: [])
    return builder.finished.records.contains { isFindings($0) }
  }

  func isFindings(_ record: RecordID) -> Bool {
    if case .findings = records[record.index].source { return true }
    return false
  }
}

/// What must be there for the parts of a rulebook.
extension CheckedRulebook {
  func requirements(of rule: CheckedRule) -> Requirements {
    var builder = RequirementsBuilder(self)
    builder.addRecord(rule.candidates.record)
    for binding in rule.bindings { builder.addRecord(binding.record) }
    for expression in rule.expressions { builder.add(expression, bindings: rule.bindings) }
    return builder.finished
  }

  func requirements(of record: RecordID) -> Requirements {
    var builder = RequirementsBuilder(self)
    builder.addRecord(record)
    return builder.finished
  }

  func requirements(of grade: Grade) -> Requirements {
    var builder = RequirementsBuilder(self)
    builder.addRecord(grade.record)
    for give in grade.gives { builder.add(give.value, bindings: grade.bindings) }
    for condition in grade.steps.flatMap(\.conditions) {
      builder.add(condition, bindings: grade.bindings)
    }
    return builder.finished
  }
}
