package import Source
package import Values

/// One row of the table of functions: all that is known of an operator, comparison, function or
/// part of a date besides how it is parsed and how it is worked out.
package struct FunctionEntry: Sendable {
  package let function: Function
  /// A stable name, alike in both languages: in tree dumps, plans and the tables of `spec`.
  package let id: String
  package let notation: Notation
  package let typing: TypeRule
  package let gaps: GapRule
  package let order: OperandOrder
  package let export: ExportShape
  /// What it gives, in one line.
  package let meaning: Wording
  /// A condition or value with it, over the records of `spec/prelude.guiju`.
  package let example: Wording

  init(
    _ function: Function, _ id: String, _ notation: Notation, _ typing: TypeRule, _ gaps: GapRule,
    order: OperandOrder = .asWritten, _ export: ExportShape, _ meaning: Wording,
    example: Wording
  ) {
    self.function = function
    self.id = id
    self.notation = notation
    self.typing = typing
    self.gaps = gaps
    self.order = order
    self.export = export
    self.meaning = meaning
    self.example = example
  }
}

/// How a function is written. The words of a keyword stand in its own row.
package enum Notation: Hashable, Sendable {
  /// A sign between the operands; the second where the text is Chinese.
  case sign(String, String)
  /// A word between two operands.
  case infix(Keyword)
  /// A word before what it is of.
  case prefix(Keyword)
  /// A sign before its operand.
  case prefixSign(String)
  /// The name of a part behind a date, or alone for the record's own.
  case part(DatePart)
  /// A form with words in several places, which the grammar knows by itself.
  case form
}

/// Which operands a function takes and what it gives; the checker has a function for each rule.
package enum TypeRule: String, CaseIterable, Hashable, Sendable {
  case conditions, arithmetic, numberOrLength, number, rounding, ordered, alike
  case comparison, bounds, keys, state, part, elapsed, period, nearness, inPeriod, periods, distance

  /// Whether it is true or false, and no value.
  package var givesCondition: Bool {
    switch self {
    case .conditions, .comparison, .bounds, .keys, .state, .nearness, .inPeriod, .periods,
      .distance:
      true
    case .arithmetic, .numberOrLength, .number, .rounding, .ordered, .alike, .part, .elapsed,
      .period:
      false
    }
  }

  /// Operands and result as the reference writes them.
  package var signature: Wording {
    switch self {
    case .conditions: Wording(en: "conditions → condition", zh: "条件 → 条件")
    case .arithmetic:
      Wording(en: "numbers, money, dates, lengths → as chapter 3 says", zh: "数值、金额、日期、时长 → 见第 3 章")
    case .numberOrLength: Wording(en: "number or length → the same", zh: "数值或时长 → 同类")
    case .number: Wording(en: "number → the same", zh: "数值 → 同类")
    case .rounding: Wording(en: "number → whole number, money → money", zh: "数值 → 整数，金额 → 金额")
    case .ordered: Wording(en: "ordered values alike → the same", zh: "同类有序值 → 同类")
    case .alike: Wording(en: "two values alike → the same", zh: "两个同类值 → 同类")
    case .comparison: Wording(en: "two values alike → condition", zh: "两个同类值 → 条件")
    case .bounds: Wording(en: "three ordered values alike → condition", zh: "三个同类有序值 → 条件")
    case .keys: Wording(en: "a key of both records → condition", zh: "两条记录的键 → 条件")
    case .state: Wording(en: "any value → condition", zh: "任意值 → 条件")
    case .part: Wording(en: "date or time → part or whole number", zh: "日期或时间 → 部分或整数")
    case .elapsed: Wording(en: "two dates or times → whole number", zh: "两个日期或时间 → 整数")
    case .period: Wording(en: "period → whole number", zh: "时段 → 整数")
    case .nearness: Wording(en: "time, length, time → condition", zh: "时间、时长、时间 → 条件")
    case .inPeriod: Wording(en: "time, period → condition", zh: "时间、时段 → 条件")
    case .periods: Wording(en: "two periods → condition", zh: "两个时段 → 条件")
    case .distance: Wording(en: "length, two records → condition", zh: "时长、两条记录 → 条件")
    }
  }
}

