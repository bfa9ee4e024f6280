import Lexer
import Mistakes
import Source
import Vocabulary

extension FileParser {
  /// A relation in words that are none here: `是`, `LIKE`, `at least`, `IS NULL`, `60岁以上`.
  mutating func readOtherRelation(_ left: ExprSyntax, from start: Int) -> ExprSyntax? {
    if let bound = readOtherBound(left, from: start) { return bound }
    guard let word = wordOnLine() else { return nil }
    if current.word == 0, word == "is" { return readUpperIs(left, from: start) }
    if current.word == 0, word == "not", wordOnLine(ahead: 1) == "in" {
      return readOther(.notIn, words: 2, left, from: start)
    }
    if current.word == 0, ["为空", "不为空", "非空"].contains(word) {
      let first = position
      let isNegated = word != "为空"
      advance()
      reportOtherWords(meant: isNegated ? "不为 缺失" : "为 缺失", from: first)
      return ExprSyntax(.state(left, .missing, negated: isNegated), at: range(from: start))
    }
    if let sign = takeForbiddenComparison() { return readRight(sign, left, from: start) }
    if let sign = takeComparingPhrase() { return readRight(sign, left, from: start) }
    guard current.word == 0 || word == "是", startsOperand(at: position + 1),
      let meant = otherRelations[word]
    else { return nil }
    return readOther(meant, words: 1, left, from: start)
  }

  private mutating func readOther(
    _ meant: Keyword, words: Int, _ left: ExprSyntax, from start: Int
  ) -> ExprSyntax? {
    let first = position
    advance(words)
    let isChinese = isHan(writtenText(from: start))
    reportOtherWords(meant: meant.spelling(in: isChinese ? .chinese : .english), from: first)
    switch meant {
    case .in: return parseMembership(.in, left, from: start)
    case .notIn: return parseMembership(.notIn, left, from: start)
    case .is: return parseEquality(left, isNegated: false, from: start)
    case .isNot: return parseEquality(left, isNegated: true, from: start)
    default: return readRight(.contains, left, from: start)  // excused: the only one left
    }
  }

  /// `次数 不得 ＞ 1`: a rule says what it flags, not what must not be.
  private mutating func takeForbiddenComparison() -> BinaryOperator? {
    guard let word = wordOnLine(), ["不得", "不能", "不应", "不可"].contains(word),
      let sign = comparison(token(ahead: 1).kind)
    else { return nil }
    let first = position
    advance(2)
    reportOtherWords(meant: text(of: tokens[position - 1]), from: first)
    return sign
  }

  /// `greater than`, `at least` and the like, reported; the sign that they stand for.
  private mutating func takeComparingPhrase() -> BinaryOperator? {
    let phrase = comparingPhrases.first { phrase in
      phrase.words.indices.allSatisfy { wordOnLine(ahead: $0) == phrase.words[$0] }
    }
    guard let phrase else { return nil }
    let first = position
    advance(phrase.words.count)
    report(.comparisonInWords(writtenText(from: first), sign: phrase.sign, at: range(from: first)))
    return comparisonSign(spelt: phrase.sign)
  }

  /// `IS NULL`, `IS NOT NULL`, and `IS` before anything else.
  private mutating func readUpperIs(_ left: ExprSyntax, from start: Int) -> ExprSyntax? {
    let isNegated = wordOnLine(ahead: 1) == "not"
    let length = isNegated ? 2 : 1
    let isState = wordOnLine(ahead: length).map(wordsForNothing.contains) ?? false
    if !isState { return readOther(isNegated ? .isNot : .is, words: length, left, from: start) }
    advance(length)
    return readOtherState(left, isNegated: isNegated, from: start, keyword: position - length)
  }

  /// `为 空`, `is null`: behind the `is`.
  mutating func readOtherStateIfPresent(
    _ left: ExprSyntax, isNegated: Bool, from start: Int
  ) -> ExprSyntax? {
    guard let word = wordOnLine(), wordsForNothing.contains(word), token(ahead: 1).kind != .dot
    else { return nil }
    let length = max(self.length(of: .isNot, at: position - 2) == 2 ? 2 : 1, 1)
    return readOtherState(
      left, isNegated: isNegated, from: start, keyword: max(position - length, start))
  }

  private mutating func readOtherState(
    _ left: ExprSyntax, isNegated: Bool, from start: Int, keyword: Int
  ) -> ExprSyntax {
    advance()
    let language: Language = isHan(writtenText(from: start)) ? .chinese : .english
    let verb: Keyword = isNegated ? .isNot : .is
    let meant = verb.spelling(in: language) + " " + Keyword.missing.spelling(in: language)
    reportOtherWords(meant: meant, from: keyword)
    return ExprSyntax(.state(left, .missing, negated: isNegated), at: range(from: start))
  }

  // MARK: - Bounds and ranges

  /// Whether a word such as `以上` stands at the present token.
  var isAtBoundWord: Bool { wordOnLine().map { boundWords[$0] != nil } ?? false }

