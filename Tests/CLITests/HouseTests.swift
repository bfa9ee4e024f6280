import Foundation
import Testing

/// What the code promises not to do, and the sizes that it keeps to.
@Suite("The house")
struct HouseTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func swiftFiles(below folder: String) -> [URL] {
    let start = root.appending(path: folder)
    let names = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    let files = (names?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  private static func lines(of file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Files that a script or a test writes.
  private static let generated = ["GB18030Table.swift", "DiagnosticPagesText.swift"]

  static let core = [
    "Values", "Source", "Vocabulary", "Tabular", "Lexer", "Mistakes", "Parser", "Checker", "Lints",
    "Plan", "Eval", "RulebookTests", "Driver", "Report",
  ]

  @Test("the core uses the standard library only", arguments: core)
  func coreImports(module: String) throws {
    let files = HouseTests.swiftFiles(below: "Sources/\(module)")
    #expect(!files.isEmpty)
    let own = HouseTests.core + ["Swift"]
    for file in files {
      for line in try HouseTests.lines(of: file) {
        guard let imported = importedModule(line) else { continue }
        #expect(own.contains(imported), "\(file.lastPathComponent) imports \(imported)")
      }
    }
  }

  @Test("the core prints nothing, opens no file and reads no clock", arguments: core)
  func coreIsPure(module: String) throws {
    let calls = [
      "print(", "debugPrint(", "FileManager", "fopen(", "readLine(", "getenv(", "ProcessInfo",
      "Clock()", "SystemRandomNumberGenerator", ".random(", ".randomElement(", ".shuffled(",
    ]
    for file in HouseTests.swiftFiles(below: "Sources/\(module)") {
      for line in try HouseTests.lines(of: file) where !line.drop(while: \.isSpace).isComment {
        let found = calls.first { line.contains($0) }
        #expect(found == nil, "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test("money and quantities are exact: no binary floating point", arguments: core)
  func noFloatingPoint(module: String) throws {
    for file in HouseTests.swiftFiles(below: "Sources/\(module)") {
      for line in try HouseTests.lines(of: file) where !line.drop(while: \.isSpace).isComment {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        let found = words.first { ["Double", "Float", "Float16", "CGFloat"].contains($0) }
        #expect(found == nil, "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test("stages import only what stands before them", arguments: core)
  func direction(module: String) throws {
    let place = try #require(HouseTests.core.firstIndex(of: module))
    for file in HouseTests.swiftFiles(below: "Sources/\(module)") {
      for line in try HouseTests.lines(of: file) {
        guard let imported = importedModule(line), imported != "Swift" else { continue }
        let other = try #require(HouseTests.core.firstIndex(of: imported))
        #expect(other < place, "\(file.lastPathComponent) imports \(imported)")
      }
    }
  }

  @Test("no file is longer than 500 lines", arguments: ["Sources", "Tests"])
  func fileLengths(folder: String) throws {
    for file in HouseTests.swiftFiles(below: folder)
    where !HouseTests.generated.contains(file.lastPathComponent) {
      let count = try HouseTests.lines(of: file).count
      #expect(count <= 501, "\(file.lastPathComponent) has \(count) lines")
    }
  }

  @Test("no function is longer than 60 lines")
  func functionLengths() throws {
    for file in HouseTests.swiftFiles(below: "Sources")
    where !HouseTests.generated.contains(file.lastPathComponent) {
      for (name, length) in functions(in: try HouseTests.lines(of: file)) {
        #expect(length <= 60, "\(file.lastPathComponent): \(name) has \(length) lines")
      }
    }
  }

  @Test("the second implementation stays small enough to be read in one go")
  func secondImplementation() throws {
    let folder = HouseTests.root.appending(path: "Tests/model/meaning")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") }
    let counts = try files.map { try HouseTests.lines(of: folder.appending(path: $0)).count - 1 }
    #expect(!files.isEmpty && counts.reduce(0, +) <= 1_500)
  }

  @Test("no force unwrapping tries, no traps left for users, no work left undone")
  func leftovers() throws {
    let words = ["try!", "fatalError(", "TODO", "FIXME", "as!"]
    for file in HouseTests.swiftFiles(below: "Sources") {
      for line in try HouseTests.lines(of: file) {
        let found = words.first { line.contains($0) }
        #expect(found == nil, "\(file.lastPathComponent): \(line)")
      }
    }
  }

  @Test("no two files share a name")
  func fileNames() {
    let names = HouseTests.swiftFiles(below: "Sources").map(\.lastPathComponent)
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test("no type is named as a module is, which would hide the module")
  func typeNames() throws {
    let kinds = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    for file in HouseTests.swiftFiles(below: "Sources") {
      for line in try HouseTests.lines(of: file) where line.first?.isSpace == false {
        let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else {
          continue
        }
        #expect(!(HouseTests.core + ["CLI"]).contains(words[kind + 1]), "\(line)")
      }
    }
  }

  @Test("the manifest declares for each stage what its files import, and no more")
  func manifest() throws {
    let stages = try HouseTests.declaredStages()
    #expect(stages.map(\.name) == HouseTests.core)
    for stage in stages {
      let files = HouseTests.swiftFiles(below: "Sources/\(stage.name)")
      let imported = Set(try files.flatMap(HouseTests.lines).compactMap(importedModule))
      #expect(stage.imports == HouseTests.core.filter(imported.contains), "\(stage.name)")
    }
  }

  /// The stages of Package.swift with the modules that they may import.
  private static func declaredStages() throws -> [(name: String, imports: [String])] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let start = try #require(manifest.range(of: "let stages"))
    let end = try #require(manifest[start.upperBound...].range(of: "\n]\n"))
    let list = manifest[start.upperBound..<end.lowerBound]
    return list.matches(of: /\(\s*"(\w+)",\s*\[([^\]]*)\]/).map { stage in
      let imports = stage.output.2.matches(of: /"(\w+)"/).map { String($0.output.1) }
      return (String(stage.output.1), imports)
    }
  }

  @Test("the package has no dependencies")
  func noDependencies() throws {
    let manifest = HouseTests.root.appending(path: "Package.swift")
    #expect(!(try String(contentsOf: manifest, encoding: .utf8).contains(".package(")))
  }
}

/// The module that a line imports.
private func importedModule(_ line: Substring) -> String? {
  var words = line.split(separator: " ")
  if let first = words.first, ["package", "public", "internal", "private"].contains(first) {
    words.removeFirst()
  }
  guard words.count >= 2, words[0] == "import" else { return nil }
  return String(words[1].split(separator: ".")[0])
}

/// The first line of each function or initialiser, and how many lines it has, by indentation.
private func functions(in lines: [Substring]) -> [(name: String, length: Int)] {
  var found: [(String, Int)] = []
  for (index, line) in lines.enumerated() where line.startsFunction {
    let indent = line.prefix(while: \.isSpace)
    let end = lines[index...].firstIndex { $0 == "\(indent)}" }
    let nextStart = lines[(index + 1)...].firstIndex { $0.startsFunction } ?? lines.endIndex
    if let end, end < nextStart { found.append((String(line), end - index + 1)) }
  }
  return found
}

extension Substring {
  fileprivate var startsFunction: Bool {
    guard !drop(while: \.isSpace).isComment else { return false }
    return contains("func ") || contains(" init(") || contains(" init?(")
  }

  fileprivate var isComment: Bool { hasPrefix("//") }
}

extension Character {
  fileprivate var isSpace: Bool { self == " " }
}
