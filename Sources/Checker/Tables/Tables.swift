import Parser
import Source

/// Declares the tables with their rows, amendments laid over them.
/// - Returns: how the rows of each are read.
func declareTables(
  _ declarations: LayeredDeclarations, _ sources: RulebookSources,
  register: inout NameRegister, in context: inout CheckContext
) -> [TableID: TableLayout] {
  var layouts: [String: (id: TableID, layout: TableLayout)] = [:]
  for table in declarations.tables {
    guard let names = register.claim(table.syntax.names, in: &context) else { continue }
    let layout = checkedLayout(table, names: names, in: &context)
    let rows = rows(table.syntax.source, layout, table.layer, sources, in: &context)
    let id = context.environment.append(
      CheckedTable(names: names, layer: table.layer, fields: layout.fields, rows: rows))
    for name in names.all { layouts[name] = (id, layout) }
  }
  var targets = AmendmentTargets(layouts.mapValues { ($0.layout.names, $0.layout.layer) })
  for amendment in declarations.amendments {
    guard case .table(let name, let source) = amendment.syntax.what,
      targets.mayAmend(name, in: amendment.layer, &context),
      let (id, layout) = layouts[name.text]
    else { continue }
    let new = rows(source, layout, amendment.layer, sources, in: &context)
    let old = context.environment[id]
    context.environment.setTable(
      id,
      to: CheckedTable(
        names: old.names, layer: old.layer, fields: old.fields,
        rows: overlaying(new, on: old.rows, layout)))
  }
  return Dictionary(layouts.values.map { ($0.id, $0.layout) }, uniquingKeysWith: { one, _ in one })
}

private func rows(
  _ source: TableSyntax.Source, _ layout: TableLayout, _ layer: LayerID,
  _ sources: RulebookSources, in context: inout CheckContext
) -> [CheckedTable.Row] {
  let sheet: DataSheet? =
    switch source {
    // A table without rows and without a file is reported already.
    case .rows(let grid): grid.header.isEmpty ? nil : sources.sheet(of: grid)
    case .file(let file):
      sources.sheet(of: checkedFile(file, in: &context), layer: layer, in: &context)
    }
  guard let sheet else { return [] }
  let rows = readRows(of: sheet, as: layout, layer: layer, in: &context)
  return withoutOverlaps(rows, layout, at: sheet.range, in: &context)
}

/// What may be amended: each thing once in a layer, and only what a lower layer declares.
struct AmendmentTargets {
  private let declared: [String: (names: Names, layer: LayerID)]
  private var amended: [Place: SourceRange] = [:]

  private struct Place: Hashable {
    let name: String
    let layer: LayerID
  }

  init(_ declared: [String: (names: Names, layer: LayerID)]) {
    self.declared = declared
  }

  mutating func mayAmend(_ name: Name, in layer: LayerID, _ context: inout CheckContext) -> Bool {
    guard let target = declared[name.text], target.layer.index <= layer.index else {
      context.report(.amendsAbsent(name, similar: similarName(to: name.text, among: declared.keys)))
      return false
    }
    if target.layer == layer {
      context.report(.amendsOwn(name, declared: target.names.range))
      return false
    }
    let place = Place(name: target.names.first, layer: layer)
    if let first = amended[place] {
      context.report(.amendedTwice(name.text, at: name.range, first: first))
      return false
    }
    amended[place] = name.range
    return true
  }
}
