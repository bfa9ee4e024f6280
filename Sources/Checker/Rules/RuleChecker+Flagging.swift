import Mistakes
import Parser
import Source
import Values

/// `flag`: which candidates take part, how they are grouped, and what judges a group.
extension RuleChecker {
  mutating func checkFlagging(_ flag: FlagSyntax) -> CheckedRule.Flagging {
    let conditions = flag.conditions.flatMap(\.conjuncts)
    checkGrouping(conditions)
    var flagging = CheckedRule.Flagging(membership: [], grouping: grouping, judging: [])
    let inner = scopeOfGroup
    for condition in conditions where !condition.makesGroups {
      let checked = within(inner) { $0.checkCondition(condition) }
      if checked.readsGroup {
        requireUniform(checked)
        flagging.judging.append(checked)
      } else {
        flagging.membership.append(checked)
      }
    }
    return flagging
  }

  /// All of `same K`, with one window or one longest gap beside it.
  private mutating func checkGrouping(_ conditions: [ExprSyntax]) {
    let keys = conditions.compactMap { checkGroupKey($0) }
    let isGrouped = conditions.contains(where: \.isSame)
    if isGrouped {
      grouping = CheckedRule.Grouping(keys: keys, window: nil, gaps: nil)
    }
    checkSpans(conditions, isGrouped ? .grouped : .alone)
    for condition in conditions {
      if case .different(let path) = condition.kind {
        expressions.report(.differentInGroup(path.pathText, at: condition.range))
      }
    }
  }

  private enum Company { case grouped, alone }

  private mutating func checkSpans(_ conditions: [ExprSyntax], _ company: Company) {
    var first: SourceRange?
    for condition in conditions {
      guard let length = condition.spanLength else { continue }
      if company == .alone {
        expressions.report(.windowWithoutSame(at: condition.range))
      } else if let first {
        expressions.report(.secondWindow(at: condition.range, first: first))
      } else {
        first = condition.range
        checkSpan(condition, length)
      }
    }
  }

  private mutating func checkSpan(_ condition: ExprSyntax, _ length: ExprSyntax) {
    guard let checked = within(scope, { $0.checkLength(length) }), let grouping else { return }
    if let record = candidateRecord, environment.dateType(of: record) == nil {
      expressions.report(.undated(expressions.recordName(record), at: condition.range))
    }
    requireUniform(checked)
    if case .gaps = condition.kind {
      self.grouping = CheckedRule.Grouping(keys: grouping.keys, window: nil, gaps: checked)
    } else {
      self.grouping = CheckedRule.Grouping(keys: grouping.keys, window: checked, gaps: nil)
    }
  }

  private mutating func checkGroupKey(_ condition: ExprSyntax) -> CheckedRule.GroupKey? {
    guard case .same(let path) = condition.kind else { return nil }
    let value = within(scope) { $0.check(path) }
    if value.isUnknown { return nil }
    guard let named = expressions.namedValue(value), expressions.isComparable(value.type) else {
      expressions.report(.keyNotComparable(expressions.originNote(value), at: path.range))
      return nil
    }
    if let stranger = value.bindings.first(where: { !scope.own.holds($0) }) {
      let name = expressions.bindings[stranger].name
      expressions.report(.keyOfOtherRecord(name, at: path.range))
      return nil
    }
    return groupKey(value, named)
  }

  /// In a pair the key's name begins with that of its record: `a.patient`.
  private func groupKey(_ value: Expr, _ named: NamedValue) -> CheckedRule.GroupKey {
    var front = ""
    if case .pair = scope.own, let binding = value.bindings.first {
      front = expressions.bindings[binding].name + "."
    }
    let spellings = [named.first, named.label.english, named.label.chinese].map { front + $0 }
    let distinct = spellings.enumerated().filter { index, name in
      !spellings.prefix(index).contains(name)
    }.map(\.element)
    return CheckedRule.GroupKey(
      name: spellings[0], label: Names(distinct, at: value.range), value: value)
  }

  /// Reports the first value that a group has no one value of.
  mutating func requireUniform(_ value: Expr) {
    guard let grouping else { return }
    let uniformity = Uniformity(keys: grouping.keys.map(\.value), expressions)
    guard let varying = uniformity.varyingPart(of: value) else { return }
    let label = expressions.namedValue(varying)?.label
    expressions.report(
      .variesInGroup(
        label, at: varying.range,
        hint: varying.type.isNumeric ? nil : label.map { Diagnostic.uniformConditionHint($0) },
        notes: grouping.keys.first.map {
          [
            Diagnostic.Note("the group is made here", "分组在此处形成", at: $0.value.range)
          ]
        } ?? []))
  }
}

/// Whom `flag` charges.
extension RuleChecker {
  mutating func checkTarget(_ flag: FlagSyntax) -> CheckedRule.FlagTarget {
    switch flag.what {
    case .candidates: return .candidates
    case .names(let names): return .bindings(names.compactMap { checkFlagged($0) })
    case .beyondFirst(let count, let range): return .beyondFirst(checkFirst(count, at: range))
    case .those(let conditions, let range):
      if grouping == nil { expressions.report(.targetNeedsGroup(at: range)) }
      var inner = scopeOfGroup
      if grouping == nil { inner.group = .allowed }
      return .those(within(inner) { $0.checkConditions(conditions) })
    }
  }

  private mutating func checkFlagged(_ name: Name) -> BindingID? {
    let found = flaggable.filter { $0.name == name.text }
    if let last = found.last, case .binding(let binding) = last.meaning {
      return binding
    }
    if found.last != nil {
      expressions.report(.ambiguousRecord(name))
    } else if !expressions.lostNames.contains(name.text) {
      let names = flaggable.map(\.name)
      expressions.report(.flagOfNothing(name, suggestion: similarName(to: name.text, among: names)))
    }
    return nil
  }

  private mutating func checkFirst(_ count: ExprSyntax?, at range: SourceRange) -> Int {
    if grouping == nil { expressions.report(.targetNeedsGroup(at: range)) }
    guard let count else { return 1 }
    if case .number(let digits, let unit) = count.unwrapped.kind, unit.isPlain,
      let number = Int(digits), number >= 1
    {
      return number
    }
    expressions.report(.beyondFirstForm(at: count.range))
    return 1
  }
}

extension ExprSyntax {
  /// Conditions joined by `and`, each for itself.
  var conjuncts: [ExprSyntax] {
    switch unwrapped.kind {
    case .and(let parts): parts.flatMap(\.conjuncts)
    case .same, .different, .window, .gaps: [unwrapped]
    case _: [self]
    }
  }

  var isSame: Bool {
    if case .same = kind { return true }
    return false
  }

  /// Conditions that make groups instead of judging.
  var makesGroups: Bool {
    switch kind {
    case .same, .different, .window, .gaps: true
    case _: false
    }
  }

  /// The length of a window or of a gap.
  var spanLength: ExprSyntax? {
    switch kind {
    case .window(let length), .gaps(let length): length
    case _: nil
    }
  }

  /// A path as it is written; nothing for anything else.
  var pathText: String? {
    switch unwrapped.kind {
    case .name(let name): name.text
    case .member(let base, let name): base.pathText.map { "\($0).\(name.text)" }
    case _: nil
    }
  }
}

extension Expr {
  /// The records whose fields it reads, outside of what it looks through.
  var bindings: [BindingID] {
    switch kind {
    case .field(let binding, _), .ownKey(let binding), .recordDate(let binding): [binding]
    case _: children.flatMap(\.bindings)
    }
  }
}
