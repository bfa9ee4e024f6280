import CLI
import Eval
import Foundation
import RulebookTests
import Source
import Testing

/// Every page of a diagnostic shows, in both languages, what is wrong and how it is mended.
@Suite("The examples of the pages of diagnostics")
struct PageExampleTests {
  private static let specification = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "spec")

  /// Limits that no page or case of readable length can reach, and the test that shows them.
  private static let limits: [String: String] = [
    "E0115": "TokenizingTests and RecoveryTests: theLastErrorSaysThatThereAreMore",
    "E0116": "RecoveryTests.limitsOfDeclarationsEntriesAndRows",
    "E0117": "RecoveryTests.limitsOfDeclarationsEntriesAndRows",
    "E0118": "RecoveryTests.limitsOfDeclarationsEntriesAndRows",
    "E0119": "LayerAssemblyTests: a rulebook has so many files",
    "E0840": "DataLoadingTests: a file has a largest size",
    "E0841": "DataLoadingTests: a file has a largest size",
    "E0842": "DataLoadingTests: a file has a largest size",
    "E0843": "RunLimitTests.findings", "E0844": "RunLimitTests.pairs",
    "E0845": "RunLimitTests.matches",
  ]

  /// Codes that no page of readable length can show, and the test that shows them.
  static let withoutExample: [String: String] = [
    "E0112": "bad-text/name-too-long", "E0113": "bad-text/text-too-long",
    "E0101": "TokenizingTests: a file over 64 MB",
    "E0204": "bad-grammar/nested-too-deeply, RecoveryTests.nestingIsLimited",
    "E0420": "bad-types/too-many-terms",
  ].merging(limits) { first, _ in first }

  /// Codes that are not about a rulebook, so that no folder of `spec/cases` can show them.
  static let withoutCase: [String: String] = [
    "E0101": "TokenizingTests: a file over 64 MB",
    "E0820": "its page, and TestCommandTests",
    "E0821": "its page, and TestCommandTests",
  ].merging(limits) { first, _ in first }

  static let examples: [PageExample] = DiagnosticPage.all.flatMap { page in
    [
      PageExample(page.code, "en", page.text.english),
      PageExample(page.code, "zh", page.text.chinese),
    ].compactMap { $0 }
  }

  @Test("every page has its examples in both languages")
  func complete() {
    for page in DiagnosticPage.all where PageExampleTests.withoutExample[page.code] == nil {
      let languages = PageExampleTests.examples.filter { $0.code == page.code }.map(\.language)
      #expect(languages == ["en", "zh"], "\(page.code) \(languages)")
    }
  }

  @Test("the wrong example has that diagnostic and no other error", arguments: examples)
  func wrong(_ example: PageExample) throws {
    let found = try PageExampleTests.found(example.code, example.wrong)
    if example.code.hasPrefix("E") {
      #expect(found.errors == [example.code], "\(found.output)")
    } else {
      #expect(found.errors == [], "\(found.output)")
      #expect(found.warnings.contains(example.code), "\(found.output)")
    }
  }

  @Test("the right example has no error", arguments: examples)
  func right(_ example: PageExample) throws {
    let found = try PageExampleTests.found(example.code, example.right)
    #expect(found.errors == [], "\(found.output)")
    #expect(!found.warnings.contains(example.code), "\(found.output)")
  }

  @Test("every code has a conformance case")
  func cases() throws {
    let folder = PageExampleTests.specification.appending(path: "cases")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let golden = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.lastPathComponent == "diagnostics.txt" }
    let lines = try golden.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let missing = DiagnosticPagesTests.kinds.map(\.code).filter { code in
      !lines.contains(" \(code)") && PageExampleTests.withoutCase[code] == nil
    }
    #expect(missing == [])
  }

  private struct Found {
    var errors: [String] = []
    /// Only of the example's own lines.
    var warnings: [String] = []
    var output = ""
  }

  private static func found(_ code: String, _ files: [PageExample.File]) throws -> Found {
    let prelude = try String(
      contentsOf: specification.appending(path: "prelude.guiju"), encoding: .utf8)
    let folder = try TemporaryFolder()
    for file in files {
      let bytes = try #require(file.bytes(prelude))
      try folder.write(bytes, to: "book/" + file.path)
    }
    let outcome = folder.guiju(for: code)
    let own = files.first { $0.path == "rulebook.guiju" }?.front(prelude) ?? ""
    return found(in: outcome.output + outcome.errors, behind: own.count(where: \.isNewline))
  }

  private static func found(in output: String, behind preludeLines: Int) -> Found {
    var found = Found(output: output)
    for match in output.matches(of: #/:(\d+):\d+: (error|warning)\[(\w+)\]/#) {
      if match.2 == "error" {
        found.errors.append(String(match.3))
      } else if Int(match.1).map({ $0 > preludeLines }) ?? false {
        found.warnings.append(String(match.3))
      }
    }
    return found
  }
}

extension TemporaryFolder {
  /// The command that looks for this code: most by checking, what is in data by running, what is in
  /// fixtures by testing.
  fileprivate func guiju(for code: String) -> CommandOutcome {
    if DiagnosticKind.data.contains(where: { $0.code == code }) {
      return guiju("run", "/book", "--data", "/book")
    }
    if DiagnosticKind.fixtures.contains(where: { $0.code == code }) {
      return guiju("test", "/book")
    }
    return guiju("check", "/book")
  }
}
