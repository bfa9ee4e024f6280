import Parser
import Source

extension DiagnosticKind {
  static let neverTrue = DiagnosticKind(
    "W0922", .warning, en: "Condition that is never true", zh: "条件永不成立")
  static let neverTogether = DiagnosticKind(
    "W0923", .warning, en: "Conditions that never hold together", zh: "条件不可能同时成立")
  static let neverFalse = DiagnosticKind(
    "W0924", .warning, en: "Condition that is never false", zh: "条件永不为假")
  static let stepNeverReached = DiagnosticKind(
    "W0925", .warning, en: "Grade that nothing can get", zh: "永远达不到的分级")
  static let sameConditions = DiagnosticKind(
    "W0926", .warning, en: "Two rules with the same conditions", zh: "两条规则的条件相同")
  static let alwaysExempt = DiagnosticKind(
    "W0927", .warning, en: "Rule hidden by an exemption", zh: "规则被豁免完全覆盖")
  static let neverExempt = DiagnosticKind(
    "W0928", .warning, en: "Exemption that never applies", zh: "永不适用的豁免")

  static let conditions: [DiagnosticKind] = [
    neverTrue, neverTogether, neverFalse, stepNeverReached, sameConditions, alwaysExempt,
    neverExempt,
  ]
}

extension Diagnostic {
  static func neverTrue(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .neverTrue,
      Wording(
        en: "this condition is never true: whatever the values are, it is false or unknown",
        zh: "该条件永不成立：无论取何值，结果都为假或未知"),
      at: range,
      hint: Wording(
        en: "look at the bounds, at `<` and `>`, and at `not`",
        zh: "请检查界限、`＜` 与 `＞` 的方向以及 `非`"))
  }

  /// - Parameter others: the conditions that this one contradicts.
  static func neverTogether(at range: SourceRange, others: [SourceRange]) -> Diagnostic {
    Diagnostic(
      .neverTogether,
      Wording(
        en: "this never holds together with what stands before it",
        zh: "该条件与前面的条件不可能同时成立"),
      at: range,
      notes: others.map {
        Note(Wording(en: "it contradicts this", zh: "与此处矛盾"), at: $0)
      },
      hint: Wording(
        en: "if one of the two is enough, join them with `or`",
        zh: "若满足其一即可，请用 `或` 连接"))
  }

  /// - Parameter others: the conditions from which it follows; empty where it is so by itself.
  static func neverFalse(at range: SourceRange, others: [SourceRange]) -> Diagnostic {
    Diagnostic(
      .neverFalse,
      others.isEmpty
        ? Wording(
          en: "this condition is never false: whatever the values are, it is true or unknown",
          zh: "该条件永不为假：无论取何值，结果都为真或未知")
        : Wording(
          en: "this condition says nothing new: it is false only where another one is",
          zh: "该条件没有增加限制：它为假时，另一条件也为假"),
      at: range,
      notes: others.map {
        Note(Wording(en: "it follows from this", zh: "由此处可以推出"), at: $0)
      },
      hint: Wording(
        en: "take it out, or correct its bound", zh: "请删去，或改正其界限"))
  }

  static func stepNeverReached(_ names: Names, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .stepNeverReached,
      Wording(
        en: "nothing can get the grade `\(names.first)`: where its condition holds, a step above "
          + "it holds too",
        zh: "不会有任何对象得到 `\(names.label(in: .chinese))`：条件成立时，上面某一级也成立"),
      at: range,
      hint: Wording(
        en: "the first step that is true decides: write the strictest first",
        zh: "以第一个成立的等级为准，请把最严的写在最前"))
  }

  static func sameConditions(_ rule: CheckedRule, as first: CheckedRule) -> Diagnostic {
    Diagnostic(
      .sameConditions,
      Wording(
        en: "the rule `\(rule.id)` finds exactly what `\(first.id)` finds",
        zh: "规则 `\(rule.id)` 与 `\(first.id)` 查出的内容完全相同"),
      at: rule.idRange,
      notes: [
        Note(
          Wording(en: "the other rule stands here", zh: "另一条规则在此处"), at: first.idRange)
      ],
      hint: Wording(
        en: "keep one of the two, or tell them apart by a condition",
        zh: "请只保留一条，或用条件加以区分"))
  }

  static func alwaysExempt(_ rule: CheckedRule, by exemption: SourceRange) -> Diagnostic {
    Diagnostic(
      .alwaysExempt,
      Wording(
        en: "the rule `\(rule.id)` can find nothing: whatever it would find is exempt",
        zh: "规则 `\(rule.id)` 不会查出任何问题：凡符合条件的都被豁免"),
      at: rule.idRange,
      notes: [
        Note(
          Wording(
            en: "this holds wherever the conditions of the rule hold", zh: "规则条件成立时，此豁免必然成立"),
          at: exemption)
      ])
  }

  static func neverExempt(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .neverExempt,
      Wording(
        en: "this exemption never applies: where the conditions of the rule may hold, it is false "
          + "or unknown",
        zh: "该豁免永不适用：规则条件可能成立时，它为假或未知"),
      at: range)
  }
}
