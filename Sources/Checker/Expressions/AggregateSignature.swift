import Parser
import Vocabulary

/// What an aggregate takes.
enum AggregateArgument: Hashable {
  case nothing
  /// Whole numbers, decimals and money.
  case number
  /// Whatever has an order.
  case ordered
  /// Dates, times and their parts.
  case moment
  /// Whatever two of can be equal.
  case comparable
  case condition
}

/// What an aggregate gives for the type that it takes.
enum AggregateResult: Hashable {
  case type(ValueTypeName)
  case likeArgument
  /// Money for money, else a decimal, since a mean of whole numbers is none.
  case likeArgumentWithFractions
  case set

  enum ValueTypeName: Hashable {
    case integer, decimal, boolean
  }
}

/// One line of the table of aggregates. A new aggregate is one line here.
struct AggregateSignature {
  let argument: AggregateArgument
  let result: AggregateResult
  /// Whether a value that many records share would be taken in once for each of them.
  let countsRepeats: Bool

  private init(_ argument: AggregateArgument, _ result: AggregateResult, countsRepeats: Repeats) {
    self.argument = argument
    self.result = result
    self.countsRepeats = countsRepeats == .matter
  }

  private enum Repeats {
    case matter, doNotMatter
  }

  static func of(_ kind: AggregateKind) -> AggregateSignature {
    switch kind {
    case .count: .init(.nothing, .type(.integer), countsRepeats: .doNotMatter)
    case .total: .init(.number, .likeArgument, countsRepeats: .matter)
    case .average, .median: .init(.number, .likeArgumentWithFractions, countsRepeats: .matter)
    case .deviation: .init(.number, .likeArgumentWithFractions, countsRepeats: .matter)
    case .percentile: .init(.number, .likeArgument, countsRepeats: .matter)
    case .min, .max: .init(.ordered, .likeArgument, countsRepeats: .doNotMatter)
    case .earliest, .latest: .init(.moment, .likeArgument, countsRepeats: .doNotMatter)
    case .distinct: .init(.comparable, .type(.integer), countsRepeats: .doNotMatter)
    case .setOf: .init(.comparable, .set, countsRepeats: .doNotMatter)
    case .any, .all: .init(.condition, .type(.boolean), countsRepeats: .doNotMatter)
    case .share: .init(.condition, .type(.decimal), countsRepeats: .doNotMatter)
    case .position: .init(.ordered, .type(.integer), countsRepeats: .doNotMatter)
    }
  }

  /// The type of the result for an argument of a type; nothing where no set can hold it.
  func resultType(_ argument: ValueType?) -> ValueType? {
    switch result {
    case .type(.integer): .integer
    case .type(.decimal): .decimal
    case .type(.boolean): .boolean
    case .likeArgument: argument
    case .likeArgumentWithFractions: argument == .integer ? .decimal : argument
    case .set: argument.flatMap(\.asElement).map { .set(of: $0) }
    }
  }
}

extension ValueType {
  /// The type as that of a set's elements.
  var asElement: ElementType? {
    switch self {
    case .code: .code
    case .text: .text
    case .integer, .decimal, .money: .number
    case .date: .date
    case .time: .time
    case .boolean: .boolean
    case .choice(let id): .choice(id)
    case .reference(let id): .reference(id)
    case .codes, .duration, .scope, .period, .part, .set, .unknown: nil
    }
  }
}
