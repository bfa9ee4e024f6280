import Lexer
import Mistakes
import Source
import Values
import Vocabulary

private let unitKeywords: KeywordSet = [
  .minute, .hour, .day, .week, .month, .year, .yuan, .tenThousandYuan, .yearsOfAge, .times,
]

/// Units by the names that people have for them.
private let unitsMeant: [String: String] = [
  "percent": "%", "周岁": "岁", "万": "万元", "块": "元", "块钱": "元", "人民币": "元", "圆": "元",
  "回": "次", "趟": "次", "号": "日", "星期": "周", "礼拜": "周", "钟头": "小时",
]

extension FileParser {
  /// number = digits [ "." digits ] [ "%" | unit ] .
  /// unit = "minutes" | "hours" | "days" | "weeks" | "months" | "years" | "yuan" | "万元" | "岁"
  ///   | "次" .
  mutating func parseNumber() -> ExprSyntax {
    let start = position
    let digits = text(of: current).filter { $0 != "_" }
    advance()
    if take(.percent) { return ExprSyntax(.number(digits, .percent), at: range(from: start)) }
    guard let unit = takeUnit() else {
      let isRead = !takeUnknownUnit()
      return ExprSyntax(isRead ? .number(digits, .none) : .invalid, at: range(from: start))
    }
    if unit == .year, digits.utf8.count == 4, kind == .number, isAdjacent(position) {
      return monthWithoutDay(from: start)
    }
    if unit == .month, kind == .number, isAdjacent(position),
      keyword(of: [.day], at: position + 1) != nil
    {
      return dayWithoutYear(from: start)
    }
    if let length = DurationUnit.spelled[unit] { return makeDuration(digits, length, from: start) }
    return ExprSyntax(.number(digits, numberUnit(unit)), at: range(from: start))
  }

  /// `2024年5月`, behind its year.
  private mutating func monthWithoutDay(from start: Int) -> ExprSyntax {
    advance()
    _ = takeUnit()
    let range = range(from: start)
    report(.monthForDate(written(range.start..<range.end), at: range))
    return ExprSyntax(.invalid, at: range)
  }

  /// `5月1日`, behind its month.
  private mutating func dayWithoutYear(from start: Int) -> ExprSyntax {
    advance(2)
    let range = range(from: start)
    report(.dateWithoutYear(written(range.start..<range.end), at: range))
    return ExprSyntax(.invalid, at: range)
  }

  /// The unit on the number's line; a word on the next line is none.
  private mutating func takeUnit() -> Keyword? {
    guard kind == .word, !current.isFirstOnLine else { return nil }
    if let found = keyword(of: unitKeywords) {
      advance(found.length)
      return found.keyword
    }
    return nil
  }

  /// Whether something like `5mg` or `30 dyas` was there, which is reported.
  private mutating func takeUnknownUnit() -> Bool {
    guard kind == .word, !current.isFirstOnLine, current.word == 0, !isAtBoundWord else {
      return false
    }
    let word = text(of: current)
    if let meant = unitsMeant[word], isAdjacent(position) || word == "percent" {
      report(.unknownUnit(word, meant: meant, at: currentRange))
      advance()
      return true
    }
    let isMistyped = word.count > 3 && suggestion(for: word, among: unitKeywords) != nil
    if !isMistyped && !isAdjacent(position) { return false }
    if comparisonSign(for: word) != nil { return false }
    let meant = isMistyped ? suggestion(for: word, among: unitKeywords) : nil
    report(.unknownUnit(word, meant: meant, at: currentRange))
    advance()
    return true
  }

  private func numberUnit(_ keyword: Keyword) -> NumberUnit {
    switch keyword {
    case .yuan: .yuan
    case .tenThousandYuan: .tenThousandYuan
    case .yearsOfAge: .yearsOfAge
    case .times: .times
    default: .none  // excused: lengths of time are dealt with before
    }
  }

