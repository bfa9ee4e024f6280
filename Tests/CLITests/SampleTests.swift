import CLI
import Foundation
import Source
import Testing

/// The commands over the rulebooks that ship: what people see first.
@Suite("The shipped rulebooks on the command line")
struct SampleTests {
  private static let books = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rulebooks").path

  private func guiju(_ command: String, _ book: String, _ options: [String]) -> CommandOutcome {
    CLI.guiju([command, "\(SampleTests.books)/\(book)"] + options, in: Surroundings())
  }

  private let data = ["--data", "\(books)/sample/data"]

  @Test("the README's main command, in both languages", arguments: Language.allCases)
  func run(language: Language) {
    let outcome = guiju("run", "sample", data + ["--lang", language.rawValue])
    #expect(outcome.code == .success)
    #expect(outcome.errors.isEmpty)
    let words = language == .english ? ["Dismissed: ", "Recover: "] : ["不计：", "追回："]
    for word in words { #expect(outcome.output.contains(word)) }
  }

  @Test("a finding of a rule with a table, and one of a grade, explained as JSON")
  func explain() throws {
    let run = guiju("run", "sample", data + ["--format", "csv", "--rule", "LIM-001"])
    let id = String(run.output.components(separatedBy: "\r\n")[1].prefix { $0 != "," })
    let trace = guiju("explain", "sample", data + ["--finding", id, "--format", "json"])
    #expect(trace.code == .success, "\(trace.errors)")
    #expect(trace.output.contains("daily-limit.csv"), "\(trace.output)")
    for language in Language.allCases {
      let text = guiju(
        "explain", "sample", data + ["--finding", id, "--lang", language.rawValue])
      #expect(text.code == .success)
    }
  }

  @Test("show names the layer of what a province amends")
  func show() {
    for language in Language.allCases {
      let outcome = guiju("show", "sample-province", ["--lang", language.rawValue])
      #expect(outcome.code == .success)
      #expect(outcome.output.contains("PROV-001"))
    }
  }

  @Test("help without a topic, and with one that is mistyped")
  func help() {
    let overview = CLI.guiju(["help"], in: Surroundings())
    #expect(Command.allCases.allSatisfy { overview.output.contains($0.rawValue) })
    let mistyped = CLI.guiju(["help", "E9301"], in: Surroundings())
    #expect(mistyped.code == .usage)
    #expect(mistyped.errors.contains("did you mean `E"))
  }
}
