import Checker
import Eval
package import Source

/// A trace for a program.
package func json(of reported: ReportedTrace, language: Language) throws -> String {
  try jsonText(TraceJSON(reported, language))
}

struct TraceJSON: Encodable {
  let rule: String
  let title: String?
  let layer: String
  let basis: [BasisJSON]
  let verdict: String
  let finding: String?
  let subject: [PartJSON]
  let because: String?
  let clauses: [ClauseJSON]
  let records: [RecordJSON]
  let tableRows: [TableRowJSON]
  let parameters: [ParameterJSON]
  let money: [MoneyJSON]
  let whyNot: WhyNotJSON?
  let missing: [String]

  init(_ reported: ReportedTrace, _ language: Language) {
    let trace = reported.trace
    rule = trace.rule
    title = trace.title
    layer = reported.title(of: trace.layer)
    basis = trace.basis.map(BasisJSON.init)
    verdict = trace.verdict.name
    finding = if case .finding(let id) = trace.verdict { id } else { nil }
    subject = trace.subject.map(PartJSON.init)
    because = trace.because
    clauses = trace.clauses.map { ClauseJSON($0, reported.sources) }
    records = trace.records.map(RecordJSON.init)
    tableRows = trace.tableRows.map { TableRowJSON($0, layer: reported.title(of: $0.layer)) }
    parameters = trace.parameters.map { ParameterJSON($0, layer: reported.title(of: $0.layer)) }
    money = trace.money.map { MoneyJSON($0, reported.sources) }
    whyNot = trace.whyNot.map { WhyNotJSON($0, reported.sources, language) }
    missing = trace.missing.map { text(of: $0) }
  }
}

struct BasisJSON: Encodable {
  let instrument: String
  let article: String?

  init(_ basis: Basis) {
    instrument = basis.instrument
    article = basis.article
  }
}

struct ClauseJSON: Encodable {
  let kind: String
  let verdict: String
  let text: String
  let range: RangeJSON
  let value: ValueJSON?
  let records: [KeyJSON]

  init(_ clause: TraceClause, _ sources: SourceMap) {
    kind = clause.kind.rawValue
    verdict = clause.verdict.rawValue
    text = FlatSource(clause.range, in: sources).text
    range = RangeJSON(clause.range, in: sources)
    value = clause.value.map { ValueJSON($0, sources) }
    records = clause.records.map(KeyJSON.init)
  }
}

/// The value of an expression; without `value` where it is missing.
struct ValueJSON: Encodable {
  let text: String
  let value: String?
  let parts: [ValueJSON]

  init(_ value: TraceValue, _ sources: SourceMap) {
    text = FlatSource(value.range, in: sources).text
    self.value = value.text
    parts = value.parts.map { ValueJSON($0, sources) }
  }
}

struct RecordJSON: Encodable {
  let role: String
  let record: String
  let key: String
  let line: Int?
  let fields: [PartJSON]

  init(_ record: TraceRecord) {
    role = record.role.rawValue
    self.record = record.key.record
    key = record.key.key
    line = record.line
    fields = record.fields.map(PartJSON.init)
  }
}

struct TableRowJSON: Encodable {
  let table: String
  let origin: String
  let layer: String
  let cells: [PartJSON]

  init(_ row: TraceTableRow, layer: String) {
    table = row.table
    origin = row.origin
    self.layer = layer
    cells = row.cells.map(PartJSON.init)
  }
}

struct ParameterJSON: Encodable {
  let name: String
  let value: String
  let layer: String
  let basis: [BasisJSON]

  init(_ parameter: TraceParameter, layer: String) {
    name = parameter.name
    value = parameter.value
    self.layer = layer
    basis = parameter.basis.map(BasisJSON.init)
  }
}

struct MoneyJSON: Encodable {
  let record: KeyJSON?
  let amount: String?
  let value: ValueJSON

  init(_ money: TraceMoney, _ sources: SourceMap) {
    record = money.record.map(KeyJSON.init)
    amount = money.fen.map { yuanText(fen: $0) }
    value = ValueJSON(money.value, sources)
  }
}

struct WhyNotJSON: Encodable {
  let clause: String
  let text: String
  let range: RangeJSON
  let distance: String?

  init(_ whyNot: WhyNot, _ sources: SourceMap, _ language: Language) {
    clause = whyNot.clause.rawValue
    text = FlatSource(whyNot.range, in: sources).text
    range = RangeJSON(whyNot.range, in: sources)
    distance =
      whyNot.distances.isEmpty
      ? nil
      : whyNot.distances.map { wording(of: $0, in: sources).text(in: language) }
        .joined(separator: "; ")
  }
}
