import Parser
import Tabular
import Values
import Vocabulary

/// Reads the cells of one column of a table as its type says.
struct CellReader {
  private let type: ValueType
  private let key: KeyInfo
  private let spec: ColumnSpec
  private let missing: Set<String>
  private let members: [String: Int]

  private enum KeyInfo { case prefix, other }

  init(_ field: Field, _ spec: ColumnSpec, in environment: Environment) {
    type = field.type
    if case .prefix = field.key { key = .prefix } else { key = .other }
    self.spec = spec
    missing = Set(spec.missing)
    members = memberIndex(of: field.type, in: environment)
  }

  /// What the cell says; nil where it cannot be read as the column's type.
  func value(of cell: String) -> Constant? {
    let bytes = trimmed(Array(cell.utf8)[...])
    if bytes.isEmpty { return spec.emptyMeansNone ? Constant.none : .missing }
    let text = String(decoding: bytes, as: UTF8.self)
    if missing.contains(text) { return .missing }
    return value(of: text, bytes)
  }

  private func value(of text: String, _ bytes: ArraySlice<UInt8>) -> Constant? {
    switch type {
    case .code, .text, .reference: .text(code(text))
    case .codes: .texts(codes(text))
    case .integer: Exact(decimal: bytes).flatMap { $0.isInteger ? .number($0) : nil }
    case .decimal, .money: Exact(decimal: bytes).map(Constant.number)
    case .date, .part(.day): known(readDate(bytes)).map(Constant.date)
    case .time: known(readMoment(bytes)).map(Constant.time)
    case .duration: known(readDuration(bytes)).map(Constant.duration)
    case .boolean: boolean(text)
    case .choice, .scope: members[text].map(Constant.member)
    case .period, .part, .set, .unknown: .missing
    }
  }

  /// A prefix may be written with a `*` at its end, as in lists.
  private func code(_ text: String) -> String {
    switch key {
    case .prefix: text.hasSuffix("*") ? String(text.dropLast()) : text
    case .other: text
    }
  }

  private func codes(_ text: String) -> [String] {
    guard let separator = spec.separator, !separator.isEmpty else { return [text] }
    return parts(of: text, separatedBy: separator)
  }

  private func boolean(_ text: String) -> Constant? {
    if spec.trueCells.contains(text) { return .boolean(true) }
    return spec.falseCells.contains(text) ? .boolean(false) : nil
  }
}

private func known<Value>(_ reading: CellReading<Value>) -> Value? {
  switch reading {
  case .value(let value): value
  case .empty, .unreadable: nil
  }
}

/// The members of a choice or scope by their cells and by their names; a cell goes before a name.
func memberIndex(of type: ValueType, in environment: Environment) -> [String: Int] {
  var index: [String: Int] = [:]
  let members = memberSpellings(of: type, in: environment)
  for (place, member) in members.enumerated() {
    for cell in member.cells where index[cell] == nil { index[cell] = place }
  }
  for (place, member) in members.enumerated() {
    for name in member.names.all where index[name] == nil { index[name] = place }
  }
  return index
}

private func memberSpellings(
  of type: ValueType, in environment: Environment
) -> [(names: Names, cells: [String])] {
  switch type {
  case .choice(let choice):
    environment[choice].members.map { ($0.names, $0.cells) }
  case .scope(let scope): environment[scope].members.map { ($0.names, $0.cells) }
  case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean,
    .reference, .period, .part, .set, .unknown:
    []
  }
}

/// The parts between the separators without the blanks around them; empty ones are left out.
func parts(of text: String, separatedBy separator: String) -> [String] {
  let bytes = Array(text.utf8)
  let mark = Array(separator.utf8)
  var found: [String] = []
  var start = 0
  var offset = 0
  func take(upTo end: Int) {
    let part = trimmed(bytes[start..<end])
    if !part.isEmpty { found.append(String(decoding: part, as: UTF8.self)) }
  }
  while offset + mark.count <= bytes.count {
    if bytes[offset..<offset + mark.count].elementsEqual(mark) {
      take(upTo: offset)
      offset += mark.count
      start = offset
    } else {
      offset += 1
    }
  }
  take(upTo: bytes.count)
  return found
}

/// The cell without the blanks around it.
func withoutBlanks(_ cell: String) -> String {
  String(decoding: trimmed(Array(cell.utf8)[...]), as: UTF8.self)
}
