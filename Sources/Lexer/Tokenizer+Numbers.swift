extension Tokenizer {
  /// A number, or a date or moment that begins with one.
  mutating func scanNumber() {
    let start = offset
    let yearEnd = digitsEnd(from: start)
    if scalarCount(start, yearEnd) == 4, let dateEnd = dateEnd(fromYearEnd: yearEnd) {
      scanDate(from: start, dateEnd: dateEnd)
      return
    }
    skipNumber()
    append(.number, from: start, wideness: .wide)
    preceding = .number
  }

  private mutating func scanDate(from start: Int, dateEnd: Int) {
    if let momentEnd = timeOfDayEnd(from: dateEnd) {
      offset = momentEnd
      append(.moment, from: start, wideness: .wide)
    } else {
      offset = dateEnd
      append(.date, from: start, wideness: .wide)
    }
  }

  /// `1_000_000`, `0.5`; a point belongs to the number only before a digit.
  private mutating func skipNumber() {
    let start = offset
    skipDigits()
    let point = scalar(at: offset)
    if point.value == 0x2E, scalar(at: offset + point.length).isDigit {
      offset += point.length
      skipDigits()
    }
    if hasLooseUnderscore(start, offset) {
      report(.looseUnderscore(at: range(start, offset)))
    }
  }

  private mutating func skipDigits() {
    while case let next = scalar(at: offset), next.isDigit || next.value == 0x5F {
      offset += next.length
    }
  }

  /// An underscore that does not stand between two digits.
  private func hasLooseUnderscore(_ start: Int, _ end: Int) -> Bool {
    var isBehindDigit = false
    var position = start
    while position < end {
      let scalar = scalar(at: position)
      position += scalar.length
      if scalar.value == 0x5F, !isBehindDigit || !self.scalar(at: position).isDigit { return true }
      isBehindDigit = scalar.isDigit
    }
    return false
  }

  // MARK: - Dates

  /// Where a date ends whose year ends here: `2024-05-01`, `2024-5-1`, `2024年5月1日`.
  private func dateEnd(fromYearEnd yearEnd: Int) -> Int? {
    let sign = scalar(at: yearEnd)
    switch sign.value {
    case 0x2D:
      guard let dash = groupEnd(behind: yearEnd, sign: 0x2D), scalar(at: dash).value == 0x2D,
        let dayEnd = groupEnd(behind: dash, sign: 0x2D)
      else { return nil }
      return dayEnd
    case 0x5E74:  // 年
      guard let monthEnd = groupEnd(behind: yearEnd, sign: 0x5E74),
        let dayEnd = groupEnd(behind: monthEnd, sign: 0x6708),  // 月
        case let last = scalar(at: dayEnd), last.value == 0x65E5  // 日
      else { return nil }
      return dayEnd + last.length
    case 0x2E, 0x2F: return foreignDateEnd(fromYearEnd: yearEnd, sign: sign.value)
    default: return nil
    }
  }

  /// `2024.5.1` and `2024/5/1`, which are reported where they are read.
  private func foreignDateEnd(fromYearEnd yearEnd: Int, sign: UInt32) -> Int? {
    guard let monthEnd = groupEnd(behind: yearEnd, sign: sign),
      let dayEnd = groupEnd(behind: monthEnd, sign: sign),
      scalar(at: dayEnd).value != sign
    else { return nil }
    return dayEnd
  }

  /// Where the time of day ends that stands behind a date, on its line: `08:30`, `08:30:15`.
  private func timeOfDayEnd(from dateEnd: Int) -> Int? {
    var position = dateEnd
    while case let next = scalar(at: position), next.isBlank { position += next.length }
    guard scalar(at: position).isDigit else { return nil }
    let hourEnd = digitsEnd(from: position)
    guard scalarCount(position, hourEnd) <= 2,
      let minuteEnd = groupEnd(behind: hourEnd, sign: 0x3A)
    else { return nil }
    return groupEnd(behind: minuteEnd, sign: 0x3A) ?? minuteEnd
  }

  /// Where one or two digits end that stand behind `sign` at `position`.
  private func groupEnd(behind position: Int, sign: UInt32) -> Int? {
    let found = scalar(at: position)
    guard found.value == sign, scalar(at: position + found.length).isDigit else { return nil }
    let end = digitsEnd(from: position + found.length)
    return scalarCount(position + found.length, end) <= 2 ? end : nil
  }

  private func digitsEnd(from position: Int) -> Int {
    var position = position
    while case let next = scalar(at: position), next.isDigit { position += next.length }
    return position
  }

  private func scalarCount(_ start: Int, _ end: Int) -> Int {
    var count = 0
    var position = start
    while position < end {
      position += scalar(at: position).length
      count += 1
    }
    return count
  }
}
