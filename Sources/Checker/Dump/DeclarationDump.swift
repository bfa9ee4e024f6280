import Parser
import Source
import Values
import Vocabulary

extension RulebookDump {
  mutating func writeRecord(_ id: RecordID) {
    let record = rulebook.records[id.index]
    let dated = record.datedBy.map { "at " + record.fields[$0.index].names.first }
    let worth = record.worth.map { "worth " + record.fields[$0.index].names.first }
    add(
      "record", record.names.first, layer(record.layer), file(of: record), dated, worth,
      record.isDefault ? "default" : nil)
    var expressions = ExprDump(rulebook, bindings: bindings(of: id))
    for field in record.fields { writeField(field, &expressions) }
    switch record.source {
    case .file(_, let conditions, let reversal):
      if !conditions.isEmpty { addInner("where", expressions.text(of: conditions)) }
      if let reversal {
        let fields = reversal.fields.map { record.fields[$0.index].names.first }
        addInner(
          "reversal", record.fields[reversal.original.index].names.first,
          fields.joined(separator: ", "))
      }
    case .derived(let derived):
      addInner("of", rulebook.records[derived.base.index].names.first)
      if !derived.conditions.isEmpty {
        addInner("where", expressions.text(of: derived.conditions))
      }
      if let gaps = derived.gaps { addInner("gaps", expressions.text(of: gaps)) }
    case .findings: break
    }
  }

  private func bindings(of id: RecordID) -> [RecordID] {
    switch rulebook.records[id.index].source {
    case .derived(let derived): [derived.base, id]
    case .file, .findings: [id]
    }
  }

  private func file(of record: Record) -> String? {
    guard case .file(let file, _, _) = record.source else { return nil }
    let marks = [file.delimiter, file.quote].map { quoted(String(UnicodeScalar($0))) }
    return "from \(quoted(file.path)) \(file.encoding.rawValue) \(marks.joined(separator: " "))"
  }

  private mutating func writeField(_ field: Field, _ expressions: inout ExprDump) {
    let head = "\(field.names.first): \(type(field.type))"
    let key = field.key.map { $0 == .exact ? "key" : "\($0.rawValue) key" }
    switch field.source {
    case .column(let spec): addInner(head, key, text(of: spec))
    case .computed(let value), .groupKey(let value), .aggregated(let value):
      addInner(head, key, "=", expressions.text(of: value))
    case .period(let period):
      addInner(
        head, "from", expressions.text(of: period.from), "to", expressions.text(of: period.to),
        period.isByDay ? "by day" : nil, "open \(period.openEnd.rawValue)")
    case .runStart: addInner(head, key, "start of the run")
    case .runEnd: addInner(head, key, "end of the run")
    case .finding: addInner(head)
    }
  }

  private func text(of spec: ColumnSpec) -> String {
    let cells = [("missing", spec.missing), ("true", spec.trueCells), ("false", spec.falseCells)]
    var parts = ["from " + spec.headers.map(quoted).joined(separator: spec.isSeries ? ".." : "|")]
    for (word, texts) in cells where !texts.isEmpty {
      parts.append(word + " " + texts.map(quoted).joined(separator: ","))
    }
    if spec.emptyMeansNone { parts.append("empty none") }
    if let separator = spec.separator { parts.append("split " + quoted(separator)) }
    return parts.joined(separator: " ")
  }

  mutating func writeList(_ list: CheckedList) {
    let entries = list.entries.map { entry in
      switch entry {
      case .exact(let text): quoted(text)
      case .prefix(let prefix): quoted(prefix) + "*"
      case .span(let first, let last): quoted(first) + ".." + quoted(last)
      }
    }
    add("list", list.names.first, layer(list.layer), "=", entries.joined(separator: ", "))
  }

  mutating func writeTable(_ table: CheckedTable) {
    add("table", table.names.first, layer(table.layer))
    var expressions = ExprDump(rulebook, bindings: [])
    for field in table.fields { writeField(field, &expressions) }
    for row in table.rows {
      let cells = zip(row.cells, table.fields).map { text(of: $0, $1.type) }
      addInner("|", cells.joined(separator: " | "), "|", days(row.from, row.to), layer(row.layer))
    }
  }

  /// A cell; members of choices and scopes by their first names.
  private func text(of cell: Constant, _ type: ValueType) -> String {
    switch (cell, type) {
    case (.member(let place), .choice(let id)):
      rulebook.choices[id.index].members[place].names.first
    case (.member(let place), .scope(let id)):
      rulebook.scopes[id.index].members[place].names.first
    case _: cell.plainText
    }
  }

  mutating func writeParameter(_ parameter: Parameter) {
    add("parameter", parameter.names.first, type(parameter.type))
    for value in parameter.values {
      addInner(
        value.constant.plainText, days(value.from, value.to), layer(value.layer),
        text(of: value.basis))
    }
  }

  func text(of basis: [Basis]) -> String? {
    basis.compactMap { item -> String? in
      forPeople(item.instrument).map { [$0, item.article.map(quoted)].compactMap(\.self) }
        .map { $0.joined(separator: " ") }
    }.joined(separator: "; ")
  }
}
