import Source

extension DiagnosticKind {
  static let computedInCircle = DiagnosticKind(
    "E0520", .error, en: "Computed from itself", zh: "循环计算")
  static let deriveFromFindings = DiagnosticKind(
    "E0521", .error, en: "Derived from findings", zh: "不能由问题派生记录")

  static let computed: [DiagnosticKind] = [computedInCircle, deriveFromFindings]
}

extension Diagnostic {
  /// - Parameter circle: the members, the first once more at the end.
  static func computedInCircle(_ circle: [Names]) -> Diagnostic {
    let english = circle.map(\.first).joined(separator: " → ")
    let chinese = circle.map { $0.label(in: .chinese) }.joined(separator: " → ")
    return Diagnostic(
      .computedInCircle,
      Wording(
        en: "`\(circle[0].first)` is computed from itself: `\(english)`",
        zh: "`\(circle[0].label(in: .chinese))` 的计算依赖自身：`\(chinese)`"),
      at: circle[0].range,
      notes: circle.dropFirst().dropLast().map { member in
        Diagnostic.Note(
          Wording(
            en: "by way of `\(member.first)`", zh: "经由 `\(member.label(in: .chinese))`"),
          at: member.range)
      },
      hint: Wording(
        en: "compute one of them from columns of the file alone", zh: "请让其中之一只由数据文件的列算出"))
  }

  static func computedTooDeep(_ names: Names, limit: Int) -> Diagnostic {
    Diagnostic(
      .computedInCircle,
      Wording(
        en: "`\(names.first)` stands at the end of more than \(limit) computations in a row",
        zh: "`\(names.label(in: .chinese))` 之前的连续计算超过 \(limit) 层"),
      at: names.range)
  }

  static func deriveFromFindings(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .deriveFromFindings,
      Wording(
        en: "records cannot be derived from findings", zh: "不能由问题派生记录"),
      at: range,
      hint: Wording(
        en: "count and total findings in a `grade`, or write a rule `for each finding`",
        zh: "请在 `分级` 中对问题计数和合计，或以问题为对象编写规则"))
  }
}
