package import Values

/// A day in one of the forms of data files; a time of day behind it is read and left out.
package func readDate(_ cell: ArraySlice<UInt8>) -> CellReading<Day> {
  switch readMoment(cell) {
  case .empty: .empty
  case .unreadable: .unreadable(.notADate)
  case .value(let moment): .value(moment.day)
  }
}

/// A time in one of the forms of data files; a day alone is its midnight.
///
/// Days: `2024-01-31`, `2024/1/31`, `20240131`; months, read as their first day: `202401`,
/// `2024-01`. Behind a day, after a space or `T`: `23:59`, `23:59:59`, both with a trailing `Z` and
/// the seconds with a fraction, which are left out: times are local as they stand. Without marks:
/// `20240131235959`.
package func readMoment(_ cell: ArraySlice<UInt8>) -> CellReading<Moment> {
  let bytes = trimmed(cell)
  if bytes.isEmpty { return .empty }
  var scanner = TimeScanner(rest: bytes)
  guard let moment = scanner.moment(), scanner.rest.isEmpty else { return .unreadable(.notATime) }
  return .value(moment)
}

/// Takes a time from the front of a cell, part by part.
private struct TimeScanner {
  var rest: ArraySlice<UInt8>

  mutating func moment() -> Moment? {
    let digits = rest.prefix(while: isDigit)
    switch digits.count {
    case 4:
      return separatedDay().flatMap { timeOfDay(after: $0) }
    case 6:
      return compactDay(hasDay: .no)
    case 8:
      return compactDay(hasDay: .yes).flatMap { timeOfDay(after: $0.day) }
    case 14:
      return compactDay(hasDay: .yes).flatMap { compactTime(after: $0.day) }
    case _:
      return nil
    }
  }

  private enum Presence { case yes, no }

  /// `2024-01-31`, `2024/1/31`, and `2024-01` for the first of the month.
  private mutating func separatedDay() -> Day? {
    guard let year = number(digits: 4...4), let separator = rest.first,
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
    else { return nil }
    rest = rest.dropFirst()
    guard let month = number(digits: 1...2) else { return nil }
    if rest.isEmpty { return Day(year: year, month: month, day: 1) }
    guard take(separator), let day = number(digits: 1...2) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `20240131`, or `202401` for the first of the month.
  private mutating func compactDay(hasDay: Presence) -> Moment? {
    guard let year = number(digits: 4...4), let month = number(digits: 2...2) else { return nil }
    let day = hasDay == .yes ? number(digits: 2...2) : 1
    return day.flatMap { Day(year: year, month: month, day: $0) }.map(Moment.init(startOf:))
  }

  /// `235959`
  private mutating func compactTime(after day: Day) -> Moment? {
    guard let hour = number(digits: 2...2), let minute = number(digits: 2...2),
      let second = number(digits: 2...2)
    else { return nil }
    return Moment(day, hour: hour, minute: minute, second: second)
  }

  /// ` 23:59:59`, `T23:59:59.000Z`, ` 8:30`, or nothing more.
  private mutating func timeOfDay(after day: Day) -> Moment? {
    if rest.isEmpty { return Moment(startOf: day) }
    guard takeDayEnd(), let hour = number(digits: 1...2), take(UInt8(ascii: ":")),
      let minute = number(digits: 2...2)
    else { return nil }
    let second = take(UInt8(ascii: ":")) ? number(digits: 2...2) : 0
    if take(UInt8(ascii: ".")) && skipDigits() == 0 { return nil }
    _ = take(UInt8(ascii: "Z"))
    return second.flatMap { Moment(day, hour: hour, minute: minute, second: $0) }
  }

  /// A `T` or spaces.
  private mutating func takeDayEnd() -> Bool {
    if take(UInt8(ascii: "T")) { return true }
    let blanks = rest.prefix { $0 == UInt8(ascii: " ") }
    rest = rest.dropFirst(blanks.count)
    return !blanks.isEmpty
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func skipDigits() -> Int {
    let digits = rest.prefix(while: isDigit)
    rest = rest.dropFirst(digits.count)
    return digits.count
  }

  /// A number of so many digits, at most as many as the range allows.
  private mutating func number(digits counts: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(counts.upperBound).prefix(while: isDigit)
    if digits.count < counts.lowerBound { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
