import Checker
import Plan
import Source
import Values
import Vocabulary

/// Rules.
extension ProgramView {
  /// The rule, its matches and its aggregates.
  func blocks(of rule: RuleNode) -> [[String]] {
    let names = BindingNames(rule.bindings)
    let matches = program.matches[rule.matches]
    return [lines(of: rule, names) + lines(of: program.division(of: rule))]
      + matches.map { lines(of: $0, names) }
      + aggregates(of: rule).map { lines(of: $0, names) }
  }

  private func lines(of rule: RuleNode, _ names: BindingNames) -> [String] {
    [
      "\(rendering.words("rule", "规则")) \(rule.about.id)"
        + (rule.about.title.map { "  \($0)" } ?? "")
    ]
      + step(Wording(en: "scan", zh: "扫描"), scan(of: rule, names))
      + step(Wording(en: "restrict", zh: "限定"), list(rule.filters, names))
      + step(Wording(en: "exempt", zh: "豁免"), list(rule.exemptions.map(\.condition), names))
      + step(
        Wording(en: "need", zh: "需要"),
        rule.needs.map { reference($0.match) }.joined(separator: ", "))
      + step(Wording(en: "select", zh: "筛选"), list(rule.membership, names))
      + rule.components.flatMap { lines(of: $0, rule, names) }
      + step(Wording(en: "group", zh: "分组"), rule.grouping.map { grouping($0, names) })
      + step(Wording(en: "judge", zh: "判定"), list(rule.judging, names))
      + step(
        Wording(en: "exempt", zh: "豁免"), list(rule.groupExemptions.map(\.condition), names))
      + step(Wording(en: "mark", zh: "标记"), target(of: rule, names))
      + step(Wording(en: "claim", zh: "追回"), rule.recover.map { claim($0, names) })
      + step(Wording(en: "say", zh: "说明"), sentence(rule.because, names))
  }

  private func scan(of rule: RuleNode, _ names: BindingNames) -> String {
    switch rule.scan {
    case .each(let record): return rendering.words("each ", "每条") + name(record)
    case .pairs(let record, let order, let match, _):
      let by = order.map { rendering.words(" by ", " 按 ") + list([$0.first, $0.second], names) }
      return rendering.words("pairs of ", "成对") + name(record) + ", " + reference(match)
        + (by ?? "")
    }
  }

  private func lines(
    of component: ComponentNode, _ rule: RuleNode, _ names: BindingNames
  ) -> [String] {
    let joins = component.joins.map { place in
      let join = rule.joins[place]
      let which = join.which == .every ? "" : " \(join.which.rawValue)"
      return "\(join.kind.rawValue)\(which) \(reference(join.match))"
    }
    return step(Wording(en: "match", zh: "匹配"), joins.joined(separator: ", "))
      + step(Wording(en: "select", zh: "筛选"), list(component.conditions, names))
      + step(Wording(en: "exempt", zh: "豁免"), list(component.exemptions.map(\.condition), names))
  }

  private func grouping(_ grouping: GroupingNode, _ names: BindingNames) -> String {
    let keys = list(grouping.keys.map(\.value), names)
    let window = grouping.window.map { "window \(text(of: $0, names))" }
    let gaps = grouping.gaps.map { "gaps \(text(of: $0, names))" }
    return (["(\(keys))"] + [window, gaps].compactMap(\.self)).joined(separator: ", ")
  }

  private func target(of rule: RuleNode, _ names: BindingNames) -> String {
    switch rule.target {
    case .candidates: rendering.words("candidates", "候选记录")
    case .bindings(let bindings):
      bindings.map { names.name(of: $0) }.joined(separator: ", ")
    case .beyondFirst(let count): rendering.words("beyond first \(count)", "前 \(count) 条之外")
    case .those(let conditions): rendering.words("those ", "其中 ") + list(conditions, names)
    }
  }

  private func claim(_ recover: RecoverNode, _ names: BindingNames) -> String {
    switch recover.way {
    case .perRecord: "per record " + text(of: recover.amount, names)
    case .perFinding: "per finding " + text(of: recover.amount, names)
    case .beyondDearest: "beyond dearest " + text(of: recover.amount, names)
    case .beyondLimit(let measure, let limit):
      "beyond limit " + list([recover.amount, measure, limit], names)
    }
  }

