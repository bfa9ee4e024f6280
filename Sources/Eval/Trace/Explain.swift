package import Checker
package import Plan
package import Source
import Values

/// Answers a question about a run of a rulebook over data: runs what the answer needs, and derives
/// it a second time on the records that it rests on.
package func explain(
  _ question: TraceQuestion, of rulebook: CheckedRulebook, _ plan: RulebookPlan,
  over loaded: LoadedData, in language: Language
) -> Explanation {
  let options = RunOptions(rules: rules(neededFor: question, plan))
  var run = Run(plan, rulebook, loaded.data, options)
  run.judgeAll()
  return explain(question, after: run, in: language)
}

/// Answers a question about a run that is finished.
package func explain(
  _ question: TraceQuestion, after run: Run, in language: Language
) -> Explanation {
  let explainer = Explainer(run, language)
  switch question {
  case .finding(let id): return explainer.explain(finding: id)
  case .records(let rule, let keys): return explainer.explain(rule, keys)
  }
}

/// Derives a finding of a run, or of another engine, a second time. Where it comes out differently,
/// the answer is the disagreement.
package func explain(
  _ finding: Finding, after run: Run, in language: Language
) -> Explanation {
  Explainer(run, language).explain(finding)
}

/// A rule over data can be judged alone, and its findings be dismissed alone; what reads findings
/// needs all rules.
private func rules(neededFor question: TraceQuestion, _ plan: RulebookPlan) -> Set<String>? {
  let id: String
  switch question {
  case .finding(let finding): id = ruleID(ofFinding: finding)
  case .records(let rule, _): id = rule
  }
  let rules = plan.rules.filter { $0.id == id }
  let isFirst = rules.allSatisfy { if case .first = $0.stage { true } else { false } }
  return !rules.isEmpty && isFirst && !plan.dismissalsReadOthers ? [id] : nil
}

/// What stands before the digest.
func ruleID(ofFinding id: String) -> String {
  guard let dash = id.utf8.lastIndex(of: UInt8(ascii: "-")) else { return id }
  return String(id[..<dash])
}

/// A finished run that questions are asked about.
struct Explainer {
  let run: Run
  let language: Language

  init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
  }

  var rulebook: CheckedRulebook { run.bound.facts.rulebook }

  func tracer(of rule: RuleNode) -> Tracer {
    var tracer = Tracer(run.bound.facts, language: language)
    if rule.readsPeers { tracer.facts.findPeers(of: rule, &tracer.memo) }
    return tracer
  }

  /// The versions of a rule, with what the run said of each.
  func versions(of id: String) -> [JudgedRule] {
    run.bound.rules.indices.filter { run.bound.rules[$0].plan.id == id }.map { place in
      JudgedRule(rule: run.bound.rules[place], judgement: run.judgements[place])
    }
  }

  /// The place of a record among those declared.
  func record(named name: String) -> Int? {
    rulebook.records.firstIndex { $0.names.all.contains(name) }
  }

  func explain(finding id: String) -> Explanation {
    for version in versions(of: ruleID(ofFinding: id)) {
      if let found = findings(of: version).first(where: { $0.finding.id == id }) {
        return explain(found, of: version)
      }
    }
    return .nothing(.unknownFinding(id))
  }

  func explain(_ finding: Finding) -> Explanation {
    for version in versions(of: finding.rule) {
      if let found = findings(of: version).first(where: { $0.finding.id == finding.id }) {
        return explain(found, of: version, against: finding)
      }
    }
    return .disagreement(
      Disagreement(
        finding: finding.id,
        differences: [.init(part: .id, found: finding.id, derived: "")]))
  }

  /// Dismissed ones included.
  func findings(of version: JudgedRule) -> [FoundFinding] {
    guard let judgement = version.judgement else { return [] }
    var memo = run.bound.memo
    return run.bound.facts.findings(of: judgement, version.rule, &memo)
  }
}

/// One version of a rule and what it said of its candidates; nothing where it was not judged.
struct JudgedRule {
  let rule: RuleNode
  let judgement: RuleJudgement?
}
