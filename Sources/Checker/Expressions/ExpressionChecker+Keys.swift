import Parser
import Source
import Values
import Vocabulary

/// Conditions that compare the candidate and another record.
extension ExpressionChecker {
  /// `same K` and `different K` in the `where` of another record and in inline brackets.
  mutating func checkSame(
    _ path: ExprSyntax, _ agreement: KeyAgreement, at range: SourceRange
  ) -> Expr {
    guard let facing = scope.facing else {
      return fail(
        .nothingToCompare(agreement == .different ? .different : .same, at: range), at: range)
    }
    guard let left = leftSide(of: path, facing, at: range) else { return .invalid(at: range) }
    let behind = tail(of: path, from: facing)
    if let problem = missingKey(behind, in: facing.right) { return fail(problem, at: range) }
    let right = seen(behind, from: facing.right)
    if left.isUnknown || right.isUnknown { return .invalid(at: range) }
    guard let sides = united(Operands(left: left, right: right)) else {
      return fail(
        .typesClash(
          typeName(left.type), typeName(right.type), at: range,
          notes: [originNote(left), originNote(right)], hint: nil), at: range)
    }
    guard isComparable(left.type) else { return fail(incomparable(left, at: range), at: range) }
    return .condition(.sameKey(agreement), [sides.left, sides.right], at: range)
  }

  /// K as the candidate has it; of an earlier record where the path begins with its alias.
  private mutating func leftSide(
    of path: ExprSyntax, _ facing: Facing, at range: SourceRange
  ) -> Expr? {
    if headBinding(of: path, facing) != nil { return check(path) }
    guard let left = facing.left else {
      report(.pairHasNoKey(at: range, bindings.prefix(2).map(\.name)))
      return nil
    }
    if let problem = missingKey(path, in: left) {
      report(problem)
      return nil
    }
    return seen(path, from: left)
  }

  /// The record has nothing of the name that the path begins with.
  private func missingKey(_ path: ExprSyntax, in binding: BindingID) -> Diagnostic? {
    let record = bindings[binding].record
    guard let head = path.firstName, !has(head.text, binding),
      DatePart.named[head.text] == nil || environment.dateType(of: record) == nil
    else { return nil }
    return unknownField(head, in: record)
  }

  private func has(_ name: String, _ binding: BindingID) -> Bool {
    environment.field(named: name, in: bindings[binding].record) != nil
      || ownNames(of: binding).contains { $0.name == name }
  }

  /// The record, neither candidate nor the other, whose alias the path begins with.
  private func headBinding(of path: ExprSyntax, _ facing: Facing) -> BindingID? {
    guard case .member(let base, _) = path.unwrapped.kind,
      case .name(let head) = base.unwrapped.kind,
      case .binding(let binding) = meaning(of: head.text),
      binding != facing.left, binding != facing.right
    else { return nil }
    let owner = facing.left.map { bindings[$0].record }
    if let owner, environment.field(named: head.text, in: owner) != nil { return nil }
    return binding
  }

  /// The path without the alias of an earlier record.
  private func tail(of path: ExprSyntax, from facing: Facing) -> ExprSyntax {
    guard headBinding(of: path, facing) != nil, case .member(_, let name) = path.unwrapped.kind
    else { return path }
    return ExprSyntax(.name(name), at: name.range)
  }

  /// A path from the point of view of one record: its own fields, its own name, parts of its date.
  mutating func seen(_ path: ExprSyntax, from binding: BindingID) -> Expr {
    var inner = scope
    inner.own = .record(binding)
    inner.named = ownNames(of: binding)
    inner.facing = nil
    inner.group = .refused(.insideAggregate)
    inner.peers = .refused
    return within(inner) { $0.check(path) }
  }

  /// The names that a record has for itself: its alias, and all spellings of its kind.
  func ownNames(of binding: BindingID) -> [NamedBinding] {
    let names = environment[bindings[binding].record].names.all
    return (names + [bindings[binding].name]).map {
      NamedBinding(name: $0, meaning: .binding(binding))
    }
  }

  /// `within 6 hours` between two records: at most that far apart.
  mutating func checkApart(_ length: ExprSyntax, at range: SourceRange) -> Expr {
    guard let facing = scope.facing, let left = facing.left else {
      return fail(.nothingToCompare(.window, at: range), at: range)
    }
    guard let span = checkLength(length) else { return .invalid(at: range) }
    var dates: [Expr] = []
    for binding in [left, facing.right] {
      guard let date = recordDate(binding, at: range) else {
        return fail(.undated(recordName(bindings[binding].record), at: range), at: range)
      }
      dates.append(date)
    }
    return .condition(.near, [span] + dates, at: range)
  }

  /// `within scope of exclusive[item, other.item].scope`: each member's conditions anew for these
  /// two records.
  mutating func checkScope(_ value: ExprSyntax, at range: SourceRange) -> Expr {
    let checked = check(value)
    if checked.isUnknown { return .invalid(at: range) }
    guard case .scope(let id) = checked.type else {
      return fail(.scopeNeeded(originNote(checked), at: value.range), at: range)
    }
    guard scope.facing != nil else {
      return fail(.nothingToCompare(.scope, at: range), at: range)
    }
    let cases = environment[id].members.map { checkConditions($0.conditions) }
    if cases.contains(where: { $0.contains(where: \.isUnknown) }) { return .invalid(at: range) }
    return Expr(.scope(checked, cases: cases), .boolean, at: range)
  }
}

extension ExprSyntax {
  /// The name that a path begins with.
  fileprivate var firstName: Name? {
    var inner = unwrapped
    while case .member(let base, _) = inner.kind { inner = base.unwrapped }
    if case .name(let name) = inner.kind { return name }
    return nil
  }
}
