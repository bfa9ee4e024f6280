import Foundation
import Testing

/// A JSON value that tests can take apart and compare.
indirect enum ExportedJSON: Hashable {
  case object([String: ExportedJSON])
  case array([ExportedJSON])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case nothing

  init(text: String) throws {
    self = try JSONDecoder().decode(ExportedJSON.self, from: Data(text.utf8))
  }

  subscript(key: String) -> ExportedJSON {
    if case .object(let members) = self { members[key] ?? .nothing } else { .nothing }
  }

  var list: [ExportedJSON] { if case .array(let items) = self { items } else { [] } }
  var text: String { if case .string(let text) = self { text } else { "" } }
  var isNothing: Bool { self == .nothing }

  /// The words behind `node`, everywhere below.
  var nodes: Set<String> {
    switch self {
    case .object(let members):
      members.values.reduce(into: Set([self["node"].text].filter { !$0.isEmpty })) {
        $0.formUnion($1.nodes)
      }
    case .array(let items): items.reduce(into: []) { $0.formUnion($1.nodes) }
    case .string, .integer, .boolean, .nothing: []
    }
  }

}

extension ExportedJSON: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let members = try? value.decode([String: ExportedJSON].self) {
      self = .object(members)
    } else if let items = try? value.decode([ExportedJSON].self) {
      self = .array(items)
    } else if let truth = try? value.decode(Bool.self) {
      self = .boolean(truth)
    } else if let number = try? value.decode(Int.self) {
      self = .integer(number)
    } else {
      self = .nothing
    }
  }
}

extension ExportedJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(arrayLiteral elements: ExportedJSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, ExportedJSON)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }
}

extension ExportedJSON {
  static let books = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rulebooks").path

  static let patient: ExportedJSON = [
    "node": "field", "type": "code", "binding": 0, "record": "fee", "field": "patient",
  ]

  /// All that chapter 17 lists.
  static let nodeNames: Set = [
    "constant", "parameter", "field", "own_key", "record_date", "given", "follow", "date_part",
    "column", "row_exists", "not", "and", "or", "negate", "absolute", "arithmetic", "compare",
    "between", "same_key", "member_of", "text_test", "state", "or_else", "extreme", "rounded",
    "within_time", "during", "overlaps", "touches", "days_of", "elapsed", "within", "scope",
    "aggregate", "exists",
  ]

  static let small = """
    rulebook "Small" version "1"
    record fee from "fee.csv" at time worth amount default
      line : code key
      patient : code
      time : time
      amount : money
    parameter third = 1 / 3
    parameter dear = 0.30 from 2024-01-01
    parameter loss = -12
    parameter length = 30 days
    parameter start = 2024-06-01
    rule DUP-001 "Duplicate charge"
      basis "Regulation" article "38(3)"
      certainty violation
      effective from 2024-01-01 to 2024-12-31
      points 2.5
      flag beyond first if same patient, same day, count > 1
      recover amount
      because "{patient} was charged {count} times"
    """

  /// A rulebook in which each kind of expression stands.
  static let everyNode = """
    rulebook "Every node" version "1"
    record patient from "patient.csv"
      id : code key
      birth : date
    record visit from "visit.csv" at admitted
      id : code key
      patient : patient
      admitted : time
      discharged : time
      period stay from admitted to discharged open end unknown
    record fee from "fee.csv" at time worth amount default
      line : code key
      visit : visit
      patient : patient
      item : code
      time : time
      quantity : decimal
      amount : money
    table limit
      item : code key
      most : decimal
      rows
      | item | most |
      | A    | 2    |
    table exclusive
      main : code key
      part : code key
      scope : scope = day "D" (same day); visit "V" (same visit)
      rows
      | main | part | scope |
      | A    | B    | D     |
    list dear = "A", "B1".."B9"
    parameter large = 100
    rule A-001
      where [item] in limit, 2 * quantity - 1 > large
      with fee as other
        where same patient, within scope of exclusive[item, other.item].scope
      flag if quantity > limit[item].most or (item in dear and quantity > 0)
    rule B-001
      for each pair of visit a, b
      where same patient, within 3 days, (a.stay overlaps b.stay or a.stay touches b.stay)
      flag
    rule C-001
      where time during visit.stay, time within 3 days after visit.admitted, item starts with "A"
      without another fee as other
        where same visit, other.item is "B"
      flag if abs(-amount) > 5, larger of (quantity, 2) > 1, rounded up (quantity) > 1,
        quantity or else 0 > 1,
        amount between 1 and 9, not (item is missing), years from patient.birth to time > 3,
        days of visit.stay > 3, month is "2024-06", has visit as v (same patient)
    grade busy for each patient
      give fees = count of fee (same patient)
      is much if fees > 5
      otherwise little
    """
}
