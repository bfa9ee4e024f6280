import Checker
import Parser
import Values

/// Findings as the rows of the record `finding`, for what reads them: rules of the second stage,
/// dismissals and grades.
extension Evaluator {
  mutating func fillFindings(_ findings: [Finding]) {
    guard let record = rulebook.findingRecord?.index else { return }
    let sorted = findings.sorted { left, right in
      let (first, second) = (left.date?.number ?? .max, right.date?.number ?? .max)
      return first == second ? left.id < right.id : first < second
    }
    let fields = rulebook.records[record].fields
    let columns = fields.map { field in
      RowColumn.values(sorted.map { value(of: field, for: $0) })
    }
    records[record] = RecordRows(
      columns: columns, physical: [],
      dates: sorted.map { $0.date.map { .date($0) } ?? .missing(.absent) },
      keys: sorted.map { symbols.intern($0.id) })
    records[record].indexKeys(symbolCount: symbols.count)
    keyIndexes[record] = nil
    computed[record] = Array(repeating: [], count: fields.count)
  }

  private mutating func value(of field: Field, for finding: Finding) -> Value {
    guard case .finding(let source) = field.source else { return .missing(.absent) }
    switch source {
    case .rule: return .symbol(symbols.intern(finding.rule))
    case .category: return category(finding.category, field.type)
    case .certainty: return certainty(finding.certainty, field.type)
    case .points: return .number(finding.points ?? .zero)
    case .recover: return recovery(finding.recover)
    case .shared(let name):
      guard let part = finding.shared.first(where: { $0.name == name }) else {
        return .missing(.absent)
      }
      return .symbol(symbols.intern(part.value))
    }
  }

  /// A rule that asks nothing back is no rule that asks back little.
  private func recovery(_ recover: Finding.Recovery?) -> Value {
    switch recover {
    case .fen(let fen): .number(Exact(fen: fen))
    case .unknown: .missing(.absent)
    case nil: .none
    }
  }

  /// A member of the choice, or a text, as the field is declared.
  private mutating func category(_ name: String?, _ type: ValueType) -> Value {
    guard let name else { return .none }
    if case .choice(let id) = type { return member(named: [name], of: id) }
    return .symbol(symbols.intern(name))
  }

  private mutating func certainty(_ certainty: Certainty, _ type: ValueType) -> Value {
    guard case .choice(let id) = type else { return .symbol(symbols.intern(certainty.rawValue)) }
    switch certainty {
    case .violation: return member(named: ["violation", "明确违规"], of: id)
    case .suspicion: return member(named: ["suspicion", "疑似违规"], of: id)
    case .undetermined: return .missing(.absent)
    }
  }

  private func member(named names: [String], of choice: ChoiceID) -> Value {
    let members = rulebook.choices[choice.index].members
    let place = members.firstIndex { member in
      member.names.all.contains { names.contains($0) }
    }
    return place.map { .member($0) } ?? .missing(.absent)
  }
}
