import FoundationEssentials
package import Report

/// Where the results of a run go: the files appear all at once, or not at all.
///
/// They are written into a hidden folder beside the target, which then takes the target's name. A
/// target that is there already is replaced only if it holds nothing but results of a run.
package struct OutputFolder: Sendable {
  private let target: String
  private let parent: String
  private let name: String

  /// - Parameter replaceable: the names of files that may be replaced.
  /// - Throws: when something else is there.
  package init(path: String, replacing replaceable: [String]) throws(FileError) {
    target = absolutePath(path)
    let parts = target.split(separator: "/")
    name = String(parts.last ?? "")
    parent = "/" + parts.dropLast().joined(separator: "/")
    switch PathKind(ofPath: target) {
    case .nothing: break
    case .file: throw FileError(.notAFolder, path: path)
    case .folder:
      let names = try readNames(inFolder: target)
      if let other = names.first(where: { !replaceable.contains($0) }) {
        throw FileError(.holdsOtherFiles(other), path: path)
      }
    }
    if name.isEmpty { throw FileError(.alreadyThere, path: path) }
  }

  package func write(_ files: [OutputFile]) throws(FileError) {
    let staging = beside("new")
    do {
      try makeFolder(staging)
      for file in files {
        try Data(file.text.utf8).write(to: URL(filePath: CLI.path(staging, file.name)))
      }
      try putInPlace(staging)
    } catch {
      try? FileManager.default.removeItem(atPath: staging)
      throw FileError(error, path: target)
    }
  }

  private func beside(_ role: String) -> String {
    CLI.path(parent, ".\(name).guiju-\(role)-\(ProcessInfo.processInfo.processIdentifier)")
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The old folder steps aside first, and comes back when the new one cannot take its place.
  private func putInPlace(_ staging: String) throws {
    let files = FileManager.default
    guard case .folder = PathKind(ofPath: target) else {
      return try files.moveItem(atPath: staging, toPath: target)
    }
    let old = beside("old")
    try files.moveItem(atPath: target, toPath: old)
    do {
      try files.moveItem(atPath: staging, toPath: target)
    } catch {
      try? files.moveItem(atPath: old, toPath: target)
      throw error
    }
    try? files.removeItem(atPath: old)
  }
}

/// Seen from the root, without `.` and `..`.
func absolutePath(_ path: String) -> String {
  let full =
    path.hasPrefix("/") ? path : CLI.path(FileManager.default.currentDirectoryPath, path)
  var parts: [Substring] = []
  for part in full.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}
