import Lexer
import Source
import Values
import Vocabulary

extension Printer {
  func lines(of test: TestSyntax) -> [PrintedLine] {
    let head = phrase(word(.test), text(test.title), word(.for), test.subject.text)
    var parts: [PrintedLine] = []
    if let period = test.period { parts.append(clause(text(period: period), period.range)) }
    for given in test.givens {
      let place = given.name.range.from(given.range)
      parts.append(clause(phrase(word(.given), text(given.name)), place))
      parts += rows(of: given.grid, indent: 4)
    }
    parts += test.expectations.map {
      clause(phrase(word(.expect), text($0.outcome)), $0.range)
    }
    return [line(head, test.subject.range.from(test.range), [])] + parts.sorted()
  }

  private func text(period: EffectiveSyntax) -> String {
    phrase(word(.period), period.from.map(\.description), word(.to), period.to.map(\.description))
  }

  private func text(_ outcome: ExpectationSyntax.Outcome) -> String {
    switch outcome {
    case .finding(let flagged, let evidence, let recover):
      phrase(
        word(.finding), keys(flagged),
        evidence.isEmpty ? nil : phrase(word(.evidence), keys(evidence)),
        recover.map { phrase(word(.recover), valueText($0)) })
    case .clear(let records): phrase(word(.clear), keys(records))
    case .undetermined(let records, let missing):
      phrase(
        word(.undetermined), keys(records),
        missing.isEmpty ? nil : phrase(word(.missing), names(missing)))
    case .notApplicable(let records): phrase(word(.notApplicable), keys(records))
    case .grade(let key, let name):
      phrase(word(.grade), self.key(key), text(name, behind: self.key(key)))
    case .gradeUndetermined(let key): phrase(word(.grade), self.key(key), word(.undetermined))
    }
  }

  /// The name of a record once before all its keys.
  private func keys(_ records: [RecordKeySyntax]) -> String {
    records.indices.map { index in
      let record = records[index]
      let isSame = index > 0 && records[index - 1].record.text == record.record.text
      return isSame ? key(record.key) : phrase(text(record.record), key(record.key))
    }.joined(separator: listComma)
  }
}
