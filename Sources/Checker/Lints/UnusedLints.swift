import Lexer
import Parser

/// Lists, tables and parameters of the outermost rulebook that nothing uses.
func unusedLints(
  of rulebook: CheckedRulebook, _ declarations: LayeredDeclarations
) -> [Diagnostic] {
  var uses = Uses()
  for expression in rulebook.expressions { uses.add(expression) }
  let inLists = declarations.listsInLists
  let top = declarations.topLayer
  let lists = rulebook.lists.enumerated().filter { index, list in
    list.layer == top && !uses.lists.contains(ListID(index))
      && inLists.isDisjoint(with: list.names.all)
  }
  let tables = rulebook.tables.enumerated().filter { index, table in
    table.layer == top && !uses.tables.contains(TableID(index))
  }
  let ownParameters = declarations.parameters.filter { $0.layer == top && !$0.syntax.names.isEmpty }
  let declaredHere = Set(ownParameters.map { Names($0.syntax.names).range })
  let parameters = rulebook.parameters.enumerated().filter { index, parameter in
    declaredHere.contains(parameter.names.range) && !uses.parameters.contains(ParameterID(index))
  }
  return lists.map { .unused($0.element.names, Wording(en: "list", zh: "清单")) }
    + tables.map { .unused($0.element.names, Wording(en: "table", zh: "对照表")) }
    + parameters.map { .unused($0.element.names, Wording(en: "parameter", zh: "参数")) }
}

extension LayeredDeclarations {
  /// The names by which lists stand in other lists.
  fileprivate var listsInLists: Set<String> {
    var names: Set<String> = []
    for entry in listSources.flatMap(\.entries) {
      if case .name(let name) = entry.kind { names.insert(name.text) }
    }
    return names
  }

  private var listSources: [ListSyntax.Source] {
    lists.map(\.syntax.source)
      + amendments.compactMap { amendment in
        if case .list(_, let source) = amendment.syntax.what { source } else { nil }
      }
  }
}

extension ListSyntax.Source {
  fileprivate var entries: [ExprSyntax] {
    switch self {
    case .entries(let entries): entries
    case .file: []
    }
  }
}

/// What expressions use of what is declared.
private struct Uses {
  private(set) var lists: Set<ListID> = []
  private(set) var tables: Set<TableID> = []
  private(set) var parameters: Set<ParameterID> = []

  mutating func add(_ expression: Expr) {
    var pending = [expression]
    while let next = pending.popLast() {
      note(next)
      pending += next.parts
      if case .aggregate(let aggregate) = next.kind, let rank = aggregate.rank {
        pending.append(rank)
      }
    }
  }

  private mutating func note(_ expression: Expr) {
    switch expression.kind {
    case .parameter(let id): parameters.insert(id)
    case .column(let lookup, _), .rowExists(let lookup): note(lookup)
    case .memberOf(_, let items, _), .textTest(_, _, let items):
      for case .list(let id) in items { lists.insert(id) }
    case .constant, .field, .ownKey, .recordDate, .given, .follow, .datePart, .not, .and, .or,
      .negate, .arithmetic, .compare, .between, .sameKey, .state, .orElse, .extreme, .absolute,
      .rounded, .withinTime, .during, .overlaps, .touches, .daysOf, .elapsed, .within, .scope,
      .aggregate, .exists, .invalid:
      break
    }
  }

  private mutating func note(_ lookup: Lookup) {
    switch lookup.source {
    case .table(let id): tables.insert(id)
    case .record: break
    }
  }
}
