import Lexer
import Source
import Values
import Vocabulary

extension Printer {
  func sign(_ sign: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax) -> String {
    switch sign {
    case .add: "+"
    case .subtract: "-"
    case .multiply: either("*", "×")
    case .divide: either("/", "÷")
    case .equal: isSign("=", between: left, right) ? "=" : word(.is)
    case .notEqual: isSign("≠<!", between: left, right) ? "≠" : word(.isNot)
    case .less: either("<", "＜")
    case .lessOrEqual: "≤"
    case .greater: either(">", "＞")
    case .greaterOrEqual: "≥"
    case .in: word(.in)
    case .notIn: word(.notIn)
    case .startsWith: word(.startsWith)
    case .endsWith: word(.endsWith)
    case .contains: word(.contains)
    case .before: word(.before)
    case .after: word(.after)
    case .during: word(.during)
    case .overlaps: word(.overlaps)
    case .touches: word(.touches)
    case .orElse: word(.orElse)
    }
  }

  /// Whether one of these signs was written between the two, and no word; yes for a tree that was
  /// never text.
  func isSign(_ signs: String, between left: ExprSyntax, _ right: ExprSyntax) -> Bool {
    if left.range.end >= right.range.start { return true }
    let found = written.firstSign(from: left.range.end)
    return signs.unicodeScalars.contains { $0.value == found }
  }

  func keyword(_ sign: UnaryOperator) -> Keyword? {
    switch sign {
    case .not: .not
    case .minus: nil
    case .absolute: .abs
    case .roundedUp: .roundedUp
    case .roundedDown: .roundedDown
    case .daysOf: .daysOf
    }
  }

  func keyword(_ unit: DurationUnit) -> (unit: Keyword, elapsed: Keyword) {
    switch unit {
    case .minutes: (.minute, .minutesFrom)
    case .hours: (.hour, .hoursFrom)
    case .days: (.day, .daysFrom)
    case .weeks: (.week, .daysFrom)
    case .months: (.month, .monthsFrom)
    case .years: (.year, .yearsFrom)
    }
  }

  func keyword(_ state: ValueState) -> Keyword {
    switch state {
    case .missing: .missing
    case .present: .present
    case .none: .none
    case .unreadable: .unreadable
    }
  }

  func keyword(_ kind: AggregateKind) -> Keyword {
    switch kind {
    case .count: .count
    case .total: .total
    case .average: .average
    case .min: .min
    case .max: .max
    case .earliest: .earliest
    case .latest: .latest
    case .distinct: .distinct
    case .median: .median
    case .percentile: .percentile
    case .deviation: .deviationOf
    case .any: .any
    case .all: .all
    case .share: .share
    case .setOf: .setOf
    case .position: .positionBy
    }
  }

  /// `30 days`, `1 day`, `30天`
  func text(_ length: Duration) -> String {
    let unit = keyword(length.unit).unit
    switch language {
    case .chinese: return "\(length.count)\(word(unit))"
    case .english:
      let spellings = unit.entry.english
      return "\(length.count) \(length.count == 1 ? spellings.last ?? word(unit) : word(unit))"
    }
  }

  func text(_ digits: String, _ unit: NumberUnit, at range: SourceRange) -> String {
    let asWritten = written.digits(in: range)
    let number = asWritten.filter { $0 != "_" } == digits ? asWritten : digits
    return switch unit {
    case .none: number
    case .percent: number + "%"
    case .yuan: number + either(" ", "") + word(.yuan)
    case .tenThousandYuan: number + word(.tenThousandYuan)
    case .yearsOfAge: number + word(.yearsOfAge)
    case .times: number + word(.times)
    }
  }
}