  /// `年龄 60岁以上` and `3次以上`; also `年龄 60岁`, which has no sign at all.
  private mutating func readOtherBound(_ left: ExprSyntax, from start: Int) -> ExprSyntax? {
    if case .number(_, let unit) = left.kind, isAtBoundWord {
      let isCount = if case .times = unit { true } else { false }
      return takeBound(of: left, named: isCount ? "次数" : nil, from: start, written: start)
    }
    guard kind == .number, !current.isFirstOnLine, mayBeMeasured(left), !isBehindGrownName else {
      return nil
    }
    let (first, count) = (position, diagnostics.count)
    let value = parseNumber()
    if isAtBoundWord { return takeBound(of: value, named: nil, from: start, written: first) }
    if at(.withinZh) {
      diagnostics.removeLast(diagnostics.count - count)
      position = first
      return nil
    }
    report(.signMissing(writtenText(of: left), writtenText(from: first), at: range(from: first)))
    return ExprSyntax(.invalid, at: range(from: start))
  }

  /// `金额大于 100`, where the comparison has grown into the name.
  private var isBehindGrownName: Bool {
    position > 0 && tokens[position - 1].kind == .word
      && spellingHint(for: text(of: tokens[position - 1])) != nil
  }

  private mutating func takeBound(
    of value: ExprSyntax, named name: String?, from start: Int, written first: Int
  ) -> ExprSyntax {
    let sign = wordOnLine().flatMap { boundWords[$0] } ?? "≥"
    advance()
    let meant = [name, sign, writtenText(of: value)].compactMap { $0 }.joined(separator: " ")
    reportOtherWords(meant: meant, from: first)
    return ExprSyntax(.invalid, at: range(from: start))
  }

  /// Whether a value, and no condition, stands here.
  private func mayBeMeasured(_ value: ExprSyntax) -> Bool {
    switch value.kind {
    case .name, .member, .aggregate, .parentheses, .elapsed: true
    default: false  // excused: what else there is compares by itself, or is no value with a unit
    }
  }

  /// `介于 1-5`, `介于 1 至 5`: behind the first value of `between`.
  mutating func takeOtherAnd(behind low: ExprSyntax) -> (ExprSyntax, ExprSyntax)? {
    if at(.to) {
      let language: Language = isHan(text(of: current)) ? .chinese : .english
      let meant = language == .chinese ? Keyword.andZh : Keyword.and
      report(
        .mistypedKeyword(text(of: current), meant: meant.spelling(in: language), at: currentRange))
      advance()
      return (low, parseValue())
    }
    if kind == .unknown {  // `~`, reported already
      advance()
      return (low, parseValue())
    }
    guard case .binary(.subtract, let first, let last) = low.kind, !at(.and), !at(.andZh) else {
      return nil
    }
    let joined = isHan(writtenText(from: max(0, position - 4))) ? "与" : "and"
    report(
      .otherWords(
        writtenText(of: low),
        meant: "\(writtenText(of: first)) \(joined) \(writtenText(of: last))", at: low.range))
    return (first, last)
  }

  /// `数量 为 1至5`, behind `数量 为 1`: takes the rest and reports the whole.
  mutating func takeRangeBehind(_ relation: ExprSyntax, from start: Int) {
    guard !current.isFirstOnLine, startsOperand(at: position + 1) else { return }
    guard case .binary(_, let left, let low) = relation.kind, at(.to) || isAtTilde else { return }
    let isTold = isAtTilde
    advance()
    let high = parseValue()
    if isTold { return }
    let meant = rangeText(left, low, high)
    reportOtherWords(meant: meant, from: start)
  }

  /// A `~`, which the lexer has reported.
  private var isAtTilde: Bool {
    kind == .unknown && ["~", "～", "〜"].contains(written(current.start..<current.end))
  }

  private func rangeText(_ left: ExprSyntax, _ low: ExprSyntax, _ high: ExprSyntax) -> String {
    let parts = [left, low, high].map(writtenText)
    return isHan(parts[0])
      ? "\(parts[0]) 介于 \(parts[1]) 与 \(parts[2])"
      : "\(parts[0]) between \(parts[1]) and \(parts[2])"
  }

  /// `在 1 到 5 之间` and `在 5 以下`, behind `在 1`.
  mutating func readOtherTiming(
    _ left: ExprSyntax, _ low: ExprSyntax, from start: Int
  ) -> ExprSyntax? {
    if let sign = wordOnLine().flatMap({ boundWords[$0] }) {
      advance()
      reportOtherWords(
        meant: "\(writtenText(of: left)) \(sign) \(writtenText(of: low))", from: start)
      return ExprSyntax(.invalid, at: range(from: start))
    }
    guard at(.to) || at(.andZh) || wordOnLine() == "和" || isAtTilde else { return nil }
    advance()
    let high = parseValue()
    if isPanicking { return ExprSyntax(.invalid, at: range(from: start)) }
    if let word = wordOnLine(), ["之间", "间", "中间"].contains(word) { advance() }
    reportOtherWords(meant: rangeText(left, low, high), from: start)
    return ExprSyntax(.between(left, low, high), at: range(from: start))
  }
}
