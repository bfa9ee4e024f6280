/// What stands between two operands in the text of a rulebook: a function, or a word that the
/// checker takes apart because what it means depends on its right side.
package enum BinaryOperator: Hashable, Sendable {
  case call(Function)
  /// Comparisons of dates and times only, which keep their words.
  case before, after
  case `in`, notIn
  case textTest(TextTest)

  /// How it is written.
  package var notation: Notation {
    switch self {
    case .call(let function): function.entry.notation
    case .before: .infix(.before)
    case .after: .infix(.after)
    case .in: .infix(.in)
    case .notIn: .infix(.notIn)
    case .textTest(let test): .infix(test.keyword)
    }
  }

  /// A stable name for tree dumps, alike in both languages.
  package var id: String {
    switch self {
    case .call(let function): function.entry.id
    case .before: "before"
    case .after: "after"
    case .in: "in"
    case .notIn: "notIn"
    case .textTest(let test): test.rawValue
    }
  }

  /// The operator that a word between two plain values stands for.
  package static func spelled(_ keyword: Keyword) -> BinaryOperator? { plainWords[keyword] }

  /// The words between two plain values.
  package static let words = KeywordSet(plainWords.keys)

  private static let plainWords: [Keyword: BinaryOperator] = {
    var words: [Keyword: BinaryOperator] = [.before: .before, .after: .after]
    for test in TextTest.allCases { words[test.keyword] = .textTest(test) }
    for case (let function, .infix(let keyword)) in FunctionEntry.relations {
      words[keyword] = .call(function)
    }
    return words
  }()

  /// The comparison that it makes of its sides, whatever its words.
  package var comparison: Comparison? {
    switch self {
    case .call(.compare(let comparison)): comparison
    case .before: .less
    case .after: .greater
    case .call, .in, .notIn, .textTest: nil
    }
  }

  package var arithmetic: ArithmeticOperator? {
    switch self {
    case .call(.arithmetic(let sign)): sign
    case .call, .before, .after, .in, .notIn, .textTest: nil
    }
  }
}

/// Functions that have a sign or a place of their own in the grammar.
extension BinaryOperator {
  package static let add = BinaryOperator.call(.arithmetic(.add))
  package static let subtract = BinaryOperator.call(.arithmetic(.subtract))
  package static let multiply = BinaryOperator.call(.arithmetic(.multiply))
  package static let divide = BinaryOperator.call(.arithmetic(.divide))
  package static let equal = BinaryOperator.call(.compare(.equal))
  package static let notEqual = BinaryOperator.call(.compare(.notEqual))
  package static let less = BinaryOperator.call(.compare(.less))
  package static let lessOrEqual = BinaryOperator.call(.compare(.lessOrEqual))
  package static let greater = BinaryOperator.call(.compare(.greater))
  package static let greaterOrEqual = BinaryOperator.call(.compare(.greaterOrEqual))
  package static let orElse = BinaryOperator.call(.orElse)
  package static let during = BinaryOperator.call(.during)
  package static let contains = BinaryOperator.textTest(.contains)
}

extension FunctionEntry {
  /// Conditions that are written between two values.
  fileprivate static var relations: [(Function, Notation)] {
    table.filter { entry in
      switch entry.typing {
      case .inPeriod, .periods: true
      case .conditions, .comparison, .bounds, .keys, .state, .nearness, .distance, .arithmetic,
        .numberOrLength, .number, .rounding, .ordered, .alike, .part, .elapsed, .period:
        false
      }
    }.map { ($0.function, $0.notation) }
  }
}

extension TextTest {
  package var keyword: Keyword {
    switch self {
    case .startsWith: .startsWith
    case .endsWith: .endsWith
    case .contains: .contains
    }
  }
}

extension ValueState {
  package var keyword: Keyword {
    switch self {
    case .missing: .missing
    case .present: .present
    case .none: .none
    case .unreadable: .unreadable
    }
  }

  /// The state that a keyword behind `is` asks for.
  package static let spelled: [Keyword: ValueState] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.keyword, $0) })
}
