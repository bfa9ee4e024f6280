import Checker
import Values

extension ReportedRulebook {
  /// A checked rulebook as chapter 17 of the specification describes it.
  var json: JSON {
    let names = ExportNames(rulebook)
    return [
      "path": path,
      "layers": rulebook.layers.map(\.json),
      "choices": rulebook.choices.map(\.json),
      "scopes": rulebook.scopes.map(\.json),
      "records": rulebook.records.indices.map { rulebook.json(of: RecordID($0)) },
      "lists": rulebook.lists.map(\.json),
      "tables": rulebook.tables.map { $0.json(names) },
      "parameters": rulebook.parameters.map { $0.json(names) },
      "rules": rulebook.rules.map { $0.json(in: rulebook) },
      "dismissals": rulebook.dismissals.map { $0.json(in: rulebook) },
      "grades": rulebook.grades.map { $0.json(in: rulebook) },
      "derivation_order": rulebook.derivationOrder.map(names.name(of:)),
    ]
  }
}

extension Dismissal {
  fileprivate func json(in rulebook: CheckedRulebook) -> JSON {
    let finding = rulebook.findingRecord.map { [$0] } ?? []
    let names = ExportNames(rulebook, bindings: finding)
    return ["condition": condition.json(names), "because": because]
  }
}

extension Grade {
  fileprivate func json(in rulebook: CheckedRulebook) -> JSON {
    let names = ExportNames(rulebook, bindings: bindings.map(\.record))
    return [
      "name": self.names.first,
      "layer": layer.index,
      "record": names.name(of: record),
      "bindings": bindings.map { names.name(of: $0.record) },
      "gives": gives.map { ["name": $0.names.first, "value": $0.value.json(names)] as JSON },
      "steps": steps.map {
        ["name": $0.names.first, "conditions": $0.conditions.json(names)] as JSON
      },
    ]
  }
}
