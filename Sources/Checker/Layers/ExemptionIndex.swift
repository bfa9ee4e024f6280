import Lexer
import Parser
import Source

/// The `exempt` declarations by what they apply to: categories under one spelling, and rule ids.
struct ExemptionIndex {
  private var byCategory: [String: [LayeredExempt]] = [:]
  private var byRule: [String: [LayeredExempt]] = [:]
  private let categories: CategoryNames

  init(
    _ declarations: LayeredDeclarations, _ rules: [Layered<RuleSyntax>],
    in context: inout CheckContext
  ) {
    categories = CategoryNames(in: context.environment)
    let ids = Set(rules.map(\.syntax.id.text))
    let disabled = Set(declarations.disables.map(\.syntax.rule.text))
    let names = categories
    let used = Set(rules.compactMap { rule in rule.syntax.category.map { names.first($0.text) } })
    for exempt in declarations.exempts {
      let layered = LayeredExempt(exempt.syntax, layer: exempt.layer)
      switch exempt.syntax.target {
      case .category(let name):
        let category = categories.first(name.text)
        if !used.contains(category) {
          context.report(
            .exemptsEmptyCategory(name, similar: similarName(to: name.text, among: used)))
        }
        byCategory[category, default: []].append(layered)
      case .rules(let named):
        for id in named {
          if !ids.contains(id.text) && !disabled.contains(id.text) {
            context.report(.exemptsAbsentRule(id, similar: similarName(to: id.text, among: ids)))
          }
          byRule[id.text, default: []].append(layered)
        }
      }
    }
  }

  /// Those that apply to a rule, in the order of the layers and the text.
  func exemptions(for rule: RuleSyntax) -> [LayeredExempt] {
    let ofCategory = rule.category.flatMap { byCategory[categories.first($0.text)] } ?? []
    return ofCategory + (byRule[rule.id.text] ?? [])
  }
}

/// The names of categories: members of the choice `category` under all their spellings, or any
/// name where no such choice is declared.
struct CategoryNames {
  private let firstNames: [String: String]
  /// Whether a choice says which categories there are.
  let isDeclared: Bool

  init(in environment: Environment) {
    var names: [String: String] = [:]
    if let choice = environment.categoryChoice {
      for member in environment[choice].members {
        for name in member.names.all { names[name] = member.names.first }
      }
    }
    firstNames = names
    isDeclared = environment.categoryChoice != nil
  }

  /// The member's first name; what is no member stands for itself.
  func first(_ name: String) -> String { firstNames[name] ?? name }

  func contains(_ name: String) -> Bool { firstNames[name] != nil }

  var all: [String] { firstNames.keys.sorted() }
}
