package import Checker
import Lexer
import Parser
package import Source

/// A lint that the rulebook says is meant to be so.
package struct SilencedLint: Hashable, Sendable {
  package let lint: Diagnostic
  /// What the rulebook gives as its reason.
  package let reason: String
}

/// What is left of everything that was found when each `allow` has had its say: an `allow` silences
/// lints of its own rulebook that stand in one of the declarations that it names. What silences
/// nothing is itself a lint, once the rulebook has no error that may hide others.
package func allowing(
  _ diagnostics: [Diagnostic], in sources: RulebookSources
) -> (diagnostics: [Diagnostic], silenced: [SilencedLint]) {
  var allowances = Allowances(sources)
  if allowances.isEmpty { return (diagnostics, []) }
  var (kept, silenced) = allowances.sorting(diagnostics)
  if !kept.contains(where: { $0.kind.severity == .error }) {
    let (idle, allowedIdle) = allowances.sorting(allowances.idle(apartFrom: .allowsNothing))
    kept += idle + allowances.idle(of: .allowsNothing)
    silenced += allowedIdle
  }
  return (kept, silenced)
}

/// All that every layer allows, and what of it was of use.
private struct Allowances {
  private var allows: [Layered<AllowSyntax>] = []
  private let topLayer: LayerID
  private var layerOfFile: [Int32: LayerID] = [:]
  private let declarations: DeclarationPlaces
  /// Places of codes and of subjects that silenced something.
  private var used: Set<SourceRange> = []

  init(_ sources: RulebookSources) {
    topLayer = LayerID(sources.layers.count - 1)
    for (index, layer) in sources.layers.enumerated() {
      let layerID = LayerID(index)
      for file in layer.files { layerOfFile[file.index] = layerID }
      for case .allow(let allow) in layer.syntax.flatMap(\.declarations) {
        allows.append(Layered(syntax: allow, layer: layerID))
      }
    }
    declarations = DeclarationPlaces(allows.isEmpty ? [] : sources.layers.flatMap(\.syntax))
  }

  var isEmpty: Bool { allows.isEmpty }

  mutating func sorting(
    _ diagnostics: [Diagnostic]
  ) -> (kept: [Diagnostic], silenced: [SilencedLint]) {
    var kept: [Diagnostic] = []
    var silenced: [SilencedLint] = []
    for diagnostic in diagnostics {
      if let reason = reason(for: diagnostic) {
        silenced.append(SilencedLint(lint: diagnostic, reason: reason))
      } else {
        kept.append(diagnostic)
      }
    }
    return (kept, silenced)
  }

  private mutating func reason(for lint: Diagnostic) -> String? {
    guard lint.kind.severity == .warning else { return nil }
    let layer = layerOfFile[lint.range.file.index]
    let names = declarations.names(around: lint.range)
    for allow in allows where allow.layer == layer {
      guard let code = allow.syntax.codes.first(where: { $0.text == lint.kind.code }),
        let because = allow.syntax.because
      else { continue }
      let subject = allow.syntax.subjects.first { names.contains($0.text) }
      if subject == nil && !allow.syntax.subjects.isEmpty { continue }
      used.insert(code.range)
      if let subject { used.insert(subject.range) }
      return because.text
    }
    return nil
  }

  func idle(apartFrom kind: DiagnosticKind) -> [Diagnostic] {
    idle { $0 != kind.code }
  }

  func idle(of kind: DiagnosticKind) -> [Diagnostic] {
    idle { $0 == kind.code }
  }

  /// The codes that silence nothing, and beside codes that do, the names.
  private func idle(_ isAsked: (String) -> Bool) -> [Diagnostic] {
    let lints = Set(DiagnosticKind.allLints.map(\.code))
    return allows.filter { $0.layer == topLayer && $0.syntax.because != nil }.flatMap { allow in
      let codes = allow.syntax.codes.filter { isAsked($0.text) && lints.contains($0.text) }
      let idle = codes.filter { !used.contains($0.range) }
      if !idle.isEmpty || codes.isEmpty {
        return idle.map { Diagnostic.allowsNothing($0.text, at: $0.range) }
      }
      let names = allow.syntax.subjects.filter { !used.contains($0.range) }
      return names.map { Diagnostic.allowsNothing($0.text, at: $0.range) }
    }
  }
}

/// Which declaration a place is in.
private struct DeclarationPlaces {
  /// By file, in the order of the text.
  private var byFile: [Int32: [DeclarationSyntax]] = [:]

  init(_ files: [FileSyntax]) {
    for declaration in files.flatMap(\.declarations) {
      byFile[declaration.range.file.index, default: []].append(declaration)
    }
  }

  func names(around range: SourceRange) -> Set<String> {
    guard let all = byFile[range.file.index] else { return [] }
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start <= range.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, range.start < all[low - 1].range.end else { return [] }
    return Set(all[low - 1].subjects.map(\.text))
  }
}

extension DeclarationSyntax {
  /// What an `allow` may name to speak of this declaration.
  var subjects: [Name] {
    switch self {
    case .rulebook, .dismiss, .allow: []
    case .choice(let choice): choice.names
    case .record(let record): record.names
    case .list(let list): list.names
    case .table(let table): table.names
    case .parameter(let parameter): parameter.names
    case .define(let define): define.names
    case .grade(let grade): grade.names
    case .rule(let rule), .replace(let rule): [rule.id.asName]
    case .set(let set): [set.parameter]
    case .disable(let disable): [disable.rule.asName]
    case .test(let test): [test.subject.asName]
    case .exempt(let exempt):
      switch exempt.target {
      case .category(let name): [name]
      case .rules(let rules): rules.map(\.asName)
      }
    case .amend(let amend):
      switch amend.what {
      case .table(let name, _), .list(let name, _): [name]
      }
    }
  }
}

extension RuleIDSyntax {
  fileprivate var asName: Name { Name(text, at: range) }
}

/// Reports what an `allow` says of codes and names that there are not.
func checkAllowances(of sources: RulebookSources, in context: inout CheckContext) {
  let declarations = sources.layers.flatMap(\.syntax).flatMap(\.declarations)
  let allows = declarations.compactMap { declaration -> AllowSyntax? in
    if case .allow(let allow) = declaration { allow } else { nil }
  }
  if allows.isEmpty { return }
  let known = Set(declarations.flatMap(\.subjects).map(\.text))
  for allow in allows {
    for code in allow.codes { checkCode(code, in: &context) }
    for subject in allow.subjects where !known.contains(subject.text) {
      context.report(
        .allowsForAbsent(
          subject.text, at: subject.range, similar: similarName(to: subject.text, among: known)))
    }
  }
}

private func checkCode(_ code: RuleIDSyntax, in context: inout CheckContext) {
  let lints = DiagnosticKind.allLints.map(\.code)
  if lints.contains(code.text) { return }
  let similar = similarName(to: code.text, among: lints)
  context.report(.notALint(code.text, at: code.range, similar: similar))
}

extension DiagnosticKind {
  /// All lints that checking a rulebook can give.
  package static let allLints: [DiagnosticKind] = (lexer + parser + checker + lints).filter {
    $0.severity == .warning
  }
}
