package import Checker
package import Eval
package import Source
import Values
import Vocabulary

/// A trace with what it needs to be read: the text it points into and the layers it names.
package struct ReportedTrace: Sendable {
  package let trace: Trace
  package let sources: SourceMap
  package let layers: [Layer]

  package init(trace: Trace, sources: SourceMap, layers: [Layer]) {
    self.trace = trace
    self.sources = sources
    self.layers = layers
  }

  func title(of layer: LayerID) -> String {
    layers.indices.contains(layer.index) ? layers[layer.index].title : ""
  }
}

/// Why a finding is one, or why a record was not flagged, for people.
package func text(of reported: ReportedTrace, as rendering: Rendering) -> String {
  let sections = [
    headLines(reported, rendering), whyNotLines(reported, rendering),
    missingLines(reported.trace, rendering), clauseLines(reported, rendering),
    recordLines(reported, rendering), originLines(reported, rendering),
    moneyLines(reported, rendering),
  ]
  return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
    .joined(separator: "\n")
}

private func headLines(_ reported: ReportedTrace, _ rendering: Rendering) -> [String] {
  let trace = reported.trace
  let name = [trace.rule, trace.title].compactMap { $0 }.joined(separator: " ")
  var lines = [
    rendering.style.paint("\(name): \(rendering(trace.verdict.wording))", .bold),
    "  \(text(of: trace.subject))",
  ]
  if let because = trace.because?.text(in: rendering.language), !because.isEmpty {
    lines.append("  \(because)")
  }
  lines += trace.basis.map {
    "  \(rendering.words("basis", "依据")): \(text(of: $0, rendering.language))"
  }
  lines.append("  \(rendering.words("layer", "层级")): \(reported.title(of: trace.layer))")
  return lines
}

private func text(of basis: Basis, _ language: Language) -> String {
  guard let article = basis.article else { return basis.instrument }
  return switch language {
  case .english: "\(basis.instrument), article \(article)"
  case .chinese: "《\(basis.instrument)》\(article)"
  }
}

private func missingLines(_ trace: Trace, _ rendering: Rendering) -> [String] {
  trace.missing.map { "\(rendering.words("Missing", "缺失")): \(rendering(wording(of: $0)))" }
}

/// Each clause in the order of the rule: its verdict, where it stands, its values.
private func clauseLines(_ reported: ReportedTrace, _ rendering: Rendering) -> [String] {
  reported.trace.clauses.flatMap { clause -> [String] in
    let place = reported.sources.place(of: clause.range)
    let verdict = rendering.style.paint(rendering(clause.verdict.wording), clause.verdict.ink)
    let records =
      clause.records.isEmpty
      ? "" : "  [" + clause.records.map { text(of: $0) }.joined(separator: ", ") + "]"
    let head =
      "\(rendering(clause.kind.wording))  \(verdict)  (\(place.path):\(place.line))\(records)"
    return [head] + expressionLines(clause, reported.sources, rendering).map { "    \($0)" }
  }
}

private func expressionLines(
  _ clause: TraceClause, _ sources: SourceMap, _ rendering: Rendering
) -> [String] {
  guard let value = clause.value else { return [FlatSource(clause.range, in: sources).text] }
  return ValueDiagram(value, in: sources, missing: rendering.words("missing", "缺失")).lines
}

private func recordLines(_ reported: ReportedTrace, _ rendering: Rendering) -> [String] {
  guard !reported.trace.records.isEmpty else { return [] }
  let lines = reported.trace.records.map { record in
    let line = record.line.map { rendering.words(" (line \($0))", "（第 \($0) 行）") } ?? ""
    let fields = record.fields.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    return "  \(rendering(record.role.wording))  \(text(of: record.key))\(line)  \(fields)"
      .trimmingSpacesAtEnd
  }
  return [rendering.words("Records", "记录")] + lines
}

/// The rows of tables and the parameters that were used, with their layers.
private func originLines(_ reported: ReportedTrace, _ rendering: Rendering) -> [String] {
  let rows = reported.trace.tableRows.map { row in
    let cells = row.cells.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    return "  \(row.table)  \(cells)  (\(row.origin), \(reported.title(of: row.layer)))"
  }
  let parameters = reported.trace.parameters.map { parameter in
    let basis = parameter.basis.map { text(of: $0, rendering.language) }
    let origin = ([reported.title(of: parameter.layer)] + basis).joined(separator: ", ")
    return "  \(parameter.name) = \(parameter.value)  (\(origin))"
  }
  guard !rows.isEmpty || !parameters.isEmpty else { return [] }
  return [rendering.words("Tables and parameters", "对照表和参数")] + rows + parameters
}

