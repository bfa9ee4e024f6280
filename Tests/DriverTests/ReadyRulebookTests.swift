import Driver
import Eval
import Lints
import Source
import Testing
import Values

/// What becomes of a rulebook that is given as texts, as an editor or a browser gives it.
struct ReadyRulebookTests {
  private static let declarations = """
    rulebook "T" version "1"
    record fee from "fee.csv" at billed default
      line : code key
      billed : date
      amount : money

    """

  private func loaded(_ rules: String) throws -> LoadedRulebook {
    let text = ReadyRulebookTests.declarations + rules
    let reading = RulebookReading(
      readFolder: {
        $0 == "book" ? [SourceFile(path: "book/r.guiju", bytes: Array(text.utf8))] : nil
      },
      readFile: { _ in nil })
    return try #require(LoadedRulebook(at: "book", reading: reading))
  }

  private func data(
    _ ready: ReadyRulebook, _ files: [String: String],
    covering period: StatedPeriod = StatedPeriod()
  ) -> DataLoading {
    ready.data(covering: period) { files[$0].map { Array($0.utf8) } }
  }

  @Test func `a rulebook with an error is loaded and not ready`() throws {
    let loaded = try loaded("rule R-1 flag if amount > nothing_known")
    #expect(loaded.diagnostics.contains { $0.kind.severity == .error })
    #expect(loaded.ready() == nil)
  }

  @Test func `lints keep no rulebook from being run`() throws {
    let loaded = try loaded("rule R-1 flag if amount > 1")
    #expect(!loaded.diagnostics.isEmpty)
    let ready = try #require(loaded.ready())
    guard case .loaded(let data) = data(ready, ["fee.csv": "line,billed,amount\n1,2024-01-01,2\n"])
    else {
      Issue.record("the data is as the record says")
      return
    }
    let result = ready.result(over: data)
    #expect(result.findings.map(\.rule) == ["R-1"])
    #expect(ready.result(ofRules: ["R-2"], over: data).findings.isEmpty)
  }

  @Test func `an allowed lint is set aside with its reason`() throws {
    let allow = "allow W0911, W0912, W0915, W0916 because \"a trial\"\n"
    let loaded = try loaded("rule R-1 flag if amount > 1\n" + allow)
    #expect(loaded.diagnostics.map(\.kind.code) == [])
    #expect(!loaded.silenced.isEmpty)
    #expect(loaded.silenced.allSatisfy { $0.reason == "a trial" })
  }

  @Test func `data without any file that the records name is refused`() throws {
    let ready = try #require(try loaded("rule R-1 flag if amount > 1").ready())
    guard case .noFile(let files) = data(ready, ["other.csv": "a\n"]) else {
      Issue.record("no file of the records is there")
      return
    }
    #expect(files == ["fee.csv"])
  }

  @Test func `data without a column that the record needs is unreadable`() throws {
    let ready = try #require(try loaded("rule R-1 flag if amount > 1").ready())
    guard
      case .unreadable(let diagnostics) = data(ready, ["fee.csv": "line,billed\n1,2024-01-01\n"])
    else {
      Issue.record("the column `amount` is missing")
      return
    }
    #expect(!diagnostics.isEmpty)
  }

  @Test func `a stated period covers the data of every record`() throws {
    let ready = try #require(try loaded("rule R-1 flag if amount > 1").ready())
    let first = Day(year: 2023, month: 1, day: 1)
    let loading = data(
      ready, ["fee.csv": "line,billed,amount\n1,2024-01-01,2\n"],
      covering: StatedPeriod(from: first))
    guard case .loaded(let data) = loading else {
      Issue.record("the data is as the record says")
      return
    }
    #expect(data.data.records.compactMap { $0?.coveredFrom } == [first])
  }

  @Test func `a folder that is not there is none`() {
    let reading = RulebookReading(readFolder: { _ in nil }, readFile: { _ in nil })
    #expect(LoadedRulebook(at: "book", reading: reading) == nil)
  }
}
