import Checker
import Values
import Vocabulary

/// Whether a text is among some texts, prefixes and spans, or has one of some patterns.
struct SymbolTester: Sendable {
  private var exact: Set<Symbol> = []
  private var prefixes: [[UInt8]] = []
  private var suffixes: [[UInt8]] = []
  private var parts: [[UInt8]] = []
  private var spans: [(first: [UInt8], last: [UInt8])] = []

  /// The members of a list.
  init(_ entries: [CheckedList.Entry], symbols: inout SymbolTable) {
    for entry in entries {
      switch entry {
      case .exact(let text): exact.insert(symbols.intern(text))
      case .prefix(let text): prefixes.append(Array(text.utf8))
      case .span(let first, let last): spans.append((Array(first.utf8), Array(last.utf8)))
      }
    }
  }

  /// The patterns of a text test; of a span its ends.
  init(_ entries: [CheckedList.Entry], as test: TextTest) {
    let patterns = entries.flatMap { entry -> [[UInt8]] in
      switch entry {
      case .exact(let text), .prefix(let text): [Array(text.utf8)]
      case .span(let first, let last): [Array(first.utf8), Array(last.utf8)]
      }
    }
    switch test {
    case .startsWith: prefixes = patterns
    case .endsWith: suffixes = patterns
    case .contains: parts = patterns
    }
  }

  fileprivate func test(_ symbol: Symbol, _ symbols: SymbolTable) -> Bool {
    if exact.contains(symbol) { return true }
    let text = symbols.utf8(of: symbol)
    return prefixes.contains { text.starts(with: $0) }
      || suffixes.contains { text.reversed().starts(with: $0.reversed()) }
      || parts.contains { contains(text, $0) }
      || spans.contains { isWithin(text, $0.first, $0.last) }
  }
}

/// What a tester said of each symbol: data repeats few codes often.
struct SymbolAnswers: Sendable {
  /// By symbol: 0 not asked yet, 1 no, 2 yes.
  private var answers: [UInt8] = []

  mutating func holds(_ symbol: Symbol, for tester: SymbolTester, in symbols: SymbolTable) -> Bool {
    let index = Int(symbol.index)
    if index >= answers.count {
      answers += [UInt8](repeating: 0, count: symbols.count - answers.count)
    }
    if answers[index] == 0 { answers[index] = tester.test(symbol, symbols) ? 2 : 1 }
    return answers[index] == 2
  }
}

/// Whether the text lies between the two, or starts with the second.
private func isWithin(_ text: ArraySlice<UInt8>, _ first: [UInt8], _ last: [UInt8]) -> Bool {
  if text.lexicographicallyPrecedes(first) { return false }
  return !last.lexicographicallyPrecedes(text) || text.starts(with: last)
}

func contains(_ text: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
  if part.isEmpty { return true }
  var start = text.startIndex
  while start + part.count <= text.endIndex {
    if text[start..<(start + part.count)].elementsEqual(part) { return true }
    start += 1
  }
  return false
}
