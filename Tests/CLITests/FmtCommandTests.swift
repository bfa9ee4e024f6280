import CLI
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
