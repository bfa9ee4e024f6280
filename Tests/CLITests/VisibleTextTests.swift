import CLI
import Report
import Testing

/// Nothing that data or a rulebook holds moves the cursor of a terminal.
@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("a\tb\n", "a\tb\n"), ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{0}\u{7}", "a␀␇"), ("\u{7F}", "␡"),
    ("a\rb\r\n", "a␍b\r\n"), ("\u{9B}2J", "\u{FFFD}2J"), ("\u{202E}abc", "\u{FFFD}abc"),
    ("\u{1B}[31ma\u{1B}[0m", "␛[31ma␛[0m"), ("甲、“乙”", "甲、“乙”"),
  ]) func plain(_ text: String, _ expected: String) {
    #expect(visible(text, .plain) == expected)
  }

  @Test func ofAColouredTextTheColoursStay() {
    let text = TextStyle.colored.paint("a\u{1B}[2J", .red)
    #expect(visible(text, .colored) == "\u{1B}[31ma␛[2J\u{1B}[0m")
  }

  @Test func dataAndRulebooks() throws {
    let rulebook = """
      rulebook "T\u{1B}[2J" version "1"
      record fee from "fee.csv" default
        line : code key
        item : text
      rule A "a"
        flag if line is "1"
        because "{item}"
      """
    let folder = try TemporaryFolder([
      "book/a.guiju": rulebook, "data/fee.csv": "line,item\n1,x\u{9B}2J\n",
    ])
    let text = folder.guiju("run", "/book", "--data", "/data").output
    #expect(text.contains("T␛[2J") && text.contains("x\u{FFFD}2J"))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}"))
    let csv = folder.guiju("run", "/book", "--data", "/data", "--format", "csv").output
    #expect(csv.contains("x\u{9B}2J"))
  }
}
