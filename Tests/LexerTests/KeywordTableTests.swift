import Lexer
import Source
import Testing
import Vocabulary

/// The keyword table is one table, whole and without contradictions.
@Suite struct KeywordTableTests {
  @Test func everyKeywordHasOneRow() {
    #expect(
      KeywordEntry.table.map(\.keyword.rawValue).sorted()
        == Array(0..<UInt8(Keyword.allCases.count)))
    #expect(Set(KeywordEntry.table.map(\.id)).count == KeywordEntry.table.count)
    for entry in KeywordEntry.table { #expect(!(entry.english + entry.chinese).isEmpty) }
  }

  /// Where two keywords share a spelling, the grammar must tell them apart by place.
  private static let shared: [String] = ["before", "after", "during"]

  @Test func spellingsAreNotShared() {
    var seen: [String: String] = [:]
    for entry in KeywordEntry.table {
      for spelling in entry.english + entry.chinese where !Self.shared.contains(spelling) {
        #expect(seen[spelling] == nil, "\(spelling) is \(entry.id) and \(seen[spelling] ?? "")")
        seen[spelling] = entry.id
      }
    }
  }

  @Test func chineseSpellingsAreNotCutApart() {
    for entry in KeywordEntry.table {
      for spelling in entry.chinese where !spelling.contains(" ") {
        let source = SourceFile(path: "t", bytes: Array(spelling.utf8))
        #expect(tokenize(source, FileID(0)).0.tokens.count == 2, "\(spelling)")
      }
    }
  }

  @Test func setsHoldWhatIsPutIn() {
    let set: KeywordSet = [.rulebook, .monthOfYear, .between]
    #expect(set.members == [.rulebook, .between, .monthOfYear])
    #expect(!set.contains(.record))
    #expect(set.union([.record]).contains(.record))
  }
}
