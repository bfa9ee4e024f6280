import Checker
import Parser
import Values
import Vocabulary

struct CheckedLayerJSON: Encodable {
  let title: String
  let version: String?
  let jurisdiction: String?
  let path: String

  init(_ layer: Layer) {
    title = layer.title
    version = layer.version
    jurisdiction = layer.jurisdiction
    path = layer.path
  }
}

/// A member of a choice or of a scope.
struct MemberJSON: Encodable {
  let name: String
  let cells: [String]
}

struct ChoiceJSON: Encodable {
  let name: String?
  let ranked: Bool
  let members: [MemberJSON]

  init(_ choice: Choice) {
    name = choice.names?.first
    ranked = choice.isRanked
    members = choice.members.map { MemberJSON(name: $0.names.first, cells: $0.cells) }
  }
}

struct ScopeTypeJSON: Encodable {
  let members: [MemberJSON]

  init(_ scope: ScopeType) {
    members = scope.members.map { MemberJSON(name: $0.names.first, cells: $0.cells) }
  }
}

struct ListJSON: Encodable {
  let name: String
  let layer: Int
  let entries: [EntryJSON]

  struct EntryJSON: Encodable {
    var exact: String?
    var prefix: String?
    var from: String?
    var to: String?

    init(_ entry: CheckedList.Entry) {
      switch entry {
      case .exact(let text): exact = text
      case .prefix(let start): prefix = start
      case .span(let first, let last): (from, to) = (first, last)
      }
    }
  }

  init(_ list: CheckedList) {
    name = list.names.first
    layer = list.layer.index
    entries = list.entries.map(EntryJSON.init)
  }
}

struct ParameterValuesJSON: Encodable {
  let name: String
  let type: TypeJSON
  let values: [PeriodValueJSON]

  struct PeriodValueJSON: Encodable {
    let value: ConstantJSON
    let from: String?
    let to: String?
    let layer: Int
  }

  init(_ parameter: Parameter, _ names: ExportNames) {
    name = parameter.names.first
    type = TypeJSON(parameter.type, names)
    values = parameter.values.map {
      PeriodValueJSON(
        value: ConstantJSON($0.constant, parameter.type), from: $0.from?.text, to: $0.to?.text,
        layer: $0.layer.index)
    }
  }
}

struct TableJSON: Encodable {
  let name: String
  let layer: Int
  let columns: [ColumnJSON]
  let rows: [RowJSON]

  struct ColumnJSON: Encodable {
    let name: String
    let type: TypeJSON
    let key: String?
  }

  struct RowJSON: Encodable {
    let cells: [ConstantJSON]
    let from: String?
    let to: String?
    let layer: Int
    let origin: String
  }

  init(_ table: CheckedTable, _ names: ExportNames) {
    name = table.names.first
    layer = table.layer.index
    columns = table.fields.map {
      ColumnJSON(name: $0.names.first, type: TypeJSON($0.type, names), key: $0.key?.rawValue)
    }
    rows = table.rows.map { row in
      RowJSON(
        cells: zip(row.cells, table.fields).map { ConstantJSON($0, $1.type) },
        from: row.from?.text, to: row.to?.text, layer: row.layer.index, origin: row.origin)
    }
  }
}

struct RecordTypeJSON: Encodable {
  let name: String
  let layer: Int
  let datedBy: String?
  let worth: String?
  let `default`: Bool
  let source: RecordSourceJSON
  let fields: [FieldJSON]

  init(_ id: RecordID, in rulebook: CheckedRulebook) {
    let record = rulebook.records[id.index]
    let names = ExportNames(rulebook, bindings: record.bindings(own: id))
    name = record.names.first
    layer = record.layer.index
    datedBy = record.datedBy.map { names.name(of: $0, in: id) }
    worth = record.worth.map { names.name(of: $0, in: id) }
    `default` = record.isDefault
    source = RecordSourceJSON(record, names)
    fields = record.fields.map { FieldJSON($0, names) }
  }
}

extension Record {
  /// What the expressions of its fields speak of: the row itself, or a member and then the row.
  fileprivate func bindings(own id: RecordID) -> [RecordID] {
    switch source {
    case .derived(let derived): [derived.base, id]
    case .file, .findings: [id]
    }
  }
}

/// Where the rows come from; of one of three forms.
struct RecordSourceJSON: Encodable {
  var file: FileJSON?
  var `where`: [ExpressionJSON]?
  var reversal: ReversalJSON?
  var derived: DerivedJSON?
  var findings: Bool?

  struct FileJSON: Encodable {
    let path: String
    let encoding: String
    let delimiter: String
    let quote: String
  }

  struct ReversalJSON: Encodable {
    let original: String
    let fields: [String]
  }

  struct DerivedJSON: Encodable {
    let base: String
    let dated: Bool
    let `where`: [ExpressionJSON]
    let gaps: ExpressionJSON?
  }

  init(_ record: Record, _ names: ExportNames) {
    switch record.source {
    case .file(let source, let conditions, let reversal):
      file = FileJSON(
        path: source.path, encoding: source.encoding.rawValue, delimiter: sign(source.delimiter),
        quote: sign(source.quote))
      `where` = expressions(conditions, names)
      self.reversal = reversal.map {
        ReversalJSON(
          original: record.fields[$0.original.index].names.first,
          fields: $0.fields.map { record.fields[$0.index].names.first })
      }
    case .derived(let source):
      derived = DerivedJSON(
        base: names.name(of: source.base), dated: source.isDated,
        where: expressions(source.conditions, names),
        gaps: source.gaps.map { ExpressionJSON($0, names) })
    case .findings: findings = true
    }
  }
}

private func sign(_ ascii: UInt8) -> String { String(UnicodeScalar(ascii)) }
