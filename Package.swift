// swift-tools-version: 6.3
import PackageDescription

/// One set of rules for every target: warnings are errors, unsafe code is visible, existentials are
/// spelled out, and an import is private to its file unless it says otherwise.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The stages, bottom up; each may import only what stands before it.
let stages: [(name: String, imports: [String])] = [
  ("Values", []),
  ("Tabular", ["Values"]),
  ("Lexer", ["Values"]),
  ("Parser", ["Values", "Lexer"]),
  ("Checker", ["Values", "Tabular", "Lexer", "Parser"]),
  ("Plan", ["Values", "Lexer", "Checker"]),
  ("Eval", ["Values", "Tabular", "Lexer", "Checker", "Plan"]),
  ("Report", ["Values", "Lexer", "Checker", "Eval"]),
]

let package = Package(
  name: "guiju",
  products: [.executable(name: "guiju", targets: ["CLI"])],
  targets: stages.map { stage in
    .target(
      name: stage.name,
      dependencies: stage.imports.map { .target(name: $0) },
      swiftSettings: house)
  } + [
    .executableTarget(
      name: "CLI",
      dependencies: stages.map { .target(name: $0.name) },
      swiftSettings: house)
  ]
    + ["Values", "Tabular", "Lexer", "Parser", "Checker", "Eval", "CLI", "Conformance"].map {
      area in
      .testTarget(
        name: "\(area)Tests",
        dependencies: stages.map { .target(name: $0.name) } + ["CLI"],
        path: "Tests/\(area)Tests",
        swiftSettings: house)
    }
)
