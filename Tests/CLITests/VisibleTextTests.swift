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
    let data = "line,patient,item,time,amount,valid\n1,P1,A\u{1B},2024-06-01,10.00,1\n"
    let folder = try TemporaryFolder([
      "book/a.guiju": TemporaryFolder.rulebook + "\nlist x = \"\u{1B}[2J\", y\n",
      "data/fee.csv": data + "2,P1\u{9B},B,2024-06-01,99999.00,1\n",
    ])
    let check = folder.guiju("check", "/book")
    #expect(check.errors.contains("␛[2J") || check.output.contains("␛[2J"))
    #expect(!check.errors.contains("\u{1B}") && !check.output.contains("\u{1B}"))
  }
}
