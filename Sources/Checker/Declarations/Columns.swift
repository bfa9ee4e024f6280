import Parser
import Source

/// A field of a record or a column of a table as declared, with its type known.
func checkedColumn(_ syntax: FieldSyntax, names: Names, in context: inout CheckContext) -> Field {
  let type = checkedType(syntax.type, in: &context)
  refuseMisfits(syntax, type, in: &context)
  return Field(
    names: names, type: type, key: syntax.key,
    source: .column(columnSpec(syntax, names, type, in: &context)))
}

private func checkedType(_ syntax: TypeSyntax, in context: inout CheckContext) -> ValueType {
  switch syntax {
  case .builtIn(let type, _): valueType(type)
  case .named(let name): namedType(name, in: &context)
  case .choice(let isRanked, let members, _):
    .choice(appendChoice(nil, members, isRanked: isRanked, in: &context))
  case .scope(let members, _): .scope(appendScope(members, in: &context))
  }
}

private func valueType(_ type: BuiltInType) -> ValueType {
  switch type {
  case .code: .code
  case .codes: .codes
  case .text: .text
  case .integer: .integer
  case .decimal: .decimal
  case .money: .money
  case .date: .date
  case .time: .time
  case .duration: .duration
  case .boolean: .boolean
  }
}

private func namedType(_ name: Name, in context: inout CheckContext) -> ValueType {
  switch context.environment.entity(named: name.text) {
  case .choice(let choice): return .choice(choice)
  case .record(let record):
    if case .file = context.environment[record].source { return .reference(record) }
    context.report(.referenceToDerived(name))
    return .unknown
  case .list, .table, .parameter, nil:
    context.report(.unknownType(name, similar: similarType(to: name.text, in: context)))
    return .unknown
  }
}

private func similarType(to name: String, in context: CheckContext) -> String? {
  let declared = context.environment.entities.compactMap { name, entity -> String? in
    switch entity {
    case .choice, .record: name
    case .list, .table, .parameter: nil
    }
  }
  return similarName(to: name, among: BuiltInType.allCases.map(\.rawValue) + declared)
}

/// Options that do not go with the field's type.
private func refuseMisfits(
  _ syntax: FieldSyntax, _ type: ValueType, in context: inout CheckContext
) {
  let name = syntax.names[0]
  let isSeries = if case .series = syntax.columns { true } else { false }
  switch type {
  case .codes:
    if syntax.separator == nil && !isSeries { context.report(.codesWithoutSplit(name)) }
  case .unknown: break
  case .code, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice,
    .reference, .scope, .period, .part, .set:
    if syntax.separator != nil || isSeries { context.report(.splitOfSingleValue(name)) }
  }
  if let separator = syntax.separator, separator.text.isEmpty {
    context.report(.emptySeparator(at: separator.range))
  }
  refuseTruthMisfits(syntax, type, in: &context)
}

private func refuseTruthMisfits(
  _ syntax: FieldSyntax, _ type: ValueType, in context: inout CheckContext
) {
  guard let cell = syntax.trueCells.first ?? syntax.falseCells.first else { return }
  if type != .boolean && type != .unknown {
    context.report(.truthOfOtherType(syntax.names[0], at: cell.range))
  } else if syntax.trueCells.isEmpty || syntax.falseCells.isEmpty {
    context.report(.halfOfTruth(syntax.names[0], at: cell.range))
  }
  let trueCells = Set(syntax.trueCells.map(\.text))
  for cell in syntax.falseCells where trueCells.contains(cell.text) {
    context.report(.cellOfTwoMembers(cell, first: syntax.trueCells[0].range))
  }
}

private func columnSpec(
  _ syntax: FieldSyntax, _ names: Names, _ type: ValueType, in context: inout CheckContext
) -> ColumnSpec {
  let (headers, isSeries) = headers(of: syntax, names, in: &context)
  return ColumnSpec(
    headers: headers, isSeries: isSeries, missing: syntax.missing.map(\.text),
    emptyMeansNone: syntax.emptyMeansNone,
    trueCells: type == .boolean ? cells(syntax.trueCells, ["true", "是"], "1") : [],
    falseCells: type == .boolean ? cells(syntax.falseCells, ["false", "否"], "0") : [],
    separator: syntax.separator?.text)
}

/// What the field lists for a boolean value and the words of the language; the digit where it lists
/// nothing.
private func cells(_ listed: [TextSyntax], _ words: [String], _ digit: String) -> [String] {
  listed.isEmpty ? words + [digit] : listed.map(\.text) + words
}

/// Where the rulebook names no header, any of the field's names is one.
private func headers(
  of syntax: FieldSyntax, _ names: Names, in context: inout CheckContext
) -> (headers: [String], isSeries: Bool) {
  switch syntax.columns {
  case .named(let headers): return (headers.isEmpty ? names.all : headers.map(\.text), false)
  case .series(let first, let last):
    if let series = headerSeries(first.text, last.text) { return (series, true) }
    context.report(.badSeries(at: first.range.union(last.range)))
    return ([first.text, last.text], true)
  }
}

/// `dx_1` to `dx_10`: the same letters before a number that counts up; `dx_01` keeps its zeros.
private func headerSeries(_ first: String, _ last: String) -> [String]? {
  let (stem, start) = splitNumber(first)
  let (otherStem, end) = splitNumber(last)
  guard stem == otherStem, let from = Int(start), let to = Int(end), from <= to,
    to - from < columnCountMax
  else { return nil }
  let width = start.hasPrefix("0") ? start.utf8.count : 0
  return (from...to).map { number in
    let digits = String(number)
    return stem + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// How many columns a series may have.
private let columnCountMax = 1_000

/// The text before the digits at its end, and these.
private func splitNumber(_ text: String) -> (stem: String, digits: String) {
  let digits = text.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  return (String(text.dropLast(digits.count)), String(text.suffix(digits.count)))
}
