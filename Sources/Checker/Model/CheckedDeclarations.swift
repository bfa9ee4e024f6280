package import Parser
package import Source
package import Values
package import Vocabulary

/// One rulebook of the chain from the national edition down to the city, base first.
package struct Layer: Hashable, Sendable {
  package let title: String
  package let version: String?
  package let jurisdiction: String?
  /// The folder of the rulebook, as given or as resolved from `extends`.
  package let path: String

  package init(title: String, version: String?, jurisdiction: String?, path: String) {
    self.title = title
    self.version = version
    self.jurisdiction = jurisdiction
    self.path = path
  }
}

package struct Choice: Hashable, Sendable {
  /// Nothing for one written in place at a field.
  package let names: Names?
  package let isRanked: Bool
  package let members: [Member]

  package struct Member: Hashable, Sendable {
    package let names: Names
    /// The cells that mean it; its names where the rulebook lists none.
    package let cells: [String]

    package init(names: Names, cells: [String]) {
      self.names = names
      self.cells = cells
    }
  }

  package init(names: Names?, isRanked: Bool, members: [Member]) {
    self.names = names
    self.isRanked = isRanked
    self.members = members
  }
}

/// The members of a scope type; what each compares is checked anew for each use (`ExprKind.scope`).
package struct ScopeType: Hashable, Sendable {
  package let members: [Member]

  package struct Member: Hashable, Sendable {
    package let names: Names
    package let cells: [String]
    package let conditions: [ExprSyntax]

    package init(names: Names, cells: [String], conditions: [ExprSyntax]) {
      self.names = names
      self.cells = cells
      self.conditions = conditions
    }
  }
}

package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case gb18030
}

/// A delimited file, read as declared.
package struct FileSource: Hashable, Sendable {
  package let path: String
  package let encoding: TextEncoding
  /// One ASCII character.
  package let delimiter: UInt8
  package let quote: UInt8
  package let range: SourceRange

  package init(
    path: String, encoding: TextEncoding, delimiter: UInt8, quote: UInt8, range: SourceRange
  ) {
    self.path = path
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.range = range
  }
}

/// Where the cells of a field come from and how they are read.
package struct ColumnSpec: Hashable, Sendable {
  /// Alternative headers, first that is there wins; for a series one header per column, all needed.
  package let headers: [String]
  package let isSeries: Bool
  package let missing: [String]
  package let emptyMeansNone: Bool
  package let trueCells: [String]
  package let falseCells: [String]
  package let separator: String?

  package init(
    headers: [String], isSeries: Bool = false, missing: [String] = [], emptyMeansNone: Bool = false,
    trueCells: [String] = [], falseCells: [String] = [], separator: String? = nil
  ) {
    self.headers = headers
    self.isSeries = isSeries
    self.missing = missing
    self.emptyMeansNone = emptyMeansNone
    self.trueCells = trueCells
    self.falseCells = falseCells
    self.separator = separator
  }
}

package struct Field: Hashable, Sendable {
  package let names: Names
  package let type: ValueType
  package let key: KeyKind?
  package let source: Source

  package enum Source: Hashable, Sendable {
    case column(ColumnSpec)
    /// `give`: over binding 0, the row itself.
    case computed(Expr)
    case period(Period)
    /// A key of a derived record: over binding 0, a member.
    case groupKey(Expr)
    /// A `give` of a derived record: aggregates over members (binding 0); outside of aggregates
    /// binding 1 is the derived row itself with the fields before this one.
    case aggregated(Expr)
    /// First and last day of a run, without a declaration.
    case runStart, runEnd
    /// A field of the record `finding`.
    case finding(FindingField)
  }

  package init(names: Names, type: ValueType, key: KeyKind?, source: Source) {
    self.names = names
    self.type = type
    self.key = key
    self.source = source
  }
}

package enum FindingField: Hashable, Sendable {
  case rule, category, certainty, points, recover
  /// A reference or code that all flagged records share, by the field's first name.
  case shared(String)
}

