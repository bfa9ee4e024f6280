import Checker
import Eval
import Foundation
import Plan
import Source
import Testing

/// What must stay the same when something that means nothing changes, over many small data sets.
@Suite struct RandomTests {
  private static let seeds = (1...60).map(UInt64.init)

  @Test("the order of the rows means nothing", arguments: seeds)
  func rowsInAnotherOrder(seed: UInt64) throws {
    let rulebook = try checked(RandomRules.english)
    let data = RandomData(seed: seed)
    #expect(saying(rulebook, of: data) == saying(rulebook, of: data.shuffled(seed: seed + 1)))
  }

  @Test("patients who have nothing in common change nothing", arguments: seeds)
  func strangersBeside(seed: UInt64) throws {
    let rulebook = try checked(RandomRules.english)
    let data = RandomData(seed: seed)
    let strangers = RandomData(seed: seed + 1_000)
    let alone = saying(rulebook, of: data)
    let beside = saying(rulebook, of: data.withStrangers(strangers))
    #expect(alone.isSubset(of: beside), "\(alone.subtracting(beside))")
    #expect(beside.count == alone.count + saying(rulebook, of: strangers).count)
  }

  @Test("both vocabularies say the same", arguments: seeds)
  func inChinese(seed: UInt64) throws {
    let data = RandomData(seed: seed)
    let english = saying(try checked(RandomRules.english), of: data)
    #expect(english == saying(try checked(RandomRules.chinese), of: data))
  }

  @Test("the order of the declarations means nothing", arguments: seeds.prefix(20))
  func declarationsInAnotherOrder(seed: UInt64) throws {
    var numbers = RandomNumbers(seed: seed)
    let shuffled = declarations(of: RandomRules.english).shuffled(using: &numbers)
    let data = RandomData(seed: seed)
    let inOrder = saying(try checked(RandomRules.english), of: data)
    #expect(inOrder == saying(try checked(shuffled.joined(separator: "\n")), of: data))
  }

  @Test("each outcome is there, and the four add up")
  func outcomes() throws {
    let rulebook = try checked(RandomRules.english)
    var counts = [0, 0, 0, 0]
    for seed in RandomTests.seeds {
      for rule in judged(rulebook, RandomData(seed: seed)).rules {
        let outcomes = [rule.finding, rule.clear, rule.undetermined, rule.notApplicable]
        #expect(outcomes.reduce(0, +) == rule.candidates, "\(rule.rule), seed \(seed)")
        counts = zip(counts, outcomes).map { $0 + $1 }
      }
    }
    #expect(counts.allSatisfy { $0 > 100 }, "\(counts)")
  }
}

private func checked(_ text: String) throws -> CheckedRulebook {
  let book = try #require(
    RulebookFolder(text: text, named: "rulebook.guiju", in: SpecFolder.root))
  let errors = book.errors.map { book.explained($0, seenFrom: SpecFolder.root) }
  try #require(errors.isEmpty, "\(errors.joined(separator: "\n"))")
  return book.rulebook
}

private func judged(_ rulebook: CheckedRulebook, _ data: RandomData) -> RunResult {
  let loaded = LoadedData(of: rulebook) { data.bytes(of: $0) }
  return result(of: rulebook, plan(rulebook), rules: [], over: loaded)
}

/// The findings and what is undetermined, as lines.
private func saying(_ rulebook: CheckedRulebook, of data: RandomData) -> Set<String> {
  let tables = GoldenResults(judged(rulebook, data), of: rulebook).tables
  let lines = ["findings.csv", "undetermined.csv", "evidence.csv"].flatMap { file in
    (tables[file]?.lines.dropFirst() ?? []).map { "\(file): \($0)" }
  }
  return Set(lines)
}

/// The text cut before each line that is not indented.
private func declarations(of text: String) -> [String] {
  var parts: [String] = []
  for line in text.split(separator: "\n") {
    if line.hasPrefix(" "), let last = parts.popLast() {
      parts.append(last + "\n" + line)
    } else {
      parts.append(String(line))
    }
  }
  return parts
}
