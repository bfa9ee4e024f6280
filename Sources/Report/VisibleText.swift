/// A text for people in which no sign moves the cursor, rings, or turns the order of characters
/// round: control characters of data and rulebooks are shown as pictures, `␛` for an escape. Line
/// ends and tabs stay, and of a coloured text the colours.
package func visible(_ text: String, _ style: TextStyle) -> String {
  if !mayHideSomething(text) { return text }
  var result = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.first {
    if let ink = ink(at: rest, style) {
      result.append(contentsOf: ink)
      rest = rest.dropFirst(ink.count)
    } else {
      let isLineEnd = scalar == "\r" && rest.dropFirst().first == "\n"
      result.append(isLineEnd ? scalar : picture(of: scalar))
      rest = rest.dropFirst()
    }
  }
  return String(result)
}

private func mayHideSomething(_ text: String) -> Bool {
  text.utf8.contains { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }
    || text.unicodeScalars.contains { picture(of: $0) != $0 }
}

/// The escape of a colour that begins here.
private func ink(
  at text: Substring.UnicodeScalarView, _ style: TextStyle
) -> Substring.UnicodeScalarView? {
  guard case .colored = style, text.first == "\u{1B}", text.dropFirst().first == "[" else {
    return nil
  }
  let digits = text.dropFirst(2).prefix { ("0"..."9").contains($0) }
  guard digits.count <= 2, text.dropFirst(2 + digits.count).first == "m" else { return nil }
  return text.prefix(3 + digits.count)
}

private func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09, 0x0A: scalar
  case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
  case _: scalar
  }
}
