import Parser
import Source

/// The tree and the diagnostics of a text.
func parsed(_ text: String) -> (file: FileSyntax, diagnostics: [Diagnostic]) {
  let source = SourceFile(path: "test.guiju", bytes: Array(text.utf8))
  let (file, diagnostics) = parse(source, FileID(0))
  return (file, diagnostics)
}

/// Codes with the text that each diagnostic underlines: `E0203 amount`.
func problems(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return parsed(text).diagnostics.map { diagnostic in
    let range = Int(diagnostic.range.start)..<Int(diagnostic.range.end)
    return diagnostic.kind.code + " " + String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The tree of a text, and its diagnostics in front where there are any.
func tree(_ text: String) -> String {
  let (file, diagnostics) = parsed(text)
  return diagnostics.map { "\($0.kind.code) \($0.message.english)\n" }.joined() + dump(file)
}

/// The tree of a condition: what a rule with `flag if` in front of it has behind it.
func conditions(_ text: String) -> String {
  let (file, diagnostics) = parsed("rule T\n  flag if " + text)
  if let first = diagnostics.first { return first.kind.code + " " + first.message.english }
  guard case .rule(let rule)? = file.declarations.first, let flag = rule.flag else { return "" }
  return flag.conditions.map { dump($0) }.joined(separator: ", ")
}
