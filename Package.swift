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
  ("Source", []),
  ("Vocabulary", ["Values", "Source"]),
  ("Tabular", ["Values"]),
  ("Lexer", ["Source", "Vocabulary"]),
  ("Mistakes", ["Source", "Vocabulary", "Lexer"]),
  ("Parser", ["Values", "Source", "Vocabulary", "Lexer", "Mistakes"]),
  ("Checker", ["Values", "Source", "Vocabulary", "Tabular", "Lexer", "Mistakes", "Parser"]),
  ("Lints", ["Values", "Source", "Vocabulary", "Lexer", "Parser", "Checker"]),
  ("Plan", ["Values", "Source", "Vocabulary", "Checker"]),
  ("Eval", ["Values", "Source", "Vocabulary", "Tabular", "Checker", "Plan"]),
  ("RulebookTests", ["Values", "Source", "Tabular", "Lexer", "Parser", "Checker", "Plan", "Eval"]),
  ("Driver", ["Values", "Source", "Parser", "Checker", "Lints", "Plan", "Eval", "RulebookTests"]),
  (
    "Report",
    ["Values", "Source", "Vocabulary", "Checker", "Lints", "Plan", "Eval", "RulebookTests"]
  ),
]

let stageTargets: [Target] = stages.map { stage in
  .target(
    name: stage.name,
    dependencies: stage.imports.map { .target(name: $0) },
    swiftSettings: house)
}

let allStages: [Target.Dependency] = stages.map { .target(name: $0.name) }

let command: Target = .executableTarget(
  name: "CLI", dependencies: allStages, swiftSettings: house)

let tests: [Target] =
  [
    "Values", "Source", "Vocabulary", "Tabular", "Lexer", "Parser", "Checker", "Lints", "Plan",
    "Eval", "RulebookTests", "Driver", "Report", "CLI", "Conformance",
  ]
  .map { area in
    .testTarget(
      name: "\(area)Tests",
      dependencies: allStages + ["CLI", "TestSupport"],
      path: "Tests/\(area)Tests",
      swiftSettings: house)
  } + [
    .target(
      name: "TestSupport", dependencies: allStages, path: "Tests/Support", swiftSettings: house),
    .testTarget(
      name: "FuzzTests", dependencies: allStages, path: "Tests/Fuzz",
      exclude: ["Targets", "corpus", "README.md", "run"], swiftSettings: house),
  ]

/// They have no `main` of their own and link with a fuzzer only; see Tests/Fuzz/README.md.
let fuzzTargets: [Target] =
  [
    .target(
      name: "FuzzInputs", dependencies: allStages, path: "Tests/Fuzz/Inputs", swiftSettings: house)
  ]
  + ["Rulebook", "Format", "Data", "Encoding"].map { input in
    .executableTarget(
      name: "Fuzz\(input)", dependencies: ["FuzzInputs"], path: "Tests/Fuzz/Targets/\(input)",
      swiftSettings: house + [.unsafeFlags(["-parse-as-library"])])
  }

let isFuzzing = Context.environment["GUIJU_FUZZ"] != nil

let package = Package(
  name: "guiju",
  products: isFuzzing ? [] : [.executable(name: "guiju", targets: ["CLI"])],
  targets: stageTargets + (isFuzzing ? fuzzTargets : [command] + tests)
)
