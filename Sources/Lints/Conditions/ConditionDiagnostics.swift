import Checker
import Parser
import Source

extension DiagnosticKind {
  static let neverTrue = DiagnosticKind("W0922", "Condition that is never true", "条件永不成立")
  static let neverTogether = DiagnosticKind(
    "W0923", "Conditions that never hold together", "条件不可能同时成立")
  static let neverFalse = DiagnosticKind("W0924", "Condition that is never false", "条件永不为假")
  static let stepNeverReached = DiagnosticKind("W0925", "Grade that nothing can get", "永远达不到的分级")
  static let sameConditions = DiagnosticKind(
    "W0926", "Two rules with the same conditions", "两条规则的条件相同")
  static let alwaysExempt = DiagnosticKind("W0927", "Rule hidden by an exemption", "规则被豁免完全覆盖")
  static let neverExempt = DiagnosticKind("W0928", "Exemption that never applies", "永不适用的豁免")

  static let conditions: [DiagnosticKind] = [
    neverTrue, neverTogether, neverFalse, stepNeverReached, sameConditions, alwaysExempt,
    neverExempt,
  ]
}

extension Diagnostic {
  static func neverTrue(at range: SourceRange) -> Diagnostic {
    Diagnostic(.neverTrue, at: range)
      .says(
        "this condition is never true: whatever the values are, it is false or unknown",
        "该条件永不成立：无论取何值，结果都为假或未知"
      )
      .hint("look at the bounds, at `<` and `>`, and at `not`", "请检查界限、`＜` 与 `＞` 的方向以及 `非`")
  }

  /// - Parameter others: the conditions that this one contradicts.
  static func neverTogether(at range: SourceRange, others: [SourceRange]) -> Diagnostic {
    Diagnostic(.neverTogether, at: range)
      .says("this never holds together with what stands before it", "该条件与前面的条件不可能同时成立")
      .notes(
        others.map {
          Note("it contradicts this", "与此处矛盾", at: $0)
        }
      )
      .hint("if one of the two is enough, join them with `or`", "若满足其一即可，请用 `或` 连接")
  }

  /// - Parameter others: the conditions from which it follows; empty where it is so by itself.
  static func neverFalse(at range: SourceRange, others: [SourceRange]) -> Diagnostic {
    Diagnostic(.neverFalse, at: range)
      .says(
        others.isEmpty
          ? Wording(
            en: "this condition is never false: whatever the values are, it is true or unknown",
            zh: "该条件永不为假：无论取何值，结果都为真或未知")
          : Wording(
            en: "this condition says nothing new: it is false only where another one is",
            zh: "该条件没有增加限制：它为假时，另一条件也为假")
      )
      .notes(
        others.map {
          Note("it follows from this", "由此处可以推出", at: $0)
        }
      )
      .hint("take it out, or correct its bound", "请删去，或改正其界限")
  }

  static func stepNeverReached(_ names: Names, at range: SourceRange) -> Diagnostic {
    Diagnostic(.stepNeverReached, at: range)
      .says(
        "nothing can get the grade `\(names.first)`: where its condition holds, a step above "
          + "it holds too",
        "不会有任何对象得到 `\(names.label(in: .chinese))`：条件成立时，上面某一级也成立"
      )
      .hint(
        "the first step that is true decides: write the strictest first", "以第一个成立的等级为准，请把最严的写在最前")
  }

  static func sameConditions(_ rule: CheckedRule, as first: CheckedRule) -> Diagnostic {
    Diagnostic(.sameConditions, at: rule.idRange)
      .says(
        "the rule `\(rule.id)` finds exactly what `\(first.id)` finds",
        "规则 `\(rule.id)` 与 `\(first.id)` 查出的内容完全相同"
      )
      .note("the other rule stands here", "另一条规则在此处", at: first.idRange)
      .hint("keep one of the two, or tell them apart by a condition", "请只保留一条，或用条件加以区分")
  }

  static func alwaysExempt(_ rule: CheckedRule, by exemption: SourceRange) -> Diagnostic {
    Diagnostic(.alwaysExempt, at: rule.idRange)
      .says(
        "the rule `\(rule.id)` can find nothing: whatever it would find is exempt",
        "规则 `\(rule.id)` 不会查出任何问题：凡符合条件的都被豁免"
      )
      .note("this holds wherever the conditions of the rule hold", "规则条件成立时，此豁免必然成立", at: exemption)
  }

  static func neverExempt(at range: SourceRange) -> Diagnostic {
    Diagnostic(.neverExempt, at: range)
      .says(
        "this exemption never applies: where the conditions of the rule may hold, it is false "
          + "or unknown",
        "该豁免永不适用：规则条件可能成立时，它为假或未知")
  }
}
