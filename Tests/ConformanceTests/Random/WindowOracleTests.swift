import Checker
import Eval
import Foundation
import Plan
import Source
import Testing

/// Sliding windows and runs, worked out once more from their definition in chapter 7, one day and
/// one line at a time.
@Suite struct WindowOracleTests {
  private static let seeds = (1...80).map(UInt64.init)

  @Test("windows merge, and `beyond first` counts along, as chapter 7 says", arguments: seeds)
  func windows(seed: UInt64) throws {
    let lines = days(seed: seed)
    let result = try judged("within 5 days, count > 2", lines)
    #expect(flagged(by: "ALL", in: result) == mergedWindows(lines).map(names).sorted())
    let beyond = mergedWindows(lines).map { beyondFirst(of: $0, among: lines) }
    #expect(flagged(by: "BEY", in: result) == beyond.filter { !$0.isEmpty }.map(names).sorted())
  }

  @Test("runs break where the next line is further away", arguments: seeds)
  func runsBreak(seed: UInt64) throws {
    let lines = days(seed: seed)
    let result = try judged("gaps up to 2 days, count > 2", lines)
    #expect(flagged(by: "ALL", in: result) == runs(lines).map(names).sorted())
  }
}

/// A line and its day of June.
private struct Line: Hashable {
  let name: String
  let day: Int
}

/// In the order of day and name.
private func days(seed: UInt64) -> [Line] {
  var numbers = RandomNumbers(seed: seed)
  let lines = (1...numbers.number(3...14)).map { index in
    Line(name: "L\(index < 10 ? "0" : "")\(index)", day: numbers.number(1...28))
  }
  return lines.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
}

private func names(_ lines: [Line]) -> String {
  lines.map(\.name).sorted().joined(separator: " ")
}

/// Of each day's window of 5 days with more than 2 lines, those that share a line together.
private func mergedWindows(_ lines: [Line]) -> [[Line]] {
  var merged: [Set<Line>] = []
  for start in Set(lines.map(\.day)).sorted() {
    let window = Set(lines.filter { (start...(start + 4)).contains($0.day) })
    guard window.count > 2 else { continue }
    let touching = merged.filter { !$0.isDisjoint(with: window) }
    merged.removeAll { !$0.isDisjoint(with: window) }
    merged.append(touching.reduce(window) { $0.union($1) })
  }
  return merged.map { group in lines.filter { group.contains($0) } }
}

/// A line is beyond when the window that ends at it already holds one that is not.
private func beyondFirst(of group: [Line], among lines: [Line]) -> [Line] {
  var kept: [Line] = []
  var beyond: [Line] = []
  for line in group {
    if kept.contains(where: { (line.day - 4...line.day).contains($0.day) }) {
      beyond.append(line)
    } else {
      kept.append(line)
    }
  }
  return beyond
}

/// Runs with more than 2 lines whose neighbours are at most 2 days apart.
private func runs(_ lines: [Line]) -> [[Line]] {
  var found: [[Line]] = []
  for line in lines {
    if let last = found.last?.last, line.day - last.day <= 2 {
      found[found.count - 1].append(line)
    } else {
      found.append([line])
    }
  }
  return found.filter { $0.count > 2 }
}

private func judged(_ condition: String, _ lines: [Line]) throws -> RunResult {
  let text = """
    rulebook "Windows" version "1"
    record fee from "fee.csv" at time default
      line : code key
      patient : code
      time : date
    rule ALL flag if same patient, \(condition)
    rule BEY flag beyond first if same patient, \(condition)
    """
  let book = try #require(RulebookFolder(text: text, named: "windows.guiju", in: SpecFolder.root))
  try #require(book.errors.isEmpty)
  let rows = lines.map { "\($0.name),P,2024-06-\($0.day < 10 ? "0" : "")\($0.day)\n" }
  let bytes = Array(("line,patient,time\n" + rows.joined()).utf8)
  return result(
    of: book.rulebook, plan(book.rulebook), rules: [],
    over: LoadedData(of: book.rulebook) { _ in bytes })
}

private func flagged(by rule: String, in result: RunResult) -> [String] {
  result.findings.filter { $0.rule == rule }
    .map { $0.flagged.map(\.key).sorted().joined(separator: " ") }.sorted()
}
