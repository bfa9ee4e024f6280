import Checker
import Driver
import Lints
import Source
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

struct LayerAssemblyTests {
  /// A reading over texts by path; folders are what files lie in.
  private func reading(_ files: [String: String]) -> RulebookReading {
    RulebookReading(
      readFolder: { folder in
        let found = files.filter { $0.key == "\(folder)/rulebook.guiju" }
        return found.isEmpty
          ? nil : found.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
      },
      readFile: { files[$0].map { Array($0.utf8) } })
  }

  @Test func `layers are read from the folder up to its base`() throws {
    let assembled = try #require(
      assembleRulebook(
        at: "books/zhejiang",
        reading: reading([
          "books/zhejiang/rulebook.guiju": "rulebook \"Z\" extends \"../national\"",
          "books/national/rulebook.guiju": "rulebook \"N\"\nlist a from \"lists/a.csv\"",
          "books/national/lists/a.csv": "code\n1\n",
        ])))
    #expect(assembled.diagnostics.isEmpty)
    #expect(assembled.sources.layers.map(\.path) == ["books/national", "books/zhejiang"])
    let result = check(assembled.sources)
    #expect(result.rulebook.lists.map(\.entries) == [[.exact("1")]])
  }

  @Test(arguments: [("../none", "E0532"), ("../a", "E0532"), (".", "E0532")])
  func `a base that is not there or is itself is refused`(base: String, code: String) throws {
    let files = ["a/rulebook.guiju": "rulebook \"A\" extends \"\(base)\""]
    let assembled = try #require(assembleRulebook(at: "a", reading: reading(files)))
    #expect(assembled.diagnostics.map(\.kind.code) == [code])
  }

  @Test func `a folder that is not there is none`() {
    #expect(assembleRulebook(at: "a", reading: reading([:])) == nil)
  }

  @Test(arguments: [(2_000, []), (2_001, ["E0119"])])
  func `a rulebook has so many files`(_ count: Int, _ codes: [String]) throws {
    let reading = RulebookReading(
      readFolder: { folder in
        (0..<count).map { SourceFile(path: "\(folder)/\($0).guiju", bytes: []) }
      }, readFile: { _ in nil })
    let assembled = try #require(assembleRulebook(at: "a", reading: reading))
    #expect(assembled.diagnostics.map(\.kind.code) == codes)
    #expect(assembled.sources.files.count == 2_000)
  }

  @Test func `a rulebook has one header`() throws {
    let files = ["a/rulebook.guiju": "list a = \"1\""]
    let none = try #require(assembleRulebook(at: "a", reading: reading(files)))
    #expect(linted(check(none.sources), of: none.sources).map(\.kind.code) == ["E0531"])
    #expect(checked("rulebook \"again\"").errors == ["E0531"])
  }
}
