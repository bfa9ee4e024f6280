import Checker
import Driver
import Foundation
import Lexer
import Parser
import Source
import Testing

/// The sample rulebook and its Chinese twin are one rulebook: what the checker makes of them is the
/// same, but for the sentences that people read.
@Suite struct RulebookTwinsTests {
  @Test func saySameThings() throws {
    let english = try CheckedTree(rulebook: "sample")
    let chinese = try CheckedTree(rulebook: "sample-zh")
    #expect(english.lines.count > 10_000)
    #expect(english.lines.count == chinese.lines.count)
    let different = zip(english.lines, chinese.lines).first { $0 != $1 }
    #expect(different == nil, "\(different.map { "\($0.0)\n\($0.1)" } ?? "")")
  }
}

/// A rulebook below `rulebooks`, which has no error.
func checkedSample(_ name: String) throws -> CheckedRulebook {
  let folder = RulebookFolders.root.appending(path: "rulebooks/\(name)").path()
  let reading = RulebookReading(
    readFolder: { RulebookFolders.sources(in: $0) },
    readFile: { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } })
  let (sources, found) = try #require(assembleRulebook(at: folder, reading: reading))
  let checked = check(sources)
  let errors = (found + checked.diagnostics).filter { $0.kind.severity == .error }
  #expect(errors.map(\.message.english) == [])
  return checked.rulebook
}

enum RulebookFolders {
  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func sources(in folder: String) -> [SourceFile]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return nil
    }
    return names.sorted().filter { $0.hasSuffix(".guiju") }.map { name in
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      return SourceFile(
        path: path, bytes: FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? [])
    }
  }
}

/// A checked rulebook as lines, one for each value in it; names stand as the first that is
/// declared, places and sentences are left out.
private struct CheckedTree {
  private(set) var lines: [String] = []
  private var firstNames: [String: String] = CheckedTree.partsOfDates

  init(rulebook name: String) throws {
    let rulebook = try checkedSample(name)
    collectNames(in: rulebook)
    add(rulebook, label: "rulebook", depth: 0)
  }

  /// One spelling may belong to several things; the least of their first names stands for all.
  private mutating func collectNames(in value: Any) {
    if let names = value as? Names {
      for name in names.all {
        firstNames[name] = min(firstNames[name] ?? names.first, names.first)
      }
      return
    }
    for child in Mirror(reflecting: value).children { collectNames(in: child.value) }
  }

  private mutating func add(_ value: Any, label: String, depth: Int) {
    if isLeftOut(value, label: label) { return }
    if let text = leaf(value, label: label) {
      write(label, text, depth)
      return
    }
    let mirror = Mirror(reflecting: value)
    let kind = mirror.children.isEmpty ? "\(value)" : "\(mirror.subjectType)"
    write(label, kind, depth)
    for child in mirror.children {
      add(child.value, label: child.label ?? "", depth: depth + 1)
    }
  }

  private mutating func write(_ label: String, _ text: String, _ depth: Int) {
    lines.append(String(repeating: " ", count: depth) + label + " " + text)
  }

  private func isLeftOut(_ value: Any, label: String) -> Bool {
    if value is SourceRange || value is [SourceRange] || value is Layer { return true }
    if case TemplatePart.text? = value as? TemplatePart { return true }
    return label == "title" || label == "because" && !(value is [TemplatePart])
  }

  private func leaf(_ value: Any, label: String) -> String? {
    switch value {
    case let names as Names: names.all.joined(separator: ",")
    case let name as Name: first(name.text)
    case let binding as Binding: "\(binding.record)"
    case let key as CheckedRule.GroupKey: lastFirst(key.name)
    case let text as String where label == "path": lastPart(text)
    case let text as String where label == "origin": origin(text)
    case let key as TextSyntax: key.text
    default: nil
    }
  }

  private func first(_ name: String) -> String { firstNames[name] ?? name }

  /// An alias in front of the dot has one spelling only, and is left out.
  private func lastFirst(_ path: String) -> String {
    first(String(path.split(separator: ".").last ?? ""))
  }

  /// The line of a row that stands in the rulebook is a place like any other.
  private func origin(_ text: String) -> String {
    let place = lastPart(text)
    return place.contains(".guiju:") ? String(place.prefix { $0 != ":" }) : place
  }

  private func lastPart(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static let partsOfDates = [
    "天": "day", "日": "day", "周": "week", "月": "month", "季度": "quarter", "年": "year",
    "小时": "hour",
  ]
}
