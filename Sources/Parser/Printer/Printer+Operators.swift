import Lexer
import Source
import Values
import Vocabulary

extension Printer {
  func sign(_ op: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax) -> String {
    switch (op, op.notation) {
    case (.equal, .sign(let sign, _)) where !isSign(sign, between: left, right): word(.is)
    case (.notEqual, .sign(let sign, _)) where !isSign(sign + "<!", between: left, right):
      word(.isNot)
    case (_, .sign(let english, let chinese)): either(english, chinese)
    case (_, .infix(let keyword)): word(keyword)
    case (_, .prefix), (_, .prefixSign), (_, .part), (_, .form): ""
    }
  }

  /// Whether one of these signs was written between the two, and no word; yes for a tree that was
  /// never text.
  func isSign(_ signs: String, between left: ExprSyntax, _ right: ExprSyntax) -> Bool {
    if left.range.end >= right.range.start { return true }
    let found = written.firstSign(from: left.range.end)
    return signs.unicodeScalars.contains { $0.value == found }
  }

  /// `30 days`, `1 day`, `30天`
  func text(_ length: Duration) -> String { length.wording.text(in: language) }

  func text(_ digits: String, _ unit: NumberUnit, at range: SourceRange) -> String {
    let asWritten = written.digits(in: range)
    let number = asWritten.filter { $0 != "_" } == digits ? asWritten : digits
    return switch unit {
    case .none: number
    case .percent: number + "%"
    case .yuan: number + either(" ", "") + word(.yuan)
    case .tenThousandYuan: number + word(.tenThousandYuan)
    case .yearsOfAge: number + word(.yearsOfAge)
    case .times: number + word(.times)
    }
  }
}
