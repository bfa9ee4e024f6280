import CLI
import Foundation
import Lexer
import Source
import Testing
import Values

/// `guiju check --format json --full`, as chapter 17 describes it.
@Suite("The checked rulebook as JSON")
struct RulebookExportTests {
  static let samples = ["sample", "sample-zh", "sample-province", "synthea"]

  @Test("every shipped rulebook exports, with all its rules", arguments: samples)
  func exports(name: String) throws {
    let text = try output("\(ExportedJSON.books)/\(name)")
    let rules = guiju(["check", "\(ExportedJSON.books)/\(name)"], in: Surroundings()).output
      .components(separatedBy: "rules: ")[1].prefix { $0.isNumber }
    #expect(text.components(separatedBy: "\"membership\" : ").count - 1 == Int(rules))
    #expect(!text.contains("\"node\" : \"invalid\""))
  }

  @Test("the Chinese twin says the same, but for paths, aliases and sentences")
  func twins() throws {
    let english = meaning(of: try output("\(ExportedJSON.books)/sample"))
    let chinese = meaning(of: try output("\(ExportedJSON.books)/sample-zh"))
    #expect(english.count > 10_000)
    #expect(english.count == chinese.count)
    let different = zip(english, chinese).first { $0 != $1 }
    #expect(different == nil, "\(different.map { "\($0.0)\n\($0.1)" } ?? "")")
  }

  @Test("translated keywords change nothing at all")
  func keywords() throws {
    let folder = try TemporaryFolder(["book/rulebook.guiju": ExportedJSON.everyNode])
    let english = try output(folder.file("book")).components(separatedBy: "\"rulebooks\"")[1]
    #expect(folder.guiju("fmt", "/book", "--to", "zh").code == .success)
    #expect(try folder.text("book/rulebook.guiju").contains("规则库"))
    let chinese = try output(folder.file("book")).components(separatedBy: "\"rulebooks\"")[1]
    let isSame = english == chinese
    #expect(isSame)
  }

  @Test("every kind of expression has its node")
  func everyNode() throws {
    let folder = try TemporaryFolder(["book/rulebook.guiju": ExportedJSON.everyNode])
    let nodes = try exported(folder.file("book")).nodes
    #expect(nodes == ExportedJSON.nodeNames)
  }

  @Test("a rulebook with errors is left out, one beside it is not")
  func errors() throws {
    let folder = try TemporaryFolder([
      "bad/rulebook.guiju": "rulebook \"Bad\" version \"1\"\nrule A-1\n  flag if\n",
      "good/rulebook.guiju": ExportedJSON.small,
    ])
    let outcome = folder.guiju("check", "/bad", "/good", "--format", "json", "--full")
    #expect(outcome.code == .failed)
    let document = try ExportedJSON(text: outcome.output)
    #expect(document["rulebooks"].list.map { $0["path"].text } == [folder.file("good")])
    #expect(!document["diagnostics"].list.isEmpty)
    let plain = folder.guiju("check", "/good", "--format", "json")
    #expect(try ExportedJSON(text: plain.output)["rulebooks"].isNothing)
  }

  @Test("--full is for JSON", arguments: Language.allCases)
  func onlyJSON(language: Language) {
    let outcome = guiju(
      ["check", "x", "--full", "--lang", language.rawValue], in: Surroundings())
    #expect(outcome.code == .usage)
    #expect(outcome.errors.contains("--format json"))
  }

  @Test("numbers, days and times are texts, and none is rounded")
  func constants() throws {
    let folder = try TemporaryFolder(["book/rulebook.guiju": ExportedJSON.small])
    let book = try exported(folder.file("book"))
    let values = book["parameters"].list.flatMap { $0["values"].list.map { $0["value"] } }
    #expect(
      values == [
        ["number": "1/3"], ["number": "0.3"], ["number": "-12"],
        ["duration": ["count": "30", "unit": "days"]], ["date": "2024-06-01"],
      ])
    let dear = book["parameters"].list[1]
    #expect(dear["type"] == "decimal")
    #expect(dear["values"].list[0]["from"] == "2024-01-01")
  }

  @Test("a rule and its record, part by part")
  func wholeRule() throws {
    let folder = try TemporaryFolder(["book/rulebook.guiju": ExportedJSON.small])
    let book = try exported(folder.file("book"))
    let rule = book["rules"].list[0]
    #expect(rule["candidates"] == ["each": "fee"])
    #expect(rule["effective"] == ["from": "2024-01-01", "to": "2024-12-31"])
    #expect(rule["points"] == "2.5")
    #expect(rule["flag"] == ["beyond_first": 1])
    #expect(rule["because"].list[0] == ["value": ExportedJSON.patient])
    #expect(
      rule["grouping"]["keys"].list[0] == ["name": "patient", "value": ExportedJSON.patient])
    #expect(
      rule["judging"].list == [
        [
          "node": "compare", "type": "boolean", "operator": "greater",
          "left": [
            "node": "aggregate", "type": "integer", "aggregate": "count", "descending": false,
            "filter": [], "over": "group",
          ],
          "right": ["node": "constant", "type": "integer", "value": ["number": "1"]],
        ]
      ])
    let record = book["records"].list[0]
    #expect(record["dated_by"] == "time")
    #expect(
      record["source"]["file"]
        == ["path": "fee.csv", "encoding": "utf-8", "delimiter": ",", "quote": "\""])
    #expect(record["fields"].list[0]["key"] == "exact")
  }

  private func exported(_ path: String) throws -> ExportedJSON {
    try #require(try ExportedJSON(text: try output(path))["rulebooks"].list.first)
  }

  private func output(_ path: String) throws -> String {
    let outcome = guiju(["check", path, "--format", "json", "--full"], in: Surroundings())
    try #require(outcome.code == .success, "\(outcome.errors)\(outcome.output.prefix(2_000))")
    return outcome.output
  }

  /// The lines of an export without what people read and where it stands: paths, sentences, and the
  /// aliases that rules give to records.
  private func meaning(of text: String) -> [String] {
    let words = ["path", "title", "because", "origin"].map { "\"\($0)\" : \"" }
    let lines = withoutSentences(text.components(separatedBy: "\"rulebooks\"")[1])
    return lines.indices.filter { index in
      let isAlias =
        lines[index].hasPrefix("\"name\" : ") && lines[index + 1].hasPrefix("\"record\" : ")
      return !isAlias && !words.contains { lines[index].hasPrefix($0) }
    }.map { index in
      let isName = lines[index].hasPrefix("\"name\" : ")
      return String(isName ? lines[index].split(separator: ".").last ?? "" : lines[index])
    }
  }

  /// The lines, not indented, without the lists behind `because`.
  private func withoutSentences(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var end: Substring?
    for line in text.split(separator: "\n") {
      let content = line.drop { $0 == " " }
      if end == nil && content == "\"because\" : [" {
        end = line.prefix { $0 == " " } + "],"
      } else if end == nil {
        lines.append(content)
      } else if line == end {
        end = nil
      }
    }
    return lines
  }
}
