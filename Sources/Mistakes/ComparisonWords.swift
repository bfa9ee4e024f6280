package import Lexer
package import Vocabulary

/// Phrases for a comparison, with the sign that is meant.
package let comparingPhrases: [(words: [String], sign: String)] = [
  (["at", "least"], ">="), (["at", "most"], "<="), (["up", "to"], "<="),
  (["no", "more", "than"], "<="), (["not", "more", "than"], "<="),
  (["no", "less", "than"], ">="), (["not", "less", "than"], ">="),
  (["no", "fewer", "than"], ">="),
  (["greater", "than"], ">"), (["more", "than"], ">"), (["larger", "than"], ">"),
  (["higher", "than"], ">"), (["less", "than"], "<"), (["fewer", "than"], "<"),
  (["smaller", "than"], "<"), (["lower", "than"], "<"), (["equal", "to"], "="),
]

/// The sign that `以上` and the like stand for behind a value; both ends count, as in law.
package let boundWords: [String: String] = [
  "以上": "≥", "及以上": "≥", "或以上": "≥", "以下": "≤", "及以下": "≤", "或以下": "≤",
]

/// The sign that is meant by `greater than` and the like behind `is`.
package func comparisonSign(behindIs word: String) -> (kind: BinaryOperator, sign: String)? {
  switch word {
  case "greater", "more", "larger", "higher", "above", "over": (.greater, ">")
  case "less", "fewer", "smaller", "lower", "below", "under": (.less, "<")
  case "equal": (.equal, "=")
  default: nil
  }
}

/// The sign that is meant by a comparison in words, such as `大于`; the words are one token.
package func comparisonSign(for word: String) -> (kind: TokenKind, sign: String)? {
  switch word {
  case "大于", "超过", "高于", "多于", "exceeds", "over", "exceed", "不得超过", "不得大于", "不得高于",
    "不得多于", "不能超过":
    (.greater, ">")
  case "小于", "低于", "少于", "under", "below", "不得少于", "不得低于", "不得小于": (.less, "<")
  case "不少于", "不小于", "不低于", "大于等于", "至少", "不早于": (.greaterOrEqual, ">=")
  case "不大于", "不超过", "不多于", "不高于", "小于等于", "至多", "不晚于", "不迟于":
    (.lessOrEqual, "<=")
  case "等于", "equals", "equal": (.equal, "=")
  case "不等于": (.notEqual, "≠")
  default: nil
  }
}

/// The comparison that a sign of the phrases above stands for.
package func comparisonSign(spelt sign: String) -> BinaryOperator {
  switch sign {
  case ">=": .greaterOrEqual
  case "<=": .lessOrEqual
  case ">": .greater
  case "<": .less
  default: .equal  // excused: the table above has no other
  }
}
