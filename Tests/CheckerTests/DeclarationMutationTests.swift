import Checker
import Source
import TestSupport
import Testing

/// Whatever a word left out does to a rulebook, the checker gets through it.
struct DeclarationMutationTests {
  private static let text =
    sampleRecords + """
      record visit from "v.csv" encoding gb18030 delimiter "|" at admitted worth cost
        id : code key
        patient : person
        admitted : time
        discharged : time
        cost : money
        dx : codes from "dx_1" .. "dx_3"
        ok : boolean true "1" false "0" missing "-"
        original : code
        where ok
        reversal original of cost
        give length = days from admitted to discharged
        period stay from admitted to discharged by day open end unknown
      list drugs = "1", "2*", "I20".."I25", more
      list more from "m.csv"
      table limit effective f to t
        item : code prefix key
        reach : scope = day "D" (same day); hours "H" (within 6 hours)
        n : integer
        rows
          | item | reach | n | f | t |
          | A    | D     | 1 |   |   |
      parameter p = 1 from 2020-01-01 to 2020-12-31; 2 from 2021-01-01 basis "b"
      define daily for each patient, day of fee where quantity > p
        give amount = total amount
      rule R-1 "t" category c flag if same patient, same item, total quantity > limit[item].n
        unless item in drugs
        recover amount
        because "{patient} {count}"
      rule R-2 for each finding flag if points > 1
      exempt category c if patient.sex is male because "x"
      exempt R-1 if quantity > 3
      dismiss finding if recover < 1 because "small"
      allow W0917 for drugs, R-1 because "comes with the layout"
      grade alert for each person
        give n = count of finding (finding.patient = person)
        is many if n > 10
        otherwise few
      test "t" for R-1
        period 2020-01-01 to 2020-12-31
        given fee
          | line | patient | item |
          | 1    | P1      | A    |
        expect finding fee 1 recover 1.00
      test "g" for alert
        given person
          | id |
          | P1 |
        expect grade P1 few
      """

  @Test func `the whole text is without errors`() {
    let result = checked(Self.text, files: ["m.csv": "code\n1\n"])
    #expect(result.errors.isEmpty, "\(result.messages)")
  }

  @Test func `no word left out stops the checker`() {
    let words = Self.text.split(separator: " ", omittingEmptySubsequences: false)
    for place in stride(from: 0, to: words.count, by: 3) where !words[place].isEmpty {
      var left = words
      left.remove(at: place)
      let result = checked(left.joined(separator: " "), files: ["m.csv": "code\n1\n"])
      #expect(result.rulebook.layers.count == 1)
    }
  }

  @Test func `a line left out or written twice does not stop it`() {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    for place in lines.indices {
      var other = lines
      other.remove(at: place)
      _ = checked(other.joined(separator: "\n"))
      other = lines
      other.insert(lines[place], at: place)
      _ = checked(other.joined(separator: "\n"))
    }
  }

  @Test func `what is found does not change from run to run`() {
    let text = Self.text.split(separator: "patient").joined(separator: "patent")
    #expect(checked(text).diagnostics == checked(text).diagnostics)
  }
}
