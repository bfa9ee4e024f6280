import Checker
import Eval
import Foundation
import Plan
import Source
import TestSupport
import Testing

/// What the lints claim of conditions, held against every row of data: conditions at random over small
/// domains, missing values and none among them.
struct ConditionLintTests {
  /// `GUIJU_LINT_SEEDS=500` for a long run.
  private static let seeds =
    1...(ProcessInfo.processInfo.environment["GUIJU_LINT_SEEDS"].flatMap(Int.init) ?? 8)

  @Test(arguments: seeds) func `no claim is contradicted by a row`(seed: Int) throws {
    var random = RandomConditions(seed: UInt64(seed))
    let rules = (0..<60).map { random.rule(named: "R-\($0)") }
    let text = ConditionLintTests.declarations + rules.joined()
    let claims = Claim.all(in: text)
    #expect(claims.count > 5, "a test that claims little proves little")
    let proofs = Set(claims.flatMap(\.conditions)).sorted()
    let outcomes = try ConditionLintTests.outcomes(of: proofs, random: &random)
    for claim in claims {
      #expect(claim.contradiction(in: outcomes) == nil, "\(claim)")
    }
  }

  static let declarations = """
    choice level ranked = a "1"; b "2"; c "3"
    record fee from "fee.csv" at t default
      line : code key
      q : integer
      d : decimal
      t : date
      e : date empty means none
      k : level
      item : code
      ok : boolean
      give more = q + 2
      give late = t > 2024-01-01
    list heart = "I20", "I21*"
    list codes = "I*", "J1".."J3"
    parameter limit = 1 from 2020-01-01 to 2023-12-31; 3 from 2024-01-01
    table known
      item : code key
      n : integer
      rows
      | item | n |
      | I20 | 1 |
      | A | |

    """

  private static let domains: [[String]] = [
    ["", "-1", "0", "1", "2", "3", "4"], ["", "-0.5", "0", "1", "1.5", "2", "3.5"],
    ["", "2023-12-31", "2024-01-01", "2024-01-02", "2024-02-29", "2019-05-05"],
    ["", "2023-12-31", "2024-01-01", "2024-02-01", "2024-03-01"], ["", "1", "2", "3"],
    ["", "I20", "I211", "I22", "J1", "J3x", "A", "B"], ["", "true", "false"],
  ]

  /// By condition, the outcome of each row.
  private static func outcomes(
    of conditions: [String], random: inout RandomConditions
  ) throws -> [String: [Outcome]] {
    let rules = conditions.enumerated().map { index, condition in
      let place = String(repeating: "0", count: 5 - String(index).count) + String(index)
      return "rule P-\(place) flag if \(condition)\n"
    }
    let (rulebook, problems) = checkedRulebook(declarations + rules.joined())
    #expect(problems == [])
    var rows = "line,q,d,t,e,k,item,ok\n"
    for line in 1...500 {
      let cells = domains.map { $0[random.number(below: $0.count)] }
      rows += "\(line),\(cells.joined(separator: ","))\n"
    }
    let data = LoadedData(of: rulebook) { _ in Array(rows.utf8) }
    var run = Run(plan(rulebook), rulebook, data.data, RunOptions())
    run.judgeAll()
    var outcomes: [String: [Outcome]] = [:]
    for (condition, judgement) in zip(conditions, run.judgements) {
      outcomes[condition] = try #require(judgement).outcomes
    }
    return outcomes
  }
}

/// What a lint says, in the words of the rulebook: where one condition holds, another is clear, or
/// is not; without another, that the one never holds.
private struct Claim: CustomStringConvertible {
  let code: String
  let first: String
  let second: String?
  let isSecondClear: Bool

  private init(_ code: String, _ first: String, _ second: String? = nil, clear: Bool = true) {
    self.code = code
    self.first = grouped(first)
    self.second = second.map(grouped)
    isSecondClear = clear
  }

