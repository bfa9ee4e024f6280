import Checker
import Values

/// A type: a word, or an object with what it is a type of.
struct TypeJSON: Encodable {
  let type: ValueType
  let names: ExportNames

  init(_ type: ValueType, _ names: ExportNames) {
    self.type = type
    self.names = names
  }

  private enum Key: CodingKey {
    case choice, reference, scope, part, set
  }

  func encode(to encoder: any Encoder) throws {
    switch type {
    case .code, .codes, .text, .integer, .decimal, .money, .date, .time, .duration, .boolean,
      .period, .unknown:
      try word.encode(to: encoder)
    case .choice(let id): try encoder.object(Key.choice, id.index)
    case .reference(let id): try encoder.object(Key.reference, names.name(of: id))
    case .scope(let id): try encoder.object(Key.scope, id.index)
    case .part(let part): try encoder.object(Key.part, exportWord(part.rawValue))
    case .set(let element): try encoder.object(Key.set, ElementJSON(element, names))
    }
  }

  private var word: String {
    switch type {
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
    case .choice, .reference, .scope, .part, .set, .unknown: "unknown"
    }
  }
}

/// The type of what a set holds.
private struct ElementJSON: Encodable {
  let element: ValueType.ElementType
  let names: ExportNames

  init(_ element: ValueType.ElementType, _ names: ExportNames) {
    self.element = element
    self.names = names
  }

  func encode(to encoder: any Encoder) throws {
    switch element {
    case .number: try "number".encode(to: encoder)
    case .code: try TypeJSON(.code, names).encode(to: encoder)
    case .text: try TypeJSON(.text, names).encode(to: encoder)
    case .date: try TypeJSON(.date, names).encode(to: encoder)
    case .time: try TypeJSON(.time, names).encode(to: encoder)
    case .boolean: try TypeJSON(.boolean, names).encode(to: encoder)
    case .choice(let id): try TypeJSON(.choice(id), names).encode(to: encoder)
    case .reference(let id): try TypeJSON(.reference(id), names).encode(to: encoder)
    }
  }
}

/// A value that is known without data, as an object that says what it is.
struct ConstantJSON: Encodable {
  let constant: Constant
  let type: ValueType

  /// - Parameter type: that of its expression, column or parameter: it says what a part is part of.
  init(_ constant: Constant, _ type: ValueType) {
    self.constant = constant
    self.type = type
  }

  private enum Key: CodingKey {
    case missing, none, boolean, number, text, texts, date, time, duration, member, part
  }

  func encode(to encoder: any Encoder) throws {
    switch constant {
    case .missing: try encoder.object(Key.missing, true)
    case .none: try encoder.object(Key.none, true)
    case .boolean(let value): try encoder.object(Key.boolean, value)
    case .number(let number): try encoder.object(Key.number, number.exactText)
    case .text(let text): try encoder.object(Key.text, text)
    case .texts(let texts): try encoder.object(Key.texts, texts)
    case .date(let day): try encoder.object(Key.date, day.text)
    case .time(let moment): try encoder.object(Key.time, moment.textWithSeconds)
    case .duration(let duration): try encoder.object(Key.duration, DurationJSON(duration))
    case .member(let place): try encoder.object(Key.member, place)
    case .part(let ordinal): try encode(partOrdinal: ordinal, to: encoder)
    }
  }

  private func encode(partOrdinal ordinal: Int32, to encoder: any Encoder) throws {
    guard case .part(let part) = type else { preconditionFailure("a part has the type of a part") }
    switch part {
    case .day: try encoder.object(Key.date, part.text(ofOrdinal: ordinal))
    case .week, .month, .quarter, .year:
      try encoder.object(Key.part, part.text(ofOrdinal: ordinal))
    case .hour, .monthOfYear: try encoder.object(Key.number, part.text(ofOrdinal: ordinal))
    }
  }
}

private struct DurationJSON: Encodable {
  let count: String
  let unit: String

  init(_ duration: Duration) {
    count = String(duration.count)
    unit = duration.unit.rawValue
  }
}

extension Encoder {
  /// An object of one key: `{"number": "0.3"}`.
  func object<Key: CodingKey>(_ key: Key, _ value: some Encodable) throws {
    var object = container(keyedBy: Key.self)
    try object.encode(value, forKey: key)
  }
}
