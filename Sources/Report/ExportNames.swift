import Checker
import Vocabulary

/// The first declared names of what one part of a rulebook speaks of.
struct ExportNames {
  let rulebook: CheckedRulebook
  private var records: [BindingID: RecordID]

  /// - Parameter bindings: the records of the bindings from 0 on; those of sources join as they
  ///   are met.
  init(_ rulebook: CheckedRulebook, bindings: [RecordID] = []) {
    self.rulebook = rulebook
    records = Dictionary(uniqueKeysWithValues: bindings.enumerated().map { (BindingID($0), $1) })
  }

  /// The same, with the record that a source binds.
  func inside(_ source: BoundSource) -> ExportNames {
    var names = self
    names.records[source.binding] = source.record
    return names
  }

  func name(of record: RecordID) -> String { rulebook[record].names.first }

  func record(of binding: BindingID) -> RecordID? { records[binding] }

  func name(of field: FieldID, in record: RecordID) -> String {
    rulebook[record][field].names.first
  }

  func name(of field: FieldID, in source: Lookup.Source) -> String {
    switch source {
    case .table(let id): rulebook[id][field].names.first
    case .record(let id): name(of: field, in: id)
    }
  }
}

/// A word of the engine in `snake_case`, as all words of the export are.
func exportWord(_ camelCase: String) -> String {
  var word = ""
  for character in camelCase {
    word += character.isUppercase ? "_" + character.lowercased() : String(character)
  }
  return word
}

extension JoinChoice {
  var exportWord: String {
    switch self {
    case .every: "any"
    case .next, .previous: rawValue
    }
  }
}
