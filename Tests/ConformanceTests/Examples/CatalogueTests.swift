import Checker
import Driver
import Eval
import Foundation
import Lexer
import Lints
import Parser
import RulebookTests
import Source
import Testing

/// How diagnostics are worded, held against all that the cases and the mistakes give.
@Suite("The wording of diagnostics")
struct CatalogueTests {
  static let kinds: [DiagnosticKind] =
    DiagnosticKind.lexer + DiagnosticKind.parser + DiagnosticKind.loading + DiagnosticKind.checker
    + DiagnosticKind.lints
    + DiagnosticKind.data + DiagnosticKind.fixtures

  @Test("every title is there in both languages, without a full stop")
  func titles() {
    for kind in CatalogueTests.kinds {
      #expect(kind.title.english.first.map { $0.isUppercase || $0 == "`" } == true, "\(kind.code)")
      #expect(kind.title.english.last != "." && kind.title.chinese.last != "。", "\(kind.code)")
      #expect(kind.title.chinese.isChinese, "\(kind.code)")
      #expect(!kind.title.english.outsideBackticks.isChinese, "\(kind.code)")
    }
  }

  @Test("messages, notes, hints and edits keep to the style of the house")
  func style() {
    let found = CatalogueTests.diagnostics
    #expect(found.count >= 300)
    for diagnostic in found {
      for wording in diagnostic.wordings {
        let faults = faults(in: wording)
        #expect(faults == [], "\(diagnostic.kind.code) \(wording)")
      }
      #expect(isLowerCase(diagnostic.message.english), "\(diagnostic.message.english)")
    }
  }

  @Test("almost every code comes up in the cases, so that its wording is looked at")
  func coverage() {
    let codes = Set(CatalogueTests.diagnostics.map(\.kind.code))
    let missing = CatalogueTests.kinds.map(\.code).filter { !codes.contains($0) }
    #expect(Set(missing).isSubset(of: CatalogueTests.tooLargeForACase), "\(missing)")
  }

  /// Tests of single stages show these: cases of such a size nobody would read.
  private static let tooLargeForACase: Set<String> = [
    "E0101", "E0820", "E0821",
    // TokenizingTests, RecoveryTests, LayerAssemblyTests and DataLoadingTests.
    "E0115", "E0116", "E0117", "E0118", "E0119", "E0840", "E0841", "E0842",
  ]

  /// What all cases and mistakes give, errors and warnings.
  private static let diagnostics: [Diagnostic] = {
    let cases = ConformanceCase.all.flatMap { one -> [Diagnostic] in
      guard let book = RulebookFolder(one.rulebookFolder) else { return [] }
      let data = LoadedData(of: book.rulebook) { SpecFolder.bytes(of: one.golden($0)) }
      return book.diagnostics + (book.errors.isEmpty ? data.diagnostics : [])
    }
    let mistakes = Mistake.all.flatMap { Mistake.folder($0.wrong).checked()?.diagnostics ?? [] }
    return cases + mistakes
  }()

  private func isLowerCase(_ message: String) -> Bool {
    guard let first = message.first else { return false }
    return first.isLowercase || first.isNumber || first == "`"
  }

  /// Words of those who make languages, which say nothing to those who use them.
  private static let english = [
    "token", "parse", "parser", "syntax", "identifier", "literal", "operand", "lexer", "nil",
    "invalid", "scalar", "compile", "runtime", "parameterized", "subexpression", "boolean",
  ]
  private static let chinese = [
    "语法", "标识符", "字面量", "解析", "编译", "令牌", "操作数", "非法", "表达式", "布尔",
  ]
  /// What has no other name in Chinese.
  private static let names: Set<String> = [
    "UTF", "utf", "CR", "LF", "CRLF", "GB", "CSV", "MB", "U", "x", "guiju", "rule", "outcome",
    "flagged", "recover",
    "finding", "clear", "undetermined", "not", "applicable", "fee", "expected", "csv",
  ]

  private func faults(in wording: Wording) -> [String] {
    var faults: [String] = []
    let (english, chinese) = (
      wording.english.outsideBackticks, wording.chinese.outsideBackticks
    )
    let words = english.lowercased().split { !$0.isLetter }.map(String.init)
    faults += CatalogueTests.english.filter(words.contains).map { "says \($0)" }
    faults += CatalogueTests.chinese.filter(chinese.contains).map { "says \($0)" }
    if english.isChinese { faults.append("Chinese in the English text") }
    for word in chinese.latinWords where !CatalogueTests.names.contains(word) {
      faults.append("English in the Chinese text: \(word)")
    }
    if english.hasSuffix(".") || chinese.hasSuffix("。") { faults.append("ends with a full stop") }
    for text in [wording.english, wording.chinese] {
      let ticks = text.filter { $0 == "`" }
      if !ticks.count.isMultiple(of: 2) { faults.append("backticks do not match") }
    }
    return faults
  }
}

extension Diagnostic {
  fileprivate var wordings: [Wording] {
    [message] + notes.map(\.message) + [hint, fix?.title].compactMap { $0 }
  }
}

extension String {
  /// Without what stands in backticks, which is the user's own or the language's.
  fileprivate var outsideBackticks: String {
    components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      .joined(separator: " ")
  }

  /// Runs of the Latin alphabet, but for the digits of a number such as `0xD6`.
  fileprivate var latinWords: [String] {
    replacing(#/(0x|U\+)[0-9A-F]+/#, with: "").split { !($0.isASCII && $0.isLetter) }
      .map(String.init)
  }
}
