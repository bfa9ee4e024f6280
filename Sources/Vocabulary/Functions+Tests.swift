import Source

/// What is true or false of values.
extension FunctionEntry {
  static let comparisons: [FunctionEntry] = [
    .comparison(
      .equal, "equal", "=", "=", order: .any, Wording(en: "both are equal", zh: "两者相等"),
      example: Wording(en: "quantity = 1", zh: "数量 = 1")),
    .comparison(
      .notEqual, "not_equal", "≠", "≠", order: .any,
      Wording(en: "both differ", zh: "两者不等"),
      example: Wording(en: "quantity ≠ 1", zh: "数量 ≠ 1")),
    .comparison(
      .less, "less", "<", "＜", order: .asWritten,
      Wording(en: "the first is less, or earlier", zh: "前者较小或较早"),
      example: Wording(en: "quantity < 1", zh: "数量 ＜ 1")),
    .comparison(
      .lessOrEqual, "less_or_equal", "≤", "≤", order: .asWritten,
      Wording(en: "the first is not greater", zh: "前者不大于后者"),
      example: Wording(en: "quantity ≤ 1", zh: "数量 ≤ 1")),
    .comparison(
      .greater, "greater", ">", "＞", order: .asWritten,
      Wording(en: "the first is greater, or later", zh: "前者较大或较晚"),
      example: Wording(en: "quantity > 1", zh: "数量 ＞ 1")),
    .comparison(
      .greaterOrEqual, "greater_or_equal", "≥", "≥", order: .asWritten,
      Wording(en: "the first is not less", zh: "前者不小于后者"),
      example: Wording(en: "quantity ≥ 1", zh: "数量 ≥ 1")),
    .init(
      .between, "between", .form, .bounds, .decidedByKnown, .node("between", "of", "low", "high"),
      Wording(en: "it lies between the two, which belong to it", zh: "介于两者之间，含端点"),
      example: Wording(en: "quantity between 1 and 3", zh: "数量 介于 1 与 3")),
    .sameKey(
      .same, .same, Wording(en: "both records have the same key", zh: "两条记录的键相同"),
      example: Wording(en: "same patient", zh: "同一患者")),
    .sameKey(
      .different, .different, Wording(en: "the keys of both records differ", zh: "两条记录的键不同"),
      example: Wording(en: "different hospital", zh: "不同医院")),
  ]

  static let states: [FunctionEntry] = [
    .state(
      .missing, .holds, "isMissing", Wording(en: "the value is not known", zh: "值缺失"),
      example: Wording(en: "doctor is missing", zh: "医师 为 缺失")),
    .state(
      .missing, .fails, "isNotMissing",
      Wording(en: "the value is known, or known to be none", zh: "值不缺失"),
      example: Wording(en: "doctor is not missing", zh: "医师 不为 缺失")),
    .state(
      .present, .holds, "isPresent",
      Wording(en: "there is a value, neither missing nor none", zh: "有值"),
      example: Wording(en: "doctor is present", zh: "医师 为 有值")),
    .state(
      .present, .fails, "isNotPresent", Wording(en: "it is missing or none", zh: "缺失或无"),
      example: Wording(en: "doctor is not present", zh: "医师 不为 有值")),
    .state(
      .none, .holds, "isNone", Wording(en: "it is known that there is nothing", zh: "确知为无"),
      example: Wording(en: "patient.died is none", zh: "患者.死亡日期 为 无")),
    .state(
      .none, .fails, "isNotNone", Wording(en: "it is known that there is something", zh: "确知不为无"),
      example: Wording(en: "patient.died is not none", zh: "患者.死亡日期 不为 无")),
    .state(
      .unreadable, .holds, "isUnreadable", Wording(en: "the cell cannot be read", zh: "单元格无法识别"),
      example: Wording(en: "amount is unreadable", zh: "金额 为 无法识别")),
    .state(
      .unreadable, .fails, "isNotUnreadable",
      Wording(en: "the cell can be read or is empty", zh: "单元格可识别或为空"),
      example: Wording(en: "amount is not unreadable", zh: "金额 不为 无法识别")),
  ]

  private static func comparison(
    _ comparison: Comparison, _ word: String, _ english: String, _ chinese: String,
    order: OperandOrder, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .compare(comparison), comparison.rawValue, .sign(english, chinese), .comparison,
      .failsOnNone, order: order,
      .node("compare", "left", "right", marks: [.word("operator", word)]), meaning,
      example: example)
  }

  private static func sameKey(
    _ agreement: KeyAgreement, _ keyword: Keyword, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .sameKey(agreement), agreement.rawValue, .prefix(keyword), .keys, .matchesNothing,
      .node("same_key", "left", "right", marks: [.flag("different", agreement == .different)]),
      meaning, example: example)
  }

  private static func state(
    _ state: ValueState, _ asked: StateAsked, _ id: String, _ meaning: Wording, example: Wording
  ) -> FunctionEntry {
    .init(
      .state(state, asked), id, .form, .state, .isAsked,
      .node(
        "state", "of", marks: [.word("state", state.rawValue), .flag("negated", asked == .fails)]),
      meaning, example: example)
  }
}
