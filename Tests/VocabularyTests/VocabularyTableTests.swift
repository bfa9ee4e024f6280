import Lexer
import Parser
import Source
import Testing
import Values
import Vocabulary

/// The tables of functions, aggregates and parts: whole, and true in what they show.
@Suite struct VocabularyTableTests {
  @Test func everyFunctionHasOneRow() {
    let functions = Self.functions
    #expect(Set(functions).count == functions.count)
    #expect(Set(FunctionEntry.table.map(\.function)) == Set(functions))
    #expect(FunctionEntry.table.count == functions.count)
    #expect(Set(FunctionEntry.table.map(\.id)).count == functions.count)
  }

  @Test func everyAggregateAndPartHasOneRow() {
    #expect(
      AggregateEntry.table.map(\.kind.rawValue).sorted()
        == AggregateKind.allCases.map(\.rawValue).sorted())
    #expect(
      DatePartEntry.table.map(\.part.rawValue).sorted()
        == DatePart.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: FunctionEntry.table)
  func operandsOfAFunctionAreNamed(entry: FunctionEntry) {
    switch entry.export.operands {
    case .named(let names), .bindings(let names): #expect(Set(names).count == names.count)
    case .list(let name): #expect(name == "parts")
    }
  }

  @Test(arguments: FunctionEntry.table, Language.allCases)
  func exampleOfAFunctionIsRead(entry: FunctionEntry, language: Language) {
    expectRead(entry.example.text(in: language), language)
  }

  /// The example is read as the aggregate, and not as a name that begins with its word.
  @Test(arguments: AggregateEntry.table, Language.allCases)
  func exampleOfAnAggregateIsRead(entry: AggregateEntry, language: Language) {
    let example = entry.example.text(in: language)
    let tree = expectRead(example, language)
    #expect(tree.contains("(\(entry.kind.rawValue)") || tree.contains(" \(entry.kind.rawValue)"))
  }

  /// Every function that there can be, family by family.
  private static let functions: [Function] =
    [
      .not, .and, .or, .negate, .absolute, .orElse, .between, .daysOf, .during, .overlaps,
      .touches, .near,
    ] + ArithmeticOperator.allCases.map { .arithmetic($0) }
    + Rounding.allCases.map { .rounded($0) } + Extreme.allCases.map { .extreme($0) }
    + Comparison.allCases.map { .compare($0) } + KeyAgreement.allCases.map { .sameKey($0) }
    + ValueState.allCases.flatMap { state in StateAsked.allCases.map { .state(state, $0) } }
    + DatePart.allCases.map { .part($0) } + DurationUnit.allCases.map { .elapsed($0) }
    + TimeDirection.allCases.map { .withinTime($0) }

  @discardableResult
  private func expectRead(_ example: String, _ language: Language) -> String {
    let rule =
      switch language {
      case .english: "rule R-1 \"example\"\n  flag if \(example)\n"
      case .chinese: "规则 R-1 “示例”\n  标记 若 \(example)\n"
      }
    let source = SourceFile(path: "example.guiju", bytes: Array(rule.utf8))
    let (file, diagnostics) = parse(source, FileID(0))
    #expect(diagnostics.map(\.message.english) == [], "\(rule)")
    #expect(file.declarations.count == 1)
    return dump(file)
  }
}
