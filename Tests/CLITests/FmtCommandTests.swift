import CLI
import Foundation
import Testing

@Suite("guiju fmt")
struct FmtCommandTests {
  private static let loose = "list a=\"1\" ,  \"2\" # two\n"
  private static let tidy = "list a = \"1\", \"2\"  # two\n"

  @Test("writes files in place, and only those that change")
  func write() throws {
    let folder = try TemporaryFolder([
      "book/a.guiju": Self.loose, "book/more/b.guiju": Self.tidy, "book/c.txt": Self.loose,
    ])
    #expect(folder.guiju("fmt", "/book").code == .success)
    #expect(try folder.text("book/a.guiju") == Self.tidy)
    #expect(try folder.text("book/more/b.guiju") == Self.tidy)
    #expect(try folder.text("book/c.txt") == Self.loose)
    #expect(try folder.names("book") == ["a.guiju", "c.txt", "more"])
  }

  @Test("--check and --diff write nothing")
  func look() throws {
    let folder = try TemporaryFolder(["a.guiju": Self.loose, "b.guiju": Self.tidy])
    let check = folder.guiju("fmt", "--check", "/a.guiju", "/b.guiju")
    #expect(check.code == .failed)
    #expect(check.output.contains("a.guiju") && !check.output.contains("b.guiju"))
    let diff = folder.guiju("fmt", "--diff", "/a.guiju")
    #expect(diff.code == .success)
    #expect(diff.output.hasSuffix("@@ -1,1 +1,1 @@\n-" + Self.loose + "+" + Self.tidy))
    #expect(try folder.text("a.guiju") == Self.loose)
    #expect(folder.guiju("fmt", "--check", "/b.guiju") == CommandOutcome())
  }

  @Test("--to translates there and back")
  func translate() throws {
    let folder = try TemporaryFolder(["a.guiju": Self.tidy])
    #expect(folder.guiju("fmt", "--to", "zh", "/a.guiju").code == .success)
    #expect(try folder.text("a.guiju") == "清单 a = “1”、“2”  # two\n")
    #expect(folder.guiju("fmt", "--to", "en", "/a.guiju").code == .success)
    #expect(try folder.text("a.guiju") == Self.tidy)
  }

  @Test("a file keeps its permissions, and a link leads to it")
  func permissions() throws {
    let folder = try TemporaryFolder(["a.guiju": Self.loose])
    let (file, link) = (
      URL(filePath: folder.file("a.guiju")), URL(filePath: folder.file("b.guiju"))
    )
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try files.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(folder.guiju("fmt", "/b.guiju").code == .success)
    #expect(try folder.text("a.guiju") == Self.tidy)
    #expect(try files.destinationOfSymbolicLink(atPath: link.path) == file.path)
    let attributes = try files.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try folder.names() == ["a.guiju", "b.guiju"])
  }

  @Test("a read-only file stays as it is, and the others are written")
  func readOnly() throws {
    let folder = try TemporaryFolder(["a.guiju": Self.loose, "b.guiju": Self.loose])
    let file = folder.file("a.guiju")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let outcome = folder.guiju("fmt", "/a.guiju", "/b.guiju")
    #expect(outcome.code == .unreadable)
    #expect(outcome.errors.contains("no permission") && outcome.errors.contains("a.guiju"))
    #expect(try folder.text("a.guiju") == Self.loose)
    #expect(try folder.text("b.guiju") == Self.tidy)
    #expect(folder.guiju("fmt", "--check", "/a.guiju").code == .failed)
  }

  @Test("a folder without files is told of")
  func emptyFolder() throws {
    let folder = try TemporaryFolder(["book/a.txt": Self.loose])
    let outcome = folder.guiju("fmt", "/book")
    #expect(outcome.code == .unreadable)
    #expect(outcome.errors.contains("no `.guiju` file"))
  }

  @Test("a name of another file is no part of a date")
  func namesOfOtherFiles() throws {
    let rule = "rule A \"a\"\n  flag if month is 3, same week\n"
    let folder = try TemporaryFolder([
      "book/records.guiju": "record fee\n  month : integer\n", "book/rules.guiju": rule,
    ])
    #expect(folder.guiju("fmt", "--to", "zh", "/book/rules.guiju").code == .success)
    #expect(try folder.text("book/rules.guiju").contains("month 为 3，同一周"))
    #expect(folder.guiju("fmt", "--to", "en", "/book").code == .success)
    #expect(try folder.text("book/rules.guiju") == rule)
  }

  @Test("leaves files with errors alone and says so")
  func errors() throws {
    let folder = try TemporaryFolder(["a.guiju": "list a = ("])
    let outcome = folder.guiju("fmt", "/a.guiju")
    #expect(outcome.code == .failed)
    #expect(outcome.errors.contains("a.guiju:1:"))
    #expect(try folder.text("a.guiju") == "list a = (")
    #expect(folder.guiju("fmt", "/nowhere").code == .unreadable)
    #expect(folder.guiju("fmt").code == .usage)
  }
}
