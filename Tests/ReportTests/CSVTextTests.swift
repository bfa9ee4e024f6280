import Eval
import Report
import Testing

@Suite("Result tables")
struct CSVTextTests {
  @Test(
    "cells are quoted where they must be, and formulas defused",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+x", "'+x"), ("@x", "'@x"),
      ("-x", "'-x"), ("-12.50", "-12.50"), ("+3", "+3"), ("-", "'-"), ("-1.", "'-1."),
      ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=a,b", "\"'=a,b\""), ("", ""), ("医保", "医保"),
    ])
  func cells(cell: String, written: String) {
    var csv = CSVText(header: ["a", "b"])
    csv.append([cell, "x"])
    #expect(csv.text == "a,b\r\n\(written),x\r\n")
  }

  @Test("a subject's values keep its separators apart")
  func subject() {
    let parts = [
      SubjectPart(name: "patient", value: "A;B"), SubjectPart(name: "item", value: "1=2%"),
    ]
    #expect(text(of: parts) == "patient=A%3BB;item=1%3D2%25")
  }

  @Test(
    "amounts in yuan",
    arguments: [
      (Int128(0), "0.00"), (5, "0.05"), (-5, "-0.05"), (1000, "10.00"), (-123456, "-1234.56"),
    ])
  func amounts(fen: Int128, text: String) {
    #expect(yuanText(fen: fen) == text)
  }
}
