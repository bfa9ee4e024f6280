import Plan
import Report
import Source
import TestSupport
import Testing

/// By which keys the rows of a rule's records can be divided. That parts judged alone say what the
/// whole says is shown by `Tests/model/divided.py` on random rulebooks and data.
struct DivisionTests {
  /// The lines that say how a rule's rows are divided.
  private func divisions(_ rule: String) -> [String] {
    let (rulebook, problems) = checkedRulebook(feeRecords + "rule R-1 \"x\"\n" + rule)
    #expect(problems == [])
    let text = programText(
      of: program(of: rulebook), rules: [], as: Rendering(language: .english))
    return text.split(separator: "\n").filter { $0.hasPrefix("  divide") }.map {
      String($0.dropFirst("  divide      ".count))
    }
  }

  @Test func aRowThatIsJudgedForItselfMayLieAnywhere() {
    #expect(divisions("  flag if amount > 5") == ["any rows of fee"])
  }

  @Test func aGroupStaysTogetherByAnyOfItsKeys() {
    #expect(
      divisions("  flag if same visit, same day, count > 1") == [
        "fee.visit (strays)", "fee.visit.patient (strays)", "fee.time day (strays)",
      ])
  }

  @Test func rowsThatMatchLieTogether() {
    #expect(
      divisions(
        "  with another fee as other where same patient, other.item in anaesthesia\n  flag fee")
        == [
          "fee.patient"
        ])
  }

  @Test func aKeyThatMayBeMissingMakesStrays() {
    let found = divisions(
      """
        with visit as v where v.hospital = hospital
        flag if v.cost > amount
      """)
    #expect(found == ["fee.hospital = visit.hospital (strays)", "any rows of fee; whole: visit"])
  }

  @Test func aRowBehindAReferenceLiesWithThoseThatReferToIt() {
    let found = divisions(
      """
        for each visit
        with fee as f where f.visit = visit
        flag visit
      """)
    #expect(
      found == [
        "visit = fee.visit (strays)", "visit.patient = fee.visit.patient (strays)",
        "any rows of visit; whole: fee",
      ])
  }

  @Test func whatIsComparedWithAllRowsNeedsThem() {
    #expect(
      divisions("  with another fee as other where other.amount > amount\n  flag fee") == [
        "no: it needs all"
      ])
  }

  @Test func pairsLieTogether() {
    let found = divisions(
      """
        for each pair of fee a, b where same patient
        flag if a.item = b.item
      """)
    #expect(found == ["fee.patient"])
  }
}