  static func all(in text: String) -> [Claim] {
    let (lints, bytes) = lintsOfRulebook(text)
    return lints.compactMap { lint in
      let words = ([lint.range] + lint.notes.map(\.range)).map { range in
        String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
      }
      let line = bytes[Int(lint.range.start)...].prefix { $0 != UInt8(ascii: "\n") }
      let start = bytes[..<Int(lint.range.start)].lastIndex(of: UInt8(ascii: "\n")) ?? 0
      let whole = bytes[start..<Int(lint.range.start)] + line
      return claim(lint.kind.code, words, in: String(decoding: whole, as: UTF8.self))
    }
  }

  private static func claim(_ code: String, _ words: [String], in line: String) -> Claim? {
    let conditions = line.components(between: "flag if ", and: " unless")
    switch code {
    case "W0922", "W0923":
      // A key of the groups, which must be there, is no condition.
      let others = words.filter { !["item", "d", "k"].contains($0) }
      let front = others.count < words.count ? keys : ""
      return Claim(code, front + others.map { "(\($0))" }.joined(separator: ", "))
    case "W0924": return Claim(code, "not (\(words[0]))", words.dropFirst().first.map { "(\($0))" })
    case "W0927": return Claim(code, conditions, "(\(words[1]))", clear: false)
    case "W0928": return Claim(code, "(\(words[0]))", conditions)
    default: return nil
    }
  }

  /// The conditions whose outcomes prove the claim.
  var conditions: [String] { [first] + [second].compactMap(\.self) }

  var description: String { "\(code): \(first) | \(second ?? "")" }

  /// A row, counted from 1, that shows the claim wrong.
  func contradiction(in outcomes: [String: [Outcome]]) -> Int? {
    guard let holds = outcomes[first] else { return 0 }
    let others = second.flatMap { outcomes[$0] }
    return holds.indices.first { row in
      guard case .finding = holds[row] else { return false }
      guard let others else { return true }
      if case .clear = others[row] { return !isSecondClear }
      return isSecondClear
    }.map { $0 + 1 }
  }
}

/// The groups that conditions with an aggregate judge.
private let keys = "same item, same d, same k, "

private func grouped(_ condition: String) -> String {
  let aggregates = ["count", "share", "distinct", "total", "max"]
  let judges = aggregates.contains { condition.contains($0) } && !condition.contains(keys)
  return (judges ? keys : "") + condition
}

extension String {
  /// What stands between two words; to the end where the second is not there.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let first = firstRange(of: start) else { return "" }
    let rest = self[first.upperBound...]
    return String(rest.firstRange(of: end).map { rest[..<$0.lowerBound] } ?? rest)
  }
}

