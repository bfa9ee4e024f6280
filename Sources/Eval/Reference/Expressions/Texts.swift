package import Checker
import Parser
package import Source
import Values

/// For whom a value is written.
package enum TextStyle: Hashable, Sendable {
  /// Members by their first name; the same in every language.
  case plain
  case reader(Language)
}

extension Facts {
  /// A value as reports write it: money with two places, days as `2024-06-01`, members by name.
  package func text(of value: Value, _ type: ValueType, _ style: TextStyle) -> String {
    switch value {
    case .missing: "?"
    case .none: style.word(en: "none", zh: "无")
    case .boolean(let isTrue):
      isTrue ? style.word(en: "true", zh: "是") : style.word(en: "false", zh: "否")
    case .number(let number): text(of: number, type)
    case .symbol(let symbol): symbols.text(of: symbol)
    case .symbols(let several): several.map { symbols.text(of: $0) }.joined(separator: ",")
    case .date(let day): day.text
    case .time(let moment): moment.text
    case .duration(let duration): text(of: duration, style)
    case .member(let place): memberName(place, type, style)
    case .part(let ordinal): text(ofPart: ordinal, type)
    case .period(let period): text(of: period)
    case .set(let members): text(ofSet: members, type, style)
    }
  }

  private func text(of number: Exact, _ type: ValueType) -> String {
    if case .money = type { return number.text(places: 2) }
    return number.decimalText
  }

  private func text(of duration: Duration, _ style: TextStyle) -> String {
    let unit = duration.unit
    switch style {
    case .reader(.chinese): return "\(duration.count)\(unit.chineseName)"
    case .plain, .reader(.english):
      let name = duration.count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue
      return "\(duration.count) \(name)"
    }
  }

  private func memberName(_ place: Int, _ type: ValueType, _ style: TextStyle) -> String {
    let names: Names?
    switch type {
    case .choice(let id), .set(of: .choice(let id)):
      names = member(place, of: rulebook.choices[id.index].members.map(\.names))
    case .scope(let id): names = member(place, of: rulebook.scopes[id.index].members.map(\.names))
    case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean,
      .reference, .period, .part, .set, .unknown:
      names = nil
    }
    guard let names else { return String(place) }
    switch style {
    case .plain: return names.first
    case .reader(let language): return names.label(in: language)
    }
  }

  private func member(_ place: Int, of names: [Names]) -> Names? {
    names.indices.contains(place) ? names[place] : nil
  }

  private func text(ofPart ordinal: Int32, _ type: ValueType) -> String {
    if case .part(let part) = type { return part.text(ofOrdinal: ordinal) }
    return String(ordinal)
  }

  private func text(of period: PeriodValue) -> String {
    let end = period.isForever ? "" : period.to.map(text) ?? "?"
    return "\(period.from.map(text) ?? "?")..\(end)"
  }

  private func text(of point: TimePoint) -> String {
    point.isDay ? point.day.text : Moment(seconds: point.seconds).text
  }

  private func text(ofSet members: Set<Value>, _ type: ValueType, _ style: TextStyle) -> String {
    members.map { text(of: $0, type, style) }.sorted().joined(separator: ",")
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

extension TextStyle {
  fileprivate func word(en english: String, zh chinese: String) -> String {
    switch self {
    case .plain, .reader(.english): english
    case .reader(.chinese): chinese
    }
  }
}

extension DurationUnit {
  fileprivate var chineseName: String {
    switch self {
    case .minutes: "分钟"
    case .hours: "小时"
    case .days: "天"
    case .weeks: "周"
    case .months: "个月"
    case .years: "年"
    }
  }
}
