import Checker
import Values
import Vocabulary

extension Field {
  /// A field of a record, and where its values come from.
  func json(_ names: ExportNames) -> JSON {
    [
      "name": self.names.first,
      "type": type.json(names),
      "key": key?.rawValue,
      "source": source.json(names),
    ]
  }
}

extension Field.Source {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .column(let spec): ["column": spec.json]
    case .computed(let value): ["computed": value.json(names)]
    case .period(let period): ["period": period.json(names)]
    case .groupKey(let value): ["group_key": value.json(names)]
    case .aggregated(let value): ["aggregated": value.json(names)]
    case .runStart: ["run": "start"]
    case .runEnd: ["run": "end"]
    case .finding(let field): ["finding": field.json]
    }
  }
}

extension ColumnSpec {
  /// How the cells of a column are read.
  fileprivate var json: JSON {
    [
      "headers": headers,
      "series": isSeries,
      "missing": missing,
      "empty_means_none": emptyMeansNone,
      "true": trueCells,
      "false": falseCells,
      "split_by": separator,
    ]
  }
}

extension Period {
  fileprivate func json(_ names: ExportNames) -> JSON {
    [
      "from": from.json(names),
      "to": to.json(names),
      "by_day": isByDay,
      "open_end": openEnd.rawValue,
    ]
  }
}

extension FindingField {
  /// A word, or the field that all flagged records share.
  fileprivate var json: JSON {
    switch self {
    case .rule: "rule"
    case .category: "category"
    case .certainty: "certainty"
    case .points: "points"
    case .recover: "recover"
    case .shared(let name): ["shared": name]
    }
  }
}
