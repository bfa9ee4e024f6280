import Checker
package import Plan
import Values
import Vocabulary

/// A program as chapter 20 of the specification describes it.
///
/// - Parameter rules: the ids to write; empty for all.
package func programJSON(_ program: Program, rules: [String]) -> String {
  let shown = program.rules.filter { rules.isEmpty || rules.contains($0.about.id) }
  let json: JSON = [
    "layers": program.layers.map(\.json),
    "choices": program.choices.map(\.json),
    "scopes": program.scopes.map { $0.members.map(\.json) },
    "records": program.records.map(\.json),
    "lists": program.lists.map(\.json),
    "tables": program.tables.map(\.json),
    "parameters": program.parameters.map(\.json),
    "constants": program.constants.map(\.json),
    "testers": program.testers.map(\.json),
    "matches": program.matches.map(\.json),
    "aggregates": program.aggregates.map(\.json),
    "derivations": program.derivations.map(\.json),
    "rules": shown.map { $0.json(dividedAs: program.division(of: $0)) },
    "dismissals": program.dismissals.map(\.json),
    "dismissals_read_others": program.dismissalsReadOthers,
    "grades": program.grades.map(\.json),
    "finding_record": program.findingRecord?.index,
  ]
  return json.text
}

extension Tester {
  fileprivate var json: JSON {
    switch test {
    case .member: ["test": "member", "items": items.map(\.json)]
    case .pattern(let test): ["test": exportWord(test.rawValue), "items": items.map(\.json)]
    }
  }
}

extension Tester.Item {
  fileprivate var json: JSON {
    switch self {
    case .list(let id): ["list": id.index]
    case .entry(let entry): entry.json
    }
  }
}

extension TableNode {
  fileprivate var json: JSON {
    ["name": names.first, "columns": columns.map(\.json), "rows": rows.map(\.json)]
  }
}

extension TableNode.Column {
  fileprivate var json: JSON {
    ["name": names.first, "type": type.json, "key": key?.rawValue]
  }
}

extension CheckedTable.Row {
  fileprivate var json: JSON {
    ["cells": cells.map(\.json), "from": from?.text, "to": to?.text, "origin": origin]
  }
}

extension Parameter {
  fileprivate var json: JSON {
    ["name": names.first, "type": type.json, "values": values.map(\.json)]
  }
}

extension Parameter.Value {
  fileprivate var json: JSON {
    ["value": constant.json, "from": from?.text, "to": to?.text]
  }
}

extension Constant {
  var json: JSON {
    switch self {
    case .missing: ["missing": true]
    case .none: ["none": true]
    case .boolean(let value): ["boolean": value]
    case .number(let number): ["number": number.exactText]
    case .text(let text): ["text": text]
    case .texts(let texts): ["texts": texts]
    case .date(let day): ["date": day.text]
    case .time(let moment): ["time": moment.textWithSeconds]
    case .duration(let duration):
      ["duration": ["count": String(duration.count), "unit": duration.unit.rawValue] as JSON]
    case .member(let place): ["member": place]
    case .part(let ordinal): ["ordinal": Int(ordinal)]
    }
  }
}

extension ValueType {
  var json: JSON {
    switch self {
    case .code: .text("code")
    case .codes: .text("codes")
    case .text: .text("text")
    case .integer: .text("integer")
    case .decimal: .text("decimal")
    case .money: .text("money")
    case .date: .text("date")
    case .time: .text("time")
    case .duration: .text("duration")
    case .boolean: .text("boolean")
    case .period: .text("period")
    case .unknown: .text("unknown")
    case .choice(let id): ["choice": id.index]
    case .reference(let id): ["reference": id.index]
    case .scope(let id): ["scope": id.index]
    case .part(let part): ["part": exportWord(part.rawValue)]
    case .set(let element): ["set": element.json]
    }
  }
}

extension ValueType.ElementType {
  fileprivate var json: JSON {
    switch self {
    case .number: .text("number")
    case .code: ValueType.code.json
    case .text: ValueType.text.json
    case .date: ValueType.date.json
    case .time: ValueType.time.json
    case .boolean: ValueType.boolean.json
    case .choice(let id): ValueType.choice(id).json
    case .reference(let id): ValueType.reference(id).json
    }
  }
}
