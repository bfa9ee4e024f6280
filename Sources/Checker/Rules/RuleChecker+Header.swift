import Mistakes
import Parser
import Source
import Values

/// What a rule says of itself.
extension RuleChecker {
  mutating func checkHeader(of rule: inout CheckedRule) {
    rule.title = syntax.title?.text
    rule.basis = syntax.basis.map {
      Basis(instrument: $0.instrument.text, article: $0.article?.text)
    }
    rule.category = syntax.category.flatMap { checkCategory($0) }
    rule.stages = syntax.stages.map(\.stage)
    rule.effectiveFrom = syntax.effective?.from
    rule.effectiveTo = syntax.effective?.to
    if let effective = syntax.effective { checkEffective(effective, of: &rule) }
    if let candidates = syntax.candidates { rule.clauseRanges.candidates = candidates.range }
    if let target = syntax.flag?.what.range { rule.clauseRanges.target = target }
    rule.points = syntax.points.flatMap { checkPoints($0) }
    if let certainty = syntax.certainty { rule.certainty = checkCertainty(certainty) }
  }

  /// Without a date of the candidates nobody could tell whether the rule is in force for them.
  private mutating func checkEffective(_ effective: EffectiveSyntax, of rule: inout CheckedRule) {
    rule.clauseRanges.effective = effective.range
    let record = rule.candidates.record
    if environment.dateType(of: record) == nil {
      expressions.report(.effectiveWithoutDate(expressions.recordName(record), at: effective.range))
    }
  }

  private mutating func checkCategory(_ name: Name) -> String? {
    guard let choice = environment.categoryChoice else { return name.text }
    let members = environment[choice].members.map(\.names)
    if let member = members.first(where: { $0.all.contains(name.text) }) { return member.first }
    expressions.report(.unknownCategory(name, suggestion: expressions.suggest(name, members)))
    return nil
  }

  private mutating func checkPoints(_ points: ExprSyntax) -> Exact? {
    if case .number(let digits, let unit) = points.unwrapped.kind, unit.isPlain {
      return Exact(digits)
    }
    if case .invalid = points.unwrapped.kind { return nil }
    expressions.report(.pointsForm(at: points.range))
    return nil
  }

  private mutating func checkCertainty(_ certainty: CertaintySyntax) -> CheckedRule.Certainty {
    switch certainty {
    case .violation: return .violation
    case .suspicion: return .suspicion
    case .expression(let syntax):
      let value = within(scope) { $0.check(syntax) }
      if value.isUnknown { return .suspicion }
      guard let members = expressions.memberNames(of: value.type),
        let violation = place(of: ["violation", "明确违规"], among: members),
        let suspicion = place(of: ["suspicion", "疑似违规"], among: members)
      else {
        expressions.report(.certaintyForm(expressions.originNote(value), at: syntax.range))
        return .suspicion
      }
      return .expression(value, violation: violation, suspicion: suspicion)
    }
  }

  private func place(of spellings: [String], among members: [Names]) -> Int? {
    members.firstIndex { names in spellings.contains { names.all.contains($0) } }
  }
}
