/// A text of the data by its number: codes, texts and keys are compared as numbers once loaded.
package struct Symbol: Hashable, Sendable {
  package let index: Int32

  package init(_ index: Int32) {
    self.index = index
  }
}

/// Every text of a data set once. Symbols are numbered as they come, without order in meaning;
/// `precedes` gives the order of their texts.
package struct SymbolTable: Sendable {
  /// All texts end to end, UTF-8; symbol `i` is `bytes[bounds[i]..<bounds[i + 1]]`.
  private var bytes: [UInt8] = []
  private var bounds: [Int] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing over symbols, -1 where free. INVARIANT: a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 64)

  package init() {}

  package var count: Int { hashes.count }

  /// The symbol of a text, a new one where it is not there yet.
  package mutating func intern(_ text: ArraySlice<UInt8>) -> Symbol {
    let hash = SymbolTable.hash(text)
    let slot = self.slot(of: text, hash: hash)
    if slots[slot] >= 0 { return Symbol(slots[slot]) }
    let symbol = Int32(count)
    slots[slot] = symbol
    bytes.append(contentsOf: text)
    bounds.append(bytes.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return Symbol(symbol)
  }

  package mutating func intern(_ text: String) -> Symbol {
    intern(Array(text.utf8)[...])
  }

  /// The symbol of a text; nothing where no cell has it.
  package func find(_ text: ArraySlice<UInt8>) -> Symbol? {
    let found = slots[slot(of: text, hash: SymbolTable.hash(text))]
    return found >= 0 ? Symbol(found) : nil
  }

  package func find(_ text: String) -> Symbol? {
    find(Array(text.utf8)[...])
  }

  package func utf8(of symbol: Symbol) -> ArraySlice<UInt8> {
    let index = Int(symbol.index)
    return bytes[bounds[index]..<bounds[index + 1]]
  }

  package func text(of symbol: Symbol) -> String {
    String(decoding: utf8(of: symbol), as: UTF8.self)
  }

  /// By their texts, in the order of Unicode scalars; a text comes before what it is the start of.
  package func precedes(_ left: Symbol, _ right: Symbol) -> Bool {
    left != right && utf8(of: left).lexicographicallyPrecedes(utf8(of: right))
  }

  private func slot(of text: ArraySlice<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 && !holds(text, hash: hash, at: Int(slots[slot])) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ text: ArraySlice<UInt8>, hash: UInt32, at index: Int) -> Bool {
    hashes[index] == hash && bounds[index + 1] - bounds[index] == text.count
      && bytes[bounds[index]..<bounds[index + 1]].elementsEqual(text)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(symbol)
    }
  }

  /// FNV-1a with its upper half mixed in.
  private static func hash(_ text: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
