import Driver
import Source

/// Reads and checks a rulebook: a folder with all `.guiju` files below it, or a single file.
func loadRulebook(at path: String) throws(FileError) -> LoadedRulebook {
  let entrance = try RulebookEntrance(path: path)
  guard let loaded = LoadedRulebook(at: entrance.folder, reading: entrance.reading) else {
    throw FileError(.notThere, path: path)
  }
  return loaded
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
