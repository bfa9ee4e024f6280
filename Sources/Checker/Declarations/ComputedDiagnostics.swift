import Source

extension DiagnosticKind {
  static let computedInCircle = DiagnosticKind("E0520", "Computed from itself", "循环计算")
  static let deriveFromFindings = DiagnosticKind("E0521", "Derived from findings", "不能由问题派生记录")

  static let computed: [DiagnosticKind] = [computedInCircle, deriveFromFindings]
}

extension Diagnostic {
  /// - Parameter circle: the members, the first once more at the end.
  static func computedInCircle(_ circle: [Names]) -> Diagnostic {
    let english = circle.map(\.first).joined(separator: " → ")
    let chinese = circle.map { $0.label(in: .chinese) }.joined(separator: " → ")
    return Diagnostic(.computedInCircle, at: circle[0].range)
      .says(
        "`\(circle[0].first)` is computed from itself: `\(english)`",
        "`\(circle[0].label(in: .chinese))` 的计算依赖自身：`\(chinese)`"
      )
      .notes(
        circle.dropFirst().dropLast().map { member in
          Diagnostic.Note(
            "by way of `\(member.first)`", "经由 `\(member.label(in: .chinese))`", at: member.range)
        }
      )
      .hint("compute one of them from columns of the file alone", "请让其中之一只由数据文件的列算出")
  }

  static func computedTooDeep(_ names: Names, limit: Int) -> Diagnostic {
    Diagnostic(.computedInCircle, at: names.range)
      .says(
        "`\(names.first)` stands at the end of more than \(limit) computations in a row",
        "`\(names.label(in: .chinese))` 之前的连续计算超过 \(limit) 层")
  }

  static func deriveFromFindings(at range: SourceRange) -> Diagnostic {
    Diagnostic(.deriveFromFindings, at: range)
      .says("records cannot be derived from findings", "不能由问题派生记录")
      .hint(
        "count and total findings in a `grade`, or write a rule `for each finding`",
        "请在 `分级` 中对问题计数和合计，或以问题为对象编写规则")
  }
}
