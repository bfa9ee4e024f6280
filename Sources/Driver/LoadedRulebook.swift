package import Checker
package import Lints
package import Source
import Values

/// A rulebook with all its layers: loaded, checked, and looked at for lints.
package struct LoadedRulebook: Sendable {
  /// To be used only where no diagnostic is an error: see `ready`.
  package let rulebook: CheckedRulebook
  package let sources: RulebookSources
  package let sourceMap: SourceMap
  /// What a reader should see, each thing once; nothing that only follows from something else.
  package let diagnostics: [Diagnostic]
  /// Lints that the rulebook allows.
  package let silenced: [SilencedLint]

  /// Loads the rulebook in a folder.
  /// - Returns: nil where the folder cannot be read.
  package init?(at folder: String, reading: RulebookReading) {
    guard let (sources, found) = assembleRulebook(at: folder, reading: reading) else { return nil }
    self.init(sources, found: found)
  }

  /// Checks a rulebook whose text is parsed already.
  /// - Parameter found: what reading the text found.
  package init(_ sources: RulebookSources, found: [Diagnostic]) {
    let checked = check(sources)
    let told = withoutConsequences(found, linted(checked, of: sources), in: sources.files)
    rulebook = checked.rulebook
    self.sources = sources
    sourceMap = SourceMap(sources.files)
    (diagnostics, silenced) = allowing(told, in: sources)
  }

  /// Whether there is a rule, in any version, with this id.
  package func hasRule(_ id: String) -> Bool { rulebook.rules.contains { $0.id == id } }
}

extension LoadedRulebook {
  /// Of each layer, base first, the digest of its rulebook files and of the lists and tables that it
  /// reads: names and bytes, in the order of the names.
  package var layerDigests: [String] {
    sources.layers.indices.map { index in
      let layer = sources.layers[index]
      let texts = layer.files.map { id in
        let file = sources.files[Int(id.index)]
        return (name: name(of: file.path, in: layer.path), bytes: file.bytes)
      }
      let resources = sources.resources.filter { $0.key.layer.index == index }
        .map { (name: $0.key.path, bytes: $0.value) }
      return digest(of: texts + resources)
    }
  }
}

private func name(of path: String, in folder: String) -> String {
  path.hasPrefix(folder) ? String(path.dropFirst(folder.count).drop { $0 == "/" }) : path
}

private func digest(of files: [(name: String, bytes: [UInt8])]) -> String {
  var sha = SHA256()
  for file in files.sorted(by: { $0.name < $1.name }) {
    sha.update(Array("\(file.name)\u{0}\(file.bytes.count)\u{0}".utf8))
    sha.update(file.bytes)
  }
  return sha.hexText
}
