import Checker
import Lexer
import Parser
import Source
import Vocabulary

/// What the outermost rulebook declares and nothing uses: lists, tables, parameters, choices,
/// records, and one line for each record about its fields.
func unusedLints(
  of rulebook: CheckedRulebook, _ declarations: LayeredDeclarations
) -> [Diagnostic] {
  let unused = Unused(rulebook, declarations)
  return unused.lists + unused.tables + unused.parameters + unused.choices + unused.records
}

private struct Unused {
  private let rulebook: CheckedRulebook
  private let declarations: LayeredDeclarations
  private let top: LayerID
  private let uses: Uses

  init(_ rulebook: CheckedRulebook, _ declarations: LayeredDeclarations) {
    self.rulebook = rulebook
    self.declarations = declarations
    top = declarations.topLayer
    uses = Uses(in: rulebook)
  }

  var lists: [Diagnostic] {
    let inLists = declarations.listsInLists
    return rulebook.lists.enumerated().filter { index, list in
      list.layer == top && !uses.lists.contains(ListID(index))
        && inLists.isDisjoint(with: list.names.all)
    }.map { .unused($0.element.names, Wording(en: "list", zh: "清单")) }
  }

  var tables: [Diagnostic] {
    rulebook.tables.enumerated().filter { index, table in
      table.layer == top && !uses.tables.contains(TableID(index))
    }.map { .unused($0.element.names, Wording(en: "table", zh: "对照表")) }
  }

  var parameters: [Diagnostic] {
    let own = declarations.parameters.filter { $0.layer == top && !$0.syntax.names.isEmpty }
    let declaredHere = Set(own.map { Names($0.syntax.names).range })
    return rulebook.parameters.enumerated().filter { index, parameter in
      declaredHere.contains(parameter.names.range) && !uses.parameters.contains(ParameterID(index))
    }.map { .unused($0.element.names, Wording(en: "parameter", zh: "参数")) }
  }

  /// Choices that are the type of nothing; the one of categories is used by being there.
  var choices: [Diagnostic] {
    let own = declarations.choices.filter { $0.layer == top && !$0.syntax.names.isEmpty }
    let declaredHere = Set(own.map { Names($0.syntax.names).range })
    let fields = rulebook.records.flatMap(\.fields) + rulebook.tables.flatMap(\.fields)
    let types = Set(fields.map(\.type))
    let categories = Set(Keyword.category.entry.english + Keyword.category.entry.chinese)
    return rulebook.choices.enumerated().compactMap { index, choice in
      guard let names = choice.names, declaredHere.contains(names.range),
        !types.contains(.choice(ChoiceID(index))), categories.isDisjoint(with: names.all)
      else { return nil }
      return .unused(names, Wording(en: "choice", zh: "选项"))
    }
  }
}

// MARK: - Records

extension Unused {
  /// A record that nothing is judged by; of the others, the fields that nothing reads.
  var records: [Diagnostic] {
    let expected = namesInExpectations
    return rulebook.records.enumerated().compactMap { index, record in
      guard record.layer == top else { return nil }
      if case .findings = record.source { return nil }
      let id = RecordID(index)
      if !uses.records.contains(id) { return .unused(record.names, record.kindOfDeclaration) }
      let idle = record.fields.indices.filter { place in
        isIdle(FieldID(place), of: id) && expected.isDisjoint(with: record.fields[place].names.all)
      }
      return idle.isEmpty ? nil : .unusedFields(idle.map { record.fields[$0].names }, of: record)
    }
  }

  private func isIdle(_ field: FieldID, of id: RecordID) -> Bool {
    let record = rulebook[id]
    let names = record[field].names
    return !uses.fields.contains(Uses.RecordField(record: id, field: field))
      && !record.hasRole(field) && !uses.sharedFields.contains(names.first)
  }

  /// Fields that tests expect to be missing.
  private var namesInExpectations: Set<String> {
    var names: Set<String> = []
    for expectation in rulebook.tests.flatMap(\.expectations) {
      if case .undetermined(_, let missing) = expectation.outcome {
        names.formUnion(missing.map(\.text))
      }
    }
    return names
  }
}

extension Record {
  fileprivate var kindOfDeclaration: Wording {
    switch source {
    case .file, .findings: Wording(en: "record", zh: "记录")
    case .derived: Wording(en: "derived record", zh: "派生记录")
    }
  }

  /// Whether a field is there for the row itself: its key, its date, its worth, what a reversal
  /// takes off.
  fileprivate func hasRole(_ field: FieldID) -> Bool {
    let declared = fields[field.index]
    if declared.key != nil || datedBy == field || worth == field { return true }
    switch declared.source {
    case .runStart, .runEnd, .finding: return true
    case .column, .computed, .period, .groupKey, .aggregated: break
    }
    guard case .file(_, _, let reversal?) = source else { return false }
    if reversal.fields.isEmpty, declared.type.isNumeric { return true }
    return reversal.original == field || reversal.fields.contains(field)
  }
}

extension LayeredDeclarations {
  /// The names by which lists stand in other lists.
  fileprivate var listsInLists: Set<String> {
    var names: Set<String> = []
    for entry in listSources.flatMap(\.entries) {
      if case .name(let name) = entry.kind { names.insert(name.text) }
    }
    return names
  }

  private var listSources: [ListSyntax.Source] {
    lists.map(\.syntax.source)
      + amendments.compactMap { amendment in
        if case .list(_, let source) = amendment.syntax.what { source } else { nil }
      }
  }
}

extension ListSyntax.Source {
  fileprivate var entries: [ExprSyntax] {
    switch self {
    case .entries(let entries): entries
    case .file: []
    }
  }
}
