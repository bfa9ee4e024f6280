import Parser
import Source
import Values
import Vocabulary

/// Checks the expressions of one rule, derived record, grade or field: finds what each name means
/// and which type each value has, and reports what does not fit. Built for one declaration.
struct ExpressionChecker {
  var environment: Environment
  /// Every record spoken of so far; what `BindingID` counts.
  var bindings: [Binding] = []
  var scope: NameScope
  /// Names that mean nothing, and aliases of records that could not be found: reported already.
  var lostNames: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private var depth = 0
  /// Whether that is told already, which is enough once.
  private var isTooDeep = false

  init(_ environment: Environment, scope: NameScope) {
    self.environment = environment
    self.scope = scope
  }

  /// Deeper than any readable condition, and far from the end of the stack.
  private static let depthLimit = 512

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds a note to what was reported since so many diagnostics were there.
  mutating func annotate(since count: Int, with note: Diagnostic.Note) {
    for index in diagnostics.indices.dropFirst(count) { diagnostics[index].notes.append(note) }
  }

  /// Reports and gives the expression that reports nothing more.
  mutating func fail(_ diagnostic: Diagnostic, at range: SourceRange) -> Expr {
    report(diagnostic)
    return .invalid(at: range)
  }

  /// An expression of any type. `expected` is the type of what it stands beside: members of a
  /// choice are found by it, and literals take it.
  mutating func check(_ syntax: ExprSyntax, expecting expected: ValueType? = nil) -> Expr {
    if depth >= Self.depthLimit {
      if !isTooDeep { report(.tooDeep(at: syntax.range)) }
      isTooDeep = true
      return .invalid(at: syntax.range)
    }
    depth += 1
    defer { depth -= 1 }
    return checkKind(syntax, expecting: expected)
  }

  /// Each kind of expression has its own function; a long `switch` over the grammar.
  private mutating func checkKind(_ syntax: ExprSyntax, expecting expected: ValueType?) -> Expr {
    let range = syntax.range
    switch syntax.kind {
    case .number, .duration, .text, .date, .time, .boolean:
      return checkLiteral(syntax, expecting: expected)
    case .name(let name): return checkName(name, expecting: expected)
    case .member(let base, let name): return checkMember(base, name, at: range)
    case .lookup(let name, _): return fail(.rowAsValue(name, at: range), at: range)
    case .tuple, .alternatives, .span: return fail(.looseValues(at: range), at: range)
    case .parentheses(let inner): return check(inner, expecting: expected)
    case .unary(let function, let operand):
      return checkCall(function, operand, expected, at: range)
    case .binary(.call(let function), let left, let right):
      return checkCall(function, left, right, expected, at: range)
    case .binary(let op, let left, let right):
      return checkBinary(op, left, right, expected, at: range)
    case .and(let parts): return .condition(.and, parts.map { checkCondition($0) }, at: range)
    case .or(let parts): return .condition(.or, parts.map { checkCondition($0) }, at: range)
    case .between(let value, let low, let high): return checkBetween(value, low, high, at: range)
    case .state(let value, let state, let negated):
      return checkState(value, state, negated: negated, at: range)
    case .withinTime(let value, let length, let direction, let anchor):
      return checkWithinTime(value, length, direction, anchor, at: range)
    case .elapsed(let unit, let from, let to): return checkElapsed(unit, from, to, at: range)
    case .extreme(let extreme, let values):
      return checkExtreme(extreme, values, expected, at: range)
    case .anyOf: return fail(.looseAnyOf(at: range), at: range)
    case .aggregate(let aggregate): return checkAggregate(aggregate, at: range)
    case .existence(let existence, let source):
      return checkExistence(existence, source, at: range)
    case .same(let path): return checkSame(path, .same, at: range)
    case .different(let path): return checkSame(path, .different, at: range)
    case .window(let length): return checkApart(length, at: range)
    case .gaps: return fail(.looseGaps(at: range), at: range)
    case .scope(let value): return checkScope(value, at: range)
    case .invalid: return .invalid(at: range)
    }
  }

  /// An expression that is true or false.
  mutating func checkCondition(_ syntax: ExprSyntax) -> Expr {
    let value = check(syntax)
    if value.type == .boolean || value.isUnknown { return value }
    return fail(
      .notACondition(typeName(value.type), at: syntax.range, hint: hint(for: value, syntax)),
      at: syntax.range)
  }

  /// `30天` among the conditions is meant as a window, and a bare name to group by.
  private func hint(for value: Expr, _ syntax: ExprSyntax) -> Wording? {
    if case .constant(.duration(let length)) = value.kind { return .windowOfLength(length) }
    guard case .name(let name) = syntax.kind else { return nil }
    switch value.type {
    case .code, .text, .reference, .date, .choice: return .compareOrGroup(name.text)
    case .codes, .integer, .decimal, .money, .time, .duration, .boolean, .scope, .period, .part,
      .set, .unknown:
      return nil
    }
  }

  mutating func checkConditions(_ conditions: [ExprSyntax]) -> [Expr] {
    conditions.map { checkCondition($0) }
  }

  /// Runs with another scope, and puts the old one back.
  mutating func within<Result>(
    _ inner: NameScope, _ body: (inout ExpressionChecker) -> Result
  ) -> Result {
    let outer = scope
    scope = inner
    defer { scope = outer }
    return body(&self)
  }
}

extension Expr {
  static func invalid(at range: SourceRange) -> Expr {
    Expr(.invalid, .unknown, at: range)
  }

  /// Whether an error in it is reported already.
  var isUnknown: Bool {
    if case .unknown = type { return true }
    return false
  }

  /// The same value, known to be of another type that it may stand for.
  func typed(_ type: ValueType) -> Expr {
    Expr(kind, type, at: range)
  }

  static func condition(_ function: Function, _ operands: [Expr], at range: SourceRange) -> Expr {
    Expr(.call(function, operands), .boolean, at: range)
  }
}
