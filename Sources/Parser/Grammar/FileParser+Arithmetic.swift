import Lexer
import Source
import Vocabulary

extension FileParser {
  /// How deep expressions may stand in one another.
  private static let depthMax = 256
  /// How many operators and dots one value may have; this bounds the height of the tree.
  private static let linksMax = 1000

  /// value = sum { "or else" sum } .
  mutating func parseValue() -> ExprSyntax {
    if depth == 0 { links = 0 }
    let start = position
    var left = parseSum()
    while !isPanicking, take(.orElse) {
      let right = parseSum()
      left = link(.orElse, left, right, from: start)
    }
    return left
  }

  /// sum = product { ( "+" | "-" ) product } .
  mutating func parseSum() -> ExprSyntax {
    let start = position
    var left = parseProduct()
    while !isPanicking, kind == .plus || kind == .minus {
      let sign: BinaryOperator = kind == .plus ? .add : .subtract
      advance()
      let right = parseProduct()
      left = link(sign, left, right, from: start)
    }
    return left
  }

  /// product = factor { ( "*" | "/" ) factor } .
  mutating func parseProduct() -> ExprSyntax {
    let start = position
    var left = parseFactor()
    while !isPanicking, kind == .times || kind == .divide {
      let sign: BinaryOperator = kind == .times ? .multiply : .divide
      advance()
      let right = parseFactor()
      left = link(sign, left, right, from: start)
    }
    return left
  }

  /// factor = "-" factor | postfix .
  mutating func parseFactor() -> ExprSyntax {
    let start = position
    guard !isPanicking, kind == .minus else { return parsePostfix() }
    guard enter() else { return invalid(from: start) }
    defer { depth -= 1 }
    advance()
    let operand = parseFactor()
    return ExprSyntax(.unary(.negate, operand), at: range(from: start))
  }

  private mutating func link(
    _ sign: BinaryOperator, _ left: ExprSyntax, _ right: ExprSyntax, from start: Int
  ) -> ExprSyntax {
    countLink()
    return ExprSyntax(.binary(sign, left, right), at: range(from: start))
  }

  private mutating func countLink() {
    links += 1
    if links > Self.linksMax { fail(.tooDeep(at: currentRange)) }
  }

  /// Goes one level down; false, with a diagnostic, where that is too deep.
  mutating func enter() -> Bool {
    if depth >= Self.depthMax {
      fail(.tooDeep(at: currentRange))
      return false
    }
    depth += 1
    return true
  }

  func invalid(from start: Int) -> ExprSyntax {
    ExprSyntax(.invalid, at: range(from: start))
  }

  /// postfix = primary suffixes .
  mutating func parsePostfix() -> ExprSyntax {
    let start = position
    let head = parsePrimary()
    return parseSuffixes(of: head, from: start)
  }

  /// argument = argumentHead suffixes .
  mutating func parseArgument() -> ExprSyntax {
    let start = position
    let head = parseArgumentHead()
    return parseSuffixes(of: head, from: start)
  }

  /// suffixes = { "." name | keys } .
  private mutating func parseSuffixes(of head: ExprSyntax, from start: Int) -> ExprSyntax {
    var value = head
    while !isPanicking {
      if take(.dot) {
        value = ExprSyntax(.member(value, parseFieldName()), at: range(from: start))
      } else if kind == .leftBracket, !current.isFirstOnLine {
        value = parseLookup(of: value, from: start)
      } else {
        break
      }
      countLink()
    }
    return value
  }

  /// Behind a dot any word is a name, and `month of year` is one.
  private mutating func parseFieldName() -> Name {
    if let name = takeMonthOfYear() { return name }
    switch kind {
    case .word:
      if let joined = takeSplitName() { return joined }
      return takeName()
    case .quotedName: return takeName()
    default:
      fail(expecting: .field)
      return missingName()
    }
  }

  /// `month of year`. All other parts of a date are words like any other; what they mean is the
  /// checker's business.
  mutating func takeMonthOfYear() -> Name? {
    let start = position
    guard length(of: .monthOfYear, at: position) == 3 else { return nil }
    advance(3)
    return Name("month of year", at: range(from: start))
  }

  /// The keys behind the name of a table.
  private mutating func parseLookup(of table: ExprSyntax, from start: Int) -> ExprSyntax {
    let keys = parseKeys()
    guard case .name(let name) = table.kind else {
      fail(.lookupOutsideTable(at: table.range))
      return invalid(from: start)
    }
    return ExprSyntax(.lookup(name, keys: keys), at: range(from: start))
  }

  /// keys = "[" value { ( "," | "、" ) value } "]" .
  mutating func parseKeys() -> [ExprSyntax] {
    let opening = currentRange
    guard enter() else { return [] }
    defer { depth -= 1 }
    advance()
    var keys = [parseValue()]
    while !isPanicking, takeAnyComma() { keys.append(parseValue()) }
    close(.rightBracket, "]", opened: opening)
    return keys
  }

  /// Moves behind a closing bracket, or fails and shows the opening one.
  mutating func close(_ kind: TokenKind, _ sign: String, opened: SourceRange) {
    if isPanicking || take(kind) { return }
    fail(.unclosedBracket(sign, found: describe(position), opened: opened, at: rangeOfFound))
  }
}
