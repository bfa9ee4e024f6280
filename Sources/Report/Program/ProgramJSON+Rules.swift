import Checker
import Plan
import Values
import Vocabulary

extension RuleNode {
  func json(dividedAs division: Division) -> JSON {
    [
      "id": about.id, "title": about.title, "layer": about.layer.index, "category": about.category,
      "basis": about.basis.map(\.json), "stages": about.stages.map(\.rawValue),
      "points": about.points?.exactText, "stage": stage == .first ? 1 : 2,
      "effective_from": effectiveFrom?.text, "effective_to": effectiveTo?.text,
      "later_version_from": laterVersionFrom?.text, "bindings": bindings.map(\.json),
      "scan": scan.json, "filters": filters.map(\.json), "needs": needs.map(\.match.id.index),
      "joins": joins.map(\.json), "components": components.map(\.json),
      "membership": membership.map(\.json), "exemptions": exemptions.map(\.json),
      "grouping": grouping?.json, "judging": judging.map(\.json),
      "group_exemptions": groupExemptions.map(\.json), "target": target.json,
      "recover": recover?.json, "because": because.map(\.json), "certainty": certainty.json,
      "requires": requirements.json, "division": division.json,
    ]
  }
}

extension Binding {
  fileprivate var json: JSON { ["name": name, "record": record.index] }
}

extension RuleNode.Scan {
  fileprivate var json: JSON {
    switch self {
    case .each(let record): ["each": record.index]
    case .pairs(let record, let order, let match, let rest):
      [
        "pairs": record.index, "match": match.id.index, "rest": exportWord(rest.rawValue),
        "order": order.map { [$0.first.json, $0.second.json] },
      ]
    }
  }
}

extension JoinNode {
  fileprivate var json: JSON {
    [
      "kind": kind.rawValue, "which": which.exportWord, "another": isAnother,
      "match": match.id.index, "reach": reach?.json, "read_later": isReadLater,
    ]
  }
}

extension ComponentNode {
  fileprivate var json: JSON {
    [
      "joins": joins, "conditions": conditions.map(\.json), "exemptions": exemptions.map(\.json),
    ]
  }
}

extension ExemptionNode {
  fileprivate var json: JSON {
    ["condition": condition.json, "because": because, "layer": layer.index]
  }
}

extension GroupingNode {
  fileprivate var json: JSON {
    ["keys": keys.map(\.json), "window": window?.json, "gaps": gaps?.json]
  }
}

extension GroupKeyNode {
  fileprivate var json: JSON { ["name": name, "value": value.json] }
}

extension RuleNode.Target {
  fileprivate var json: JSON {
    switch self {
    case .candidates: .text("candidates")
    case .bindings(let bindings): ["bindings": bindings.map(\.index)]
    case .beyondFirst(let count): ["beyond_first": count]
    case .those(let conditions): ["those": conditions.map(\.json)]
    }
  }
}

extension RecoverNode {
  fileprivate var json: JSON {
    switch way {
    case .perRecord: ["way": "per_record", "amount": amount.json]
    case .perFinding: ["way": "per_finding", "amount": amount.json]
    case .beyondDearest: ["way": "beyond_dearest", "amount": amount.json]
    case .beyondLimit(let measure, let limit):
      [
        "way": "beyond_limit", "amount": amount.json, "measure": measure.json,
        "limit": limit.json,
      ]
    }
  }
}

extension TemplateNode {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): ["text": text]
    case .value(let node): ["value": node.json]
    }
  }
}

extension CertaintyNode {
  fileprivate var json: JSON {
    switch self {
    case .violation: .text("violation")
    case .suspicion: .text("suspicion")
    case .expression(let node, let violation, let suspicion):
      ["value": node.json, "violation": violation, "suspicion": suspicion]
    }
  }
}

extension Requirements {
  fileprivate var json: JSON {
    [
      "records": records.map(\.index).sorted(), "files": files.map(\.index),
      "tables": tables.map(\.index).sorted(), "lists": lists.map(\.index).sorted(),
      "parameters": parameters.map(\.index).sorted(),
    ]
  }
}

extension DismissalNode {
  var json: JSON {
    ["condition": condition.json, "because": because, "layer": layer.index]
  }
}

extension GradeNode {
  var json: JSON {
    [
      "name": names.first, "record": record.index,
      "bindings": bindings.map(\.json),
      "gives": gives.map { ["name": $0.names.first, "value": $0.value.json] as JSON },
      "steps": steps.map {
        ["name": $0.names.first, "conditions": $0.conditions.map(\.json)] as JSON
      },
    ]
  }
}
