import Values
import Vocabulary

extension TreeDump {
  static func text(_ declaration: DeclarationSyntax) -> String {
    switch declaration {
    case .rulebook(let rulebook): text(rulebook)
    case .choice(let choice):
      block(
        "choice " + text(choice.names) + (choice.isRanked ? " ranked" : ""),
        choice.members.map(text))
    case .record(let record): text(record)
    case .list(let list): node("list", text(list.names), text(list.source))
    case .table(let table): text(table)
    case .parameter(let parameter):
      block("parameter " + text(parameter.names), parameter.values.map(text))
    case .define(let define): text(define)
    case .rule(let rule): text(rule, head: "rule")
    case .exempt(let exempt): text(exempt)
    case .dismiss(let dismiss):
      node("dismiss", text(dismiss.condition), dismiss.because.map(text))
    case .grade(let grade): text(grade)
    case .set(let set): block("set " + text(set.parameter), set.values.map(text))
    case .disable(let disable): node("disable", disable.rule.text, disable.because.map(text))
    case .replace(let rule): text(rule, head: "replace")
    case .amend(let amend): text(amend)
    case .allow(let allow):
      node(
        "allow", group("codes", allow.codes.map(\.text)),
        group("for", allow.subjects.map(\.text)), allow.because.map(text))
    case .test(let test): text(test)
    }
  }

  private static func text(_ rulebook: RulebookSyntax) -> String {
    node(
      "rulebook", text(rulebook.title), rulebook.version.map { node("version", text($0)) },
      rulebook.jurisdiction.map { node("jurisdiction", text($0)) },
      rulebook.extends.map { node("extends", text($0)) })
  }

  private static func text(_ member: ChoiceMemberSyntax) -> String {
    node("member", text(member.names), group("cells", member.cells.map(text)))
  }

  private static func text(_ file: FileSourceSyntax) -> String {
    node(
      "from", text(file.path), file.encoding.map { node("encoding", text($0)) },
      file.delimiter.map { node("delimiter", text($0)) }, file.quote.map { node("quote", text($0)) }
    )
  }

  private static func text(_ record: RecordSyntax) -> String {
    let options = [
      record.file.map(text), record.datedBy.map { node("at", text($0)) },
      record.worth.map { node("worth", text($0)) }, record.isDefault ? "default" : nil,
    ]
    let parts =
      options.compactMap { $0 } + record.fields.map(text) + record.gives.map(text)
      + record.periods.map(text) + filter(record.conditions) + [record.reversal.map(text)].present
    return block("record " + text(record.names), parts)
  }

  private static func text(_ field: FieldSyntax) -> String {
    node(
      "field", text(field.names), text(field.type), field.key.map { node("key", $0.rawValue) },
      text(field.columns), group("missing", field.missing.map(text)),
      field.emptyMeansNone ? "empty-means-none" : nil, group("true", field.trueCells.map(text)),
      group("false", field.falseCells.map(text)),
      field.separator.map { node("split-by", text($0)) })
  }

  private static func text(_ columns: ColumnsSyntax) -> String? {
    switch columns {
    case .named(let headers): group("from", headers.map(text))
    case .series(let first, let last): node("series", text(first), text(last))
    }
  }

  private static func text(_ type: TypeSyntax) -> String {
    switch type {
    case .builtIn(let type, _): node("type", type.rawValue)
    case .named(let name): node("type", text(name))
    case .choice(let isRanked, let members, _):
      node(isRanked ? "ranked-choice" : "choice", members.map(text).joined(separator: " "))
    case .scope(let members, _): node("scope", members.map(text).joined(separator: " "))
    }
  }

  private static func text(_ member: ScopeMemberSyntax) -> String {
    node(
      "member", text(member.names), group("cells", member.cells.map(text)),
      group("where", member.conditions.map { text($0) }))
  }

  static func text(_ give: GiveSyntax) -> String {
    node("give", text(give.names), text(give.value))
  }

  private static func text(_ period: PeriodSyntax) -> String {
    node(
      "period", text(period.names), text(period.from), text(period.to),
      period.isByDay ? "by-day" : nil, period.openEnd.map { node("open-end", $0.rawValue) })
  }

  private static func text(_ reversal: ReversalSyntax) -> String {
    node("reversal", text(reversal.original), group("of", reversal.fields.map { text($0) }))
  }

  private static func text(_ source: ListSyntax.Source) -> String {
    switch source {
    case .entries(let entries): node("entries", list(entries))
    case .file(let file): text(file)
    }
  }

  private static func text(_ table: TableSyntax) -> String {
    let effective = table.effective.map { node("effective", text($0.from), text($0.to)) }
    return block(
      "table " + text(table.names),
      [effective].present + table.fields.map(text) + [text(table.source)])
  }

  private static func text(_ source: TableSyntax.Source) -> String {
    switch source {
    case .file(let file): text(file)
    case .rows(let grid): text(grid)
    }
  }

  static func text(_ grid: GridSyntax) -> String {
    block("grid", ([grid.header] + grid.rows).map { group("row", $0.map(text)) ?? "(row)" })
  }

  static func text(_ value: DatedValueSyntax) -> String {
    "("
      + (["value", text(value.value)] + [value.effective.map(text)].present
      + value.basis.map(text)).joined(separator: " ") + ")"
  }

  static func text(_ effective: EffectiveSyntax) -> String {
    node(
      "effective", effective.from.map { node("from", String($0.number)) },
      effective.to.map { node("to", String($0.number)) })
  }

  static func text(_ basis: BasisSyntax) -> String {
    node("basis", text(basis.instrument), basis.article.map { node("article", text($0)) })
  }

  private static func text(_ define: DefineSyntax) -> String {
    let parts =
      [node("for-each", list(define.keys)), node("of", text(define.record))]
      + filter(define.conditions) + [define.gaps.map { node("gaps", text($0)) }].present
      + define.gives.map(text)
    return block("define " + text(define.names), parts)
  }

  private static func text(_ amend: AmendSyntax) -> String {
    switch amend.what {
    case .table(let name, let source): block("amend table " + text(name), [text(source)])
    case .list(let name, let source): block("amend list " + text(name), [text(source)])
    }
  }

  static func filter(_ conditions: [ExprSyntax]) -> [String] {
    [group("where", conditions.map { text($0) })].present
  }
}

extension Array where Element == String? {
  /// Those that are there.
  var present: [String] { compactMap { $0 } }
}
