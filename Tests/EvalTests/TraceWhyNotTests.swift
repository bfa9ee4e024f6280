import Eval
import Source
import TestSupport
import Testing
import Values

@Suite("Why a record was not flagged")
struct TraceWhyNotTests {
  private func fixture(_ rule: String, _ given: String) throws -> TraceFixture {
    try TraceFixture(feeRecords + rule + "\ntest \"t\" for R\n" + given + "\n  expect clear\n")
  }

  private let fees = """
      given fee
        | line | patient | visit | item | time             | quantity | amount |
        | 1    | P1      | V1    | A    | 2024-06-01 08:00 | 1        | 10.00  |
        | 2    | P1      | V1    | A    | 2024-07-04 08:00 | 1        | 20.00  |
        | 3    | P1      | V1    | B    | 2024-06-01 08:30 | 1        | 30.00  |
        | 4    | P2      | V2    | S1   | 2024-06-10 08:00 | 5        | 40.00  |
        | 5    | P2      | V2    | A1   | 2024-06-11 08:00 | 5        | 50.00  |
      given visit
        | id | patient | kind | admitted   | discharged |
        | V1 | P1      | 11   | 2024-06-01 | 2024-06-05 |
        | V2 | P2      | 21   | 2024-06-10 | 2024-06-12 |
    """

