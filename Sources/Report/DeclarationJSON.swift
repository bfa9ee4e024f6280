import Checker
import Values
import Vocabulary

extension Layer {
  var json: JSON {
    ["title": title, "version": version, "jurisdiction": jurisdiction, "path": path]
  }
}

extension Choice {
  var json: JSON {
    ["name": names?.first, "ranked": isRanked, "members": members.map(\.json)]
  }
}

extension ScopeType {
  var json: JSON { ["members": members.map(\.json)] }
}

extension Choice.Member {
  var json: JSON { ["name": names.first, "cells": cells] }
}

extension ScopeType.Member {
  fileprivate var json: JSON { ["name": names.first, "cells": cells] }
}

extension CheckedList {
  var json: JSON {
    ["name": names.first, "layer": layer.index, "entries": entries.map(\.json)]
  }
}

extension CheckedList.Entry {
  var json: JSON {
    switch self {
    case .exact(let text): ["exact": text]
    case .prefix(let start): ["prefix": start]
    case .span(let first, let last): ["from": first, "to": last]
    }
  }
}

extension Parameter {
  func json(_ names: ExportNames) -> JSON {
    let values = values.map { value -> JSON in
      [
        "value": value.constant.json(type), "from": value.from?.text, "to": value.to?.text,
        "layer": value.layer.index,
      ]
    }
    return ["name": self.names.first, "type": type.json(names), "values": values]
  }
}

extension CheckedTable {
  func json(_ names: ExportNames) -> JSON {
    [
      "name": self.names.first,
      "layer": layer.index,
      "columns": fields.map { field -> JSON in
        [
          "name": field.names.first, "type": field.type.json(names), "key": field.key?.rawValue,
        ]
      },
      "rows": rows.map { $0.json(fields) },
    ]
  }
}

extension CheckedTable.Row {
  fileprivate func json(_ fields: [Field]) -> JSON {
    [
      "cells": zip(cells, fields).map { $0.json($1.type) },
      "from": from?.text,
      "to": to?.text,
      "layer": layer.index,
      "origin": origin,
    ]
  }
}

extension CheckedRulebook {
  func json(of id: RecordID) -> JSON {
    let record = records[id.index]
    let names = ExportNames(self, bindings: record.bindings(own: id))
    return [
      "name": record.names.first,
      "layer": record.layer.index,
      "dated_by": record.datedBy.map { names.name(of: $0, in: id) },
      "worth": record.worth.map { names.name(of: $0, in: id) },
      "default": record.isDefault,
      "source": record.sourceJSON(names),
      "fields": record.fields.map { $0.json(names) },
    ]
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

  /// Where the rows come from; of one of three forms.
  fileprivate func sourceJSON(_ names: ExportNames) -> JSON {
    switch source {
    case .file(let source, let conditions, let reversal):
      [
        "file": source.json, "where": conditions.json(names),
        "reversal": reversal.map { json(of: $0) },
      ]
    case .derived(let source): ["derived": source.json(names)]
    case .findings: ["findings": true]
    }
  }

  private func json(of reversal: Reversal) -> JSON {
    [
      "original": fields[reversal.original.index].names.first,
      "fields": reversal.fields.map { fields[$0.index].names.first },
    ]
  }
}

extension FileSource {
  fileprivate var json: JSON {
    [
      "path": path, "encoding": encoding.rawValue, "delimiter": sign(delimiter),
      "quote": sign(quote),
    ]
  }
}

private func sign(_ ascii: UInt8) -> String { String(UnicodeScalar(ascii)) }

extension Derived {
  fileprivate func json(_ names: ExportNames) -> JSON {
    [
      "base": names.name(of: base),
      "dated": isDated,
      "where": conditions.json(names),
      "gaps": gaps?.json(names),
    ]
  }
}
