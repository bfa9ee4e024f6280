import Parser
import Source

/// Checks a `grade`: its values one after the other, then the steps that use them.
struct GradeChecker {
  private let syntax: GradeSyntax
  private let layer: LayerID
  private(set) var expressions: ExpressionChecker
  private var scope: NameScope

  init(_ syntax: GradeSyntax, layer: LayerID, _ environment: Environment) {
    self.syntax = syntax
    self.layer = layer
    scope = NameScope(own: .record(BindingID(0)))
    expressions = ExpressionChecker(environment, scope: scope)
  }

  /// Nothing where something in it is wrong.
  mutating func check() -> Grade? {
    guard let first = syntax.names.first,
      let record = expressions.record(named: syntax.record)
    else { return nil }
    let binding = expressions.bind(record, alias: nil)
    expressions.speak(of: binding, alias: nil, in: &scope)
    let gives = syntax.gives.compactMap { checkGive($0) }
    checkOrder()
    let steps = syntax.steps.compactMap { checkStep($0) }
    guard expressions.diagnostics.isEmpty else { return nil }
    return Grade(
      names: Names(syntax.names.map(\.text), at: first.range), layer: layer, range: syntax.range,
      record: record, bindings: expressions.bindings, gives: gives, steps: steps)
  }

  private mutating func checkGive(_ give: GiveSyntax) -> Grade.Give? {
    guard let first = give.names.first else { return nil }
    let value = expressions.within(scope) { $0.check(give.value) }
    let names = Names(give.names.map(\.text), at: first.range)
    scope.gives.append(GivenName(names: names, type: value.type))
    return Grade.Give(names: names, value: value)
  }

  private mutating func checkStep(_ step: GradeSyntax.Step) -> Grade.Step? {
    guard let first = step.names.first else { return nil }
    let conditions = expressions.within(scope) { $0.checkConditions(step.condition ?? []) }
    return Grade.Step(
      names: Names(step.names.map(\.text), at: first.range), conditions: conditions,
      range: step.range)
  }

  /// `otherwise` stands last, and each grade once.
  private mutating func checkOrder() {
    var seen: [String: SourceRange] = [:]
    for (index, step) in syntax.steps.enumerated() {
      if step.condition == nil, index + 1 < syntax.steps.count {
        expressions.report(.gradeAfterOtherwise(at: syntax.steps[index + 1].range))
      }
      for name in step.names {
        if let first = seen[name.text] {
          expressions.report(.gradeTwice(name, first: first))
        } else {
          seen[name.text] = name.range
        }
      }
    }
  }
}
