import Foundation
import Tabular
import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\r\n1,2", [["1", "2"]]),
    ("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", [["x,y", "say \"hi\""]]),
    ("a,b\n\"two\nlines\",\"two\r\nlines\"\n", [["two\nlines", "two\r\nlines"]]),
    ("a,b\n,\n\"\",\n", [["", ""], ["", ""]]),
    ("a,b\n\n\r\n1,2\n\n", [["1", "2"]]),
    ("a,b\n5\" pipe,2\n", [["5\" pipe", "2"]]),
    ("a,b\n1\n1,2,3\n", [["1"], ["1", "2", "3"]]),
    ("a,b\n1,\r\n", [["1", ""]]),
    ("a,b\n1,x\ry\n", [["1", "x\ry"]]),
    ("", []),
    ("a,b", []),
  ])
  func `reads rows`(text: String, rows: [[String]]) throws {
    let sheet = try sheet(text)
    #expect(sheet.rows.map(\.cells) == rows)
    #expect(sheet.header == (text.isEmpty ? [] : ["a", "b"]))
  }

  @Test func `reads as declared`() throws {
    let sheet = try CSVSheet(
      Array("a| b \n'x|''y'|2\n".utf8), delimiter: UInt8(ascii: "|"), quote: UInt8(ascii: "'"))
    #expect(sheet.header == ["a", "b"])
    #expect(sheet.rows.map(\.cells) == [["x|'y", "2"]])
  }

  @Test func `knows the line of each row`() throws {
    let sheet = try sheet("a\n\"1\n2\"\n\n3\r\n4\n")
    #expect(sheet.rows.map(\.line) == [2, 5, 6])
  }

  @Test func `marks text behind a closing quote`() throws {
    let sheet = try sheet("a,b\n\"1\"x,2\n1,\"2\"\n")
    #expect(sheet.rows.map(\.isMalformed) == [true, false])
    #expect(sheet.rows[0].cells == ["1x", "2"])
  }

  @Test func `names the line of a quote that is not closed`() {
    #expect(throws: UnclosedQuote.self) { try sheet("a,b\n1,2\n\"3,4\n5,6\n") }
    let error = #expect(throws: UnclosedQuote.self) { try sheet("a\n\n\"x\ny") }
    #expect(error?.line == 3)
  }

  @Test func `batches hold the same rows as the whole`() throws {
    let text = (0..<50).map { "\($0),\"a\"\"\($0)\",x\($0)\n" }.joined()
    var reader = CSVReader(
      Array(text.utf8), delimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\""))
    var batch = CSVBatch()
    var rows: [[String]] = []
    try reader.read(into: &batch, rowLimit: 7)
    while batch.rowCount > 0 {
      rows += (0..<batch.rowCount).map { batch.texts(row: $0) }
      try reader.read(into: &batch, rowLimit: 7)
    }
    #expect(rows == (0..<50).map { ["\($0)", "a\"\($0)", "x\($0)"] })
  }

  static let spectrum = URL(filePath: "/work/shared/data/csv-spectrum")

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: spectrum.path), "csv-spectrum is not here"))
  func `reads the csv-spectrum`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.spectrum.appending(path: "csvs"), includingPropertiesForKeys: nil)
    #expect(files.count == 11)
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let wanted = try JSONDecoder().decode(
        [[String: String]].self,
        from: Data(contentsOf: Self.spectrum.appending(path: "json/\(name).json")))
      let sheet = try CSVSheet(
        decodeUTF8([UInt8](Data(contentsOf: file))), delimiter: UInt8(ascii: ","),
        quote: UInt8(ascii: "\""))
      let rows = sheet.rows.map { Dictionary(uniqueKeysWithValues: zip(sheet.header, $0.cells)) }
      // The copy of newlines_crlf.csv has lost its carriage returns.
      #expect(rows == wanted.map { $0.mapValues(withoutCarriageReturns) }, "\(name)")
    }
  }

  /// No bytes may bring the reader down, and none may be lost.
  @Test func `survives any bytes`() {
    var state: UInt64 = 42
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append([0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x20, 0xC3, 0xA9][Int(state >> 61)])
      }
      _ = try? CSVSheet(bytes, delimiter: 0x2C, quote: 0x22)
    }
  }
}

private func sheet(_ text: String) throws(UnclosedQuote) -> CSVSheet {
  try CSVSheet(Array(text.utf8), delimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\""))
}

private func withoutCarriageReturns(_ text: String) -> String {
  text.replacingOccurrences(of: "\r\n", with: "\n")
}
