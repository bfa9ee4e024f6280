import Parser
import Source
import Values

/// Whether a dump keeps what is only written for people: titles, reasons and legal bases.
package enum DumpedWords: Sendable {
  case kept, leftOut
}

/// The checked rulebook as text: first declared names, no places. Two rulebooks with the same dump
/// mean the same, in whichever language they are written.
package func dump(_ rulebook: CheckedRulebook, words: DumpedWords = .kept) -> String {
  var writer = RulebookDump(rulebook, words)
  writer.write()
  return writer.lines.map { $0 + "\n" }.joined()
}

/// Writes a dump line by line.
struct RulebookDump {
  let rulebook: CheckedRulebook
  let words: DumpedWords
  private(set) var lines: [String] = []

  init(_ rulebook: CheckedRulebook, _ words: DumpedWords) {
    self.rulebook = rulebook
    self.words = words
  }

  mutating func add(_ parts: String?...) {
    lines.append(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// A line inside a declaration.
  mutating func addInner(_ parts: String?...) {
    lines.append("  " + parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Words for people, where they are kept.
  func forPeople(_ text: String?) -> String? {
    switch words {
    case .kept: text.map(quoted)
    case .leftOut: nil
    }
  }

  func layer(_ id: LayerID) -> String { "@\(id.index)" }

  func days(_ from: Day?, _ to: Day?) -> String? {
    from == nil && to == nil ? nil : "[\(from?.text ?? "")..\(to?.text ?? "")]"
  }

  func type(_ type: ValueType) -> String {
    switch type {
    case .choice(let id): choice(rulebook.choices[id.index])
    case .reference(let id): "reference " + rulebook.records[id.index].names.first
    case .scope(let id):
      "scope("
        + rulebook.scopes[id.index].members.map { member in
          ([member.names.first] + member.cells.map(quoted)).joined(separator: " ")
        }.joined(separator: "; ") + ")"
    case .part(let part): part.rawValue
    case .set: "set"
    case .code: "code"
    case .codes: "codes"
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .money: "money"
    case .date: "date"
    case .time: "time"
    case .duration: "duration"
    case .boolean: "boolean"
    case .period: "period"
    case .unknown: "unknown"
    }
  }

  private func choice(_ choice: Choice) -> String {
    if let names = choice.names { return "choice \(names.first)" }
    return "choice(\(members(of: choice)))"
  }

  private func members(of choice: Choice) -> String {
    choice.members.map { member in
      ([member.names.first] + member.cells.map(quoted)).joined(separator: " ")
    }.joined(separator: "; ")
  }

  mutating func write() {
    for (index, item) in rulebook.layers.enumerated() {
      add(
        "layer @\(index)", forPeople(item.title), item.version.map(quoted),
        item.jurisdiction.map(quoted))
    }
    for choice in rulebook.choices {
      guard let names = choice.names else { continue }
      add("choice", names.first, choice.isRanked ? "ranked" : nil, "= \(members(of: choice))")
    }
    for index in rulebook.records.indices { writeRecord(RecordID(index)) }
    for list in rulebook.lists { writeList(list) }
    for table in rulebook.tables { writeTable(table) }
    for parameter in rulebook.parameters { writeParameter(parameter) }
    for rule in rulebook.rules { writeRule(rule) }
    for item in rulebook.disabled { add("disabled", item.id, layer(item.layer)) }
    for dismissal in rulebook.dismissals { writeDismissal(dismissal) }
    for grade in rulebook.grades { writeGrade(grade) }
    for test in rulebook.tests { writeTest(test) }
  }
}