  private func sentence(_ parts: [TemplateNode], _ names: BindingNames) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .value(let node): "{\(text(of: node, names))}"
      }
    }.joined()
  }
}

/// Matches and aggregates.
extension ProgramView {
  func reference(_ match: MatchNode) -> String { "m\(match.id.index)" }

  private func lines(of match: MatchNode, _ names: BindingNames) -> [String] {
    let own = names.name(of: match.binding)
    let peers = match.universe.rule == nil ? "" : rendering.words(" (peers)", "（可比范围）")
    return ["\(reference(match)) \(name(match.record)) \(own)\(peers)"]
      + step(Wording(en: "probe", zh: "探测"), list(match.probeConditions, names))
      + step(Wording(en: "build", zh: "构建"), list(match.buildConditions, names))
      + match.keys.flatMap { key in
        step(
          Wording(en: "key", zh: "键"),
          "\(text(of: key.probe, names)) = \(text(of: key.build, names))  "
            + "[\(key.missing.word)]")
      }
      + step(Wording(en: "residual", zh: "其余"), list(match.residual, names))
      + step(Wording(en: "from", zh: "自"), match.reach.map { list($0.earliest, names) })
      + step(Wording(en: "to", zh: "至"), match.reach.map { list($0.latest, names) })
  }

  /// Those that the rule's expressions name, with those inside of them, by number.
  private func aggregates(of rule: RuleNode) -> [AggregateNode] {
    var found: [Int: AggregateNode] = [:]
    var open = rule.expressions + program.matches[rule.matches].flatMap(\.expressions)
    while let node = open.popLast() {
      node.forEachNode { part in
        guard case .aggregate(let aggregate) = part.kind, found[aggregate.id.index] == nil else {
          return
        }
        found[aggregate.id.index] = aggregate
        open += aggregate.expressions
      }
    }
    return found.values.sorted { $0.id.index < $1.id.index }
  }

  private func lines(of aggregate: AggregateNode, _ names: BindingNames) -> [String] {
    let over = aggregate.match.map { reference($0) } ?? rendering.words("group", "组")
    return ["a\(aggregate.id.index) \(aggregate.kind.entry.export) / \(over)"]
      + step(Wording(en: "of", zh: "取值"), aggregate.argument.map { text(of: $0, names) })
      + step(Wording(en: "rank", zh: "位次"), aggregate.rank.map { text(of: $0, names) })
      + step(Wording(en: "filter", zh: "限定"), list(aggregate.filter, names))
  }
}

/// Divisions.
extension ProgramView {
  private func lines(of division: Division) -> [String] {
    let word = Wording(en: "divide", zh: "划分")
    if division.ways.isEmpty { return step(word, rendering.words("no: it needs all", "不可：需要全部")) }
    return division.ways.flatMap { step(word, way($0)) }
      + step(
        Wording(en: "attach", zh: "附带"),
        division.attached.map { "\(name($0.record)).\(name($0.field, of: $0.record))" }
          .joined(separator: ", "))
  }

  private func way(_ way: Division.Way) -> String {
    let whole =
      way.whole.isEmpty ? "" : rendering.words("; whole: ", "；整体：") + names(way.whole)
    switch way.parts {
    case .anyRows(let record): return rendering.words("any rows of ", "任意行 ") + name(record) + whole
    case .equalKeys(let records):
      return records.map { divided in
        path(divided.key, of: divided.record)
          + (divided.strays == .everywhere ? rendering.words(" (strays)", "（散行）") : "")
      }.joined(separator: " = ") + whole
    }
  }

  private func path(_ path: RowPath, of record: RecordID) -> String {
    let start =
      switch path.start {
      case .field(let field): ".\(name(field, of: record))"
      case .ownKey: ""
      case .recordDate: ".date"
      }
    let steps = path.steps.map { ".\(name($0.field, of: $0.record))" }.joined()
    return name(record) + start + steps + (path.part.map { " \(exportWord($0.rawValue))" } ?? "")
  }
}
