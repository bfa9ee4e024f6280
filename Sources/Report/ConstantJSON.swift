import Checker
import Values
import Vocabulary

extension ValueType {
  /// A word, or an object with what it is a type of.
  func json(_ names: ExportNames) -> JSON {
    switch self {
    case .code: "code"
    case .codes: "codes"
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .money: "money"
    case .date: "date"
    case .time: "time"
    case .duration: "duration"
    case .boolean: "boolean"
    case .period: "period"
    case .unknown: "unknown"
    case .choice(let id): ["choice": id.index]
    case .reference(let id): ["reference": names.name(of: id)]
    case .scope(let id): ["scope": id.index]
    case .part(let part): ["part": exportWord(part.rawValue)]
    case .set(let element): ["set": element.json(names)]
    }
  }
}

extension ValueType.ElementType {
  /// The type of what a set holds.
  fileprivate func json(_ names: ExportNames) -> JSON {
    switch self {
    case .number: "number"
    case .code: ValueType.code.json(names)
    case .text: ValueType.text.json(names)
    case .date: ValueType.date.json(names)
    case .time: ValueType.time.json(names)
    case .boolean: ValueType.boolean.json(names)
    case .choice(let id): ValueType.choice(id).json(names)
    case .reference(let id): ValueType.reference(id).json(names)
    }
  }
}

extension Constant {
  /// An object that says what it is.
  ///
  /// - Parameter type: that of its expression, column or parameter: it says what a part is part of.
  func json(_ type: ValueType) -> JSON {
    switch self {
    case .missing: ["missing": true]
    case .none: ["none": true]
    case .boolean(let value): ["boolean": value]
    case .number(let number): ["number": number.exactText]
    case .text(let text): ["text": text]
    case .texts(let texts): ["texts": texts]
    case .date(let day): ["date": day.text]
    case .time(let moment): ["time": moment.textWithSeconds]
    case .duration(let length):
      ["duration": ["count": String(length.count), "unit": length.unit.rawValue] as JSON]
    case .member(let place): ["member": place]
    case .part(let ordinal): json(ofPart: ordinal, type)
    }
  }

  private func json(ofPart ordinal: Int32, _ type: ValueType) -> JSON {
    guard case .part(let part) = type else { preconditionFailure("a part has the type of a part") }
    let text = part.text(ofOrdinal: ordinal)
    if part == .day { return ["date": text] }
    return switch part.entry.value {
    case .stretch: ["part": text]
    case .number: ["number": text]
    }
  }
}
