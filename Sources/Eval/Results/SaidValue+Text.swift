import Checker
package import Source
import Values

/// For whom a value is written.
package enum TextStyle: Hashable, Sendable {
  /// Members by their first name; the same in every language.
  case plain
  case reader(Language)
}

extension SaidValue {
  /// As reports write it: money with two places, days as `2024-06-01`, members by name.
  package func text(_ style: TextStyle) -> String {
    switch self {
    case .missing: "?"
    case .none: style.word(en: "none", zh: "无")
    case .boolean(true): style.word(en: "true", zh: "是")
    case .boolean(false): style.word(en: "false", zh: "否")
    case .number(let number): number.decimalText
    case .money(let yuan): yuan.text(places: 2)
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ",")
    case .date(let day): day.text
    case .time(let moment): moment.text
    case .duration(let duration): duration.text(style)
    case .member(let names): names.text(style)
    case .part(let part, let ordinal): part.text(ofOrdinal: ordinal)
    case .period(let period): period.text
    case .set(let members): members.map { $0.text(style) }.sorted().joined(separator: ",")
    }
  }
}

extension Duration {
  fileprivate func text(_ style: TextStyle) -> String {
    switch style {
    case .reader(.chinese): return "\(count)\(unit.chineseName)"
    case .plain, .reader(.english):
      let name = count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue
      return "\(count) \(name)"
    }
  }
}

extension Names {
  fileprivate func text(_ style: TextStyle) -> String {
    switch style {
    case .plain: first
    case .reader(let language): label(in: language)
    }
  }
}

extension PeriodValue {
  fileprivate var text: String {
    let end = isForever ? "" : to.map(\.text) ?? "?"
    return "\(from.map(\.text) ?? "?")..\(end)"
  }
}

extension TimePoint {
  fileprivate var text: String { isDay ? day.text : Moment(seconds: seconds).text }
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
