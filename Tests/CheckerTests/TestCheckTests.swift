import Checker
import Source
import TestSupport
import Testing

private let rule = """
  rule DUP-001 "Duplicate" basis "Law" article "1"
    flag beyond first if same patient, same item, same day, count > 1
    because "{patient}"

  """

struct TestCheckTests {
  @Test func `rows are given as a data file has them`() throws {
    let result = checked(
      sampleRecords + rule + """
        test "two" for DUP-001
          given 人员
            | id | sex  |
            | P1 | 男   |
            | P2 | 2    |
          given fee
            | line | 患者 |
            | 1    | P1   |
            | 2    | P1   |
          expect finding fee 2 evidence fee 1 recover 10.00
        """)
    #expect(result.errors.isEmpty, "\(result.messages)")
    let test = try #require(result.rulebook.tests.first)
    #expect(
      test.givens.map(\.rows) == [[["P1", "1"], ["P2", "2"]], [["1", "P1"], ["2", "P1"]]])
    #expect(test.givens[1].fields == [FieldID(0), FieldID(1)])
  }

  @Test func `a table and a list may be given`() throws {
    let result = checked(
      sampleRecords + """
        list surgery = "S*"
        table limit effective f to t
          item : code key
          n : integer
          note : text
          rows
            | item | n | note | f | t |
            | A    | 1 |      |   |   |
        rule R-1 flag if item in surgery, quantity > limit[item].n
        test "given" for R-1
          given limit
            | item | n |
            | B    | 2 |
          given surgery
            | code |
            | X    |
          given fee
            | line |
            | 1    |
          expect clear
        """)
    #expect(result.errors.isEmpty, "\(result.messages)")
    let test = try #require(result.rulebook.tests.first)
    let given = result.rulebook.asGiven(by: test)
    #expect(given.lists[0].entries == [.exact("X")])
    #expect(given.tables[0].rows.map { $0.cells[0] } == [.text("B")])
    #expect(result.rulebook.tables[0].rows.map { $0.cells[0] } == [.text("A")])
  }

  @Test(arguments: [
    ("test \"t\" for DUP-002 expect clear", "E0801"),
    ("test \"t\" for DUP-001\n given fees\n | line |\n | 1 |\n expect clear", "E0802"),
    ("test \"t\" for DUP-001\n given sex\n | line |\n | 1 |\n expect clear", "E0802"),
    ("test \"t\" for DUP-001\n given fee\n | lines |\n | 1 |\n expect clear", "E0803"),
    ("test \"t\" for DUP-001\n given fee\n | line | line |\n | 1 | 1 |\n expect clear", "E0803"),
    ("test \"t\" for DUP-001\n given fee\n | line |\n | 1 | 2 |\n expect clear", "E0804"),
    ("test \"t\" for DUP-001\n given fee\n | line |\n | 1 |\n expect clear fee 2", "E0805"),
    ("test \"t\" for DUP-001\n given fee\n | line |\n | 1 |\n expect clear bill 1", "E0805"),
    (
      "test \"t\" for DUP-001\n given fee\n | line |\n | 1 |\n expect undetermined fee 1 missing tim",
      "E0805"
    ),
    ("test \"t\" for DUP-001\n given fee\n | line |\n | 1 |", "E0806"),
    ("test \"t\" for DUP-001\n given fee\n | line |\n | 1 |\n expect grade H1 red", "E0807"),
  ])
  func `what a test says is there`(test: String, code: String) {
    #expect(checked(sampleRecords + rule + test).errors == [code])
  }

  @Test func `without keys rows are numbered`() {
    let test = "test \"t\" for DUP-001\n given fee\n | item |\n | A |\n | B |\n expect clear fee 2"
    #expect(checked(sampleRecords + rule + test).errors.isEmpty)
  }

  @Test func `tests of a lower rulebook are left to it`() {
    let result = checked(layers: [
      sampleRecords + rule + "test \"t\" for DUP-001 given fee\n | item |\n | A |\n expect clear",
      "disable DUP-001",
    ])
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(result.rulebook.tests.isEmpty)
    #expect(result.rulebook.disabled.map(\.id) == ["DUP-001"])
  }
}
