import Lexer
import Parser

/// Why a name means nothing here, and what was probably meant.
extension ExpressionChecker {
  /// An unqualified name without meaning.
  func nameError(_ name: Name) -> Diagnostic {
    if case .pair(let first, let second) = scope.own, isField(name, of: first) {
      return .bareNameInPair(
        name, bindings[first.index].name, bindings[second.index].name)
    }
    if case .ambiguous = meaning(of: name.text) { return .ambiguousRecord(name) }
    switch environment.entity(named: name.text) {
    case .list: return .listAsValue(name)
    case .table: return .tableAsValue(name)
    case .record(let id): return .recordNotHere(name, recordName(id))
    case .choice, .parameter, nil: break
    }
    if let own = scope.own.record, let undated = undatedError(name, of: bindings[own.index].record)
    {
      return undated
    }
    if let field = fieldOfOther(name) { return field }
    if let choice = choiceWithMember(name) { return .memberAlone(name, choice) }
    if let field = memberOnlyField(name) { return field }
    return .unknownName(
      name, of: scope.own.record.map { recordName(bindings[$0.index].record) },
      suggestion: suggest(name, namesInReach()), hint: spellingHint(name.text),
      otherwise: scope.own.record.map { fieldsHint(bindings[$0.index].record) })
  }

  /// The name in front of a dot means nothing: `visit.kind` without a visit.
  func headError(_ head: Name, _ name: Name) -> Diagnostic {
    if case .record(let id) = environment.entity(named: head.text) {
      return .recordNotHere(head, recordName(id))
    }
    return nameError(head)
  }

  func unknownField(_ name: Name, in record: RecordID) -> Diagnostic {
    if let undated = undatedError(name, of: record) { return undated }
    let fields = environment.record(record).fields.map(\.names)
    return .unknownField(
      name, of: recordName(record), suggestion: suggest(name, fields),
      hint: spellingHint(name.text), otherwise: fieldsHint(record))
  }

  /// The fields that there are, for a name that is near to none of them.
  private func fieldsHint(_ record: RecordID) -> Wording {
    let fields = environment.record(record).fields.map(\.names)
    return Wording(
      en: "its fields are: " + fields.labels(in: .english, ", "),
      zh: "现有字段：" + fields.labels(in: .chinese, "、"))
  }

  /// A part of the date of a record that has none.
  private func undatedError(_ name: Name, of record: RecordID) -> Diagnostic? {
    guard DatePartNames.parts[name.text] != nil, environment.dateType(of: record) == nil else {
      return nil
    }
    return .undated(recordName(record), at: name.range)
  }

  /// The nearest of the names, in the spelling that is near.
  func suggest(_ name: Name, _ names: [Names]) -> String? {
    similarName(to: name.text, among: names.lazy.flatMap(\.all))
  }

  private func namesInReach() -> [Names] {
    let own = scope.own.record.map { environment.record(bindings[$0.index].record).fields } ?? []
    let named = scope.named.map { Names([$0.name], at: bindings[0].range(in: environment)) }
    return own.map(\.names) + named + scope.gives.map(\.names)
      + environment.parameters.map(\.names) + environment.lists.map(\.names)
      + environment.tables.map(\.names)
  }

  private func isField(_ name: Name, of binding: BindingID) -> Bool {
    environment.field(named: name.text, in: bindings[binding.index].record) != nil
      || DatePartNames.parts[name.text] != nil
  }

  /// In brackets behind a record: a field of that record, which needs its name in front.
  private func fieldOfOther(_ name: Name) -> Diagnostic? {
    guard let other = scope.facing?.right, isField(name, of: other),
      let own = scope.own.record.map({ recordName(bindings[$0.index].record) })
    else { return nil }
    let (alias, record) = (bindings[other.index].name, bindings[other.index].record)
    let isAlias = !environment.record(record).names.all.contains(alias)
    let label = isAlias ? Wording(en: alias, zh: alias) : recordName(record)
    return .nameOfOther(name, own: own, other: label)
  }

  private func choiceWithMember(_ name: Name) -> Wording? {
    environment.choices.first { choice in
      choice.members.contains { $0.names.all.contains(name.text) }
    }.map { choice in
      choice.names.map { Wording($0) } ?? Wording(en: "a choice", zh: "选项")
    }
  }

  /// In a `define`: a field of the members that is no key, so that it is not one value.
  private func memberOnlyField(_ name: Name) -> Diagnostic? {
    guard scope.members != scope.own, let member = scope.members.record,
      isField(name, of: member)
    else { return nil }
    return .variesInGroup(
      Wording(en: name.text, zh: name.text), at: name.range,
      hint: Wording(
        en: "make `\(name.text)` a key of the `define`, or write an aggregate such as "
          + "`max \(name.text)`",
        zh: "请将 `\(name.text)` 列为“得出”的分组键，或使用“最大 \(name.text)”等统计"))
  }
}

extension Binding {
  /// Where its record is declared.
  func range(in environment: Environment) -> SourceRange {
    environment.record(record).names.range
  }
}

/// Hints for names that hold an operator or a number in Chinese characters: `数量大于`, `三次`.
func spellingHint(_ name: String) -> Wording? {
  for (word, sign) in comparisonWords where name.contains(word) {
    return Wording(
      en:
        "write `\(sign)` for `\(word)`, with the name in front and the value behind: `数量 \(sign) 3`",
      zh: "“\(word)”请写作“\(sign)”，名称在前、数值在后，如“数量 \(sign) 3”")
  }
  guard let first = name.first, chineseDigits.contains(first),
    let measure = measureWords.first(where: { name.contains($0) })
  else { return nil }
  return Wording(
    en: "write the number in digits: `3\(measure)`",
    zh: "数字请用阿拉伯数字书写，如“3\(measure)”")
}

/// Longer words first, since some hold others.
private let comparisonWords: [(word: String, sign: String)] = [
  ("不少于", "≥"), ("不低于", "≥"), ("不小于", "≥"), ("大于等于", "≥"), ("至少", "≥"),
  ("不超过", "≤"), ("不大于", "≤"), ("不高于", "≤"), ("不多于", "≤"), ("小于等于", "≤"), ("至多", "≤"),
  ("大于", "＞"), ("超过", "＞"), ("高于", "＞"), ("多于", "＞"),
  ("小于", "＜"), ("低于", "＜"), ("少于", "＜"), ("等于", "＝"),
]

private let chineseDigits: Set<Character> = [
  "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万",
]

private let measureWords = ["小时", "分钟", "个月", "次", "天", "日", "周", "月", "年", "岁", "元"]
