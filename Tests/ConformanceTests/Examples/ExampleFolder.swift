import Checker
import Driver
import Eval
import Foundation
import Lints
import Source

/// A rulebook in memory, with the files beside it, as a document shows it.
struct ExampleFolder {
  /// The folder of the example's rulebook; `../national` is a folder beside it.
  private static let home = "/examples/book"

  /// By path, seen from the folder of the rulebook.
  private(set) var files: [String: [UInt8]]

  init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  init(_ text: String, beside files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
    self.files["rulebook.guiju"] = Array(text.utf8)
  }

  var text: String { String(decoding: files["rulebook.guiju"] ?? [], as: UTF8.self) }

  /// What a reader is told about the rulebook.
  struct Checked {
    let rulebook: CheckedRulebook
    let sources: [SourceFile]
    let diagnostics: [Diagnostic]

    var errors: [Diagnostic] { diagnostics.filter { $0.kind.severity == .error } }
  }

  /// Nothing where there is no rulebook.
  func checked() -> Checked? {
    let reading = RulebookReading(readFolder: sources, readFile: bytes)
    guard let (sources, found) = assembleRulebook(at: Self.home, reading: reading) else {
      return nil
    }
    let checked = check(sources)
    return Checked(
      rulebook: checked.rulebook, sources: sources.files,
      diagnostics: withoutConsequences(found, linted(checked, of: sources), in: sources.files))
  }

  /// What reading the data files gives.
  func loaded(_ rulebook: CheckedRulebook) -> LoadedData {
    LoadedData(of: rulebook) { files[$0] }
  }

  private func sources(below folder: String) -> [SourceFile]? {
    let start = Self.standard(folder) + "/"
    let found = files.keys.sorted().compactMap { name -> SourceFile? in
      let path = Self.standard(Self.home + "/" + name)
      guard name.hasSuffix(".guiju"), path.hasPrefix(start), let bytes = files[name] else {
        return nil
      }
      return SourceFile(path: path, bytes: bytes)
    }
    return found.isEmpty ? nil : found
  }

  private func bytes(at path: String) -> [UInt8]? {
    let wanted = Self.standard(path)
    return files.first { Self.standard(Self.home + "/" + $0.key) == wanted }?.value
  }

  private static func standard(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
      .trimmingCharacters(in: CharacterSet(charactersIn: "/")).precededBySlash
  }
}

extension String {
  fileprivate var precededBySlash: String { "/" + self }

  /// Whether it is written in Chinese.
  var isChinese: Bool { unicodeScalars.contains { $0.value > 0x2E80 && $0.value < 0xFF00 } }
}
