/// Functions: their operands are evaluated, gaps among them are settled by rule, and what is left is
/// worked out.
extension Facts {
  func value(
    of call: CallNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Value {
    switch call.body {
    case .value(let work):
      let only = value(call.first, &environment, &memo)
      if only.isKnown { return work(only, call.type) }
      return call.gaps.value(only) ?? work(only, call.type)
    case .valueOfTwo(let work):
      let first = value(call.first, &environment, &memo)
      let second = value(call.second, &environment, &memo)
      if first.isKnown && second.isKnown { return work(first, second, call.type) }
      return call.gaps.value(first, second) ?? work(first, second, call.type)
    case .valueOfAll(let work): return value(ofAll: call, work, &environment, &memo)
    case .replacement:
      let first = value(call.first, &environment, &memo)
      return first.isMissing ? value(call.second, &environment, &memo) : first
    case .negation, .conjunction, .disjunction, .truth, .truthOfTwo, .truthOfThree:
      return truth(of: call, &environment, &memo).value
    }
  }

  private func value(
    ofAll call: CallNode, _ work: ([Value], Facts) -> Value, _ environment: inout Environment,
    _ memo: inout Memo
  ) -> Value {
    var known: [Value] = []
    for operand in call.operands {
      let next = value(operand, &environment, &memo)
      if let gap = call.gaps.value(next) { return gap }
      if !next.isNone { known.append(next) }
    }
    return known.isEmpty ? .none : work(known, self)
  }

  func truth(
    of call: CallNode, _ environment: inout Environment, _ memo: inout Memo
  ) -> Truth {
    switch call.body {
    case .negation: return truth(call.first, &environment, &memo).negated
    case .conjunction: return all(call.operands, &environment, &memo)
    case .disjunction: return any(call.operands, &environment, &memo)
    case .truth(let work):
      let only = value(call.first, &environment, &memo)
      if only.isKnown { return work(only) }
      return call.gaps.truth(only) ?? work(only)
    case .truthOfTwo(let work):
      let first = value(call.first, &environment, &memo)
      let second = value(call.second, &environment, &memo)
      if first.isKnown && second.isKnown { return work(first, second, self) }
      return call.gaps.truth(first, second) ?? work(first, second, self)
    case .truthOfThree(let work):
      let first = value(call.first, &environment, &memo)
      let second = value(call.second, &environment, &memo)
      let third = value(call.third, &environment, &memo)
      if first.isKnown && second.isKnown && third.isKnown {
        return work(first, second, third, self)
      }
      return call.gaps.truth(first, second, third) ?? work(first, second, third, self)
    case .replacement, .value, .valueOfTwo, .valueOfAll:
      return Truth(value(of: call, &environment, &memo))
    }
  }
}
