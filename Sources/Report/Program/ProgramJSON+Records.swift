import Checker
import Plan
import Values
import Vocabulary

extension RecordNode {
  var json: JSON {
    [
      "name": names.first, "fields": fields.map(\.json), "source": source.json,
      "dated_by": datedBy?.index, "worth": worth?.index, "dated": isDated,
      "keys": keyFields.map(\.index),
    ]
  }
}

extension RecordNode.Source {
  fileprivate var json: JSON {
    switch self {
    case .file(let file, let conditions, let reversal):
      [
        "file": file.json, "conditions": conditions.map(\.json), "reversal": reversal?.json,
      ]
    case .derived(let base): ["derived_from": base.index]
    case .findings: .text("findings")
    }
  }
}

extension FileSource {
  fileprivate var json: JSON {
    [
      "path": path, "encoding": encoding.rawValue, "delimiter": text(delimiter),
      "quote": text(quote),
    ]
  }

  private func text(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) }
}

extension Reversal {
  fileprivate var json: JSON {
    ["original": original.index, "fields": fields.map(\.index)]
  }
}

extension FieldNode {
  fileprivate var json: JSON {
    ["name": names.first, "type": type.json, "key": key?.rawValue, "source": source.json]
  }
}

extension FieldNode.Source {
  fileprivate var json: JSON {
    switch self {
    case .column(let column): ["column": column.json]
    case .computed(let value): ["computed": value.json]
    case .period(let period): ["period": period.json]
    case .groupKey: .text("group_key")
    case .aggregated(let nothing): ["without_row": nothing.word]
    case .runStart: .text("run_start")
    case .runEnd: .text("run_end")
    case .finding(let field): ["finding": field.word]
    }
  }
}

extension ColumnSpec {
  fileprivate var json: JSON {
    [
      "headers": headers, "series": isSeries, "missing": missing,
      "empty_means_none": emptyMeansNone, "true": trueCells, "false": falseCells,
      "separator": separator,
    ]
  }
}

extension PeriodNode {
  fileprivate var json: JSON {
    ["from": from.json, "to": to.json, "by_day": isByDay, "open_end": openEnd.rawValue]
  }
}

extension FindingField {
  fileprivate var word: String {
    switch self {
    case .rule: "rule"
    case .category: "category"
    case .certainty: "certainty"
    case .points: "points"
    case .recover: "recover"
    case .shared(let name): "shared \(name)"
    }
  }
}

extension DerivationNode {
  var json: JSON {
    [
      "record": record.index, "base": base.index, "filters": filters.map(\.json),
      "keys": keys.map(\.json), "gaps": gaps?.json, "gives": gives.map(\.json), "late": isLate,
    ]
  }
}

extension DerivationNode.Filling {
  fileprivate var json: JSON { ["field": field.index, "value": value.json] }
}
