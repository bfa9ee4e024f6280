import Checker
import Eval
import Foundation
import Source
import Testing
import Values

@Suite struct DataSetTests {
  @Test func `reads what is there and says what is not`() {
    var rulebook = DataFixture(
      datedBy: FieldID(1),
      fields: [DataFixture.field("id", .code, key: true), DataFixture.field("day", .date)]
    ).rulebook
    let other = FileSource(
      path: "visit.csv", encoding: .utf8, delimiter: UInt8(ascii: ","),
      quote: UInt8(ascii: "\""), range: DataFixture.range)
    rulebook.records.append(
      Record(
        names: Names(["visit"], at: DataFixture.range), layer: LayerID(0),
        fields: [DataFixture.field("id", .code, key: true)],
        source: .file(other, conditions: [], reversal: nil)))
    var loaded = LoadedData(of: rulebook) { path in
      path == "fee.csv" ? Array("id,day\n1,2024-01-01\n2,x\n".utf8) : nil
    }
    loaded.data.cover(from: nil, to: Day(year: 2024, month: 12, day: 31))
    let accounts = loaded.accounts(of: rulebook)
    #expect(accounts.map(\.isThere) == [true, false])
    #expect(accounts[0].read == 2)
    #expect(accounts[0].coveredFrom?.text == "2024-01-01")
    #expect(accounts[0].coveredTo?.text == "2024-12-31")
    #expect(accounts[0].digest?.count == 64)
    #expect(loaded.rejects.count == 1)
  }

  @Test func `joins the parts of a test that give one record`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("q", .decimal),
      DataFixture.field("memo", .text),
    ])
    let ranges = [DataFixture.range]
    let test = CheckedTest(
      title: "", range: DataFixture.range, layer: LayerID(0), subject: .rule("R"),
      coveredFrom: nil, coveredTo: Day(year: 2024, month: 1, day: 31),
      givens: [
        CheckedTest.Given(
          record: RecordID(0), fields: [FieldID(0), FieldID(1)], rows: [["1", "2"]],
          ranges: ranges),
        CheckedTest.Given(
          record: RecordID(0), fields: [FieldID(2), FieldID(0)], rows: [["x", "2"]],
          ranges: ranges),
      ], expectations: [])
    let loaded = LoadedData(of: test, in: fixture.rulebook)
    let data = loaded.data.records[0]
    #expect(data?.rowCount == 2)
    #expect(data?.value(FieldID(1), row: 0) == .number(Exact(2)))
    #expect(data?.value(FieldID(1), row: 1) == .missing)
    #expect(data?.value(FieldID(2), row: 0) == .missing)
    #expect(data?.coveredTo?.text == "2024-01-31")
  }

  /// Whatever the bytes: each row of the file is counted once.
  @Test func `accounts add up`() {
    let fixture = DataFixture(
      datedBy: FieldID(2),
      fields: [
        DataFixture.field("a", .code, key: true), DataFixture.field("b", .decimal),
        DataFixture.field("c", .date),
      ])
    let parts = ["1", "2", ",", ",", "\n", "\r\n", "\"", "2024-01-01", "-3.5", " ", "項"]
    var state: UInt64 = 5
    for _ in 0..<3_000 {
      var text = "a,b,c\n"
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int((state >> 33) % UInt64(parts.count))]
      }
      let loaded = fixture.load(text)
      guard let account = loaded.account else {
        #expect(loaded.loaded.diagnostics.map(\.kind.code) == ["E0704"])
        continue
      }
      #expect(
        account.read
          == account.judged + account.rejected + account.excluded + account.reversed)
      #expect(account.rejected == loaded.loaded.rejects.count { $0.rejectsRow })
      #expect(account.unreadableCells == loaded.loaded.rejects.count { !$0.rejectsRow })
    }
  }

  static let synthea = URL(filePath: "/work/shared/data/synthea/claims_transactions.csv")

  /// A real export: times with `T` and `Z`, amounts with cents, empty cells.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: synthea.path), "the export is not here"))
  func `reads a real export`() throws {
    let fixture = DataFixture(
      datedBy: FieldID(2),
      fields: [
        DataFixture.field("ID", .code, key: true), DataFixture.field("AMOUNT", .money),
        DataFixture.field("FROMDATE", .time), DataFixture.field("UNITS", .decimal),
        DataFixture.field("PATIENTID", .code),
      ])
    let loaded = fixture.load([UInt8](try Data(contentsOf: Self.synthea)))
    let data = try #require(loaded.loaded.data)
    #expect(data.rowCount == 5_567)
    #expect(loaded.rejects == [])
    #expect(data.coveredFrom?.civil.year == 1977)
    #expect(data.coveredTo?.civil.year == 2024)
    #expect(loaded.texts(2)[0] == "2014-05-06 08:34:30")
    #expect(loaded.texts(1)[0] == "85.55")
    #expect(loaded.texts(1).contains("missing"))
  }
}
