package import Source
package import Values

/// One thing that is in force after all amendments, with the layer that it comes from.
package struct EffectiveItem: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case rule, disabledRule, parameter, list, table, grade
  }

  package let kind: Kind
  /// A rule's id, or the first declared name.
  package let name: String
  /// The layer that gives it as it is now; of a table, the one that declares it.
  package let layer: LayerID
  /// The days that it is in force; nothing is without end on that side.
  package let from: Day?
  package let to: Day?
  /// A rule's title, a parameter's value, the number of a list's entries or a table's rows, the
  /// reason of a `disable`.
  package let detail: Wording
  package let range: SourceRange

  init(
    _ kind: Kind, _ name: String, _ layer: LayerID, from: Day? = nil, to: Day? = nil,
    detail: Wording, at range: SourceRange
  ) {
    self.kind = kind
    self.name = name
    self.layer = layer
    self.from = from
    self.to = to
    self.detail = detail
    self.range = range
  }
}

/// What is in force after all amendments: rules by id, then parameters value by value, lists,
/// tables and grades in the order of the text.
package func effectiveItems(of rulebook: CheckedRulebook) -> [EffectiveItem] {
  ruleItems(of: rulebook) + parameterItems(of: rulebook) + listItems(of: rulebook)
    + tableItems(of: rulebook)
    + rulebook.grades.map { grade in
      EffectiveItem(
        .grade, grade.names.first, grade.layer, detail: both(""), at: grade.range)
    }
}

/// The same words in both languages.
private func both(_ text: String) -> Wording { Wording(en: text, zh: text) }

private func ruleItems(of rulebook: CheckedRulebook) -> [EffectiveItem] {
  let rules = rulebook.rules.map { rule in
    EffectiveItem(
      .rule, rule.id, rule.layer, from: rule.effectiveFrom, to: rule.effectiveTo,
      detail: both(rule.title ?? ""), at: rule.range)
  }
  return rules
    + rulebook.disabled.map { item in
      EffectiveItem(
        .disabledRule, item.id, item.layer, detail: both(item.because ?? ""), at: item.range)
    }
}

private func parameterItems(of rulebook: CheckedRulebook) -> [EffectiveItem] {
  rulebook.parameters.flatMap { parameter in
    parameter.values.map { value in
      EffectiveItem(
        .parameter, parameter.names.first, value.layer, from: value.from, to: value.to,
        detail: both(value.constant.plainText), at: value.range)
    }
  }
}

private func listItems(of rulebook: CheckedRulebook) -> [EffectiveItem] {
  rulebook.lists.map { list in
    let count = list.entries.count
    return EffectiveItem(
      .list, list.names.first, list.layer,
      detail: Wording(en: count == 1 ? "1 entry" : "\(count) entries", zh: "\(count) 个条目"),
      at: list.names.range)
  }
}

/// A table of whose rows some come from elsewhere says how many each layer gives.
private func tableItems(of rulebook: CheckedRulebook) -> [EffectiveItem] {
  rulebook.tables.map { table in
    var counts: [Int: Int] = [:]
    for row in table.rows { counts[row.layer.index, default: 0] += 1 }
    let amended = counts.filter { $0.key != table.layer.index }.sorted { $0.key < $1.key }
    let total = table.rows.count
    let english = amended.map { ", \($0.value) from \(rulebook.layers[$0.key].title)" }.joined()
    let chinese = amended.map { "，其中 \($0.value) 行来自 \(rulebook.layers[$0.key].title)" }
    return EffectiveItem(
      .table, table.names.first, table.layer,
      detail: Wording(
        en: (total == 1 ? "1 row" : "\(total) rows") + english,
        zh: "\(total) 行" + chinese.joined()),
      at: table.names.range)
  }
}
