import Checker
import Parser
import Vocabulary

/// A field of a record, and where its values come from.
struct FieldJSON: Encodable {
  let name: String
  let type: TypeJSON
  let key: String?
  let source: FieldSourceJSON

  init(_ field: Field, _ names: ExportNames) {
    name = field.names.first
    type = TypeJSON(field.type, names)
    key = field.key?.rawValue
    source = FieldSourceJSON(field.source, names)
  }
}

/// Exactly one of these is there.
struct FieldSourceJSON: Encodable {
  var column: CellsJSON?
  var computed: ExpressionJSON?
  var period: PeriodJSON?
  var groupKey: ExpressionJSON?
  var aggregated: ExpressionJSON?
  var run: String?
  var finding: FindingFieldJSON?

  init(_ source: Field.Source, _ names: ExportNames) {
    switch source {
    case .column(let spec): column = CellsJSON(spec)
    case .computed(let value): computed = ExpressionJSON(value, names)
    case .period(let period): self.period = PeriodJSON(period, names)
    case .groupKey(let value): groupKey = ExpressionJSON(value, names)
    case .aggregated(let value): aggregated = ExpressionJSON(value, names)
    case .runStart: run = "start"
    case .runEnd: run = "end"
    case .finding(let field): finding = FindingFieldJSON(field)
    }
  }
}

/// How the cells of a column are read.
struct CellsJSON: Encodable {
  let headers: [String]
  let series: Bool
  let missing: [String]
  let emptyMeansNone: Bool
  let `true`: [String]
  let `false`: [String]
  let splitBy: String?

  init(_ spec: ColumnSpec) {
    headers = spec.headers
    series = spec.isSeries
    missing = spec.missing
    emptyMeansNone = spec.emptyMeansNone
    `true` = spec.trueCells
    `false` = spec.falseCells
    splitBy = spec.separator
  }
}

struct PeriodJSON: Encodable {
  let from: ExpressionJSON
  let to: ExpressionJSON
  let byDay: Bool
  let openEnd: String

  init(_ period: Period, _ names: ExportNames) {
    from = ExpressionJSON(period.from, names)
    to = ExpressionJSON(period.to, names)
    byDay = period.isByDay
    openEnd = period.openEnd.rawValue
  }
}

/// A word, or the field that all flagged records share.
struct FindingFieldJSON: Encodable {
  let field: FindingField

  init(_ field: FindingField) {
    self.field = field
  }

  private enum Key: CodingKey {
    case shared
  }

  func encode(to encoder: any Encoder) throws {
    switch field {
    case .rule: try "rule".encode(to: encoder)
    case .category: try "category".encode(to: encoder)
    case .certainty: try "certainty".encode(to: encoder)
    case .points: try "points".encode(to: encoder)
    case .recover: try "recover".encode(to: encoder)
    case .shared(let name): try encoder.object(Key.shared, name)
    }
  }
}
