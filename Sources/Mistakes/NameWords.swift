package import Source

/// Hints for names that hold an operator, a number in Chinese characters or a length of time:
/// `数量大于`, `三十天内`, `每天`.
package func nameHint(for name: String) -> Wording? {
  for (word, sign) in comparisonWords where name.contains(word) { return .signFor(word, sign) }
  if ["天内", "日内", "月内", "周内", "年内"].contains(name) { return .withoutInside }
  if let day = recurringWords[name] { return .write(day) }
  return ChineseLength(name).map { .inDigits($0.text) }
}

/// Words for one day, month or year, which group what falls into the same one.
private let recurringWords: [String: String] = [
  "每天": "同一天", "每日": "同一天", "同日": "同一天", "同天": "同一天", "当天": "同一天", "当日": "同一天",
  "单日": "同一天", "一天内": "同一天", "一日内": "同一天",
  "每周": "同一周", "同周": "同一周", "当周": "同一周", "每月": "同一月", "同月": "同一月",
  "当月": "同一月", "每年": "同一年", "同年": "同一年", "当年": "同一年", "每季度": "同一季度",
]

/// Longer words first, since some hold others.
private let comparisonWords: [(word: String, sign: String)] = [
  ("不少于", "≥"), ("不低于", "≥"), ("不小于", "≥"), ("大于等于", "≥"), ("至少", "≥"),
  ("不超过", "≤"), ("不大于", "≤"), ("不高于", "≤"), ("不多于", "≤"), ("小于等于", "≤"), ("至多", "≤"),
  ("大于", "＞"), ("超过", "＞"), ("高于", "＞"), ("多于", "＞"),
  ("小于", "＜"), ("低于", "＜"), ("少于", "＜"), ("等于", "＝"),
]

/// A number in Chinese characters with its measure word: `三十天内`, `两次`, `半年内`.
private struct ChineseLength {
  /// In digits: `30天内`, `2次`, `6个月内`.
  let text: String

  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let scales: [Character: Int] = ["十": 10, "百": 100, "千": 1000, "万": 10_000]
  private static let measures = [
    "个小时", "小时", "分钟", "个月", "次", "天", "日", "周", "月", "年", "岁", "元",
  ]
  private static let halves = [
    "半年": "6个月", "半天": "12小时", "半个小时": "30分钟", "半小时": "30分钟", "半个月": "15天",
  ]

  init?(_ name: String) {
    for (half, whole) in Self.halves where name.hasPrefix(half) {
      text = whole + name.dropFirst(half.count)
      return
    }
    let number = name.prefix { Self.digits[$0] != nil || Self.scales[$0] != nil }
    let rest = name.dropFirst(number.count)
    guard !number.isEmpty, let measure = Self.measures.first(where: { rest.hasPrefix($0) }),
      let value = Self.value(of: number)
    else { return nil }
    let unit = measure == "个小时" ? "小时" : measure
    text = "\(value)\(unit)\(rest.dropFirst(measure.count))"
  }

  /// `三十五` is 35; nothing where the characters make no number.
  private static func value(of number: Substring) -> Int? {
    var (total, digit) = (0, 0)
    for character in number {
      if let scale = scales[character] {
        total += max(digit, 1) * scale
        digit = 0
      } else if let next = digits[character], digit == 0 {
        digit = next
      } else {
        return nil
      }
    }
    return total + digit
  }
}

extension Wording {
  package static func write(_ text: String) -> Wording {
    Wording(en: "write `\(text)`", zh: "请写 `\(text)`")
  }

  /// `同一天内`
  static var withoutInside: Wording {
    Wording(en: "`同一天`, `同一月` and so on need no `内`: delete it", zh: "`同一天`、`同一月` 等之后不加 `内`，请删去")
  }

  static func inDigits(_ text: String) -> Wording {
    Wording(en: "write the number in digits: `\(text)`", zh: "数字请用阿拉伯数字，写作 `\(text)`")
  }

  static func signFor(_ word: String, _ sign: String) -> Wording {
    Wording(
      en: "write `\(sign)` for `\(word)`, with the name in front and the value behind: "
        + "`数量 \(sign) 3`",
      zh: "`\(word)` 请写作 `\(sign)`，名称在前、数值在后，如 `数量 \(sign) 3`")
  }
}
