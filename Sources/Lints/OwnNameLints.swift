import Checker
import Parser
import Source

extension DiagnosticKind {
  static let saysNothingOfIt = DiagnosticKind(
    "W0932", "Condition that says nothing of the record that is looked for", "条件没有涉及所查找的记录")
}

extension Diagnostic {
  static func saysNothingOfIt(_ condition: Expr, record: String, field: String) -> Diagnostic {
    Diagnostic(.saysNothingOfIt, at: condition.range)
      .says(
        "this says nothing of the `\(record)` that is looked for: `\(field)` alone is the "
          + "candidate's",
        "该条件没有涉及所查找的 `\(record)`：单独写的 `\(field)` 指候选记录的字段"
      )
      .hint(
        "write `\(record).\(field)`; a condition on the candidate stands in the rule's own `where`",
        "请写 `\(record).\(field)`；针对候选记录的条件请写在规则的 `其中` 里")
  }
}

/// A name alone is always the candidate's. In the conditions of another record, one that speaks of
/// the candidate only, by names that the other record has too, is a slip: `without another fee as a
/// where same visit, item in anaesthesia` looks at no item of `a`.
func ownNameLints(of rulebook: CheckedRulebook, top: LayerID) -> [Diagnostic] {
  rulebook.rules.filter { $0.layer == top }.flatMap { rule in
    rule.sources.flatMap { source in
      source.conditions.flatMap(\.conjuncts).compactMap { condition in
        slip(in: condition, of: source, rule, rulebook)
      }
    }
  }
}

private func slip(
  in condition: Expr, of source: BoundSource, _ rule: CheckedRule, _ rulebook: CheckedRulebook
) -> Diagnostic? {
  if condition.mentions(source.binding) { return nil }
  let fields = condition.fields
  guard let first = fields.first else { return nil }
  let other = rulebook[source.record]
  let isShared = fields.allSatisfy { binding, field in
    let names = rulebook[rule.bindings[binding].record][field]
      .names
    return other.fields.contains { !Set($0.names.all).isDisjoint(with: names.all) }
  }
  if !isShared { return nil }
  let record = rulebook[rule.bindings[first.binding].record]
  return .saysNothingOfIt(
    condition, record: rule.bindings[source.binding].name,
    field: record[first.field].names.first)
}

extension CheckedRule {
  /// Every other record that it looks for: in clauses, behind `has` and `of`.
  fileprivate var sources: [BoundSource] {
    var found = needs.map(\.source) + joins.map(\.source)
    var pending = expressions
    while let next = pending.popLast() {
      pending += next.children
      switch next.kind {
      case .exists(let source): found.append(source)
      case .aggregate(let aggregate):
        if case .record(let source) = aggregate.source { found.append(source) }
      case _: break
      }
    }
    return found
  }
}

extension Expr {
  /// The fields of bound records that it reads, in the order of the text.
  fileprivate var fields: [(binding: BindingID, field: FieldID)] {
    if case .field(let binding, let field) = kind { return [(binding, field)] }
    return children.flatMap(\.fields)
  }
}
