package import Values

/// What a cell says.
package enum CellReading<Value: Sendable>: Sendable {
  case value(Value)
  /// Nothing, or only spaces.
  case empty
  case unreadable(CellProblem)
}

extension CellReading: Equatable where Value: Equatable {}

/// Why a cell cannot be read as what its column is declared to be.
package enum CellProblem: String, CaseIterable, Hashable, Sendable {
  case notANumber, notAnInteger, notADate, notATime, notADuration, notABoolean, notAMember
  case tooLarge
  /// A zero byte or another sign that no text has.
  case controlCharacter
  case tooLong
}

/// Why bytes are no cell of a table, whatever its type: they are damaged, or a quote is missing.
package func damage(of cell: ArraySlice<UInt8>) -> CellProblem? {
  if cell.count > cellSizeMax { return .tooLong }
  return cell.contains(where: isControl) ? .controlCharacter : nil
}

/// The longest cell, in bytes: twice what a spreadsheet holds.
package let cellSizeMax = 65_536

/// All but tabs and line ends, which cells in quotes may hold.
private func isControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
}

/// The cell without the spaces and tabs around it.
package func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var start = cell.startIndex
  var end = cell.endIndex
  while start < end && isBlank(cell[start]) { start += 1 }
  while start < end && isBlank(cell[end - 1]) { end -= 1 }
  return cell[start..<end]
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// `12`, `-12.50`, `.5`: plain digits with at most one point. No separators of thousands, no signs
/// of currency, no exponents.
package func readDecimal(_ cell: ArraySlice<UInt8>) -> CellReading<DecimalDigits> {
  let bytes = trimmed(cell)
  if bytes.isEmpty { return .empty }
  if let digits = DecimalDigits(bytes) { return .value(digits) }
  return .unreadable(DecimalDigits.isTooLarge(bytes) ? .tooLarge : .notANumber)
}

/// `30 days`, `30天`, `24小时`, `1 hour`.
package func readDuration(_ cell: ArraySlice<UInt8>) -> CellReading<Duration> {
  let bytes = trimmed(cell)
  if bytes.isEmpty { return .empty }
  let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  let unitText = String(decoding: trimmed(bytes[digits.endIndex...]), as: UTF8.self)
  guard let count = Int(String(decoding: digits, as: UTF8.self)), let unit = durationUnit(unitText)
  else { return .unreadable(.notADuration) }
  return .value(Duration(count: count, unit: unit))
}

private func durationUnit(_ text: String) -> DurationUnit? {
  switch text.lowercased() {
  case "minute", "minutes", "分钟", "分": .minutes
  case "hour", "hours", "小时", "时": .hours
  case "day", "days", "天", "日": .days
  case "week", "weeks", "周", "星期": .weeks
  case "month", "months", "个月", "月": .months
  case "year", "years", "年": .years
  case _: nil
  }
}
