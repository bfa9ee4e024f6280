import Checker
import Lints
import Parser
import Report
import Source
import Values

/// A rulebook with all its layers, read from files and checked.
struct LoadedRulebook {
  let rulebook: CheckedRulebook
  let sources: RulebookSources
  let sourceMap: SourceMap
  let diagnostics: [Diagnostic]
  /// Lints that the rulebook allows.
  let silenced: [SilencedLint]
}

/// Reads and checks a rulebook: a folder with all `.guiju` files below it, or a single file.
func loadRulebook(at path: String) throws(FileError) -> LoadedRulebook {
  let entrance = try RulebookEntrance(path: path)
  guard let (sources, found) = assembleRulebook(at: entrance.folder, reading: entrance.reading)
  else { throw FileError(.notThere, path: path) }
  let checked = check(sources)
  let (left, silenced) = allowing(
    withoutConsequences(found, linted(checked, of: sources), in: sources.files), in: sources)
  return LoadedRulebook(
    rulebook: checked.rulebook, sources: sources, sourceMap: SourceMap(sources.files),
    diagnostics: left, silenced: silenced)
}

/// What a rulebook's path on the command line stands for.
private struct RulebookEntrance {
  let folder: String
  /// The one file that the path names; nothing for a folder.
  let file: SourceFile?

  init(path: String) throws(FileError) {
    switch PathKind(ofPath: path) {
    case .nothing: throw FileError(.notThere, path: path)
    case .file:
      folder = parentFolder(of: path)
      file = SourceFile(path: path, bytes: try readBytes(atPath: path))
    case .folder:
      folder = path
      file = nil
      // Once more by `reading`, which cannot say what is wrong.
      let files = try readSources(below: path)
      if files.isEmpty { throw FileError(.notThere, path: CLI.path(path, "rulebook.guiju")) }
    }
  }

  var reading: RulebookReading {
    RulebookReading(
      readFolder: { folder in
        if let file, folder == self.folder { return [file] }
        guard let files = try? readSources(below: folder), !files.isEmpty else { return nil }
        return files
      },
      readFile: { try? readBytes(atPath: $0) })
  }
}

private func readSources(below folder: String) throws(FileError) -> [SourceFile] {
  let paths = try filePaths(below: folder) { $0.hasSuffix(".guiju") }
  var files: [SourceFile] = []
  for path in paths {
    files.append(SourceFile(path: path, bytes: try readBytes(atPath: path)))
  }
  return files
}

private func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

extension LoadedRulebook {
  /// Of each layer, base first, the digest of its rulebook files and of the lists and tables that it
  /// reads: names and bytes, in the order of the names.
  var layerDigests: [String] {
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
