import Checker

/// A checked rulebook as chapter 17 of the specification describes it.
struct RulebookJSON: Encodable {
  let path: String
  let layers: [CheckedLayerJSON]
  let choices: [ChoiceJSON]
  let scopes: [ScopeTypeJSON]
  let records: [RecordTypeJSON]
  let lists: [ListJSON]
  let tables: [TableJSON]
  let parameters: [ParameterValuesJSON]
  let rules: [CheckedRuleJSON]
  let dismissals: [DismissalJSON]
  let grades: [CheckedGradeJSON]
  let derivationOrder: [String]

  init(_ rulebook: CheckedRulebook, path: String) {
    let names = ExportNames(rulebook)
    self.path = path
    layers = rulebook.layers.map(CheckedLayerJSON.init)
    choices = rulebook.choices.map(ChoiceJSON.init)
    scopes = rulebook.scopes.map(ScopeTypeJSON.init)
    records = rulebook.records.indices.map { RecordTypeJSON(RecordID($0), in: rulebook) }
    lists = rulebook.lists.map(ListJSON.init)
    tables = rulebook.tables.map { TableJSON($0, names) }
    parameters = rulebook.parameters.map { ParameterValuesJSON($0, names) }
    rules = rulebook.rules.map { CheckedRuleJSON($0, in: rulebook) }
    dismissals = rulebook.dismissals.map { DismissalJSON($0, in: rulebook) }
    grades = rulebook.grades.map { CheckedGradeJSON($0, in: rulebook) }
    derivationOrder = rulebook.derivationOrder.map(names.name(of:))
  }
}

struct DismissalJSON: Encodable {
  let condition: ExpressionJSON
  let because: String?

  init(_ dismissal: Dismissal, in rulebook: CheckedRulebook) {
    let finding = rulebook.findingRecord.map { [$0] } ?? []
    condition = ExpressionJSON(
      dismissal.condition, ExportNames(rulebook, bindings: finding))
    because = dismissal.because
  }
}

struct CheckedGradeJSON: Encodable {
  let name: String
  let layer: Int
  let record: String
  let bindings: [String]
  let gives: [GiveJSON]
  let steps: [StepJSON]

  struct GiveJSON: Encodable {
    let name: String
    let value: ExpressionJSON
  }

  struct StepJSON: Encodable {
    let name: String
    let conditions: [ExpressionJSON]
  }

  init(_ grade: Grade, in rulebook: CheckedRulebook) {
    let names = ExportNames(rulebook, bindings: grade.bindings.map(\.record))
    name = grade.names.first
    layer = grade.layer.index
    record = names.name(of: grade.record)
    bindings = grade.bindings.map { names.name(of: $0.record) }
    gives = grade.gives.map {
      GiveJSON(name: $0.names.first, value: ExpressionJSON($0.value, names))
    }
    steps = grade.steps.map {
      StepJSON(name: $0.names.first, conditions: expressions($0.conditions, names))
    }
  }
}
