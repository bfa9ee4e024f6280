import Checker
import Source
import Values

/// Days between two stretches in force on which nothing is.
struct Gap: Hashable {
  let from: Day
  let to: Day

  /// The days between the end of one stretch and the start of a later one.
  init?(after earlier: EffectivePeriod, before later: EffectivePeriod) {
    guard let end = earlier.to, let start = later.from, end.number < start.number - 1 else {
      return nil
    }
    from = Day(number: end.number + 1)
    to = Day(number: start.number - 1)
  }
}

/// Days on which a rule of several versions, a parameter or a table has nothing in force, and rows
/// of tables whose days no rule reads.
func timeLints(of rulebook: CheckedRulebook, top: LayerID) -> [Diagnostic] {
  ruleGaps(rulebook.rules, top: top) + rulebook.parameters.flatMap { parameterGaps($0, top: top) }
    + rulebook.tables.flatMap { tableGaps($0, top: top) } + unreadRows(rulebook, top: top)
}

private func ruleGaps(_ rules: [CheckedRule], top: LayerID) -> [Diagnostic] {
  zip(rules, rules.dropFirst()).compactMap { earlier, later in
    guard earlier.id == later.id, later.layer == top,
      let gap = Gap(after: earlier.period, before: later.period)
    else { return nil }
    return .sleeps(
      Wording(
        en: "no version of the rule `\(later.id)` is in force",
        zh: "规则 `\(later.id)` 没有任何版本施行"),
      gap, at: later.clauseRanges.effective, before: earlier.clauseRanges.effective)
  }
}

private func parameterGaps(_ parameter: Parameter, top: LayerID) -> [Diagnostic] {
  zip(parameter.values, parameter.values.dropFirst()).compactMap { earlier, later in
    guard later.layer == top, let gap = Gap(after: earlier.period, before: later.period) else {
      return nil
    }
    return .sleeps(
      Wording(
        en: "the parameter `\(parameter.names.first)` has no value",
        zh: "参数 `\(parameter.names.label(in: .chinese))` 没有取值"),
      gap, at: later.range, before: earlier.range)
  }
}

/// One line for a table, with its first gap.
private func tableGaps(_ table: CheckedTable, top: LayerID) -> [Diagnostic] {
  guard table.layer == top, table.rows.contains(where: { $0.to != nil }) else { return [] }
  var lastOfKeys: [[Constant]: CheckedTable.Row] = [:]
  var gaps: [(key: String, gap: Gap)] = []
  for row in table.rows.sorted(by: { $0.period.start < $1.period.start }) {
    let keys = table.keyFields.map { row.cells[$0.index] }
    if let earlier = lastOfKeys.updateValue(row, forKey: keys),
      let gap = Gap(after: earlier.period, before: row.period)
    {
      gaps.append((keys.map(\.plainText).joined(separator: ", "), gap))
    }
  }
  guard let first = gaps.first else { return [] }
  let more = gaps.count - 1
  return [
    .sleeps(
      Wording(
        en: "the table `\(table.names.first)` has no row for `\(first.key)`"
          + (more == 0 ? "" : " (and \(more) more gaps)"),
        zh: "对照表 `\(table.names.label(in: .chinese))` 中 `\(first.key)` 没有行"
          + (more == 0 ? "" : "（另有 \(more) 处空档）")),
      first.gap, at: table.names.range, before: nil)
  ]
}

// MARK: - Rows that are never read

/// Only of tables that nothing but rules reads, since only rules have days on which they are in force.
private func unreadRows(_ rulebook: CheckedRulebook, top: LayerID) -> [Diagnostic] {
  let dated = rulebook.tables.indices.filter { index in
    let table = rulebook.tables[index]
    return table.layer == top && table.rows.contains { $0.from != nil || $0.to != nil }
  }
  if dated.isEmpty { return [] }
  var reads = TableReads()
  for expression in rulebook.expressionsOutsideRules { reads.add(expression, nil) }
  for rule in rulebook.rules {
    for expression in rule.expressions { reads.add(expression, rule.period) }
  }
  return dated.compactMap { index in
    guard let readers = reads.periods[TableID(index)], !reads.always.contains(TableID(index)) else {
      return nil
    }
    let table = rulebook.tables[index]
    let unread = table.rows.filter { row in !readers.contains { $0.overlaps(row.period) } }
    return unread.isEmpty ? nil : .rowsNeverRead(table, unread)
  }
}

/// On which days tables are read.
private struct TableReads {
  private(set) var periods: [TableID: [EffectivePeriod]] = [:]
  /// Tables that are read on any day.
  private(set) var always: Set<TableID> = []

  /// What stands in an aggregate or behind `has` is read as of the date of each of its records, which
  /// may lie outside of the days on which the rule is in force.
  /// - Parameter period: the days of the rule; nothing for what is no rule.
  mutating func add(_ expression: Expr, _ period: EffectivePeriod?) {
    var inside = period
    switch expression.kind {
    case .column(let lookup, _), .rowExists(let lookup): note(lookup, period)
    case .aggregate, .exists: inside = nil
    case _: break
    }
    for part in expression.children { add(part, inside) }
  }

  private mutating func note(_ lookup: Lookup, _ period: EffectivePeriod?) {
    guard case .table(let id) = lookup.source else { return }
    if let period {
      periods[id, default: []].append(period)
    } else {
      always.insert(id)
    }
  }
}
