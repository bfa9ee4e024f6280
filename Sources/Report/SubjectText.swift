package import Eval
import Values

/// What a finding is about, as reports write it: `patient=P1;item=A`. The characters that separate,
/// and `%`, are percent-encoded in the values.
package func text(of subject: [SubjectPart]) -> String {
  subject.map { "\($0.name)=\(percentEncoded($0.value))" }.joined(separator: ";")
}

/// With `%3B` for `;`, `%3D` for `=`, `%25` for `%`.
package func percentEncoded(_ value: String) -> String {
  encoded(value, [";": "%3B", "=": "%3D", "%": "%25"])
}

/// The text with other words for some of its characters.
private func encoded(_ text: String, _ words: [Unicode.Scalar: String]) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    result += words[scalar] ?? String(scalar)
  }
}

/// `fee:17`, as `--record` takes it.
package func text(of key: RecordKey) -> String { "\(key.record):\(key.key)" }

/// What is missing, for a cell: in the same words in every language.
package func text(of missing: Missing) -> String {
  switch missing {
  case .field(let key, let field): "\(text(of: key)).\(field)"
  case .record(let key): text(of: key)
  case .row(let table, let keys, let column):
    "\(table)[\(keys.joined(separator: ","))].\(column)"
  case .onFile(let record): "needs \(record)"
  case .coverage(let record, let from, let to):
    "\(record) from \(from?.text ?? "..") to \(to?.text ?? "..")"
  case .file(_, let path): "file \(path)"
  case .parameter(let name): "parameter \(name)"
  case .nothing(let record): "no \(record)"
  case .zeroDivisor: "zero divisor"
  case .overflow: "overflow"
  case .limit(let limit): "more than \(RunLimits.standard[limit]) \(limit.rawValue)"
  }
}

/// Several that are missing, for a cell.
package func text(of missing: [Missing]) -> String {
  missing.map { encoded(text(of: $0), [";": "%3B", "%": "%25"]) }.joined(separator: ";")
}
