import Eval
import Report
import Source
import TestSupport
import Testing

/// Aggregates, and windows against what counting by hand gives.
struct RuleAggregateTests {
  @Test func everyAggregate() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule AGG-001 "x"
          flag if same patient, count > 0
          because "{count} {total amount} {average amount} {min amount} {max amount} {median amount} \
          {percentile 95 of amount} {percentile 50 of amount} {deviation of amount} \
          {share (amount > 2)} {any (amount > 3)} {all (amount > 1)} {earliest time} {latest day} \
          {distinct item} {set of item} {count where (item in anaesthesia)} {total quantity}"
        test "t" for AGG-001
          given fee
            | line | patient | item | time       | amount | quantity |
            | 1    | P1      | B    | 2024-06-02 | 1      | 1.5      |
            | 2    | P1      | A1   | 2024-06-01 | 2      | 1.50     |
            | 3    | P1      | A1   | 2024-06-03 | 4      | 0        |
            | 4    | P1      | C    | 2024-06-04 | 5      | 1        |
          expect clear
        """)
    #expect(
      run.result.findings.map {
        $0.because.text(in: .english).split(separator: " ").joined(separator: " ")
      } == [
        "4 12.00 3.00 1.00 5.00 3.00 5.00 2.00 1.58 0.5 true false 2024-06-01 00:00 2024-06-04 "
          + "3 A1,B,C 2 4"
      ])
  }

  @Test func beyondFirstCountsAlong() throws {
    // At most 2 in any 7 days: of daily lines, the third of each week that holds two is beyond.
    let days = (1...10).map { "    | \($0) | P1 | 2024-06-\($0 < 10 ? "0" : "")\($0) |" }
    let run = try RuleFixture(
      feeRecords + """
        rule WIN-003 "x"
          flag beyond first 2 if same patient, within 7 days, count > 2
        test "t" for WIN-003
          given fee
            | line | patient | time |

        """ + days.joined(separator: "\n") + "\n  expect clear\n")
    // 1 and 2 are in order, 3 to 7 are beyond; 8 and 9 see only one and none left in their weeks.
    let flagged = run.result.findings.flatMap(\.flagged).map(\.key).sorted()
    #expect(flagged == ["10", "3", "4", "5", "6", "7"])
  }

  @Test func anAggregateOverSomethingMissing() throws {
    let run = try RuleFixture(
      feeRecords + """
        rule MIS-001 "x"
          for each visit
          flag if total amount of fee (same visit) > 10
        rule MIS-002 "x"
          for each visit
          flag if no fee (same visit)
        rule MIS-003 "x"
          for each visit
          flag if average amount of fee (same visit) > 10
        test "t" for MIS-001
          given visit
            | id | admitted   |
            | V1 | 2024-06-01 |
            | V2 | 2024-06-01 |
            | V3 | 2024-06-01 |
          given fee
            | line | visit | amount | time       |
            | 1    | V1    | 11     | 2024-06-01 |
            | 2    | V2    | 11     | 2024-06-01 |
            | 3    | V2    |        | 2024-06-01 |
          expect clear
        """)
    #expect(
      run.findings == ["visit=V1 -> visit V1", "visit=V3 -> visit V3", "visit=V1 -> visit V1"])
    #expect(
      run.undetermined == [
        "visit V2 lacks fee 3.amount", "visit V2 lacks fee 3.amount", "visit V3 lacks no fee",
      ])
  }
}
