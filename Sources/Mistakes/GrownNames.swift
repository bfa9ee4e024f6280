package import Source

/// What to write instead of a Chinese name that holds a comparison or a measure word, such as
/// `次数大于` or `金额超过`; nothing for every other name.
package func spellingHint(for name: String) -> Wording? {
  for (word, sign) in comparisonsInWords where name.contains(word) {
    return Wording(
      en: "write the sign `\(sign)` instead of `\(word)`, and separate it from the names",
      zh: "请以符号 `\(sign)` 代替 `\(word)`，并与名称分开书写")
  }
  for word in joiningWords where name.contains(word) && name != word {
    return Wording(
      en: "`\(word)` is a word of its own; set spaces around it",
      zh: "`\(word)` 是单独的词，请在其前后加空格")
  }
  for word in measureWords where name.hasSuffix(word) && name != word {
    return Wording(
      en: "set a space before `\(word)`; only behind a number it stands without one",
      zh: "`\(word)` 之前请加空格；仅在数字之后可以连写")
  }
  return nil
}

/// Longer words first, so that `不少于` is not taken for `少于`.
private let comparisonsInWords: [(String, String)] = [
  ("大于等于", "≥"), ("小于等于", "≤"), ("不少于", "≥"), ("不小于", "≥"), ("不低于", "≥"),
  ("不超过", "≤"), ("不大于", "≤"), ("不多于", "≤"), ("不等于", "≠"), ("大于", "＞"),
  ("超过", "＞"), ("高于", "＞"), ("多于", "＞"), ("小于", "＜"), ("低于", "＜"), ("少于", "＜"),
  ("等于", "＝"),
]

/// Words that stand between names and are easily written together with them.
private let joiningWords = ["不属于", "属于", "超出", "取自", "介于", "包含", "早于", "晚于", "之前", "之后"]

private let measureWords = ["之内", "以内", "天内", "日内", "月内", "年内", "内"]