  @Test("a number, a choice, an item that is not among those listed, a part of `and` and of `or`")
  func conditions() throws {
    #expect(
      try fixture("rule R\n  flag if quantity > 3", fees).why("R", "fee 1")
        == "clear: membership “quantity > 3”: “quantity” 1, greater 3")
    #expect(
      try fixture("rule R\n  flag if 3 < quantity", fees).why("R", "fee 1")
        == "clear: membership “3 < quantity”: “quantity” 1, greater 3")
    #expect(
      try fixture("rule R\n  flag if visit.kind is inpatient", fees).why("R", "fee 1")
        == "clear: membership “visit.kind is inpatient”: “visit.kind” outpatient, equal inpatient")
    #expect(
      try fixture("rule R\n  where item in surgery\n  flag", fees).why("R", "fee 1")
        == "notApplicable: condition “item in surgery”: “item” A")
    #expect(
      try fixture("rule R\n  flag if item is \"A\" and (quantity > 4 or amount > 12)", fees)
        .why("R", "fee 1")
        == "clear: membership “amount > 12”: “amount” 10.00, greater 12.00")
    #expect(
      try fixture("rule R\n  flag if not (amount between 5 and 15)", fees).why("R", "fee 1")
        == "clear: membership “amount between 5 and 15”: “amount” 10.00")
    #expect(
      try fixture("rule R\n  flag if amount between 15 and 25", fees).why("R", "fee 3")
        == "clear: membership “amount between 15 and 25”: “amount” 30.00, lessOrEqual 25.00")
    #expect(
      try fixture("rule R\n  flag if time after 2024-06-04", fees).why("R", "fee 1")
        == "clear: membership “time after 2024-06-04”: “time” 2024-06-01, greater 2024-06-04; "
        + "“time” 2024-06-01, 4 days outside")
    #expect(
      try fixture("rule R\n  flag if time during visit.stay", fees).why("R", "fee 2")
        == "clear: membership “time during visit.stay”: “time” 2024-07-04 08:00, 29 days outside")
  }

  @Test("tables, and records that `has` and `no` look for")
  func lookups() throws {
    let table = "table pair\n  a : code key\n  b : code key\n  rows\n  | a | b |\n  | A | B |\n"
    #expect(
      try fixture(table + "rule R\n  flag if [item, item] in pair", fees).why("R", "fee 1")
        == "clear: membership “[item, item] in pair”: no pair[A,A]")
    #expect(
      try fixture("rule R\n  flag if no fee as f (same patient, f.amount > 25)", fees)
        .why("R", "fee 1")
        == "clear: membership “no fee as f (same patient, f.amount > 25)”: found fee 3")
    #expect(
      try fixture("rule R\n  flag if has fee as f (same patient, f.amount > 35)", fees)
        .why("R", "fee 1")
        == "clear: membership “has fee as f (same patient, f.amount > 35)”: "
        + "fee 1 all but “f.amount > 35”; “f.amount” 10.00, greater 35.00")
  }

  @Test("the rule's period, an exemption")
  func scope() throws {
    #expect(
      try fixture("rule R\n  effective from 2024-06-04\n  flag if amount > 1", fees)
        .why("R", "fee 1")
        == "notApplicable: effective “from 2024-06-04”: 2024-06-01 is 3 days outside")
    #expect(
      try fixture(
        "rule R\n  category charging\n  flag if amount > 1\n"
          + "exempt category charging if item is \"A\" because \"cheap\"", fees
      ).why("R", "fee 1")
        == "notApplicable: exemption “exempt category charging if item is \"A\" because "
        + "\"cheap\"”: exempt cheap")
    #expect(
      try fixture(
        "rule R\n  flag if same patient, count > 1\n  unless total amount > 50", fees
      ).why("R", "fee 1") == "notApplicable: exemption “total amount > 50”: exempt ")
  }

  @Test("with: the nearest in time, the one that fits all but a condition, none at all")
  func with() throws {
    let exclusive = "with another fee as o where same patient, o.item = item, o.time within "
    #expect(
      try fixture("rule R\n  \(exclusive) 30 days of time\n  flag", fees).why("R", "fee 1")
        == "clear: with “\(exclusive) 30 days of time”: fee 2 is 3 days outside")
    #expect(
      try fixture(
        "rule R\n  with another fee as o where same patient, same day, o.amount > 35\n  flag", fees
      ).why("R", "fee 1")
        == "clear: with “with another fee as o where same patient, same day, o.amount > 35”: "
        + "fee 3 all but “o.amount > 35”; “o.amount” 30.00, greater 35.00")
    #expect(
      try fixture(
        "rule R\n  with another fee as o where same patient, o.item in surgery, o.amount > 99\n"
          + "  flag", fees
      ).why("R", "fee 1")
        == "clear: with “with another fee as o where same patient, o.item in surgery, "
        + "o.amount > 99”: no fee, “o.item in surgery”")
    #expect(
      try fixture("rule R\n  with the next fee as o where same patient, same item\n  flag", fees)
        .why("R", "fee 2")
        == "clear: with “with the next fee as o where same patient, same item”: "
        + "fee 1 is 33 days outside")
  }

  @Test("what a scope from a table compares")
  func scopeOfTable() throws {
    let table = """
      table exclusive
        main : code key
        part : code key
        scope : scope = day "d" (same day); hours6 "h" (within 6 hours)
        rows
        | main | part | scope |
        | S1   | A1   | d     |
        | B    | A    | h     |

      """
    let rule = """
      rule R
        with another fee as o where same patient, [item, o.item] in exclusive, within scope of exclusive[item, o.item].scope
        flag

      """
    let run = try fixture(table + rule, fees)
    #expect(try run.why("R", "fee 4").hasSuffix(": fee 5 is 1 days outside"))
    #expect(try run.why("R", "fee 3") != "clear")
  }

  @Test("without: what was found")
  func without() throws {
    #expect(
      try fixture(
        "rule R\n  where item in surgery\n"
          + "  without another fee as a where same visit, a.item in anaesthesia\n  flag", fees
      ).why("R", "fee 4")
        == "clear: without “without another fee as a where same visit, a.item in anaesthesia”: "
        + "found fee 5")
  }

  @Test("groups: what was counted, and the nearest line outside")
  func groups() throws {
    let window = "rule R\n  flag if same patient, same item, within 30 days, count > 1"
    #expect(
      try fixture(window, fees).why("R", "fee 1")
        == "clear: judging “count > 1”: “count” 1, greater 1; fee 2 is 4 days outside")
    #expect(
      try fixture("rule R\n  flag if same patient, same item, same day, count > 1", fees)
        .why("R", "fee 1")
        == "clear: judging “count > 1”: “count” 1, greater 1; fee 2 is 33 days outside")
    #expect(
      try fixture("rule R\n  flag if same patient, within 10 minutes, count > 1", fees)
        .why("R", "fee 1")
        == "clear: judging “count > 1”: “count” 1, greater 1; fee 3 is 20 minutes outside")
    #expect(
      try fixture("rule R\n  flag if same patient, total quantity > 7", fees).why("R", "fee 1")
        == "clear: judging “total quantity > 7”: “total quantity” 3, greater 7")
    #expect(
      try fixture("rule R\n  flag if same patient, gaps up to 3 days, count > 2", fees)
        .why("R", "fee 1")
        == "clear: judging “count > 2”: “count” 2, greater 2; fee 2 is 30 days outside")
  }

  @Test("among the first, and not one of those")
  func targets() throws {
    #expect(
      try fixture("rule R\n  flag beyond first 2 if same patient, count > 2", fees)
        .why("R", "fee 1") == "clear: target “beyond first 2”: among first 2")
    #expect(
      try fixture(
        "rule R\n  flag those (item in surgery) if same patient, any (item in surgery)", fees
      ).why("R", "fee 5") == "clear: target “item in surgery”: “item” A1")
  }

  @Test("pairs: the condition that keeps two apart, or the nearest other")
  func pairs() throws {
    let run = try fixture(
      "rule R\n  for each pair of visit a, b where a.hospital = b.hospital, a.stay overlaps b.stay"
        + "\n  flag",
      """
        given visit
          | id | patient | hospital | admitted   | discharged |
          | V1 | P1      | H1       | 2024-06-01 | 2024-06-05 |
          | V2 | P2      | H1       | 2024-06-10 | 2024-06-12 |
          | V3 | P2      | H2       | 2024-06-10 | 2024-06-12 |
      """)
    #expect(
      try run.why("R", "visit V1")
        == "notApplicable: condition “a.stay overlaps b.stay”: “a.stay” 2024-06-01..2024-06-05, "
        + "6 days outside")
    #expect(
      try run.why("R", "visit V3")
        == "notApplicable: candidates “for each pair of visit a, b”: "
        + "visit V2 all but “a.hospital = b.hospital”; “a.hospital” H2, equal H1")
  }

  @Test("undetermined: the field of the record that is missing")
  func missing() throws {
    let run = try fixture(
      "rule R\n  flag if same patient, total amount > 15",
      """
        given fee
          | line | patient | time       | amount |
          | 1    | P1      | 2024-06-01 | 10.00  |
          | 2    | P1      | 2024-06-01 |        |
          | 3    |         | 2024-06-01 | 30.00  |
      """)
    let amount = Missing.field(RecordKey(record: "fee", key: "2"), field: "amount")
    #expect(try run.trace("R", "fee 1").missing == [amount])
    #expect(
      try run.trace("R", "fee 3").missing
        == [.field(RecordKey(record: "fee", key: "3"), field: "patient")])
    #expect(
      run.clauses(try run.trace("R", "fee 1")).last
        == "judging unknown “total amount > 15” = missing {“total amount” = missing "
        + "{“amount” = 10.00, ?}}")
  }
}
