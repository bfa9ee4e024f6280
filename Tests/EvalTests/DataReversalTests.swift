import Checker
import Eval
import Source
import Testing
import Values

@Suite struct DataReversalTests {
  @Test func `a full reversal leaves neither line`() {
    let netted = net("1,,2,5,10.00\n2,1,-2,5,-10.00\n3,,1,5,5.00\n", of: [1, 3])
    #expect(netted.statuses == [.reversed, .reversed, .judged])
    #expect(netted.account.judged + netted.account.reversed == netted.account.read)
  }

  @Test(arguments: [[], [1, 3]])
  func `a part is taken off and the price stays`(fields: [Int]) {
    let netted = net("1,,3,5,15.00\n2,1,-1,5,-5.00\n", of: fields)
    #expect(netted.statuses == [.judged, .reversed])
    #expect(netted.row(0) == ["2", "5", "10"])
  }

  @Test func `named fields may be written without a sign`() {
    let netted = net("1,,3,5,15.00\n2,1,1,5,5.00\n", of: [1, 3])
    #expect(netted.row(0) == ["2", "5", "10"])
    let bare = net("1,,3,5,15.00\n2,1,1,5,5.00\n", of: [])
    #expect(bare.rejects == ["3 original 1 reversalWithoutAmount row"])
    #expect(bare.statuses == [.judged, .rejected])
    #expect(bare.row(0) == ["3", "5", "15"])
  }

  @Test func `an original that is not there`() {
    let netted = net("1,9,-1,5,-5.00\n2,1,1,5,5.00\n3,3,1,5,5.00\n", of: [1, 3])
    #expect(
      netted.rejects == [
        "2 original 9 originalNotFound row", "3 original 1 originalNotFound row",
      ])
    #expect(netted.statuses == [.rejected, .rejected, .judged])
  }

  @Test(arguments: [[], [1, 3]])
  func `a reversal of a reversal gives back`(fields: [Int]) {
    let netted = net("3,2,1,5,5.00\n1,,3,5,15.00\n2,1,-2,5,-10.00\n", of: fields)
    #expect(netted.statuses == [.reversed, .judged, .reversed])
    #expect(netted.row(1) == ["2", "5", "10"])
  }

  @Test func `circles have no original`() {
    let netted = net("1,2,-1,5,-5.00\n2,1,1,5,5.00\n3,2,1,5,5\n", of: [1, 3])
    #expect(netted.statuses == [.rejected, .rejected, .rejected])
    #expect(netted.rejects.count == 3)
  }

  @Test func `more than there is leaves nothing and is reported once`() {
    let netted = net("1,,2,5,10.00\n2,1,-2,5,-10.00\n3,1,-1,5,-5.00\n", of: [1, 3])
    #expect(netted.statuses == [.reversed, .reversed, .reversed])
    #expect(
      netted.rejects == ["2 quantity 1 reversedBeyondNothing", "2 amount 5 reversedBeyondNothing"])
  }

  @Test func `what the reversal does not say is missing in the original`() {
    let netted = net("1,,3,5,15.00\n2,1,-1,5,\n", of: [1, 3])
    #expect(netted.statuses == [.judged, .reversed])
    #expect(netted.row(0) == ["2", "5", "missing"])
  }

  @Test func `lines left out by where neither take nor give`() {
    let netted = net(
      "1,,3,5,15.00\n2,1,-3,5,-15.00\n3,,2,5,10.00\n4,3,-2,5,-10.00\n", of: [1, 3],
      excluding: [1, 2])
    #expect(netted.statuses == [.judged, .excluded, .excluded, .reversed])
    #expect(netted.row(0) == ["3", "5", "15"])
  }

  /// The order of the rows in the file does not matter.
  @Test func `any order gives the same`() {
    let rows = [
      "1,,9,5,45.00", "2,1,-4,5,-20.00", "3,2,1,5,5.00", "4,1,-2,5,-10.00", "5,4,1,5,5.00",
      "6,8,-1,5,-5.00", "7,,1,5,5.00",
    ]
    var random = rows
    var state: UInt64 = 1
    for _ in 0..<200 {
      for index in random.indices.dropFirst() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        random.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
      }
      let netted = net(random.joined(separator: "\n"), of: [1, 3])
      let kept = netted.statuses.indices.filter { netted.statuses[$0] == .judged }
      #expect(
        kept.map { netted.row($0) }.sorted { $0[0] < $1[0] } == [
          ["1", "5", "5"], ["5", "5", "25"],
        ])
      #expect(netted.account.rejected == 1)
      #expect(netted.account.reversed == 4)
    }
  }
}

/// Rows after their reversals are taken off.
private struct Netted {
  let data: RecordData
  let rejects: [String]

  var statuses: [RowStatus] { data.statuses }
  var account: RecordAccount { data.account(record: "fee", file: "fee.csv") }

  /// Quantity, price and amount.
  func row(_ row: Int) -> [String] {
    [1, 2, 3].map { field in
      guard case .number(let number) = data.value(FieldID(field), row: row) else {
        return "missing"
      }
      return number.decimalText
    }
  }
}

/// - Parameter text: rows of `line,original,quantity,price,amount`.
private func net(_ text: String, of fields: [Int], excluding: [Int] = []) -> Netted {
  let fixture = DataFixture(fields: [
    DataFixture.field("line", .code, key: true), DataFixture.field("quantity", .decimal),
    DataFixture.field("price", .money), DataFixture.field("amount", .money),
    DataFixture.field("original", .code),
  ])
  let loaded = fixture.load("line,original,quantity,price,amount\n" + text)
  guard var data = loaded.loaded.data else { preconditionFailure("the rows do not load") }
  for row in excluding { data.exclude(row: row) }
  let rejects = data.takeOffReversals(
    Reversal(original: FieldID(4), fields: fields.map { FieldID($0) }),
    of: fixture.rulebook.records[0], file: "fee.csv", symbols: loaded.symbols)
  let texts = rejects.map {
    "\($0.line) \($0.column ?? "-") \($0.value) \($0.reason)\($0.rejectsRow ? " row" : "")"
  }
  return Netted(data: data, rejects: texts)
}
