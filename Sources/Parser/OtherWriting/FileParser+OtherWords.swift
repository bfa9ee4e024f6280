import Lexer
import Mistakes
import Source
import Vocabulary

extension FileParser {
  /// The text in lower case of the word `count` places further on, on this line.
  func wordOnLine(ahead count: Int = 0) -> String? {
    let token = token(ahead: count)
    guard token.kind == .word, !token.isFirstOnLine else { return nil }
    return text(of: token).lowercased()
  }

  /// What the file has from the token at `start` to the last one taken.
  func writtenText(from start: Int) -> String {
    let range = range(from: start)
    return written(range.start..<range.end)
  }

  func writtenText(at index: Int) -> String {
    written(tokens[index].start..<tokens[index].end)
  }

  func writtenText(of syntax: ExprSyntax) -> String {
    written(syntax.range.start..<syntax.range.end)
  }

  mutating func reportOtherWords(meant: String, from start: Int) {
    report(.otherWords(writtenText(from: start), meant: meant, at: range(from: start)))
  }

  // MARK: - Between conditions

  /// `和`, `同时`, `AND` where `and` is meant.
  mutating func takeOtherJoiner(_ keyword: Keyword) -> Bool {
    guard let word = wordOnLine(), current.word == 0, otherJoiners[word] == keyword,
      startsOperand(at: position + 1)
    else { return false }
    let language: Language = isHan(word) ? .chinese : .english
    let meant = keyword.spelling(in: language)
    report(.mistypedKeyword(text(of: current), meant: meant, at: currentRange))
    advance()
    return true
  }

  /// `1,000`, where the comma was meant to part the digits of the number before it.
  mutating func takeThousands() -> Bool {
    guard kind == .comma, position > 0, isAdjacent(position), isAdjacent(position + 1),
      tokens[position - 1].kind == .number, token(ahead: 1).kind == .number
    else { return false }
    let (head, group) = (text(of: tokens[position - 1]), text(of: token(ahead: 1)))
    guard head.utf8.count <= 3, group.utf8.count == 3, endsCondition(behind: position + 1) else {
      return false
    }
    let start = position - 1
    advance(2)
    reportOtherWords(meant: head + "_" + group, from: start)
    return true
  }

  /// Whether a number is the last of its condition, so that it begins none: `＞1,000`, but not
  /// `次数＞3，500元＜金额`.
  private func endsCondition(behind index: Int) -> Bool {
    let isUnit = keyword(of: [.yuan, .tenThousandYuan, .times, .yearsOfAge], at: index + 1) != nil
    let next = tokens[min(index + (isUnit ? 2 : 1), tokens.count - 1)]
    if next.isFirstOnLine { return true }
    switch next.kind {
    case .comma, .enumerationComma, .semicolon, .fullStop, .rightParenthesis, .end: return true
    default: return false
    }
  }
}