/// A period between two values of a row (binding 0).
package struct Period: Hashable, Sendable {
  package let from: Expr
  package let to: Expr
  package let isByDay: Bool
  package let openEnd: OpenEnd
}

package struct Record: Hashable, Sendable {
  package let names: Names
  package let layer: LayerID
  package var fields: [Field]
  package var source: Source
  /// The field that dates it; nothing for an undated record and for derived ones.
  package var datedBy: FieldID?
  /// The money that a row is about: the ceiling of what is recovered from it.
  package var worth: FieldID?
  package var isDefault: Bool

  package enum Source: Hashable, Sendable {
    case file(FileSource, conditions: [Expr], reversal: Reversal?)
    case derived(Derived)
    case findings
  }

  package init(
    names: Names, layer: LayerID, fields: [Field], source: Source, datedBy: FieldID? = nil,
    worth: FieldID? = nil, isDefault: Bool = false
  ) {
    self.names = names
    self.layer = layer
    self.fields = fields
    self.source = source
    self.datedBy = datedBy
    self.worth = worth
    self.isDefault = isDefault
  }

  /// The fields that identify a row: one for a file, the group keys for a derived record (and
  /// `start` for runs).
  package var keyFields: [FieldID] {
    fields.indices.filter { fields[$0].key != nil }.map(FieldID.init)
  }

  /// Whether rows have a date, and with it `day`, `month` and so on.
  package var isDated: Bool {
    switch source {
    case .file: datedBy != nil
    case .derived(let derived): derived.isDated
    case .findings: true
    }
  }
}

package struct Reversal: Hashable, Sendable {
  package let original: FieldID
  /// The fields taken off; empty where the rulebook does not say.
  package let fields: [FieldID]

  package init(original: FieldID, fields: [FieldID]) {
    self.original = original
    self.fields = fields
  }
}

/// How a derived record comes from its base; keys and gives are its fields, in that order.
package struct Derived: Hashable, Sendable {
  package let base: RecordID
  package let isDated: Bool
  /// Over binding 0, a row of the base.
  package let conditions: [Expr]
  /// A duration; with it each group falls into runs.
  package let gaps: Expr?
}

package struct CheckedList: Hashable, Sendable {
  package let names: Names
  package let layer: LayerID
  package let entries: [Entry]

  package enum Entry: Hashable, Sendable {
    case exact(String)
    case prefix(String)
    /// Texts from the first to the second, and all that start with the second.
    case span(String, String)
  }
}

package struct CheckedTable: Hashable, Sendable {
  package let names: Names
  package let layer: LayerID
  package let fields: [Field]
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    /// One per field.
    package let cells: [Constant]
    /// The days that the row is in force, both included; nothing is without end.
    package let from: Day?
    package let to: Day?
    package let layer: LayerID
    /// Where the row stands: `knowledge/daily-limit.csv:12`.
    package let origin: String

    package init(cells: [Constant], from: Day?, to: Day?, layer: LayerID, origin: String) {
      self.cells = cells
      self.from = from
      self.to = to
      self.layer = layer
      self.origin = origin
    }
  }

  package var keyFields: [FieldID] {
    fields.indices.filter { fields[$0].key != nil }.map(FieldID.init)
  }
}

package struct Parameter: Hashable, Sendable {
  package let names: Names
  package let type: ValueType
  /// In order of time, without overlap.
  package let values: [Value]

  package struct Value: Hashable, Sendable {
    package let constant: Constant
    package let from: Day?
    package let to: Day?
    package let basis: [Basis]
    package let layer: LayerID
    package let range: SourceRange

    package init(
      constant: Constant, from: Day?, to: Day?, basis: [Basis], layer: LayerID, range: SourceRange
    ) {
      self.constant = constant
      self.from = from
      self.to = to
      self.basis = basis
      self.layer = layer
      self.range = range
    }
  }
}

package struct Basis: Hashable, Sendable {
  package let instrument: String
  package let article: String?

  package init(instrument: String, article: String?) {
    self.instrument = instrument
    self.article = article
  }
}
