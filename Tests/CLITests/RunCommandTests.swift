import CLI
import Foundation
import Testing

@Suite("guiju run")
struct RunCommandTests {
  @Test("writes all files, in a fixed order, cells defused")
  func files() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju("run", "/book", "--data", "/data", "--out", "/out")
    #expect(outcome.code == .success, "\(outcome.errors)")
    #expect(
      try folder.names("out") == [
        "evidence.csv", "findings.csv", "grades.csv", "rejects.csv", "summary.json",
        "undetermined.csv",
      ])
    let findings = try folder.text("out/findings.csv").components(separatedBy: "\r\n")
    #expect(
      findings[0]
        == "finding,rule,title,category,certainty,subject,date,records,recover,because")
    #expect(findings[1].hasPrefix("BIG-001-"))
    #expect(
      findings[1].hasSuffix(",BIG-001,Large amount,,suspicion,fee=4,2024-06-02,1,,"))
    #expect(
      findings[2].hasSuffix(
        ",violation,patient=P1;item=A;day=2024-06-01,2024-06-01,1,10.00,"
          + "P1 was charged A 2 times"))
    #expect(findings.count == 4)
  }

  @Test("evidence names what is flagged and what proves it")
  func evidence() throws {
    let folder = try TemporaryFolder.example()
    _ = folder.guiju("run", "/book", "--data", "/data", "--out", "/out", "--rule", "DUP-001")
    let lines = try folder.text("out/evidence.csv").components(separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[1].hasSuffix(",flagged,fee,2"))
    #expect(lines[2].hasSuffix(",evidence,fee,1"))
  }

  @Test("every row is accounted for, and what was not read stands with its place")
  func accounts() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju("run", "/book", "--data", "/data", "--out", "/out")
    #expect(
      outcome.output.contains(
        "fee (fee.csv): 8 rows read = 4 judged + 3 rejected + 1 excluded + 0 reversed"))
    let rejects = try folder.text("out/rejects.csv")
    #expect(rejects.contains("fee.csv,7,amount,many,not a number,cell\r\n"))
    #expect(rejects.contains("fee.csv,9,,3,wrong number of cells,row\r\n"))
    let summary = try folder.text("out/summary.json")
    #expect(summary.contains("\"recover\" : \"10.00\""))
    #expect(summary.contains("\"version\" : \"2\""))
    let undetermined = try folder.text("out/undetermined.csv")
    #expect(undetermined.contains("DUP-001,fee=5,fee:5.time\r\n"))
  }

  @Test("the files are the same in both languages, but for the sentences")
  func languages() throws {
    let folder = try TemporaryFolder.example()
    try folder.write(
      TemporaryFolder.rulebook + "\n  because \"valid: {valid}\"\n", to: "said/rulebook.guiju")
    for language in ["en", "zh"] {
      let outcome = folder.guiju(
        "run", "/said", "--data", "/data", "--out", "/\(language)", "--lang", language)
      #expect(outcome.code == .success, "\(outcome.errors)")
    }
    for name in try folder.names("en") where name != "findings.csv" {
      #expect(try folder.text("en/\(name)") == folder.text("zh/\(name)"), "\(name)")
    }
    let english = try folder.text("en/findings.csv")
    #expect(english.contains(",valid: true\r\n"))
    #expect(
      try folder.text("zh/findings.csv")
        == english.replacing(",valid: true\r\n", with: ",valid: 是\r\n"))
  }

  @Test("the same run twice gives the same bytes; another order of rows the same findings")
  func determinism() throws {
    let folder = try TemporaryFolder.example()
    for name in ["/a", "/b"] {
      _ = folder.guiju("run", "/book", "--data", "/data", "--out", name)
    }
    for file in try folder.names("a") {
      #expect(try folder.text("a/\(file)") == folder.text("b/\(file)"), "\(file)")
    }
    var lines = TemporaryFolder.fees.split(separator: "\n").map(String.init)
    lines = [lines[0]] + lines.dropFirst().reversed()
    try folder.write(lines.joined(separator: "\n") + "\n", to: "data/fee.csv")
    _ = folder.guiju("run", "/book", "--data", "/data", "--out", "/c")
    for file in ["findings.csv", "evidence.csv", "undetermined.csv", "grades.csv"] {
      #expect(try folder.text("a/\(file)") == folder.text("c/\(file)"), "\(file)")
    }
  }

  @Test(
    "exit codes",
    arguments: [
      (["--fail-on", "violation"], ExitCode.failed), ([], .success),
      (["--fail-on", "violation", "--rule", "BIG-001"], .success),
      (["--fail-on", "suspicion", "--rule", "BIG-001"], .failed),
      (["--rule", "DUP-002"], .usage), (["--period", "2024"], .usage),
      (["--period", "2024-01-01..2024-12-31"], .success),
      (["--period", "2024-12-31..2024-01-01"], .usage),
      (["--period", "2024-02-30..2024-12-31"], .usage),
    ])
  func exitCodes(options: [String], code: ExitCode) throws {
    let folder = try TemporaryFolder.example()
    let words = ["run", folder.file("book"), "--data", folder.file("data")] + options
    #expect(guiju(words, in: Surroundings()).code == code)
  }

  @Test("data that cannot be read ends with 4, a rulebook with errors with 1, none with 3")
  func unreadable() throws {
    let folder = try TemporaryFolder.example()
    #expect(folder.guiju("run", "/book", "--data", "/nowhere").code == .dataUnreadable)
    #expect(folder.guiju("run", "/nowhere", "--data", "/data").code == .unreadable)
    #expect(folder.guiju("run", "/book").code == .usage)
    try folder.write("line,patient,item,time,valid\n", to: "data/fee.csv")
    let missing = folder.guiju("run", "/book", "--data", "/data")
    #expect(missing.code == .dataUnreadable)
    #expect(missing.errors.contains("E0701"))
    try folder.write("rulebook \"x\"\nrule R flag if amuont > 1", to: "book/rulebook.guiju")
    let broken = folder.guiju("run", "/book", "--data", "/data")
    #expect(broken.code == .failed)
    #expect(broken.output.isEmpty)
  }

  @Test("a file that is not there leaves its rules undetermined as a whole")
  func missingFile() throws {
    let folder = try TemporaryFolder([
      "book/rulebook.guiju": TemporaryFolder.rulebook,
      "book/other.guiju": "record other from \"other.csv\"\n  id : code key\n",
      "data/other.csv": "id\n",
    ])
    let outcome = folder.guiju("run", "/book", "--data", "/data", "--out", "/out")
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("DUP-001 is undetermined as a whole"))
    #expect(try folder.text("out/undetermined.csv").contains("DUP-001,,file fee.csv\r\n"))
    let strict = folder.guiju(
      "run", "/book", "--data", "/data", "--fail-on", "undetermined")
    #expect(strict.code == .failed)
  }

  @Test("prints JSON and CSV")
  func formats() throws {
    let folder = try TemporaryFolder.example()
    let csv = folder.guiju("run", "/book", "--data", "/data", "--format", "csv")
    #expect(csv.output.hasPrefix("finding,rule,title"))
    let json = folder.guiju("run", "/book", "--data", "/data", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let keys = (value as? [String: Any])?.keys.sorted()
    #expect(
      keys == ["dismissed", "findings", "grades", "rejects", "summary", "undetermined"])
  }

  @Test("the report in Chinese")
  func chinese() throws {
    let folder = try TemporaryFolder.example()
    let outcome = folder.guiju("run", "/book", "--data", "/data", "--lang", "zh")
    #expect(outcome.output.contains("读入 8 行 = 判定 4 + 拒收 3 + 排除 1 + 冲销 0"))
    #expect(outcome.output.contains("疑似违规"))
  }
}
