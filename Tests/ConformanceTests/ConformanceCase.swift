import Foundation
import Testing

/// A folder of `spec/cases`: a rulebook, data, and what must come out.
struct ConformanceCase: Hashable, Sendable, CustomTestStringConvertible {
  /// `windows/thirty-days-inside`
  let name: String

  static let all: [ConformanceCase] = SpecFolder.names(in: SpecFolder.cases).flatMap { area in
    SpecFolder.names(in: SpecFolder.cases.appending(path: area))
      .map { ConformanceCase(name: "\(area)/\($0)") }
  }

  var testDescription: String { name }

  var folder: URL { SpecFolder.cases.appending(path: name) }

  /// The rulebook that is run: the case's own, or the top one of its layers.
  var rulebookFolder: URL {
    let top = folder.appending(path: "top")
    return SpecFolder.isFolder(top) ? top : folder
  }

  /// A bad case says which errors there must be.
  var isBad: Bool { text(of: "diagnostics.txt") != nil }

  func golden(_ file: String) -> URL { folder.appending(path: file) }

  func text(of file: String) -> String? { SpecFolder.text(of: golden(file)) }

  /// The first and last day of `period.txt`.
  var period: (from: String, to: String)? {
    guard let line = text(of: "period.txt")?.split(separator: "\n").first else { return nil }
    let days = line.split(separator: "..", maxSplits: 1).map(String.init)
    return days.count == 2 ? (days[0], days[1]) : nil
  }
}
