import Checker
import Source
import TestSupport
import Testing

struct DeclarationComputedTests {
  @Test func `computed fields are checked after what they use`() throws {
    let result = checked(
      """
      record visit from "visit.csv" at admitted
        id : code key
        patient : person
        admitted : time
        discharged : time
        give old = years_old > 60
        give years_old = patient.age
        period stay from admitted to discharged by day open end unknown
      record person from "person.csv"
        id : code key
        born : date
        give age = years from born to 2024-01-01
      """)
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(result.field("old", of: "visit")?.type == .boolean)
    #expect(result.field("years_old", of: "visit")?.type == .integer)
    #expect(result.field("stay", of: "visit")?.type == .period)
  }

  @Test func `derived records come in the order of their making`() throws {
    let result = checked(
      sampleRecords + """
        define busy for each patient of daily where amount > 100
          give days = count
        define daily for each patient, day of fee
          give amount = total amount
        """)
    #expect(result.errors.isEmpty, "\(result.messages)")
    let order = result.rulebook.derivationOrder.map {
      result.rulebook.records[$0.index].names.first
    }
    #expect(order == ["daily", "busy"])
    #expect(result.record("daily")?.keyFields.count == 2)
  }

  @Test(arguments: [
    "give a = b + 1\n give b = a + 1", "give a = a", "give a = b\n give b = c\n give c = a",
  ])
  func `a circle is shown once`(gives: String) {
    let result = checked("record r from \"1.csv\"\n id : code key\n \(gives)")
    #expect(result.errors == ["E0520"])
    #expect(result.messages.contains { $0.contains("`a → ") && $0.hasSuffix("→ a`") })
  }

  @Test func `derived records may not go in a circle`() {
    let result = checked(
      sampleRecords + """
        define one for each patient of two
          give n = count
        define two for each patient of one
          give n = count
        """)
    #expect(result.errors.contains("E0520"), "\(result.messages)")
  }

  @Test func `a record for findings is there where something reads it`() throws {
    let rule = "rule A-1 category c flag if same patient, same item, count > 1\n"
    #expect(checked(sampleRecords + rule).rulebook.findingRecord == nil)
    let result = checked(
      sampleRecords + rule + "rule B-1 for each finding flag if category is c, item is \"1\"")
    #expect(result.errors.isEmpty, "\(result.messages)")
    let names = try #require(result.record("finding")).fields.map(\.names.first)
    #expect(
      names == [
        "rule", "category", "certainty", "points", "recover", "patient", "item", "fee",
      ])
  }
}
