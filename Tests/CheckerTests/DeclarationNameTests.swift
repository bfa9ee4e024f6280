import Checker
import Source
import TestSupport
import Testing

struct DeclarationNameTests {
  @Test func `a name belongs to one thing`() {
    let result = checked("choice a = x; y\nlist b, a = \"1\"")
    #expect(result.errors == ["E0501"])
    #expect(result.diagnostics.first?.notes.count == 1)
  }

  @Test func `fields of different records may share a name`() {
    let result = checked(
      """
      record one from "1.csv"
        id : code key
      record two from "2.csv"
        id : code key
        「count」 : integer
      """)
    #expect(result.errors.isEmpty)
    #expect(result.field("count", of: "two")?.type == .integer)
  }

  @Test func `a field twice in a record is refused`() {
    let result = checked("record one from \"1.csv\"\n  id : code key\n  text, id : text")
    #expect(result.errors == ["E0501"])
  }

  @Test(arguments: ["day", "month", "月份", "天", "季度"])
  func `a dated record has the parts of its date already`(name: String) {
    let fields = "  id : code key\n  when : date\n  \(name) : integer"
    #expect(checked("record one from \"1.csv\" at when\n" + fields).errors == ["E0503"])
    #expect(checked("record one from \"1.csv\"\n" + fields).errors.isEmpty)
  }

  @Test func `a cell means one member`() {
    #expect(checked("choice a = x \"1\"; y \"2\", \"1\"").errors == ["E0504"])
    #expect(checked("choice a = x; y \"x\"").errors == ["E0504"])
  }

  @Test func `members without cells are written by their names`() {
    let result = checked("choice level ranked = low, 低; high, 高 \"3\"")
    #expect(result.rulebook.choices[0].isRanked)
    #expect(result.rulebook.choices[0].members.map(\.cells) == [["low", "低"], ["3"]])
  }

  @Test func `a type is a choice, a record or built in`() {
    let result = checked("choice sex = m; f\nrecord r from \"1.csv\"\n  id : code key\n  s : sx")
    #expect(result.errors == ["E0510"])
    #expect(result.diagnostics.first { $0.kind.code == "E0510" }?.fix?.replacement == "sex")
  }
}
