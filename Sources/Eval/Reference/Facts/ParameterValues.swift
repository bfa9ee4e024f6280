import Values

/// A parameter with its values as the data's.
struct ParameterValues: Sendable {
  let values: [(value: Value, from: Day?, to: Day?)]

  func value(asOf day: Day?) -> Value {
    place(asOf: day).map { values[$0].value } ?? .missing(.absent)
  }

  /// Which of the values is in force.
  func place(asOf day: Day?) -> Int? {
    values.firstIndex { isInForce(from: $0.from, to: $0.to, asOf: day) }
  }
}

/// Whether a day lies between two, both included; without a day only what is always in force.
func isInForce(from: Day?, to: Day?, asOf day: Day?) -> Bool {
  guard let day else { return from == nil && to == nil }
  if let from, day < from { return false }
  if let to, day > to { return false }
  return true
}
