import FoundationEssentials
package import Source

/// A file or folder that could not be read or written, and why.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case notThere, notAllowed, isAFolder, notAFolder, alreadyThere, noSpace, holdsNoRulebook
    /// The folder holds files that are not results of a run.
    case holdsOtherFiles(String)
    case other
  }

  package var wording: Wording {
    switch reason {
    case .notThere: Wording(en: "`\(path)` is not there", zh: "`\(path)` 不存在")
    case .notAllowed: Wording(en: "no permission for `\(path)`", zh: "没有 `\(path)` 的权限")
    case .isAFolder: Wording(en: "`\(path)` is a folder", zh: "`\(path)` 是文件夹")
    case .notAFolder: Wording(en: "`\(path)` is not a folder", zh: "`\(path)` 不是文件夹")
    case .alreadyThere: Wording(en: "`\(path)` is already there", zh: "`\(path)` 已经存在")
    case .noSpace: Wording(en: "no space left for `\(path)`", zh: "没有空间写入 `\(path)`")
    case .holdsNoRulebook:
      Wording(
        en: "`\(path)` has no `.guiju` file in it or below it",
        zh: "`\(path)` 及其下没有 `.guiju` 文件")
    case .holdsOtherFiles(let name):
      Wording(
        en: "`\(path)` holds other files, such as `\(name)`; choose another folder",
        zh: "`\(path)` 中有其他文件，例如 `\(name)`；请换一个文件夹")
    case .other: Wording(en: "`\(path)` cannot be read or written", zh: "`\(path)` 无法读写")
    }
  }

  /// What the system said, as far as users can act on it.
  init(_ error: any Error, path: String) {
    self.path = path
    reason =
      switch (error as? CocoaError)?.code {
      case .fileNoSuchFile?, .fileReadNoSuchFile?: .notThere
      case .fileReadNoPermission?, .fileWriteNoPermission?, .fileWriteVolumeReadOnly?: .notAllowed
      case .fileWriteFileExists?: .alreadyThere
      case .fileWriteOutOfSpace?: .noSpace
      case _: .other
      }
  }

  init(_ reason: Reason, path: String) {
    self.path = path
    self.reason = reason
  }
}

/// What stands at a path.
enum PathKind: Sendable {
  case nothing, file, folder

  init(ofPath path: String) {
    var isFolder = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    self = !isThere ? .nothing : isFolder ? .folder : .file
  }
}

/// The bytes of a file.
func readBytes(atPath path: String) throws(FileError) -> [UInt8] {
  if case .folder = PathKind(ofPath: path) { throw FileError(.isAFolder, path: path) }
  do {
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  } catch {
    throw FileError(error, path: path)
  }
}

/// The names of what stands in a folder, in a fixed order.
func readNames(inFolder path: String) throws(FileError) -> [String] {
  switch PathKind(ofPath: path) {
  case .nothing: throw FileError(.notThere, path: path)
  case .file: throw FileError(.notAFolder, path: path)
  case .folder: break
  }
  do {
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  } catch {
    throw FileError(error, path: path)
  }
}

/// The folder's name and the name joined, without doubled slashes.
func path(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The paths of the files below a folder, hidden ones left out, in the order of their paths.
/// - Parameter isWanted: told each file's name.
func filePaths(
  below folder: String, where isWanted: (String) -> Bool
) throws(FileError) -> [String] {
  var found: [String] = []
  var folders = [(path: folder, depth: 0)]
  while let next = folders.popLast() {
    for name in try readNames(inFolder: next.path) where !name.hasPrefix(".") {
      let entry = path(next.path, name)
      switch PathKind(ofPath: entry) {
      case .folder where next.depth < deepestFolder: folders.append((entry, next.depth + 1))
      case .file where isWanted(name): found.append(entry)
      case .folder, .file, .nothing: break
      }
    }
  }
  return found.sorted()
}

/// Links between folders may run in circles.
private let deepestFolder = 16
