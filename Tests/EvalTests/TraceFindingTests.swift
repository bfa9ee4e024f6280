import Checker
import Eval
import Report
import Source
import TestSupport
import Testing
import Values

@Suite("Traces of findings")
struct TraceFindingTests {
  @Test("a group: keys, judging, target, money by record, because")
  func group() throws {
    let run = try TraceFixture(
      feeRecords + """
        rule DUP-001 "Duplicate"
          basis "Regulation" article "38(3)"
          effective from 2024-01-01
          where item in ("A", "B")
          flag beyond first if same patient, same day, count > 1
          unless amount > 500
          recover amount * 2
          because "{patient}: {count} times"
        test "t" for DUP-001
          given fee
            | line | patient | item | time             | amount |
            | 1    | P1      | A    | 2024-06-01 08:00 | 10.00  |
            | 2    | P1      | B    | 2024-06-01 17:00 | 10.50  |
          expect finding fee 2
        """)
    let trace = try run.trace("DUP-001", "fee 2")
    #expect(
      run.clauses(trace) == [
        "effective yes “from 2024-01-01” = 2024-06-01 [fee 1, fee 2]",
        "candidates yes “DUP-001” [fee 1, fee 2]",
        "condition yes “item in (\"A\", \"B\")” = true {“item” = A} [fee 1]",
        "condition yes “item in (\"A\", \"B\")” = true {“item” = B} [fee 2]",
        "grouping yes “patient” = P1 [fee 1, fee 2]",
        "grouping yes “day” = 2024-06-01 [fee 1, fee 2]",
        "judging yes “count > 1” = true {“count” = 2}",
        "exemption no “amount > 500” = false {“amount” = 10.00} [fee 1]",
        "exemption no “amount > 500” = false {“amount” = 10.50} [fee 2]",
        "target yes “beyond first” [fee 2]",
        "recover yes “recover amount * 2” = 21.00",
      ])
    #expect(
      run.records(trace) == [
        "flagged fee 2: patient=P1 item=B time=2024-06-01 17:00 amount=10.50",
        "evidence fee 1: patient=P1 item=A time=2024-06-01 08:00 amount=10.00",
      ])
    #expect(trace.money.map { $0.fen } == [2100])
    #expect(trace.money.map { run.text($0.value) } == ["21.00 {“amount” = 10.50}"])
    #expect(trace.because?.text(in: .english) == "P1: 2 times")
    #expect(trace.basis.map(\.article) == ["38(3)"])
    #expect(trace.subject.map(\.value) == ["P1", "2024-06-01"])
    #expect(trace.records.map(\.line).allSatisfy { $0 != nil })
  }

  @Test("with: every record found, each condition with its values, table rows and parameters used")
  func joins() throws {
    let run = try TraceFixture(
      feeRecords + """
        parameter near = 1 day basis "Decree"
        table exclusive
          main : code key
          part : code key
          rows
          | main | part |
          | A    | B    |
          | A    | C    |
        rule EXC-001
          with another fee as other where same patient, [item, other.item] in exclusive, other.time within near after time
          flag other
          recover other.amount
        test "t" for EXC-001
          given fee
            | line | patient | item | time             | amount |
            | 1    | P1      | A    | 2024-06-01 08:00 | 10.00  |
            | 2    | P1      | B    | 2024-06-01 17:00 | 7.00   |
            | 3    | P2      | B    | 2024-06-01 17:00 | 7.00   |
          expect finding fee 2
        """)
    let trace = try run.trace("EXC-001", "fee 1")
    #expect(
      run.clauses(trace) == [
        "candidates yes “EXC-001” [fee 1]",
        "with yes “with another fee as other where same patient, [item, other.item] in exclusive, "
          + "other.time within near after time” [fee 2]",
        "with yes “same patient” = true {“patient” = P1} [fee 2]",
        "with yes “[item, other.item] in exclusive” = true {“item” = A, “other.item” = B} [fee 2]",
        "with yes “other.time within near after time” = true {“other.time” = 2024-06-01 17:00, "
          + "“near” = 1 day, “time” = 2024-06-01 08:00} [fee 2]",
        "target yes “other” [fee 2]",
        "recover yes “recover other.amount” = 7.00",
      ])
    #expect(trace.records.map(\.role) == [.flagged, .candidate])
    #expect(trace.tableRows.map { $0.cells.map(\.value) } == [["A", "B"]])
    #expect(trace.tableRows.first?.origin.hasSuffix(":6") == true || !trace.tableRows.isEmpty)
    #expect(trace.parameters.map(\.value) == ["1 day"])
    #expect(trace.parameters.first?.basis.map(\.instrument) == ["Decree"])
    #expect(trace.money.map(\.record?.key) == ["2"])
  }

  @Test("a sliding window, an aggregate's members, a limit from a table, money beyond it")
  func windows() throws {
    let run = try TraceFixture(
      feeRecords + """
        table limit
          item : code key
          quantity : decimal
          rows
          | item | quantity |
          | A    | 3        |
        rule LIM-001
          flag if same patient, same item, within 7 days, total quantity > limit[item].quantity
          recover amount beyond quantity limit[item].quantity
        test "t" for LIM-001
          given fee
            | line | patient | item | time       | quantity | amount |
            | 1    | P1      | A    | 2024-06-01 | 2        | 20.00  |
            | 2    | P1      | A    | 2024-06-05 | 2        | 20.00  |
          expect finding fee 1
        """)
    let trace = try run.trace("LIM-001", "fee 2")
    #expect(
      run.clauses(trace).dropFirst() == [
        "grouping yes “patient” = P1 [fee 1, fee 2]",
        "grouping yes “item” = A [fee 1, fee 2]",
        "grouping yes “7 days” = 7 days [fee 1, fee 2]",
        "judging yes “total quantity > limit[item].quantity” = true "
          + "{“total quantity” = 4 {“quantity” = 2, 2}, “limit[item].quantity” = 3 {“item” = A}}",
        "recover yes “recover amount beyond quantity limit[item].quantity” = 10.00",
      ])
    #expect(trace.money.map(\.fen) == [0, 1000])
    #expect(
      trace.money.map { run.text($0.value) }.last
        == "10.00 {“amount” = 20.00, “quantity” = 2, “limit[item].quantity” = 3 {“item” = A}}")
    #expect(trace.tableRows.map(\.table) == ["limit"])
  }

  @Test("absence, need, pairs and records counted elsewhere")
  func others() throws {
    let run = try TraceFixture(
      feeRecords + """
        rule NOA-001
          where item in surgery
          needs visit as v where v.patient = patient
          without another fee as a where same visit, a.item in anaesthesia
          flag if count of fee as f (same patient) > 1
        rule DOU-001
          for each pair of visit a, b where same patient, a.stay overlaps b.stay
          flag
        test "t" for NOA-001
          given fee
            | line | patient | visit | item | time       |
            | 1    | P1      | V1    | S1   | 2024-06-01 |
            | 2    | P1      | V1    | B    | 2024-06-02 |
          given visit
            | id | patient | admitted   | discharged |
            | V1 | P1      | 2024-06-01 | 2024-06-05 |
            | V2 | P1      | 2024-06-03 | 2024-06-08 |
          expect finding fee 1
        """)
    let absence = run.clauses(try run.trace("NOA-001", "fee 1"))
    #expect(
      absence == [
        "candidates yes “NOA-001” [fee 1]",
        "condition yes “item in surgery” = true {“item” = S1} [fee 1]",
        "need yes “visit as v where v.patient = patient” [visit V1, visit V2]",
        "without yes “without another fee as a where same visit, a.item in anaesthesia”",
        "membership yes “count of fee as f (same patient) > 1” = true "
          + "{“count of fee as f (same patient)” = 2} [fee 1, fee 2]",
      ])
    #expect(
      run.clauses(try run.trace("DOU-001", "visit V2", "visit V1")).dropFirst().map { $0 } == [
        "condition yes “same patient” = true {“patient” = P1} [visit V1, visit V2]",
        "condition yes “a.stay overlaps b.stay” = true {“a.stay” = 2024-06-01..2024-06-05, "
          + "“b.stay” = 2024-06-03..2024-06-08} [visit V1, visit V2]",
      ])
  }

  @Test("values are written for the reader's language")
  func chinese() throws {
    let run = try TraceFixture(
      feeRecords + """
        规则 性别-001 “性别”
          标记 若 患者.性别 为 男
        测试 “t” 针对 性别-001
          给定 人员
            | id | sex |
            | P1 | 1   |
          给定 费用明细
            | line | patient | item | time       |
            | 1    | P1      | A    | 2024-06-01 |
          预期 问题 费用明细 1
        """, language: .chinese)
    let trace = try run.trace("性别-001", "费用明细 1")
    #expect(
      run.clauses(trace).last
        == "membership yes “患者.性别 为 男” = 是 {“患者.性别” = 男 {“患者” = P1}} [fee 1]")
    #expect(run.records(trace) == ["flagged fee 1: 患者=P1 时间=2024-06-01 00:00"])
  }

  @Test("a run in one language is explained in another")
  func otherLanguage() throws {
    let run = try TraceFixture(
      feeRecords + """
        rule SEX-001
          flag if patient.sex is male
          because "{patient.sex}"
        test "t" for SEX-001
          given person
            | id | sex |
            | P1 | 1   |
          given fee
            | line | patient | time       |
            | 1    | P1      | 2024-06-01 |
          expect finding fee 1
        """)
    let finding = try #require(run.run.result.findings.first)
    guard case .trace(let trace) = explain(finding, after: run.run, in: .chinese) else {
      Issue.record("no trace")
      return
    }
    #expect(finding.because.text(in: .english) == "male")
    #expect(trace.because?.text(in: .chinese) == "男")
  }

  @Test("a finding that is not the run's own is a disagreement")
  func disagreement() throws {
    let run = try TraceFixture(
      feeRecords + """
        rule BIG-001
          flag if amount > 5
          recover amount
        test "t" for BIG-001
          given fee
            | line | patient | time       | amount |
            | 1    | P1      | 2024-06-01 | 10.00  |
          expect finding fee 1
        """)
    let finding = try #require(run.run.result.findings.first)
    let wrong = Finding(
      id: finding.id, rule: finding.rule, title: nil, category: nil, certainty: .violation,
      points: nil, layer: finding.layer, subject: finding.subject, date: finding.date,
      flagged: finding.flagged, evidence: finding.evidence, recover: .fen(999),
      because: Sentence(),
      allocation: [999], shared: [])
    guard case .disagreement(let found) = explain(wrong, after: run.run, in: .english) else {
      Issue.record("no disagreement")
      return
    }
    #expect(found.differences.map(\.part) == [.recover])
    #expect(found.differences.map(\.derived) == ["10.00"])
    guard case .trace = explain(finding, after: run.run, in: .english) else {
      Issue.record("no trace")
      return
    }
  }

  @Test("grades, findings of the second stage, dismissals")
  func secondStage() throws {
    let run = try TraceFixture(
      feeRecords + """
        rule BIG-001
          flag if amount > 5
          recover amount
        dismiss finding if recover < 8 because "small"
        rule MANY-001
          for each finding
          flag if same patient, count > 1
        grade alert, 预警 for each person
          give taken = total recover of finding (finding.patient = person)
          is red if taken > 100
          is yellow if taken > 10
          otherwise blue
        test "t" for BIG-001
          given person
            | id |
            | P1 |
            | P2 |
          given fee
            | line | patient | time       | amount |
            | 1    | P1      | 2024-06-01 | 10.00  |
            | 2    | P1      | 2024-06-02 | 11.00  |
            | 3    | P1      | 2024-06-03 | 6.00   |
          expect finding fee 1
        """)
    #expect(run.run.result.findings.map(\.rule) == ["BIG-001", "BIG-001", "MANY-001"])
    let grade = try run.trace("alert", "person P1")
    #expect(
      run.clauses(grade) == [
        "give yes “total recover of finding (finding.patient = person)” = 21.00 {“recover” = "
          + "10.00, 11.00}",
        "step no “taken > 100” = false {“taken” = 21.00}",
        "step yes “taken > 10” = true {“taken” = 21.00}",
      ])
    guard case .grade("yellow") = grade.verdict else {
      Issue.record("\(grade.verdict)")
      return
    }
    let second = try run.trace("MANY-001", "finding \(run.run.result.findings[0].id)")
    #expect(run.clauses(second).last == "judging yes “count > 1” = true {“count” = 2}")
    let dismissed = try run.trace("BIG-001", "fee 3")
    #expect(
      run.clauses(dismissed).last
        == "dismissal yes “dismiss finding if recover < 8 because \"small\"” = true "
        + "{“recover” = 6.00}")
  }

  @Test("what cannot be explained says why")
  func nothing() throws {
    let run = try TraceFixture(
      feeRecords + """
        rule BIG-001
          flag if amount > 5
        test "t" for BIG-001
          given fee
            | line | time       | amount |
            | 1    | 2024-06-01 | 1.00   |
          given visit
            | id |
            | V1 |
          expect clear
        """)
    let words = [
      run.explanation("BIG-002", "fee 1"), run.explanation("BIG-001", "fees 1"),
      run.explanation("BIG-001", "fee 9"), run.explanation("BIG-001", "visit V1"),
      explain(.finding("BIG-001-0"), after: run.run, in: .english),
    ].map { answer in
      if case .nothing(let reason) = answer { reason.wording.english } else { "explained" }
    }
    #expect(
      words == [
        "there is no rule or grade `BIG-002`", "no record is named `fees`",
        "no `fee` in the data has the key `9`",
        "rule `BIG-001` judges `fee`, and no finding flags `visit:V1`",
        "there is no finding `BIG-001-0`",
      ])
  }
}
