import Testing
import Values

@Suite struct CalendarTests {
  /// Walks every day from 0001-01-01 (a Monday) to 9999-12-31 and counts by hand.
  @Test func `every day agrees with counting`() {
    var (year, month, day, weekday) = (1, 1, 1, 1)
    var wrong = 0
    for number in Day.first.number...Day.last.number {
      let date = Day(number: number)
      if date.civil != CivilDate(year: year, month: month, day: day) { wrong += 1 }
      if Day(year: year, month: month, day: day) != date { wrong += 1 }
      if date.weekday != weekday { wrong += 1 }
      weekday = weekday % 7 + 1
      day += 1
      if day > Day.count(ofMonth: month, year: year) { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    #expect(wrong == 0)
    #expect(year == 10_000)
  }

  @Test func `parts agree with their texts and their days`() {
    for number in stride(from: Int32(-40_000), to: 60_000, by: 1) {
      let day = Day(number: number)
      for part in [DatePart.day, .week, .month, .quarter, .year] {
        let ordinal = day.ordinal(of: part)!
        let days = part.days(ofOrdinal: ordinal)!
        guard days.contains(day) else {
          Issue.record("\(day) is not in \(part.text(ofOrdinal: ordinal))")
          return
        }
        if days.lowerBound == day {
          #expect(Day(number: number - 1).ordinal(of: part) == ordinal - 1)
        }
      }
    }
  }

  @Test(arguments: [
    ("2024-01-01", "2024-W01"), ("2023-01-01", "2022-W52"), ("2021-01-03", "2020-W53"),
    ("2024-12-30", "2025-W01"), ("2026-12-31", "2026-W53"), ("2024-06-01", "2024-W22"),
  ])
  func `weeks have their own year`(day: String, week: String) {
    let parts = day.split(separator: "-").map { Int($0)! }
    let date = Day(year: parts[0], month: parts[1], day: parts[2])!
    #expect(DatePart.week.text(ofOrdinal: date.ordinal(of: .week)!) == week)
  }

  @Test func `parts are written as the language says`() {
    let day = date(2024, 6, 1)
    let texts = [DatePart.day, .month, .quarter, .year, .monthOfYear, .weekday].map {
      $0.text(ofOrdinal: day.ordinal(of: $0)!)
    }
    #expect(texts == ["2024-06-01", "2024-06", "2024-Q2", "2024", "6", "6"])
    #expect(day.ordinal(of: .hour) == nil)
    #expect(Moment(day, hour: 17, minute: 59)!.ordinal(of: .hour) == 17)
  }

  @Test(arguments: [
    ("2024-01-01", 1), ("1970-01-01", 4), ("1969-12-31", 3), ("0001-01-01", 1), ("9999-12-31", 5),
    ("2024-02-29", 4), ("2024-06-02", 7),
  ])
  func `a week begins on Monday`(day: String, weekday: Int32) {
    let parts = day.split(separator: "-").map { Int($0)! }
    let date = Day(year: parts[0], month: parts[1], day: parts[2])!
    #expect(date.ordinal(of: .weekday) == weekday)
    #expect(DatePart.weekday.days(ofOrdinal: weekday) == nil)
  }

  @Test func `the month before January is December`() {
    let january = date(2024, 1, 31).ordinal(of: .month)!
    let before = DatePart.month.ordinal(january, adding: Duration(count: -1, unit: .months))!
    #expect(DatePart.month.text(ofOrdinal: before) == "2023-12")
    #expect(DatePart.month.ordinal(january, adding: Duration(count: 1, unit: .days)) == nil)
    #expect(DatePart.month.ordinal(january, adding: Duration(count: .max, unit: .years)) == nil)
  }

  @Test func `there is no 30 February`() {
    #expect(Day(year: 2024, month: 2, day: 30) == nil)
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2024, month: 13, day: 1) == nil)
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Moment(date(2024, 1, 1), hour: 24) == nil)
  }

  @Test func `months and years keep to the end of the month`() {
    #expect(date(2024, 1, 31).adding(Duration(count: 1, unit: .months)) == date(2024, 2, 29))
    #expect(date(2024, 2, 29).adding(Duration(count: 1, unit: .years)) == date(2025, 2, 28))
    #expect(date(2024, 3, 31).adding(Duration(count: -1, unit: .months)) == date(2024, 2, 29))
    #expect(date(2024, 3, 1).adding(Duration(count: 2, unit: .weeks)) == date(2024, 3, 15))
    #expect(date(9999, 12, 31).adding(Duration(count: 1, unit: .days)) == nil)
    #expect(date(2024, 1, 1).adding(Duration(count: .max, unit: .years)) == nil)
  }

  @Test func `years and months are completed ones`() {
    #expect(date(2004, 2, 29).completedYears(to: date(2022, 2, 28)) == 17)
    #expect(date(2004, 2, 29).completedYears(to: date(2022, 3, 1)) == 18)
    #expect(date(2010, 5, 6).completedYears(to: date(2024, 5, 5)) == 13)
    #expect(date(2010, 5, 6).completedYears(to: date(2024, 5, 6)) == 14)
    #expect(date(2024, 1, 31).completedMonths(to: date(2024, 2, 29)) == 0)
    #expect(date(2024, 1, 31).completedMonths(to: date(2024, 3, 1)) == 1)
    #expect(date(2024, 5, 1).completedMonths(to: date(2024, 3, 1)) == -2)
  }

  @Test func `times count exactly in hours and by the calendar in days`() {
    let time = Moment(date(2024, 1, 31), hour: 23, minute: 30)!
    #expect(time.adding(Duration(count: 45, unit: .minutes))!.text == "2024-02-01 00:15")
    #expect(time.adding(Duration(count: 1, unit: .months))!.text == "2024-02-29 23:30")
    #expect(time.adding(Duration(count: -24, unit: .hours))!.text == "2024-01-30 23:30")
    #expect(
      Moment(date(1969, 12, 31), hour: 8, minute: 30, second: 5)!.text
        == "1969-12-31 08:30:05")
    let later = Moment(date(2024, 2, 1), hour: 1, minute: 29, second: 59)!
    #expect(time.wholeHours(to: later) == 1)
    #expect(time.wholeMinutes(to: later) == 119)
    #expect(later.wholeMinutes(to: time) == -119)
  }
}

private func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day)!
}
