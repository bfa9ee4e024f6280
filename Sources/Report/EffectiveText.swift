package import Checker
package import Source
import Values

/// The rulebook after all amendments, each item with the layer that it comes from.
/// - Parameter rules: the ids to show, and nothing else; empty for all.
package func effectiveText(
  of rulebook: CheckedRulebook, rules: [String], in sources: SourceMap, as rendering: Rendering
) -> String {
  let view = EffectiveView(rulebook: rulebook, sources: sources, rendering: rendering)
  let shown = rulebook.rules.filter { rules.isEmpty || rules.contains($0.id) }
  var blocks: [[String]] = []
  if rules.isEmpty {
    blocks += [view.layerLines, view.recordLines, view.parameterLines, view.listLines]
    blocks += [view.tableLines]
  }
  blocks += shown.map { view.lines(of: $0) }
  if rules.isEmpty { blocks += [view.dismissalLines, view.gradeLines, view.disabledLines] }
  return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
    .joined(separator: "\n")
}

private struct EffectiveView {
  let rulebook: CheckedRulebook
  let sources: SourceMap
  let rendering: Rendering

  var layerLines: [String] {
    [heading("Layers, base first", "各层，由下至上")]
      + rulebook.layers.map { layer in
        let details = [layer.version, layer.jurisdiction].compactMap { $0 }
        return "  " + ([layer.title] + details + [layer.path]).joined(separator: "  ")
      }
  }

  var recordLines: [String] {
    let lines = rulebook.records.map { record in
      "  \(record.names.all.joined(separator: ", "))  (\(record.fields.count))  \(tag(record.layer))"
    }
    return section(heading("Records and their fields", "记录及字段数"), lines)
  }

  var parameterLines: [String] {
    let lines = rulebook.parameters.flatMap { parameter in
      parameter.values.map { value in
        let text = FlatSource(value.range, in: sources).text
        return "  \(parameter.names.first) = \(text)  \(tag(value.layer))"
      }
    }
    return section(heading("Parameters", "参数"), lines)
  }

  var listLines: [String] {
    let lines = rulebook.lists.map { list in
      let count = rendering.words("\(list.entries.count) entries", "\(list.entries.count) 项")
      return "  \(list.names.first)  \(count)  \(tag(list.layer))"
    }
    return section(heading("Lists", "清单"), lines)
  }

  /// How many rows each layer gives, and where the amending ones stand.
  var tableLines: [String] {
    let lines = rulebook.tables.flatMap { table -> [String] in
      let count = rendering.words("\(table.rows.count) rows", "\(table.rows.count) 行")
      let amended = table.rows.filter { $0.layer != table.layer }
      return ["  \(table.names.first)  \(count)  \(tag(table.layer))"]
        + amended.map { "    \($0.origin)  \(tag($0.layer))" }
    }
    return section(heading("Tables", "对照表"), lines)
  }

  func lines(of rule: CheckedRule) -> [String] {
    let place = sources.place(of: rule.range)
    let exemptions = rule.exemptions.filter { !contains(rule.range, $0.range) }
    return ["# \(tag(rule.layer))  \(place.path):\(place.line)"]
      + sourceLines(rule.range)
      + exemptions.map { exemption in
        let text = FlatSource(exemption.range, in: sources).text
        return "  # \(rendering.words("exempt", "豁免")): \(text)  \(tag(exemption.layer))"
      }
  }

  var dismissalLines: [String] {
    section(
      heading("Dismissals", "不计"),
      rulebook.dismissals.map {
        "  \(FlatSource($0.range, in: sources).text)  \(tag($0.layer))"
      })
  }

  var gradeLines: [String] {
    section(
      heading("Grades", "分级"),
      rulebook.grades.map { grade in
        let steps = grade.steps.map { $0.names.label(in: rendering.language) }
        let names = steps.joined(separator: " > ")
        return "  \(grade.names.label(in: rendering.language)): \(names)  \(tag(grade.layer))"
      })
  }

  var disabledLines: [String] {
    section(
      heading("Disabled", "停用"),
      rulebook.disabled.map { rule in
        let because = rule.because.map { ": \($0)" } ?? ""
        return "  \(rule.id)\(because)  \(tag(rule.layer))"
      })
  }

  private func heading(_ english: String, _ chinese: String) -> String {
    rendering.style.paint(rendering.words(english, chinese), .bold)
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [heading] + lines
  }

  private func tag(_ layer: LayerID) -> String {
    rendering.style.paint("[\(rulebook[layer].title)]", .faint)
  }

  private func contains(_ outer: SourceRange, _ inner: SourceRange) -> Bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
  }

  /// The text as it stands in the rulebook.
  private func sourceLines(_ range: SourceRange) -> [String] {
    sources.text(of: range).split(separator: "\n", omittingEmptySubsequences: true)
      .map { String($0).trimmingSpacesAtEnd }
  }
}
