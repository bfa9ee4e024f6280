package import Checker
import Values

extension Facts {
  package func text(of value: Value, _ type: ValueType, _ style: TextStyle) -> String {
    said(value, type).text(style)
  }

  /// A value with what its words need: symbols as texts, members with their names.
  func said(_ value: Value, _ type: ValueType) -> SaidValue {
    switch value {
    case .missing: .missing
    case .none: .none
    case .boolean(let isTrue): .boolean(isTrue)
    case .number(let number): said(number, type)
    case .symbol(let symbol): .text(symbols.text(of: symbol))
    case .symbols(let several): .texts(several.map { symbols.text(of: $0) })
    case .date(let day): .date(day)
    case .time(let moment): .time(moment)
    case .duration(let duration): .duration(duration)
    case .member(let place): said(member: place, type)
    case .part(let ordinal): said(part: ordinal, type)
    case .period(let period): .period(period)
    case .set(let members): .set(members.map { said($0, type) })
    }
  }

  private func said(_ number: Exact, _ type: ValueType) -> SaidValue {
    if case .money = type { .money(number) } else { .number(number) }
  }

  private func said(part ordinal: Int32, _ type: ValueType) -> SaidValue {
    if case .part(let part) = type { return .part(part, ordinal: ordinal) }
    return .number(Exact(Int(ordinal)))
  }

  private func said(member place: Int, _ type: ValueType) -> SaidValue {
    let names: [Names]
    switch type {
    case .choice(let id), .set(of: .choice(let id)):
      names = rulebook.choices[id.index].members.map(\.names)
    case .scope(let id): names = rulebook.scopes[id.index].members.map(\.names)
    case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean,
      .reference, .period, .part, .set, .unknown:
      names = []
    }
    return names.indices.contains(place) ? .member(names[place]) : .number(Exact(place))
  }

  /// The row as reports name it.
  package func key(_ record: Int, _ row: Int) -> RecordKey {
    RecordKey(
      record: rulebook.records[record].names.first,
      key: symbols.text(of: records[record].keys[row]))
  }

  package func key(_ reference: RowReference) -> RecordKey {
    key(reference.record, reference.row)
  }
}
