import Lexer
import Mistakes
import Parser
import Source
import Vocabulary

/// Declares everything but rules and tests, in the order in which declarations need each other:
/// choices, lists, the names of records, tables, parameters, columns, computed fields and derived
/// records, and at last findings.
struct DeclarationPass {
  private let declarations: LayeredDeclarations
  private let sources: RulebookSources
  /// The top-level names.
  private var register = NameRegister()
  private var records: [DeclaredRecord] = []
  private var defines: [(id: RecordID, syntax: DefineSyntax)] = []
  /// How the rows of each table are read.
  private(set) var tableLayouts: [TableID: TableLayout] = [:]
  private(set) var derivationOrder: [RecordID] = []
  /// Those whose names were free.
  private(set) var grades: [Layered<GradeSyntax>] = []

  init(_ declarations: LayeredDeclarations, _ sources: RulebookSources) {
    self.declarations = declarations
    self.sources = sources
  }

  mutating func run(_ rules: EffectiveRules, in context: inout CheckContext) {
    declareChoices(in: &context)
    appendRecords(in: &context)
    appendDefines(in: &context)
    let lists = appendLists(declarations, register: &register, in: &context)
    var reading = ListReading(lists, sources)
    reading.readAll(in: &context)
    tableLayouts = declareTables(declarations, sources, register: &register, in: &context)
    declareParameters(declarations, register: &register, in: &context)
    grades = declarations.grades.filter { grade in
      register.claim(grade.syntax.names, in: &context) != nil
    }
    completeRecords(in: &context)
    if let use = declarations.firstUseOfFindings(rules.rules),
      register.claim(findingNames.map { Name($0, at: use) }, in: &context) != nil
    {
      declareFindingRecord(rules.rules, at: use, in: &context)
    }
  }

  private mutating func declareChoices(in context: inout CheckContext) {
    for choice in declarations.choices {
      guard let names = register.claim(choice.syntax.names, in: &context) else { continue }
      let id = appendChoice(
        names, choice.syntax.members, isRanked: choice.syntax.isRanked, in: &context)
      for name in names.all { context.environment.entities[name] = .choice(id) }
      let categoryNames = Keyword.category.entry.english + Keyword.category.entry.chinese
      if names.all.contains(where: categoryNames.contains) {
        context.environment.categoryChoice = id
      }
    }
  }

  private mutating func appendRecords(in context: inout CheckContext) {
    for record in declarations.records {
      guard let names = register.claim(record.syntax.names, in: &context) else { continue }
      records.append(appendRecord(record, names: names, in: &context))
    }
  }

  /// The base is filled in when the derived record is checked.
  private mutating func appendDefines(in context: inout CheckContext) {
    var appended: [(id: RecordID, syntax: DefineSyntax)] = []
    for define in declarations.defines {
      guard let names = register.claim(define.syntax.names, in: &context) else { continue }
      let id = RecordID(context.environment.records.count)
      let source = Record.Source.derived(
        Derived(base: id, isDated: false, conditions: [], gaps: nil))
      appended.append((id, define.syntax))
      _ = context.environment.append(
        Record(names: names, layer: define.layer, fields: [], source: source))
    }
    defines = appended.filter { hasBase($0.syntax, in: &context) }
  }

  /// Whether a define names a record; what it names instead is reported.
  private func hasBase(_ define: DefineSyntax, in context: inout CheckContext) -> Bool {
    let name = define.record
    if context.environment.recordID(named: name.text) != nil { return true }
    let known = context.environment.records.flatMap(\.names.all)
    context.report(
      isFinding(name)
        ? .deriveFromFindings(at: name.range)
        : .unknownRecord(name, suggestion: similarName(to: name.text, among: known)))
    return false
  }

  private mutating func completeRecords(in context: inout CheckContext) {
    for index in records.indices { declareColumns(of: &records[index], in: &context) }
    var order = ComputedOrder(records: &records, defines: defines, in: &context)
    order.checkAll(in: &context)
    derivationOrder = order.derivationOrder
    for record in records { completeRecord(record, in: &context) }
  }
}
