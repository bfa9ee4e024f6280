package import Checker
package import Values

/// How the rows that a rule reads can be divided so that each part can be judged alone. A part says
/// only of the candidates that belong to it; the parts' findings together are those of the whole.
/// Conservative: a division that is not named may be possible, one that is named is right.
package struct Division: Sendable {
  /// Each of them suffices; empty where the rule needs all rows together.
  package let ways: [Way]
  /// Fields that are read behind references. They must be attached to the rows that refer to them
  /// before rows are divided: the row referred to may lie in another part.
  package let attached: [FieldOfRecord]
  /// Records of which it is asked whether the data covers some days: the days of all rows count.
  package let coveredDays: [RecordID]

  /// One way of dividing.
  package struct Way: Sendable {
    package let parts: Parts
    /// Records that every part needs whole.
    package let whole: [RecordID]
    /// Divided records in which a key that is written twice counts once: known over all rows only.
    package let repeatedKeys: [RecordID]
    /// Divided records in which one row takes another back, which may lie elsewhere.
    package let reversals: [RecordID]
  }

  package enum Parts: Sendable {
    /// The candidates' rows, in any way at all.
    case anyRows(of: RecordID)
    /// Rows whose keys are equal lie in one part. The first is of the candidates.
    ///
    /// Candidates that lack the key are a part of their own, which needs all rows.
    case equalKeys([DividedRecord])
  }

  /// A record whose rows are divided by a key.
  package struct DividedRecord: Hashable, Sendable {
    package let record: RecordID
    package let key: RowPath
    /// What rows that lack the key are to the other parts.
    package let strays: Strays
  }

  package enum Strays: String, CaseIterable, Hashable, Sendable {
    /// They match nothing that has the key.
    case apart
    /// They may belong to any part, so that every part needs them.
    case everywhere
  }
}

/// A value that is found from a row by following fields: what keys of parts are made of.
package struct RowPath: Hashable, Sendable {
  package let start: Start
  /// Fields of the rows that references lead to.
  package var steps: [FieldOfRecord] = []
  /// The day, month and so on of the value.
  package var part: DatePart?

  package enum Start: Hashable, Sendable {
    case field(FieldID)
    /// The row's own key.
    case ownKey
    case recordDate
  }
}
