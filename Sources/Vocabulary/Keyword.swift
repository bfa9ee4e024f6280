/// Every keyword of the language, whatever language it is written in. `KeywordEntry.table` has the
/// spellings. Those that end in `Zh` exist only where Chinese says a thing with a word of its own.
package enum Keyword: UInt8, CaseIterable, Hashable, Sendable {
  // Declarations.
  case rulebook, record, list, table, parameter, define, rule, exempt, dismiss, grade, set
  case disable, replace, amend, allow, test, choice
  // Parts of declarations.
  case version, jurisdiction, extends, from, to, at, `default`, worth, encoding, delimiter, quote
  case key, prefix, band, splitBy, emptyMeans, period, byDay, openEnd, unknown, forever
  case reversal, ranked, rows, give
  // Clauses of rules, grades and tests.
  case basis, article, category, certainty, violation, suspicion, stage
  case stageBefore, stageDuring, stageAfter, effective, points
  case forEach, pairOf, pairZh, `as`, `where`, needs, with, without, another, theNext, thePrevious
  case flag, beyondFirst, firstZh, beyondFirstZh, those, `if`, unless, recover, beyond, dearest
  case because, otherwise, `for`, given, expect
  case finding, clear, undetermined, notApplicable, evidence
  // Conditions.
  case same, different, within, withinScope, gapsUpTo
  case and, or, orElse, not, `is`, isNot, `in`, notIn, between, andZh
  case startsWith, endsWith, contains, missing, present, none, unreadable
  case before, after, during, overlaps, touches
  case withinZh, atZh, beforeZh, afterZh, duringZh, aroundZh
  case of, ofZh, among, by, descending, ascending, has, no, anyOf
  // Aggregates and functions.
  case count, total, average, min, max, earliest, latest, distinct, median, mode, percentile
  case deviationOf, any, all, share, setOf, positionBy
  case daysOf, daysFrom, hoursFrom, minutesFrom, monthsFrom, yearsFrom
  case abs, largerOf, smallerOf, roundedUp, roundedDown
  case `true`, `false`
  // Types.
  case code, codes, text, integer, decimal, money, date, time, duration, boolean, rankedChoice
  case scope
  // Units behind a number, and parts of a date.
  case minute, hour, day, week, month, year, yuan, tenThousandYuan, yearsOfAge, times
  case quarter, monthOfYear
}

/// A set of keywords, as bits.
package struct KeywordSet: ExpressibleByArrayLiteral, Sendable {
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  package init(arrayLiteral elements: Keyword...) {
    for keyword in elements { insert(keyword) }
  }

  package mutating func insert(_ keyword: Keyword) {
    let bit = keyword.rawValue
    if bit < 128 {
      low |= UInt128(1) << UInt128(bit)
    } else {
      high |= UInt128(1) << UInt128(bit - 128)
    }
  }

  package func contains(_ keyword: Keyword) -> Bool {
    let bit = keyword.rawValue
    return bit < 128
      ? low & (UInt128(1) << UInt128(bit)) != 0
      : high & (UInt128(1) << UInt128(bit - 128)) != 0
  }

  package func union(_ other: KeywordSet) -> KeywordSet {
    var result = self
    result.low |= other.low
    result.high |= other.high
    return result
  }

  /// All members, in the order of the table.
  package var members: [Keyword] { Keyword.allCases.filter(contains) }

  package init(_ keywords: some Sequence<Keyword>) {
    for keyword in keywords { insert(keyword) }
  }
}
