import Checker
import Plan

extension CheckedRulebook {
  /// The rulebook as a test means it: a record's `where` that reads a column which the test leaves
  /// out lets every row in, since the rule that is tested does not need it.
  func withoutConditions(onColumnsNotGivenBy test: CheckedTest) -> CheckedRulebook {
    var rulebook = self
    for index in records.indices {
      guard case .file(let file, let conditions, let reversal) = records[index].source,
        !conditions.isEmpty
      else { continue }
      let givens = test.givens.filter { $0.record.index == index }
      if givens.isEmpty { continue }
      let given = Set(givens.flatMap(\.fields))
      let kept = conditions.filter { condition in
        columns(readBy: condition, of: records[index], depth: 0).isSubset(of: given)
      }
      rulebook.records[index].source = .file(file, conditions: kept, reversal: reversal)
    }
    return rulebook
  }

  /// The columns of the record that a condition over its rows reads, through computed fields too.
  private func columns(readBy expression: Expr, of record: Record, depth: Int) -> Set<FieldID> {
    if depth > deepestExpression { return [] }
    var found: Set<FieldID> = []
    if case .field(let binding, let field) = expression.kind, binding.index == 0 {
      found = columns(of: field, in: record, depth: depth)
    }
    return expression.children.reduce(into: found) {
      $0.formUnion(columns(readBy: $1, of: record, depth: depth + 1))
    }
  }

  private func columns(of field: FieldID, in record: Record, depth: Int) -> Set<FieldID> {
    switch record[field].source {
    case .column: [field]
    case .computed(let value): columns(readBy: value, of: record, depth: depth + 1)
    case .period(let period):
      columns(readBy: period.from, of: record, depth: depth + 1)
        .union(columns(readBy: period.to, of: record, depth: depth + 1))
    case .groupKey, .aggregated, .runStart, .runEnd, .finding: []
    }
  }
}

/// The checker refuses deeper ones.
private let deepestExpression = 512
