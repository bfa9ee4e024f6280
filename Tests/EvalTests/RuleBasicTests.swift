import Eval
import TestSupport
import Testing

/// One record, groups and money.
struct RuleBasicTests {
  @Test func duplicatesBeyondTheFirst() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule DUP-001 "Duplicate"
          basis "x"
          flag beyond first if same patient, same item, same day, count > 1
          recover amount
          because "{patient} was charged {item} {count} times on {day}"
        test "t" for DUP-001
          given fee
            | line | patient | item | time             | amount |
            | 1    | P1      | A    | 2024-06-01 08:00 | 10.00  |
            | 2    | P1      | A    | 2024-06-01 17:00 | 10.005 |
            | 3    | P1      | B    | 2024-06-01 17:00 | 10.00  |
            | 4    | P1      | A    |                  | 10.00  |
            | 5    |         | A    | 2024-06-02       | 10.00  |
          expect finding fee 2 recover 10.01
        """)
    #expect(
      run.findings == [
        "patient=P1;item=A;day=2024-06-01 -> fee 2 | by fee 1 | 1001 fen | "
          + "P1 was charged A 2 times on 2024-06-01"
      ])
    #expect(run.undetermined == ["fee 4 lacks fee 4.time", "fee 5 lacks fee 5.patient"])
    #expect(run.outcome("fee 1") == "clear")
    #expect(run.outcome("fee 2") == "finding")
    #expect(run.outcome("fee 3") == "clear")
    let summary = try #require(run.result.rules.first)
    #expect(
      summary.candidates == 5 && summary.finding == 1 && summary.clear == 2
        && summary.undetermined == 2)
    #expect(run.result.findings.first?.id.hasPrefix("DUP-001-") == true)
  }

  @Test func singleRecordsAndReferences() throws {
    let run = try RuleFixture(
      feeRecords + """
        table item_rule
          item : code key
          sex : sex
          rows
          | item | sex |
          | A    | 2   |
        rule SEX-001 "Sex"
          flag if item_rule[item].sex ≠ patient.sex
        test "t" for SEX-001
          given person
            | id | sex |
            | P1 | 1   |
            | P2 | 2   |
            | P3 |     |
          given fee
            | line | patient | item | time       |
            | 1    | P1      | A    | 2024-06-01 |
            | 2    | P2      | A    | 2024-06-01 |
            | 3    | P3      | A    | 2024-06-01 |
            | 4    | P9      | A    | 2024-06-01 |
            | 5    | P1      | B    | 2024-06-01 |
          expect finding fee 1
        """)
    #expect(run.findings == ["fee=1 -> fee 1"])
    #expect(
      run.undetermined == [
        "fee 3 lacks person P3.sex", "fee 4 lacks person P9", "fee 5 lacks item_rule[B].sex",
      ])
  }

  @Test func whereUnlessAndEffective() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule R-1 "x"
          effective from 2024-06-01
          where item in ("A", "B")
          flag if amount > 100
          unless visit.kind is emergency
          recover amount - 100
        test "t" for R-1
          given visit
            | id | kind      |
            | V1 | emergency |
            | V2 | inpatient |
            | V3 |           |
          given fee
            | line | visit | item | time       | amount |
            | 1    | V1    | A    | 2024-06-01 | 200    |
            | 2    | V2    | B    | 2024-06-01 | 200    |
            | 3    | V3    | A    | 2024-06-01 | 200    |
            | 4    | V2    | C    | 2024-06-01 | 200    |
            | 5    | V2    |      | 2024-06-01 | 200    |
            | 6    | V2    | A    | 2024-05-31 | 200    |
            | 7    | V2    | A    | 2024-06-01 |        |
            | 8    | V3    |      | 2024-06-01 | 50     |
            | 9    | V2    | A    |            | 200    |
          expect finding fee 2
        """)
    #expect(run.findings == ["fee=2 -> fee 2 | 10000 fen"])
    #expect(
      run.outcomes.sorted() == [
        "fee 1: notApplicable", "fee 2: finding", "fee 3: undetermined", "fee 4: notApplicable",
        "fee 5: undetermined", "fee 6: notApplicable", "fee 7: undetermined", "fee 8: clear",
        "fee 9: undetermined",
      ])
    #expect(
      run.undetermined == [
        "fee 3 lacks visit V3.kind", "fee 5 lacks fee 5.item", "fee 7 lacks fee 7.amount",
        "fee 9 lacks fee 9.time",
      ])
  }

  @Test func quantityBeyondTheLimit() throws {
    let run = try RuleFixture(
      feeRecords + """
        table daily_limit
          item : code key
          quantity : decimal
          rows
          | item | quantity |
          | A    | 3        |
        rule LIM-001 "Limit"
          flag if same patient, same item, same day, total quantity > daily_limit[item].quantity
          recover amount beyond quantity daily_limit[item].quantity
        test "t" for LIM-001
          given fee
            | line | patient | item | time             | quantity | amount |
            | 1    | P1      | A    | 2024-06-01 08:00 | 2        | 20     |
            | 2    | P1      | A    | 2024-06-01 09:00 | 4        | 40     |
            | 3    | P1      | A    | 2024-06-01 10:00 | 1        | 7      |
            | 4    | P1      | B    | 2024-06-01 10:00 | 1        | 7      |
          expect finding fee 1
        """)
    #expect(
      run.findings == [
        "patient=P1;item=A;day=2024-06-01 -> fee 1, fee 2, fee 3 | 3700 fen"
      ])
    #expect(run.result.findings.first?.allocation == [0, 3000, 700])
    #expect(run.undetermined == ["patient P1+item B+day 2024-06-01 lacks daily_limit[B].quantity"])
  }

  @Test func slidingWindows() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule WIN-001 "Window"
          flag beyond first if same patient, within 30 days, count > 1
          because "{count}"
        test "t" for WIN-001
          given fee
            | line | patient | time       |
            | 1    | P1      | 2024-01-01 |
            | 2    | P1      | 2024-01-30 |
            | 3    | P1      | 2024-02-20 |
            | 4    | P1      | 2024-03-21 |
            | 5    | P1      | 2024-05-01 |
          expect finding fee 1
        """)
    // 1-2 and 2-3 hang together; 3-4 are 31 days, 30 days apart and no longer in one window.
    #expect(run.findings == ["patient=P1 -> fee 2 | by fee 1, fee 3 | 2"])
    #expect(run.outcome("fee 4") == "clear")
  }

  @Test func tenMinutesAreShorterThanTenMinutes() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule WIN-002 "Window"
          flag if same hospital, within 10 minutes, distinct patient > 1
        test "t" for WIN-002
          given fee
            | line | hospital | patient | time             |
            | 1    | H        | P1      | 2024-01-01 08:00 |
            | 2    | H        | P2      | 2024-01-01 08:10 |
            | 3    | H        | P3      | 2024-01-01 08:19 |
          expect finding fee 2, fee 3
        """)
    #expect(run.findings == ["hospital=H -> fee 2, fee 3"])
  }

  @Test func unknownMembers() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule U-1 "x"
          flag if same patient, amount > 10, count > 1
        test "t" for U-1
          given fee
            | line | patient | time       | amount |
            | 1    | P1      | 2024-01-01 | 20     |
            | 2    | P1      | 2024-01-01 | 20     |
            | 3    | P1      | 2024-01-01 |        |
            | 4    | P2      | 2024-01-01 | 20     |
            | 5    | P2      | 2024-01-01 |        |
            | 6    | P3      | 2024-01-01 |        |
          expect finding fee 1, fee 2
        """)
    #expect(run.findings == ["patient=P1 -> fee 1, fee 2"])
    #expect(
      run.undetermined == [
        "fee 3 lacks fee 3.amount", "patient P2 lacks fee 5.amount",
      ])
    #expect(run.outcome("fee 6") == "clear")
  }
}
