import Lexer
import Source
import Vocabulary

extension Printer {
  /// A condition cut before its loosest operators, where a line that is too wide may be broken; a
  /// piece that is too wide itself is cut further. Words such as `is` stay where they are: first on
  /// a line they would begin the step of a grade.
  func pieces(of condition: ExprSyntax) -> [String] {
    switch condition.kind {
    case .or(let parts): cut(parts, before: word(.or))
    case .and(let parts): cut(parts, before: word(.and))
    case _: valuePieces(of: condition) ?? [text(condition)]
    }
  }

  func pieces(ofValue value: ExprSyntax) -> [String] {
    valuePieces(of: value) ?? [valueText(value)]
  }

  private static let pieceWidthMax = 90

  private func cut(_ parts: [ExprSyntax], before word: String) -> [String] {
    parts.enumerated().flatMap { index, part in
      piece(index == 0 ? "" : word + " ", text(part)) { pieces(of: part) }
    }
  }

  /// Nothing for what has no operator with a sign.
  private func valuePieces(of value: ExprSyntax) -> [String]? {
    guard case .binary(let sign, let left, let right) = value.kind, let level = level(of: sign)
    else { return nil }
    let written = self.sign(sign, left, right)
    if case .relation = level, written.first?.isLetter ?? true { return nil }
    let rest = piece(written + " ", valueText(right)) { pieces(ofValue: right) }
    if case .binary(let inner, _, _) = left.kind, self.level(of: inner) == level {
      return (valuePieces(of: left) ?? []) + rest
    }
    return piece("", valueText(left)) { pieces(ofValue: left) } + rest
  }

  private func piece(_ sign: String, _ text: String, _ cut: () -> [String]) -> [String] {
    if displayWidth(of: sign + text) <= Self.pieceWidthMax { return [sign + text] }
    let pieces = cut()
    return [sign + pieces[0]] + pieces.dropFirst()
  }

  /// How loosely operators bind that are written with a sign, or with words that begin no clause.
  private enum Level {
    case relation, alternative, sum, product
  }

  private func level(of sign: BinaryOperator) -> Level? {
    switch sign {
    case .call(.compare): .relation
    case .call(.orElse): .alternative
    case .call(.arithmetic(.add)), .call(.arithmetic(.subtract)): .sum
    case .call(.arithmetic(.multiply)), .call(.arithmetic(.divide)): .product
    case .call, .before, .after, .in, .notIn, .textTest: nil
    }
  }
}
