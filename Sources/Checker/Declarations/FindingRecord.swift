import Lexer
import Parser
import Source
import Values
import Vocabulary

/// The spellings of the record that findings make up.
let findingNames = ["finding", "问题"]

extension LayeredDeclarations {
  /// Where something first reads findings as a record, if anything does.
  func firstUseOfFindings(_ rules: [Layered<RuleSyntax>]) -> SourceRange? {
    if let dismissal = dismissals.first { return dismissal.syntax.range }
    for grade in grades {
      if isFinding(grade.syntax.record) { return grade.syntax.record.range }
      let conditions = grade.syntax.steps.flatMap { $0.condition ?? [] }
      for value in grade.syntax.gives.map(\.value) + conditions where readsFindings(value) {
        return value.range
      }
    }
    return rules.lazy.compactMap { $0.syntax.firstUseOfFindings }.first
  }
}

extension RuleSyntax {
  /// The record of its candidates; nothing where it is left to the default.
  var candidateRecord: Name? {
    switch candidates {
    case .each(let record, _, _), .pairs(let record, _, _, _, _): record
    case nil: nil
    }
  }

  /// Whether it judges findings, and so comes after all other rules.
  var isSecondStage: Bool { candidateRecord.map(isFinding) ?? false }

  fileprivate var firstUseOfFindings: SourceRange? {
    let sources = needs.map(\.record) + joins.map(\.record)
    let names = [candidateRecord].compactMap(\.self) + sources
    if let name = names.first(where: isFinding) { return name.range }
    return expressions.first(where: readsFindings)?.range
  }

  private var expressions: [ExprSyntax] {
    var all = conditions + needs.flatMap(\.conditions) + joins.flatMap(\.conditions)
    all += (flag?.conditions ?? []) + unless
    if case .those(let conditions, _) = flag?.what { all += conditions }
    if let recover { all.append(recover.amount) }
    return all
  }
}

func isFinding(_ name: Name) -> Bool { findingNames.contains(name.text) }

private func readsFindings(_ expression: ExprSyntax) -> Bool {
  expression.contains { part in
    switch part.kind {
    case .aggregate(let aggregate):
      if case .record(let source) = aggregate.source { isFinding(source.record) } else { false }
    case .existence(_, let source): isFinding(source.record)
    case .number, .duration, .text, .date, .time, .boolean, .name, .member, .lookup, .tuple,
      .alternatives, .span, .parentheses, .unary, .binary, .and, .or, .between, .state,
      .withinTime, .elapsed, .extreme, .anyOf, .same, .different, .window, .gaps, .scope, .invalid:
      false
    }
  }
}

/// Adds the record `finding`: what every finding has, and what the flagged records share.
func declareFindingRecord(
  _ rules: [Layered<RuleSyntax>], at range: SourceRange, in context: inout CheckContext
) {
  let certainty = appendCertaintyChoice(at: range, in: &context)
  let category = categoryType(of: rules, at: range, in: &context)
  let own: [(names: [String], type: ValueType, field: FindingField)] = [
    (["rule", "规则"], .code, .rule),
    (["category", "违规类型"], category, .category),
    (["certainty", "性质"], certainty, .certainty),
    (["points", "扣分"], .decimal, .points),
    (["recover", "追回"], .money, .recover),
  ]
  var fields = own.map { field in
    Field(
      names: Names(field.names, at: range), type: field.type, key: nil,
      source: .finding(field.field))
  }
  let taken = Set(fields.flatMap(\.names.all)).union(DatePart.named.keys)
  fields += sharedFields(of: flaggedRecords(rules, in: context), taken, in: context)
  context.environment.findingRecord = context.environment.append(
    Record(
      names: Names(findingNames, at: range), layer: LayerID(0), fields: fields, source: .findings))
}

/// The declared choice of categories; else one of all that rules name.
private func categoryType(
  of rules: [Layered<RuleSyntax>], at range: SourceRange, in context: inout CheckContext
) -> ValueType {
  if let declared = context.environment.categoryChoice { return .choice(declared) }
  let named = Set(rules.compactMap { $0.syntax.category?.text }).sorted()
  if named.isEmpty { return .code }
  let members = named.map { Choice.Member(names: Names([$0], at: range), cells: [$0]) }
  return appendMembers(members, in: &context)
}