/// Conditions at random, from a seed.
private struct RandomConditions {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func one(of choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  /// A rule over one or two fields, so that its conditions have much to do with each other.
  mutating func rule(named id: String) -> String {
    let families = [number(below: 6), number(below: 6)]
    var conditions: [String] = []
    for _ in 0...number(below: 3) {
      conditions.append(condition(families[number(below: 2)], depth: 2))
    }
    let judging = (0..<number(below: 3)).map { _ in one(of: groups) }
    let isGrouped = !judging.isEmpty && number(below: 3) == 0
    let all = isGrouped ? conditions + judging : conditions
    let exemption =
      isGrouped && number(below: 2) == 0 ? one(of: groups) : condition(families[0], depth: 1)
    let unless = number(below: 4) == 0 ? " unless \(exemption)" : ""
    return "rule \(id) flag if \(isGrouped ? keys : "")\(all.joined(separator: ", "))\(unless)\n"
  }

  private mutating func condition(_ family: Int, depth: Int) -> String {
    if depth > 0 {
      switch number(below: 9) {
      case 0: return "not (\(condition(family, depth: depth - 1)))"
      case 1:
        let one = condition(family, depth: depth - 1)
        return "(\(one) or \(condition(family, depth: depth - 1)))"
      case 2:
        let one = condition(family, depth: depth - 1)
        return "(\(one) and \(condition(family, depth: depth - 1)))"
      default: break
      }
    }
    switch family {
    case 0: return numbers("q", "\(number(below: 6) - 1)")
    case 1: return numbers("d", one(of: ["-0.5", "0", "1", "1.5", "2", "3"]))
    case 2: return dates()
    case 3: return one(of: levels)
    case 4: return one(of: items)
    default: return one(of: truths)
    }
  }

  private mutating func numbers(_ field: String, _ bound: String) -> String {
    let sign = one(of: ["=", "≠", "<", "≤", ">", "≥"])
    switch number(below: 14) {
    case 0: return "\(field) between \(bound) and \(number(below: 4))"
    case 1: return "\(field) in (\(bound), \(number(below: 4)))"
    case 2: return "\(field) + 1 \(sign) \(bound)"
    case 3: return "3 - \(field) \(sign) \(bound)"
    case 4: return "\(field) * -2 \(sign) \(bound)"
    case 5: return "abs (\(field)) \(sign) \(bound)"
    case 6: return "\(field) is \(one(of: ["missing", "present", "unreadable"]))"
    case 7: return "\(field) \(sign) limit"
    case 8: return "q \(sign) d"
    case 9: return "(\(field) or else \(bound)) \(sign) \(number(below: 3))"
    case 10: return "more \(sign) \(bound)"
    case 11: return "larger of (q, d) \(sign) \(bound)"
    default: return "\(field) \(sign) \(bound)"
    }
  }

  private mutating func dates() -> String {
    let day = one(of: ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01", "2024-03-01"])
    let sign = one(of: ["=", "≠", "<", "≤", ">", "≥"])
    switch number(below: 11) {
    case 0: return "e is \(one(of: ["none", "missing", "present"]))"
    case 1: return "t is \(one(of: ["missing", "present"]))"
    case 2: return "year \(sign) \(2023 + number(below: 3))"
    case 3: return "month \(one(of: ["is", "is not"])) \"2024-0\(1 + number(below: 2))\""
    case 4: return "month of year \(sign) \(number(below: 14))"
    case 5: return "e \(one(of: ["before", "after"])) t"
    case 6: return "days from t to e \(sign) \(number(below: 60))"
    case 7: return "e between \(day) and 2024-02-01"
    case 8: return one(of: ["late", "not late"])
    case 9: return "t \(sign) \(day)"
    default: return "e \(sign) \(day)"
    }
  }

  private let groups = [
    "count > 1", "count < 2", "count ≥ 1", "count < 1", "not (count = 2)", "count between 1 and 2",
    "count where (q > 1) < 1", "count where (q > 1) ≥ 0", "share (ok) > 50%", "share (ok) ≤ 100%",
    "share (ok) > 1", "distinct t ≥ 2", "distinct t < 0", "total q > 3", "total q ≤ 2", "max q < 1",
    "max q ≥ 0", "(count > 1 or item is \"A\")", "(count < 3 and k is a)",
  ]

  private let levels = [
    "k is a", "k is not b", "k in (a, b)", "k not in (a, c)", "k > a", "k < c", "k ≥ b", "k ≤ a",
    "k between a and b", "k is missing", "k is present",
  ]

  private let items = [
    "item in heart", "item not in heart", "item in codes", "item not in codes", "item is \"I20\"",
    "item is not \"A\"", "item starts with \"I\"", "item in (\"I2*\", \"B\")", "item in known",
    "item not in known", "item in \"I2\"..\"J1\"", "item is missing", "known[item].n > 0",
    "known[item].n < 1",
  ]

  private let truths = [
    "ok", "not ok", "ok = true", "ok ≠ true", "ok is missing", "late", "has fee as f (f.q > 9)",
    "not (has fee as f (f.q > 9))", "item contains \"2\"", "not (item contains \"2\")",
  ]
}
