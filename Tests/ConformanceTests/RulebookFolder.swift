import Checker
import Driver
import Foundation
import Lints
import Source
import Values

/// A rulebook read from a folder, and what the checker says of it.
struct RulebookFolder {
  let sources: RulebookSources
  let rulebook: CheckedRulebook
  let diagnostics: [Diagnostic]

  /// Nothing where the folder cannot be read.
  init?(_ folder: URL) {
    self.init(at: folder.path(percentEncoded: false)) { rulebookFiles(below: $0) }
  }

  /// A rulebook whose only file has this text; the lists and tables of the folder are there.
  init?(text: String, named name: String, in folder: URL) {
    let path = folder.path(percentEncoded: false)
    self.init(at: path) { _ in
      [SourceFile(path: path + "/" + name, bytes: Array(text.utf8))]
    }
  }

  private init?(at path: String, reading readFolder: @escaping (String) -> [SourceFile]?) {
    let reading = RulebookReading(
      readFolder: readFolder, readFile: { SpecFolder.bytes(of: URL(filePath: $0)) })
    guard let loaded = LoadedRulebook(at: path, reading: reading) else { return nil }
    sources = loaded.sources
    rulebook = loaded.rulebook
    diagnostics = loaded.diagnostics
  }

  var errors: [Diagnostic] { diagnostics.filter { $0.kind.severity == .error } }

  /// `rulebook.guiju:3:5 E0301`, seen from the folder.
  func line(of diagnostic: Diagnostic, seenFrom folder: URL) -> String {
    let file = sources.files[Int(diagnostic.range.file.index)]
    let place = place(of: Int(diagnostic.range.start), in: file.bytes)
    let path = relativePath(file.path, from: folder)
    return "\(path):\(place.line):\(place.column) \(diagnostic.kind.code)"
  }

  /// As above, with the message, for people who read a failure.
  func explained(_ diagnostic: Diagnostic, seenFrom folder: URL) -> String {
    line(of: diagnostic, seenFrom: folder) + " " + diagnostic.message.english
  }
}

/// From 1; columns in characters.
private func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
  let before = bytes[..<min(offset, bytes.count)]
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let text = String(decoding: before[lineStart...], as: UTF8.self)
  return (line, text.unicodeScalars.count + 1)
}

private func relativePath(_ path: String, from folder: URL) -> String {
  let start = folder.standardizedFileURL.path(percentEncoded: false)
  let full = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
  guard full.hasPrefix(start) else { return path }
  return String(full.dropFirst(start.count).drop { $0 == "/" })
}

/// The `.guiju` files below a folder, by path; nothing where there are none.
func rulebookFiles(below path: String) -> [SourceFile]? {
  let folder = URL(filePath: path)
  let files = SpecFolder.names(in: folder).flatMap { name -> [SourceFile] in
    let entry = folder.appending(path: name)
    if SpecFolder.isFolder(entry) {
      return rulebookFiles(below: entry.path(percentEncoded: false)) ?? []
    }
    guard name.hasSuffix(".guiju"), let bytes = SpecFolder.bytes(of: entry) else { return [] }
    return [SourceFile(path: entry.path(percentEncoded: false), bytes: bytes)]
  }
  return files.isEmpty ? nil : files
}
