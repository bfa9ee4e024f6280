import Lexer
package import Source

/// What a top-level name stands for.
package enum Entity: Hashable, Sendable {
  case choice(ChoiceID)
  case record(RecordID)
  case list(ListID)
  case table(TableID)
  case parameter(ParameterID)
}

/// Everything declared, with its names: what conditions and rules are checked against. Grows while
/// declarations are checked, in the order in which they need each other.
package struct Environment: Sendable {
  package var layers: [Layer] = []
  package var choices: [Choice] = []
  package var scopes: [ScopeType] = []
  /// Add fields by `append(_:to:)`, so that names stay in step.
  package private(set) var records: [Record] = []
  package var lists: [CheckedList] = []
  package private(set) var tables: [CheckedTable] = []
  package var parameters: [Parameter] = []
  /// Every spelling of every top-level name; scopes and rules have none.
  package var entities: [String: Entity] = [:]
  /// The record marked `default`.
  package var defaultRecord: RecordID?
  package var findingRecord: RecordID?
  /// The choice named `category` or `违规类型`, where one is declared.
  package var categoryChoice: ChoiceID?

  /// For each record and each table, every spelling of each field.
  private var recordFields: [[String: FieldID]] = []
  private var tableFields: [[String: FieldID]] = []

  package init() {}
}

extension Environment {
  package func entity(named name: String) -> Entity? { entities[name] }

  package func field(_ id: FieldID, of record: RecordID) -> Field {
    records[record.index].fields[id.index]
  }

  package func field(named name: String, in record: RecordID) -> FieldID? {
    recordFields[record.index][name]
  }

  package func column(named name: String, in table: TableID) -> FieldID? {
    tableFields[table.index][name]
  }
}

extension Environment {
  /// Adds a record under all its names; its fields may follow later.
  package mutating func append(_ record: Record) -> RecordID {
    let id = RecordID(records.count)
    records.append(record)
    recordFields.append(fieldNames(record.fields))
    for name in record.names.all { entities[name] = .record(id) }
    return id
  }

  package mutating func append(_ field: Field, to record: RecordID) -> FieldID {
    let id = FieldID(records[record.index].fields.count)
    records[record.index].fields.append(field)
    for name in field.names.all { recordFields[record.index][name] = id }
    return id
  }

  package mutating func setSource(of record: RecordID, to source: Record.Source) {
    records[record.index].source = source
  }

  package mutating func setDating(of record: RecordID, by field: FieldID) {
    records[record.index].datedBy = field
  }

  package mutating func setWorth(of record: RecordID, to field: FieldID?) {
    records[record.index].worth = field
  }

  package mutating func append(_ table: CheckedTable) -> TableID {
    let id = TableID(tables.count)
    tables.append(table)
    tableFields.append(fieldNames(table.fields))
    for name in table.names.all { entities[name] = .table(id) }
    return id
  }

  /// Puts a table in the place of one with the same names and fields, such as one with its rows.
  package mutating func setTable(_ id: TableID, to table: CheckedTable) {
    tables[id.index] = table
  }

  private func fieldNames(_ fields: [Field]) -> [String: FieldID] {
    var names: [String: FieldID] = [:]
    for (index, field) in fields.enumerated() {
      for name in field.names.all { names[name] = FieldID(index) }
    }
    return names
  }
}

/// The state of a pass of the checker: what is declared, and what was found wrong.
package struct CheckContext: Sendable {
  package var environment: Environment
  package private(set) var diagnostics: [Diagnostic] = []
  /// One text checked several times (an `exempt` in each rule) is reported once.
  private var reported: Set<Place> = []

  private struct Place: Hashable {
    let code: String
    let range: SourceRange
  }

  package init(_ environment: Environment = Environment()) {
    self.environment = environment
  }

  /// Says nothing about a place without text: there the parser missed something, and said so.
  package mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.range.start == diagnostic.range.end { return }
    let place = Place(code: diagnostic.kind.code, range: diagnostic.range)
    if reported.insert(place).inserted { diagnostics.append(diagnostic) }
  }

  /// For problems of data files, which have many places but underline one path in the rulebook, and
  /// for what is missing in a rulebook as a whole.
  package mutating func reportData(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
