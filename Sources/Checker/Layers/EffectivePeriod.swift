import Parser
import Source
package import Values

/// A stretch of days, both ends included; nothing is without end on that side.
package struct EffectivePeriod: Hashable, Sendable {
  package let from: Day?
  package let to: Day?

  package init(from: Day?, to: Day?) {
    self.from = from
    self.to = to
  }

  init(_ syntax: EffectiveSyntax?) {
    self.init(from: syntax?.from, to: syntax?.to)
  }

  /// The first day as a number; far in the past where there is none.
  package var start: Int32 { from?.number ?? Int32.min }

  /// The last day as a number; far in the future where there is none.
  var end: Int32 { to?.number ?? Int32.max }

  /// Whether it ends before it starts.
  var isEmpty: Bool { start > end }

  package func overlaps(_ other: EffectivePeriod) -> Bool {
    start <= other.end && other.start <= end
  }

  /// What is left of it outside the other: nothing, one stretch or two.
  func subtracting(_ other: EffectivePeriod) -> [EffectivePeriod] {
    if !overlaps(other) { return [self] }
    var rest: [EffectivePeriod] = []
    if start < other.start, let dayBefore = other.from.map({ Day(number: $0.number - 1) }) {
      rest.append(EffectivePeriod(from: from, to: dayBefore))
    }
    if end > other.end, let dayAfter = other.to.map({ Day(number: $0.number + 1) }) {
      rest.append(EffectivePeriod(from: dayAfter, to: to))
    }
    return rest
  }
}
