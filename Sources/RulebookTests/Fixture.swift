package import Checker
package import Eval
package import Source
import Tabular
import Values

/// A folder of data files with what a rulebook must say of them: the rows of its `expected.csv`,
/// in the columns `rule`, `outcome`, `flagged` and, where money is compared, `recover`.
package struct Fixture: Sendable {
  /// The folder, as reports name it.
  package let title: String
  package let expectations: [Expectation]
  package let problems: [Diagnostic]

  /// - Parameter file: the place of `expected.csv` among the files of the run, for messages.
  package init(title: String, expected bytes: [UInt8], file: FileID, in rulebook: CheckedRulebook) {
    var reading = FixtureReading(rulebook: rulebook, text: bytes, file: file)
    reading.read(bytes)
    self.title = title
    expectations = reading.expectations
    problems = reading.problems
  }
}

extension CheckedRulebook {
  /// Runs the whole rulebook over a fixture's data, and compares the rules that it names.
  /// - Parameter language: of the sentences in the traces of a failure.
  package func result(
    of fixture: Fixture, over loaded: LoadedData, for language: Language = .english
  ) -> TestResult {
    let problems = fixture.problems + loaded.diagnostics
    guard problems.isEmpty else {
      return TestResult(
        title: fixture.title, subject: nil, range: nil, rows: [], problems: problems)
    }
    let judged = judged(over: loaded.data)
    var names: [String] = []
    for expectation in fixture.expectations where !names.contains(expectation.rule) {
      names.append(expectation.rule)
    }
    let rows = names.flatMap { name -> [TestRow] in
      let mine = fixture.expectations.filter { $0.rule == name }
      let isGrade = grades.contains { $0.names.first == name }
      return isGrade
        ? judged.gradeRows(mine, of: name) : testRows(mine, against: judged.outcomes(of: name))
    }
    return TestResult(
      title: fixture.title, subject: nil, range: nil, rows: rows,
      traces: judged.traces(of: rows, for: language))
  }
}

private struct FixtureReading {
  let rulebook: CheckedRulebook
  let text: [UInt8]
  let file: FileID
  var expectations: [Expectation] = []
  var problems: [Diagnostic] = []

  mutating func read(_ bytes: [UInt8]) {
    do {
      let decoded = try decodeUTF8(bytes)
      read(try CSVSheet(decoded, delimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\"")))
    } catch {
      problems.append(.unreadableFixture(at: range(ofLine: 1)))
    }
  }

  private mutating func read(_ sheet: CSVSheet) {
    let headers = sheet.header
    let missing = ["rule", "outcome", "flagged"].filter { !headers.contains($0) }
    guard missing.isEmpty else {
      problems.append(.fixtureColumns(missing, at: range(ofLine: 1)))
      return
    }
    for row in sheet.rows {
      guard row.cells.count == headers.count else {
        problems.append(.fixtureRow(row.cells.joined(separator: ","), at: range(ofLine: row.line)))
        continue
      }
      let cells = Dictionary(zip(headers, row.cells), uniquingKeysWith: { first, _ in first })
      if let expectation = expectation(cells) {
        expectations.append(expectation)
      } else {
        problems.append(.fixtureRow(row.cells.joined(separator: ","), at: range(ofLine: row.line)))
      }
    }
  }

  /// Nothing where a cell cannot be read or names what the rulebook does not have.
  private func expectation(_ cells: [String: String]) -> Expectation? {
    let name = cells["rule"] ?? ""
    let outcome = cells["outcome"] ?? ""
    guard let records = keys(cells["flagged"] ?? "") else { return nil }
    if let grade = rulebook.grades.first(where: { $0.names.all.contains(name) }) {
      let isOpen = outcome == "undetermined" || outcome == "无法判定"
      return Expectation(
        .grade, rule: grade.names.first, records: records, words: isOpen ? [] : [outcome])
    }
    guard rulebook.rules.contains(where: { $0.id == name }),
      let kind = TestOutcome.Kind(fixtureWord: outcome)
    else { return nil }
    let money = cells["recover"] ?? ""
    guard let recover = recovery(money) else { return nil }
    return Expectation(kind, rule: name, records: records, recover: recover.amount)
  }

  /// `fee:2;fee:3`, with `%3B` for `;` and `%25` for `%`.
  private func keys(_ cell: String) -> [RecordKey]? {
    var keys: [RecordKey] = []
    for part in cell.split(separator: ";") {
      let sides = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      let name = String(sides[0])
      guard rulebook.records.contains(where: { $0.names.all.contains(name) }) else { return nil }
      keys.append(
        RecordKey(
          record: rulebook.firstName(ofRecord: name), key: percentDecoded(String(sides[1]))))
    }
    return keys
  }

  /// Nothing for a cell that is no amount; an amount that is nothing where the cell is empty.
  private func recovery(_ cell: String) -> (amount: Finding.Recovery?, ())? {
    if cell.isEmpty { return (nil, ()) }
    if cell == "unknown" || cell == "未知" { return (.unknown, ()) }
    return Exact(cell)?.fen.map { (.fen($0), ()) }
  }

  private func range(ofLine line: Int) -> SourceRange {
    var start = 0
    for _ in 1..<max(1, line) {
      guard let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      start = end + 1
    }
    let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    return SourceRange(file: file, start: Int32(start), end: Int32(end))
  }
}

private func percentDecoded(_ text: String) -> String {
  let codes = ["%3B": ";", "%3D": "=", "%25": "%"]
  var result = ""
  var rest = Substring(text)
  while let first = rest.first {
    let code = String(rest.prefix(3)).uppercased()
    if first == "%", let character = codes[code] {
      result += character
      rest = rest.dropFirst(3)
    } else {
      result.append(first)
      rest = rest.dropFirst()
    }
  }
  return result
}

extension TestOutcome.Kind {
  fileprivate init?(fixtureWord word: String) {
    switch word {
    case "finding", "问题": self = .finding
    case "clear", "无问题": self = .clear
    case "undetermined", "无法判定": self = .undetermined
    case "not applicable", "不适用": self = .notApplicable
    case _: return nil
    }
  }
}
