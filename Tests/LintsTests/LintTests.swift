import Checker
import Source
import TestSupport
import Testing

struct LintTests {
  @Test func `a bare rule lacks everything`() {
    let result = checked(sampleRecords + "rule R-1 flag if quantity > 1")
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(result.lints.filter { $0 < "W0917" }.sorted() == ["W0911", "W0912", "W0915", "W0916"])
  }

  @Test func `tests show a rule fire, stay silent and stay undetermined`() {
    let rule = "rule R-1 \"t\" basis \"b\" flag if quantity > 1 because \"w\"\n"
    let test =
      "test \"t\" for R-1 given fee\n | line | quantity |\n | 1 | 2 |\n expect finding fee 1\n"
    let result = checked(sampleRecords + rule + test)
    #expect(result.lints.filter { $0 < "W0917" } == ["W0913"])
    #expect(
      result.messages.contains(
        "no test of the rule `R-1` shows it stay silent, stay undetermined"))
  }

  @Test func `what nothing uses is told`() {
    let result = checked(
      sampleRecords + """
        list inner = "1"
        list used = inner
        list unused = "2"
        parameter limit = 1
        parameter idle = 2
        rule R-1 "t" basis "b" flag if item in used, quantity > limit because "w"
        """)
    let unused = result.messages.filter { $0.hasSuffix("never used") }
    #expect(
      unused == ["the list `unused` is never used", "the parameter `idle` is never used"])
  }

  @Test func `an exemption needs rules of its category`() {
    let rule = "rule R-1 category charging flag if quantity > 1\n"
    let result = checked(sampleRecords + rule + "exempt category chargin if quantity > 9")
    #expect(result.lints.contains("W0918"))
    #expect(
      result.diagnostics.first { $0.kind.code == "W0918" }?.fix?.replacement == "charging")
  }

  @Test func `money per finding is shared by worth`() {
    let records = """
      record bill from "b.csv" at time default
        id : code key
        time : time
        one : money
        two : money

      """
    let rule = "rule R-1 flag if same day, total one > 5 recover total one"
    #expect(checked(records + rule).lints.contains("W0919"))
    #expect(!checked(sampleRecords + rule.replacing("one", "amount")).lints.contains("W0919"))
  }
}

extension String {
  fileprivate func replacing(_ word: String, _ other: String) -> String {
    split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
  }
}