private func appendMembers(
  _ members: [Choice.Member], in context: inout CheckContext
) -> ValueType {
  context.environment.choices.append(Choice(names: nil, isRanked: false, members: members))
  return .choice(ChoiceID(context.environment.choices.count - 1))
}

private func appendCertaintyChoice(
  at range: SourceRange, in context: inout CheckContext
) -> ValueType {
  let members = [Keyword.violation, .suspicion].map { keyword in
    let spellings = keyword.entry.english + keyword.entry.chinese
    return Choice.Member(names: Names(spellings, at: range), cells: spellings)
  }
  return appendMembers(members, in: &context)
}

/// The records that rules of the first stage flag, each once, in their order.
private func flaggedRecords(
  _ rules: [Layered<RuleSyntax>], in context: CheckContext
) -> [RecordID] {
  var flagged: Set<Int> = []
  for rule in rules where !rule.syntax.isSecondStage {
    for record in rule.syntax.flaggedRecords(in: context.environment) {
      flagged.insert(record.index)
    }
  }
  return flagged.sorted().map(RecordID.init)
}

extension RuleSyntax {
  fileprivate func flaggedRecords(in environment: Environment) -> [RecordID] {
    if case .names(let names) = flag?.what {
      return names.compactMap { record(named: $0.text, in: environment) }
    }
    return [candidates(in: environment)].compactMap(\.self)
  }

  private func candidates(in environment: Environment) -> RecordID? {
    guard let name = candidateRecord else { return environment.defaultRecord }
    return environment.recordID(named: name.text)
  }

  /// The record behind a name in `flag`: an alias, or a record's own name.
  private func record(named name: String, in environment: Environment) -> RecordID? {
    switch candidates {
    case .each(let record, let alias, _) where alias?.text == name:
      return environment.recordID(named: record.text)
    case .pairs(let record, let first, let second, _, _)
    where first.text == name || second.text == name:
      return environment.recordID(named: record.text)
    case .each, .pairs, nil: break
    }
    if let join = joins.first(where: { $0.alias?.text == name }) {
      return environment.recordID(named: join.record.text)
    }
    return environment.recordID(named: name)
  }
}

extension Environment {
  func recordID(named name: String) -> RecordID? {
    if case .record(let id) = entity(named: name) { id } else { nil }
  }
}

/// Fields by first name that are a reference or a code, of one type in all records that have it;
/// and the flagged records' own keys under the records' names.
private func sharedFields(
  of records: [RecordID], _ taken: Set<String>, in context: CheckContext
) -> [Field] {
  var candidates = SharedFields(taken: taken)
  for id in records {
    let record = context.environment[id]
    for field in record.fields where field.key == nil || record.isDerived {
      candidates.add(field.names, field.type)
    }
    if !record.isDerived { candidates.add(record.names, .reference(id)) }
  }
  return candidates.fields
}

extension Record {
  var isDerived: Bool {
    if case .derived = source { true } else { false }
  }
}

private struct SharedFields {
  private let taken: Set<String>
  private var order: [String] = []
  private var byName: [String: (names: Names, type: ValueType)] = [:]
  private var clashing: Set<String> = []

  init(taken: Set<String>) {
    self.taken = taken
  }

  mutating func add(_ names: Names, _ type: ValueType) {
    guard isShared(type), taken.isDisjoint(with: names.all) else { return }
    if let known = byName[names.first] {
      if known.type != type { clashing.insert(names.first) }
    } else {
      order.append(names.first)
      byName[names.first] = (names, type)
    }
  }

  private func isShared(_ type: ValueType) -> Bool {
    switch type {
    case .code, .reference: true
    case .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
      .scope, .period, .part, .set, .unknown:
      false
    }
  }

  /// Each spelling belongs to the first field that has it.
  var fields: [Field] {
    var used: Set<String> = []
    return order.compactMap { first -> Field? in
      guard let known = byName[first], !clashing.contains(first) else { return nil }
      let names = known.names.all.filter { used.insert($0).inserted }
      guard !names.isEmpty else { return nil }
      return Field(
        names: Names(names, at: known.names.range), type: known.type, key: nil,
        source: .finding(.shared(first)))
    }
  }
}
