import Vocabulary

extension TreeDump {
  static func text(_ rule: RuleSyntax, head: String) -> String {
    let opening = [rule.title.map { quoted($0.text) }].present
    var parts = rule.basis.map(text)
    parts +=
      [
        rule.category.map { node("category", text($0)) },
        rule.certainty.map { node("certainty", text($0)) },
        group("stage", rule.stages.map(\.stage.rawValue)), rule.effective.map(text),
        rule.points.map { node("points", text($0)) }, rule.candidates.map(text),
      ].present
    parts += filter(rule.conditions)
    parts += rule.needs.map { node("needs", text($0)) }
    parts += rule.joins.map(text)
    parts += [rule.flag.map(text)].present
    parts += rule.unless.map { node("unless", text($0)) }
    parts += [rule.recover.map(text), rule.because.map(text)].present
    return block(([head, rule.id.text] + opening).joined(separator: " "), parts)
  }

  private static func text(_ certainty: CertaintySyntax) -> String {
    switch certainty {
    case .violation: "violation"
    case .suspicion: "suspicion"
    case .expression(let expression): text(expression)
    }
  }

  private static func text(_ candidates: CandidatesSyntax) -> String {
    switch candidates {
    case .each(let record, let alias, _):
      node("for-each", text(record), alias.map { node("as", text($0)) })
    case .pairs(let record, let first, let second, let by, _):
      node("pairs", text(record), text(first), text(second), by.map { node("by", text($0)) })
    }
  }

  private static func text(_ join: JoinSyntax) -> String {
    node(
      join.kind.rawValue, join.which == .every ? nil : join.which.rawValue,
      join.isAnother ? "another" : nil, text(join.record),
      join.alias.map { node("as", text($0)) }, group("where", join.conditions.map { text($0) }))
  }

  private static func text(_ flag: FlagSyntax) -> String {
    node("flag", text(flag.what), group("if", flag.conditions.map { text($0) }))
  }

  private static func text(_ what: FlagTargetSyntax) -> String? {
    switch what {
    case .candidates: nil
    case .names(let names): node("names", text(names))
    case .beyondFirst(let number, _): node("beyond-first", number.map { text($0) })
    case .those(let conditions, _): node("those", list(conditions))
    }
  }

  private static func text(_ recover: RecoverSyntax) -> String {
    node("recover", text(recover.amount), recover.beyond.map(text))
  }

  private static func text(_ beyond: RecoverSyntax.Beyond) -> String {
    switch beyond {
    case .dearest: node("beyond", "dearest")
    case .limit(let measure, let limit): node("beyond", text(measure), text(limit))
    }
  }

  private static func text(_ template: TemplateSyntax) -> String {
    let parts = template.parts.map { part in
      switch part {
      case .text(let text): quoted(text)
      case .expression(let expression): text(expression)
      }
    }
    return group("because", parts) ?? "(because)"
  }

  static func text(_ exempt: ExemptSyntax) -> String {
    let target =
      switch exempt.target {
      case .category(let name): node("category", text(name))
      case .rules(let rules): node("rules", rules.map(\.text).joined(separator: " "))
      }
    return node("exempt", target, text(exempt.condition), exempt.because.map(text))
  }

  static func text(_ grade: GradeSyntax) -> String {
    let steps = grade.steps.map { step in
      node(
        "step", text(step.names),
        step.condition.map { group("if", $0.map { text($0) }) ?? "(if)" } ?? "otherwise")
    }
    return block(
      "grade " + text(grade.names),
      [node("for-each", text(grade.record))] + grade.gives.map(text) + steps)
  }

  static func text(_ test: TestSyntax) -> String {
    let givens = test.givens.map { block("given " + text($0.name), [text($0.grid)]) }
    let parts =
      [node("for", test.subject.text)] + [test.period.map(text)].present + givens
      + test.expectations.map { node("expect", text($0.outcome)) }
    return block("test " + text(test.title), parts)
  }

  private static func text(_ outcome: ExpectationSyntax.Outcome) -> String {
    switch outcome {
    case .finding(let flagged, let evidence, let recover):
      node(
        "finding", keys(flagged), group("evidence", [keys(evidence)].present),
        recover.map { node("recover", text($0)) })
    case .clear(let records): node("clear", keys(records))
    case .undetermined(let records, let missing):
      node("undetermined", keys(records), group("missing", missing.map { text($0) }))
    case .notApplicable(let records): node("not-applicable", keys(records))
    case .grade(let key, let name): node("grade", text(key), text(name))
    case .gradeUndetermined(let key): node("grade", text(key), "undetermined")
    }
  }

  private static func keys(_ records: [RecordKeySyntax]) -> String? {
    if records.isEmpty { return nil }
    return records.map { node("key", text($0.record), text($0.key)) }.joined(separator: " ")
  }
}
