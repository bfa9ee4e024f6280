import CLI
import Foundation
import Testing

/// What people get wrong on the command line; what they get wrong in a rulebook is `spec/mistakes.md`.
@Suite("first mistakes with commands")
struct NewcomerMistakeTests {
  @Test("two rulebooks make one JSON document")
  func oneDocument() throws {
    let folder = try TemporaryFolder([
      "a/rulebook.guiju": "rulebook \"A\" version \"1\"\n",
      "b/rulebook.guiju": "rulebook \"B\" version \"1\"\nset x = 1\n",
    ])
    let outcome = folder.guiju("check", "/a", "/b", "--format", "json")
    #expect(outcome.code == .failed)
    #expect(outcome.output.components(separatedBy: "\"errors\" :").count == 2)
  }

  @Test("a filter that leaves no test is a mistake")
  func emptyFilter() throws {
    let folder = try TemporaryFolder.example()
    #expect(folder.guiju("test", "/book", "--filter", "no such test").code == .usage)
  }

  @Test("a folder without any of the files is not the data that was meant")
  func noFile() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju("run", "/book", "--data", "/book")
    #expect(outcome.code == .dataUnreadable)
    #expect(outcome.errors.contains("has none of the files that the records name"))
  }

  @Test("what explain is asked about is there, or something near it is named")
  func misnamed() throws {
    let folder = try TemporaryFolder.example()
    let rule = folder.guiju(
      "explain", "/book", "--data", "/data", "--rule", "DUP-01", "--record", "fee:1")
    #expect(rule.code == .usage && rule.errors.contains("did you mean `DUP-001`?"))
    let record = folder.guiju(
      "explain", "/book", "--data", "/data", "--rule", "DUP-001", "--record", "fees:1")
    #expect(record.code == .usage && record.errors.contains("did you mean `fee`?"))
  }
}
