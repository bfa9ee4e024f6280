/// The text of a GB18030 (or GBK, or GB 2312) file as UTF-8. Characters are those of GB 18030-2022;
/// a lone 0x80 is the euro sign, as in GBK on Windows.
package func decodeGB18030(_ bytes: [UInt8]) throws(UnreadableText) -> [UInt8] {
  var decoder = GB18030Decoder(bytes)
  decoder.run()
  if decoder.isComplete { return withoutByteOrderMark(decoder.text) }
  throw UnreadableText(
    at: decoder.offset, in: bytes, readable: decoder.text[...],
    alternative: firstBadByte(of: bytes, from: 0) == nil ? .utf8 : nil)
}

/// Goes through the bytes until their end or the first that cannot be read.
struct GB18030Decoder {
  private let bytes: [UInt8]
  /// What comes next.
  private(set) var offset = 0
  /// All before it, as UTF-8.
  private(set) var text: [UInt8] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text.reserveCapacity(bytes.count + bytes.count / 2)
  }

  var isComplete: Bool { offset == bytes.count }

  mutating func run() {
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        text.append(lead)
        offset += 1
      } else if let (scalar, length) = character(startingWith: lead) {
        append(scalar)
        offset += length
      } else {
        return
      }
    }
  }

  /// The scalar at `offset`, and how many bytes it takes.
  private func character(startingWith lead: UInt8) -> (scalar: UInt32, length: Int)? {
    if lead == 0x80 { return (0x20AC, 1) }
    guard lead != 0xFF, offset + 1 < bytes.count else { return nil }
    let second = bytes[offset + 1]
    switch second {
    case 0x30...0x39: return fourByteScalar(lead, second).map { ($0, 4) }
    case 0x40...0x7E: return (pair(lead, place: Int(second) - 0x40), 2)
    case 0x80...0xFE: return (pair(lead, place: Int(second) - 0x41), 2)
    case _: return nil
    }
  }

  private func pair(_ lead: UInt8, place: Int) -> UInt32 {
    UInt32(pairScalars[(Int(lead) - 0x81) * 190 + place])
  }

  private func fourByteScalar(_ lead: UInt8, _ second: UInt8) -> UInt32? {
    guard offset + 3 < bytes.count else { return nil }
    let third = bytes[offset + 2]
    let fourth = bytes[offset + 3]
    guard (0x81...0xFE).contains(third), (0x30...0x39).contains(fourth) else { return nil }
    let pointer =
      ((Int(lead) - 0x81) * 10 + Int(second) - 0x30) * 1_260
      + (Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    return scalar(ofPointer: pointer)
  }

  /// The four-byte area counts through what the pairs leave of the first plane, and from 189,000
  /// through all the other planes.
  private func scalar(ofPointer pointer: Int) -> UInt32? {
    switch pointer {
    case 0..<39_420: firstPlaneScalar(UInt16(pointer))
    case 189_000..<1_237_576: UInt32(pointer - 189_000 + 0x10000)
    case _: nil
    }
  }

  /// By halving: the last range that starts at or before the pointer.
  private func firstPlaneScalar(_ pointer: UInt16) -> UInt32 {
    let starts = GB18030Table.rangePointers
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= pointer { low = middle } else { high = middle }
    }
    return UInt32(GB18030Table.rangeScalars[low]) + UInt32(pointer - starts[low])
  }

  /// - Parameter scalar: above 0x7F.
  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x800 {
      text.append(0xC0 | UInt8(scalar >> 6))
    } else if scalar < 0x10000 {
      text.append(0xE0 | UInt8(scalar >> 12))
      appendContinuation(scalar >> 6)
    } else {
      text.append(0xF0 | UInt8(scalar >> 18))
      appendContinuation(scalar >> 12)
      appendContinuation(scalar >> 6)
    }
    appendContinuation(scalar)
  }

  private mutating func appendContinuation(_ bits: UInt32) {
    text.append(0x80 | UInt8(bits & 0x3F))
  }
}

/// The table's text as an array: 190 scalars for each lead byte from 0x81 on.
private let pairScalars = GB18030Table.pairs.utf16.filter { $0 != 0x0A }
