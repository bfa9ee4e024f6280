import Checker
import Driver
import Eval
import Report
import RulebookTests
import Source

extension Session {
  /// `guiju test RULEBOOK…`
  func test() throws(UsageError) -> CommandOutcome {
    var outcome = CommandOutcome()
    var suites: [ReportedTests] = []
    for path in arguments.positionals {
      switch tests(of: path) {
      case .success(let tests): suites.append(tests)
      case .failure(let failure): outcome.append(failure.outcome)
      }
    }
    if suites.contains(where: { !$0.failures.isEmpty }) {
      outcome.append(CommandOutcome(code: .failed))
    }
    if let filter = arguments.value(of: .filter), !suites.isEmpty,
      suites.allSatisfy(\.results.isEmpty)
    {
      outcome.append(failure(nothingMatches(filter), .usage))
    }
    outcome.append(report(suites))
    return outcome
  }

  /// A filter that leaves no test tests nothing, which must not look like success.
  private func nothingMatches(_ filter: String) -> Wording {
    Wording(
      en: "no test has `\(filter)` in its title or in the name of what it tests",
      zh: "没有标题或测试对象包含 `\(filter)` 的测试")
  }

  private func report(_ suites: [ReportedTests]) -> CommandOutcome {
    switch arguments.value(of: .format) {
    case "json": CommandOutcome(output: json(of: suites, language: language))
    case "junit": CommandOutcome(output: junit(of: suites, language: language))
    case _: CommandOutcome(output: suites.map { text(of: $0, as: rendering) }.joined())
    }
  }

  private func tests(of path: String) -> Result<ReportedTests, CommandFailure> {
    switch readyRulebook(at: path) {
    case .failure(let failure): return .failure(failure)
    case .success(let ready):
      do throws(FileError) {
        return .success(try tests(of: ready, path))
      } catch {
        return .failure(CommandFailure(failure(error.wording, .unreadable)))
      }
    }
  }

  private func tests(of ready: ReadyRulebook, _ path: String) throws(FileError) -> ReportedTests {
    let loaded = ready.loaded
    let fixtures = try readFixtures(of: loaded, below: path)
    var results: [TestResult] = []
    for test in loaded.rulebook.tests where isWanted(test, of: loaded) {
      progress(Wording(en: "testing \(test.title)", zh: "正在测试 \(test.title)"))
      results.append(ready.result(of: test, for: language))
    }
    for fixture in fixtures where isWanted(fixture) {
      progress(Wording(en: "testing \(fixture.path)", zh: "正在测试 \(fixture.path)"))
      results.append(try result(of: fixture, in: ready, for: language))
    }
    return ReportedTests(
      name: path, results: results,
      sources: SourceMap(loaded.sources.files + fixtures.map(\.source)),
      layers: loaded.rulebook.layers)
  }

  private func isWanted(_ test: CheckedTest, of loaded: LoadedRulebook) -> Bool {
    guard let filter = arguments.value(of: .filter) else { return true }
    let subject =
      switch test.subject {
      case .rule(let id): id
      case .grade(let index): loaded.rulebook.grades[index].names.first
      }
    return test.title.contains(filter) || subject.contains(filter)
  }

  private func isWanted(_ fixture: FixtureFolder) -> Bool {
    guard let filter = arguments.value(of: .filter) else { return true }
    return fixture.path.contains(filter)
      || fixture.expectations.expectations.contains { $0.rule.contains(filter) }
  }
}

/// A folder below a rulebook that holds an `expected.csv`.
private struct FixtureFolder {
  let path: String
  let source: SourceFile
  let expectations: Fixture
}

private func readFixtures(
  of loaded: LoadedRulebook, below path: String
) throws(FileError) -> [FixtureFolder] {
  guard case .folder = PathKind(ofPath: path) else { return [] }
  var folders: [FixtureFolder] = []
  for file in try filePaths(below: path, where: { $0 == expectedFileName }) {
    let source = SourceFile(path: file, bytes: try readBytes(atPath: file))
    let folder = String(file.dropLast(expectedFileName.utf8.count + 1))
    let fixture = Fixture(
      title: folder, expected: source.bytes,
      file: FileID(loaded.sources.files.count + folders.count), in: loaded.rulebook)
    folders.append(FixtureFolder(path: folder, source: source, expectations: fixture))
  }
  return folders
}

private let expectedFileName = "expected.csv"

private func result(
  of fixture: FixtureFolder, in ready: ReadyRulebook, for language: Language
) throws(FileError) -> TestResult {
  try ready.result(of: fixture.expectations, for: language) { name throws(FileError) in
    try readIfThere(path(fixture.path, name))
  }
}
