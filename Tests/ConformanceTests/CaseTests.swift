import Checker
import Eval
import Foundation
import Source
import Testing

@Test("every conformance case gives what it says", arguments: ConformanceCase.all)
func conformance(_ one: ConformanceCase) throws {
  let book = try #require(RulebookFolder(one.rulebookFolder), "no rulebook")
  if one.isBad { return try expectDiagnostics(of: one, book) }
  let errors = book.errors.map { book.explained($0, seenFrom: one.folder) }
  guard errors.isEmpty else {
    Issue.record("\(errors.joined(separator: "\n"))")
    return
  }
  let tables = GoldenResults(run(one, book.rulebook), of: book.rulebook).tables
  for (file, table) in tables.sorted(by: { $0.key < $1.key })
  where one.text(of: file) != nil || GoldenResults.always.contains(file) {
    try expectGolden(table, at: one.golden(file))
  }
  expectTestsPass(of: book.rulebook)
}

@Test("there are cases enough, good and bad")
func caseCount() {
  #expect(ConformanceCase.all.count >= 750)
  #expect(ConformanceCase.all.count(where: \.isBad) >= 150)
}

/// All errors, and the warnings of those codes that the golden file names.
private func expectDiagnostics(of one: ConformanceCase, _ book: RulebookFolder) throws {
  let golden = one.text(of: "diagnostics.txt") ?? ""
  let loaded = LoadedData(of: book.rulebook) {
    SpecFolder.bytes(of: one.golden($0))
  }
  let data = book.errors.isEmpty ? loaded.diagnostics : []
  let found = (book.diagnostics + data).filter { diagnostic in
    diagnostic.kind.severity == .error || golden.contains(diagnostic.kind.code)
  }
  let lines = found.map { book.line(of: $0, seenFrom: one.folder) }
  try expectGolden(GoldenTable(lines: lines), at: one.golden("diagnostics.txt"))
}
