import Checker
import Driver
import Lints
import Source
import TestSupport
import Testing
import Values

private let limits = """
  table limit from "base.csv" effective f to t
    item : code key
    n : integer

  """

struct LayerTests {
  @Test func `an amendment takes the days that it names`() throws {
    let result = checked(
      layers: [limits, "amend table limit from \"more.csv\""],
      files: [
        "base.csv": "item,n,f,t\nA,1,2020-01-01,\nB,1,,\n",
        "more.csv": "item,n,f,t\nA,2,2024-01-01,2024-12-31\nC,3,,\n",
      ])
    #expect(result.errors.isEmpty, "\(result.messages)")
    let rows = try #require(result.table("limit")).rows
    let days = rows.map { "\($0.cells[0]) \($0.from?.text ?? "") \($0.to?.text ?? "")" }
    #expect(
      days == [
        "text(\"A\") 2020-01-01 2023-12-31", "text(\"A\") 2025-01-01 ", "text(\"B\")  ",
        "text(\"A\") 2024-01-01 2024-12-31", "text(\"C\")  ",
      ])
    #expect(rows.map(\.layer.index) == [0, 0, 0, 1, 1])
  }

  @Test func `a list grows by its amendments`() {
    let result = checked(layers: ["list a = \"1\"", "amend list a = \"2*\""])
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(result.list("a")?.entries == [.exact("1"), .prefix("2")])
  }

  @Test(arguments: [
    (["", "amend list a = \"2\""], "E0535"),
    (["list a = \"1\"\namend list a = \"2\""], "E0537"),
    (["list a = \"1\"", "amend list a = \"2\"\namend list a = \"3\""], "E0536"),
    (["", "disable X-1 because \"\""], "E0535"),
    (["", "replace rule X-1 \"t\" flag"], "E0535"),
    (["rule X-1 flag", "rule X-1 flag"], "E0534"),
    (["rule X-1 flag\nrule X-1 flag"], "E0533"),
    (["rule X-1 flag", "disable X-1\nreplace rule X-1 flag"], "E0536"),
    (["rule X-1 effective from 2024-02-01 to 2024-01-01 flag"], "E0539"),
    (["list a = \"1\"", "list a = \"1\""], "E0501"),
    (["exempt X-9 if true"], "E0541"),
  ])
  func `amendments name what is there, once`(layers: [String], code: String) {
    let result = checked(layers: ["\(sampleRecords)\n\(layers[0])"] + layers.dropFirst())
    #expect(result.errors.contains(code), "\(result.messages)")
  }

  @Test func `the layers are told apart`() {
    let result = checked(layers: ["", "", ""])
    #expect(result.rulebook.layers.map(\.title) == ["L0", "L1", "L2"])
  }
}
