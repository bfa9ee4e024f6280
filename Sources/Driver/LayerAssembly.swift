package import Checker
import Parser
package import Source

/// How the layers of a rulebook are read: the driver itself opens no files.
package struct RulebookReading {
  /// The `.guiju` files of a folder and below it, in the order of their paths; nil where there is
  /// no such folder.
  package let readFolder: (String) -> [SourceFile]?
  /// The bytes of a list or table file; nil where it cannot be read.
  package let readFile: (String) -> [UInt8]?

  package init(
    readFolder: @escaping (String) -> [SourceFile]?, readFile: @escaping (String) -> [UInt8]?
  ) {
    self.readFolder = readFolder
    self.readFile = readFile
  }
}

/// Reads the rulebook in a folder and all that it extends, parses them and loads their list and
/// table files.
/// - Returns: nil where the folder itself cannot be read.
package func assembleRulebook(
  at folder: String, reading: RulebookReading
) -> (sources: RulebookSources, diagnostics: [Diagnostic])? {
  var chain = LayerChain(reading: reading)
  guard chain.add(folder) else { return nil }
  while let parent = chain.parentOfLast {
    if !chain.addParent(parent) { break }
  }
  return (chain.sources, chain.diagnostics)
}

/// How many rulebooks may extend one another: national, province, city and some to spare.
private let layerLimit = 16
/// How many files one rulebook may have; more show that another folder was meant.
private let filesMax = 2_000

/// The layers read so far, the outermost first.
private struct LayerChain {
  let reading: RulebookReading
  private var files: [SourceFile] = []
  private var layers: [LayerSources] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(reading: RulebookReading) {
    self.reading = reading
  }

  /// The path behind `extends` of the rulebook read last.
  var parentOfLast: TextSyntax? {
    layers.last?.syntax.lazy.flatMap(\.declarations).compactMap(\.header?.extends).first
  }

  mutating func add(_ folder: String) -> Bool {
    guard let read = reading.readFolder(folder) else { return false }
    var ids: [FileID] = []
    var syntax: [FileSyntax] = []
    for file in read.prefix(filesMax) {
      let id = FileID(files.count)
      let (parsed, found) = parse(file, id)
      files.append(file)
      ids.append(id)
      syntax.append(parsed)
      diagnostics += found
    }
    if read.count > filesMax, let first = ids.first {
      let place = SourceRange(file: first, start: 0, end: 0)
      diagnostics.append(.tooManyFiles(read.count, filesMax, at: place))
    }
    layers.append(LayerSources(path: folder, files: ids, syntax: syntax))
    return true
  }

  /// - Returns: whether the chain may go on.
  mutating func addParent(_ parent: TextSyntax) -> Bool {
    guard let last = layers.last else { return false }
    let folder = joinedPath(last.path, parent.text)
    if layers.contains(where: { normalizedPath($0.path) == folder }) {
      diagnostics.append(.extendsItself(folder, at: parent.range))
      return false
    }
    if layers.count >= layerLimit {
      diagnostics.append(.tooManyLayers(layerLimit, at: parent.range))
      return false
    }
    if add(folder) { return true }
    diagnostics.append(.baseNotFound(folder, at: parent.range))
    return false
  }

  var sources: RulebookSources {
    var sources = RulebookSources(files: files, layers: layers.reversed())
    for resource in resourcePaths(of: sources.layers) {
      let folder = sources.layers[resource.layer.index].path
      sources.resources[resource] = reading.readFile(joinedPath(folder, resource.path))
    }
    return sources
  }
}
