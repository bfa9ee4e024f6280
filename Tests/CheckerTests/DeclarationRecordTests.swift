import Checker
import TestSupport
import Testing

struct DeclarationRecordTests {
  @Test func `columns have types, headers and a date`() throws {
    let result = checked(sampleRecords)
    #expect(result.errors.isEmpty, "\(result.messages)")
    let fee = try #require(result.record("费用明细"))
    #expect(fee.isDefault)
    #expect(fee.datedBy == FieldID(3))
    #expect(fee.worth == FieldID(5))
    #expect(fee.fields[1].type == .reference(RecordID(0)))
    guard case .column(let spec) = fee.fields[2].source else { return }
    #expect(spec.headers == ["item", "项目"])
  }

  @Test func `files are read as declared`() throws {
    let result = checked(
      #"""
      record r from "r.txt" encoding gb18030 delimiter "|" quote "'"
        id : code key from "编号" or "id"
        dx : codes from "dx_8" .. "dx_11"
        tags : codes split by ";"
        ok : boolean true "1" false "0" missing "-"
        died : date empty means none
      """#)
    #expect(result.errors.isEmpty, "\(result.messages)")
    let record = try #require(result.record("r"))
    guard case .file(let file, _, _) = record.source,
      case .column(let dx) = record.fields[1].source,
      case .column(let ok) = record.fields[3].source
    else {
      Issue.record("a file with columns")
      return
    }
    #expect(file.encoding == .gb18030)
    #expect(file.delimiter == UInt8(ascii: "|"))
    #expect(file.quote == UInt8(ascii: "'"))
    #expect(dx.headers == ["dx_8", "dx_9", "dx_10", "dx_11"])
    #expect(ok.missing == ["-"])
  }

  @Test(arguments: [
    ("record r\n id : code key", "E0511"),
    ("record r from \"1.csv\"\n a : code", "E0512"),
    ("record r from \"1.csv\"\n a : code key\n b : code key", "E0512"),
    ("record r from \"1.csv\"\n a : money key", "E0512"),
    ("record r from \"1.csv\"\n a : code prefix key", "E0512"),
    ("record r from \"1.csv\" encoding latin\n a : code key", "E0513"),
    ("record r from \"1.csv\" delimiter \"||\"\n a : code key", "E0513"),
    ("record r from \"1.csv\"\n a : code key\n b : codes", "E0514"),
    ("record r from \"1.csv\"\n a : code key\n b : code split by \";\"", "E0514"),
    ("record r from \"1.csv\"\n a : code key\n b : codes from \"x\" .. \"y\"", "E0514"),
    ("record r from \"1.csv\"\n a : code key\n b : boolean true \"1\"", "E0514"),
    ("record r from \"1.csv\"\n a : code key\n b : code true \"1\" false \"0\"", "E0514"),
    ("record r from \"1.csv\" at b\n a : code key", "E0516"),
    ("record r from \"1.csv\" at a\n a : code key", "E0517"),
    ("record r from \"1.csv\" worth a\n a : code key", "E0517"),
    ("record r from \"1.csv\"\n a : code key\n b : money\n reversal b", "E0517"),
    ("record r from \"1.csv\"\n a : code key\n b : scope = d (same day)", "E0518"),
  ])
  func `what does not fit is refused`(text: String, code: String) {
    #expect(checked(text).errors == [code])
  }

  @Test func `one record is the default`() {
    let one = "record a from \"1.csv\" default\n id : code key\n"
    let other = "record b from \"2.csv\" default\n id : code key"
    #expect(checked(one + other).errors == ["E0515"])
  }

  @Test(arguments: [
    ("a : money", "a"), ("a : money\n b : money", nil),
    ("a : money\n b : money\n o : code\n reversal o of b", "b"),
    ("a : money\n b : money\n o : code\n reversal o of a, b", nil),
  ])
  func `worth is the only money, or what reversals take off`(fields: String, worth: String?) {
    let result = checked("record r from \"1.csv\"\n id : code key\n \(fields)")
    #expect(result.errors.isEmpty, "\(result.messages)")
    let record = result.record("r")
    #expect(record?.worth.flatMap { record?.fields[$0.index].names.first } == worth)
  }
}
