import Tabular
import Testing
import Values

@Suite struct CellReadingTests {
  @Test(arguments: [
    ("2024-01-31", "2024-01-31 00:00"), ("2024-01-31 23:59:59", "2024-01-31 23:59:59"),
    ("20240131", "2024-01-31 00:00"), ("202401", "2024-01-01 00:00"),
    ("2024-01", "2024-01-01 00:00"), ("2024/1/31", "2024-01-31 00:00"),
    ("2024/01/31 8:05", "2024-01-31 08:05"), ("2024-01-31 08:30", "2024-01-31 08:30"),
    ("2014-05-06T08:34:30Z", "2014-05-06 08:34:30"),
    ("2024-01-31 08:30:15.000", "2024-01-31 08:30:15"), ("20240131083015", "2024-01-31 08:30:15"),
    ("20240131 08:30:15", "2024-01-31 08:30:15"), ("  2024-01-31 ", "2024-01-31 00:00"),
  ])
  func `reads times`(cell: String, text: String) {
    guard case .value(let moment) = readMoment(bytes(cell)) else {
      Issue.record("\(cell) is not read")
      return
    }
    #expect(moment.text == text)
  }

  @Test(arguments: [
    "2024-02-30", "2024-13-01", "2024-1/31", "20241", "2024", "31/01/2024", "2024-01-31 24:00:00",
    "2024-01-31 8", "2024-01-31 08:60", "2024-01-31T", "2024-01-31x", "0000-00-00", "abc",
    "2024-01-31 08:30:15.", "2024-01-31T08:30:15+08:00", "202413", "2024-01-", "２０２４-01-01",
  ])
  func `refuses what is no time`(cell: String) {
    #expect(readMoment(bytes(cell)) == .unreadable(.notATime))
    #expect(readDate(bytes(cell)) == .unreadable(.notADate))
  }

  @Test func `reads numbers`() {
    #expect(readDecimal(bytes("x")) == .unreadable(.notANumber))
    #expect(readDecimal(bytes("1,000.00")) == .unreadable(.notANumber))
    #expect(readDecimal(bytes(String(repeating: "9", count: 40))) == .unreadable(.tooLarge))
    #expect(readDecimal(bytes("  ")) == .empty)
    guard case .value(let digits) = readDecimal(bytes("-12.50")) else {
      Issue.record("not read")
      return
    }
    #expect(digits.mantissa == -1250 && digits.places == 2)
    #expect(digits.mantissa(withPlaces: 4) == -125_000)
    #expect(digits.mantissa(withPlaces: 1) == -125)
    #expect(digits.mantissa(withPlaces: 0) == nil)
  }

  @Test(arguments: [
    ("30 days", 30, DurationUnit.days), ("30天", 30, .days), ("24小时", 24, .hours),
    ("1 Hour", 1, .hours), ("10分钟", 10, .minutes), ("2 周", 2, .weeks), ("3个月", 3, .months),
    ("1年", 1, .years),
  ])
  func `reads durations`(cell: String, count: Int, unit: DurationUnit) {
    #expect(readDuration(bytes(cell)) == .value(Duration(count: count, unit: unit)))
  }

  @Test(arguments: ["30", "days", "-1 days", "1.5 days", "30 parsecs"])
  func `refuses what is no duration`(cell: String) {
    #expect(readDuration(bytes(cell)) == .unreadable(.notADuration))
  }
}

private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
