import Checker
import Eval
import Foundation
import Plan
import Source
import Testing
import Values

/// What the rulebooks find in their data stays what it was when Tests/Scripts/check-sample.py and
/// check-synthea.py agreed with it.
@Suite struct RulebookFindingsTests {
  static let sampleData = RulebookFolders.root.appending(path: "rulebooks/sample/data")

  @Test(arguments: ["sample", "sample-zh"]) func findsWhatWasChecked(_ name: String) throws {
    let result = try findings(of: name, in: Self.sampleData)
    let lines = result.findings.map { "\($0.id) \($0.flagged.count) \(money($0.recover))" }
    #expect(lines == (try golden("sample-findings")))
  }

  @Test func everyRuleFindsSomething() throws {
    let result = try findings(of: "sample", in: Self.sampleData)
    #expect(result.rules.filter { $0.findings == 0 }.map(\.rule) == [])
  }

  @Test func outcomesAddUpToTheCandidates() throws {
    for rule in try findings(of: "sample", in: Self.sampleData).rules {
      let sum = rule.finding + rule.clear + rule.undetermined + rule.notApplicable
      #expect(sum == rule.candidates, "\(rule.rule)")
    }
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let straight = try findings(of: "sample", in: Self.sampleData)
    let reversed = try findings(of: "sample", in: Self.sampleData, reversingRows: true)
    #expect(straight.findings.map(\.id) == reversed.findings.map(\.id))
    #expect(straight.findings.map(\.recover) == reversed.findings.map(\.recover))
    #expect(straight.undetermined.map(\.subject) == reversed.undetermined.map(\.subject))
    #expect(straight.recoverDeduplicatedFen == reversed.recoverDeduplicatedFen)
  }

  @Test func theProvinceDiffersOnlyWhereItSaysSo() throws {
    let base = try findings(of: "sample", in: Self.sampleData)
    let province = try findings(of: "sample-province", in: Self.sampleData)
    let differing = Set(base.findings.map(\.id)).symmetricDifference(province.findings.map(\.id))
    let rules = Set(differing.map { $0.split(separator: "-").dropLast().joined(separator: "-") })
    #expect(rules == ["AMT-001", "FIX-001", "FRQ-003", "KINDS-001", "LIM-001"])
  }

  static let syntheaData = sharedFolder.appending(path: "data/synthea")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: syntheaData.path())))
  func findsInSyntheaWhatSQLFinds() throws {
    let result = try findings(of: "synthea", in: Self.syntheaData)
    let lines = result.rules.map { rule in
      let mine = result.findings.filter { $0.rule == rule.rule }
      let text = mine.map { "\($0.id) \(money($0.recover))\n" }.joined()
      return "\(rule.rule) \(mine.count) \(SHA256.hexText(of: Array(text.utf8)))"
    }
    #expect(lines == (try golden("synthea-findings")))
  }
}

/// Where the data that nobody here made lies.
private let sharedFolder =
  ProcessInfo.processInfo.environment["GUIJU_SHARED"].map { URL(filePath: $0) }
  ?? RulebookFolders.root.deletingLastPathComponent().appending(path: "shared")

private func findings(
  of name: String, in folder: URL, reversingRows isReversing: Bool = false
) throws -> RunResult {
  let rulebook = try checkedSample(name)
  let loaded = LoadedData(of: rulebook) { path in
    let bytes = FileManager.default.contents(atPath: folder.appending(path: path).path())
    return bytes.map { isReversing ? reversed([UInt8]($0)) : [UInt8]($0) }
  }
  #expect(loaded.diagnostics.isEmpty)
  return run(plan(rulebook), rulebook, loaded.data)
}

/// The rows of a file, each on one line, from the last to the first; the header stays.
private func reversed(_ bytes: [UInt8]) -> [UInt8] {
  let lines = bytes.split(separator: 0x0A)
  return Array(([lines[0]] + lines.dropFirst().reversed()).joined(separator: [0x0A])) + [0x0A]
}

private func money(_ recovery: Finding.Recovery?) -> String {
  switch recovery {
  case .fen(let fen): "\(fen)"
  case .unknown: "unknown"
  case nil: "-"
  }
}

private func golden(_ name: String) throws -> [String] {
  let url = RulebookFolders.root.appending(path: "Tests/Golden/\(name).txt")
  return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
}
