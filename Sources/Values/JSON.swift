/// A JSON document, made without Foundation. Equal values give equal bytes: an object is written in
/// the order of its keys' bytes, whatever order they were given in.
///
/// An object is a dictionary literal; a member that is nil is left out:
///
///     let json: JSON = ["rule": rule.id, "title": rule.title, "layer": 1]
package indirect enum JSON: Sendable {
  case boolean(Bool)
  case integer(Int)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  package typealias Member = (key: String, value: JSON)
}

/// What can stand as a value in a JSON document.
package protocol JSONConvertible {
  var json: JSON { get }
}

extension JSON: JSONConvertible {
  package var json: JSON { self }
}

extension Bool: JSONConvertible {
  package var json: JSON { .boolean(self) }
}

extension Int: JSONConvertible {
  package var json: JSON { .integer(self) }
}

extension String: JSONConvertible {
  package var json: JSON { .text(self) }
}

extension Array: JSONConvertible where Element: JSONConvertible {
  package var json: JSON { .array(map(\.json)) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, (any JSONConvertible)?)...) {
    self = .object(
      members.compactMap { member in
        member.1.map { (key: member.0, value: $0.json) }
      })
  }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension JSON {
  /// An object with the members of both objects.
  package func joined(with other: JSON) -> JSON {
    guard case .object(let own) = self, case .object(let more) = other else {
      preconditionFailure("only objects have members")
    }
    return .object(own + more)
  }

  /// The document, one member or element on a line, with a line feed at its end.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self)
    writer.write("\n")
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// The text of a document as it grows.
private struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  mutating func write(_ json: JSON) {
    switch json {
    case .boolean(let value): write(value ? "true" : "false")
    case .integer(let number): write(String(number))
    case .text(let text): writeQuoted(text)
    case .array(let elements): writeBlock("[", elements, "]") { $0.write($1) }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      writeBlock("{", sorted, "}") { writer, member in
        writer.writeQuoted(member.key)
        writer.write(" : ")
        writer.write(member.value)
      }
    }
  }

  mutating func write(_ text: String) {
    bytes += text.utf8
  }

  /// An empty block keeps its empty line: the bytes are those of Foundation's encoder, which wrote
  /// the documents before.
  private mutating func writeBlock<Item>(
    _ opening: String, _ items: [Item], _ closing: String,
    writing: (inout JSONWriter, Item) -> Void
  ) {
    write(opening)
    depth += 1
    for (place, item) in items.enumerated() {
      if place > 0 { write(",") }
      startLine()
      writing(&self, item)
    }
    if items.isEmpty { write("\n") }
    depth -= 1
    startLine()
    write(closing)
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func writeQuoted(_ text: String) {
    write("\"")
    for byte in text.utf8 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        write(escape(of: byte))
      } else {
        bytes.append(byte)
      }
    }
    write("\"")
  }
}

/// How a quote, a backslash or a control character is written within a text.
private func escape(of byte: UInt8) -> String {
  switch byte {
  case 0x08: return "\\b"
  case 0x09: return "\\t"
  case 0x0A: return "\\n"
  case 0x0C: return "\\f"
  case 0x0D: return "\\r"
  case 0x00..<0x20:
    let digits = String(byte, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  default: return "\\" + String(UnicodeScalar(byte))
  }
}
