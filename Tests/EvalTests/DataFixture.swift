import Checker
import Eval
import Parser
import Source
import Values
import Vocabulary

/// A record declared by hand, and files read for it.
struct DataFixture {
  var choices: [Choice] = []
  var encoding: TextEncoding = .utf8
  var delimiter: UInt8 = UInt8(ascii: ",")
  var datedBy: FieldID?
  var fields: [Field]

  static let range = SourceRange(file: FileID(0), start: 0, end: 0)

  static func field(
    _ name: String, _ type: ValueType, key: Bool = false, spec: ColumnSpec? = nil
  ) -> Field {
    Field(
      names: Names([name], at: range), type: type, key: key ? .exact : nil,
      source: .column(spec ?? ColumnSpec(headers: [name])))
  }

  var rulebook: CheckedRulebook {
    var rulebook = CheckedRulebook(layers: [])
    rulebook.choices = choices
    let file = FileSource(
      path: "fee.csv", encoding: encoding, delimiter: delimiter, quote: UInt8(ascii: "\""),
      range: DataFixture.range)
    rulebook.records = [
      Record(
        names: Names(["fee"], at: DataFixture.range), layer: LayerID(0), fields: fields,
        source: .file(file, conditions: [], reversal: nil), datedBy: datedBy)
    ]
    return rulebook
  }

  func load(_ text: String) -> Loaded { load(Array(text.utf8)) }

  func load(_ bytes: [UInt8]) -> Loaded {
    var symbols = SymbolTable()
    let loaded = DataSet.load(RecordID(0), of: rulebook, bytes: bytes, symbols: &symbols)
    return Loaded(loaded: loaded, symbols: symbols)
  }

  /// What was loaded, with its texts.
  struct Loaded {
    let loaded: LoadedRecord
    let symbols: SymbolTable

    /// The cells of a field, as texts.
    func texts(_ field: Int) -> [String] {
      guard let data = loaded.data else { return [] }
      return (0..<data.rowCount).map { text(data.value(FieldID(field), row: $0)) }
    }

    var rejects: [String] {
      loaded.rejects.map {
        "\($0.line) \($0.column ?? "-") \($0.value) \($0.reason)\($0.rejectsRow ? " row" : "")"
      }
    }

    var account: RecordAccount? { loaded.data?.account(record: "fee", file: "fee.csv") }

    func text(_ value: CellValue) -> String {
      switch value {
      case .missing: "missing"
      case .none: "none"
      case .unreadable: "unreadable"
      case .symbol(let symbol): symbols.text(of: symbol)
      case .symbols(let codes): codes.map(symbols.text(of:)).joined(separator: "|")
      case .number(let number): number.decimalText
      case .day(let day): day.text
      case .moment(let moment): moment.text
      case .duration(let duration): "\(duration.count) \(duration.unit)"
      case .boolean(let value): "\(value)"
      case .member(let place): "#\(place)"
      }
    }
  }
}
