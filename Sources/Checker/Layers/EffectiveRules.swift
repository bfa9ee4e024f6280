import Parser
import Source
import Values

/// The rules that are left when every layer has had its say.
struct EffectiveRules {
  /// In the order of their ids, and of their effective periods within one id.
  let rules: [Layered<RuleSyntax>]
  let disabled: [DisabledRule]

  init(_ declarations: LayeredDeclarations, in context: inout CheckContext) {
    var amending = RuleAmending()
    for index in 0..<declarations.layerCount {
      amending.apply(LayerChanges(declarations, of: LayerID(index)), in: &context)
    }
    rules = amending.versions.sorted { $0.key < $1.key }.flatMap { _, versions in
      versions.sorted { $0.syntax.period.start < $1.syntax.period.start }
    }
    disabled = amending.disabled.sorted { ($0.id, $0.layer.index) < ($1.id, $1.layer.index) }
  }
}

extension RuleSyntax {
  var period: EffectivePeriod { EffectivePeriod(effective) }
}

/// What one layer says about rules.
private struct LayerChanges {
  let layer: LayerID
  let rules: [RuleSyntax]
  let replacements: [RuleSyntax]
  let disables: [DisableSyntax]

  init(_ declarations: LayeredDeclarations, of layer: LayerID) {
    self.layer = layer
    rules = declarations.rules.filter { $0.layer == layer }.map(\.syntax)
    replacements = declarations.replacements.filter { $0.layer == layer }.map(\.syntax)
    disables = declarations.disables.filter { $0.layer == layer }.map(\.syntax)
  }
}

/// Rules by id while the layers are gone through from the base outwards.
private struct RuleAmending {
  var versions: [String: [Layered<RuleSyntax>]] = [:]
  var disabled: [DisabledRule] = []
  /// Which amendment of the layer at hand names an id.
  private var amendedHere: [String: SourceRange] = [:]
  private var disabledAt: [String: SourceRange] = [:]

  mutating func apply(_ changes: LayerChanges, in context: inout CheckContext) {
    amendedHere = [:]
    for disable in changes.disables { apply(disable, of: changes.layer, in: &context) }
    applyReplacements(changes, in: &context)
    for rule in changes.rules { add(rule, of: changes.layer, in: &context) }
  }

  private mutating func apply(
    _ disable: DisableSyntax, of layer: LayerID, in context: inout CheckContext
  ) {
    guard mayAmend(disable.rule, in: &context) else { return }
    versions[disable.rule.text] = nil
    disabledAt[disable.rule.text] = disable.rule.range
    disabled.append(
      DisabledRule(
        id: disable.rule.text, because: disable.because?.text, layer: layer, range: disable.range))
  }

  /// Several replacements of one id in one layer are its versions: all take the base's place.
  private mutating func applyReplacements(_ changes: LayerChanges, in context: inout CheckContext) {
    var replaced: Set<String> = []
    for rule in changes.replacements {
      if replaced.contains(rule.id.text) {
        add(rule, of: changes.layer, in: &context)
      } else if mayAmend(rule.id, in: &context) {
        replaced.insert(rule.id.text)
        versions[rule.id.text] = nil
        add(rule, of: changes.layer, in: &context)
      }
    }
  }

  /// Whether a lower layer has the rule and this layer has not amended it yet.
  private mutating func mayAmend(_ id: RuleIDSyntax, in context: inout CheckContext) -> Bool {
    if let first = amendedHere[id.text] {
      context.report(.amendedTwice(id.text, at: id.range, first: first))
      return false
    }
    amendedHere[id.text] = id.range
    if versions[id.text] != nil { return true }
    context.report(
      .amendsAbsentRule(
        id.text, at: id.range, disabledAt: disabledAt[id.text],
        similar: similarName(to: id.text, among: versions.keys)))
    return false
  }

  private mutating func add(_ rule: RuleSyntax, of layer: LayerID, in context: inout CheckContext) {
    let others = versions[rule.id.text, default: []]
    if rule.period.isEmpty {
      context.report(.endsBeforeStart(at: rule.effective?.range ?? rule.id.range))
    }
    if let other = others.first(where: { $0.syntax.period.overlaps(rule.period) }) {
      let isLower = other.layer != layer
      context.report(
        isLower
          ? .repeatsLowerRule(rule.id, first: other.syntax.id.range)
          : .duplicateRule(rule.id, first: other.syntax.id.range))
      return
    }
    versions[rule.id.text, default: []].append(Layered(syntax: rule, layer: layer))
  }
}
