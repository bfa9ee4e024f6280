import Checker

/// Sorts what a rule says about the records of its `with` clauses: which clauses depend on each
/// other, and which conditions and exemptions belong to them.
struct JoinSorting {
  private(set) var components: [JoinComponent] = []
  private(set) var membership: [Expr] = []
  private(set) var exemptions: [CheckedRule.Exemption] = []
  /// The group of all candidates, where a rule judges a group and names no keys.
  let wholeGroup: CheckedRule.Grouping?

  init(_ rule: CheckedRule) {
    let judgesGroup =
      !rule.flagging.judging.isEmpty || rule.exemptions.contains(where: \.judgesGroup)
    wholeGroup = judgesGroup ? CheckedRule.Grouping(keys: [], window: nil, gaps: nil) : nil
    let own = rule.exemptions.filter { !$0.judgesGroup }
    var links = JoinLinks(rule)
    for condition in rule.flagging.membership + own.map(\.condition) {
      links.join(links.joins(in: condition))
    }
    components = links.components
    for condition in rule.flagging.membership { place(condition, links) }
    for exemption in own { place(exemption, links) }
  }

  private mutating func place(_ condition: Expr, _ links: JoinLinks) {
    if let component = component(of: condition, links) {
      components[component].conditions.append(condition)
    } else {
      membership.append(condition)
    }
  }

  private mutating func place(_ exemption: CheckedRule.Exemption, _ links: JoinLinks) {
    if let component = component(of: exemption.condition, links) {
      components[component].exemptions.append(exemption)
    } else {
      exemptions.append(exemption)
    }
  }

  private func component(of condition: Expr, _ links: JoinLinks) -> Int? {
    guard let join = links.joins(in: condition).first else { return nil }
    return components.firstIndex { $0.joins.contains(join) }
  }
}

/// Which joins use each other's records.
private struct JoinLinks {
  private let bindings: [BindingID]
  /// For each join the number of its component.
  private var component: [Int]

  init(_ rule: CheckedRule) {
    bindings = rule.joins.map(\.source.binding)
    component = Array(rule.joins.indices)
    for (index, join) in rule.joins.enumerated() {
      let used = join.source.conditions.flatMap { joins(in: $0) }
      self.join([index] + used)
    }
  }

  func joins(in expression: Expr) -> [Int] {
    let free = expression.freeBindings
    return bindings.indices.filter { free.contains(bindings[$0]) }
  }

  mutating func join(_ joins: [Int]) {
    let numbers = Set(joins.map { component[$0] })
    guard numbers.count > 1, let least = numbers.min() else { return }
    for index in component.indices where numbers.contains(component[index]) {
      component[index] = least
    }
  }

  var components: [JoinComponent] {
    Set(component).sorted().map { number in
      let joins = component.indices.filter { component[$0] == number }
      return JoinComponent(joins: joins, conditions: [], exemptions: [])
    }
  }
}
