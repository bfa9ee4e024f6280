import Checker
import Source
import TestSupport
import Testing
import Values

/// A table with validity, from the file `limit.csv`.
private let limits = """
  table daily_limit, 日限量 from "limit.csv" effective valid_from to valid_to
    item, 项目 : code key
    quantity, 数量 : decimal

  """

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
  Day(year: year, month: month, day: day)
}

struct TableTests {
  @Test func `rows have typed cells, validity and a place`() throws {
    let result = checked(
      limits,
      files: [
        "limit.csv":
          "数量,item,valid_from,valid_to\n1.50,007,2024-01-01,2024-06-30\n2,007,2024/7/1,\n"
      ])
    #expect(result.errors.isEmpty, "\(result.messages)")
    let rows = try #require(result.table("日限量")).rows
    #expect(
      rows.map(\.cells) == [
        [.text("007"), .number(Exact("1.5")!)], [.text("007"), .number(Exact(2))],
      ])
    #expect(rows.map(\.from) == [day(2024, 1, 1), day(2024, 7, 1)])
    #expect(rows.map(\.to) == [day(2024, 6, 30), nil])
    #expect(rows.map(\.origin) == ["limit.csv:2", "limit.csv:3"])
  }

  @Test func `a table may stand in the rulebook`() throws {
    let result = checked(
      """
      choice kind = surgery, 手术 "S"; other "O"
      table price
        item : code key
        kind : kind
        length : duration
        scope : scope = day "单日" (same day); hours6 "6小时" (within 6 hours)
        codes : codes split by ";"
        ok : boolean
        rows
          | item | kind | length | scope | codes | ok |
          | 1    | S    | 14天   | 单日  | a; b  | 是 |
          | 2    | 手术 | 2 hours | hours6 |     | false |
      """)
    #expect(result.errors.isEmpty, "\(result.messages)")
    let rows = try #require(result.table("price")).rows
    #expect(
      rows.map(\.cells) == [
        [
          .text("1"), .member(0), .duration(Duration(count: 14, unit: .days)), .member(0),
          .texts(["a", "b"]), .boolean(true),
        ],
        [
          .text("2"), .member(0), .duration(Duration(count: 2, unit: .hours)), .member(1), .missing,
          .boolean(false),
        ],
      ])
  }

  @Test(arguments: [
    ("item,quantity\n", "E0714", "`limit.csv` has no column `valid_from`"),
    (
      "item,quantity,valid_from,valid_to\nA,x,,\n", "E0715",
      "`limit.csv:2:2`: `x` in column `quantity` is not a decimal number"
    ),
    (
      "item,quantity,valid_from,valid_to\nA,1,,,\n", "E0715",
      "`limit.csv:2`: this row has 5 cells, and the header has 4"
    ),
    (
      "item,quantity,valid_from,valid_to\nA,1,2024-02-01,2024-01-01\n", "E0715",
      "`limit.csv:2`: the row ends before it starts"
    ),
    (
      "item,quantity,valid_from,valid_to\nA,1,,2024-01-31\nA,2,2024-01-31,\n", "E0716",
      "`limit.csv:3` and `limit.csv:2` have the same key `A` and are in force on the same days"
    ),
    ("", "E0713", "the file `limit.csv` is empty; its first line names the columns"),
    ("item,\"quantity\n", "E0713", "`limit.csv:1`: a quoted cell starts here and never ends"),
  ])
  func `what cannot be read is reported with its place`(
    csv: String, code: String, message: String
  ) {
    let result = checked(limits, files: ["limit.csv": csv])
    #expect(result.errors.first == code)
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test func `rows of a file without a key are left out and counted`() throws {
    let csv = "item,quantity,valid_from,valid_to\nA,1,,\n,1,,\nB,1,,\n,2,,\n"
    let result = checked(limits, files: ["limit.csv": csv])
    #expect(result.errors.isEmpty)
    let message = "2 rows of `limit.csv` have no key and are left out: line 3, 5"
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test func `a file that is not there is reported with its path`() {
    let result = checked(limits)
    #expect(result.errors == ["E0711"])
    #expect(result.messages.contains("the file `layer0/limit.csv` cannot be opened"))
  }

  @Test func `every bad cell is reported, up to a limit`() {
    let rows = (1...30).map { "A\($0),x,,\n" }.joined()
    let result = checked(limits, files: ["limit.csv": "item,quantity,valid_from,valid_to\n" + rows])
    #expect(result.errors.count == 21)
    #expect(result.messages.contains("10 more rows of this file have problems"))
  }

  @Test(arguments: [
    ("a : code", "E0551"), ("a : money prefix key", "E0551"), ("a : code band key", "E0551"),
    ("a : money band key\n b : integer band key", "E0551"),
    ("a : codes key split by \";\"", "E0551"),
  ])
  func `keys fit their types`(fields: String, code: String) {
    #expect(
      checked("table t from \"t.csv\"\n \(fields)", files: ["t.csv": "a,b\n"]).errors == [code])
  }

  @Test func `twenty thousand rows load at once`() throws {
    let rows = (0..<20_000).map { "\(10_000_000 + $0),\($0 % 7).5,2024-01-01,\n" }.joined()
    let clock = ContinuousClock()
    var result: Checked?
    let time = clock.measure {
      result = checked(limits, files: ["limit.csv": "item,quantity,valid_from,valid_to\n" + rows])
    }
    #expect(result?.table("daily_limit")?.rows.count == 20_000)
    #expect(time < .seconds(20))
  }
}

struct TableListTests {
  @Test func `lists hold codes, beginnings, spans and other lists`() throws {
    let result = checked(
      """
      list a = "1", "31*", b, "1"
      list b = "I20".."I25", "x"
      list c from "c.csv"
      """, files: ["c.csv": "code,name\n007,seven\n31*,all\n,\n007,again\n"])
    #expect(result.errors.isEmpty, "\(result.messages)")
    #expect(
      result.list("a")?.entries
        == [.exact("1"), .prefix("31"), .span("I20", "I25"), .exact("x")])
    #expect(result.list("c")?.entries == [.exact("007"), .prefix("31")])
  }

  @Test(arguments: [
    ("list a = b", "E0553"), ("list a = 311000006", "E0553"), ("list a = \"*\"", "E0553"),
    ("list a = \"I25\"..\"I20\"", "E0553"), ("list a = b\nlist b = a", "E0554"),
    ("list a from \"no.csv\"", "E0711"),
  ])
  func `what is no entry is refused`(text: String, code: String) {
    #expect(checked(text).errors == [code])
  }
}
