import Checker
import Eval
import Plan
import Source
import TestSupport
import Testing
import Values
import Vocabulary

/// A rulebook with one test that gives the data, run, and its answers written down in short lines.
struct TraceFixture {
  private let source: [UInt8]
  let run: Run
  private let language: Language

  init(
    _ text: String, files: [String: String] = [:], language: Language = .english,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // As `checkedRulebook` puts it together.
    source = Array("rulebook \"T\" version \"1\"\n\(text)".utf8)
    let (checked, problems) = checkedRulebook(text, files: files)
    #expect(problems == [], sourceLocation: sourceLocation)
    let test = try #require(checked.tests.first, sourceLocation: sourceLocation)
    let loaded = LoadedData(of: test, in: checked)
    var run = Run(plan(checked), checked, loaded.data, RunOptions())
    run.judgeAll()
    self.run = run
    self.language = language
  }

  func explanation(_ rule: String, _ keys: String...) -> Explanation {
    let keys = keys.map { key in
      let parts = key.split(separator: " ", maxSplits: 1).map(String.init)
      return RecordKey(record: parts[0], key: parts[1])
    }
    return explain(.records(rule: rule, keys), after: run, in: language)
  }

  /// The trace of a record, such as `fee 1`.
  func trace(
    _ rule: String, _ keys: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Trace {
    let asked = keys.map { key in
      let parts = key.split(separator: " ", maxSplits: 1).map(String.init)
      return RecordKey(record: parts[0], key: parts[1])
    }
    let answer = explain(.records(rule: rule, asked), after: run, in: language)
    return try #require(Self.trace(in: answer), "\(answer)", sourceLocation: sourceLocation)
  }

  private static func trace(in answer: Explanation) -> Trace? {
    if case .trace(let trace) = answer { return trace }
    return nil
  }

  /// `clear: judging “count > 1”: “count” 1, greater 1; fee 2 is 3 days outside`
  func why(
    _ rule: String, _ key: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let trace = try trace(rule, key, sourceLocation: sourceLocation)
    guard let why = trace.whyNot else { return "\(trace.verdict)" }
    let distances = why.distances.map(text).joined(separator: "; ")
    return "\(trace.verdict): \(why.clause.rawValue) “\(words(why.range))”: \(distances)"
  }

  private func text(_ distance: WhyNot.Distance) -> String {
    switch distance {
    case .comparison(let what, let actual, let comparison, let needed):
      "“\(words(what))” \(actual), \(comparison.rawValue) \(needed)"
    case .value(let what, let actual): "“\(words(what))” \(actual ?? "missing")"
    case .time(let what, let actual, let outside):
      "“\(words(what))” \(actual), \(text(outside)) outside"
    case .ofDate(let date, let outside): "\(date) is \(text(outside)) outside"
    case .nearest(let key, let outside): "\(text(key)) is \(text(outside)) outside"
    case .allBut(let key, let failing): "\(text(key)) all but “\(words(failing))”"
    case .noRecord(let record, let failing): "no \(record), “\(words(failing))”"
    case .found(let key): "found \(text(key))"
    case .noRow(let table, let keys): "no \(table)[\(keys.joined(separator: ","))]"
    case .amongFirst(let count): "among first \(count)"
    case .withoutKey(let key): "“\(words(key))” none"
    case .exempt(let because): "exempt \(because ?? "")"
    }
  }

  private func text(_ duration: Duration) -> String {
    "\(duration.count) \(duration.unit.rawValue)"
  }

  private func text(_ key: RecordKey) -> String { "\(key.record) \(key.key)" }

  /// `judging yes “count > 1” = true {“count” = 2} [fee 1, fee 2]`
  func clauses(_ trace: Trace) -> [String] {
    trace.clauses.map { clause in
      var line = "\(clause.kind.rawValue) \(clause.verdict.rawValue) “\(words(clause.range))”"
      if let value = clause.value { line += " = \(text(value))" }
      if !clause.records.isEmpty {
        line += " [\(clause.records.map(text).joined(separator: ", "))]"
      }
      return line
    }
  }

  func text(_ value: TraceValue) -> String {
    let parts = value.parts.map { "“\(words($0.range))” = \(text($0))" }
    let whole = value.text ?? "missing"
    return parts.isEmpty ? whole : "\(whole) {\(parts.joined(separator: ", "))}"
  }

  func words(_ range: SourceRange) -> String {
    String(decoding: source[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  /// `flagged fee 2 line 3: item=A`
  func records(_ trace: Trace) -> [String] {
    trace.records.map { record in
      let fields = record.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      return "\(record.role.rawValue) \(text(record.key)): \(fields)"
    }
  }
}
