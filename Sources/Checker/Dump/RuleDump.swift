import Parser
import Source
import Values
import Vocabulary

extension RulebookDump {
  mutating func writeRule(_ rule: CheckedRule) {
    var expressions = ExprDump(rulebook, bindings: rule.bindings.map(\.record))
    add(
      "rule", rule.id, layer(rule.layer), days(rule.effectiveFrom, rule.effectiveTo),
      forPeople(rule.title))
    if let basis = text(of: rule.basis), !basis.isEmpty { addInner("basis", basis) }
    addInner("certainty", certainty(of: rule, &expressions))
    if let category = rule.category { addInner("category", category) }
    if !rule.stages.isEmpty {
      addInner("stage", rule.stages.map(\.rawValue).joined(separator: ", "))
    }
    if let points = rule.points { addInner("points", points.decimalText) }
    writeCandidates(of: rule, &expressions)
    for need in rule.needs { addInner("needs", expressions.text(of: need.source)) }
    for join in rule.joins {
      addInner(
        join.kind.rawValue, join.which.rawValue, join.isAnother ? "another" : nil,
        expressions.text(of: join.source))
    }
    writeVerdict(of: rule, &expressions)
    writeConsequences(of: rule, &expressions)
  }

  private func certainty(of rule: CheckedRule, _ expressions: inout ExprDump) -> String {
    switch rule.certainty {
    case .violation: "violation"
    case .suspicion: "suspicion"
    case .expression(let value, _, _): expressions.text(of: value)
    }
  }

  private mutating func writeCandidates(
    of rule: CheckedRule, _ expressions: inout ExprDump
  ) {
    let name = rulebook.records[rule.candidates.record.index].names.first
    switch rule.candidates {
    case .each: addInner("for each", name)
    case .pairs(_, let order):
      addInner(
        "for each pair of", name, order.map { "by " + expressions.text(of: [$0.first, $0.second]) })
    }
    if !rule.conditions.isEmpty { addInner("where", expressions.text(of: rule.conditions)) }
  }

  private mutating func writeVerdict(of rule: CheckedRule, _ expressions: inout ExprDump) {
    addInner("flag", target(of: rule, &expressions))
    let verdict = rule.verdict
    if !verdict.membership.isEmpty {
      addInner("members", expressions.text(of: verdict.membership))
    }
    if let grouping = verdict.grouping {
      addInner(
        "same", expressions.text(of: grouping.keys.map(\.value)),
        grouping.window.map { "within " + expressions.text(of: $0) },
        grouping.gaps.map { "gaps " + expressions.text(of: $0) })
    }
    if !verdict.judging.isEmpty { addInner("judging", expressions.text(of: verdict.judging)) }
  }

  private func target(of rule: CheckedRule, _ expressions: inout ExprDump) -> String {
    switch rule.target {
    case .candidates: "candidates"
    case .bindings(let bindings):
      bindings.map { expressions.name(of: $0) }.joined(separator: ", ")
    case .beyondFirst(let count): "beyond first \(count)"
    case .those(let conditions): "those (\(expressions.text(of: conditions)))"
    }
  }

  private mutating func writeConsequences(
    of rule: CheckedRule, _ expressions: inout ExprDump
  ) {
    for exemption in rule.exemptions {
      addInner(
        "unless", expressions.text(of: exemption.condition), layer(exemption.layer),
        forPeople(exemption.because))
    }
    if let recover = rule.recover {
      addInner("recover", expressions.text(of: recover.amount), way(of: recover, &expressions))
    }
    var because = rule.because.compactMap { part -> String? in
      switch part {
      case .text(let text): forPeople(text)
      case .value(let value): "{\(expressions.text(of: value))}"
      }
    }
    // Another language may need another order of words.
    if words == .leftOut { because.sort() }
    if !because.isEmpty { addInner("because", because.joined(separator: " ")) }
  }

  private func way(of recover: CheckedRule.Recover, _ expressions: inout ExprDump) -> String {
    switch recover.way {
    case .perRecord: "per record"
    case .perFinding: "per finding"
    case .beyondLimit(let measure, let limit):
      "beyond " + expressions.text(of: [measure, limit])
    case .beyondDearest: "beyond dearest"
    }
  }

  mutating func writeDismissal(_ dismissal: Dismissal) {
    var expressions = ExprDump(
      rulebook, bindings: [rulebook.findingRecord].compactMap(\.self))
    add(
      "dismiss", expressions.text(of: dismissal.condition), layer(dismissal.layer),
      forPeople(dismissal.because))
  }

  mutating func writeGrade(_ grade: Grade) {
    var expressions = ExprDump(
      rulebook, bindings: grade.bindings.map(\.record), givens: grade.gives.map(\.names))
    add(
      "grade", grade.names.first, layer(grade.layer), "for each",
      rulebook.records[grade.record.index].names.first)
    for give in grade.gives {
      addInner("give", give.names.first, "=", expressions.text(of: give.value))
    }
    for step in grade.steps {
      addInner("is", step.names.first, "if", expressions.text(of: step.conditions))
    }
  }

  mutating func writeTest(_ test: CheckedTest) {
    let subject =
      switch test.subject {
      case .rule(let id): id
      case .grade(let index): rulebook.grades[index].names.first
      }
    add("test for", subject, days(test.coveredFrom, test.coveredTo), forPeople(test.title))
    for given in test.givens {
      let record = rulebook.records[given.record.index]
      let fields = given.fields.map { record.fields[$0.index].names.first }
      addInner("given", record.names.first, fields.joined(separator: " | "))
      for row in given.rows { addInner("|", row.map(quoted).joined(separator: " | ")) }
    }
    for expectation in test.expectations { addInner("expect", text(of: expectation.outcome)) }
  }

  private func text(of outcome: ExpectationSyntax.Outcome) -> String {
    switch outcome {
    case .finding(let flagged, let evidence, let recover):
      let money = recover.map { expected($0) } ?? ""
      return "finding \(text(of: flagged)) evidence \(text(of: evidence)) recover \(money)"
    case .clear(let records): return "clear " + text(of: records)
    case .undetermined(let records, let missing):
      return "undetermined \(text(of: records)) missing "
        + missing.map { firstName(of: $0.text) }.joined(separator: ", ")
    case .notApplicable(let records): return "not applicable " + text(of: records)
    case .grade(let key, let step): return "grade \(quoted(key.text)) \(firstName(of: step.text))"
    case .gradeUndetermined(let key): return "grade \(quoted(key.text)) undetermined"
    }
  }

  private func expected(_ money: ExprSyntax) -> String {
    if case .number(let digits, _) = money.kind {
      Exact(digits)?.decimalText ?? digits
    } else {
      "?"
    }
  }

  private func text(of records: [RecordKeySyntax]) -> String {
    records.map { "\(firstName(of: $0.record.text)) \(quoted($0.key.text))" }
      .joined(separator: ", ")
  }

  /// The first name of what is called so: a record, a field of one, or a step of a grade.
  private func firstName(of name: String) -> String {
    let fields = rulebook.records.flatMap(\.fields).map(\.names)
    let columns = rulebook.tables.flatMap(\.fields).map(\.names)
    let steps = rulebook.grades.flatMap(\.steps).map(\.names)
    let all = rulebook.records.map(\.names) + fields + columns + steps
    return all.first { $0.all.contains(name) }?.first ?? name
  }
}
