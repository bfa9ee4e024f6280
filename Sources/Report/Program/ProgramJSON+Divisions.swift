import Checker
import Plan
import Values

extension Division {
  var json: JSON {
    [
      "ways": ways.map(\.json), "attached": attached.map(\.json),
      "covered_days": coveredDays.map(\.index),
    ]
  }
}

extension Division.Way {
  fileprivate var json: JSON {
    [
      "any_rows": parts.anyRows?.index, "equal_keys": parts.equalKeys?.map(\.json),
      "whole": whole.map(\.index), "repeated_keys": repeatedKeys.map(\.index),
      "reversals": reversals.map(\.index),
    ]
  }
}

extension Division.Parts {
  fileprivate var anyRows: RecordID? {
    switch self {
    case .anyRows(let record): record
    case .equalKeys: nil
    }
  }

  fileprivate var equalKeys: [Division.DividedRecord]? {
    switch self {
    case .anyRows: nil
    case .equalKeys(let records): records
    }
  }
}

extension Division.DividedRecord {
  fileprivate var json: JSON {
    ["record": record.index, "key": key.json, "strays": strays.rawValue]
  }
}

extension RowPath {
  fileprivate var json: JSON {
    [
      "start": start.json, "steps": steps.map(\.json),
      "part": part.map { exportWord($0.rawValue) },
    ]
  }
}

extension RowPath.Start {
  fileprivate var json: JSON {
    switch self {
    case .field(let field): ["field": field.index]
    case .ownKey: .text("own_key")
    case .recordDate: .text("record_date")
    }
  }
}

extension FieldOfRecord {
  fileprivate var json: JSON { ["record": record.index, "field": field.index] }
}
