import Checker
import Driver
import Lints
import Source
import TestSupport
import Testing

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
