/// Parts of dates as whole numbers ("ordinals"): two days have the same ordinal exactly when they
/// lie in the same month (week, …), and the next month has the next one.
///
/// day: `Day.number` · week: weeks from the one of 1970-01-01 · month: year * 12 + month - 1 ·
/// quarter: year * 4 + quarter - 1 · year: the year · monthOfYear: 1 to 12 · hour: 0 to 23 ·
/// weekday: 1 to 7, Monday is 1.
extension Day {
  /// Nil only for `hour`, which a date has not.
  package func ordinal(of part: DatePart) -> Int32? {
    switch part {
    case .day: number
    case .week: Int32(floorDivision(Int(number) + 3, 7))
    case .month: Int32(civil.year * 12 + civil.month - 1)
    case .quarter: Int32(civil.year * 4 + (civil.month - 1) / 3)
    case .year: Int32(civil.year)
    case .monthOfYear: Int32(civil.month)
    // 1970-01-01 was a Thursday.
    case .weekday: Int32(Int(number) + 3 - floorDivision(Int(number) + 3, 7) * 7 + 1)
    case .hour: nil
    }
  }
}

extension Moment {
  package func ordinal(of part: DatePart) -> Int32 {
    day.ordinal(of: part) ?? Int32(hour)
  }
}

extension DatePart {
  /// The first to the last day of a part. Nil for `hour`, `monthOfYear` and `weekday`, which come
  /// again, and outside the years 1 to 9999.
  package func days(ofOrdinal ordinal: Int32) -> ClosedRange<Day>? {
    switch self {
    case .day: Day(checking: Int(ordinal)).map { $0...$0 }
    case .week:
      Day(checking: Int(ordinal) * 7 - 3).flatMap { monday in
        monday.adding(days: 6).map { monday...$0 }
      }
    case .month: months(from: Int(ordinal), count: 1)
    case .quarter: months(from: Int(ordinal) * 3, count: 3)
    case .year: months(from: Int(ordinal) * 12, count: 12)
    case .hour, .monthOfYear, .weekday: nil
    }
  }

  private func months(from month: Int, count: Int) -> ClosedRange<Day>? {
    let year = floorDivision(month, 12)
    let last = month + count - 1
    let lastYear = floorDivision(last, 12)
    let lastMonth = last - lastYear * 12 + 1
    guard let first = Day(year: year, month: month - year * 12 + 1, day: 1) else { return nil }
    let lastDay = Day.count(ofMonth: lastMonth, year: lastYear)
    return Day(year: lastYear, month: lastMonth, day: lastDay).map { first...$0 }
  }

  /// `month - 1 month`: the ordinal so many units on. Nil where the length does not fit the part
  /// (days beside a month, 2 months beside a quarter) and for `hour`, `monthOfYear` and `weekday`,
  /// which go round.
  package func ordinal(_ ordinal: Int32, adding duration: Duration) -> Int32? {
    if case (.quarter, .months) = (self, duration.unit) {
      guard duration.count % 3 == 0 else { return nil }
      let (sum, overflow) = Int(ordinal).addingReportingOverflow(duration.count / 3)
      return overflow ? nil : Int32(exactly: sum)
    }
    guard let factor = partsPer(duration.unit) else { return nil }
    let step = duration.count.multipliedReportingOverflow(by: factor)
    let sum = step.partialValue.addingReportingOverflow(Int(ordinal))
    return step.overflow || sum.overflow ? nil : Int32(exactly: sum.partialValue)
  }

  private func partsPer(_ unit: DurationUnit) -> Int? {
    switch (self, unit) {
    case (.day, .days), (.week, .weeks), (.month, .months), (.year, .years): 1
    case (.day, .weeks): 7
    case (.month, .years): 12
    case (.quarter, .years): 4
    case (.day, _), (.week, _), (.month, _), (.quarter, _), (.year, _), (.hour, _),
      (.monthOfYear, _), (.weekday, _):
      nil
    }
  }

  /// `2024-06-01`, `2024-W22`, `2024-06`, `2024-Q2`, `2024`, and the plain number of an hour or a
  /// month of the year.
  package func text(ofOrdinal ordinal: Int32) -> String {
    switch self {
    case .day: return Day(number: ordinal).text
    case .week:
      let monday = Int32(truncatingIfNeeded: Int(ordinal) * 7 - 3)
      let (year, week) = Day(number: monday).isoWeek
      return "\(padded(year, to: 4))-W\(padded(week, to: 2))"
    case .month:
      let year = floorDivision(Int(ordinal), 12)
      return "\(padded(year, to: 4))-\(padded(Int(ordinal) - year * 12 + 1, to: 2))"
    case .quarter:
      let year = floorDivision(Int(ordinal), 4)
      return "\(padded(year, to: 4))-Q\(Int(ordinal) - year * 4 + 1)"
    case .year: return padded(Int(ordinal), to: 4)
    case .hour, .monthOfYear, .weekday: return String(ordinal)
    }
  }
}

extension DatePart {
  /// Reads what reports write: `2024-06`, `2024-W22`, `2024-Q2`, `2024`. Nothing for other texts.
  package func ordinal(of text: String) -> Int32? {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = pieces.first.flatMap({ Int($0) }), (1...9999).contains(year),
      let january = Day(year: year, month: 1, day: 4)
    else { return nil }
    let behind = pieces.count == 2 ? pieces[1] : nil
    switch self {
    case .year: return pieces.count == 1 ? Int32(year) : nil
    case .month: return number(behind, of: 1...12).map { Int32(year * 12 + $0 - 1) }
    case .quarter: return number(behind, after: "Q", of: 1...4).map { Int32(year * 4 + $0 - 1) }
    case .week:
      guard let first = january.ordinal(of: .week) else { return nil }
      return number(behind, after: "W", of: 1...53).map { first + Int32($0 - 1) }
    case .day, .hour, .monthOfYear, .weekday: return nil
    }
  }

  private func number(
    _ text: Substring?, after letter: Character? = nil, of range: ClosedRange<Int>
  ) -> Int? {
    guard var digits = text else { return nil }
    if let letter {
      guard digits.first == letter else { return nil }
      digits = digits.dropFirst()
    }
    return Int(digits).flatMap { range.contains($0) ? $0 : nil }
  }
}

extension Day: CustomStringConvertible {
  /// `2024-06-01`
  package var text: String {
    let date = civil
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }

  package var description: String { text }
}

extension Moment: CustomStringConvertible {
  /// `2024-06-01 08:30:15`, and `2024-06-01 08:30` when the seconds are 0.
  package var text: String {
    let whole = textWithSeconds
    return secondOfDay % 60 == 0 ? String(whole.dropLast(3)) : whole
  }

  /// `2024-06-01 08:30:00`
  package var textWithSeconds: String {
    let second = secondOfDay
    let parts = [second / 3600, second / 60 % 60, second % 60]
    return "\(day.text) \(parts.map { padded($0, to: 2) }.joined(separator: ":"))"
  }

  package var description: String { text }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