/// What an operand that is missing or none does.
package enum GapRule: String, CaseIterable, Hashable, Sendable {
  /// Kleene's logic: unknown unless the others decide; a condition on none is false.
  case decidedByOthers
  /// None gives none, else missing gives missing.
  case carries
  /// None is left out, missing gives missing.
  case skipsNone
  /// The second takes the place of a missing first.
  case replaced
  /// None makes the condition false, else missing makes it unknown.
  case failsOnNone
  /// None makes the condition false; missing makes it unknown unless what is known decides.
  case decidedByKnown
  /// None on a side, or a key that the other record lacks, is no match; one that the candidate
  /// lacks is unknown.
  case matchesNothing
  /// What is missing is what is asked; only whether a missing value is none is unknown.
  case isAsked

  package var wording: Wording {
    switch self {
    case .decidedByOthers:
      Wording(en: "unknown unless the others decide; none is false", zh: "由其余条件决定，否则未知；无为假")
    case .carries: Wording(en: "none → none, missing → missing", zh: "无 → 无，缺失 → 缺失")
    case .skipsNone: Wording(en: "none is left out, missing → missing", zh: "略去无，缺失 → 缺失")
    case .replaced: Wording(en: "a missing first is replaced", zh: "第一个缺失时取第二个")
    case .failsOnNone: Wording(en: "none → false, missing → unknown", zh: "无 → 假，缺失 → 未知")
    case .decidedByKnown:
      Wording(
        en: "none → false, missing → unknown unless the rest decides", zh: "无 → 假，缺失 → 未知，其余已可判定者除外"
      )
    case .matchesNothing:
      Wording(
        en: "none or missing in the other → false, missing in the candidate → unknown",
        zh: "无或对方缺失 → 假，自身缺失 → 未知")
    case .isAsked: Wording(en: "is what is asked", zh: "即所问")
    }
  }
}

/// Whether operands may change places without changing the meaning.
package enum OperandOrder: Hashable, Sendable {
  case asWritten, any
}

/// How the checked rulebook is exported (`spec/17-checked-rulebook.md`): the name of the node, what
/// tells the functions of a family apart, and the names of the operands.
package struct ExportShape: Hashable, Sendable {
  package let node: String
  package let marks: [Mark]
  package let operands: Operands

  package struct Mark: Hashable, Sendable {
    package let key: String
    package let value: Value

    package enum Value: Hashable, Sendable {
      case word(String)
      case flag(Bool)
    }
  }

  package enum Operands: Hashable, Sendable {
    /// Each under its own name.
    case named([String])
    /// All in one list.
    case list(String)
    /// The first under its name; of the others, the dates of bound records, the numbers of those.
    case bindings([String])
  }

  static func node(_ node: String, _ operands: String..., marks: [Mark] = []) -> ExportShape {
    ExportShape(node: node, marks: marks, operands: .named(operands))
  }

  static func list(_ node: String, marks: [Mark] = []) -> ExportShape {
    ExportShape(node: node, marks: marks, operands: .list("parts"))
  }
}

extension ExportShape.Mark {
  static func word(_ key: String, _ word: String) -> ExportShape.Mark {
    ExportShape.Mark(key: key, value: .word(word))
  }

  static func flag(_ key: String, _ flag: Bool) -> ExportShape.Mark {
    ExportShape.Mark(key: key, value: .flag(flag))
  }
}

extension Function {
  /// Its row of the table.
  package var entry: FunctionEntry { FunctionIndex.shared.entry(of: self) }

  /// The function that a keyword stands for, before its operands or between them.
  package static func spelled(_ keyword: Keyword) -> Function? {
    FunctionIndex.shared.byKeyword[keyword]
  }
}

extension FunctionEntry {
  /// The one table of functions.
  package static let table: [FunctionEntry] =
    logic + numbers + comparisons + states + parts + spans + nearness

  /// The word that it is written with, where it is one word.
  package var keyword: Keyword? {
    switch notation {
    case .infix(let keyword), .prefix(let keyword): keyword
    case .sign, .prefixSign, .part, .form: nil
    }
  }
}

private struct FunctionIndex: Sendable {
  static let shared = FunctionIndex()

  private let entries: [Function: FunctionEntry]
  let byKeyword: [Keyword: Function]

  private init() {
    entries = Dictionary(
      uniqueKeysWithValues: FunctionEntry.table.map { ($0.function, $0) })
    byKeyword = Dictionary(
      uniqueKeysWithValues: FunctionEntry.table.compactMap { entry in
        entry.keyword.map { ($0, entry.function) }
      })
  }

  func entry(of function: Function) -> FunctionEntry {
    guard let entry = entries[function] else {
      preconditionFailure("every function has a row in the table of functions")
    }
    return entry
  }
}
