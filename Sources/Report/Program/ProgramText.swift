import Checker
package import Plan
import Source
import Vocabulary

/// A program for people: each rule with its steps in the order in which they act, then the matches
/// and aggregates that they name by number, and how the rows can be divided.
///
/// - Parameter rules: the ids to write, with what they need; empty for all.
package func programText(
  of program: Program, rules: [String], as rendering: Rendering
) -> String {
  let view = ProgramView(program: program, rendering: rendering)
  let shown = program.rules.filter { rules.isEmpty || rules.contains($0.about.id) }
  let needed = shown.reduce(into: Set<RecordID>()) { $0.formUnion($1.requirements.records) }
  var blocks: [[String]] = []
  for (place, record) in program.records.enumerated() {
    if rules.isEmpty || needed.contains(RecordID(place)) { blocks.append(view.lines(of: record)) }
  }
  for derivation in program.derivations
  where rules.isEmpty || needed.contains(derivation.record) {
    blocks.append(view.lines(of: derivation))
  }
  for rule in shown { blocks += view.blocks(of: rule) }
  if rules.isEmpty {
    blocks += program.dismissals.map { view.lines(of: $0) }
    blocks += program.grades.map { view.lines(of: $0) }
  }
  return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
    .joined(separator: "\n")
}

/// Writes parts of a program.
struct ProgramView {
  let program: Program
  let rendering: Rendering

  /// A line of a step, its word in a column of its own; nothing for a step without content.
  func step(_ word: Wording, _ content: String?) -> [String] {
    guard let content, !content.isEmpty else { return [] }
    return ["  " + padded(rendering(word), to: 10) + "  " + content]
  }

  func list(_ nodes: [Node], _ names: BindingNames) -> String {
    nodes.map { text(of: $0, names) }.joined(separator: ", ")
  }

  func name(_ record: RecordID) -> String { program.records[record.index].names.first }

  func names(_ records: [RecordID]) -> String { records.map { name($0) }.joined(separator: ", ") }

  func name(_ field: FieldID, of record: RecordID) -> String {
    program.records[record.index].fields[field.index].names.first
  }
}

/// What the bindings of one part of a program are called.
struct BindingNames {
  private let names: [String]

  init(_ bindings: [Binding]) { names = bindings.map(\.name) }

  init(rows: [String]) { names = rows }

  func name(of binding: BindingID) -> String {
    names.indices.contains(binding.index) ? names[binding.index] : "#\(binding.index)"
  }
}

/// Records.
extension ProgramView {
  func lines(of record: RecordNode) -> [String] {
    let names = BindingNames(rows: [record.names.first])
    let head = "\(rendering.words("record", "记录")) \(record.names.first)"
    switch record.source {
    case .file(let file, let conditions, let reversal):
      return [head]
        + step(Wording(en: "load", zh: "读取"), file.path + ": " + columns(of: record))
        + step(Wording(en: "restrict", zh: "限定"), list(conditions, names))
        + step(
          Wording(en: "take off", zh: "冲销"),
          reversal.map { record.fields[$0.original.index].names.first })
        + record.fields.flatMap { line(of: $0, names) }
    case .derived(let base):
      return [head] + step(Wording(en: "from", zh: "派生自"), name(base))
    case .findings: return [head]
    }
  }

  private func columns(of record: RecordNode) -> String {
    record.fields.compactMap { field in
      guard case .column = field.source else { return nil }
      return field.names.first
    }.joined(separator: ", ")
  }

  private func line(of field: FieldNode, _ names: BindingNames) -> [String] {
    let word = Wording(en: "compute", zh: "计算")
    switch field.source {
    case .computed(let value): return step(word, "\(field.names.first) = \(text(of: value, names))")
    case .period(let period):
      let ends = list([period.from, period.to], names)
      return step(word, "\(field.names.first) = period(\(ends))")
    case .column, .groupKey, .aggregated, .runStart, .runEnd, .finding: return []
    }
  }

  func lines(of derivation: DerivationNode) -> [String] {
    let names = BindingNames(rows: [name(derivation.base), name(derivation.record)])
    func fillings(_ all: [DerivationNode.Filling]) -> String {
      all.map {
        "\(name($0.field, of: derivation.record)) = \(text(of: $0.value, names))"
      }.joined(separator: ", ")
    }
    let late = derivation.isLate ? rendering.words(" (from findings)", "（来自问题）") : ""
    return ["\(rendering.words("derive", "派生")) \(name(derivation.record))\(late)"]
      + step(Wording(en: "restrict", zh: "限定"), list(derivation.filters, names))
      + step(Wording(en: "group", zh: "分组"), fillings(derivation.keys))
      + step(Wording(en: "gaps", zh: "间隔"), derivation.gaps.map { text(of: $0, names) })
      + step(Wording(en: "give", zh: "给出"), fillings(derivation.gives))
  }

  func lines(of dismissal: DismissalNode) -> [String] {
    [rendering.words("dismiss", "不计")]
      + step(
        Wording(en: "if", zh: "条件"),
        text(of: dismissal.condition, BindingNames(rows: ["finding"])))
  }

  func lines(of grade: GradeNode) -> [String] {
    let names = BindingNames(grade.bindings)
    return ["\(rendering.words("grade", "分级")) \(grade.names.first)"]
      + grade.gives.flatMap {
        step(
          Wording(en: "give", zh: "给出"), "\($0.names.first) = \(text(of: $0.value, names))")
      }
      + grade.steps.flatMap {
        step(
          Wording(en: "step", zh: "等级"), "\($0.names.first): \(list($0.conditions, names))")
      }
  }
}
