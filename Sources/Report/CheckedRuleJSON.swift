import Checker
import Parser
import Values
import Vocabulary

/// A rule with every part in the order in which it acts.
struct CheckedRuleJSON: Encodable {
  let id: String
  let title: String?
  let basis: [BasisJSON]
  let category: String?
  let layer: Int
  let certainty: CertaintyJSON
  let stages: [String]
  let effective: EffectiveJSON?
  let points: String?
  let bindings: [BindingJSON]
  let candidates: CandidatesJSON
  let `where`: [ExpressionJSON]
  let needs: [SourceJSON]
  let joins: [JoinJSON]
  let membership: [ExpressionJSON]
  let grouping: GroupingJSON?
  let judging: [ExpressionJSON]
  let flag: FlagJSON
  let exemptions: [ExemptionJSON]
  let recover: RecoverJSON?
  let because: [TemplatePartJSON]

  init(_ rule: CheckedRule, in rulebook: CheckedRulebook) {
    let names = ExportNames(rulebook, bindings: rule.bindings.map(\.record))
    id = rule.id
    title = rule.title
    basis = rule.basis.map(BasisJSON.init)
    category = rule.category
    layer = rule.layer.index
    certainty = CertaintyJSON(certainty: rule.certainty, names: names)
    stages = rule.stages.map(\.rawValue)
    effective = EffectiveJSON(rule)
    points = rule.points?.exactText
    bindings = rule.bindings.map {
      BindingJSON(name: $0.name, record: names.name(of: $0.record))
    }
    candidates = CandidatesJSON(rule.candidates, names)
    `where` = expressions(rule.conditions, names)
    needs = rule.needs.map { SourceJSON($0.source, names) }
    joins = rule.joins.map { JoinJSON($0, names) }
    membership = expressions(rule.verdict.membership, names)
    grouping = rule.verdict.grouping.map { GroupingJSON($0, names) }
    judging = expressions(rule.verdict.judging, names)
    flag = FlagJSON(rule.target, names)
    exemptions = rule.exemptions.map { ExemptionJSON($0, names) }
    recover = rule.recover.map { RecoverJSON($0, names) }
    because = rule.because.map { TemplatePartJSON($0, names) }
  }
}

struct BasisJSON: Encodable {
  let instrument: String
  let article: String?

  init(_ basis: Basis) {
    instrument = basis.instrument
    article = basis.article
  }
}

struct BindingJSON: Encodable {
  let name: String
  let record: String
}

struct CertaintyJSON: Encodable {
  let certainty: CheckedRule.Certainty
  let names: ExportNames

  private struct ByValue: Encodable {
    let expression: ExpressionJSON
    let violation: Int
    let suspicion: Int
  }

  func encode(to encoder: any Encoder) throws {
    switch certainty {
    case .violation: try "violation".encode(to: encoder)
    case .suspicion: try "suspicion".encode(to: encoder)
    case .expression(let value, let violation, let suspicion):
      try ByValue(
        expression: ExpressionJSON(value, names), violation: violation, suspicion: suspicion
      ).encode(to: encoder)
    }
  }
}

struct EffectiveJSON: Encodable {
  let from: String?
  let to: String?

  /// Nothing for a rule that is always in force.
  init?(_ rule: CheckedRule) {
    from = rule.effectiveFrom?.text
    to = rule.effectiveTo?.text
    if from == nil && to == nil { return nil }
  }
}

struct CandidatesJSON: Encodable {
  var each: String?
  var pairs: String?
  var by: OrderJSON?

  struct OrderJSON: Encodable {
    let first: ExpressionJSON
    let second: ExpressionJSON
  }

  init(_ candidates: CheckedRule.Candidates, _ names: ExportNames) {
    switch candidates {
    case .each(let record): each = names.name(of: record)
    case .pairs(let record, let order):
      pairs = names.name(of: record)
      by = order.map {
        OrderJSON(first: ExpressionJSON($0.first, names), second: ExpressionJSON($0.second, names))
      }
    }
  }
}

struct JoinJSON: Encodable {
  let kind: String
  let which: String
  let another: Bool
  let source: SourceJSON
  let reach: ReachJSON?

  init(_ join: CheckedRule.Join, _ names: ExportNames) {
    kind = join.kind.rawValue
    which = join.which.exportWord
    another = join.isAnother
    source = SourceJSON(join.source, names)
    reach = join.reach.map { ReachJSON($0, names) }
  }
}

/// Where an absence looks.
struct ReachJSON: Encodable {
  let earliest: [ExpressionJSON]
  let latest: [ExpressionJSON]

  init(_ reach: CheckedRule.Reach, _ names: ExportNames) {
    earliest = expressions(reach.earliest, names)
    latest = expressions(reach.latest, names)
  }
}

struct GroupingJSON: Encodable {
  let keys: [GroupKeyJSON]
  let window: ExpressionJSON?
  let gaps: ExpressionJSON?

  struct GroupKeyJSON: Encodable {
    let name: String
    let value: ExpressionJSON
  }

  init(_ grouping: CheckedRule.Grouping, _ names: ExportNames) {
    keys = grouping.keys.map {
      GroupKeyJSON(name: $0.name, value: ExpressionJSON($0.value, names))
    }
    window = grouping.window.map { ExpressionJSON($0, names) }
    gaps = grouping.gaps.map { ExpressionJSON($0, names) }
  }
}

/// Exactly one of these is there.
struct FlagJSON: Encodable {
  var candidates: Bool?
  var bindings: [Int]?
  var beyondFirst: Int?
  var those: [ExpressionJSON]?

  init(_ target: CheckedRule.FlagTarget, _ names: ExportNames) {
    switch target {
    case .candidates: candidates = true
    case .bindings(let bindings): self.bindings = bindings.map(\.index)
    case .beyondFirst(let count): beyondFirst = count
    case .those(let conditions): those = expressions(conditions, names)
    }
  }
}

struct ExemptionJSON: Encodable {
  let condition: ExpressionJSON
  let judgesGroup: Bool
  let because: String?

  init(_ exemption: CheckedRule.Exemption, _ names: ExportNames) {
    condition = ExpressionJSON(exemption.condition, names)
    judgesGroup = exemption.judgesGroup
    because = exemption.because
  }
}

struct RecoverJSON: Encodable {
  let amount: ExpressionJSON
  let way: String
  var measure: ExpressionJSON?
  var limit: ExpressionJSON?

  init(_ recover: CheckedRule.Recover, _ names: ExportNames) {
    amount = ExpressionJSON(recover.amount, names)
    switch recover.way {
    case .perRecord: way = "per_record"
    case .perFinding: way = "per_finding"
    case .beyondDearest: way = "beyond_dearest"
    case .beyondLimit(let measure, let limit):
      way = "beyond_limit"
      self.measure = ExpressionJSON(measure, names)
      self.limit = ExpressionJSON(limit, names)
    }
  }
}

struct TemplatePartJSON: Encodable {
  var text: String?
  var value: ExpressionJSON?

  init(_ part: TemplatePart, _ names: ExportNames) {
    switch part {
    case .text(let words): text = words
    case .value(let expression): value = ExpressionJSON(expression, names)
    }
  }
}
