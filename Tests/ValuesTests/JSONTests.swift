import Foundation
import Testing
import Values

@Suite struct JSONTests {
  /// A document in both forms.
  private struct Sample: Encodable {
    let id: String
    let title: String?
    let isWhole: Bool
    let sha256: Int
    let shared: [[Int]]
    let texts: [String]
    let nothing: [String: Int]
    let below: [[String: [Int]]]

    var json: JSON {
      [
        "title": title, "id": id, "is_whole": isWhole, "sha256": sha256,
        "shared": shared, "texts": texts, "nothing": [:] as JSON,
        "below": below.map { JSON.object($0.map { (key: $0, value: $1.json) }) },
      ]
    }
  }

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test(arguments: [nil, "甲/乙 \"q\" \\"])
  func `a document has the bytes of Foundation's encoder`(title: String?) throws {
    let sample = Sample(
      id: "a", title: title, isWhole: true, sha256: -12, shared: [[1, 2], []], texts: ["", "😀"],
      nothing: [:], below: [[:], ["ab": [1], "a_b": [], "a1": [2]]])
    #expect(sample.json.text == (try encoded(sample)))
  }

  @Test func `every character is written as Foundation writes it`() throws {
    let scalars = (0...0xFFFF).compactMap { UnicodeScalar($0 as UInt32) }
    for start in stride(from: 0, to: scalars.count, by: 256) {
      let text = String(String.UnicodeScalarView(scalars[start..<min(start + 256, scalars.count)]))
      #expect(JSON.text(text).text == (try encoded(text)))
    }
  }

  @Test func `members that are nil are left out`() {
    let json: JSON = ["b": nil, "a": 1]
    #expect(json.text == "{\n  \"a\" : 1\n}\n")
  }
}
