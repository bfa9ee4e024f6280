import Parser
import Source

let comma = UInt8(ascii: ",")
let doubleQuote = UInt8(ascii: "\"")

/// How a file is read, as the rulebook says; comma, `"` and UTF-8 where it says nothing.
func checkedFile(_ file: FileSourceSyntax, in context: inout CheckContext) -> FileSource {
  let delimiter = mark(file.delimiter, or: comma, in: &context)
  let quote = mark(file.quote, or: doubleQuote, in: &context)
  if delimiter == quote, let range = file.quote?.range ?? file.delimiter?.range {
    context.report(.sameMarks(at: range))
  }
  return FileSource(
    path: file.path.text, encoding: encoding(file.encoding, in: &context), delimiter: delimiter,
    quote: quote, range: file.path.range)
}

private func encoding(_ name: Name?, in context: inout CheckContext) -> TextEncoding {
  guard let name else { return .utf8 }
  switch name.text.lowercased() {
  case "utf8", "utf_8", "utf-8": return .utf8
  case "gb18030", "gbk", "gb2312": return .gb18030
  case _:
    context.report(.unknownEncoding(name))
    return .utf8
  }
}

/// One ASCII character; `\t` stands for a tab.
private func mark(_ text: TextSyntax?, or usual: UInt8, in context: inout CheckContext) -> UInt8 {
  guard let text else { return usual }
  if text.text == "\\t" { return UInt8(ascii: "\t") }
  let bytes = Array(text.text.utf8)
  let lineEnds = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
  if bytes.count == 1, bytes[0] < 0x80, !lineEnds.contains(bytes[0]) { return bytes[0] }
  context.report(.badMark(text))
  return usual
}
