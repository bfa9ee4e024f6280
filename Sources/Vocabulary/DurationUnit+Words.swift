package import Source
package import Values

extension DurationUnit {
  /// The keyword behind a number.
  package var keyword: Keyword {
    switch self {
    case .minutes: .minute
    case .hours: .hour
    case .days: .day
    case .weeks: .week
    case .months: .month
    case .years: .year
    }
  }

  /// The unit that a keyword behind a number stands for.
  package static let spelled: [Keyword: DurationUnit] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.keyword, $0) })
}

extension Duration {
  /// `3 days`, `1 month`; `3天`, `1个月`.
  package var wording: Wording {
    let spellings = unit.keyword.entry.english
    let english = count == 1 ? spellings.last : spellings.first
    return Wording(
      en: "\(count) \(english ?? unit.rawValue)",
      zh: "\(count)\(unit.keyword.spelling(in: .chinese))")
  }
}
