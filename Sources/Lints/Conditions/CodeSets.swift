import Checker
import Parser
import Vocabulary

/// A set of values, and all the others.
struct CodeSet {
  let values: Stretches
  let others: Stretches

  init(values: Stretches, others: Stretches) {
    self.values = values
    self.others = others
  }

  /// All texts that start with one of some; nothing where these are not known beforehand.
  init?(startingWith items: [Membership]) {
    var values = Stretches.nothing
    for item in items {
      guard case .value(let text) = item, case .constant(.text(let start)) = text.kind else {
        return nil
      }
      values = values.union(Stretches([CheckedList.Entry.prefix(start).stretch]))
    }
    self.init(values: values, others: values.complement)
  }
}

/// The sets that lists and key columns of tables are, each worked out once.
final class CodeSets {
  private var lists: [ListID: CodeSet] = [:]
  private var keys: [KeyColumn: Stretches] = [:]

  private struct KeyColumn: Hashable {
    let table: TableID
    let field: FieldID
  }

  /// The values behind `in`; nothing where they are not known beforehand. Where what they are
  /// depends on the date, the others are all there are.
  func set(of items: [Membership], _ scale: Scale, _ known: KnownValues) -> CodeSet? {
    if items.count == 1, case .list(let id) = items[0] {
      return scale == .text ? list(id, known.rulebook) : nil
    }
    var values = Stretches.nothing
    var isExact = true
    for item in items {
      switch item {
      case .list(let id):
        values = values.union(list(id, known.rulebook).values)
        if known.rulebook[id].entries.isEmpty { isExact = false }
      case .prefix(let text):
        values = values.union(Stretches([CheckedList.Entry.prefix(text).stretch]))
      case .span(let first, let last):
        values = values.union(Stretches([CheckedList.Entry.span(first, last).stretch]))
      case .value(let value):
        guard Scale(value.type) == scale else { return nil }
        switch value.kind {
        case .constant(let constant):
          guard let one = constant.stretches else { return nil }
          values = values.union(one)
        case .parameter:
          values = values.union(known.values(of: value))
          isExact = false
        case _: return nil
        }
      }
    }
    return CodeSet(values: values, others: isExact ? values.complement : .everything)
  }

  private func list(_ id: ListID, _ rulebook: CheckedRulebook) -> CodeSet {
    if let known = lists[id] { return known }
    let entries = rulebook[id].entries
    let values = Stretches(entries.map(\.stretch))
    let set = CodeSet(
      values: entries.isEmpty ? .everything : values,
      others: entries.isEmpty ? .everything : values.complement)
    lists[id] = set
    return set
  }

  /// The texts that a key column of a table can find.
  func keys(of table: TableID, _ field: FieldID, _ rulebook: CheckedRulebook) -> Stretches {
    let column = KeyColumn(table: table, field: field)
    if let known = keys[column] { return known }
    let found = textKeys(of: rulebook[table], field) ?? .everything
    keys[column] = found
    return found
  }

  private func textKeys(of table: CheckedTable, _ field: FieldID) -> Stretches? {
    if table.rows.isEmpty { return nil }
    var stretches: [Stretches.Stretch] = []
    for row in table.rows {
      guard case .text(let text) = row.cells[field.index] else { return nil }
      switch table[field].key {
      case .exact: stretches.append(CheckedList.Entry.exact(text).stretch)
      case .prefix: stretches.append(CheckedList.Entry.prefix(text).stretch)
      case .band, nil: return nil
      }
    }
    return Stretches(stretches)
  }
}
