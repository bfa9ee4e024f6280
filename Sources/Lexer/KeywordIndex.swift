package import Vocabulary

/// The keyword table turned round: from a word to the keywords that it begins. Every distinct word
/// of a spelling has a number, so that the parser compares numbers and never texts.
package struct KeywordIndex: Sendable {
  /// One spelling behind its first word; 0 stands for no further word.
  package struct Continuation: Sendable {
    package let keyword: Keyword
    package let second: UInt16
    package let third: UInt16

    /// How many words the spelling has.
    package var length: Int { second == 0 ? 1 : third == 0 ? 2 : 3 }
  }

  /// By the number of the first word.
  package private(set) var continuations: [[Continuation]] = [[]]
  private var numbers: [[UInt8]: UInt16] = [:]
  /// Open addressing by hash; 0 is free.
  private var slots: [UInt16]
  private var words: [[UInt8]] = [[]]
  private var longestWord = 0

  package static let shared = KeywordIndex()

  private init() {
    slots = Array(repeating: 0, count: 1024)
    for entry in KeywordEntry.table {
      for spelling in entry.english + entry.chinese { add(spelling, for: entry.keyword) }
    }
  }

  /// The number of the word that these bytes spell, or 0.
  func number(of bytes: [UInt8], in range: Range<Int>) -> UInt16 {
    if range.count > longestWord { return 0 }
    var slot = Self.hash(bytes, range) & (slots.count - 1)
    while slots[slot] != 0 {
      if matches(words[Int(slots[slot])], bytes, range) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  private mutating func add(_ spelling: String, for keyword: Keyword) {
    let parts = spelling.utf8.split(separator: UInt8(ascii: " ")).map { intern(Array($0)) }
    precondition((1...3).contains(parts.count), "a keyword has one to three words")
    continuations[Int(parts[0])].append(
      Continuation(
        keyword: keyword, second: parts.count > 1 ? parts[1] : 0,
        third: parts.count > 2 ? parts[2] : 0))
  }

  private mutating func intern(_ word: [UInt8]) -> UInt16 {
    if let known = numbers[word] { return known }
    let number = UInt16(words.count)
    numbers[word] = number
    words.append(word)
    continuations.append([])
    longestWord = max(longestWord, word.count)
    var slot = Self.hash(word, 0..<word.count) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
    return number
  }

  private func matches(_ word: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if word.count != range.count { return false }
    for index in 0..<word.count where word[index] != bytes[range.lowerBound + index] {
      return false
    }
    return true
  }

  /// FNV-1a, folded to a small table.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int(hash ^ (hash >> 16))
  }
}
