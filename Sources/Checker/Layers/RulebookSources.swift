package import Parser
package import Source

/// The parsed text and the files of a whole rulebook, all layers of it; what `check` takes.
package struct RulebookSources: Sendable {
  /// Every rulebook file of every layer; a `FileID` is an index into it.
  package var files: [SourceFile]
  /// Base first.
  package var layers: [LayerSources]
  /// The bytes of the list and table files that could be read.
  package var resources: [ResourcePath: [UInt8]]

  package init(
    files: [SourceFile], layers: [LayerSources], resources: [ResourcePath: [UInt8]] = [:]
  ) {
    self.files = files
    self.layers = layers
    self.resources = resources
  }
}

/// One rulebook of the chain, parsed.
package struct LayerSources: Sendable {
  /// The folder of the rulebook.
  package let path: String
  package let files: [FileID]
  /// One for each of `files`.
  package let syntax: [FileSyntax]

  package init(path: String, files: [FileID], syntax: [FileSyntax]) {
    self.path = path
    self.files = files
    self.syntax = syntax
  }
}

/// A list or table file by the path that the rulebook gives, seen from its layer's folder.
package struct ResourcePath: Hashable, Sendable {
  package let layer: LayerID
  package let path: String
}

/// The list and table files that the layers name, each once, in the order of the text.
package func resourcePaths(of layers: [LayerSources]) -> [ResourcePath] {
  var seen: Set<ResourcePath> = []
  var paths: [ResourcePath] = []
  for (index, layer) in layers.enumerated() {
    // An array first: with `lazy` the optimiser of Swift 6.3.1 fails on this loop.
    for path in layer.syntax.flatMap(\.declarations).compactMap(\.resourcePath) {
      let resource = ResourcePath(layer: LayerID(index), path: path)
      if seen.insert(resource).inserted { paths.append(resource) }
    }
  }
  return paths
}

extension DeclarationSyntax {
  /// The file that a list, a table or an amendment of one is read from.
  fileprivate var resourcePath: String? {
    switch self {
    case .list(let list): list.filePath
    case .table(let table): table.filePath
    case .amend(let amendment): amendment.filePath
    case .rulebook, .choice, .record, .parameter, .define, .rule, .exempt, .dismiss, .grade, .set,
      .disable, .replace, .allow, .test:
      nil
    }
  }

  /// The rulebook's header.
  package var header: RulebookSyntax? {
    if case .rulebook(let header) = self { header } else { nil }
  }
}

extension ListSyntax {
  fileprivate var filePath: String? { path(of: source) }
}

extension TableSyntax {
  fileprivate var filePath: String? { path(of: source) }
}

extension AmendSyntax {
  fileprivate var filePath: String? {
    switch what {
    case .table(_, let source): path(of: source)
    case .list(_, let source): path(of: source)
    }
  }
}

// Not inlined: the optimizer of Swift 6.3.1 fails on these switches inside the loop above.
@inline(never)
private func path(of source: ListSyntax.Source) -> String? {
  if case .file(let file) = source { file.path.text } else { nil }
}

@inline(never)
private func path(of source: TableSyntax.Source) -> String? {
  if case .file(let file) = source { file.path.text } else { nil }
}
