package import Checker
package import Vocabulary

/// A record with its fields: the load of a file, the shape of a derived record or of the findings.
package struct RecordNode: Sendable {
  package let names: Names
  package let fields: [FieldNode]
  package let source: Source
  /// The field that dates it; nothing for an undated record and for derived ones.
  package let datedBy: FieldID?
  /// The money that a row is about: the ceiling of what is recovered from it.
  package let worth: FieldID?
  package let isDefault: Bool
  /// Whether rows have a date.
  package let isDated: Bool

  package enum Source: Sendable {
    /// Rows for which not all conditions hold are left out, over binding 0.
    case file(FileSource, conditions: [Node], reversal: Reversal?)
    /// Filled by a derivation, from rows of the base.
    case derived(base: RecordID)
    case findings
  }

  /// The fields that identify a row: one for a file, the group keys for a derived record (and
  /// `start` for runs).
  package var keyFields: [FieldID] {
    fields.indices.filter { fields[$0].key != nil }.map(FieldID.init)
  }
}

/// A field of a record: where its values come from.
package struct FieldNode: Sendable {
  package let names: Names
  package let type: ValueType
  package let key: KeyKind?
  package let source: Source

  package enum Source: Sendable {
    case column(ColumnSpec)
    /// Over binding 0, the row itself.
    case computed(Node)
    case period(PeriodNode)
    /// A key of a derived record.
    case groupKey
    /// A `give` of a derived record; what a lookup gives where there is no row.
    case aggregated(OverNothing)
    /// First and last day of a run.
    case runStart, runEnd
    case finding(FindingField)
  }
}

/// A period between two values of a row, in binding 0.
package struct PeriodNode: Sendable {
  package let from: Node
  package let to: Node
  package let isByDay: Bool
  package let openEnd: OpenEnd
}

/// How a derived record is filled: one row per group of the base's rows, or per run of a group.
/// Binding 0 is a row of the base, binding 1 the derived row.
package struct DerivationNode: Sendable {
  package let record: RecordID
  package let base: RecordID
  package let filters: [Node]
  package let keys: [Filling]
  /// The longest gap inside a run.
  package let gaps: Node?
  package let gives: [Filling]
  package let requirements: Requirements
  /// Whether it is made from findings, and so only once there are any.
  package let isLate: Bool

  /// A field of the derived record with what fills it.
  package struct Filling: Sendable {
    package let field: FieldID
    package let value: Node
  }
}

/// The members of a scope type, as names and cells: what each compares stands where it is used.
package struct ScopeMembers: Sendable {
  package let members: [Choice.Member]
}

/// A table with its rows.
package struct TableNode: Sendable {
  package let names: Names
  package let columns: [Column]
  package let rows: [CheckedTable.Row]

  package struct Column: Sendable {
    package let names: Names
    package let type: ValueType
    package let key: KeyKind?
  }
}
