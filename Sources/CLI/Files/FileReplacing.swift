import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts other bytes in place of a file's, at once or not at all: the old text stays until the new one
/// is whole. The file keeps its permissions; a link goes on leading to it.
func replaceFile(at path: String, with bytes: [UInt8]) throws(FileError) {
  let target = URL(filePath: path).resolvingSymlinksInPath()
  let folder = target.deletingLastPathComponent().path
  let staging = CLI.path(
    folder,
    ".\(target.lastPathComponent).guiju-new-\(ProcessInfo.processInfo.processIdentifier)")
  do {
    let mode = try permissions(ofFile: target.path, named: path)
    try Data(bytes).write(to: URL(filePath: staging))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: staging)
  } catch {
    try? FileManager.default.removeItem(atPath: staging)
    if let error = error as? FileError { throw error }
    throw FileError(error, path: path)
  }
  if unsafe rename(staging, target.path) != 0 {
    try? FileManager.default.removeItem(atPath: staging)
    throw FileError(.notAllowed, path: path)
  }
}

/// A file that its owner may not write is not written by an administrator either.
private func permissions(ofFile path: String, named name: String) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  let stated = attributes[.posixPermissions]
  let mode = stated as? Int ?? (stated as? UInt).map { Int($0) } ?? 0o600
  if mode & 0o200 == 0 { throw FileError(.notAllowed, path: name) }
  return mode
}
