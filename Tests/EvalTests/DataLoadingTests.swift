import Checker
import Eval
import Source
import Testing
import Values

@Suite struct DataLoadingTests {
  @Test func `reads every type`() {
    let sex = Choice(
      names: nil, isRanked: false,
      members: [
        Choice.Member(names: Names(["male"], at: DataFixture.range), cells: ["1", "男"]),
        Choice.Member(names: Names(["female"], at: DataFixture.range), cells: ["2"]),
      ])
    let fixture = DataFixture(
      choices: [sex],
      fields: [
        DataFixture.field("id", .code, key: true), DataFixture.field("n", .integer),
        DataFixture.field("q", .decimal), DataFixture.field("day", .date),
        DataFixture.field("time", .time), DataFixture.field("length", .duration),
        DataFixture.field(
          "flag", .boolean,
          spec: ColumnSpec(
            headers: ["flag"], trueCells: ["true", "是", "1"], falseCells: ["false", "否", "0"])),
        DataFixture.field("sex", .choice(ChoiceID(0))),
        DataFixture.field("dx", .codes, spec: ColumnSpec(headers: ["dx"], separator: "#")),
      ])
    let loaded = fixture.load(
      """
      id,n,q,day,time,length,flag,sex,dx
      007,3,1.5,20240131,2024-01-31 08:30:00,30天,1,男,I10#E11
      008,4.0,12.25,2024/2/1,2024-02-01,2 hours,否,2,I10
      009, ,,,,,,,
      010,x,1e5,2024-02-30,noon,long,2,3,##
      """)
    let texts = (0..<9).map(loaded.texts)
    #expect(texts[0] == ["007", "008", "009", "010"])
    #expect(texts[1] == ["3", "4", "missing", "unreadable"])
    #expect(texts[2] == ["1.5", "12.25", "missing", "unreadable"])
    #expect(texts[3] == ["2024-01-31", "2024-02-01", "missing", "unreadable"])
    #expect(texts[4] == ["2024-01-31 08:30", "2024-02-01 00:00", "missing", "unreadable"])
    #expect(texts[5] == ["30 days", "2 hours", "missing", "unreadable"])
    #expect(texts[6] == ["true", "false", "missing", "unreadable"])
    #expect(texts[7] == ["#0", "#1", "missing", "unreadable"])
    #expect(texts[8] == ["I10|E11", "I10", "missing", "missing"])
    #expect(
      loaded.rejects == [
        "5 n x notANumber", "5 q 1e5 notANumber", "5 day 2024-02-30 notADate",
        "5 time noon notATime", "5 length long notADuration", "5 flag 2 notABoolean",
        "5 sex 3 notAMember",
      ])
    #expect(loaded.account?.unreadableCells == 7)
    #expect(loaded.account?.judged == 4)
  }

  @Test func `tells missing from none`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true),
      DataFixture.field(
        "died", .date,
        spec: ColumnSpec(headers: ["died"], missing: ["NULL"], emptyMeansNone: true)),
      DataFixture.field("memo", .text, spec: ColumnSpec(headers: ["memo"], missing: ["-", "无"])),
    ])
    let loaded = fixture.load("id,died,memo\n1,,\n2,NULL,-\n3,2024-01-01, 无 \n4, ,x\n")
    #expect(loaded.texts(1) == ["none", "missing", "2024-01-01", "none"])
    #expect(loaded.texts(2) == ["missing", "missing", "missing", "x"])
  }

  @Test func `reads alternative headers and series of columns`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("line", .code, key: true, spec: ColumnSpec(headers: ["sn", "明细流水号"])),
      DataFixture.field(
        "dx", .codes,
        spec: ColumnSpec(headers: ["dx_1", "dx_2", "dx_3"], isSeries: true, missing: ["-"])),
    ])
    let loaded = fixture.load("dx_3,明细流水号,dx_1,dx_2\nC,1,A,B\n,2,A,-\n,3,,\n")
    #expect(loaded.texts(0) == ["1", "2", "3"])
    #expect(loaded.texts(1) == ["A|B|C", "A", "missing"])
  }

  @Test func `says which column is not there`() throws {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true),
      DataFixture.field("amount", .money, spec: ColumnSpec(headers: ["amount", "det_sum"])),
      DataFixture.field(
        "dx", .codes, spec: ColumnSpec(headers: ["dx_1", "dx_2"], isSeries: true)),
    ])
    let loaded = fixture.load("id,amout,dx_1\n1,2,3\n").loaded
    #expect(loaded.data == nil)
    #expect(loaded.diagnostics.map(\.kind.code) == ["E0701", "E0701"])
    #expect(
      loaded.diagnostics[0].message.english
        == "`fee.csv` has no column `amount` or `det_sum` for the field `amount`")
    #expect(loaded.diagnostics[0].hint?.english.contains("`amout`") == true)
    #expect(loaded.diagnostics[1].message.english.contains("`dx_2`"))
  }

  @Test func `damaged cells are unreadable, whatever their type`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("memo", .text),
      DataFixture.field(
        "dx", .codes, spec: ColumnSpec(headers: ["dx_1", "dx_2"], isSeries: true)),
    ])
    let loaded = fixture.load(
      "id,memo,dx_1,dx_2\n1,a\u{0}b,A,B\n2\u{0},c,A,B\n3,\"d\te\nf\",A,B\u{1F}C\n4,g,A,B\n")
    #expect(loaded.texts(1) == ["unreadable", "c", "d\te\nf", "g"])
    #expect(loaded.texts(2) == ["A|B", "A|B", "unreadable", "A|B"])
    #expect(
      loaded.rejects == [
        "2 memo a\u{0}b controlCharacter", "3 id 2\u{0} controlCharacter row",
        "4 dx_1 A\u{1F}B\u{1F}C controlCharacter",
      ])
  }

  @Test func `a cell has a longest length`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("memo", .text),
    ])
    let longest = String(repeating: "x", count: 65_536)
    #expect(fixture.load("id,memo\n1,\(longest)\n").rejects == [])
    let shown = String(repeating: "x", count: 200)
    #expect(fixture.load("id,memo\n1,\(longest)y\n").rejects == ["2 memo \(shown) tooLong"])
  }

  @Test(arguments: [
    (DataLimits(bytes: 12, rows: 3, columns: 2), []),
    (DataLimits(bytes: 11, rows: 3, columns: 2), ["E0840"]),
    (DataLimits(bytes: 12, rows: 2, columns: 2), ["E0841"]),
    (DataLimits(bytes: 12, rows: 3, columns: 1), ["E0842"]),
  ]) func `a file has a largest size`(_ limits: DataLimits, _ codes: [String]) {
    let fixture = DataFixture(fields: [DataFixture.field("a", .code, key: true)])
    var symbols = SymbolTable()
    let loaded = DataSet.load(
      RecordID(0), of: fixture.rulebook, bytes: Array("a,b\n1,\n2,\n3,".utf8), symbols: &symbols,
      limits: limits)
    #expect(loaded.diagnostics.map(\.kind.code) == codes)
    #expect((loaded.data == nil) == !codes.isEmpty)
  }

  @Test func `a file is read as a whole or not at all`() {
    let fixture = DataFixture(fields: [DataFixture.field("id", .code, key: true)])
    #expect(fixture.load("").loaded.diagnostics.map(\.kind.code) == ["E0705"])
    for other in ["line;patient\n", "line\tpatient\n", "line,patient\r1,2\r", "li\u{0}ne\n"] {
      #expect(fixture.load(other).loaded.diagnostics.map(\.kind.code) == ["E0706"])
    }
    #expect(fixture.load("id,id\n1,2\n").loaded.diagnostics.map(\.kind.code) == ["E0702"])
    #expect(fixture.load("id\n\"1\n2\n").loaded.diagnostics.map(\.kind.code) == ["E0704"])
    let coded = fixture.load([0x69, 0x64, 0x0A, 0xCF, 0xEE, 0x0A]).loaded.diagnostics
    #expect(coded.map(\.kind.code) == ["E0703"])
    #expect(
      coded[0].message.english
        == "`fee.csv` is not UTF-8: line 2, character 1 (byte 4) is 0xCF")
    #expect(coded[0].hint?.english.contains("encoding gb18030") == true)
  }

  @Test func `reads GB18030 and other delimiters`() {
    let fixture = DataFixture(
      encoding: .gb18030, delimiter: UInt8(ascii: "|"),
      fields: [DataFixture.field("id", .code, key: true), DataFixture.field("名", .text)])
    let loaded = fixture.load([
      0x69, 0x64, 0x7C, 0xC3, 0xFB, 0x0D, 0x0A, 0x31, 0x7C, 0xCF, 0xEE, 0x0D, 0x0A,
    ])
    #expect(loaded.texts(1) == ["项"])
  }

  @Test func `rejects rows whole`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("q", .decimal),
    ])
    let loaded = fixture.load("id,q\n1,1\n2\n3,3,3\n,4\n\"5\"x,5\n\n7,7\n")
    #expect(loaded.texts(0) == ["1", "7"])
    #expect(
      loaded.rejects == [
        "3 - 1 wrongNumberOfCells row", "4 - 3 wrongNumberOfCells row", "5 id  keyMissing row",
        "6 -  textBehindQuote row",
      ])
    #expect(loaded.account?.read == 6)
    #expect(loaded.account?.rejected == 4)
    #expect(loaded.account?.judged == 2)
  }

  @Test func `keeps one of rows that are the same, none of those that differ`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("q", .decimal),
    ])
    let loaded = fixture.load("id,q\n1,1\n2,2\n1,1.0\n2,3\n3,1\n")
    #expect(
      loaded.rejects == [
        "3 id 2 keyRepeated row", "4 id 1 keyRepeated row", "5 id 2 keyRepeated row",
      ])
    #expect(loaded.account?.judged == 2)
    #expect(loaded.account?.read == 5)
    let key = loaded.symbols.find("1")!
    #expect(loaded.loaded.data?.row(key: key) == 0)
    #expect(loaded.loaded.data?.row(key: loaded.symbols.find("2")!) == nil)
  }

  @Test func `knows the days that the data covers`() {
    let fixture = DataFixture(
      datedBy: FieldID(1),
      fields: [DataFixture.field("id", .code, key: true), DataFixture.field("t", .time)])
    let loaded = fixture.load("id,t\n1,2024-03-01 23:00\n2,\n3,2024-01-05\n4,bad\n").loaded
    #expect(loaded.data?.coveredFrom?.text == "2024-01-05")
    #expect(loaded.data?.coveredTo?.text == "2024-03-01")
  }

  @Test func `widens a column for more places and larger numbers`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("q", .money),
    ])
    let large = "123456789012345678901234"
    let loaded = fixture.load("id,q\n1,5\n2,0.25\n3,-1.125\n4,\(large)\n5,7.0000001\n6,8.\n")
    #expect(loaded.texts(1) == ["5", "0.25", "-1.125", large, "7.0000001", "unreadable"])
    let nines = String(repeating: "9", count: 38)
    let tooLarge = fixture.load("id,q\n1,\(nines)\n2,0.25\n3,1\n")
    #expect(tooLarge.texts(1) == [nines, "unreadable", "1"])
    #expect(tooLarge.rejects == ["3 q 0.25 tooLarge"])
  }

  @Test func `long codes and leading zeros stay as they are`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("trace", .code),
    ])
    let loaded = fixture.load("id,trace\n001,81234567890123456789\n1,00\n")
    #expect(loaded.texts(0) == ["001", "1"])
    #expect(loaded.texts(1) == ["81234567890123456789", "00"])
  }

  @Test func `reads the rows of a test`() {
    let fixture = DataFixture(fields: [
      DataFixture.field("id", .code, key: true), DataFixture.field("q", .decimal),
      DataFixture.field(
        "dx", .codes, spec: ColumnSpec(headers: ["dx_1", "dx_2"], isSeries: true)),
    ])
    var symbols = SymbolTable()
    let given = CheckedTest.Given(
      record: RecordID(0), fields: [FieldID(2), FieldID(0)], rows: [["A, B", "1"], ["", "2"]],
      ranges: [DataFixture.range, DataFixture.range])
    let loaded = DataFixture.Loaded(
      loaded: DataSet.load(given, of: fixture.rulebook, symbols: &symbols), symbols: symbols)
    #expect(loaded.texts(0) == ["1", "2"])
    #expect(loaded.texts(1) == ["missing", "missing"])
    #expect(loaded.texts(2) == ["A|B", "missing"])
  }

  @Test func `symbols come back as their texts`() {
    var symbols = SymbolTable()
    let all = (0..<5_000).map { symbols.intern("code \($0 % 2_500)") }
    #expect(symbols.count == 2_500)
    #expect(all[0] == all[2_500])
    #expect(symbols.text(of: all[4_999]) == "code 2499")
    #expect(symbols.find("code 17") == all[17])
    #expect(symbols.find("nothing") == nil)
    let (a, b, ab) = (symbols.intern("A"), symbols.intern("B"), symbols.intern("AB"))
    #expect(symbols.precedes(a, ab))
    #expect(!symbols.precedes(b, ab))
  }
}
