package import Source

/// What somebody asks to have explained.
package enum TraceQuestion: Hashable, Sendable {
  /// A finding, by its id; dismissed ones too.
  case finding(String)
  /// Why a rule says what it says of a record: one key, or both of a pair. The name of a grade in
  /// place of a rule's id asks for the grade of the record.
  case records(rule: String, [RecordKey])
}

/// The answer to a `TraceQuestion`.
package enum Explanation: Sendable {
  case trace(Trace)
  /// The finding was derived a second time, and came out differently: an error in Guiju itself.
  case disagreement(Disagreement)
  case nothing(Unexplained)
}

/// A finding that its own evidence does not bear out: which parts of it differ, and both readings.
package struct Disagreement: Hashable, Sendable {
  package let finding: String
  package let differences: [Difference]

  package struct Difference: Hashable, Sendable {
    package let part: Part
    package let found: String
    package let derived: String
  }

  package enum Part: String, CaseIterable, Hashable, Sendable {
    case id, subject, flagged, evidence, recover, allocation, certainty, because
    /// A clause of the rule does not hold for the evidence.
    case clause
  }
}

/// Why there is nothing to explain.
package enum Unexplained: Hashable, Sendable {
  case unknownFinding(String)
  /// Neither a rule nor a grade.
  case unknownRule(String)
  /// No record is declared under the name.
  case unknownRecord(String)
  /// No row of the data has the key.
  case unknownKey(RecordKey)
  /// The row takes no part: rejected, left out by the record's `where`, or reversed. From 1, the
  /// line of the data file on which it starts.
  case leftOut(RecordKey, RowStatus, line: Int)
  /// The rule judges other records, by first name, and no finding of it flags this one.
  case notACandidate(RecordKey, rule: String, candidates: String)
}

extension Unexplained {
  /// For people, in policy words.
  package var wording: Wording {
    switch self {
    case .unknownFinding(let id):
      Wording(en: "there is no finding `\(id)`", zh: "没有问题 `\(id)`")
    case .unknownRule(let id):
      Wording(en: "there is no rule or grade `\(id)`", zh: "没有规则或评级 `\(id)`")
    case .unknownRecord(let name):
      Wording(en: "no record is named `\(name)`", zh: "没有名为 `\(name)` 的记录")
    case .unknownKey(let key):
      Wording(
        en: "no `\(key.record)` in the data has the key `\(key.key)`",
        zh: "数据中没有键为 `\(key.key)` 的 `\(key.record)`")
    case .leftOut(let key, let status, let line):
      Wording(
        en: "`\(key.record):\(key.key)` (line \(line)) takes no part: \(status.wording.english)",
        zh: "`\(key.record):\(key.key)`（第 \(line) 行）不参与判定：\(status.wording.chinese)")
    case .notACandidate(let key, let rule, let candidates):
      Wording(
        en:
          "rule `\(rule)` judges `\(candidates)`, and no finding flags `\(key.record):\(key.key)`",
        zh: "规则 `\(rule)` 判定的是 `\(candidates)`，且没有问题标记 `\(key.record):\(key.key)`")
    }
  }
}

extension RowStatus {
  fileprivate var wording: Wording {
    switch self {
    case .judged: Wording(en: "judged", zh: "已判定")
    case .rejected: Wording(en: "it was rejected", zh: "已拒收")
    case .excluded: Wording(en: "the record's `where` leaves it out", zh: "被记录的“其中”排除")
    case .reversed: Wording(en: "it was reversed", zh: "已冲销")
    }
  }
}

extension Disagreement {
  package var wording: Wording {
    let parts = differences.map { "\($0.part.rawValue): \($0.found) ≠ \($0.derived)" }
      .joined(separator: "; ")
    return Wording(
      en: "internal error: finding `\(finding)` is not borne out by its own evidence (\(parts))",
      zh: "内部错误：问题 `\(finding)` 与其自身证据不符（\(parts)）")
  }
}
