import Foundation
import Tabular
import Testing
import Values

@Suite struct TextTests {
  @Test func `drops a byte-order mark`() throws {
    #expect(try decodeUTF8([0xEF, 0xBB, 0xBF, 0x61]) == [0x61])
    #expect(try decodeUTF8([]) == [])
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xC3], [0xE4, 0x28, 0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `finds the first bad byte`(bytes: [UInt8]) {
    #expect(firstBadByte(of: [0x61] + bytes + [0x62], from: 0) == 1)
  }

  @Test func `agrees with the standard library`() {
    var state: UInt64 = 3
    let parts: [UInt8] = [
      0x61, 0x80, 0xBF, 0xC2, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xE4, 0xB8, 0xAD,
      0xC0,
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(parts[Int(state >> 60)])
      }
      #expect(
        (firstBadByte(of: bytes, from: 0) == nil)
          == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test func `says where and what instead`() {
    // 项目 in UTF-8, a line end, then 项 in GB18030.
    let bytes = Array("项目\n甲".utf8) + [0xCF, 0xEE]
    let error = #expect(throws: UnreadableText.self) { try decodeUTF8(bytes) }
    #expect(error?.offset == 10)
    #expect(error?.line == 2)
    #expect(error?.column == 2)
    #expect(error?.byte == 0xCF)
    let coded: [UInt8] = [0xCF, 0xEE, 0xC4, 0xBF]
    #expect(#expect(throws: UnreadableText.self) { try decodeUTF8(coded) }?.alternative == .gb18030)
    let wide: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    #expect(#expect(throws: UnreadableText.self) { try decodeUTF8(wide) }?.alternative == .utf16)
    let unfinished = #expect(throws: UnreadableText.self) { try decodeGB18030([0x61, 0xCF]) }
    #expect(unfinished?.offset == 1)
  }
}

@Suite struct GB18030Tests {
  @Test func `reads all lengths`() throws {
    let bytes: [UInt8] = [
      0x61, 0xD6, 0xD0, 0xCE, 0xC4, 0x80, 0x81, 0x30, 0x81, 0x30, 0x90, 0x30, 0x81, 0x30,
      0x94, 0x39, 0xDA, 0x33, 0xE3, 0x32, 0x9A, 0x35,
    ]
    let text = String(decoding: try decodeGB18030(bytes), as: UTF8.self)
    #expect(text == "a中文€\u{80}\u{10000}\u{1F4A9}\u{10FFFF}")
  }

  @Test(
    arguments: [
      [0xFF], [0x81], [0x81, 0x20], [0x81, 0x7F], [0x81, 0x30, 0x81], [0x81, 0x30, 0x20, 0x30],
      [0x84, 0x31, 0xA4, 0x40], [0xE3, 0x32, 0x9A, 0x36], [0x85, 0x30, 0x81, 0x30],
    ] as [[UInt8]])
  func `refuses what stands for nothing`(bytes: [UInt8]) {
    #expect(throws: UnreadableText.self) { try decodeGB18030(bytes) }
  }

  @Test func `drops a byte-order mark`() throws {
    #expect(try decodeGB18030([0x84, 0x31, 0x95, 0x33, 0x61]) == [0x61])
  }

  @Test func `survives any bytes and gives good text`() {
    var state: UInt64 = 11
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 56))
      }
      if let text = try? decodeGB18030(bytes) {
        #expect(String(validating: text, as: UTF8.self) != nil)
      }
    }
  }

  /// The digests come from `Tests/Scripts/make-gb18030-table.py --digests`: every pair, and every
  /// four-byte code of the first plane.
  @Test func `every code agrees with the codec`() throws {
    let trails = Array(UInt8(0x40)...0x7E) + Array(UInt8(0x80)...0xFE)
    let pairs = (UInt8(0x81)...0xFE).flatMap { lead in trails.flatMap { [lead, $0] } }
    #expect(
      SHA256.hexText(of: try decodeGB18030(pairs))
        == "85373408efe24c652c0a2f37997df8c657b0e8a654d07d9f9d97f1ad16609bc6")
    let fours = (0..<39_420).flatMap { fourBytes(ofPointer: $0) }
    #expect(
      SHA256.hexText(of: try decodeGB18030(fours))
        == "efc8b18e905caa9e0ea4187852ab4d90bb671c8c722cca4d6bd4f58746eb3e00")
  }

  static let pairs = URL(filePath: "/work/shared/data/gb18030")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: pairs.path), "the pairs are not here"))
  func `reads the pairs of encoding_rs`() throws {
    let coded = try Data(contentsOf: Self.pairs.appending(path: "gb18030_in.txt"))
    let wanted = try Data(contentsOf: Self.pairs.appending(path: "gb18030_in_ref.txt"))
    #expect(try decodeGB18030([UInt8](coded)) == [UInt8](wanted))
  }
}

private func fourBytes(ofPointer pointer: Int) -> [UInt8] {
  let lead: Int = pointer / 12_600 + 0x81
  let second: Int = pointer / 1_260 % 10 + 0x30
  let third: Int = pointer / 10 % 126 + 0x81
  let fourth: Int = pointer % 10 + 0x30
  return [UInt8(lead), UInt8(second), UInt8(third), UInt8(fourth)]
}
