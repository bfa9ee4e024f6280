/// What ids lead to.
extension CheckedRulebook {
  package subscript(_ id: LayerID) -> Layer { layers[id.index] }
  package subscript(_ id: ChoiceID) -> Choice { choices[id.index] }
  package subscript(_ id: ScopeTypeID) -> ScopeType { scopes[id.index] }
  package subscript(_ id: RecordID) -> Record { records[id.index] }
  package subscript(_ id: ListID) -> CheckedList { lists[id.index] }
  package subscript(_ id: TableID) -> CheckedTable { tables[id.index] }
  package subscript(_ id: ParameterID) -> Parameter { parameters[id.index] }
}

extension Environment {
  package subscript(_ id: LayerID) -> Layer { layers[id.index] }
  package subscript(_ id: ChoiceID) -> Choice { choices[id.index] }
  package subscript(_ id: ScopeTypeID) -> ScopeType { scopes[id.index] }
  package subscript(_ id: RecordID) -> Record { records[id.index] }
  package subscript(_ id: ListID) -> CheckedList { lists[id.index] }
  package subscript(_ id: TableID) -> CheckedTable { tables[id.index] }
  package subscript(_ id: ParameterID) -> Parameter { parameters[id.index] }
}

extension Record {
  package subscript(_ id: FieldID) -> Field { fields[id.index] }
}

extension CheckedTable {
  package subscript(_ id: FieldID) -> Field { fields[id.index] }
}

extension [Binding] {
  package subscript(_ id: BindingID) -> Binding { self[id.index] }
}
