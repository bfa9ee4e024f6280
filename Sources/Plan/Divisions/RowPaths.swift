import Checker
import Values
import Vocabulary

/// A path from a bound row.
struct BoundPath: Hashable {
  let binding: BindingID
  let path: RowPath

  /// Nothing for what is worked out, or looked up by other keys.
  init?(_ node: Node, in program: Program) {
    switch node.kind {
    case .field(let place):
      self.init(
        binding: place.binding, path: program.path(to: place.field, of: place.record))
    case .ownKey(let place):
      self.init(binding: place.binding, path: RowPath(start: .ownKey))
    case .recordDate(let place):
      self.init(binding: place.binding, path: program.pathToDate(of: place.record))
    case .follow(let base, let record, let field):
      guard let known = BoundPath(base, in: program), known.path.part == nil else { return nil }
      self.init(
        binding: known.binding,
        path: known.path.followed(by: [FieldOfRecord(record, field)], part: nil))
    case .call(let call):
      guard case .part(let part) = call.function,
        let known = BoundPath(call.operands[0], in: program), known.path.part == nil
      else { return nil }
      self.init(binding: known.binding, path: known.path.followed(by: [], part: part))
    case .constant, .parameter, .given, .column, .rowExists, .memberOf, .scope, .aggregate,
      .exists, .invalid:
      return nil
    }
  }

  private init(binding: BindingID, path: RowPath) {
    self.binding = binding
    self.path = path
  }
}

extension RowPath {
  /// The path that goes on behind this one, which is without a part.
  func followed(by steps: [FieldOfRecord], part: DatePart?) -> RowPath {
    RowPath(start: start, steps: self.steps + steps, part: part)
  }

  /// Whether the path begins with another one, which leads to a reference.
  func begins(with other: RowPath) -> Bool {
    other.part == nil && start == other.start && steps.starts(with: other.steps)
  }
}

extension Program {
  /// The path to a field: that of a file's key is the row's own key.
  func path(to field: FieldID, of record: RecordID) -> RowPath {
    let declared = records[record.index]
    guard case .file = declared.source, declared.fields[field.index].key != nil,
      case .code = declared.fields[field.index].type
    else { return RowPath(start: .field(field)) }
    return RowPath(start: .ownKey)
  }

  /// What dates a row is a field of it, where it has one.
  func pathToDate(of record: RecordID) -> RowPath {
    guard let field = records[record.index].datedBy else { return RowPath(start: .recordDate) }
    return RowPath(start: .field(field))
  }

  /// What is left of a path behind a reference to a row, from that row itself.
  func rest(of path: RowPath, after reference: RowPath) -> RowPath? {
    guard path.begins(with: reference) else { return nil }
    let steps = path.steps.dropFirst(reference.steps.count)
    guard let first = steps.first else { return RowPath(start: .ownKey, part: path.part) }
    let start = self.path(to: first.field, of: first.record).start
    return RowPath(start: start, steps: Array(steps.dropFirst()), part: path.part)
  }

  /// The path of a row, from a row that refers to it.
  func path(_ path: RowPath, behind reference: RowPath, to record: RecordID) -> RowPath? {
    guard reference.part == nil else { return nil }
    switch path.start {
    case .ownKey:
      // The key of a row that is not there is not known, the reference to it is.
      return path.steps.isEmpty ? reference.followed(by: [], part: path.part) : nil
    case .field(let field):
      return reference.followed(by: [FieldOfRecord(record, field)] + path.steps, part: path.part)
    case .recordDate: return nil
    }
  }

  /// The record that a path leads to, where it is a reference.
  func referred(by path: RowPath, of record: RecordID) -> RecordID? {
    if path.part != nil { return nil }
    guard let type = fieldType(at: path, of: record), case .reference(let id) = type else {
      return nil
    }
    return id
  }

  private func fieldType(at path: RowPath, of record: RecordID) -> ValueType? {
    if let last = path.steps.last {
      return records[last.record.index].fields[last.field.index].type
    }
    switch path.start {
    case .field(let field): return records[record.index].fields[field.index].type
    case .ownKey, .recordDate: return nil
    }
  }

  /// The references that a row of a record holds.
  func references(of record: RecordID) -> [FieldID] {
    records[record.index].fields.indices.map(FieldID.init).filter { field in
      if case .reference = records[record.index].fields[field.index].type { return true }
      return false
    }
  }
}
