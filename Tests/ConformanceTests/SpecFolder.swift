import Foundation
import Testing

/// Where the specification lies, seen from this file.
enum SpecFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "spec")

  static let cases = root.appending(path: "cases")

  /// Names of what a folder holds, hidden files left out; nothing where there is no folder.
  static func names(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }

  static func bytes(of url: URL) -> [UInt8]? {
    isFolder(url) ? nil : (try? Data(contentsOf: url)).map { [UInt8]($0) }
  }

  static func text(of url: URL) -> String? {
    bytes(of: url).map { String(decoding: $0, as: UTF8.self) }
  }
}
