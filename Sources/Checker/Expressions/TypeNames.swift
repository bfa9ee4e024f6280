import Source
import Values
import Vocabulary

/// The names of types in messages, as policy officers would say them.
extension ExpressionChecker {
  func typeName(_ type: ValueType) -> Wording {
    switch type {
    case .code: Wording(en: "a code", zh: "代码")
    case .codes: Wording(en: "several codes", zh: "代码组")
    case .text: Wording(en: "a text", zh: "文本")
    case .integer: Wording(en: "a whole number", zh: "整数")
    case .decimal: Wording(en: "a number", zh: "数值")
    case .money: Wording(en: "money", zh: "金额")
    case .date: Wording(en: "a date", zh: "日期")
    case .time: Wording(en: "a date with time", zh: "时间")
    case .duration: Wording(en: "a length of time", zh: "时长")
    case .boolean: Wording(en: "a condition (yes or no)", zh: "条件（是或否）")
    case .choice(let id): choiceName(id)
    case .reference(let id): referenceName(id)
    case .scope: Wording(en: "a scope", zh: "口径")
    case .period: Wording(en: "a period", zh: "时段")
    case .part(let part): part.entry.label
    case .set(let element): setName(element)
    case .unknown: Wording(en: "unknown", zh: "未知")
    }
  }

  private func setName(_ element: ValueType.ElementType) -> Wording {
    let one = typeName(element.valueType)
    return Wording(en: "a set of values, each \(one.english)", zh: "取值集合（每个值为\(one.chinese)）")
  }

  private func choiceName(_ id: ChoiceID) -> Wording {
    let choice = environment[id]
    guard let names = choice.names else {
      let members = choice.members.prefix(3)
      return Wording(
        en: "one of " + members.map { "`\($0.names.label(in: .english))`" }.joined(separator: ", ")
          + (choice.members.count > 3 ? ", …" : ""),
        zh: "选项（" + members.map { "`\($0.names.label(in: .chinese))`" }.joined(separator: "、")
          + (choice.members.count > 3 ? "…" : "") + "）")
    }
    return Wording(
      en: "the choice `\(names.label(in: .english))`",
      zh: "选项 `\(names.label(in: .chinese))`")
  }

  private func referenceName(_ id: RecordID) -> Wording {
    let names = environment[id].names
    return Wording(
      en: "a reference to `\(names.label(in: .english))`",
      zh: "对 `\(names.label(in: .chinese))` 的引用")
  }

  func recordName(_ id: RecordID) -> Wording { Wording(environment[id].names) }
}

extension ValueType.ElementType {
  /// The type of one element; numbers of all kinds as decimals.
  var valueType: ValueType {
    switch self {
    case .code: .code
    case .text: .text
    case .number: .decimal
    case .date: .date
    case .time: .time
    case .boolean: .boolean
    case .choice(let id): .choice(id)
    case .reference(let id): .reference(id)
    }
  }
}

extension Wording {
  /// The label of a declared thing, in each language.
  init(_ names: Names) {
    self.init(en: names.label(in: .english), zh: names.label(in: .chinese))
  }
}
