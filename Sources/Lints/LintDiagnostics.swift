import Checker
import Parser
package import Source
import Values

extension DiagnosticKind {
  static let ruleWithoutBasis = DiagnosticKind("W0911", "Rule without a basis", "规则没有依据")
  static let ruleWithoutTests = DiagnosticKind("W0912", "Rule without tests", "规则没有测试")
  static let testsIncomplete = DiagnosticKind(
    "W0913", "Rule whose tests leave something out", "规则的测试不完整")
  static let ruleWithoutBecause = DiagnosticKind(
    "W0915", "Rule without a sentence for the reader", "规则没有说明")
  static let ruleWithoutTitle = DiagnosticKind("W0916", "Rule without a title", "规则没有名称")
  static let unused = DiagnosticKind("W0917", "Declared and never used", "声明后未使用")
  static let worthMissing = DiagnosticKind(
    "W0919", "Money of a finding without a weight per row", "问题金额无法按行分摊")

  static let unusedFields = DiagnosticKind("W0929", "Fields that nothing uses", "未被使用的字段")
  static let sleeps = DiagnosticKind("W0930", "Days that are left out", "施行时间有空档")
  static let rowsNeverRead = DiagnosticKind("W0931", "Rows that no rule can read", "任何规则都读不到的行")

  /// What is probably not meant so.
  package static let lints: [DiagnosticKind] = ofRulebook + allowances + conditions

  private static let ofRulebook: [DiagnosticKind] = [
    ruleWithoutBasis, ruleWithoutTests, testsIncomplete, ruleWithoutBecause,
    ruleWithoutTitle, unused, worthMissing, unusedFields, sleeps, saysNothingOfIt,
    rowsNeverRead,
  ]
}

extension Diagnostic {
  static func ruleWithoutBasis(_ rule: CheckedRule) -> Diagnostic {
    Diagnostic(.ruleWithoutBasis, at: rule.idRange)
      .says(
        "the rule `\(rule.id)` does not say which article it rests on", "规则 `\(rule.id)` 没有写明依据"
      )
      .hint("write `basis \"…\" article \"…\"`", "请写 `依据 “…” 条款 “…”`")
  }

  static func ruleWithoutTests(_ rule: CheckedRule) -> Diagnostic {
    Diagnostic(.ruleWithoutTests, at: rule.idRange)
      .says("the rule `\(rule.id)` has no test", "规则 `\(rule.id)` 没有测试")
      .hint(
        "write `test \"…\" for \(rule.id)` with rows that it finds, clears and cannot decide",
        "请写 `测试 “…” 针对 \(rule.id)`，并包含有问题、无问题和无法判定的数据")
  }

  static func testsIncomplete(_ rule: CheckedRule, _ missing: [TestedOutcome]) -> Diagnostic {
    let english = missing.map(\.wording.english).joined(separator: ", ")
    let chinese = missing.map(\.wording.chinese).joined(separator: "、")
    return Diagnostic(.testsIncomplete, at: rule.idRange)
      .says(
        "no test of the rule `\(rule.id)` shows it \(english)", "规则 `\(rule.id)` 的测试缺少：\(chinese)")
  }

  static func ruleWithoutBecause(_ rule: CheckedRule) -> Diagnostic {
    Diagnostic(.ruleWithoutBecause, at: rule.idRange)
      .says(
        "the rule `\(rule.id)` has no sentence that tells the reader why",
        "规则 `\(rule.id)` 没有供阅读的说明"
      )
      .hint("write `because \"… {item} …\"`", "请写 `说明 “… {项目} …”`")
  }

  static func ruleWithoutTitle(_ rule: CheckedRule) -> Diagnostic {
    Diagnostic(.ruleWithoutTitle, at: rule.idRange)
      .says("the rule `\(rule.id)` has no title", "规则 `\(rule.id)` 没有名称")
      .hint("write it behind the id: `rule \(rule.id) \"…\"`", "请写在编号之后：`规则 \(rule.id) “…”`")
  }

  static func unused(_ names: Names, _ kind: Wording) -> Diagnostic {
    Diagnostic(.unused, at: names.range)
      .says(
        "the \(kind.english) `\(names.first)` is never used",
        "\(kind.chinese) `\(names.label(in: .chinese))` 未被使用")
  }

  /// - Parameter fields: at least one.
  static func unusedFields(_ fields: [Names], of record: Record) -> Diagnostic {
    let shown = fields.prefix(8)
    let rest = fields.count - shown.count
    let english = shown.map { "`\($0.first)`" }.joined(separator: ", ")
    let chinese = shown.map { "`\($0.label(in: .chinese))`" }.joined(separator: "、")
    return Diagnostic(.unusedFields, at: record.names.range)
      .says(
        "nothing uses of `\(record.names.first)`: \(english)"
          + (rest == 0 ? "" : " and \(rest) more"),
        "`\(record.names.label(in: .chinese))` 未被使用的字段：\(chinese)"
          + (rest == 0 ? "" : " 等 \(fields.count) 个")
      )
      .hint(
        "take them out, or write `allow W0929 for \(record.names.first) because \"…\"`",
        "请删去，或写 `允许 W0929 针对 \(record.names.label(in: .chinese)) 说明 “…”`")
  }

  /// - Parameter what: what is not in force in between, in words.
  static func sleeps(
    _ what: Wording, _ gap: Gap, at range: SourceRange, before: SourceRange?
  ) -> Diagnostic {
    Diagnostic(.sleeps, at: range)
      .says(
        "\(what.english) from \(gap.from.text) to \(gap.to.text)",
        "\(gap.from.text) 至 \(gap.to.text) \(what.chinese)"
      )
      .note("it ends here", "在此处结束", at: before)
      .hint(
        "let one begin on the day after the other ends, or allow it with the reason",
        "请使后者自前者结束的次日起施行；若属有意，请写 `允许` 并说明理由")
  }

  static func rowsNeverRead(_ table: CheckedTable, _ rows: [CheckedTable.Row]) -> Diagnostic {
    let places = rows.prefix(3).map { "`\($0.origin)`" }.joined(separator: ", ")
    return Diagnostic(.rowsNeverRead, at: table.names.range)
      .says(
        "no rule can read \(rows.count) of the rows of `\(table.names.first)`, such as "
          + "\(places): on their days no rule that reads the table is in force",
        "`\(table.names.label(in: .chinese))` 有 \(rows.count) 行任何规则都读不到，如 \(places)："
          + "其有效期内没有读取该表的规则施行")
  }

  static func worthMissing(_ rule: CheckedRule, _ record: Names) -> Diagnostic {
    Diagnostic(.worthMissing, at: rule.recover?.range ?? rule.idRange)
      .says(
        "the money of a finding of `\(rule.id)` is shared equally among its rows, since "
          + "`\(record.first)` does not say what a row is worth",
        "记录 `\(record.label(in: .chinese))` 没有计额字段，`\(rule.id)` 的问题金额将平均分摊到各行"
      )
      .note("write `worth` and the money field here", "请在此处写 `计额` 和金额字段", at: record.range)
  }
}

/// What a test can show of a rule.
enum TestedOutcome: CaseIterable {
  case fires, silent, undetermined

  var wording: Wording {
    switch self {
    case .fires: Wording(en: "fire", zh: "有问题")
    case .silent: Wording(en: "stay silent", zh: "无问题")
    case .undetermined: Wording(en: "stay undetermined", zh: "无法判定")
    }
  }
}
