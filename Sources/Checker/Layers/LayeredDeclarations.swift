package import Parser
import Source

/// A declaration with the layer that it stands in.
package struct Layered<Syntax: Sendable>: Sendable {
  package let syntax: Syntax
  package let layer: LayerID

  package init(syntax: Syntax, layer: LayerID) {
    self.syntax = syntax
    self.layer = layer
  }
}

/// What all layers declare, sorted by kind; within a kind base first, in the order of the text.
package struct LayeredDeclarations: Sendable {
  private(set) var layerCount = 0
  package private(set) var choices: [Layered<ChoiceSyntax>] = []
  package private(set) var records: [Layered<RecordSyntax>] = []
  package private(set) var lists: [Layered<ListSyntax>] = []
  package private(set) var tables: [Layered<TableSyntax>] = []
  package private(set) var parameters: [Layered<ParameterSyntax>] = []
  package private(set) var defines: [Layered<DefineSyntax>] = []
  package private(set) var rules: [Layered<RuleSyntax>] = []
  package private(set) var exempts: [Layered<ExemptSyntax>] = []
  package private(set) var dismissals: [Layered<DismissSyntax>] = []
  package private(set) var grades: [Layered<GradeSyntax>] = []
  package private(set) var sets: [Layered<SetSyntax>] = []
  package private(set) var disables: [Layered<DisableSyntax>] = []
  package private(set) var replacements: [Layered<RuleSyntax>] = []
  package private(set) var amendments: [Layered<AmendSyntax>] = []
  package private(set) var tests: [Layered<TestSyntax>] = []

  init(_ layers: [LayerSources]) {
    layerCount = layers.count
    for (index, layer) in layers.enumerated() {
      for file in layer.syntax {
        for declaration in file.declarations { add(declaration, of: LayerID(index)) }
      }
    }
  }

  /// The outermost rulebook: the one that was asked for.
  package var topLayer: LayerID { LayerID(layerCount - 1) }

  private mutating func add(_ declaration: DeclarationSyntax, of layer: LayerID) {
    switch declaration {
    case .rulebook, .allow: break
    case .choice(let syntax): choices.append(Layered(syntax: syntax, layer: layer))
    case .record(let syntax): records.append(Layered(syntax: syntax, layer: layer))
    case .list(let syntax): lists.append(Layered(syntax: syntax, layer: layer))
    case .table(let syntax): tables.append(Layered(syntax: syntax, layer: layer))
    case .parameter(let syntax): parameters.append(Layered(syntax: syntax, layer: layer))
    case .define(let syntax): defines.append(Layered(syntax: syntax, layer: layer))
    case .rule(let syntax): rules.append(Layered(syntax: syntax, layer: layer))
    case .exempt(let syntax): exempts.append(Layered(syntax: syntax, layer: layer))
    case .dismiss(let syntax): dismissals.append(Layered(syntax: syntax, layer: layer))
    case .grade(let syntax): grades.append(Layered(syntax: syntax, layer: layer))
    case .set(let syntax): sets.append(Layered(syntax: syntax, layer: layer))
    case .disable(let syntax): disables.append(Layered(syntax: syntax, layer: layer))
    case .replace(let syntax): replacements.append(Layered(syntax: syntax, layer: layer))
    case .amend(let syntax): amendments.append(Layered(syntax: syntax, layer: layer))
    case .test(let syntax): tests.append(Layered(syntax: syntax, layer: layer))
    }
  }
}
