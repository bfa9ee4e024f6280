import Checker
import Foundation
import Lexer
import Testing

/// The page of a diagnostic, as far as a test can hold it against the checker.
struct DiagnosticPage: CustomTestStringConvertible {
  let code: String
  /// The text of the examples, and of the file beside each.
  let wrong: (text: String, file: String?)
  let right: (text: String, file: String?)

  var testDescription: String { code }

  init?(_ code: String) {
    self.code = code
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "spec/diagnostics/\(code).md").path()
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    let english = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n# \(code) ")[0]
    let halves = english.components(separatedBy: "\nRight")
    guard halves.count == 2, let wrong = DiagnosticPage.example(halves[0]),
      let right = DiagnosticPage.example(halves[1])
    else { return nil }
    self.wrong = wrong
    self.right = right
  }

  init?(chinese code: String) {
    self.code = code
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "spec/diagnostics/\(code).md").path()
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    let halves =
      String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n# \(code) ")
      .last?.components(separatedBy: "\n正确") ?? []
    guard halves.count == 2, let wrong = DiagnosticPage.example(halves[0]),
      let right = DiagnosticPage.example(halves[1])
    else { return nil }
    self.wrong = wrong
    self.right = right
  }

  private static func example(_ text: String) -> (text: String, file: String?)? {
    let blocks = text.components(separatedBy: "```")
    guard blocks.count >= 3 else { return nil }
    let file = blocks.first { $0.hasPrefix("csv\n") }.map { String($0.dropFirst(4)) }
    return (blocks[1], file)
  }

  /// Pages about more than one folder or about bytes cannot be shown in one text.
  static let unchecked = ["E0532", "E0712"]
}

/// Checks an example, with the sample records in front where it declares none.
private func check(_ example: (text: String, file: String?)) -> [String] {
  let layers = example.text.components(separatedBy: "# in the province\n")
  let declares = example.text.contains("record ") || example.text.contains("记录 ")
  let records = declares ? "" : sampleRecords
  var files: [String: String] = [:]
  for name in ["dialysis.csv", "limit.csv"] { files[name] = example.file }
  return checked(layers: [records + layers[0]] + layers.dropFirst(), files: files)
    .diagnostics.map(\.kind.code)
}

struct DeclarationPageTests {
  /// Lints, whose examples are written in Chinese too.
  private static let translated = DiagnosticKind.declarations.map(\.code).filter {
    $0 >= "W0922" || $0.hasPrefix("E094")
  }

  @Test(arguments: translated) func `the Chinese examples say the same`(code: String) throws {
    let page = try #require(DiagnosticPage(chinese: code), "a page with both examples")
    #expect(check(page.wrong).contains(code), "\(check(page.wrong))")
    let rest = check(page.right).filter { $0 == code || $0.hasPrefix("E") }
    #expect(rest.isEmpty, "\(rest)")
  }

  @Test(arguments: DiagnosticKind.declarations.map(\.code))
  func `every page shows its error and how to mend it`(code: String) throws {
    let page = try #require(DiagnosticPage(code), "a page with both examples")
    if DiagnosticPage.unchecked.contains(code) { return }
    #expect(check(page.wrong).contains(code), "\(check(page.wrong))")
    let rest = check(page.right).filter { $0 == code || $0.hasPrefix("E") }
    #expect(rest.isEmpty, "\(rest)")
  }
}
