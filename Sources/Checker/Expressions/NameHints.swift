import Lexer
import Mistakes
import Parser
import Source

/// What a name without meaning was probably meant for.
extension ExpressionChecker {
  /// `入院时间` for `就诊.入院时间`, `就诊的费用` for `就诊.费用`, `患者和项目` for two names.
  func pathHint(_ name: String) -> Wording? {
    guard let own = scope.own.record else { return nil }
    let record = bindings[own].record
    if let path = pathBehindReference(name, of: record) { return .write(path) }
    if let path = possessivePath(name, of: record) { return .write(path) }
    return joinedNames(name, of: record)
  }

  private func pathBehindReference(_ name: String, of record: RecordID) -> String? {
    for field in environment[record].fields {
      guard case .reference(let other) = field.type,
        let found = environment.field(named: name, in: other)
      else { continue }
      let names = environment.field(found, of: other).names
      return "\(spelling(of: field.names, like: name)).\(spelling(of: names, like: name))"
    }
    return nil
  }

  /// `就诊的费用`
  private func possessivePath(_ name: String, of record: RecordID) -> String? {
    let parts = name.split(separator: "的", maxSplits: 1).map(String.init)
    guard parts.count == 2, let head = environment.field(named: parts[0], in: record),
      case .reference(let other) = environment.field(head, of: record).type,
      environment.field(named: parts[1], in: other) != nil
    else { return nil }
    return "\(parts[0]).\(parts[1])"
  }

  /// `患者和项目`
  private func joinedNames(_ name: String, of record: RecordID) -> Wording? {
    for sign: Character in ["和", "与", "及"] {
      let parts = name.split(separator: sign).map(String.init)
      guard parts.count > 1,
        parts.allSatisfy({ environment.field(named: $0, in: record) != nil })
      else { continue }
      return .writeApart(sign, parts)
    }
    return nil
  }

  /// A word beside a code or a text is meant as a text.
  func quotingHint(_ name: Name, _ expected: ValueType?) -> Wording? {
    switch expected {
    case .code, .codes, .text, .reference: .quoteIt(name.text)
    case .integer, .decimal, .money, .date, .time, .duration, .boolean, .choice, .scope, .period,
      .part, .set, .unknown, nil:
      nil
    }
  }

  /// A field of this choice, as a rule of the candidate writes it.
  func pathToChoice(_ choice: ChoiceID) -> Wording? {
    guard let own = scope.own.record else { return nil }
    let fields = environment[bindings[own].record].fields
    if let field = fields.first(where: { $0.type == .choice(choice) }) {
      return Wording(field.names)
    }
    for field in fields {
      guard case .reference(let other) = field.type,
        let found = environment[other].fields.first(where: { $0.type == .choice(choice) })
      else { continue }
      let (head, tail) = (Wording(field.names), Wording(found.names))
      return Wording(en: "\(head.english).\(tail.english)", zh: "\(head.chinese).\(tail.chinese)")
    }
    return nil
  }

  private func spelling(of names: Names, like name: String) -> String {
    let isChinese = name.unicodeScalars.contains { $0.value > 0x2E80 }
    return names.label(in: isChinese ? .chinese : .english)
  }
}
