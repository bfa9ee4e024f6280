extension Tokenizer {
  /// Words that split off the front of a run of Han characters, `同一患者`; two characters each.
  package static let prefixWords = [
    "同一", "不同", "另一", "合计", "平均", "最早", "最晚", "最大", "最小", "去重",
  ]
  private static let prefixes = prefixWords.map { Array($0.utf8) }
  /// Units that split off behind a number; the longer ones first.
  private static let units = [
    "分钟", "小时", "个月", "万元", "周岁", "天", "日", "周", "月", "年", "元", "岁", "次",
  ].map { Array($0.utf8) }
  /// What splits off behind a unit, `30天内`.
  private static let limits = ["之内", "以内", "内"].map { Array($0.utf8) }

  /// A word, or the part of one that splits off its front.
  mutating func scanWord() {
    if bytes[offset] >= 0xE0, splitFront() { return }
    let start = offset
    let wideness = skipWord()
    append(.word, from: start, word: number(ofWordFrom: start, wideness), wideness: wideness)
  }

  /// Moves behind the word. A digit after a Han character ends it.
  private mutating func skipWord() -> Wideness {
    var wideness = Wideness.narrow
    var isBehindHan = false
    while offset < end {
      let scalar = sourceScalar(bytes, at: offset)
      if !scalar.continuesName || (isBehindHan && scalar.isDigit) { break }
      if scalar.value < 0x80 && scalar.length > 1 { wideness = .wide }
      isBehindHan = scalar.isHan
      offset += scalar.length
    }
    return wideness
  }

  private func number(ofWordFrom start: Int, _ wideness: Wideness) -> UInt16 {
    if wideness == .narrow { return keywords.number(of: bytes, in: start..<offset) }
    let narrow = narrowed(bytes, start..<offset)
    return keywords.number(of: narrow, in: 0..<narrow.count)
  }

  /// Splits a prefix word, a unit behind a number, or 内 behind either off the front.
  private mutating func splitFront() -> Bool {
    let isAdjacent = tokens.last.map { Int($0.end) == offset } ?? false
    switch preceding {
    case .number:
      if splitFront(Self.units, then: .unit) { return true }
      if isAdjacent, splitFront(Self.limits, then: .other) { return true }
    case .unit:
      if isAdjacent, splitFront(Self.limits, then: .other) { return true }
    case .other: break
    }
    return splitPrefixWord()
  }

  private mutating func splitFront(_ words: [[UInt8]], then next: Preceding) -> Bool {
    for word in words where startsHere(word) {
      appendWord(length: word.count)
      preceding = next
      return true
    }
    return false
  }

  private mutating func splitPrefixWord() -> Bool {
    for prefix in Self.prefixes where startsHere(prefix) {
      guard scalar(at: offset + prefix.count).isLetter else { return false }
      appendWord(length: prefix.count)
      return true
    }
    return false
  }

  private mutating func appendWord(length: Int) {
    let start = offset
    offset += length
    append(.word, from: start, word: keywords.number(of: bytes, in: start..<offset))
  }

  private func startsHere(_ word: [UInt8]) -> Bool {
    if offset + word.count > end { return false }
    for index in 0..<word.count where bytes[offset + index] != word[index] { return false }
    return true
  }
}

/// Whether a name begins with a word that splits off, so that it must be quoted: `合计金额`.
package func prefixWord(of name: String) -> String? {
  Tokenizer.prefixWords.first { name.count > $0.count && name.hasPrefix($0) }
}

/// The bytes with full-width forms replaced by their half-width meaning.
package func narrowed(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  var result: [UInt8] = []
  var offset = range.lowerBound
  while offset < range.upperBound {
    let scalar = sourceScalar(bytes, at: offset)
    if scalar.value < 0x80 {
      result.append(UInt8(scalar.value))
    } else {
      result.append(contentsOf: bytes[offset..<offset + scalar.length])
    }
    offset += scalar.length
  }
  return result
}
