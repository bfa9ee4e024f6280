import Parser
import Source
import Values

/// Declares the lists under their names, still empty, so that lists may name one another.
func appendLists(
  _ declarations: LayeredDeclarations, register: inout NameRegister,
  in context: inout CheckContext
) -> [ListBuilder] {
  var builders: [ListBuilder] = []
  for list in declarations.lists {
    guard let names = register.claim(list.syntax.names, in: &context) else { continue }
    let id = ListID(context.environment.lists.count)
    context.environment.lists.append(CheckedList(names: names, layer: list.layer, entries: []))
    for name in names.all { context.environment.entities[name] = .list(id) }
    builders.append(
      ListBuilder(names: names, layer: list.layer, sources: [(list.syntax.source, list.layer)]))
  }
  var places: [String: Int] = [:]
  for (index, builder) in builders.enumerated() {
    for name in builder.names.all { places[name] = index }
  }
  var targets = AmendmentTargets(places.mapValues { (builders[$0].names, builders[$0].layer) })
  for amendment in declarations.amendments {
    guard case .list(let name, let source) = amendment.syntax.what,
      targets.mayAmend(name, in: amendment.layer, &context), let place = places[name.text]
    else { continue }
    builders[place].sources.append((source, amendment.layer))
  }
  return builders
}

/// What a list is made of: its declaration and its amendments.
struct ListBuilder {
  let names: Names
  let layer: LayerID
  var sources: [(source: ListSyntax.Source, layer: LayerID)]
}

/// Reads the entries of all lists; a list that stands in another gives it its entries.
struct ListReading {
  private let builders: [ListBuilder]
  private let sources: RulebookSources
  private var entries: [Int: [CheckedList.Entry]] = [:]
  /// The lists being read, each for the sake of the one before it.
  private var path: [Int] = []

  init(_ builders: [ListBuilder], _ sources: RulebookSources) {
    self.builders = builders
    self.sources = sources
  }

  mutating func readAll(in context: inout CheckContext) {
    for index in builders.indices {
      let builder = builders[index]
      context.environment.lists[index] = CheckedList(
        names: builder.names, layer: builder.layer, entries: read(index, in: &context))
    }
  }

  private mutating func read(_ index: Int, in context: inout CheckContext) -> [CheckedList.Entry] {
    if let known = entries[index] { return known }
    if let start = path.firstIndex(of: index) {
      context.report(.listInCircle((path[start...] + [index]).map { builders[$0].names }))
      return []
    }
    path.append(index)
    var collected = EntryCollection()
    for (source, layer) in builders[index].sources {
      switch source {
      case .entries(let written):
        for entry in written { add(entry, to: &collected, in: &context) }
      case .file(let file):
        addFile(file, layer, to: &collected, in: &context)
      }
    }
    path.removeLast()
    entries[index] = collected.entries
    return collected.entries
  }

  private func addFile(
    _ file: FileSourceSyntax, _ layer: LayerID, to collected: inout EntryCollection,
    in context: inout CheckContext
  ) {
    let source = checkedFile(file, in: &context)
    guard let sheet = sources.sheet(of: source, layer: layer, in: &context) else { return }
    for row in sheet.rows {
      guard let text = row.cells.first.map(withoutBlanks), !text.isEmpty else { continue }
      if let entry = listEntry(text) {
        collected.add(entry)
      } else {
        context.reportData(.listOfEverything("\(file.path.text):\(row.line)", at: sheet.range))
      }
    }
  }

  private mutating func add(
    _ written: ExprSyntax, to collected: inout EntryCollection, in context: inout CheckContext
  ) {
    switch written.kind {
    case .text(let text):
      if withoutBlanks(text).isEmpty {
        context.report(.emptyCode(at: written.range))
      } else if let entry = listEntry(text) {
        collected.add(entry)
      } else {
        context.report(.listOfEverything(nil, at: written.range))
      }
    case .span(let first, let last): addSpan(first, last, to: &collected, in: &context)
    case .name(let name):
      for entry in listEntries(name, in: &context) { collected.add(entry) }
    case .number(let digits, let unit):
      let isWhole = if case .none = unit { true } else { false }
      context.report(.unquotedCode(isWhole ? digits : nil, at: written.range))
    case .invalid: break
    case .duration, .date, .time, .boolean, .member, .lookup, .tuple, .alternatives, .parentheses,
      .unary, .binary, .and, .or, .between, .state, .withinTime, .elapsed, .extreme, .anyOf,
      .aggregate, .existence, .same, .different, .window, .gaps, .scope:
      context.report(.notAListEntry(at: written.range))
    }
  }

  private func addSpan(
    _ first: ExprSyntax, _ last: ExprSyntax, to collected: inout EntryCollection,
    in context: inout CheckContext
  ) {
    guard case .text(let start) = first.kind, case .text(let end) = last.kind else {
      context.report(.notAListEntry(at: first.range.union(last.range)))
      return
    }
    if comesBefore(end, start) {
      context.report(.spanBackwards(start, end, at: first.range.union(last.range)))
    } else {
      collected.add(.span(start, end))
    }
  }

  private mutating func listEntries(
    _ name: Name, in context: inout CheckContext
  ) -> [CheckedList.Entry] {
    if case .list(let id) = context.environment.entity(named: name.text) {
      return read(id.index, in: &context)
    }
    let lists = builders.flatMap(\.names.all)
    context.report(.noSuchList(name, similar: similarName(to: name.text, among: lists)))
    return []
  }
}

/// Entries in the order of the text, each once.
private struct EntryCollection {
  private(set) var entries: [CheckedList.Entry] = []
  private var seen: Set<CheckedList.Entry> = []

  mutating func add(_ entry: CheckedList.Entry) {
    if seen.insert(entry).inserted { entries.append(entry) }
  }
}

/// `31*` is every code that starts so; nil for a lone `*`.
func listEntry(_ text: String) -> CheckedList.Entry? {
  guard text.hasSuffix("*") else { return .exact(text) }
  return text.utf8.count == 1 ? nil : .prefix(String(text.dropLast()))
}

/// In the order of the bytes, as codes are compared.
func comesBefore(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
