import Checker
import Plan
import Source
import Values
import Vocabulary

/// The value under each part of an expression.
extension Tracer {
  /// Constants have no line of their own, nor has a part that is written with the same words as the
  /// whole.
  mutating func tree(_ node: Node, _ environment: inout Environment) -> TraceValue {
    note(node, &environment)
    let value = facts.value(node, &environment, &memo)
    var parts: [TraceValue] = []
    for part in shownParts(of: node, &environment) where !part.isConstant {
      let tree = tree(part, &environment)
      parts += tree.range == node.range ? tree.parts : [tree]
    }
    if case .sameKey? = node.call?.function { parts = joined(parts) }
    if case .aggregate(let aggregate) = node.kind {
      parts += memberParts(of: aggregate, environment)
    }
    return TraceValue(range: node.range, text: knownText(value, node.type), parts: parts)
  }

  /// `same patient` stands for the keys of two records: one value where they agree, else both.
  private func joined(_ parts: [TraceValue]) -> [TraceValue] {
    guard parts.count == 2, parts[0].range == parts[1].range else { return parts }
    if parts[0].text == parts[1].text { return [parts[0]] }
    let text = parts.map { $0.text ?? "?" }.joined(separator: " ≠ ")
    return [TraceValue(range: parts[0].range, text: text)]
  }

  /// The parts that are evaluated for the same records.
  private mutating func shownParts(
    of node: Node, _ environment: inout Environment
  ) -> [Node] {
    switch node.kind {
    case .scope(let base, let cases):
      guard case .member(let place) = facts.value(base, &environment, &memo),
        cases.indices.contains(place)
      else { return [base] }
      return [base] + cases[place]
    case .aggregate(let aggregate): return [aggregate.rank].compactMap { $0 }
    case .constant, .parameter, .field, .ownKey, .recordDate, .given, .follow, .column, .rowExists,
      .call, .memberOf, .exists, .invalid:
      return node.children
    }
  }

  /// The values that an aggregate is taken over, member by member.
  private mutating func memberParts(
    of aggregate: AggregateNode, _ environment: Environment
  ) -> [TraceValue] {
    let members = members(of: aggregate, environment)
    if members.isEmpty { return [] }
    return aggregate.parts.filter { !$0.isConstant }.map { node in
      var texts: [String] = []
      for var member in members {
        note(all: node, &member)
        texts.append(text(facts.value(node, &member, &memo), node.type))
      }
      return TraceValue(range: node.range, text: enumerated(texts))
    }
  }

  /// Long lists end in dots.
  private func enumerated(_ texts: [String]) -> String {
    let shown = 8
    return (texts.prefix(shown) + (texts.count > shown ? ["…"] : [])).joined(separator: ", ")
  }
}

extension Node {
  var isConstant: Bool {
    if case .constant = kind { return true }
    return false
  }
}
