import Checker
import Values

extension Facts {
  /// The facts with findings as the rows of the record `finding`, for what reads them: rules of the
  /// second stage, dismissals and grades.
  func withFindings(_ findings: [Finding], _ memo: inout Memo) -> Facts {
    guard let record = rulebook.findingRecord?.index else { return self }
    let sorted = findings.sorted { left, right in
      let (first, second) = (left.date?.number ?? .max, right.date?.number ?? .max)
      return first == second ? left.id < right.id : first < second
    }
    var symbols = symbols
    let columns = rulebook.records[record].fields.map { field in
      RowColumn.values(sorted.map { value(of: field, for: $0, &symbols) })
    }
    var rows = RecordRows(
      columns: columns, physical: [],
      dates: sorted.map { $0.date.map { .date($0) } ?? .missing(.absent) },
      keys: sorted.map { symbols.intern($0.id) })
    rows.indexKeys(symbolCount: symbols.count)
    memo.forget(record)
    return with(rows, of: record, symbols)
  }

  private func value(of field: Field, for finding: Finding, _ symbols: inout SymbolTable) -> Value {
    guard case .finding(let source) = field.source else { return .missing(.absent) }
    switch source {
    case .rule: return .symbol(symbols.intern(finding.rule))
    case .category: return category(finding.category, field.type, &symbols)
    case .certainty: return certainty(finding.certainty, field.type, &symbols)
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
  private func category(_ name: String?, _ type: ValueType, _ symbols: inout SymbolTable) -> Value {
    guard let name else { return .none }
    if case .choice(let id) = type { return member(named: [name], of: id) }
    return .symbol(symbols.intern(name))
  }

  private func certainty(
    _ certainty: Certainty, _ type: ValueType, _ symbols: inout SymbolTable
  ) -> Value {
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
