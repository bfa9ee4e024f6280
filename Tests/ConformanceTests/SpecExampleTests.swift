import Checker
import Eval
import RulebookTests
import Source
import Testing

@Test("every example of the specification is what it says", arguments: SpecExample.all)
func specExample(_ example: SpecExample) throws {
  let book = try #require(
    RulebookFolder(text: example.rulebookText, named: "rulebook.guiju", in: SpecFolder.root))
  let errors = book.errors.map { book.explained($0, seenFrom: SpecFolder.root) }
  switch example.kind {
  case .rulebook, .addition:
    #expect(errors.isEmpty, "less \(example.lineOffset) lines: \(errors.joined(separator: "\n"))")
    if errors.isEmpty { expectTestsPass(of: book.rulebook) }
  case .wrong(let code):
    #expect(
      book.errors.map(\.kind.code) == [code], "\(errors.joined(separator: "\n"))")
  }
}

@Test("the chapters have examples")
func exampleCount() {
  #expect(SpecExample.all.count >= 35)
}

func expectTestsPass(of rulebook: CheckedRulebook) {
  for test in rulebook.tests {
    let result = rulebook.result(of: test)
    let differences = result.rows.filter { $0.presence != .both }
    #expect(result.passed, "\(result.title): \(differences)")
  }
}
