import Checker
import Values
import Vocabulary

extension CheckedRule {
  /// With every part in the order in which it acts.
  func json(in rulebook: CheckedRulebook) -> JSON {
    let names = ExportNames(rulebook, bindings: bindings.map(\.record))
    return head(names).joined(with: body(names))
  }

  private func head(_ names: ExportNames) -> JSON {
    [
      "id": id,
      "title": title,
      "basis": basis.map(\.json),
      "category": category,
      "layer": layer.index,
      "certainty": certainty.json(names),
      "stages": stages.map(\.rawValue),
      "effective": effective,
      "points": points?.exactText,
      "bindings": bindings.map {
        ["name": $0.name, "record": names.name(of: $0.record)] as JSON
      },
    ]
  }

  /// Nothing for a rule that is always in force.
  private var effective: JSON? {
    if effectiveFrom == nil && effectiveTo == nil { return nil }
    return ["from": effectiveFrom?.text, "to": effectiveTo?.text]
  }

  private func body(_ names: ExportNames) -> JSON {
    [
      "candidates": candidates.json(names),
      "where": conditions.json(names),
      "needs": needs.map { $0.source.json(names) },
      "joins": joins.map { $0.json(names) },
      "membership": flagging.membership.json(names),
      "grouping": flagging.grouping?.json(names),
      "judging": flagging.judging.json(names),
      "flag": target.json(names),
      "exemptions": exemptions.map { $0.json(names) },
      "recover": recover?.json(names),
      "because": because.map { $0.json(names) },
    ]
  }
}

extension CheckedRule.Certainty {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .violation: "violation"
    case .suspicion: "suspicion"
    case .expression(let value, let violation, let suspicion):
      ["expression": value.json(names), "violation": violation, "suspicion": suspicion]
    }
  }
}

extension CheckedRule.Candidates {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .each(let record): ["each": names.name(of: record)]
    case .pairs(let record, let order):
      ["pairs": names.name(of: record), "by": order?.json(names)]
    }
  }
}

extension CheckedRule.PairOrder {
  fileprivate func json(_ names: ExportNames) -> JSON {
    ["first": first.json(names), "second": second.json(names)]
  }
}

extension CheckedRule.Join {
  fileprivate func json(_ names: ExportNames) -> JSON {
    [
      "kind": kind.rawValue,
      "which": which.exportWord,
      "another": isAnother,
      "source": source.json(names),
      "reach": reach?.json(names),
    ]
  }
}

extension CheckedRule.Reach {
  /// Where an absence looks.
  func json(_ names: ExportNames) -> JSON {
    ["earliest": earliest.json(names), "latest": latest.json(names)]
  }
}

extension CheckedRule.Grouping {
  fileprivate func json(_ names: ExportNames) -> JSON {
    [
      "keys": keys.map { ["name": $0.name, "value": $0.value.json(names)] as JSON },
      "window": window?.json(names),
      "gaps": gaps?.json(names),
    ]
  }
}

extension CheckedRule.FlagTarget {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .candidates: ["candidates": true]
    case .bindings(let bindings): ["bindings": bindings.map(\.index)]
    case .beyondFirst(let count): ["beyond_first": count]
    case .those(let conditions): ["those": conditions.json(names)]
    }
  }
}

extension CheckedRule.Exemption {
  fileprivate func json(_ names: ExportNames) -> JSON {
    ["condition": condition.json(names), "judges_group": judgesGroup, "because": because]
  }
}

extension CheckedRule.Recover {
  fileprivate func json(_ names: ExportNames) -> JSON {
    way.json(names).joined(with: ["amount": amount.json(names)])
  }
}

extension CheckedRule.Recover.Way {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .perRecord: ["way": "per_record"]
    case .perFinding: ["way": "per_finding"]
    case .beyondDearest: ["way": "beyond_dearest"]
    case .beyondLimit(let measure, let limit):
      ["way": "beyond_limit", "measure": measure.json(names), "limit": limit.json(names)]
    }
  }
}

extension TemplatePart {
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .text(let words): ["text": words]
    case .value(let expression): ["value": expression.json(names)]
    }
  }
}
