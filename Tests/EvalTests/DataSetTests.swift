import Checker
import Eval
import Foundation
import Lexer
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
