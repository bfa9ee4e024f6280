import CLI
import Source
import Testing

@Suite("guiju new, check and show")
struct NewCommandTests {
  @Test("a new rulebook passes check, test and run", arguments: Language.allCases)
  func new(language: Language) throws {
    let folder = try TemporaryFolder()
    #expect(folder.guiju("new", "/book", "--lang", language.rawValue).code == .success)
    let check = folder.guiju("check", "--strict", "/book")
    #expect(check.code == .success, "\(check.output)")
    let test = folder.guiju("test", "/book")
    #expect(test.output.contains("3 passed, 0 failed"), "\(test.output)")
    let run = folder.guiju("run", "/book", "--data", "/book/data", "--format", "csv")
    #expect(run.output.split(separator: "\r\n").count == 2, "\(run.output)")
  }

  @Test("never writes into a folder that is there")
  func existing() throws {
    let folder = try TemporaryFolder(["book/x": "mine"])
    #expect(folder.guiju("new", "/book").code == .unreadable)
    #expect(try folder.names("book") == ["x"])
  }

  @Test("check says what is wrong, and where")
  func check() throws {
    let folder = try TemporaryFolder([
      "book/rulebook.guiju": "rulebook \"x\"", "book/more/rules.guiju": "rule R-1 flag if 1 >",
    ])
    let outcome = folder.guiju("check", "/book")
    #expect(outcome.code == .failed)
    #expect(outcome.output.contains("/book/more/rules.guiju:1:"))
    let json = folder.guiju("check", "/book", "--format", "json")
    #expect(json.output.contains("\"diagnostics\""))
    #expect(folder.guiju("check", "/nowhere").code == .unreadable)
    #expect(folder.guiju("check", "/book", "/nowhere").code == .unreadable)
  }

  @Test("a single file is a rulebook too")
  func singleFile() throws {
    let folder = try TemporaryFolder(["one.guiju": TemporaryFolder.rulebook, "two.guiju": "?"])
    let outcome = folder.guiju("check", "/one.guiju")
    #expect(outcome.code == .success, "\(outcome.output)")
  }

  @Test("show gives each item with its layer")
  func show() throws {
    let folder = try TemporaryFolder([
      "base/rulebook.guiju": TemporaryFolder.rulebook + "\nparameter days = 15 days",
      "top/rulebook.guiju": """
      rulebook "Province" version "1" extends "../base"
      set days = 10 days
      disable BIG-001 because "not here"
      """,
    ])
    let outcome = folder.guiju("show", "/top")
    #expect(outcome.code == .success, "\(outcome.errors)")
    #expect(outcome.output.contains("days = 10 days  [Province]"), "\(outcome.output)")
    #expect(outcome.output.contains("# [Tests]"))
    #expect(outcome.output.contains("BIG-001: not here  [Province]"))
    let one = folder.guiju("show", "/top", "--rule", "DUP-001")
    #expect(one.output.contains("flag beyond first"))
    #expect(!one.output.contains("Province"))
    #expect(folder.guiju("show", "/top", "--rule", "DUP-01").code == .usage)
  }
}