private func moneyLines(_ reported: ReportedTrace, _ rendering: Rendering) -> [String] {
  guard !reported.trace.money.isEmpty else { return [] }
  let lines = reported.trace.money.flatMap { money -> [String] in
    let amount = money.fen.map { yuanText(fen: $0) } ?? rendering.words("unknown", "未知")
    let whose = money.record.map { text(of: $0) } ?? rendering.words("finding", "问题")
    let diagram = ValueDiagram(
      money.value, in: reported.sources, missing: rendering.words("missing", "缺失"))
    return ["  \(whose)  \(amount)"] + diagram.lines.map { "      \($0)" }
  }
  return [rendering.words("Recover", "追回")] + lines
}

// MARK: Why not

private func whyNotLines(_ reported: ReportedTrace, _ rendering: Rendering) -> [String] {
  guard let whyNot = reported.trace.whyNot else { return [] }
  let clause = FlatSource(whyNot.range, in: reported.sources).text
  let place = reported.sources.place(of: whyNot.range)
  var lines = [
    rendering.words("Not flagged because of", "未标记，原因在于")
      + " `\(clause)` (\(place.path):\(place.line))"
  ]
  lines += whyNot.distances.map { "  " + rendering(wording(of: $0, in: reported.sources)) }
  return lines
}

/// How far off it was, in one sentence.
func wording(of distance: WhyNot.Distance, in sources: SourceMap) -> Wording {
  switch distance {
  case .comparison(let what, let actual, let comparison, let needed):
    let name = FlatSource(what, in: sources).text
    let need = comparison.need(needed)
    return Wording(
      en: "`\(name)` is \(actual), needs \(need.english)",
      zh: "`\(name)` 为 \(actual)，须\(need.chinese)")
  case .nearest(let key, let outside):
    return Wording(
      en: "the nearest, \(text(of: key)), is \(outside.wording.english) outside",
      zh: "最近的是 \(text(of: key))，超出 \(outside.wording.chinese)")
  case .value(let what, let actual):
    let name = FlatSource(what, in: sources).text
    return Wording(
      en: actual.map { "`\(name)` is \($0)" } ?? "`\(name)` is missing",
      zh: actual.map { "`\(name)` 为 \($0)" } ?? "`\(name)` 缺失")
  case .time(let what, let actual, let outside):
    let name = FlatSource(what, in: sources).text
    return Wording(
      en: "`\(name)` is \(actual), \(outside.wording.english) outside",
      zh: "`\(name)` 为 \(actual)，超出 \(outside.wording.chinese)")
  case .ofDate(let date, let outside):
    return Wording(
      en: "its date \(date) is \(outside.wording.english) outside",
      zh: "其日期 \(date) 超出 \(outside.wording.chinese)")
  case .allBut(let key, let failing):
    let condition = FlatSource(failing, in: sources).text
    return Wording(
      en: "\(text(of: key)) fits all but `\(condition)`",
      zh: "\(text(of: key)) 只差 `\(condition)` 不成立")
  case .found(let key):
    return Wording(en: "\(text(of: key)) was found", zh: "找到了 \(text(of: key))")
  case .noRow(let table, let keys):
    let values = keys.joined(separator: ", ")
    return Wording(
      en: "`\(table)` has no row for \(values)", zh: "`\(table)` 中没有 \(values) 的行")
  case .withoutKey(let key):
    let name = FlatSource(key, in: sources).text
    return Wording(
      en: "`\(name)` is none, so that it matches nothing", zh: "`\(name)` 为无，不与任何记录匹配")
  case .noRecord(let record, let failing):
    let condition = FlatSource(failing, in: sources).text
    return Wording(
      en: "no \(record) fits; `\(condition)` is what fails",
      zh: "没有符合的 \(record)；不成立的是 `\(condition)`")
  case .amongFirst(let count):
    return Wording(
      en: "it is among the first \(count) of its group, which are not flagged",
      zh: "它属于本组前 \(count) 条，不标记")
  case .exempt(let because):
    return Wording(
      en: "it is exempt" + (because.map { ": \($0)" } ?? ""),
      zh: "属于豁免" + (because.map { "：\($0)" } ?? ""))
  }
}

extension Comparison {
  /// What it needs, in words: `more than 1`.
  fileprivate func need(_ value: String) -> Wording {
    switch self {
    case .equal: Wording(en: value, zh: "为 \(value)")
    case .notEqual: Wording(en: "other than \(value)", zh: "不为 \(value)")
    case .less: Wording(en: "less than \(value)", zh: "小于 \(value)")
    case .lessOrEqual: Wording(en: "at most \(value)", zh: "不大于 \(value)")
    case .greater: Wording(en: "more than \(value)", zh: "大于 \(value)")
    case .greaterOrEqual: Wording(en: "at least \(value)", zh: "不小于 \(value)")
    }
  }
}
