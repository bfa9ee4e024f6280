import Source

/// What joins conditions, and what makes a value of values.
extension FunctionEntry {
  static let logic: [FunctionEntry] = [
    .init(
      .not, "not", .prefix(.not), .conditions, .decidedByOthers, .node("not", "of"),
      Wording(en: "the opposite", zh: "相反"),
      example: Wording(en: "not item in surgery", zh: "非 项目 属于 手术")),
    .init(
      .and, "and", .infix(.and), .conditions, .decidedByOthers, order: .any, .list("and"),
      Wording(en: "all of them hold", zh: "全部成立"),
      example: Wording(en: "quantity > 1 and price > 100", zh: "数量 ＞ 1 且 单价 ＞ 100")),
    .init(
      .or, "or", .infix(.or), .conditions, .decidedByOthers, order: .any, .list("or"),
      Wording(en: "at least one holds", zh: "至少一个成立"),
      example: Wording(en: "quantity > 1 or price > 100", zh: "数量 ＞ 1 或 单价 ＞ 100")),
  ]

  static let numbers: [FunctionEntry] = [
    .arithmetic(
      .add, "+", "+", order: .any, Wording(en: "the sum; a date so much later", zh: "和；推后的日期"),
      example: Wording(en: "quantity + 1", zh: "数量 + 1")),
    .arithmetic(
      .subtract, "-", "-", order: .asWritten,
      Wording(en: "the difference; a date so much earlier", zh: "差；提前的日期"),
      example: Wording(en: "quantity - 1", zh: "数量 - 1")),
    .arithmetic(
      .multiply, "*", "×", order: .any, Wording(en: "the product", zh: "积"),
      example: Wording(en: "price * quantity", zh: "单价 × 数量")),
    .arithmetic(
      .divide, "/", "÷", order: .asWritten,
      Wording(en: "the quotient; missing where the divisor is 0", zh: "商；除数为 0 时缺失"),
      example: Wording(en: "amount / quantity", zh: "金额 ÷ 数量")),
    .init(
      .negate, "minus", .prefixSign("-"), .numberOrLength, .carries, .node("negate", "of"),
      Wording(en: "with the opposite sign", zh: "相反数"),
      example: Wording(en: "-quantity", zh: "-数量")),
    .init(
      .absolute, "absolute", .prefix(.abs), .number, .carries, .node("absolute", "of"),
      Wording(en: "without its sign", zh: "绝对值"),
      example: Wording(en: "abs (amount)", zh: "绝对值 (金额)")),
    .rounded(
      .up, "roundedUp", .roundedUp, Wording(en: "the next whole number above", zh: "向上取整"),
      example: Wording(en: "rounded up quantity", zh: "向上取整 数量")),
    .rounded(
      .down, "roundedDown", .roundedDown, Wording(en: "the next whole number below", zh: "向下取整"),
      example: Wording(en: "rounded down quantity", zh: "向下取整 数量")),
    .extreme(
      .larger, .largerOf, Wording(en: "the largest of them", zh: "其中最大者"),
      example: Wording(en: "larger of (price, 100 yuan)", zh: "较大者 (单价, 100 元)")),
    .extreme(
      .smaller, .smallerOf, Wording(en: "the smallest of them", zh: "其中最小者"),
      example: Wording(en: "smaller of (price, 100 yuan)", zh: "较小者 (单价, 100 元)")),
    .init(
      .orElse, "orElse", .infix(.orElse), .alike, .replaced, .node("or_else", "of", "else"),
      Wording(en: "the first, or the second where the first is missing", zh: "前者，前者缺失时取后者"),
      example: Wording(en: "limit[item].limit or else 1", zh: "限次[项目].次数 缺则取 1")),
  ]

  private static func arithmetic(
    _ sign: ArithmeticOperator, _ english: String, _ chinese: String, order: OperandOrder,
    _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .arithmetic(sign), sign.rawValue, .sign(english, chinese), .arithmetic, .carries,
      order: order,
      .node("arithmetic", "left", "right", marks: [.word("operator", sign.rawValue)]), meaning,
      example: example)
  }

  private static func rounded(
    _ rounding: Rounding, _ id: String, _ keyword: Keyword, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .rounded(rounding), id, .prefix(keyword), .rounding, .carries,
      .node("rounded", "of", marks: [.word("direction", rounding.rawValue)]), meaning,
      example: example)
  }

  private static func extreme(
    _ extreme: Extreme, _ keyword: Keyword, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .extreme(extreme), extreme.rawValue, .prefix(keyword), .ordered, .skipsNone, order: .any,
      .list("extreme", marks: [.word("which", extreme.rawValue)]), meaning, example: example)
  }
}