  private mutating func makeDuration(
    _ digits: String, _ unit: DurationUnit, from start: Int
  ) -> ExprSyntax {
    let range = range(from: start)
    guard let count = Int(digits) else {
      report(.brokenDuration(written(range.start..<range.end), at: range))
      return ExprSyntax(.invalid, at: range)
    }
    return ExprSyntax(.duration(Duration(count: count, unit: unit)), at: range)
  }

  /// date = year "-" month "-" day | year "年" month "月" day "日" .
  mutating func parseDay() -> Day? {
    guard !isPanicking, kind == .date else {
      fail(expecting: .date)
      return nil
    }
    let token = current
    advance()
    return day(of: token)
  }

  /// dateLiteral = date | moment .
  mutating func parseDateLiteral() -> ExprSyntax {
    let token = current
    advance()
    let range = range(of: token)
    let kind: ExprSyntaxKind? =
      token.kind == .date ? day(of: token).map { .date($0) } : moment(of: token).map { .time($0) }
    return ExprSyntax(kind ?? .invalid, at: range)
  }

  private mutating func day(of token: Token) -> Day? {
    let groups = digitGroups(of: token)
    if let day = Day(year: groups[0].value, month: groups[1].value, day: groups[2].value) {
      reportLooseDigits(groups, token)
      return day
    }
    reportImpossible(groups, token)
    return nil
  }

  private mutating func reportImpossible(_ groups: [DigitGroup], _ token: Token) {
    let last = (28...31).last {
      Day(year: groups[0].value, month: groups[1].value, day: $0) != nil
    }
    let day = last.flatMap { last in
      groups[2].value > last
        ? isoText([groups[0], groups[1], DigitGroup(value: last, count: 2)]) : nil
    }
    report(.impossibleDate(text(of: token), lastDay: day, at: range(of: token)))
  }

  /// moment = date hours ":" minutes [ ":" seconds ] .
  private mutating func moment(of token: Token) -> Moment? {
    let groups = digitGroups(of: token)
    let second = groups.count > 5 ? groups[5].value : 0
    if let day = Day(year: groups[0].value, month: groups[1].value, day: groups[2].value),
      let moment = Moment(day, hour: groups[3].value, minute: groups[4].value, second: second)
    {
      reportLooseDigits(groups, token)
      return moment
    }
    reportImpossible(groups, token)
    return nil
  }

  /// One run of digits of a date.
  private struct DigitGroup {
    var value = 0
    var count = 0
  }

  private func digitGroups(of token: Token) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var isInside = false
    for byte in text(of: token).utf8 {
      guard byte >= 0x30 && byte <= 0x39 else {
        isInside = false
        continue
      }
      if !isInside { groups.append(DigitGroup()) }
      isInside = true
      groups[groups.count - 1].value = groups[groups.count - 1].value * 10 + Int(byte - 0x30)
      groups[groups.count - 1].count += 1
    }
    return groups
  }

  /// `2024-5-1` and `2024-05-01 8:30`; the Chinese form needs no zeros in its date.
  private mutating func reportLooseDigits(_ groups: [DigitGroup], _ token: Token) {
    let isChinese = text(of: token).unicodeScalars.contains { $0.value == 0x5E74 }
    let strict = isChinese ? groups.dropFirst(3) : groups.dropFirst(1)
    let written = text(of: token)
    let hasOwnSign = !written.contains(".") && !written.contains("/")
    if hasOwnSign, strict.allSatisfy({ $0.count == 2 }) { return }
    report(.malformedDate(written, meant: isoText(groups), at: range(of: token)))
  }

  private func isoText(_ groups: [DigitGroup]) -> String {
    func padded(_ group: DigitGroup, to count: Int = 2) -> String {
      let digits = String(group.value)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    let date = "\(padded(groups[0], to: 4))-\(padded(groups[1]))-\(padded(groups[2]))"
    let time = groups.dropFirst(3).map { padded($0) }.joined(separator: ":")
    return time.isEmpty ? date : date + " " + time
  }
}
