package import Checker
package import Lints
import Parser
package import Source

/// What checking some text gave.
package struct Checked {
  package let rulebook: CheckedRulebook
  package let diagnostics: [Diagnostic]
  package let silenced: [SilencedLint]

  /// The codes of what was found, lints left out.
  package var errors: [String] {
    diagnostics.filter { $0.kind.severity == .error }.map(\.kind.code)
  }

  package var lints: [String] {
    diagnostics.filter { $0.kind.severity == .warning }.map(\.kind.code)
  }

  /// The messages in English.
  package var messages: [String] { diagnostics.map(\.message.english) }

  package func record(_ name: String) -> Record? {
    rulebook.records.first { $0.names.all.contains(name) }
  }

  package func table(_ name: String) -> CheckedTable? {
    rulebook.tables.first { $0.names.all.contains(name) }
  }

  package func list(_ name: String) -> CheckedList? {
    rulebook.lists.first { $0.names.all.contains(name) }
  }

  package func parameter(_ name: String) -> Parameter? {
    rulebook.parameters.first { $0.names.all.contains(name) }
  }

  package func field(_ name: String, of record: String) -> Field? {
    self.record(record)?.fields.first { $0.names.all.contains(name) }
  }
}

/// Checks one rulebook of one file; a header is put in front of it.
package func checked(_ text: String, files: [String: String] = [:]) -> Checked {
  checked(layers: [text], files: files)
}

/// Checks rulebooks that extend one another, base first; every layer finds the same files.
package func checked(layers texts: [String], files: [String: String] = [:]) -> Checked {
  var sources = RulebookSources(files: [], layers: [])
  var found: [Diagnostic] = []
  for (index, text) in texts.enumerated() {
    let id = FileID(index)
    let file = SourceFile(
      path: "layer\(index)/rulebook.guiju", bytes: Array("rulebook \"L\(index)\"\n\(text)".utf8))
    let (syntax, diagnostics) = parse(file, id)
    found += diagnostics
    sources.files.append(file)
    sources.layers.append(LayerSources(path: "layer\(index)", files: [id], syntax: [syntax]))
  }
  for resource in resourcePaths(of: sources.layers) {
    sources.resources[resource] = files[resource.path].map { Array($0.utf8) }
  }
  let result = check(sources)
  let left = allowing(found + linted(result, of: sources), in: sources)
  return Checked(
    rulebook: result.rulebook, diagnostics: left.diagnostics, silenced: left.silenced)
}

/// Two records that most tests can do with.
package let sampleRecords = """
  choice sex, 性别 = male, 男 "1"; female, 女 "2"
  record person, 人员 from "person.csv"
    id, 人员号 : code key
    sex, 性别 : sex
    birth, 出生日期 : date
  record fee, 费用明细 from "fee.csv" at time default
    line, 明细号 : code key
    patient, 患者 : person
    item, 项目 : code
    time, 时间 : time
    quantity, 数量 : decimal
    amount, 金额 : money

  """
