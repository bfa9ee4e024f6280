import Lexer
import Source
import Values
import Vocabulary

extension Printer {
  func lines(of rule: RuleSyntax, head: String) -> [PrintedLine] {
    let place = (rule.title?.range ?? rule.id.range).from(rule.range)
    let first = line(phrase(head, rule.id.text, rule.title.map(text)), place, [])
    return [first] + (headings(of: rule) + body(of: rule)).sorted()
  }

  /// What a rule says about itself.
  private func headings(of rule: RuleSyntax) -> [PrintedLine] {
    var lines = rule.basis.map { clause(text($0), $0.instrument.range) }
    if let category = rule.category {
      lines.append(clause(phrase(word(.category), text(category)), category.range))
    }
    if let certainty = rule.certainty { lines.append(line(of: certainty)) }
    lines += line(of: rule.stages).map { [$0] } ?? []
    if let effective = rule.effective {
      lines.append(clause(phrase(word(.effective), text(effective)), effective.range))
    }
    if let points = rule.points {
      lines.append(clause(phrase(word(.points), valueText(points)), points.range))
    }
    return lines
  }

  /// What a rule finds.
  private func body(of rule: RuleSyntax) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    if let candidates = rule.candidates {
      lines.append(clause(text(candidates), candidates.range))
    }
    lines += filters(rule.conditions)
    lines += rule.needs.map { source in
      let head = phrase(word(.needs), text(source.record), text(alias: source.alias))
      return clause(head, .where, source.conditions, source.range)
    }
    lines += rule.joins.map(line)
    if let flag = rule.flag { lines.append(line(of: flag)) }
    lines += rule.unless.map { clause(word(.unless), pieces: pieces(of: $0), $0.range) }
    if let recover = rule.recover { lines.append(line(of: recover)) }
    if let because = rule.because {
      lines.append(clause(phrase(word(.because), text(because)), because.range))
    }
    return lines
  }

  func text(_ basis: BasisSyntax) -> String {
    phrase(
      word(.basis), text(basis.instrument), basis.article.map { phrase(word(.article), text($0)) })
  }

  func text(_ effective: EffectiveSyntax) -> String {
    phrase(
      effective.from.map { phrase(word(.from), $0.description) },
      effective.to.map { phrase(word(.to), $0.description) })
  }

  private func line(of certainty: CertaintySyntax) -> PrintedLine {
    switch certainty {
    case .violation(let range): clause(phrase(word(.certainty), word(.violation)), range)
    case .suspicion(let range): clause(phrase(word(.certainty), word(.suspicion)), range)
    case .expression(let share):
      clause(phrase(word(.certainty), valueText(share)), share.range)
    }
  }

  private func line(of stages: [StageSyntax]) -> PrintedLine? {
    guard let first = stages.first, let last = stages.last else { return nil }
    let names = stages.map { stage in
      switch stage.stage {
      case .before: word(.stageBefore)
      case .during: word(.stageDuring)
      case .after: word(.stageAfter)
      }
    }
    return clause(
      phrase(word(.stage), names.joined(separator: listComma)), first.range.union(last.range))
  }

  private func text(_ candidates: CandidatesSyntax) -> String {
    switch candidates {
    case .each(let record, let alias, _):
      phrase(word(.forEach), text(record), text(alias: alias))
    case .pairs(let record, let first, let second, let by, _):
      phrase(pairHead(record), names([first, second]), by.map { phrase(word(.by), valueText($0)) })
    }
  }

  /// `for each pair of fee`, `对 费用明细 两条`
  private func pairHead(_ record: Name) -> String {
    switch language {
    case .english: phrase(word(.forEach), word(.pairOf), text(record))
    case .chinese: phrase(word(.pairZh), text(record), word(.pairOf))
    }
  }

  private func line(of join: JoinSyntax) -> PrintedLine {
    let which: Keyword? =
      switch join.which {
      case .every: nil
      case .next: .theNext
      case .previous: .thePrevious
      }
    let kind: Keyword =
      switch join.kind {
      case .with: .with
      case .without: .without
      }
    let head = phrase(
      word(kind), join.isAnother ? word(.another) : nil, which.map(word), text(join.record),
      text(alias: join.alias))
    return clause(head, .where, join.conditions, join.range)
  }

  private func line(of flag: FlagSyntax) -> PrintedLine {
    let head = phrase(word(.flag), text(flag.what))
    if case .those = flag.what { return clause(head, .if, flag.conditions, flag.range) }
    if flag.conditions.isEmpty { return clause(head, flag.range) }
    return clause(phrase(head, word(.if)), flag.conditions, flag.range)
  }

  private func text(_ what: FlagTargetSyntax) -> String? {
    switch what {
    case .candidates: nil
    case .names(let flagged): names(flagged)
    case .beyondFirst(let number, _): beyondFirst(number)
    case .those(let parts, _): phrase(word(.those), conditions(parts))
    }
  }

  private func beyondFirst(_ number: ExprSyntax?) -> String {
    guard let number else { return word(.beyondFirst) }
    switch language {
    case .english: return phrase(word(.beyondFirst), valueText(number))
    case .chinese:
      guard case .number = number.kind else {
        return phrase(word(.firstZh), valueText(number), word(.beyondFirstZh))
      }
      return phrase(word(.firstZh), text(number), word(.times) + word(.beyondFirstZh))
    }
  }

  private func line(of recover: RecoverSyntax) -> PrintedLine {
    let beyond: String? =
      switch recover.beyond {
      case .limit(let measure, let limit): phrase(valueText(measure), valueText(limit))
      case .dearest: word(.dearest)
      case nil: nil
      }
    let amount = pieces(ofValue: recover.amount)
    return clause(
      word(.recover), pieces: amount + [beyond.map { phrase(word(.beyond), $0) }].compactMap { $0 },
      recover.range)
  }

  /// A text in which values stand in braces. Texts in those values get the other quotes.
  private func text(_ template: TemplateSyntax) -> String {
    let (straight, curly) = (body(of: template, .curly), body(of: template, .straight))
    let isStraight =
      switch quotes {
      case .straight: !holds(straight, "\"")
      case .curly: holds(curly, "”")
      }
    return isStraight ? "\"" + straight + "\"" : "“" + curly + "”"
  }

  /// What stands between the quotes, where texts in braces have these ones.
  private func body(of template: TemplateSyntax, _ quotes: Quotes) -> String {
    var inner = self
    inner.quotes = quotes
    return template.parts.map(inner.text).joined()
  }

  private func text(_ part: TemplateSyntax.Part) -> String {
    switch part {
    case .expression(let expression): return "{" + text(expression) + "}"
    case .text(let text):
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        result.append(scalar)
        if scalar == "{" || scalar == "}" { result.append(scalar) }
      }
      return String(result)
    }
  }

  // MARK: - Grades

  func lines(of grade: GradeSyntax) -> [PrintedLine] {
    let head = phrase(word(.grade), names(grade.names), word(.forEach), text(grade.record))
    let steps = grade.steps.map { step in
      guard let condition = step.condition else {
        return clause(phrase(word(.otherwise), names(step.names)), step.range)
      }
      return clause(phrase(word(.is), names(step.names), word(.if)), condition, step.range)
    }
    return [line(head, grade.record.range.from(grade.range), [])]
      + (lines(of: grade.gives) + steps).sorted()
  }
}
