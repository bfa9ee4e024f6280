package import Source
package import Values
package import Vocabulary

/// One parsed file: its declarations in the order of the text, and what only a formatter needs.
package struct FileSyntax: Sendable {
  package var declarations: [DeclarationSyntax]
  package var comments: [CommentSyntax]
}

/// A comment, from its `#` to the end of the line.
package struct CommentSyntax: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

package enum DeclarationSyntax: Sendable {
  case rulebook(RulebookSyntax)
  case choice(ChoiceSyntax)
  case record(RecordSyntax)
  case list(ListSyntax)
  case table(TableSyntax)
  case parameter(ParameterSyntax)
  case define(DefineSyntax)
  case rule(RuleSyntax)
  case exempt(ExemptSyntax)
  case dismiss(DismissSyntax)
  case grade(GradeSyntax)
  case set(SetSyntax)
  case disable(DisableSyntax)
  /// `replace rule …`: a whole rule in place of the one with its id.
  case replace(RuleSyntax)
  case amend(AmendSyntax)
  case allow(AllowSyntax)
  case test(TestSyntax)
}

/// `rulebook "…" version "…" extends "…" jurisdiction "…"`
package struct RulebookSyntax: Sendable {
  package var range: SourceRange
  package var title: TextSyntax
  package var version: TextSyntax?
  package var extends: TextSyntax?
  package var jurisdiction: TextSyntax?

  package init(
    range: SourceRange, title: TextSyntax, version: TextSyntax? = nil, extends: TextSyntax? = nil,
    jurisdiction: TextSyntax? = nil
  ) {
    self.range = range
    self.title = title
    self.version = version
    self.extends = extends
    self.jurisdiction = jurisdiction
  }
}

/// `choice sex, 性别 = male, 男 "1"; female, 女 "2"`
package struct ChoiceSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var isRanked: Bool
  package var members: [ChoiceMemberSyntax]
}

package struct ChoiceMemberSyntax: Sendable {
  package var names: [Name]
  /// The cells that mean this member.
  package var cells: [TextSyntax]
}

/// How a file is written: `from "fee.csv" encoding gb18030 delimiter "|" quote "'"`.
package struct FileSourceSyntax: Sendable {
  package var path: TextSyntax
  package var encoding: Name?
  package var delimiter: TextSyntax?
  package var quote: TextSyntax?

  package init(
    path: TextSyntax, encoding: Name? = nil, delimiter: TextSyntax? = nil, quote: TextSyntax? = nil
  ) {
    self.path = path
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
  }
}

package struct RecordSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var file: FileSourceSyntax?
  /// The field behind `at`.
  package var datedBy: Name?
  /// The field behind `worth`: the money that a line is about, the ceiling of what is recovered.
  package var worth: Name?
  package var isDefault: Bool
  package var fields: [FieldSyntax]
  package var gives: [GiveSyntax]
  package var periods: [PeriodSyntax]
  package var conditions: [ExprSyntax]
  package var reversal: ReversalSyntax?

  package init(range: SourceRange, names: [Name]) {
    self.range = range
    self.names = names
    isDefault = false
    fields = []
    gives = []
    periods = []
    conditions = []
  }
}

/// A field of a record or a column of a table.
package struct FieldSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var type: TypeSyntax
  package var key: KeyKind?
  package var columns: ColumnsSyntax
  package var missing: [TextSyntax]
  package var emptyMeansNone: Bool
  /// The cells behind `true` and `false`.
  package var trueCells: [TextSyntax]
  package var falseCells: [TextSyntax]
  package var separator: TextSyntax?

  package init(range: SourceRange, names: [Name], type: TypeSyntax) {
    self.range = range
    self.names = names
    self.type = type
    columns = .named([])
    missing = []
    emptyMeansNone = false
    trueCells = []
    falseCells = []
  }
}

package enum ColumnsSyntax: Sendable {
  /// Alternative headers; empty where the field's own first name is the header.
  case named([TextSyntax])
  /// `from "dx_1" .. "dx_10"`
  case series(TextSyntax, TextSyntax)
}

/// The type behind the `:` of a field.
package enum TypeSyntax: Sendable {
  case builtIn(BuiltInType, SourceRange)
  /// A declared choice or record by its name.
  case named(Name)
  /// `choice = inpatient, 住院 "21"; …` written in place.
  case choice(isRanked: Bool, [ChoiceMemberSyntax], SourceRange)
  /// `scope = day "单日" (same day); …`
  case scope([ScopeMemberSyntax], SourceRange)
}

package enum BuiltInType: String, CaseIterable, Hashable, Sendable {
  case code, codes, text, integer, decimal, money, date, time, duration, boolean
}

package struct ScopeMemberSyntax: Sendable {
  package var names: [Name]
  package var cells: [TextSyntax]
  package var conditions: [ExprSyntax]
}

/// `give age, 年龄 = years from patient.birth to admitted`
package struct GiveSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var value: ExprSyntax
}

/// `period stay, 住院期间 from admitted to discharged by day open end unknown`
package struct PeriodSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var from: ExprSyntax
  package var to: ExprSyntax
  package var isByDay: Bool
  package var openEnd: OpenEnd?
}

/// `reversal original of quantity, amount`
package struct ReversalSyntax: Sendable {
  package var range: SourceRange
  package var original: Name
  /// The fields taken off; empty where the rulebook does not say.
  package var fields: [Name]
}

package struct ListSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var source: Source

  package enum Source: Sendable {
    /// Texts, spans of texts and names of other lists.
    case entries([ExprSyntax])
    case file(FileSourceSyntax)
  }
}

package struct TableSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var source: Source
  /// The columns behind `effective … to …`, by field name or header.
  package var effective: (from: Name, to: Name)?
  package var fields: [FieldSyntax]

  package enum Source: Sendable {
    case file(FileSourceSyntax)
    /// Rows written in the rulebook between `|`; the first row holds the names.
    case rows(GridSyntax)
  }

  package init(range: SourceRange, names: [Name], source: Source) {
    self.range = range
    self.names = names
    self.source = source
    fields = []
  }
}

/// Rows between `|`: the rows of a test or of a table.
package struct GridSyntax: Sendable {
  package var range: SourceRange
  package var header: [TextSyntax]
  /// Each row has as many cells as the text gives it; the checker compares with the header.
  package var rows: [[TextSyntax]]
}

package struct ParameterSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var values: [DatedValueSyntax]
}

/// `15 days from 2021-05-01 to 2023-12-31 basis "…" article "…"`
package struct DatedValueSyntax: Sendable {
  package var value: ExprSyntax
  package var effective: EffectiveSyntax?
  package var basis: [BasisSyntax]
}

/// `from 2024-05-01 to 2025-12-31`; both days belong to it.
package struct EffectiveSyntax: Sendable {
  package var range: SourceRange
  package var from: Day?
  package var to: Day?
}

/// `basis "医疗保障基金使用监督管理条例" article "38(3)"`
package struct BasisSyntax: Sendable {
  package var instrument: TextSyntax
  package var article: TextSyntax?
}

/// A derived record: `define monthly_use for each hospital, item, month of fee where …`.
package struct DefineSyntax: Sendable {
  package var range: SourceRange
  package var names: [Name]
  package var keys: [ExprSyntax]
  package var record: Name
  package var conditions: [ExprSyntax]
  package var gaps: ExprSyntax?
  package var gives: [GiveSyntax]

  package init(range: SourceRange, names: [Name], keys: [ExprSyntax], record: Name) {
    self.range = range
    self.names = names
    self.keys = keys
    self.record = record
    conditions = []
    gives = []
  }
}
