import Checker
import Plan
import Values
import Vocabulary

extension MatchNode {
  var json: JSON {
    [
      "record": record.index, "binding": binding.index, "peers_of": universe.rule,
      "probe": probeConditions.map(\.json), "build": buildConditions.map(\.json),
      "keys": keys.map(\.json), "time_bounds": timeBounds.map(\.json),
      "residual": residual.map(\.json), "reach": reach?.json,
    ]
  }
}

extension MatchNode.Universe {
  /// The rule whose candidates are looked through.
  var rule: Int? {
    switch self {
    case .record: nil
    case .peers(let rule): rule
    }
  }
}

extension MatchKeyNode {
  fileprivate var json: JSON {
    [
      "probe": probe.json, "build": build.json, "missing": missing.word,
      "condition": condition.json,
    ]
  }
}

extension TimeBoundNode {
  fileprivate var json: JSON {
    switch self {
    case .near(let length, let place):
      ["bound": "near", "length": length.json, "binding": place.binding.index]
    case .within(let length, let direction, let base):
      ["bound": "within", "length": length.json, "which": direction.rawValue, "of": base.json]
    case .compares(let comparison, let value):
      ["bound": "compares", "comparison": exportWord(comparison.rawValue), "value": value.json]
    }
  }
}

extension ReachNode {
  var json: JSON { ["earliest": earliest.map(\.json), "latest": latest.map(\.json)] }
}

extension AggregateNode {
  var json: JSON {
    [
      "aggregate": kind.entry.export, "argument": argument?.json, "rank": rank?.json,
      "descending": isDescending, "filter": filter.map(\.json), "over": source.word,
      "match": match?.id.index, "shared": isShared,
    ]
  }
}

extension AggregateNode.Source {
  fileprivate var word: String {
    switch self {
    case .group: "group"
    case .record: "record"
    case .peers: "peers"
    }
  }
}
