import Checker
import Plan
import Values
import Vocabulary

extension Facts {
  /// Whether a value, or one of several, is among the items of `in` or fits a pattern.
  func isMember(
    _ value: Value, _ test: MembershipNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    switch value {
    case .missing: return .unknown
    case .none: return .no
    case .symbols(let several):
      var result = Truth.no
      for symbol in several {
        result = result.or(isOneMember(.symbol(symbol), test, &environment, &memo))
        if result.isYes { return .yes }
      }
      return result
    case .symbol, .boolean, .number, .date, .time, .duration, .member, .part, .period, .set:
      return isOneMember(value, test, &environment, &memo)
    }
  }

  private func isOneMember(
    _ value: Value, _ test: MembershipNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    if case .symbol(let symbol) = value {
      for tester in test.testers
      where memo.answers[tester].holds(symbol, for: testers[tester], in: symbols) { return .yes }
    }
    var result = Truth.no
    for node in test.values {
      let item = self.value(node, &environment, &memo)
      result = result.or(fits(value, item, test.test))
      if result.isYes { return .yes }
    }
    return result
  }

  /// What the member of the scope compares.
  func scope(
    _ value: Value, _ cases: [[Node]], _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    switch value {
    case .member(let place):
      cases.indices.contains(place) ? all(cases[place], &environment, &memo) : .no
    case .none: .no
    case .missing, .boolean, .number, .symbol, .symbols, .date, .time, .duration, .part, .period,
      .set:
      .unknown
    }
  }

  private func fits(_ value: Value, _ item: Value, _ test: MemberTest) -> Truth {
    switch test {
    case .text(let test): return fits(value, pattern: item, test)
    case .value, .anyOf:
      if case .symbols(let several) = item, case .symbol(let symbol) = value {
        return Truth(several.contains(symbol))
      }
      return compare(.equal, value, item, self)
    }
  }

  private func fits(_ value: Value, pattern: Value, _ test: TextTest) -> Truth {
    if pattern.isNone { return .no }
    guard case .symbol(let whole) = value, case .symbol(let part) = pattern else { return .unknown }
    let text = symbols.utf8(of: whole)
    let wanted = symbols.utf8(of: part)
    return switch test {
    case .startsWith: Truth(text.starts(with: wanted))
    case .endsWith: Truth(text.reversed().starts(with: wanted.reversed()))
    case .contains: Truth(contains(text, Array(wanted)))
    }
  }
}
